package errno_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/mperrno/errno"
)

// Module bench compares with other packages; these show whether a change of this
// one costs something.

// randomErrnos is a random sequence of WeChat's numbers.
var randomErrnos = func() (numbers [1 << 12]int32) {
	var all []int32
	for e := range errno.All(errno.PlatformWeChat) {
		all = append(all, int32(e.Code.Int()))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for i := range numbers {
		numbers[i] = all[r.IntN(len(all))]
	}
	return numbers
}()

func BenchmarkName(b *testing.B) {
	for i := range b.N {
		sinkString = errno.WeChat(randomErrnos[i%len(randomErrnos)]).Name()
	}
}

func BenchmarkCondition(b *testing.B) {
	for i := range b.N {
		sinkCondition = errno.WeChat(randomErrnos[i%len(randomErrnos)]).Condition()
	}
}

func BenchmarkLookup(b *testing.B) {
	for i := range b.N {
		sinkEntry, sinkBool = errno.Lookup(errno.PlatformWeChat, int(randomErrnos[i%len(randomErrnos)]))
	}
}

func BenchmarkError(b *testing.B) {
	b.ReportAllocs()
	for i := range b.N {
		sinkString = errno.WeChat(randomErrnos[i%len(randomErrnos)]).Error()
	}
}

func BenchmarkIs(b *testing.B) {
	err := fmt.Errorf("a: %w", errno.WeChatNFCSwitchNotOpened)
	for _, target := range []error{errno.WeChatNFCSwitchNotOpened, errno.CategoryWeChatDevice, errno.FailedPrecondition, errno.FaultUser} {
		b.Run(fmt.Sprintf("%T", target), func(b *testing.B) {
			for range b.N {
				sinkBool = errors.Is(err, target)
			}
		})
	}
}
