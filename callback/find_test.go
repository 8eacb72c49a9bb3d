package callback_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
	"github.com/mperrno/errno/neterr"
)

// find returns what Find yields, written as Error writes it.
func find(p errno.Platform, text string) []string {
	var found []string
	for e := range callback.Find(p, text) {
		found = append(found, e.Error())
	}
	return found
}

const (
	cronet    = "wechat: cronet component error (600001): request:fail"
	privacy   = "wechat: api scope is not declared in the privacy agreement (112)"
	authorize = "wechat: jsapi user authorize canceled (104)"
	timedOut  = "wechat: time out (5)"
	domain    = "wechat: url not in domain list (600002)"
	listed    = "wechat: url not in domain list (600002): request:fail url not in domain list"
)

func TestFind(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		// JSON
		{`2024-01-01 12:00:00 [error] {"errno":600001,"errMsg":"request:fail"} in 3 ms`, []string{cronet}},
		{`{"errno":600001,"errMsg":"request:fail"}{"errno":5}`, []string{cronet, timedOut}},
		{`[{"errno":600001,"errMsg":"request:fail"},{"errno":5}]`, []string{cronet, timedOut}},
		{`{"level":"error","detail":{"list":[{"x":{"errno":600001,"errMsg":"request:fail"}}],"other":{"errno":5}}}`, []string{cronet, timedOut}},
		{"{\n  \"errno\": 600001,\n  \"errMsg\": \"request:fail\"\n}\n", []string{cronet}},
		{`{"errno":5,"err":{"errno":112}}`, []string{timedOut}},                   // the outer one
		{`{"errno":5,"data":{"errno":112}}`, []string{privacy}},                   // not the server's answer
		{`{"errcode":40001,"errmsg":"x","data":{"errno":5}}`, []string{timedOut}}, // not the server's answer
		{`{"errNo":10101,"errMsg":"authorize:fail"}`, nil},                        // Douyin
		{`{"errno":0,"errmsg":"ok"}`, nil},
		{`{"errno":5,"errMsg":"a:fail cut off he`, []string{timedOut + ": a:fail cut off he"}},
		{`{"errno":5,"exception":{"reasons":[{"errno":112}]}}`, []string{timedOut}}, // JSON in strings in JSON
		{`{"id":"1","level":4,"msg":["{\"errno\":600001,\"errMsg\":\"request:fail\"}","x",{"errno":5}]}`, []string{cronet, timedOut}},
		{`{"log":"12:00 {\"data\":\"{\\\"errno\\\":600001,\\\"errMsg\\\":\\\"request:fail\\\"}\"}"}`, []string{cronet}},
		{`"{\"errno\":5}"`, []string{timedOut}},
		{`msg={\"errno\":600001,\"errMsg\":\"request:fail\"} {"errno":5}`, []string{cronet, timedOut}},
		{`msg={\\\"errno\\\":600001,\\\"errMsg\\\":\\\"request:fail\\\"} x`, []string{cronet}},
		{`msg="{\"errno\":600001,\"errMsg\":\"request:fail\"}" level=info`, []string{cronet}},
		{`{"message":"request:fail","stack":"Error: request:fail\n    at app"}`, []string{"wechat: request:fail", "wechat: request:fail"}}, // what a console prints
		{`{errno: 600001, errMsg: "request:fail"}`, []string{cronet}},
		{`{ errMsg: "request:fail", errno: 600001, __proto__: Object }`, []string{cronet}},
		{`{errMsg="request:fail" errString="b c", errno=600001}`, []string{cronet + ": b c"}},
		{`{errMsg="request:fail" errno=600001}`, []string{cronet}},
		{`{Errno:600001 ErrMsg:request:fail ErrCode:0}`, []string{cronet}},
		{`failed: &{ErrMsg:request:fail Errno:600001 ErrString:}`, []string{cronet}},
		{`{ErrMsg:openBluetoothAdapter:fail ErrString: ErrCode:10001}`, []string{"wechat: errCode 10001: openBluetoothAdapter:fail"}},
		{`{errno=600001, errMsg=request:fail errcode:-118 cronet_error_code:-118 error_msg:x}`, []string{cronet + " errcode:-118 cronet_error_code:-118 error_msg:x"}},
		{`{errMsg: cloud.callFunction:fail Error: errCode: -501000 | errMsg: FunctionName parameter could not be found}`, []string{"wechat: cloud.callFunction:fail Error: errCode: -501000 | errMsg: FunctionName parameter could not be found"}},
		{`source=/app/mysql/report.go msg=report errno=600001`, []string{"wechat: cronet component error (600001)"}},
		{`errno=600002&ua=curl`, []string{domain}},
		{`{errMsg: a:fail, exception: {reasons: [ Errno:5]}}`, []string{"wechat: a:fail"}},
		{`share_timeline:cancel`, []string{"wechat: share_timeline:cancel"}},
		{`getBrandWCPayRequest:fail_no permission`, []string{"wechat: getBrandWCPayRequest:fail_no permission"}},
		{`retry ->request:fail limit a < b`, []string{"wechat: request:fail limit a < b"}},
		{`{ErrMsg:request:fail Errors:3}`, []string{"wechat: request:fail Errors:3"}},
		{`MiniProgramError {"errno":600001,"errMsg":"request:fail"}`, []string{cronet}},
		{"Error: MiniProgramError\n{\"errno\":600001,\"errMsg\":\"request:fail\"}", []string{cronet}},
		{"MiniProgramError\n{\"errno\":5}\nObject\n    at app.js:1:2", []string{timedOut}},
		{`Uncaught (in promise) {errMsg: "navigateTo:fail page "pages/a" is not found"}`, []string{`wechat: navigateTo:fail page "pages/a" is not found`}},
		{`{a: "` + strings.Repeat("x", 300) + `", errMsg: "navigateTo:fail page "pages/a" is not found"}`, []string{`wechat: navigateTo:fail page "pages/a" is not found`}},
		{`{errMsg: 'hideLoading:fail toast can't be found', errno: 5}`, []string{timedOut + ": hideLoading:fail toast can't be found"}},
		{`{errMsg: "a:fail "` + strings.Repeat("x", 300) + `" b", errno: 5}`, []string{"wechat: a:fail "}},   // quotes in too long a string
		{"Unhandled promise rejection\n{errMsg:\n\"request:fail\", errno:\n600001}\nend.", []string{cronet}}, // fields without an object around them
		{`errno:600002`, []string{domain}},
		{`errno=600002`, []string{domain}},
		{`errno: 600002`, []string{domain}},
		{`errno = 600002`, []string{domain}},
		{`"errno": 600002`, []string{domain}},
		{`'errno': '600002'`, []string{domain}},
		{`"errno": "112", "errMsg": "a:fail"`, []string{privacy + ": a:fail"}},
		{`got errno:112, errMsg: a:fail b, c`, []string{privacy + ": a:fail b, c"}},
		{`errMsg: a:fail b, errno: 112`, []string{privacy + ": a:fail b"}},
		{`errMsg=a:fail errno=112 level=info`, []string{privacy + ": a:fail"}},
		{"errMsg: a:fail\nerrno: 112\nurl: /", []string{privacy + ": a:fail"}},
		{"errMsg: a:fail\terrno: 112", []string{privacy + ": a:fail"}},
		{`?errno=112&errMsg=a:fail`, []string{privacy + ": a:fail"}},
		{`errno="112"; errMsg="a:fail"; page="a"`, []string{privacy + ": a:fail"}},
		{`errMsg="a:fail" GET "x" errno=600002`, []string{"wechat: a:fail", domain}},
		{`errno:112 | errMsg:a:fail; errCode:3`, []string{privacy + ": a:fail"}},
		{`errno:600002{"errno":5}`, []string{domain, timedOut}},
		{`errno:600002 errno:600002`, []string{domain, domain}},
		{`errCode: 10001, errMsg: "openBluetoothAdapter:fail"`, []string{"wechat: errCode 10001: openBluetoothAdapter:fail"}},
		{`errString: slow, errno: 5`, []string{timedOut + ": slow"}},
		{`errMsg: "request:fail errno`, []string{"wechat: request:fail errno"}},
		{`{"caller":"a.go:8","msg":"m","hostname":"w","host":"h","port":80,"address":"a","api":"/r","code":5,"request_id":"1","trace_id":"2","log_id":"3","desc":"d","text":"t","data":{},"detail":"x","reason":"r","errno":600001,"errMsg":"request:fail"}`, []string{cronet}},
		{"a 5\" screen\n\"errno\": 600002", []string{domain}}, // quotes of two lines
		{`errno: x`, nil},
		{`errno`, nil},
		{`errno:`, nil},
		{`errno=`, nil},
		{`errno":5`, nil},
		{`" errno":5`, nil},
		{`errno": 5`, nil},
		{`myerrno: 5`, nil},
		{`my-errno: 5`, nil},
		{`x.errno=5`, nil},
		{`Errno: 5`, nil}, // the errno of another system
		{`{"errno":0}`, []string{"wechat: ok (0)"}},
		{`{"errno":-1}`, nil},
		{`errno: -2`, nil},
		{`errno: 9999`, nil}, // of a system
		{`errno: 10000`, []string{"wechat: unpublished errno in Universal/10 (10000)"}},
		{`error: 1305001`, nil},
		{`error: 600002 url not in domain list, request:fail`, []string{domain + ": url not in domain list", "wechat: request:fail"}},
		{`error: 9999 a, error: 104 jsapi user authorize canceled`, nil},
		{`{""errMsg"":""request:fail""`, []string{"wechat: request:fail"}},
		{`{"errno":-1,"cause":{"errMsg":"request:fail"}}`, []string{"wechat: request:fail"}},

		{`{"errno":104,"msg":"privacy"}`, nil},
		{`errno=104 Connection refused`, nil},
		{`send failed: errno=104 ECONNRESET`, nil},
		{`cURL errno=5 errMsg=request:fail`, []string{timedOut + ": request:fail"}}, // an app's own prefix
		{`errno=104 errMsg=login:fail Connection reset by peer`, []string{authorize + ": login:fail Connection reset by peer"}},
		{`{"errno":114}`, []string{"wechat: unpublished errno in Universal/Framework and JSAPI (114)"}},
		{`errno=1500199`, []string{"wechat: unpublished errno in Device/Common device (1500199)"}},
		{`request:fail timeout`, []string{"wechat: request:fail timeout"}},
		{`2024-01-01T12:00:00.123 request:fail timeout`, []string{"wechat: request:fail timeout"}},
		{"12:00:01 request:fail timeout\r\n12:00:02 scanCode:fail cancel\n", []string{"wechat: request:fail timeout", "wechat: scanCode:fail cancel"}},
		{`Error: request:fail timeout`, []string{"wechat: request:fail timeout"}},
		{`[warn] chooseAddress:cancel`, []string{"wechat: chooseAddress:cancel"}},
		{"request:fail timeout\tGET", []string{"wechat: request:fail timeout"}},
		{`"request:fail timeout" again`, []string{"wechat: request:fail timeout"}},
		{"`request:fail timeout` again", []string{"wechat: request:fail timeout"}},
		{`'request:fail timeout' again`, []string{"wechat: request:fail timeout"}},
		{`[request:fail timeout] again`, []string{"wechat: request:fail timeout"}},
		{`(request:fail timeout) again`, []string{"wechat: request:fail timeout"}},
		{`<p>request:fail timeout</p> again`, []string{"wechat: request:fail timeout"}},
		{`提示【request:fail timeout】`, []string{"wechat: request:fail timeout"}},
		{`msg=\"request:fail timeout\" x`, []string{"wechat: request:fail timeout"}},
		{`uni.request:fail timeout`, []string{"wechat: uni.request:fail timeout"}},
		{`hideLoading: fail: toast can't be found`, []string{"wechat: hideLoading: fail: toast can't be found"}},
		{`gateway.call: fail x`, []string{"wechat: gateway.call: fail x"}},
		{`request:ok`, nil},
		{`request:failed`, nil},
		{`get_brand_wcpay_request:cancel`, []string{"wechat: get_brand_wcpay_request:cancel"}},
		{`uni.login:cancel`, []string{"wechat: uni.login:cancel"}},
		{`order:fail`, nil},
		{`https://a.example/request:fail`, nil},
		{`5:fail`, nil},
		{`a@request:fail`, nil},
		{strings.Repeat("aB", 32) + ":fail", []string{"wechat: " + strings.Repeat("aB", 32) + ":fail"}},
		{"a" + strings.Repeat("aB", 32) + ":fail", nil}, // a cronet error alone
		{`net::ERR_CONNECTION_RESET`, []string{"wechat: net::ERR_CONNECTION_RESET"}},
		{`GET https://a.example/b net::ERR_TIMED_OUT`, []string{"wechat: net::ERR_TIMED_OUT"}},
		{`failed: Error in connection: net::ERR_TIMED_OUT, net::ERR_X`, []string{"wechat: net::ERR_TIMED_OUT"}},
		{`ERR_CONNECTION_RESET`, nil},
		{`net::ERR_`, nil}, // what this library writes
		{errno.WeChatNetworkCronetError.Error() + ": request:fail", []string{cronet}},
		{`level=ERROR err="` + cronet + `" n=1`, []string{cronet}},
		{`{"err":"` + cronet + `"}`, []string{cronet}},
		{"feishu: system NFC switch not opened (1504003)", []string{"feishu: system NFC switch not opened (1504003)"}},
		{"wechat: unpublished errno in Device/NFC (1504999): a:fail", []string{"wechat: unpublished errno in Device/NFC (1504999): a:fail"}},
		{"wechat: errCode -3: a:fail", []string{"wechat: errCode -3: a:fail"}},
		{"wechat: errCode 3: no errno was sent", []string{"wechat: errCode 3: no errno was sent"}},
		{"wechat: request:fail timeout", []string{"wechat: request:fail timeout"}},
		{"feishu: request:fail timeout", []string{"feishu: request:fail timeout"}},
		{"feishu:   request:fail timeout", []string{"feishu:   request:fail timeout"}},
		{"wechat: is popular (5)", nil},
		{"wechat: (5)", nil},
		{"wechat: ", nil},
		{"wechat: errCode : x", nil},
		{"wechat: a (b) (c) (d) (5)", nil},
		{`{"platform":"feishu","payload":{"errno":104}}`, []string{"feishu: invalid parameter (104)"}},
		{`{"platform":"feishu","msg":"{\"errno\":104}"}`, []string{"feishu: invalid parameter (104)"}},
		{`{"platform":"WeChat","errno":5}`, []string{timedOut}},
		{`{"platform":"ios","errno":5}`, []string{timedOut}},
		{`{"platform":"feishu","condition":"x","errno":104}`, []string{"feishu: invalid parameter (104)"}},
		{`{"platform":"feishu","condition":"OK"}`, nil},
		{`errno.platform=feishu errno.errno=104 errno.condition=InvalidArgument`, []string{"feishu: invalid parameter (104)"}},
		{`errno.platform=feishu errno.errno=104`, nil},
		{`errno.platform=feishu errno.errno=104 errno.condition=InvalidArgument errno.meaning="the arg`, []string{"feishu: invalid parameter (104)"}}, // cut off
		{`errno.platform=feishu errno.errno`, nil},
		{`{"platform":"feishu","errno":104,"condition":"InvalidArgument","text":"a b","api":"c"}`, []string{"feishu: invalid parameter (104): c:fail a b"}},
		{`{"platform":"feishu","errno":104,"condition":"InvalidArgument","errMsg":"c:fail d"}`, []string{"feishu: invalid parameter (104): c:fail d"}}, // a service's own

		// lines of services and consoles
		{`12:00:01 [warn] {"errMsg":"request:fail timeout"} in app.js`, []string{"wechat: request:fail timeout"}},
		{`[{"errMsg":"request:fail timeout"},{"errno":5,"errMsg":"login:fail"}]`, []string{"wechat: request:fail timeout", "wechat: time out (5): login:fail"}},
		{`{"time":1,"payload":{"page":"a","res":{"errMsg":"request:fail timeout"}}}`, []string{"wechat: request:fail timeout"}},
		{`{"a":1} {"errMsg":"request:fail timeout"`, []string{"wechat: request:fail timeout"}},
		{`{"errno":"600002","errMsg":"request:fail url not in domain list"}`, []string{listed}},
		{`{"errMsg":"request:ok","statusCode":200}`, []string{"wechat: request:ok"}},
		{`{"platform":"ios","payload":{"errno":104}}`, []string{"wechat: jsapi user authorize canceled (104)"}},
		{`{"errorCode":333441,"errorMessage":"invalid signature","platform":"feishu"}`, []string{"feishu: errCode 333441: invalid signature"}},
		{`{"err_code":-2,"err_desc":"prepay_id is wrong","errMsg":"requestPayment:fail"}`, []string{"wechat: errCode -2: requestPayment:fail: prepay_id is wrong"}},
		{`{"msg":["{\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}"]}`, []string{listed}},
		{`{"a":"{\"b\":\"{\\\"errMsg\\\":\\\"request:fail timeout\\\"}\"}"}`, []string{"wechat: request:fail timeout"}},
		{`"{\"errMsg\":\"request:fail timeout\"}"`, []string{"wechat: request:fail timeout"}},
		{`msg={\"errMsg\":\"request:fail timeout\"}`, []string{"wechat: request:fail timeout"}},
		{`{"msg":"12:00 request:fail timeout"}`, []string{"wechat: request:fail timeout"}},
		{`{errno: 600002, errMsg: "request:fail url not in domain list"}`, []string{listed}},
		{"MiniProgramError\n{\"errMsg\":\"request:fail timeout\"}", []string{"wechat: request:fail timeout"}},
		{`MiniProgramError {errMsg: "request:fail timeout"}`, []string{"wechat: request:fail timeout"}},
		{"request:fail timeout\nscanCode:fail cancel", []string{"wechat: request:fail timeout", "wechat: scanCode:fail cancel"}},
		{`scanCode:cancel`, []string{"wechat: scanCode:cancel"}},
		{`GET https://api.example.cn net::ERR_CONNECTION_RESET`, []string{"wechat: net::ERR_CONNECTION_RESET"}},
		{`get order: feishu: invalid parameter (104): getLocation:fail`, []string{"feishu: invalid parameter (104): getLocation:fail"}},
		{`wechat: unpublished errno (9999999)`, nil},
		{"net::ERR_RENAMED", nil},
		{"https://a:fail@b/", nil},
		{"[Errno 2] No such", nil},
		{"errno.h", nil}, // nothing
		{"", nil},
		{"all is well", nil},
		{"a: b = c", nil},
		{`{"a":"b"}`, nil},
		{`{a: b}`, nil},
		{`{`, nil},
		{`{"`, nil},
		{`{\"`, nil},
		{`{\`, nil},
		{`"`, nil},
		{`\`, nil},
		{`:`, nil},
		{"\xff\xfe:\x00={", nil},
	} {
		assert.Equal(t, test.want, find(errno.PlatformWeChat, test.text), test.text)
	}
	assert.Equal(t, []string{"feishu: invalid parameter (104)"}, find(errno.PlatformFeishu, "{errno:104}"))
	assert.Equal(t, []string{cronet}, find(errno.PlatformFeishu, cronet), "the text says its platform")
	for _, p := range []errno.Platform{0, 3, 255} {
		assert.Empty(t, find(p, "{errno:104}"))
	}
}

// What others print with the same words is nobody's failure.
func TestFindRefuses(t *testing.T) {
	for _, text := range []string{
		`readv failed with errno=104`,
		`GET /a?errno=112 HTTP/1.1`,
		`{"errno":104,"message":"no","code":401,"error":"Unauthorized"}`,
		`{"errno":104,"request_id":"a"}`,
		`{"errno":104,"error":{"a":"b"}}`,
		`{"errorCode":2,"errorMessage":"用户名或密码错误"}`,
		`login: fail`,
	} {
		for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
			assert.Empty(t, find(p, text), text)
		}
	}
}

// However an object or an errMsg is written inside a text, it says the same.
func TestFindEncodings(t *testing.T) {
	const nfc = "wechat: system NFC switch not opened (1504003): startHCE:fail timeout"
	const failed = "wechat: request:fail timeout"
	for _, test := range []struct{ text, want string }{
		{`{“errno”:1504003,“errMsg”:“startHCE:fail timeout”}`, nfc},
		{`errno：１５０４００３，errMsg：startHCE:fail timeout`, nfc},
		{`errMsg: “startHCE:fail timeout”, errno: 1504003`, nfc},
		{`提示 errMsg：request:fail timeout`, failed},
		{`提示 errMsg：request:fail ！～`, "wechat: request:fail !~"},
		{`{errMsg: "request:fail timeout\`, `wechat: request:fail timeout\`},
		{`提示：“request：fail timeout”`, failed},
		{`APP-SERVICE-SDK:request:fail timeout`, failed},
		{`<pre>{&#34;errno&#34;:1504003,&#34;errMsg&#34;:&#34;startHCE:fail timeout&#34;}</pre>`, nfc},
		{`{"errno"=>1504003, "errMsg"=>"startHCE:fail timeout"}`, nfc},
		{`array ( 'errno' => 1504003, 'errMsg' => 'startHCE:fail timeout', )`, nfc},
		{`<td>{&quot;errno&quot;:1504003,&quot;errMsg&quot;:&quot;startHCE:fail timeout&quot;}</td>`, nfc},
		{`"GET /1.gif?errMsg=request%3Afail%20timeout HTTP/1.1" 200`, failed},
		{`GET /1.gif?errno=1504003&errMsg=startHCE%3Afail+timeout&t=1 HTTP/1.1`, nfc},
		{`GET /1.gif?msg=request%3afail%20timeout&t=1 HTTP/1.1`, failed},
		{`GET /1.gif?err=%7B%22errno%22%3A1504003%2C%22errMsg%22%3A%22startHCE%3Afail%20timeout%22%7D HTTP/1.1`, nfc},
		{`{"path":"/1.gif?err=%7B%22errno%22%3A1504003%2C%22errMsg%22%3A%22startHCE%3Afail%20timeout%22%7D"}`, nfc},
		{`GET /1.gif?errMsg=request:fail HTTP/1.1`, "wechat: request:fail"},
		{`"GET /1.gif?errMsg=request:fail HTTP/2.0" 200`, "wechat: request:fail"},
		{`request:fail HTTP/2 stream was closed`, "wechat: request:fail HTTP/2 stream was closed"},
		{`10:00,"{""errno"":1504003,""errMsg"":""startHCE:fail timeout"",""a"":""""}",pages/a`, nfc},
		{`(1,'{\"errno\":1504003,\"a\":\"can\'t\",\"errMsg\":\"startHCE:fail timeout\"}','')`, nfc},
		{`"POST /log HTTP/1.1" 204 "{\x22errno\x22:1504003,\x22errMsg\x22:\x22startHCE:fail timeout\x22}"`, nfc},
		{`"fail {"errno":1504003,"errMsg":"startHCE:fail timeout"}", source: https://a.example/ (1)`, nfc},
		{"{ errno: \x1b[33m1504003\x1b[39m, errMsg: \x1b[32m'startHCE:fail timeout'\x1b[39m }", nfc},
		{"api-1  | {\napi-1  |   \"errno\": 1504003,\napi-1  |   \"errMsg\": \"startHCE:fail timeout\"\napi-1  | }", nfc},
		{"> report {\n>   errMsg: 'startHCE:fail timeout',\n>   page: 'a',\n>   errno: 1504003\n> }", nfc},
		{"2026-01-02 10:00:00.001 {\r\n2026-01-02 10:00:00.002   \"errno\": 1504003,\r\n2026-01-02 10:00:00.002   \"errMsg\": \"startHCE:fail timeout\"\r\n}", nfc},
		{"Array\n(\n    [errMsg] => startHCE:fail timeout\n    [errno] => 1504003\n    [page] => a\n)\n", nfc},
		{`ClientReport(errno=1504003, errMsg=startHCE:fail timeout)`, nfc + ")"},
		{`main.Report{Errno:1504003, ErrMsg:"startHCE:fail timeout", Page:"a"}`, nfc},
		{`report {'errMsg': "startHCE:fail timeout", 'page': None, 'errno': 1504003}`, nfc},
	} {
		assert.Equal(t, []string{test.want}, find(errno.PlatformWeChat, test.text), test.text)
	}
}

// A caller can stop at any object.
func TestFindStops(t *testing.T) {
	for _, text := range []string{
		"errno:600002 errno:600002", `{"errno":5}{"errno":5}`, `"{\"errno\":5}" {"errno":5}`, `{"a":{"errno":5},"b":{"errno":5}}`,
		`{\"errno\":5} {"errno":5}`, `{"errMsg":"{\"errno\":5}"} {"errno":5}`, `{"errno":0,"msg":"ok","data":{"errno":5}} {"errno":5}`, cronet + "\n" + cronet,
	} {
		n := 0
		for range callback.Find(errno.PlatformWeChat, text) {
			n++
			break
		}
		assert.Equal(t, 1, n, text)
		assert.Len(t, find(errno.PlatformWeChat, text), 2, text)
	}
}

func TestFindLimits(t *testing.T) {
	for _, unit := range []string{"errno:600002 ", `{"errno":5}`, "request:fail\n", "net::ERR_FAILED ", `"errno:600002"`, cronet + "\n"} {
		assert.Len(t, find(errno.PlatformWeChat, strings.Repeat(unit, 15)), 15, unit)
		assert.Len(t, find(errno.PlatformWeChat, strings.Repeat(unit, 17)), 16, unit)
	}
	nest := func(n int) string {
		return strings.Repeat(`{"a":`, n) + `{"errno":600002,"x":5}` + strings.Repeat("}", n)
	}
	assert.Len(t, find(errno.PlatformWeChat, nest(4)), 1)
	assert.Len(t, find(errno.PlatformWeChat, nest(5)), 1, "as a field")
	text := "errno:600002"
	for range 4 {
		text = fmt.Sprintf("%q", text)
	}
	assert.Len(t, find(errno.PlatformWeChat, text), 1)
}

// Every text of a code and of an Error, and every group and Record of errnolog, says the
// same as what wrote it.
func TestFindOwn(t *testing.T) {
	assertEqual := func(e, found *callback.Error, text string) {
		t.Helper()
		assert.Equal(t, e.Code(), found.Code(), text)
		assert.Equal(t, e.API(), found.API(), text)
		assert.Equal(t, e.Condition(), found.Condition(), text)
		assert.Equal(t, e.Fault(), found.Fault(), text)
		net, ok := e.NetError()
		gotNet, gotOK := found.NetError()
		assert.Equal(t, ok, gotOK, text)
		assert.Equal(t, net, gotNet, text)
	}
	assertSame := func(e *callback.Error, text string) {
		t.Helper()
		found := slices.Collect(callback.Find(e.Code().Platform(), text))
		if assert.Len(t, found, 1, text) {
			assertEqual(e, found[0], text)
		}
	}
	written := func(e *callback.Error) []string {
		t.Helper()
		object, err := json.Marshal(errnolog.RecordOf(e))
		require.NoError(t, err)
		for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
			assertEqual(e, decode(t, p, string(object)), string(object))
			assertEqual(e, decode(t, p, `{"detail":`+string(object)+`}`), string(object))
		}
		out := bytes.NewBuffer(append(object, '\n'))
		slog.New(slog.NewJSONHandler(out, nil)).Error("client failure", errnolog.Attr(e), "n", 1)
		slog.New(slog.NewTextHandler(out, nil)).Error("client failure", errnolog.Attr(e), "n", 1)
		slog.New(slog.NewTextHandler(out, nil)).WithGroup("a").Error("client failure", errnolog.Attr(e))
		return strings.Split(strings.TrimSpace(out.String()), "\n")
	}
	for _, p := range decoded(t) {
		if p.Kind != "ok" && p.Kind != "errno" && p.Kind != "errcode" {
			continue // without a number not everything is read back
		}
		e := decode(t, p.Platform, string(p.Payload))
		for _, text := range written(e) {
			assertSame(e, text)
		}
		if e.Err() == nil {
			continue
		}
		assertSame(e, e.Error())
		assertSame(e, "12:00:00 "+fmt.Errorf("report 7: %w", e).Error())
		var out bytes.Buffer
		slog.New(slog.NewTextHandler(&out, nil)).Error("client failure", "err", e)
		assertSame(e, out.String())
		out.Reset()
		slog.New(slog.NewJSONHandler(&out, nil)).Error("client failure", "err", e)
		assertSame(e, out.String())
	}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for row := range errno.All(p) {
			assertSame(&callback.Error{Errno: row.Code}, row.Code.Error())
			e := &callback.Error{Errno: row.Code, ErrMsg: "a:fail b"}
			for _, text := range written(e) {
				assertSame(e, text)
			}
		}
	}
	for _, e := range []*callback.Error{
		{Errno: errno.WeChatAbsent, ErrMsg: "getConnectedWifi:fail", ErrCode: 12005},
		{Errno: errno.WeChatAbsent, ErrMsg: "scanCode:cancel"},
		{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail -118:net::ERR_RENAMED"},
		{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail " + strings.Repeat("x", 300) + " net::ERR_TIMED_OUT"},
		{Errno: errno.WeChat(-7), ErrMsg: "a:fail"},
		{Errno: errno.WeChatAbsent, ErrMsg: "getLocation:fail -501000", ErrCode: 5},
		{Errno: errno.WeChatAbsent, ErrMsg: "getLocation:fail null"},
		{Errno: errno.WeChatAbsent, ErrMsg: "requestSubscribeMessage:fail The main switch is switched off", ErrCode: 20004},
		{Errno: errno.WeChatAbsent, ErrMsg: "request:fail abort"},
		{Errno: errno.WeChatAbsent, ErrString: "scanCode:cancel"},
		{Errno: errno.WeChatAbsent, ErrString: "request:ok", ErrCode: 10001},
	} {
		for _, text := range written(e) {
			assertSame(e, text)
		}
		if e.ErrCode != 0 {
			assertSame(e, e.Error())
		}
	}
}

// What Find allocates grows with the length of a text, whatever the text.
func TestFindHostile(t *testing.T) {
	for _, unit := range []string{
		"{", `"`, `\`, "[{", "errno:", `{"err":`, `"{\"`, "a:fail ", `{\"`, "{errno:{", `\\"`, "wechat: ", "wechat: x (", "net::ERR_",
		"errno.platform=wechat ", `{"platform":"wechat","condition":"OK",`, "{a:\"x\" b", "errMsg: x, ", "“a:fail ", "{errno:1 ", `{"a":[`, "'", "{'",
		"{&quot;<", `{&quot;"`, "a | b | c | d | \x1b\x1b\x1b\x1b[0m[0m[0m[0m" + strings.Repeat("x", 400) + "\n",
	} {
		for _, size := range []int{1 << 17, 1 << 20} {
			text := "errno\na | {\na | b | {\na | b | c | {\na | b | c | d | {\n" + strings.Repeat(unit, size/len(unit))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			n := len(find(errno.PlatformWeChat, text))
			runtime.ReadMemStats(&after)
			assert.LessOrEqual(t, n, 16, unit)
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(30*len(text)), unit)
		}
	}
}

// So does the time: if it grew with the square, these would take minutes.
func TestFindLinear(t *testing.T) {
	for _, unit := range []string{"%", "%E4", "errMsg:null;", `errno.platform="x"`, `%7Berr\"`, `{&quot;\"`} {
		text := "errno " + strings.Repeat(unit, 2<<20/len(unit)) + "errMsg:"
		assert.Empty(t, find(errno.PlatformWeChat, text), unit)
	}
}

// What Find yields holds nothing of the text.
func TestFindIsIndependent(t *testing.T) {
	big := strings.Repeat(" ", 1<<20)
	assert.Equal(t, errno.Canceled, errno.ConditionOf(errors.Join(io.EOF, slices.Collect(callback.Find(errno.PlatformWeChat, big+"scanCode:fail cancel"+big))[0])))
	net, ok := slices.Collect(callback.Find(errno.PlatformWeChat, big+"net::ERR_TIMED_OUT"))[0].NetError()
	require.True(t, ok)
	assert.Equal(t, neterr.TimedOut, net)
}

// A client's text can hold anything. However an Error is logged, it stays bounded
// and printable.
func TestLogged(t *testing.T) {
	hostile := strings.Repeat("\u202e\u009b31m\x1b[31m\r\n\x00\xff\U000e0001", 50_000)
	e := &callback.Error{
		Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail " + hostile, ErrString: hostile,
		Exception: &callback.Exception{Reasons: slices.Repeat([]*callback.Error{{Errno: errno.WeChatAbsent, ErrMsg: hostile}}, 100)},
	}
	object, err := json.Marshal(map[string]any{"err": e})
	require.NoError(t, err)
	lines := map[string]string{"json": string(object), "record": fmt.Sprintf("%+v", errnolog.RecordOf(e))}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
		lines[verb] = fmt.Sprintf(verb, e)
		lines[verb+" of a value"] = fmt.Sprintf(verb, *e)
	}
	for _, attr := range []slog.Attr{slog.Any("err", e), slog.Any("value", *e), errnolog.Attr(e)} {
		var text, object bytes.Buffer
		slog.New(slog.NewTextHandler(&text, nil)).Info("failed", attr)
		slog.New(slog.NewJSONHandler(&object, nil)).Info("failed", attr)
		lines["text "+attr.Key], lines["json "+attr.Key] = text.String(), object.String()
	}
	assert.Equal(t, "<nil>", fmt.Sprint((*callback.Error)(nil)))
	for name, line := range lines {
		line = strings.TrimSuffix(line, "\n")
		assert.Less(t, len(line), 64<<10, name)
		assert.Equal(t, -1, strings.IndexFunc(line, func(r rune) bool { return !strconv.IsPrint(r) }), name)
	}
}
