package errno

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirstLookupsFromManyGoroutines(t *testing.T) {
	for range 20 {
		weChat.index.Store(nil)
		feishu.index.Store(nil)
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

// The index must hold every row of a table at the far ends of the format too.
func TestIndexReachesTheBorders(t *testing.T) {
	rows := []Entry{{Code: WeChat(0)}, {Code: WeChat(999)}, {Code: WeChat(1000)}, {Code: WeChat(9999999)}}
	x := newIndex(rows)
	for n, want := range map[uint]*Entry{0: &rows[0], 999: &rows[1], 1000: &rows[2], 9999999: &rows[3], 1: &unpublished, 998: &unpublished, 1001: &unpublished, 1999: &unpublished, 2000: &unpublished, 9999998: &unpublished, 9998999: &unpublished} {
		assert.Same(t, want, x.find(n), n)
	}
}
