package bench

import (
	"net/http"
	"slices"
	"syscall"
	"testing"

	"github.com/jackc/pgerrcode"
	"github.com/lib/pq/pqerror"
	"github.com/stretchr/testify/assert"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
)

// What the loops find is added up here, so that the compiler keeps them.
var sink int

// Every loop is written out: a call through a function value would cost as much
// as some of what is measured.

func BenchmarkName(b *testing.B) {
	for _, kind := range kinds {
		numbers := errnos.of(kind)
		for _, bb := range []struct {
			by string
			f  func(b *testing.B)
		}{
			{"WeChat.Name", func(b *testing.B) {
				found := 0
				for i := range b.N {
					found += len(errno.WeChat(numbers[i%length]).Name())
				}
				sink += found
			}},
			{"WeChat.Error", func(b *testing.B) {
				found := 0
				for i := range b.N {
					found += len(errno.WeChat(numbers[i%length]).Error())
				}
				sink += found
			}},
			{"map[int]Entry", func(b *testing.B) {
				found := 0
				for i := range b.N {
					found += len(byValue[int(numbers[i%length])].Name)
				}
				sink += found
			}},
			{"map[int]*Entry", func(b *testing.B) {
				found := 0
				for i := range b.N {
					if e := byPointer[int(numbers[i%length])]; e != nil {
						found += len(e.Name)
					}
				}
				sink += found
			}},
			{"switch", func(b *testing.B) {
				found := 0
				for i := range b.N {
					found += len(switchName(int(numbers[i%length])))
				}
				sink += found
			}},
			{"slices.BinarySearchFunc", func(b *testing.B) {
				found := 0
				for i := range b.N {
					if e := search(int(numbers[i%length])); e != nil {
						found += len(e.Name)
					}
				}
				sink += found
			}},
			{"syscall.Errno.Error", func(b *testing.B) {
				numbers := sysErrnos.of(kind)
				found := 0
				for i := range b.N {
					found += len(syscall.Errno(numbers[i%length]).Error())
				}
				sink += found
			}},
			{"http.StatusText", func(b *testing.B) {
				numbers := statuses.of(kind)
				found := 0
				for i := range b.N {
					found += len(http.StatusText(int(numbers[i%length])))
				}
				sink += found
			}},
			{"codes.Code.String", func(b *testing.B) {
				numbers := grpcCodes.of(kind)
				found := 0
				for i := range b.N {
					found += len(codes.Code(numbers[i%length]).String())
				}
				sink += found
			}},
			{"pgerrcode.Name", func(b *testing.B) {
				numbers := sqlStates.of(kind)
				found := 0
				for i := range b.N {
					found += len(pgerrcode.Name(numbers[i%length]))
				}
				sink += found
			}},
			{"pqerror.Code.Name", func(b *testing.B) {
				numbers := sqlStates.of(kind)
				found := 0
				for i := range b.N {
					found += len(pqerror.Code(numbers[i%length]).Name())
				}
				sink += found
			}},
			{"network-spanner", func(b *testing.B) { node(b, "network-spanner", kind, numbers) }},
			{"chromium-net-errors", func(b *testing.B) { node(b, "chromium-net-errors", kind, numbers) }},
		} {
			b.Run("numbers="+kind+"/by="+bb.by, bb.f)
		}
	}
}

func BenchmarkCondition(b *testing.B) {
	for _, kind := range kinds {
		numbers := errnos.of(kind)
		b.Run("numbers="+kind+"/by=WeChat.Condition", func(b *testing.B) {
			found := 0
			for i := range b.N {
				found += int(errno.WeChat(numbers[i%length]).Condition())
			}
			sink += found
		})
		b.Run("numbers="+kind+"/by=map[int]*Entry", func(b *testing.B) {
			found := 0
			for i := range b.N {
				if e := byPointer[int(numbers[i%length])]; e != nil {
					found += int(e.Condition)
				}
			}
			sink += found
		})
	}
}

func BenchmarkRow(b *testing.B) {
	for _, kind := range kinds {
		numbers := errnos.of(kind)
		for _, bb := range []struct {
			by string
			f  func(b *testing.B)
		}{
			{"Lookup", func(b *testing.B) {
				for i := range b.N {
					if e, ok := errno.Lookup(errno.PlatformWeChat, int(numbers[i%length])); ok {
						use(&e)
					}
				}
			}},
			{"WeChat.Lookup", func(b *testing.B) {
				for i := range b.N {
					if e, ok := errno.WeChat(numbers[i%length]).Lookup(); ok {
						use(&e)
					}
				}
			}},
			{"map[int]Entry", func(b *testing.B) {
				for i := range b.N {
					if e, ok := byValue[int(numbers[i%length])]; ok {
						use(&e)
					}
				}
			}},
			{"map[int]*Entry", func(b *testing.B) {
				for i := range b.N {
					if e, ok := byPointer[int(numbers[i%length])]; ok {
						use(e)
					}
				}
			}},
			{"switch", func(b *testing.B) {
				for i := range b.N {
					if e, ok := switchRow(int(numbers[i%length])); ok {
						use(&e)
					}
				}
			}},
			{"slices.BinarySearchFunc", func(b *testing.B) {
				for i := range b.N {
					if e := search(int(numbers[i%length])); e != nil {
						use(e)
					}
				}
			}},
		} {
			b.Run("numbers="+kind+"/by="+bb.by, bb.f)
		}
	}
}

// use is not inlined, so that the row has to be there, in the caller's memory.
//
//go:noinline
func use(e *errno.Entry) { sink += int(e.Condition) }

func search(n int) *errno.Entry {
	i, ok := slices.BinarySearchFunc(rows, n, func(e errno.Entry, n int) int { return e.Code.Int() - n })
	if !ok {
		return nil
	}
	return &rows[i]
}

func TestAllFindTheSame(t *testing.T) {
	for _, kind := range kinds {
		for _, n := range errnos.of(kind) {
			n := int(n)
			want, ok := errno.Lookup(errno.PlatformWeChat, n)
			assert.Equal(t, kind == "published", ok, n)
			assert.Equal(t, want, byValue[n])
			assert.Equal(t, want.Name, switchName(n))
			row, _ := switchRow(n)
			assert.Equal(t, want, row)
			if !ok {
				assert.Nil(t, byPointer[n])
				assert.Nil(t, search(n))
				continue
			}
			assert.Equal(t, want, *byPointer[n])
			assert.Equal(t, want, *search(n))
		}
	}
}
