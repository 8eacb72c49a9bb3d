package errno

import (
	"math"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirstLookupsFromManyGoroutines(t *testing.T) {
	for range 20 {
		weChat, feishu = table{}, table{}
		var wg sync.WaitGroup
		for i := range 16 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				assert.Equal(t, FailedPrecondition, WeChatNFCSwitchNotOpened.Condition(), i)
				assert.Equal(t, "FeishuSchemaEmpty", FeishuSchemaEmpty.Name(), i)
			}()
		}
		wg.Wait()
	}
}

// The pages must hold every row of a table at the far ends of the format, and on
// both sides of the border of a page.
func TestPagesReachTheBorders(t *testing.T) {
	defer func() { weChat = table{} }()
	for _, numbers := range [][]int{
		{0, 999, 1000, 1023, 1024, 5000 * pageSize, maxErrno},
		{pageSize - 1, maxErrno / pageSize * pageSize},
	} {
		want := map[int]*record{}
		weChat = table{}
		weChat.load(func() []record {
			records := make([]record, len(numbers))
			for i, n := range numbers {
				records[i].number = n
				want[n] = &records[i]
			}
			return records
		})
		for n := -2 * pageSize; n <= maxErrno+2*pageSize; n++ {
			got := WeChat(n).find()
			if r, ok := want[n]; ok && got != r || !ok && got != &unpublished {
				t.Fatalf("find(%d) = %p", n, got)
			}
		}
		for _, n := range []int{math.MinInt, math.MaxInt, 1<<24 + 999, 1<<30 + 999} {
			assert.Same(t, &unpublished, WeChat(n).find(), n)
		}
	}
}
