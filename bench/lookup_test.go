// Package bench compares package errno with what a program would use instead.
// bench/run runs it and prints the tables of docs/performance.md.
//
// Names of benchmarks are read by benchstat: by says what is measured, the key
// before it on what.
package bench

import (
	"net/http"
	"slices"
	"syscall"
	"testing"

	"github.com/lib/pq/pqerror"
	"github.com/stretchr/testify/assert"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
)

// sink keeps the compiler from removing what a loop computes.
var sink int

// search finds a row as a service without a map would.
func search(n int) *errno.Entry {
	if i, ok := slices.BinarySearch(numbers, n); ok {
		return &rows[i]
	}
	return nil
}

// The loops are written out, since a call of a function value takes as long as
// some of what is measured.

func BenchmarkName(b *testing.B) {
	for _, kind := range kinds {
		errnos := errnos[kind]
		run := func(by string, f func(b *testing.B)) { b.Run("numbers="+kind+"/by="+by, f) }
		run("WeChat.Name", func(b *testing.B) {
			sum := 0
			for i := range b.N {
				sum += len(errno.WeChat(errnos[i%length]).Name())
			}
			sink += sum
		})
		run("WeChat.Condition", func(b *testing.B) {
			sum := 0
			for i := range b.N {
				sum += int(errno.WeChat(errnos[i%length]).Condition())
			}
			sink += sum
		})
		run("map[int]*Entry", func(b *testing.B) {
			m, sum := byPointer, 0
			for i := range b.N {
				if e := m[int(errnos[i%length])]; e != nil {
					sum += len(e.Name)
				}
			}
			sink += sum
		})
		run("slices.BinarySearch", func(b *testing.B) {
			sum := 0
			for i := range b.N {
				if e := search(int(errnos[i%length])); e != nil {
					sum += len(e.Name)
				}
			}
			sink += sum
		})
		run("syscall.Errno.Error", func(b *testing.B) {
			errnos := sysErrnos[kind]
			sum := 0
			for i := range b.N {
				sum += len(syscall.Errno(errnos[i%length]).Error())
			}
			sink += sum
		})
		run("http.StatusText", func(b *testing.B) {
			statuses := statuses[kind]
			sum := 0
			for i := range b.N {
				sum += len(http.StatusText(int(statuses[i%length])))
			}
			sink += sum
		})
		run("codes.Code.String", func(b *testing.B) {
			grpcCodes := grpcCodes[kind]
			sum := 0
			for i := range b.N {
				sum += len(codes.Code(grpcCodes[i%length]).String())
			}
			sink += sum
		})
		run("pqerror.Code.Name", func(b *testing.B) {
			sqlStates := sqlStates[kind]
			sum := 0
			for i := range b.N {
				sum += len(pqerror.Code(sqlStates[i%length]).Name())
			}
			sink += sum
		})
	}
}

func BenchmarkLookup(b *testing.B) {
	for _, kind := range kinds {
		errnos := errnos[kind]
		run := func(by string, f func(b *testing.B)) { b.Run("numbers="+kind+"/by="+by, f) }
		run("Lookup", func(b *testing.B) {
			for i := range b.N {
				if e, ok := errno.Lookup(errno.PlatformWeChat, int(errnos[i%length])); ok {
					use(&e)
				}
			}
		})
		run("map[int]Entry", func(b *testing.B) {
			m := byValue
			for i := range b.N {
				if e, ok := m[int(errnos[i%length])]; ok {
					use(&e)
				}
			}
		})
		run("map[int]*Entry", func(b *testing.B) {
			m := byPointer
			for i := range b.N {
				if e := m[int(errnos[i%length])]; e != nil {
					use(e)
				}
			}
		})
		run("slices.BinarySearch", func(b *testing.B) {
			for i := range b.N {
				if e := search(int(errnos[i%length])); e != nil {
					use(e)
				}
			}
		})
	}
}

// use is not inlined, so that a copy of a row is really made.
//
//go:noinline
func use(e *errno.Entry) { sink += int(e.Condition) }

func BenchmarkError(b *testing.B) {
	for _, kind := range kinds {
		b.Run("numbers="+kind+"/by=WeChat.Error", func(b *testing.B) {
			errnos := errnos[kind]
			b.ReportAllocs()
			sum := 0
			for i := range b.N {
				sum += len(errno.WeChat(errnos[i%length]).Error())
			}
			sink += sum
		})
		b.Run("numbers="+kind+"/by=syscall.Errno.Error", func(b *testing.B) {
			errnos := sysErrnos[kind]
			b.ReportAllocs()
			sum := 0
			for i := range b.N {
				sum += len(syscall.Errno(errnos[i%length]).Error())
			}
			sink += sum
		})
	}
}

func TestAllFindTheSame(t *testing.T) {
	for _, kind := range kinds {
		for _, n := range errnos[kind] {
			n := int(n)
			e, ok := errno.Lookup(errno.PlatformWeChat, n)
			if assert.Equal(t, kind != "unpublished", ok, n); !ok {
				assert.Nil(t, byPointer[n])
				assert.NotContains(t, byValue, n)
				assert.Nil(t, search(n))
				continue
			}
			assert.Equal(t, e, *byPointer[n])
			assert.Equal(t, e, byValue[n])
			assert.Equal(t, e, *search(n))
		}
	}
}
