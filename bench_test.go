package errno_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/mperrno/errno"
)

// published returns a long random sequence of WeChat's numbers, and the table as
// the map that a service would write instead.
func published() ([]int, map[int]*errno.Entry) {
	m := map[int]*errno.Entry{}
	var all []int
	for row := range errno.All(errno.PlatformWeChat) {
		m[row.Code.Int()] = &row
		all = append(all, row.Code.Int())
	}
	r := rand.New(rand.NewPCG(1, 2))
	numbers := make([]int, 1<<12)
	for i := range numbers {
		numbers[i] = all[r.IntN(len(all))]
	}
	return numbers, m
}

func BenchmarkByNumber(b *testing.B) {
	numbers, m := published()
	b.Run("Condition/errno", func(b *testing.B) {
		for i := range b.N {
			sinkCondition = errno.WeChat(numbers[i%len(numbers)]).Condition()
		}
	})
	b.Run("Condition/map", func(b *testing.B) {
		for i := range b.N {
			sinkCondition = m[numbers[i%len(numbers)]].Condition
		}
	})
	b.Run("Name/errno", func(b *testing.B) {
		for i := range b.N {
			sinkString = errno.WeChat(numbers[i%len(numbers)]).Name()
		}
	})
	b.Run("Name/map", func(b *testing.B) {
		for i := range b.N {
			sinkString = m[numbers[i%len(numbers)]].Name
		}
	})
	b.Run("Name/unpublished", func(b *testing.B) {
		for i := range b.N {
			sinkString = errno.WeChat(numbers[i%len(numbers)] + 500).Name()
		}
	})
	b.Run("Lookup/errno", func(b *testing.B) {
		for i := range b.N {
			sinkEntry, sinkBool = errno.Lookup(errno.PlatformWeChat, numbers[i%len(numbers)])
		}
	})
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

func BenchmarkError(b *testing.B) {
	for range b.N {
		sinkString = errno.WeChatNFCSwitchNotOpened.Error()
	}
}
