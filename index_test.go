package errno

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFirstLookupsFromManyGoroutines(t *testing.T) {
	for range 20 {
		for p := range indexes {
			indexes[p].Store(nil)
		}
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
	x := buildIndex(rows)
	for n, want := range map[int]*Entry{0: &rows[0], 999: &rows[1], 1000: &rows[2], 9999999: &rows[3], 1: nil, 998: nil, 1001: nil, 1999: nil, 2000: nil, 9999998: nil, 9998999: nil} {
		assert.Same(t, want, x.find(n), n)
	}
}
