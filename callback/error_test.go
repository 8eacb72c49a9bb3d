package callback_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

func TestErrorText(t *testing.T) {
	for body, want := range map[string]string{
		`{"errno":1500102,"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001}`: "wechat: the Bluetooth adapter is not available (1500102): openBluetoothAdapter:fail:not available",
		`{"errno":1504999,"errMsg":"a:fail"}`:                                                  "wechat: unpublished errno in Device/NFC (1504999): a:fail",
		`{"errno":5}`:                                                                          "wechat: time out (5)",
		`{"errno":5,"errString":"time out"}`:                                                   "wechat: time out (5)",
		`{"errno":1001020,"errString":"login failed","errMsg":"login:fail"}`:                   "wechat: unpublished errno in 10/01 (1001020): login:fail: login failed",
		`{"errno":0,"errMsg":"a:fail"}`:                                                        "wechat: a:fail",
		`{"errno":5,"errString":"slow"}`:                                                       "wechat: time out (5): slow",
		`{"errno":2004000,"errMsg":"a:fail model path invalid : /x"}`:                          "wechat: invalid path of the model file (2004000): a:fail model path invalid : /x",
		`{"errCode":1300002,"errMsg":"open:fail"}`:                                             "wechat: no such file or directory (1300002): open:fail",
		`{"errMsg":"request:fail timeout"}`:                                                    "wechat: request:fail timeout",
		`{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`:                               "wechat: errCode 10001: openBluetoothAdapter:fail",
		`{"errCode":10001}`:                                                                    "wechat: errCode 10001: no errno was sent",
		`{"errMsg":""}`:                                                                        "wechat: no errno was sent",
		`{"errMsg":"a:fail \u001b[31m\nERROR forged\u0000\u2028\u202e"}`:                       `wechat: a:fail \x1b[31m\nERROR forged\x00\u2028\u202e`,
		`{"errMsg":"` + strings.Repeat("x", 300) + `"}`:                                        "wechat: " + strings.Repeat("x", 256) + "...",
		`{"errno":5,"errMsg":"` + strings.Repeat(`\u0000`, 1000) + `","errno":5}`:              "wechat: time out (5): " + strings.Repeat(`\x00`, 256) + "...",
	} {
		assert.EqualError(t, decode(t, errno.PlatformWeChat, body), want)
	}
}

func TestLookup(t *testing.T) {
	type found struct{ name, message, meaning, meaningZH string }
	for body, want := range map[string]found{
		`{"errno":600001,"errMsg":"request:fail -21:net::ERR_NETWORK_CHANGED"}`: {
			"WeChatNetworkCronetError", "cronet component error", "the network changed during the request (ERR_NETWORK_CHANGED)", "请求过程中网络发生变化（ERR_NETWORK_CHANGED）"},
		`{"errno":600001,"errMsg":"request:fail -2:net::ERR_FAILED"}`: {
			"WeChatNetworkCronetError", "cronet component error", "generic failure without details (ERR_FAILED)", "一般性失败，没有更多信息（ERR_FAILED）"},
		`{"errno":600001,"errMsg":"request:fail timeout"}`: {
			"WeChatNetworkCronetError", "cronet component error", "error of the cronet component, detailed in errMsg", "cronet 组件错误，详见 errMsg"},
		`{"errMsg":"request:fail -21:net::ERR_NETWORK_CHANGED"}`: {
			"", "ERR_NETWORK_CHANGED", "the network changed during the request (ERR_NETWORK_CHANGED)", "请求过程中网络发生变化（ERR_NETWORK_CHANGED）"},
		`{"errCode":12005,"errMsg":"connectWifi:fail net::ERR_NETWORK_CHANGED"}`: {
			"", "wifi not turned on", "the system's Wi-Fi switch is off (Android only)", "未打开 Wi-Fi 开关（仅 Android）"},
		`{"errMsg":"scanCode:cancel net::ERR_NETWORK_CHANGED"}`: {"", "cancel", "canceled by the user", "用户取消"},
		`{"errMsg":"request:ok net::ERR_NETWORK_CHANGED"}`:      {"", "ok", "success", "成功"},
	} {
		row, ok := decode(t, errno.PlatformWeChat, body).Lookup()
		assert.True(t, ok, body)
		assert.Equal(t, want, found{row.Name, row.Message, row.Meaning, row.MeaningZH}, body)
	}
	for _, e := range []*callback.Error{nil, {}, {Errno: errno.WeChatAbsent}, {Errno: errno.WeChat(9900001), ErrMsg: "request:fail timeout"}} {
		row, ok := e.Lookup()
		assert.False(t, ok)
		assert.Empty(t, row.Meaning)
	}
}

func TestIs(t *testing.T) {
	cronet := decode(t, errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`)
	absent := decode(t, errno.PlatformFeishu, `{"errMsg":"a:fail cancel"}`)
	for _, tt := range []struct {
		err           error
		match, differ []error
	}{
		{cronet,
			[]error{errno.WeChatNetworkCronetError, errno.CategoryWeChatNetwork, errno.SubcategoryWeChatCommonNetwork,
				errno.DeadlineExceeded, errno.FaultNetwork, neterr.ConnectionTimedOut},
			[]error{errno.Unavailable, neterr.ConnectionReset, errno.WeChatTimedOut, errno.Feishu(600001), errno.CategoryWeChatDevice, errno.SubcategoryWeChatRequest}},
		{absent,
			[]error{errno.FeishuAbsent, errno.Canceled, errno.FaultUser},
			[]error{errno.WeChatAbsent, errno.FeishuOK, errno.CategoryFeishuCommon, errno.SubcategoryFeishuCommon, neterr.Aborted, errno.Unknown}},
	} {
		for _, err := range []error{tt.err, fmt.Errorf("a: %w", tt.err), errors.Join(errors.New("x"), tt.err), errno.Wrap(tt.err, errno.FeishuSchemaEmpty)} {
			for _, target := range tt.match {
				assert.ErrorIs(t, err, target)
			}
		}
		never := []error{errno.OK, errno.FaultNone, errno.Category(0), errno.Subcategory(0), neterr.Code(0),
			context.Canceled, context.DeadlineExceeded, fs.ErrNotExist, fs.ErrPermission, net.ErrClosed, errors.ErrUnsupported}
		for _, target := range append(never, tt.differ...) {
			assert.NotErrorIs(t, tt.err, target)
		}
		assert.Nil(t, errors.Unwrap(tt.err))
	}
}

// The refined condition and fault replace those of the code.
func TestExactlyOne(t *testing.T) {
	for _, p := range decoded(t) {
		assertExactlyOne(t, decode(t, p.Platform, string(p.Payload)))
	}
	assertExactlyOne(t, &callback.Error{})
	assertExactlyOne(t, nil)
}

func assertExactlyOne(t *testing.T, e *callback.Error) {
	t.Helper()
	conditions, faults := 0, 0
	for i := range int(errno.Unauthenticated) + 2 {
		if e.Is(errno.Condition(i)) {
			conditions++
		}
	}
	for i := range int(errno.FaultAdmin) + 2 {
		if e.Is(errno.Fault(i)) {
			faults++
		}
	}
	assert.Equal(t, 1, conditions)
	assert.Equal(t, 1, faults)
}

func TestAs(t *testing.T) {
	e := decode(t, errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`)
	err := fmt.Errorf("a: %w", e)
	var (
		wechat errno.WeChat
		feishu errno.Feishu
		code   errno.Code
		net    neterr.Code
		self   *callback.Error
		path   *fs.PathError
	)
	assert.True(t, errors.As(err, &wechat))
	assert.Equal(t, errno.WeChatNetworkCronetError, wechat)
	assert.False(t, errors.As(err, &feishu))
	assert.True(t, errors.As(err, &code))
	assert.Equal(t, errno.Code(errno.WeChatNetworkCronetError), code)
	assert.True(t, errors.As(err, &net))
	assert.Equal(t, neterr.ConnectionTimedOut, net)
	assert.True(t, errors.As(err, &self))
	assert.Same(t, e, self)
	assert.False(t, errors.As(err, &path))

	e = decode(t, errno.PlatformFeishu, `{"errno":1100001}`)
	assert.True(t, errors.As(e, &feishu))
	assert.Equal(t, errno.FeishuModalTitleAndContentEmpty, feishu)

	// A target of another kind keeps its value.
	wechat, net = errno.WeChatTimedOut, neterr.Aborted
	assert.False(t, e.As(&wechat))
	assert.False(t, e.As(&net))
	assert.Equal(t, errno.WeChatTimedOut, wechat)
	assert.Equal(t, neterr.Aborted, net)
	code = errno.WeChatTimedOut
	assert.False(t, new(callback.Error).As(&code))
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), code)

	c, ok := errno.Of(fmt.Errorf("a: %w", e))
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.FeishuModalTitleAndContentEmpty), c)
	_, ok = errno.Of(decode(t, errno.PlatformFeishu, `{"errMsg":"a:fail"}`))
	assert.False(t, ok, "no errno was sent")
}

func TestNil(t *testing.T) {
	var e *callback.Error
	assert.NoError(t, e.Err())
	assert.Equal(t, "<nil>", e.Error())
	assert.Equal(t, errno.OK, e.Condition())
	assert.Equal(t, errno.FaultNone, e.Fault())
	assert.Nil(t, e.Code())
	assert.Empty(t, e.API())
	assert.Empty(t, e.Text())
	_, ok := e.NetError()
	assert.False(t, ok)
	for _, target := range []error{errno.WeChatOK, errno.WeChatAbsent, errno.CategoryWeChatDevice, errno.SubcategoryWeChatNFC, neterr.Aborted, fs.ErrNotExist} {
		assert.NotErrorIs(t, e, target)
	}
	var code errno.Code
	var wechat errno.WeChat
	var net neterr.Code
	assert.False(t, errors.As(e, &code) || errors.As(e, &wechat) || errors.As(e, &net))
	_, ok = errno.Of(e)
	assert.False(t, ok)
}

func TestZero(t *testing.T) {
	e := new(callback.Error)
	assert.Same(t, e, e.Err())
	assert.EqualError(t, e, "callback: no errno was sent")
	assert.Equal(t, errno.Unknown, e.Condition())
	assert.Equal(t, errno.FaultUnknown, e.Fault())
	assert.Nil(t, e.Code())
	assert.NotErrorIs(t, e, errno.WeChatAbsent)
	assert.NotErrorIs(t, e, errno.CategoryWeChatDevice)
	assert.NotErrorIs(t, e, errno.SubcategoryWeChatNFC)
	var code errno.Code
	assert.False(t, errors.As(e, &code))

	assert.Equal(t, errno.DeadlineExceeded, (&callback.Error{ErrMsg: "request:fail timeout"}).Condition())
	assert.Equal(t, errno.FailedPrecondition, (&callback.Error{ErrMsg: "a:fail system NFC switch not opened"}).Condition())
	assert.EqualError(t, &callback.Error{ErrMsg: "a:fail", ErrCode: 7}, "callback: errCode 7: a:fail")
	byHand := &callback.Error{Errno: errno.WeChatNFCSwitchNotOpened}
	assert.ErrorIs(t, byHand, errno.WeChatNFCSwitchNotOpened)
	assert.EqualError(t, byHand, "wechat: system NFC switch not opened (1504003)")
}

// A success inside a failure does not make a success of it.
func TestSuccessInAFailure(t *testing.T) {
	ok := decode(t, errno.PlatformWeChat, `{"errMsg":"request:ok"}`)
	assert.Equal(t, errno.OK, errno.ConditionOf(ok))
	assert.Equal(t, errno.FaultNone, errno.FaultOf(ok))
	for _, err := range []error{errors.Join(ok, errors.New("db down")), fmt.Errorf("report 7: %w", ok), errno.Wrap(ok, errno.WeChat(1504999))} {
		assert.Equal(t, errno.Unknown, errno.ConditionOf(err), err)
		assert.Equal(t, errno.FaultUnknown, errno.FaultOf(err), err)
	}
	err := errors.Join(ok, decode(t, errno.PlatformWeChat, `{"errMsg":"request:fail timeout"}`))
	assert.Equal(t, errno.DeadlineExceeded, errno.ConditionOf(err))
	assert.ErrorIs(t, err, errno.OK)
}

// A program that logs with another library does not link log/slog for this package.
func TestImports(t *testing.T) {
	t.Setenv("GOWORK", "off") // go.work is in the module cache too, but not the modules that it names
	deps, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	assert.Contains(t, string(deps), "encoding/json\n")
	assert.NotContains(t, string(deps), "log/slog")
}
