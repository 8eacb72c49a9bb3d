package errno_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/assert/yaml"

	"github.com/mperrno/errno"
)

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
		assert.Empty(t, c.Category().Int(), in)
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
	for _, s := range []string{"wechat:112", "feishu:0000104", "WeChatOK", "FaultApp", "OK", "CategoryWeChatDevice", "wechat:10000000", ":"} {
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
		if c, ok := target.(errno.Code); ok {
			assert.True(t, s == c.Name() || strings.HasPrefix(s, c.Platform().String()+":") || strings.HasSuffix(s, "Absent"), s)
			assert.ErrorIs(t, c, target)
		}
	})
}
