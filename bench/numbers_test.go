package bench

import (
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/lib/pq/pqerror"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
)

// A benchmark walks a sequence of this length in a circle. It is a power of two,
// so that the step costs the same single instruction everywhere.
const length = 1 << 16

// Sequences are random choices of the values that a package publishes, and of
// others. Every package gets the same choices, from its own values.
type sequences[T any] map[string]*[length]T

var kinds = []string{
	"repeated",    // 4096 published values again and again: a branch predictor learns their order
	"random",      // published values in an order that none learns
	"unpublished", // values that are not published
}

// choose takes published values from all, and the others from what other returns.
func choose[T comparable](all []T, other func(r *rand.Rand) T) sequences[T] {
	var repeated, random, unpublished [length]T
	r := rand.New(rand.NewPCG(1, 2))
	for i := range length {
		random[i] = all[r.IntN(len(all))]
		repeated[i] = random[i%4096]
		unpublished[i] = other(r)
		for slices.Contains(all, unpublished[i]) {
			unpublished[i] = other(r)
		}
	}
	return sequences[T]{"repeated": &repeated, "random": &random, "unpublished": &unpublished}
}

// chooseInts chooses from the numbers below limit that ok accepts.
func chooseInts(limit int32, ok func(n int) bool) sequences[int32] {
	var all []int32
	for n := range limit {
		if ok(int(n)) {
			all = append(all, n)
		}
	}
	return choose(all, func(r *rand.Rand) int32 { return r.Int32N(2 * limit) })
}

var (
	sysErrnos = chooseInts(200, func(n int) bool { return !strings.HasPrefix(syscall.Errno(n).Error(), "errno ") })
	statuses  = chooseInts(600, func(n int) bool { return http.StatusText(n) != "" })
	grpcCodes = chooseInts(20, func(n int) bool { return !strings.HasPrefix(codes.Code(n).String(), "Code(") })
)

// The rows of WeChat, as All returns them, and what a service would find them by.
var (
	rows      = slices.Collect(errno.All(errno.PlatformWeChat))
	numbers   []int // rows[i] has the errno numbers[i]
	byPointer = map[int]*errno.Entry{}
	byValue   = map[int]errno.Entry{}
)

func init() {
	for i, row := range rows {
		numbers = append(numbers, row.Code.Int())
		byPointer[row.Code.Int()] = &rows[i]
		byValue[row.Code.Int()] = row
	}
}

// Half of the unpublished errnos lie in a published subcategory, as those of a
// newer client do, and half anywhere.
var errnos = func() sequences[int32] {
	var all []int32
	for e := range errno.All(errno.PlatformWeChat) {
		all = append(all, int32(e.Code.Int()))
	}
	return choose(all, func(r *rand.Rand) int32 {
		if r.IntN(2) == 0 {
			return all[r.IntN(len(all))]/1000*1000 + r.Int32N(1000)
		}
		return r.Int32N(10_000_000)
	})
}()

// A SQLSTATE is two characters of a class and three of a condition.
var sqlStates = func() sequences[string] {
	base36 := func(n, digits int) string {
		s := strings.ToUpper(strconv.FormatInt(int64(n), 36))
		return strings.Repeat("0", digits-len(s)) + s
	}
	var all []string
	for class := range 36 * 36 {
		if pqerror.Class(base36(class, 2)).Name() == "" {
			continue
		}
		for condition := range 36 * 36 * 36 {
			if s := base36(class, 2) + base36(condition, 3); pqerror.Code(s).Name() != "" {
				all = append(all, s)
			}
		}
	}
	return choose(all, func(r *rand.Rand) string { return all[r.IntN(len(all))][:2] + base36(r.IntN(36*36*36), 3) })
}()
