package errno_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

func TestParseTarget(t *testing.T) {
	for s, want := range map[string]error{
		"wechat:112":               errno.WeChatAPIScopeNotDeclared,
		"wechat:0000112":           errno.WeChatAPIScopeNotDeclared,
		"feishu:104":               errno.FeishuInvalidParameter,
		"wechat:0":                 errno.WeChatOK,
		"wechat:9999999":           errno.WeChat(9999999),
		"feishu:1504999":           errno.Feishu(1504999),
		"WeChatOK":                 errno.WeChatOK,
		"WeChatNFCSwitchNotOpened": errno.WeChatNFCSwitchNotOpened,
		"FeishuSchemaEmpty":        errno.FeishuSchemaEmpty,
		"WeChatAbsent":             errno.WeChatAbsent,
		"FeishuAbsent":             errno.FeishuAbsent,
		"CategoryFeishuBlock":      errno.CategoryFeishuBlock,
		"SubcategoryWeChatNFC":     errno.SubcategoryWeChatNFC,
		"OK":                       errno.OK,
		"PermissionDenied":         errno.PermissionDenied,
		"FaultApp":                 errno.FaultApp,
	} {
		got, err := errno.ParseTarget(s)
		assert.NoError(t, err, s)
		assert.Equal(t, want, got, s)
	}
}

func TestParseTargetRefuses(t *testing.T) {
	for _, s := range []string{
		"", ":", "wechat", "wechat:", "112", "0000112", "wechat:-1", "wechat:+1", "wechat:1 ", " wechat:1", "wechat: 1", "wechat:1.0",
		"wechat:10000000", "wechat:00000112", "wechat:4296467299", "wechat:１", "wechat:0x70", "wechat:1_0", "WeChat:112", "lark:112",
		"wechat:WeChatOK", "wechatok", "WeChatNothing", "permissiondenied", "Permission denied", "App", "Fault", "Condition(3)", "FaultApp\n",
		"CategoryWeChat", "nil", strings.Repeat("9", 1<<20),
	} {
		got, err := errno.ParseTarget(s)
		assert.Nil(t, got, s)
		if assert.Error(t, err, s) {
			assert.LessOrEqual(t, len(err.Error()), 400)
			assert.NotContains(t, err.Error(), "\n")
			assert.Contains(t, err.Error(), "wechat:1504003")
		}
	}
	_, err := errno.ParseTarget("wechat:12345678")
	assert.ErrorContains(t, err, `"wechat:12345678"`)
	_, err = errno.ParseTarget(strings.Repeat("错", 100))
	assert.ErrorContains(t, err, `"`+strings.Repeat("错", 21)+`"...`)
}

// Every constant's name is a target that matches its own code and none of the
// other platform.
func TestParseTargetOfEveryName(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			other := (3 - table.platform).Code(row.Code.Int())
			for _, name := range []string{row.Name, row.Code.Category().Name(), row.Code.Subcategory().Name(), row.Condition.String(), row.Fault.String()} {
				target, err := errno.ParseTarget(name)
				assert.NoError(t, err)
				assert.ErrorIs(t, row.Code, target)
				if strings.Contains(name, table.prefix) {
					assert.NotErrorIs(t, other, target)
				}
			}
		}
	}
}
