package callback_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

func decode(t testing.TB, p errno.Platform, body string) *callback.Error {
	t.Helper()
	e, err := callback.Decode(p, []byte(body))
	require.NoError(t, err, body)
	require.NotNil(t, e, body)
	return e
}

func TestFields(t *testing.T) {
	e := decode(t, errno.PlatformWeChat, `{"errno":1504003,"errMsg":"a:fail b","errString":"c","errCode":10001,
		"exception":{"retryCount":2,"reasons":[{"errno":"602103","errMsg":"getDNSInfo:fail"},{"errno":5}]}}`)
	assert.Equal(t, &callback.Error{
		Errno: errno.WeChatNFCSwitchNotOpened, ErrMsg: "a:fail b", ErrString: "c", ErrCode: 10001,
		Exception: &callback.Exception{RetryCount: 2, Reasons: []*callback.Error{
			{Errno: errno.WeChatRequestHTTPDNSQuotaExhausted, ErrMsg: "getDNSInfo:fail"},
			{Errno: errno.WeChatTimedOut},
		}},
	}, e)
}

func TestErrno(t *testing.T) {
	for body, want := range map[string]errno.Code{
		`{"errno":1504003,"errCode":1300002}`:         errno.WeChatNFCSwitchNotOpened, // errno over errCode
		`{"errno":0,"errCode":1300002}`:               errno.WeChatOK,
		`{"errno":1504003}`:                           errno.WeChatNFCSwitchNotOpened,
		`{"errno":"1504003"}`:                         errno.WeChatNFCSwitchNotOpened,
		`{"errno":1504003.0}`:                         errno.WeChatNFCSwitchNotOpened,
		`{"errno":"0600001"}`:                         errno.WeChatNetworkCronetError,
		`{"errno":1504999}`:                           errno.WeChat(1504999),
		`{"errno":10000000}`:                          errno.WeChat(10000000),
		`{"errno":-7,"platform":"wechat"}`:            errno.WeChat(-7),
		`{"errCode":1300002}`:                         errno.WeChatFileNotFound, // the errno inside errCode
		`{"errCode":"1300002"}`:                       errno.WeChatFileNotFound,
		`{"errCode":702001,"errMsg":"a:fail"}`:        errno.WeChatB2BInvalidParameter,
		`{"errno":null,"errCode":1300002}`:            errno.WeChatFileNotFound,
		`{"errno":-1,"errCode":1300002}`:              errno.WeChatFileNotFound,
		`{"errCode":1300003}`:                         errno.WeChatAbsent, // unpublished
		`{"errCode":10001}`:                           errno.WeChatAbsent, // an old errCode
		`{"errCode":1004}`:                            errno.WeChatAbsent, // category 00
		`{"errCode":0}`:                               errno.WeChatAbsent,
		`{"errMsg":"a:fail"}`:                         errno.WeChatAbsent,
		`{"errno":{},"errMsg":"a:fail"}`:              errno.WeChatAbsent, // of another shape
		`{"errno":[1504003],"errMsg":"a:fail"}`:       errno.WeChatAbsent,
		`{"errno":true,"errMsg":"a:fail"}`:            errno.WeChatAbsent,
		`{"errno":"oops","errMsg":"a:fail"}`:          errno.WeChatAbsent,
		`{"errno":5.5,"errMsg":"a:fail"}`:             errno.WeChatAbsent,
		`{"errno":"oops","errCode":1300002}`:          errno.WeChatFileNotFound,
		`{"errno":5,"errMsg":{"a":1},"errCode":[1]}`:  errno.WeChatTimedOut,
		`{"err":{"errno":1500102,"errCode":10001}}`:   errno.WeChatDeviceBluetoothUnavailable,
		`{"err":{"err":{"err":{"err":{"errno":5}}}}}`: errno.WeChatTimedOut,
		`{"err":{"errno":5},"errno":6}`:               errno.WeChat(6),
		` {"errno" : 5 } `:                            errno.WeChatTimedOut,
	} {
		assert.Equal(t, want, decode(t, errno.PlatformWeChat, body).Code(), body)
	}
	assert.Equal(t, errno.Code(errno.FeishuAbsent), decode(t, errno.PlatformFeishu, `{"errCode":20101}`).Code())
}

// Only some APIs of WeChat send an errno as errCode.
func TestErrnoInErrCode(t *testing.T) {
	for _, code := range []errno.WeChat{
		errno.WeChatFileNotFound, errno.WeChatB2BInvalidParameter, 701001, 702001, 702009, 2002004, 1416101, 1400001, 600006,
	} {
		e := &callback.Error{Errno: errno.WeChatAbsent, ErrCode: code.Int(), ErrMsg: "a:fail"}
		assert.NotEmpty(t, code.Name(), "%d", code)
		assert.Equal(t, errno.Code(code), e.Code())
		e.Errno = errno.FeishuAbsent
		assert.Equal(t, errno.Code(errno.FeishuAbsent), e.Code(), "%d", code)
	}
	for _, code := range []errno.WeChat{
		errno.WeChatDeviceBluetoothUnavailable, errno.WeChatNetworkCronetError, errno.WeChatNetworkURLNotInDomainList,
		errno.WeChatTimedOut, 100001, 1000001,
	} {
		e := &callback.Error{Errno: errno.WeChatAbsent, ErrCode: code.Int(), ErrMsg: "a:fail"}
		assert.Equal(t, errno.Code(errno.WeChatAbsent), e.Code(), "%d", code)
	}
	for row := range errno.All(errno.PlatformWeChat) {
		e := &callback.Error{Errno: errno.WeChatAbsent, ErrCode: row.Code.Int(), ErrMsg: "a:fail"}
		n := row.Code.Int()
		want := n/100000 == 13 || n == 701001 || n/1000 == 702 || n/1000 == 2002 && n >= 2002004 || n/1000 == 1416 || n == 1400001 || n == 600006
		assert.Equal(t, want, e.Code() == row.Code, row.Name)
	}
	feishu := decode(t, errno.PlatformFeishu, `{"errMsg":"getLocation:fail","errCode":1000001}`)
	assert.Equal(t, errno.Code(errno.FeishuAbsent), feishu.Code(), "a switch of getLocation")
}

// A number that is 1500003 in the low 32 bits is not an errno, and one that does not
// fit an int is a failure on every architecture.
func TestHugeErrno(t *testing.T) {
	for _, n := range []string{"4296467299", "-4296467299", `"4296467299"`, "99999999999999999999", "2147483648", `"0099999999999999999999"`} {
		e := decode(t, errno.PlatformWeChat, `{"errno":`+n+`,"errMsg":"a:ok"}`)
		assert.Error(t, e.Err(), n)
		assert.Empty(t, e.Code().Name(), n)
		assert.Equal(t, errno.Category(0), e.Code().Category(), n)
		assert.NotEqual(t, errno.Code(errno.WeChatAbsent), e.Code(), n)
		assert.Equal(t, "WeChatInvalid", e.ErrorType(), n)
		assert.Empty(t, decode(t, errno.PlatformWeChat, `{"errCode":`+n+`,"errMsg":"a:fail"}`).Code().Name(), n)
	}
	for _, s := range []string{`"inf"`, `"-"`, `""`, "0.5", "1e-400"} {
		e := decode(t, errno.PlatformWeChat, `{"errno":`+s+`,"errMsg":"a:ok"}`)
		assert.Equal(t, errno.Code(errno.WeChatAbsent), e.Code(), s)
	}
}

func TestWrappers(t *testing.T) {
	for body, want := range map[string]string{
		`{"err":{"errMsg":"a:fail"}}`:                                           "a:fail",
		`{"error":{"errMsg":"a:fail"}}`:                                         "a:fail",
		`{"type":"fail","detail":{"errMsg":"a:fail"}}`:                          "a:fail",
		`{"reason":{"errMsg":"a:fail"},"promise":{}}`:                           "a:fail",
		`{"cause":{"errMsg":"a:fail"}}`:                                         "a:fail",
		`{"message":"x","data":{"errMsg":"a:fail"}}`:                            "a:fail",
		`{"res":{"errMsg":"a:fail"}}`:                                           "a:fail",
		`{"err":{"error":{"detail":{"reason":{"errMsg":"a:fail"}}}}}`:           "a:fail",
		`{"err":{"x":1},"data":{"errMsg":"a:fail"}}`:                            "a:fail",
		`{"err":{"errMsg":"b:fail"},"errMsg":"a:fail"}`:                         "a:fail",
		`{"err":"err","errMsg":"a:fail"}`:                                       "a:fail",
		`{"errMsg":{"x":1},"err":{"errMsg":"a:fail"}}`:                          "a:fail",
		`{"err":"request:fail timeout"}`:                                        "request:fail timeout",
		`{"err":"{\"errMsg\":\"a:fail\"}"}`:                                     "a:fail",
		`"{\"errMsg\":\"a:fail\"}"`:                                             "a:fail",
		`"{\"err\":{\"errMsg\":\"a:fail\"}}"`:                                   "a:fail",
		` "{\"data\":\"{\\\"errMsg\\\":\\\"a:fail\\\"}\"}" `:                    "a:fail",
		`"Error: MiniProgramError\n{\"errMsg\":\"a:fail\"}"`:                    "a:fail",
		`"MiniProgramError {\"errMsg\":\"a:fail\"}"`:                            "a:fail",
		`{"err_code":3,"err_desc":"x","err_msg":"a:fail"}`:                      "a:fail",
		`{"errMsg":"{\"errMsg\":\"a:fail\"}"}`:                                  "a:fail",
		`{"errMsg":"{\"errMsg\":\"a:fail\"}","errno":5}`:                        `{"errMsg":"a:fail"}`,
		`{"errMsg":"{\"a\":1}"}`:                                                `{"a":1}`,
		`"feishu: wechat: time out (5): a:fail"`:                                "a:fail",
		`{"errcode":10001,"errmsg":"a:fail"}`:                                   "a:fail",
		`{"Errno":5,"ErrMsg":"a:fail"}`:                                         "a:fail",
		`{"err":null,"errMsg":"a:fail"}`:                                        "a:fail",
		`{"errMsg":"b:fail","errMsg":"a:fail"}`:                                 "a:fail",
		`{"err":{"errMsg":"b:fail"},"err":{"errMsg":"a:fail"}}`:                 "a:fail",
		`{"\u0065rrMsg":"a:fail"}`:                                              "a:fail",
		"{\"a\":[1,{\"errMsg\":\"b:fail\"},\"]}\"], \"errMsg\":\t\"a:fail\"}\n": "a:fail",
	} {
		assert.Equal(t, want, decode(t, errno.PlatformWeChat, body).ErrMsg, body)
	}
}

func TestOtherKeys(t *testing.T) {
	for body, want := range map[string]callback.Error{
		`{"err_code":"-1","err_desc":"x","errMsg":"requestPayment:fail"}`: {ErrCode: -1, ErrMsg: "requestPayment:fail", ErrString: "x"},
		`{"err_code":"-1","err_desc":"x"}`:                                {ErrCode: -1, ErrString: "x"},
		`{"err_code":"-1","err_msg":"get_brand_wcpay_request:fail"}`:      {ErrCode: -1, ErrMsg: "get_brand_wcpay_request:fail"},
		`{"err_msg":"get_brand_wcpay_request:cancel"}`:                    {ErrMsg: "get_brand_wcpay_request:cancel"},
		`{"err_msg":"get_brand_wcpay_request:fail_invalid appid"}`:        {ErrMsg: "get_brand_wcpay_request:fail_invalid appid"},
		`{"err_msg":"system:access_denied"}`:                              {ErrMsg: "system:access_denied"},
		`{"errMsg":"a:fail","err_msg":"b:fail"}`:                          {ErrMsg: "a:fail"},
		`{"errCode":[],"err_code":7,"err_desc":"x"}`:                      {ErrCode: 7, ErrString: "x"},
		`{"errMsg":"a:fail","err_code":7,"errorCode":6}`:                  {ErrCode: 7, ErrMsg: "a:fail"}, // errorCode is Feishu's
		`{"errMsg":"a:fail","errcode":8}`:                                 {ErrCode: 8, ErrMsg: "a:fail"},
		`{"errMsg":"a","errorMessage":"b","errmsg":"c"}`:                  {ErrMsg: "a"},
		`{"errString":"a","err_desc":"b"}`:                                {ErrString: "a"},
		`{"errCode":"\u0035","errMsg":"a:fail"}`:                          {ErrCode: 5, ErrMsg: "a:fail"},
	} {
		want.Errno = errno.WeChatAbsent
		assert.Equal(t, &want, decode(t, errno.PlatformWeChat, body), body)
	}
	for body, want := range map[string]callback.Error{
		`{"errorCode":333441,"errorMessage":"x"}`:          {ErrCode: 333441, ErrMsg: "x"},
		`{"errorCode":333441,"errorMessage":"a:fail"}`:     {ErrCode: 333441, ErrMsg: "a:fail"},
		`{"errorCode":333441}`:                             {ErrCode: 333441},
		`{"errorCode":1000,"errorMessage":"x"}`:            {ErrCode: 1000, ErrMsg: "x"},
		`{"errCode":5,"errorCode":6}`:                      {ErrCode: 5},
		`{"errMsg":"a","errorCode":6,"errorMessage":"b"}`:  {ErrCode: 6, ErrMsg: "a"},
		`{"errMsg":"a:fail","error":2,"errorMessage":"b"}`: {ErrMsg: "a:fail"},
	} {
		want.Errno = errno.FeishuAbsent
		assert.Equal(t, &want, decode(t, errno.PlatformFeishu, body), body)
	}
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), decode(t, errno.PlatformWeChat, `{"errno":"\u0035"}`).Code())
}

// What says nothing of a failure does not hide one that is wrapped in it.
func TestEnvelopes(t *testing.T) {
	const nfc = "wechat: system NFC switch not opened (1504003): startHCE:fail"
	for _, test := range []struct{ body, want string }{
		{`{"errno":0,"msg":"ok","data":{"errno":1504003,"errMsg":"startHCE:fail"}}`, nfc},
		{`{"errno":0,"errMsg":"","data":{"errno":1504003,"errMsg":"startHCE:fail"}}`, nfc},
		{`{"errno":0,"data":{"errno":1504003,"errMsg":"startHCE:fail"}}`, nfc},
		{`{"errno":0,"errMsg":"success","payload":"{\"errno\":1504003,\"errMsg\":\"startHCE:fail\"}"}`, nfc},
		{`{"errno":104,"message":"x","res":{"errno":1504003,"errMsg":"startHCE:fail"}}`, nfc},
		{`{"errcode":0,"errmsg":"ok","data":{"err":{"errno":1504003,"errMsg":"startHCE:fail"}}}`, nfc},
		{`{"errMsg":{"errno":1504003,"errMsg":"startHCE:fail"}}`, nfc},
		{`{"errno":0,"errMsg":"","data":{"errMsg":"request:ok"}}`, "wechat: request:ok"},
		{`{"errMsg":"{\"errMsg\":\"request:ok\"}"}`, "wechat: request:ok"},
		{`{"errMsg":"request:ok","data":{"errno":1504003,"errMsg":"startHCE:fail"}}`, "wechat: request:ok"}, // the body of a server
		{`{"errno":5,"err":{"errno":1504003,"errMsg":"startHCE:fail"}}`, "wechat: time out (5)"},
		{`{"platform":"Lark","data":{"errno":104}}`, "feishu: invalid parameter (104)"},
		{`{"platform":"ios","data":{"errno":104}}`, "wechat: jsapi user authorize canceled (104)"},
		{`{"Platform":"feishu","err":"request:fail timeout"}`, "feishu: request:fail timeout"},
		{`{"platform":"feishu","errno":104}`, "feishu: invalid parameter (104)"},
	} {
		assert.Equal(t, test.want, decode(t, errno.PlatformWeChat, test.body).Error(), test.body)
		assert.Equal(t, []string{test.want}, find(errno.PlatformWeChat, "12:00 "+test.body), test.body)
	}
}

// An errno and an errCode that were printed behind an errMsg were sent.
func TestPrintedBehind(t *testing.T) {
	for _, test := range []struct {
		errMsg string
		want   callback.Error
	}{
		{"requestAccess:fail please check errno errno=2700002", callback.Error{Errno: errno.WeChat(2700002), ErrMsg: "requestAccess:fail please check errno"}},
		{"requestAuthCode:fail errno=104 errCode=10236（当前页面）", callback.Error{Errno: errno.WeChat(104), ErrCode: 10236, ErrMsg: "requestAuthCode:fail"}},
		{"chooseMedia:fail {errno: 1500104}", callback.Error{Errno: errno.WeChat(1500104), ErrMsg: "chooseMedia:fail"}},
		{`chooseMedia:fail no ("errCode": 5)`, callback.Error{Errno: errno.WeChatAbsent, ErrCode: 5, ErrMsg: "chooseMedia:fail no"}},
		{"chooseMedia:fail errno=5 errno=6", callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:fail errno=5 errno=6"}},
		{"chooseMedia:fail errno=5 of curl", callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:fail errno=5 of curl"}},
		{"chooseMedia:fail errno= errCode= of errno=5", callback.Error{Errno: errno.WeChat(5), ErrMsg: "chooseMedia:fail errno= errCode= of"}},
		{"chooseMedia:fail errno= errno=", callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:fail errno= errno="}},
		{"chooseMedia:ok errno=5", callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:ok errno=5"}},
		{"errno: fail", callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "errno: fail"}},
	} {
		body, err := json.Marshal(map[string]string{"errMsg": test.errMsg})
		require.NoError(t, err)
		assert.Equal(t, &test.want, decode(t, errno.PlatformWeChat, string(body)), test.errMsg)
	}
}

// Of a repeated key the last counts as a whole.
func TestRepeatedKeys(t *testing.T) {
	e := decode(t, errno.PlatformWeChat, `{"errno":5,"errno":"oops","errMsg":"a:fail","errMsg":"b:fail",
		"exception":{"retryCount":1,"reasons":[{"errno":5,"errMsg":"c:fail"},{"errno":6}]},
		"exception":{"retryCount":2,"retryCount":3,"reasons":[{"errno":7}],"reasons":[{"errMsg":"d:fail"}]}}`)
	assert.Equal(t, &callback.Error{
		Errno: errno.WeChatAbsent, ErrMsg: "b:fail",
		Exception: &callback.Exception{RetryCount: 3, Reasons: []*callback.Error{{Errno: errno.WeChatAbsent, ErrMsg: "d:fail"}}},
	}, e)
}

func TestErr(t *testing.T) {
	for body, success := range map[string]bool{
		`{"errno":0}`:                         true,
		`{"errno":"0"}`:                       true,
		`{"errMsg":"a:ok"}`:                   true,
		`{"errMsg":"a:ok","errno":0}`:         true,
		`{"errMsg":"a: ok"}`:                  true,
		`{"errno":0,"errMsg":"all is well"}`:  true,
		`{"errno":0,"errMsg":"a:fail"}`:       false,
		`{"errno":0,"errMsg":"a:cancel"}`:     false,
		`{"errno":0,"errMsg":"a:fail ok"}`:    false,
		`{"errno":5,"ErrNo":0}`:               false,
		`{"errno":0,"errMsg":" a:fail"}`:      false,
		`{"errno":0,"errMsg":"a：fail"}`:       false,
		`{"errno":0,"errMsg":"a:failed"}`:     false,
		`{"errno":0,"errMsg":"a:b"}`:          false,
		`{"errno":5,"errMsg":"a:ok"}`:         false,
		`{"errMsg":"a:fail"}`:                 false,
		`{"errMsg":"a:cancel"}`:               false,
		`{"errno":0,"errMsg":"a:fail, b"}`:    false,
		`{"errno":0,"errMsg":"a:fail\nb"}`:    false,
		`{"errno":1e-400,"errMsg":""}`:        false,
		`{"errMsg":""}`:                       false,
		`{"errMsg":"ok"}`:                     false,
		`{"errMsg":"a:okay"}`:                 false,
		`{"errString":"ok"}`:                  false,
		`{"errCode":0}`:                       false,
		`{"errCode":1300002,"errMsg":"a:ok"}`: false,
		`{"errCode":10001,"errMsg":"a:ok"}`:   true,
	} {
		e := decode(t, errno.PlatformWeChat, body)
		assert.Equal(t, success, e.Err() == nil, body)
		assert.Equal(t, success, e.Condition() == errno.OK, body)
		assert.Equal(t, success, e.Fault() == errno.FaultNone, body)
		if !success {
			assert.Same(t, e, e.Err(), body)
		}
	}
}

func TestRefinement(t *testing.T) {
	for body, want := range map[string]struct {
		condition errno.Condition
		fault     errno.Fault
		net       neterr.Code
	}{
		// Without an errno the text decides.
		`{"errMsg":"a:cancel timeout"}`:            {errno.Canceled, errno.FaultUser, 0},
		`{"errMsg":"a:fail cancel"}`:               {errno.Canceled, errno.FaultUser, 0},
		`{"errMsg":"a:fail user cancel"}`:          {errno.Canceled, errno.FaultUser, 0},
		`{"errMsg":"a:fail canceled by the user"}`: {errno.Canceled, errno.FaultUser, 0},
		`{"errMsg":"a:fail Cancelled"}`:            {errno.Canceled, errno.FaultUser, 0},
		`{"errMsg":"request:fail Timeout"}`:        {errno.DeadlineExceeded, errno.FaultNetwork, 0},
		`{"errno":0,"errMsg":"a:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`: {
			errno.DeadlineExceeded, errno.FaultNetwork, neterr.ConnectionTimedOut},
		`{"errMsg":"request:ok net::ERR_ABORTED"}`:                 {errno.OK, errno.FaultNone, 0},
		`{"errMsg":"a:fail wifi is disabled"}`:                     {errno.FailedPrecondition, errno.FaultUser, 0},
		`{"errMsg":"a:fail fail to connect wifi:time out"}`:        {errno.DeadlineExceeded, errno.FaultDevice, 0},
		`{"errMsg":"a:fail url not in domain list"}`:               {errno.FailedPrecondition, errno.FaultApp, 0},
		`{"errMsg":"url not in domain list"}`:                      {errno.FailedPrecondition, errno.FaultApp, 0},
		`{"errString":"url not in domain list"}`:                   {errno.FailedPrecondition, errno.FaultApp, 0},
		`{"errno":0,"errMsg":"a:fail timeout"}`:                    {errno.DeadlineExceeded, errno.FaultNetwork, 0},
		`{"errMsg":"a:fail ok"}`:                                   {errno.Unknown, errno.FaultUnknown, 0},
		`{"errMsg":"a:fail parameter.timeout should be a number"}`: {errno.InvalidArgument, errno.FaultApp, 0},
		`{"errMsg":"a:fail timeouts"}`:                             {errno.Unknown, errno.FaultUnknown, 0},
		`{"errMsg":"a:fail cancellation"}`:                         {errno.Unknown, errno.FaultUnknown, 0},
		`{"errMsg":"a:fail"}`:                                      {errno.Unknown, errno.FaultUnknown, 0},
		`{"errMsg":""}`:                                            {errno.Unknown, errno.FaultUnknown, 0},

		// With an errno it does not.
		`{"errno":1504003,"errMsg":"a:fail timeout"}`:                       {errno.FailedPrecondition, errno.FaultUser, 0},
		`{"errno":1504999,"errMsg":"a:fail timeout"}`:                       {errno.Unknown, errno.FaultUnknown, 0},
		`{"errno":1504003,"errMsg":"a:cancel"}`:                             {errno.FailedPrecondition, errno.FaultUser, 0},
		`{"errCode":1300002,"errMsg":"a:fail timeout"}`:                     {errno.NotFound, errno.FaultApp, 0},
		`{"errno":5,"errMsg":"a:fail -101:net::ERR_CONNECTION_RESET"}`:      {errno.DeadlineExceeded, errno.FaultNetwork, 0},
		`{"errno":600000,"errMsg":"a:fail -101:net::ERR_CONNECTION_RESET"}`: {errno.Unknown, errno.FaultUnknown, 0},

		// Cronet's text does, inside 600001 and without an errno.
		`{"errno":600001,"errMsg":"request:fail ERR_ABORTED"}`: {
			errno.Canceled, errno.FaultUser, neterr.Aborted},
		`{"errno":600001,"errMsg":"request:fail cronet_error_code:-118 error_msg:net::ERR_RENAMED"}`: {
			errno.DeadlineExceeded, errno.FaultNetwork, neterr.ConnectionTimedOut},
		`{"errno":600001,"errMsg":"request:fail -118:net::ERR_RENAMED"}`: {
			errno.DeadlineExceeded, errno.FaultNetwork, neterr.ConnectionTimedOut},
		`{"errno":600001,"errMsg":"request:fail cronet_error_code:-118, error_msg:net::ERR_RENAMED"}`: {
			errno.DeadlineExceeded, errno.FaultNetwork, neterr.ConnectionTimedOut},
		`{"errno":600001,"errMsg":"request:fail -9999:net::ERR_RENAMED"}`: {errno.Unavailable, errno.FaultNetwork, 0},
		`{"errno":600001,"errMsg":"request:fail XERR_ABORTED ERR_ABORTEDX"}`: {
			errno.Unavailable, errno.FaultNetwork, 0},
		`{"errno":600001}`: {errno.Unavailable, errno.FaultNetwork, 0},
	} {
		e := decode(t, errno.PlatformWeChat, body)
		assert.Equal(t, want.condition, e.Condition(), body)
		assert.Equal(t, want.fault, e.Fault(), body)
		net, ok := e.NetError()
		assert.Equal(t, want.net, net, body)
		assert.Equal(t, want.net != 0, ok, body)
		assert.Equal(t, ok, errors.Is(e, want.net), body)
	}
	assert.Equal(t, errno.Canceled, decode(t, errno.PlatformFeishu, `{"errMsg":"a:fail User canceled scanning"}`).Condition())
	_, ok := decode(t, errno.PlatformFeishu, `{"errno":600001,"errMsg":"a:fail net::ERR_ABORTED"}`).NetError()
	assert.False(t, ok, "600001 is WeChat's")
}

func TestReasons(t *testing.T) {
	reasons := func(list string) []*callback.Error {
		e := decode(t, errno.PlatformWeChat, `{"errMsg":"a:ok","exception":{"retryCount":"3","reasons":`+list+`}}`)
		assert.Equal(t, 3, e.Exception.RetryCount)
		assert.NoError(t, e.Err())
		assert.NotErrorIs(t, e, errno.WeChatTimedOut, "reasons are not looked into")
		return e.Exception.Reasons
	}
	five := &callback.Error{Errno: errno.WeChatTimedOut}
	assert.Equal(t, []*callback.Error{five}, reasons(`[{"errno":5}]`))
	assert.Nil(t, decode(t, errno.PlatformWeChat, `{"errno":5,"exception":{"retryCount":null,"reasons":{"errno":5}}}`).Exception)
	assert.Equal(t, []*callback.Error{five, five}, reasons(`[null,{"errno":5},{},"x",7,[],{"errno":"5"},{"errno":{}}]`), "the odd ones are left out")
	assert.Equal(t, []*callback.Error{five}, reasons(`[{"errno":5,"exception":{"reasons":[{"errno":5}]}}]`), "one level")
	assert.Len(t, reasons(`[`+strings.Repeat(`{"errno":5},`, 99)+`{"errno":5}]`), 32)
	assert.Len(t, reasons(`[`+strings.Repeat(`0,`, 31)+`{"errno":5},{"errno":5}]`), 1, "of the first 32")
	for _, list := range []string{`null`, `{}`, `"x"`, `5`, `[]`, `[[[[]]]]`} {
		assert.Empty(t, reasons(list), list)
	}
	for _, exception := range []string{`null`, `"x"`, `5`, `[]`} {
		e := decode(t, errno.PlatformWeChat, `{"errno":5,"exception":`+exception+`,"errCode":7}`)
		assert.Nil(t, e.Exception, exception)
		assert.Equal(t, 7, e.ErrCode, exception)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for body, want := range map[string]string{
		``:                                       `unexpected end of JSON input: ""`,
		`{`:                                      `unexpected end of JSON input: "{"`,
		`{"errno":5]`:                            `invalid character ']' after object key:value pair: "{\"errno\":5]"`,
		`{"errno":5}{}`:                          `invalid character '{' after top-level value: "{\"errno\":5}{}"`,
		`null`:                                   `no object with errno, errCode, errMsg or errString: "null"`,
		`{}`:                                     `no object with errno, errCode, errMsg or errString: "{}"`,
		`[{"errno":5}]`:                          `no object with errno, errCode, errMsg or errString: "[{\"errno\":5}]"`,
		`"errno"`:                                `no object with errno, errCode, errMsg or errString: "\"errno\""`,
		`5`:                                      `no object with errno, errCode, errMsg or errString: "5"`,
		`{"errno":null}`:                         `no object with errno, errCode, errMsg or errString: "{\"errno\":null}"`,
		`{"errno":{},"errCode":[]}`:              `no object with errno, errCode, errMsg or errString: "{\"errno\":{},\"errCode\":[]}"`,
		`{"errMsg":7}`:                           `no object with errno, errCode, errMsg or errString: "{\"errMsg\":7}"`,
		`{"errString":{"a":"b"}}`:                `no object with errno, errCode, errMsg or errString: "{\"errString\":{\"a\":\"b\"}}"`,
		`{"err":"x"}`:                            `no object with errno, errCode, errMsg or errString: "{\"err\":\"x\"}"`,
		`{"err":{}}`:                             `no object with errno, errCode, errMsg or errString: "{\"err\":{}}"`,
		`"\"oops\""`:                             `no object with errno, errCode, errMsg or errString: "\"\\\"oops\\\"\""`,
		`{"e":1}`:                                `no object with errno, errCode, errMsg or errString: "{\"e\":1}"`,
		`{"data":5,"err":[1],"res":{"data":[]}}`: `no object with errno, errCode, errMsg or errString: "{\"data\":5,\"err\":[1],\"res\":{\"data\":[]}}"`,
		`{"err":{"err":{"err":{"err":{"res":{"errno":5}}}}}}`: `the object is nested deeper than four levels: ` +
			`"{\"err\":{\"err\":{\"err\":{\"err\":{\"res\":{\"errno\":5}}}}}}"`,
		`{"errcode":40001,"errmsg":"invalid credential"}`: `errcode and errmsg are the answer of a server API, not a callback object: "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}"`,
		`{"errno":1000,"errmsg":"登录失败"}`:                  `errcode and errmsg are the answer of a server API, not a callback object: "{\"errno\":1000,\"errmsg\":\"登录失败\"}"`,
		`{"errcode":0}`:                                   `errcode and errmsg are the answer of a server API, not a callback object: "{\"errcode\":0}"`,
		`{"data":{"errcode":0},"res":{}}`:                 `errcode and errmsg are the answer of a server API, not a callback object: "{\"data\":{\"errcode\":0},\"res\":{}}"`,
		`{"errNo":10101,"errMsg":"a:fail"}`:               `errNo and errorType are of Douyin, which has no errno: "{\"errNo\":10101,\"errMsg\":\"a:fail\"}"`,
		`{"err_code":5,"err_msg":"sql: no rows"}`:         `no object with errno, errCode, errMsg or errString: "{\"err_code\":5,\"err_msg\":\"sql: no rows\"}"`,
		`{"err_msg":"fail_count"}`:                        `no object with errno, errCode, errMsg or errString: "{\"err_msg\":\"fail_count\"}"`,
		`{"err_code":12007,"err_msg":"expired"}`:          `no object with errno, errCode, errMsg or errString: "{\"err_code\":12007,\"err_msg\":\"expired\"}"`,
		`{"err_code":7,"errcode":8}`:                      `errcode and errmsg are the answer of a server API, not a callback object: "{\"err_code\":7,\"errcode\":8}"`,
		`{"errno":13,"code":"EACCES"}`:                    `errno is of an operating system or a database, not of a client: "{\"errno\":13,\"code\":\"EACCES\"}"`,
		`{"errno":104,"syscall":"read"}`:                  `errno is of an operating system or a database, not of a client: "{\"errno\":104,\"syscall\":\"read\"}"`,
		`{"err":{"err":{"err":{"err":{"err":{"errno":5}}}}}}`: `the object is nested deeper than four levels: ` +
			`"{\"err\":{\"err\":{\"err\":{\"err\":{\"err\":{\"errno\":5}}}}}}"`,
	} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
		assert.Nil(t, e, body)
		assert.EqualError(t, err, "callback: "+want)
	}
	_, err := callback.Decode(errno.PlatformWeChat, []byte("{\n"))
	var syntax *json.SyntaxError
	assert.ErrorAs(t, err, &syntax)

	for p, want := range map[errno.Platform]string{
		0: `callback: no platform is named: want "wechat" or "feishu"`, // such as an element of a batch without one
		3: `callback: unknown Platform(3): want "wechat" or "feishu"`,
	} {
		e, err := callback.Decode(p, []byte(`{"errno":5}`))
		assert.Nil(t, e)
		assert.EqualError(t, err, want)
	}
}

// An object that has a key of others' is a client's where it has what only a client sends.
func TestDecodeAccepts(t *testing.T) {
	e := decode(t, errno.PlatformWeChat, `{"errMsg":"request:fail","errno":600001,"syscall":"read"}`)
	assert.Equal(t, errno.Code(errno.WeChatNetworkCronetError), e.Code(), "with an errMsg it is a client's")
	e = decode(t, errno.PlatformWeChat, `{"errMsg":"request:fail","errno":600001,"data":null}`)
	assert.Equal(t, errno.Code(errno.WeChatNetworkCronetError), e.Code(), "with an API it is a client's")
	e = decode(t, errno.PlatformWeChat, `{"errMsg":"timeout","errno":5}`)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), e.Code(), "without data it is a client's")
	for body, want := range map[string]callback.Error{
		`{"level":"error","msg":"getLocation:fail","errno":112,"data":{}}`: {Errno: errno.WeChat(112), ErrMsg: "getLocation:fail"},
		`{"errno":5,"code":null,"message":null}`:                           {Errno: errno.WeChat(5)},
		`{"errno":112,"syscall":null,"sqlState":""}`:                       {Errno: errno.WeChat(112)},
		`{"errno":5,"errmsg":"request:fail timeout","code":"ECONNRESET"}`:  {Errno: errno.WeChat(5), ErrMsg: "request:fail timeout"},
		`{"errMsg":"{\"errMsg\":\"a:fail\"}","errCode":0}`:                 {Errno: errno.WeChatAbsent, ErrMsg: "a:fail"},
		`{"errMsg":"{ errno: 104, code: 'ECONNRESET' }"}`:                  {Errno: errno.WeChatAbsent, ErrMsg: "{ errno: 104, code: 'ECONNRESET' }"},
		`{"errMsg":"{ errno: -111 }"}`:                                     {Errno: errno.WeChatAbsent, ErrMsg: "{ errno: -111 }"},
		`{"errMsg":"{\"platform\":\"feishu\",\"errno\":104}"}`:             {Errno: errno.Feishu(104)},
		`{"err_code":10001,"errmsg":"openBluetoothAdapter:fail"}`:          {Errno: errno.WeChatAbsent, ErrCode: 10001, ErrMsg: "openBluetoothAdapter:fail"},
	} {
		e := decode(t, errno.PlatformWeChat, body)
		assert.Equal(t, &want, e, body)
		b, err := json.Marshal(e)
		require.NoError(t, err)
		assert.Equal(t, e, decode(t, errno.PlatformWeChat, string(b)), body)
	}
	for _, body := range []string{
		`{"level":"info","msg":"report","errno":600001,"data":{"url":"/a"}}`,
		`{"level":"info","msg":"report","errno":600001,"code":"E1"}`,
		`{"msg":"report","errno":600001,"code":"ERR"}`,
	} {
		e = decode(t, errno.PlatformWeChat, body)
		assert.Equal(t, errno.Code(errno.WeChatNetworkCronetError), e.Code(), body)
	}
}

func TestRefusalIsBounded(t *testing.T) {
	for _, body := range []string{
		strings.Repeat("x", 1<<20),
		strings.Repeat("[", 1<<20),
		`{"x":"` + strings.Repeat("\\n", 1<<20) + `"}`,
		strings.Repeat(`{"err":`, 20000) + `{}` + strings.Repeat("}", 20000),
		strings.Repeat(`{"err":`, 5000) + `{"errno":5}` + strings.Repeat("}", 5000),
	} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
		assert.Nil(t, e)
		if assert.Error(t, err) {
			assert.Less(t, len(err.Error()), 500)
			assert.NotContains(t, err.Error(), "\n")
		}
	}
}

// Objects in errMsgs, in strings, in wrappers and in others' objects are read a few times
// and no more, however deep they lie.
func TestNestedIsNotMultiplied(t *testing.T) {
	nest := func(open, close string, depth int) string {
		return strings.Repeat(open, depth) + "{}" + strings.Repeat(close, depth)
	}
	errMsgs := "request:fail timeout"
	for depth := 500; depth > 0; depth-- {
		quote := `"`
		if depth > 1 {
			quote = `\` + strings.Repeat("u005c", depth-2) + "u0022"
		}
		errMsgs = "{" + quote + "errMsg" + quote + ":" + quote + errMsgs + quote + "}"
	}
	for name, body := range map[string]string{
		"errMsg":  errMsgs,
		"reasons": `{"errMsg":"a:fail","exception":{"reasons":[` + errMsgs + `]}}`,
		"wrapper": nest(`{"err":`, "}", 9000),
		"answer":  nest(`{"errno":1,"msg":"x y","data":`, "}", 9000),
		"string":  `{"err":"` + strings.Repeat(`{\"err\":\"`, 50_000) + `"}`,
		"escapes": `{"err":"` + strings.Repeat(`\u005c`, 100_000) + `"}`,
		"invalid": `{"errMsg":"` + strings.Repeat("\xff", 500_000) + `"}`,
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _ = callback.Decode(errno.PlatformWeChat, []byte(body))
		_ = find(errno.PlatformWeChat, body)
		runtime.ReadMemStats(&after)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(2*30*len(body)), name)
	}
}

func TestHugeMessage(t *testing.T) {
	const size = 10 << 20
	body := []byte(`{"errno":5,"errMsg":"` + strings.Repeat("a", size) + `"}`)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	e, err := callback.Decode(errno.PlatformWeChat, body)
	require.NoError(t, err)
	text := e.Error()
	_, _, _ = e.Condition(), e.Fault(), e.API()
	runtime.ReadMemStats(&after)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4*size))
	assert.Less(t, len(text), 1024)
	assert.Len(t, e.Text(), size)
}

func TestHugeExceptionIsNotMultiplied(t *testing.T) {
	for _, reason := range []string{"0", "{}", "[]", `{"errno":5}`} {
		body := []byte(`{"errno":5,"exception":{"retryCount":1,"reasons":[` + strings.Repeat(reason+",", 1<<18) + reason + `]}}`)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		e, err := callback.Decode(errno.PlatformWeChat, body)
		runtime.ReadMemStats(&after)
		require.NoError(t, err)
		assert.LessOrEqual(t, len(e.Exception.Reasons), 32)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8*len(body)+1<<20), reason)
	}
}

func TestMarshal(t *testing.T) {
	for body, want := range map[string]string{
		`{"errno":1500102,"errMsg":"a:fail b","errCode":10001,"errString":"c"}`: `{"platform":"wechat","errno":1500102,"errMsg":"a:fail b","errString":"c","errCode":10001}`,
		`{"errno":"5"}`:                            `{"platform":"wechat","errno":5}`,
		`{"errno":0,"errCode":0}`:                  `{"platform":"wechat","errno":0}`,
		`{"errMsg":"a:fail","errCode":0}`:          `{"platform":"wechat","errMsg":"a:fail"}`,
		`{"errCode":1300002}`:                      `{"platform":"wechat","errCode":1300002}`,
		`{"errCode":0}`:                            `{"platform":"wechat","errCode":0}`,
		`{"errMsg":""}`:                            `{"platform":"wechat","errCode":0}`,
		`{"errMsg":"a:fail \uffff\udb40\udc01"}`:   `{"platform":"wechat","errMsg":"a:fail \uffff\udb40\udc01"}`,
		`{"errno":5,"exception":{}}`:               `{"platform":"wechat","errno":5}`,
		`{"errno":5,"exception":{"retryCount":0}}`: `{"platform":"wechat","errno":5,"exception":{"retryCount":0}}`,
		`{"errno":5,"exception":{"retryCount":1,"reasons":[{"errno":"602103","errMsg":"x"}]}}`: `{"platform":"wechat","errno":5,"exception":{"retryCount":1,"reasons":[{"errno":602103,"errMsg":"x"}]}}`,
	} {
		e := decode(t, errno.PlatformWeChat, body)
		got, err := json.Marshal(e)
		assert.NoError(t, err)
		assert.Equal(t, want, string(got))
		assert.Equal(t, e, decode(t, errno.PlatformWeChat, string(got)))
		value, err := json.Marshal(*e)
		assert.NoError(t, err)
		assert.Equal(t, want, string(value), "by value too")
	}
	long, err := json.Marshal(&callback.Error{ErrMsg: strings.Repeat("x", 4096)})
	assert.NoError(t, err)
	assert.Equal(t, `{"errMsg":"`+strings.Repeat("x", 2048)+`"}`, string(long))
	null, err := json.Marshal((*callback.Error)(nil))
	assert.NoError(t, err)
	assert.Equal(t, "null", string(null))
}

func TestDecodeKeepsNothingOfItsInput(t *testing.T) {
	body := []byte(`{"errno":5,"errMsg":"request:fail","exception":{"reasons":[{"errMsg":"dns:fail"}]}}`)
	e, err := callback.Decode(errno.PlatformWeChat, body)
	assert.NoError(t, err)
	copy(body, bytes.Repeat([]byte("x"), len(body)))
	assert.Equal(t, "request:fail", e.ErrMsg)
	assert.Equal(t, "dns:fail", e.Exception.Reasons[0].ErrMsg)
}

// Escapes take the slow path of a string, and must say the same.
func TestStrings(t *testing.T) {
	for in, want := range map[string]string{
		`"a:fail b"`:            "a:fail b",
		`"a:fail \"b\""`:        `a:fail "b"`,
		`"\u5c0f\u7a0b\u5e8f"`:  "小程序",
		`"\ud83d\ude00 \ud83d"`: "😀 \ufffd",
		"\"a\xffb\"":            "a\ufffdb",
		`"\n\t\\"`:              "\n\t\\",
		"\"\u2028\x7f\"":        "\u2028\x7f",
		`""`:                    "",
	} {
		assert.Equal(t, want, decode(t, errno.PlatformWeChat, `{"errMsg":`+in+`}`).ErrMsg, in)
		var plain string
		require.NoError(t, json.Unmarshal([]byte(in), &plain))
		assert.Equal(t, plain, decode(t, errno.PlatformWeChat, `{"errString":`+in+`}`).ErrString, in)
	}
}

// Every published message, where it is all that was sent, says what its row says, but for
// those of files and Bluetooth that other APIs send too.
func TestEveryMessage(t *testing.T) {
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for row := range errno.All(p) {
			if row.Message == "" || row.Condition == errno.OK {
				continue
			}
			for _, e := range []*callback.Error{
				{Errno: p.Code(-1), ErrMsg: "a:fail " + row.Message},
				{Errno: p.Code(-1), ErrMsg: "a:fail:" + row.Message},
				{Errno: p.Code(-1), ErrMsg: "a:fail", ErrString: row.Message},
				{Errno: p.Code(-1), ErrString: row.Message},
			} {
				assert.Equal(t, row.Condition, e.Condition(), row.Name)
			}
		}
	}
}
