package errno_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// Sinks keep the compiler from dropping what is measured.
var (
	sinkEntry     errno.Entry
	sinkCode      errno.Code
	sinkError     error
	sinkString    string
	sinkBool      bool
	sinkCondition errno.Condition
)

func TestAllocations(t *testing.T) {
	numbers := []int{1504003, 1504999, 10000000, -1}
	targets := []error{errno.WeChatNFCSwitchNotOpened, errno.SubcategoryWeChatNFC, errno.CategoryWeChatDevice,
		errno.PermissionDenied, errno.FaultUser, errno.FeishuSchemaEmpty}
	err := fmt.Errorf("a: %w", errno.Wrap(errors.New("x"), errno.WeChatTimedOut))
	for name, tt := range map[string]struct {
		most float64
		f    func()
	}{
		"Lookup":        {0, func() { sinkEntry, sinkBool = errno.Lookup(errno.PlatformWeChat, 1504003) }},
		"Lookup method": {0, func() { sinkEntry, sinkBool = errno.WeChatNFCSwitchNotOpened.Lookup() }},
		"Platform.Code": {0, func() { sinkCode = errno.PlatformFeishu.Code(1504003) }},
		"Err":           {0, func() { sinkError = errno.WeChat(1504003).Err() }},
		"Of":            {0, func() { sinkCode, sinkBool = errno.Of(err) }},
		"Condition and Name": {0, func() {
			for _, n := range numbers {
				sinkCondition = errno.WeChat(n).Condition()
				sinkString = errno.WeChat(n).Name()
			}
		}},
		"errors.Is": {0, func() {
			for _, target := range targets {
				sinkBool = errors.Is(err, target)
			}
		}},
		"Error":                {1, func() { sinkString = errno.WeChat(1504003).Error() }},
		"Error, no message":    {1, func() { sinkString = errno.WeChatBLEConnectFailed.Error() }},
		"Error, unpublished":   {1, func() { sinkString = errno.WeChat(1504999).Error() }},
		"Error, unlisted":      {1, func() { sinkString = errno.WeChat(201999).Error() }},
		"Error, not an errno":  {1, func() { sinkString = errno.WeChat(-5).Error() }},
		"Error, longest place": {1, func() { sinkString = errno.WeChat(1107999).Error() }},
	} {
		assert.LessOrEqual(t, testing.AllocsPerRun(100, tt.f), tt.most, name)
	}
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			assert.LessOrEqual(t, testing.AllocsPerRun(1, func() { sinkString = row.Code.Error() }), 1.0, row.Name)
		}
	}
}
