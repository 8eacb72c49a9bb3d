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
	var records []record
	for _, n := range []int{0, 999, 1000, 1023, 1024, 5000 * pageSize, maxErrno} {
		records = append(records, record{number: n})
	}
	weChat = table{}
	defer func() { weChat = table{} }()
	weChat.load(func() []record { return records })
	want := map[int]*record{}
	for i := range records {
		want[records[i].number] = &records[i]
	}
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
