package bench

import (
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/mperrno/errno"
)

// BenchmarkCores reads names on one core and on all of them, and so does a plain
// array of the same names: what a machine does not give to that, it cannot give
// to a lookup.
func BenchmarkCores(b *testing.B) {
	numbers := errnos.of("published")
	names := make([]string, length)
	for i := range names {
		names[i] = errno.WeChat(numbers[i]).Name()
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var total atomic.Int64
	for _, cores := range slices.Compact([]int{1, runtime.NumCPU()}) {
		runtime.GOMAXPROCS(cores)
		for _, by := range []struct {
			name string
			read func(i int) string
		}{
			{"Name", func(i int) string { return errno.WeChat(numbers[i%length]).Name() }},
			{"array", func(i int) string { return names[i%length] }},
		} {
			b.Run(fmt.Sprintf("cores=%d/by=%s", cores, by.name), func(b *testing.B) {
				b.RunParallel(func(pb *testing.PB) {
					found := 0
					for i := 0; pb.Next(); i++ {
						found += len(by.read(i))
					}
					total.Add(int64(found))
				})
			})
		}
	}
}
