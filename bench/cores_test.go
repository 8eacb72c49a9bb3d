package bench

import (
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/mperrno/errno"
)

// BenchmarkCores does the same work on one core and on all of them, in turns, and
// reports how many times as much gets done. What a machine does not give to mere
// arithmetic it cannot give to a lookup.
func BenchmarkCores(b *testing.B) {
	numbers := errnos.of("published")
	for _, by := range []struct {
		name string
		work func() int
	}{
		{"Name", func() (sum int) {
			for range 16 {
				for _, n := range numbers {
					sum += len(errno.WeChat(n).Name())
				}
			}
			return sum
		}},
		{"arithmetic", func() int {
			sum := 1
			for i := range 16 * length {
				sum += 1_000_000_007 / (sum | 1) % (i + 1)
			}
			return sum
		}},
	} {
		b.Run("by="+by.name, func(b *testing.B) {
			all := runtime.NumCPU()
			done := make([]int, all)
			work := func(cores int) time.Duration {
				var group sync.WaitGroup
				start := time.Now()
				for i := range cores {
					group.Add(1)
					go func() {
						defer group.Done()
						done[i] = by.work()
					}()
				}
				group.Wait()
				return time.Since(start)
			}
			var one, each time.Duration
			for range b.N {
				one += work(1)
				each += work(all)
			}
			b.ReportMetric(float64(all)*float64(one)/float64(each), "gain")
		})
	}
}
