package bench

import (
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/mperrno/errno"
)

func BenchmarkCores(b *testing.B) {
	numbers := errnos.of("published")
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var total atomic.Int64
	for _, cores := range slices.Compact([]int{1, runtime.NumCPU()}) {
		runtime.GOMAXPROCS(cores)
		b.Run(fmt.Sprintf("cores=%d", cores), func(b *testing.B) {
			b.RunParallel(func(pb *testing.PB) {
				found := 0
				for i := 0; pb.Next(); i++ {
					found += len(errno.WeChat(numbers[i%length]).Name())
				}
				total.Add(int64(found))
			})
		})
	}
}
