package errno_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/assert/yaml"

	"github.com/mperrno/errno"
)

func TestParseTarget(t *testing.T) {
	for s, want := range map[string]error{
		"wechat:112":               errno.WeChatAPIScopeNotDeclared,
		"wechat:0000112":           errno.WeChatAPIScopeNotDeclared,
		"feishu:104":               errno.FeishuInvalidParameter,
		"WeChat:112":               errno.WeChatAPIScopeNotDeclared,
		"lark:104":                 errno.FeishuInvalidParameter,
		"Lark:104":                 errno.FeishuInvalidParameter,
		"wechat:15":                errno.WeChat(15), // a code, no category
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
		"wechat:15xxxxx":           errno.CategoryWeChatDevice,
		"WeChat:15XXxxX":           errno.CategoryWeChatDevice,
		"lark:24xxxxx":             errno.CategoryFeishuBlock,
		"feishu:00xxxxx":           errno.CategoryFeishuCommon,
		"wechat:19xxxxx":           errno.WeChat(1900000).Category(),
		"wechat:1504xxx":           errno.SubcategoryWeChatNFC,
		"Lark:1504XXX":             errno.SubcategoryFeishuNFC,
		"wechat:0000xxx":           errno.SubcategoryWeChatFramework,
		"wechat:1999xxx":           errno.WeChat(1999000).Subcategory(),
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
		"wechat:10000000", "wechat:00000112", "wechat:4296467299", "wechat:１", "wechat:0x70", "wechat:1_0", "larks:112",
		"15xxxxx", "wechat:xxxxxxx", "wechat:1xxxxxx", "wechat:150xxxx", "wechat:15040xx", "wechat:15xxxx", "wechat:15xxxxxx", "wechat:1504x", "wechat:15xxxx0", "wechat:15yyyyy", "wechat: 15xxxxx", ":15xxxxx",
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
	_, err = errno.ParseTarget("ERR_CONNECTION_RESET")
	assert.EqualError(t, err, `errno: unknown target "ERR_CONNECTION_RESET": network errors are read by neterr.ByName`)
	_, err = errno.ParseTarget(strings.Repeat("错", 100))
	assert.ErrorContains(t, err, `"`+strings.Repeat("错", 21)+`"...`)
}

// Every constant's name is a target that matches its own code and none of the
// other platform.
func TestParseTargetOfEveryName(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			other := (3 - table.platform).Code(row.Code.Int())
			number := fmt.Sprintf("%v:%07d", table.platform, row.Code.Int())
			for _, name := range []string{row.Name, row.Code.Category().Name(), row.Code.Subcategory().Name(), row.Condition.String(), row.Fault.String(),
				number, number[:len("wechat:15")] + "xxxxx", number[:len("wechat:1504")] + "xxx"} {
				target, err := errno.ParseTarget(name)
				assert.NoError(t, err)
				assert.ErrorIs(t, row.Code, target)
				if strings.Contains(name, table.prefix) || strings.Contains(name, ":") {
					assert.NotErrorIs(t, other, target)
				}
			}
		}
	}
}

func TestUnmarshalJSON(t *testing.T) {
	for in, want := range map[string]errno.WeChat{
		`1504003`:                    errno.WeChatNFCSwitchNotOpened,
		`"1504003"`:                  errno.WeChatNFCSwitchNotOpened,
		`"WeChatNFCSwitchNotOpened"`: errno.WeChatNFCSwitchNotOpened,
		`1504003.0`:                  errno.WeChatNFCSwitchNotOpened,
		`1504003.000`:                errno.WeChatNFCSwitchNotOpened,
		`1.504003e6`:                 errno.WeChatNFCSwitchNotOpened,
		`1.504003E+06`:               errno.WeChatNFCSwitchNotOpened,
		`"1504003.0"`:                errno.WeChatNFCSwitchNotOpened,
		`"0600001"`:                  errno.WeChatNetworkCronetError,
		`0`:                          errno.WeChatOK,
		`-0`:                         errno.WeChatOK,
		`-1`:                         errno.WeChatAbsent,
		`"WeChatAbsent"`:             errno.WeChatAbsent,
		`1504999`:                    errno.WeChat(1504999),
		`10000000`:                   errno.WeChat(10000000),
		`2147483647`:                 errno.WeChat(2147483647),
	} {
		got := errno.WeChat(7)
		assert.NoError(t, json.Unmarshal([]byte(in), &got), in)
		assert.Equal(t, want, got, in)
	}
}

func TestUnmarshalNull(t *testing.T) {
	v := struct{ Errno errno.Feishu }{errno.FeishuSchemaEmpty}
	assert.NoError(t, json.Unmarshal([]byte(`{"Errno":null}`), &v))
	assert.Equal(t, errno.FeishuSchemaEmpty, v.Errno)
}

func TestUnmarshalJSONRefuses(t *testing.T) {
	for _, in := range []string{
		`1504003.5`, `1e400`, `99999999999999999999`, `1e19`, `-1e19`, `""`, `" 5"`, `"5 "`, `"+5"`, `"0x5"`, `"1_0"`, `"NaN"`, `"Inf"`, `"-"`, `"1e"`,
		`"null"`, `"FeishuOK"`, `"WeChatNothing"`, `"wechat:5"`, `"\u0035"`, `true`, `{}`, `[5]`, `{"errno":5}`, `"a\nb"`,
	} {
		got := errno.WeChat(7)
		err := json.Unmarshal([]byte(in), &got)
		if assert.Error(t, err, in) {
			assert.Contains(t, err.Error(), "wechat errno", in)
			assert.NotContains(t, err.Error(), "\n", in)
		}
		assert.Equal(t, errno.WeChat(7), got, in)
	}
	var f errno.Feishu
	assert.EqualError(t, f.UnmarshalJSON([]byte(`"WeChatOK"`)),
		`errno: cannot unmarshal "WeChatOK" into a feishu errno: want a number or a constant's name`)
	err := f.UnmarshalJSON([]byte(`"` + strings.Repeat("x", 1<<20) + `"`))
	assert.ErrorContains(t, err, `x"...`)
	assert.Less(t, len(err.Error()), 200)
}

// 4296467299 is 1500003 in the low 32 bits.
func TestUnmarshalDoesNotWrapAround(t *testing.T) {
	for _, in := range []string{"4296467299", "4296467299.0", "-4296467299"} {
		c := errno.WeChat(10000000)
		err := c.UnmarshalJSON([]byte(in))
		assert.Equal(t, strconv.IntSize == 32, err != nil, in)
		assert.Empty(t, c.Name(), in)
		assert.Empty(t, c.Category().Digits(), in)
	}
}

func TestUnmarshalText(t *testing.T) {
	for in, want := range map[string]errno.Feishu{
		"0600001":           errno.Feishu(600001),
		"0000104":           errno.FeishuInvalidParameter,
		"104.0":             errno.FeishuInvalidParameter,
		"FeishuSchemaEmpty": errno.FeishuSchemaEmpty,
		"-1":                errno.FeishuAbsent,
	} {
		var got errno.Feishu
		assert.NoError(t, got.UnmarshalText([]byte(in)), in)
		assert.Equal(t, want, got, in)
	}
	got := errno.FeishuOK
	for _, in := range []string{"", "null", `"104"`, "104,0", "1 04"} {
		assert.Error(t, got.UnmarshalText([]byte(in)), in)
	}
}

func TestYAML(t *testing.T) {
	var v struct{ Errno, Name, Quoted errno.WeChat }
	assert.NoError(t, yaml.Unmarshal([]byte("errno: 0600001\nname: WeChatNFCSwitchNotOpened\nquoted: \"5\""), &v))
	assert.Equal(t, errno.WeChatNetworkCronetError, v.Errno)
	assert.Equal(t, errno.WeChatNFCSwitchNotOpened, v.Name)
	assert.Equal(t, errno.WeChatTimedOut, v.Quoted)
}

func TestMarshalJSON(t *testing.T) {
	type report struct {
		Errno  errno.WeChat
		Code   errno.Code
		Counts map[errno.Feishu]int
		Empty  errno.WeChat `json:",omitempty"`
	}
	in := report{Errno: errno.WeChatNFCSwitchNotOpened, Code: errno.FeishuSchemaEmpty, Counts: map[errno.Feishu]int{errno.FeishuInvalidParameter: 2, -1: 1}}
	b, err := json.Marshal(in)
	assert.NoError(t, err)
	assert.JSONEq(t, `{"Errno":1504003,"Code":1406002,"Counts":{"104":2,"-1":1}}`, string(b))

	var counts struct{ Counts map[errno.Feishu]int }
	assert.NoError(t, json.Unmarshal(b, &counts))
	assert.Equal(t, in.Counts, counts.Counts)
}

func FuzzUnmarshal(f *testing.F) {
	for _, s := range []string{"5", "0600001", "1504003.0", "1e6", "WeChatOK", "-1", "", "null", `"5"`, "99999999999", "1e300"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := errno.WeChat(7)
		if err := text.UnmarshalText([]byte(s)); err != nil {
			assert.Equal(t, errno.WeChat(7), text)
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 400)
		} else {
			b, err := json.Marshal(text)
			assert.NoError(t, err)
			var back errno.WeChat
			assert.NoError(t, json.Unmarshal(b, &back))
			assert.Equal(t, text, back)
		}
		if !json.Valid([]byte(s)) {
			return
		}
		number := errno.WeChat(7)
		if json.Unmarshal([]byte(s), &number) != nil {
			assert.Equal(t, errno.WeChat(7), number)
		}
	})
}

func FuzzParseTarget(f *testing.F) {
	for _, s := range []string{"wechat:112", "weChAt:00", "feishu:0000104", "WeChatOK", "WeChatAbsent", "FaultApp", "OK", "CategoryWeChatDevice", "wechat:10000000", ":", "wechat:15xxxxx", "lark:1504XXX"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		target, err := errno.ParseTarget(s)
		assert.Equal(t, err == nil, target != nil)
		if err != nil {
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 600)
			return
		}
		platform, _, hasPlatform := strings.Cut(s, ":")
		platform = strings.Replace(strings.ToLower(platform), "lark", "feishu", 1)
		switch x := target.(type) {
		case errno.Code:
			if hasPlatform {
				assert.Equal(t, platform, x.Platform().String(), s)
			} else {
				assert.Equal(t, s, x.ErrorType())
			}
		case encoding.TextMarshaler:
			text, err := x.MarshalText()
			assert.NoError(t, err)
			back, err := errno.ParseTarget(string(text))
			assert.NoError(t, err)
			assert.Equal(t, target, back)
			if !hasPlatform {
				assert.Equal(t, s, string(text))
			}
		default:
			assert.Fail(t, "a target of another type", "%T", target)
		}
	})
}

// roundTrip sends a code through every format that a service stores it in.
func roundTrip[C errno.WeChat | errno.Feishu](t *testing.T, c C) {
	t.Helper()
	var fromJSON, fromText, fromYAML C
	b, err := json.Marshal(c)
	assert.NoError(t, err)
	assert.NoError(t, json.Unmarshal(b, &fromJSON))
	assert.Equal(t, c, fromJSON)

	keys := map[C]bool{c: true}
	b, err = json.Marshal(keys)
	assert.NoError(t, err)
	var fromKeys map[C]bool
	assert.NoError(t, json.Unmarshal(b, &fromKeys))
	assert.Equal(t, keys, fromKeys)

	assert.NoError(t, any(&fromText).(interface{ UnmarshalText([]byte) error }).UnmarshalText(fmt.Appendf(nil, "%d", int(c))))
	assert.Equal(t, c, fromText)

	assert.NoError(t, yaml.Unmarshal(fmt.Appendf(nil, "%07d", int(c)), &fromYAML))
	assert.Equal(t, c, fromYAML)

	stored, err := driver.DefaultParameterConverter.ConvertValue(c)
	assert.NoError(t, err)
	assert.Equal(t, int64(c), stored)
	var fromSQL sql.Null[C]
	assert.NoError(t, fromSQL.Scan(stored))
	assert.Equal(t, c, fromSQL.V)
}

func TestRoundTrips(t *testing.T) {
	for row := range errno.All(errno.PlatformWeChat) {
		roundTrip(t, errno.WeChat(row.Code.Int()))
	}
	for row := range errno.All(errno.PlatformFeishu) {
		roundTrip(t, errno.Feishu(row.Code.Int()))
	}
	roundTrip(t, errno.WeChatAbsent)
	roundTrip(t, errno.FeishuAbsent)
	roundTrip(t, errno.WeChat(1504999))
}

// A name reads back as its code, and as no code of the other platform.
func TestNamesRoundTrip(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			var w errno.WeChat
			var f errno.Feishu
			errW, errF := w.UnmarshalText([]byte(row.Name)), f.UnmarshalText([]byte(row.Name))
			if table.platform == errno.PlatformWeChat {
				assert.NoError(t, errW)
				assert.Error(t, errF)
				assert.Equal(t, row.Code, errno.Code(w))
			} else {
				assert.NoError(t, errF)
				assert.Error(t, errW)
				assert.Equal(t, row.Code, errno.Code(f))
			}
		}
	}
}
