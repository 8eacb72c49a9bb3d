package errnolog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
)

func ExampleAttr() {
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	}))
	e, err := callback.Decode(errno.PlatformWeChat, []byte(`{"errno":600002,"errMsg":"request:fail url not in domain list"}`))
	if err != nil {
		fmt.Println(err)
	}
	log.Info("client failure", errnolog.Attr(e))
	// Output:
	// level=INFO msg="client failure" errno.platform=wechat errno.errno=600002 errno.name=WeChatNetworkURLNotInDomainList errno.category=CategoryWeChatNetwork errno.subcategory=SubcategoryWeChatCommonNetwork errno.condition=FailedPrecondition errno.fault=FaultApp errno.api=request errno.neterr="" errno.errcode=0 errno.text="url not in domain list" errno.evidence=errno errno.meaning="the URL's domain is not on the allow list" errno.meaning_zh="URL 域名不在安全域名列表中"
}

func decode(t *testing.T, body string) *callback.Error {
	t.Helper()
	e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
	require.NoError(t, err)
	return e
}

func TestAttr(t *testing.T) {
	for name, tt := range map[string]struct {
		err  error
		want string
	}{
		"a code": {
			errno.WeChatNFCSwitchNotOpened,
			`{"platform":"wechat","errno":1504003,"name":"WeChatNFCSwitchNotOpened","category":"CategoryWeChatDevice","subcategory":"SubcategoryWeChatNFC",` +
				`"condition":"FailedPrecondition","fault":"FaultUser","api":"","neterr":"","errcode":0,"text":"","evidence":"errno","meaning":"the system's NFC switch is off","meaning_zh":"系统 NFC 开关未打开"}`,
		},
		"a wrapped code": {
			fmt.Errorf("a: %w", errno.Wrap(io.EOF, errno.FeishuSchemaEmpty)),
			`{"platform":"feishu","errno":1406002,"name":"FeishuSchemaEmpty","category":"CategoryFeishuNavigation","subcategory":"SubcategoryFeishuOpenSchema",` +
				`"condition":"InvalidArgument","fault":"FaultApp","api":"","neterr":"","errcode":0,"text":"","evidence":"errno","meaning":"the schema is empty","meaning_zh":"schema 为空"}`,
		},
		"an unpublished code": {
			errno.WeChat(9900001),
			`{"platform":"wechat","errno":9900001,"name":"","category":"","subcategory":"","condition":"Unknown","fault":"FaultUnknown","api":"","neterr":"","errcode":0,"text":"","evidence":"","meaning":"","meaning_zh":""}`,
		},
		"a callback object": {
			decode(t, `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`),
			`{"platform":"wechat","errno":600001,"name":"WeChatNetworkCronetError","category":"CategoryWeChatNetwork","subcategory":"SubcategoryWeChatCommonNetwork",` +
				`"condition":"DeadlineExceeded","fault":"FaultNetwork","api":"request","neterr":"ERR_CONNECTION_TIMED_OUT","errcode":0,"text":"-118:net::ERR_CONNECTION_TIMED_OUT","evidence":"errno","meaning":"the connection attempt timed out (ERR_CONNECTION_TIMED_OUT)","meaning_zh":"连接超时（ERR_CONNECTION_TIMED_OUT）"}`,
		},
		"a callback object in another error": {
			fmt.Errorf("a: %w", decode(t, `{"errMsg":"scan\nCode:cancel"}`)),
			`{"platform":"wechat","errno":-1,"name":"","category":"","subcategory":"","condition":"Unknown","fault":"FaultUnknown","api":"","neterr":"","errcode":0,"text":"scan\\nCode:cancel","evidence":"","meaning":"","meaning_zh":""}`,
		},
		"a code around a callback object": {
			errno.Wrap(decode(t, `{"errMsg":"scanCode:fail timeout"}`), errno.WeChatNFCSwitchNotOpened),
			`{"platform":"wechat","errno":1504003,"name":"WeChatNFCSwitchNotOpened","category":"CategoryWeChatDevice","subcategory":"SubcategoryWeChatNFC",` +
				`"condition":"FailedPrecondition","fault":"FaultUser","api":"scanCode","neterr":"","errcode":0,"text":"timeout","evidence":"errno","meaning":"the system's NFC switch is off","meaning_zh":"系统 NFC 开关未打开"}`,
		},
		"an object without errno beside another code": {
			errors.Join(decode(t, `{"errMsg":"a:fail timeout"}`), errno.FeishuInvalidParameter),
			`{"platform":"feishu","errno":104,"name":"FeishuInvalidParameter","category":"CategoryFeishuCommon","subcategory":"SubcategoryFeishuCommon",` +
				`"condition":"DeadlineExceeded","fault":"FaultNetwork","api":"a","neterr":"","errcode":0,"text":"timeout","evidence":"text","meaning":"it timed out","meaning_zh":"请求超时"}`,
		},
		"a long text": {
			decode(t, `{"errno":5,"errMsg":"a:fail `+strings.Repeat("错", 1000)+`"}`),
			`{"platform":"wechat","errno":5,"name":"WeChatTimedOut","category":"CategoryWeChatUniversal","subcategory":"SubcategoryWeChatFramework",` +
				`"condition":"DeadlineExceeded","fault":"FaultNetwork","api":"a","neterr":"","errcode":0,"text":"` + strings.Repeat("错", 85) + `...","evidence":"errno","meaning":"the API timed out","meaning_zh":"接口超时"}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			var buf bytes.Buffer
			slog.New(slog.NewJSONHandler(&buf, nil)).Info("x", errnolog.Attr(tt.err))
			var line struct{ Errno json.RawMessage }
			require.NoError(t, json.Unmarshal(buf.Bytes(), &line))
			assert.Equal(t, tt.want, string(line.Errno))
		})
	}
}

// A success inside another error does not make a success of it.
func TestConditionAndFault(t *testing.T) {
	ok, timeout := decode(t, `{"errMsg":"request:ok"}`), decode(t, `{"errMsg":"request:fail timeout"}`)
	for _, tt := range []struct {
		err       error
		errno     int
		condition errno.Condition
	}{
		{errno.WeChatOK, 0, errno.OK},
		{ok, -1, errno.OK},
		{errors.Join(errno.WeChatOK, errno.WeChatTimedOut), 5, errno.DeadlineExceeded},
		{errors.Join(timeout, errno.WeChatOK), -1, errno.DeadlineExceeded},
		{errors.Join(ok, errno.WeChatTimedOut), 5, errno.DeadlineExceeded},
		{errno.Wrap(timeout, errno.WeChat(9900001)), 9900001, errno.DeadlineExceeded},
	} {
		r := errnolog.RecordOf(tt.err)
		assert.Equal(t, tt.errno, r.Errno, tt.err)
		assert.Equal(t, tt.condition.String(), r.Condition, tt.err)
		assert.Equal(t, errno.ConditionOf(tt.err).String(), r.Condition, tt.err)
		assert.Equal(t, errno.FaultOf(tt.err).String(), r.Fault, tt.err)
	}
}

func TestNothingToSay(t *testing.T) {
	var none *callback.Error
	for _, err := range []error{
		nil, io.EOF, errors.Join(io.EOF), errno.WeChatAbsent, errno.PermissionDenied, none, &callback.Error{},
		fmt.Errorf("a: %w", errno.WeChatOK), errors.Join(decode(t, `{"errMsg":"request:ok"}`), io.EOF),
	} {
		attr := errnolog.Attr(err)
		assert.True(t, attr.Equal(slog.Attr{}), "%v", attr)
		var buf bytes.Buffer
		slog.New(slog.NewJSONHandler(&buf, nil)).Info("x", attr)
		assert.NotContains(t, buf.String(), "errno")
	}
}
