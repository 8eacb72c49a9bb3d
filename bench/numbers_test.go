package bench

import (
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/jackc/pgerrcode"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
)

// length is that of a sequence: long enough that no branch predictor learns it,
// and a power of two so that walking it in a circle costs one instruction. Numbers
// are int32, so that a sequence leaves half of a first-level cache or more to what
// is measured.
const length = 1 << 12

// numbers are random sequences of the numbers that one package publishes, and of
// others. Every package gets the same random choice, from its own numbers.
type numbers[T any] struct{ published, unpublished [length]T }

// draw chooses from all, and from what other makes up and all lacks.
func draw[T comparable](all []T, other func(r *rand.Rand) T) *numbers[T] {
	n := new(numbers[T])
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n.published {
		n.published[i] = all[r.IntN(len(all))]
	}
	for i := range n.unpublished {
		for n.unpublished[i] = other(r); slices.Contains(all, n.unpublished[i]); {
			n.unpublished[i] = other(r)
		}
	}
	return n
}

func (n *numbers[T]) of(kind string) *[length]T {
	if kind == "published" {
		return &n.published
	}
	return &n.unpublished
}

var kinds = [...]string{"published", "unpublished"}

// The rows of WeChat, and the maps that a service would make of them.
var (
	rows      = slices.Collect(errno.All(errno.PlatformWeChat))
	byValue   = map[int]errno.Entry{}
	byPointer = map[int]*errno.Entry{}
)

func init() {
	for i := range rows {
		byValue[rows[i].Code.Int()] = rows[i]
		byPointer[rows[i].Code.Int()] = &rows[i]
	}
}

// Half of the unpublished errnos lie in a published subcategory, as those of a
// newer client do, and half anywhere.
var errnos = func() *numbers[int32] {
	var all []int32
	for i := range rows {
		all = append(all, int32(rows[i].Code.Int()))
	}
	return draw(all, func(r *rand.Rand) int32 {
		if r.IntN(2) == 0 {
			return all[r.IntN(len(all))]/1000*1000 + r.Int32N(1000)
		}
		return r.Int32N(10000000)
	})
}()

var sysErrnos = func() *numbers[int32] {
	var all []int32
	for n := range int32(200) {
		if !strings.HasPrefix(syscall.Errno(n).Error(), "errno ") {
			all = append(all, n)
		}
	}
	return draw(all, func(r *rand.Rand) int32 { return 200 + r.Int32N(800) })
}()

var statuses = func() *numbers[int32] {
	var all []int32
	for n := range int32(600) {
		if http.StatusText(int(n)) != "" {
			all = append(all, n)
		}
	}
	return draw(all, func(r *rand.Rand) int32 { return 100 + r.Int32N(900) })
}()

var grpcCodes = func() *numbers[int32] {
	var all []int32
	for c := codes.OK; c <= codes.Unauthenticated; c++ {
		all = append(all, int32(c))
	}
	return draw(all, func(r *rand.Rand) int32 { return 17 + r.Int32N(100) })
}()

// SQLSTATE is two characters of a class and three of a condition.
var sqlStates = func() *numbers[string] {
	base36 := func(n, digits int) string {
		s := strings.ToUpper(strconv.FormatInt(int64(n), 36))
		return strings.Repeat("0", digits-len(s)) + s
	}
	var all []string
	for class := range 36 * 36 {
		if pgerrcode.Name(base36(class, 2)+"000") == "" {
			continue
		}
		for condition := range 36 * 36 * 36 {
			if s := base36(class, 2) + base36(condition, 3); pgerrcode.Name(s) != "" {
				all = append(all, s)
			}
		}
	}
	return draw(all, func(r *rand.Rand) string { return all[r.IntN(len(all))][:2] + base36(r.IntN(36*36*36), 3) })
}()
