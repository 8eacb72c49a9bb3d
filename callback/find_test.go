package callback_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
)

// found returns the texts of what Find finds.
func found(p errno.Platform, text string) []string {
	texts := []string{}
	for e := range callback.Find(p, text) {
		texts = append(texts, e.Error())
	}
	return texts
}

func TestFind(t *testing.T) {
	const (
		timeout  = "wechat: request:fail timeout"
		notInApp = "wechat: url not in domain list (600002): request:fail url not in domain list"
	)
	for text, want := range map[string][]string{
		// JSON
		`{"errMsg":"request:fail timeout"}`:                                              {timeout},
		`12:00:01 [warn] {"errMsg":"request:fail timeout"} in app.js`:                    {timeout},
		`[{"errMsg":"request:fail timeout"},{"errno":5,"errMsg":"login:fail"}]`:          {timeout, "wechat: time out (5): login:fail"},
		`{"time":1,"payload":{"page":"a","res":{"errMsg":"request:fail timeout"}}}`:      {timeout},
		`{"a":1} {"errMsg":"request:fail timeout"`:                                       {timeout},
		`{"errno":"600002","errMsg":"request:fail url not in domain list"}`:              {notInApp},
		`{"errMsg":"request:ok","statusCode":200}`:                                       {"wechat: request:ok"},
		`{"platform":"feishu","payload":{"errno":104}}`:                                  {"feishu: invalid parameter (104)"},
		`{"platform":"ios","payload":{"errno":104}}`:                                     {"wechat: jsapi user authorize canceled (104)"},
		`{"errorCode":333441,"errorMessage":"invalid signature","platform":"feishu"}`:    {"feishu: errCode 333441: invalid signature"},
		`{"err_code":-2,"err_desc":"prepay_id is wrong","errMsg":"requestPayment:fail"}`: {"wechat: errCode -2: requestPayment:fail: prepay_id is wrong"},

		// JSON in strings, as WeChat's real-time log has it
		`{"msg":["{\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}"]}`: {notInApp},
		`{"a":"{\"b\":\"{\\\"errMsg\\\":\\\"request:fail timeout\\\"}\"}"}`:                 {timeout},
		`"{\"errMsg\":\"request:fail timeout\"}"`:                                           {timeout},
		`msg={\"errMsg\":\"request:fail timeout\"}`:                                         {timeout},
		`{"msg":"12:00 request:fail timeout"}`:                                              {timeout},

		// what a console prints
		`{errno: 600002, errMsg: "request:fail url not in domain list"}`:                 {notInApp},
		`Uncaught (in promise) {errMsg: 'request:fail timeout', errno: undefined}`:       {timeout},
		`{errMsg: "request:fail timeout", cookies: Array(0), header: {…}}`:               {timeout},
		"MiniProgramError\n{\"errMsg\":\"request:fail timeout\"}":                        {timeout},
		"Error: MiniProgramError\n{\"errMsg\":\"request:fail timeout\"}\n    at a (b:1)": {timeout},
		`MiniProgramError {errMsg: "request:fail timeout"}`:                              {timeout},
		"errno: 600002\nerrMsg: \"request:fail url not in domain list\"":                 {notInApp},

		// fields, texts and names alone
		`errno:112`: {"wechat: api scope is not declared in the privacy agreement (112)"},
		`page=a errno=600002 errMsg="request:fail url not in domain list" t=1`: {notInApp},
		`errno=600002, errMsg=request:fail url not in domain list`:             {notInApp},
		`errCode=10001&errMsg=openBluetoothAdapter:fail`:                       {"wechat: errCode 10001: openBluetoothAdapter:fail"},
		`request:fail timeout`:                                 {timeout},
		`2026-01-02 03:04:05.678 request:fail timeout`:         {timeout},
		"request:fail timeout\nscanCode:fail cancel":           {timeout, "wechat: scanCode:fail cancel"},
		`level=error msg="request:fail timeout" page=a`:        {timeout},
		`scanCode:cancel`:                                      {"wechat: scanCode:cancel"},
		`GET https://api.example.cn net::ERR_CONNECTION_RESET`: {"wechat: net::ERR_CONNECTION_RESET"},

		// what this library writes
		`wechat: url not in domain list (600002)`:                      {"wechat: url not in domain list (600002)"},
		`get order: feishu: invalid parameter (104): getLocation:fail`: {"feishu: invalid parameter (104): getLocation:fail"},
		`wechat: errCode 10001: openBluetoothAdapter:fail`:             {"wechat: errCode 10001: openBluetoothAdapter:fail"},
		`feishu: getLocation:fail auth deny`:                           {"feishu: getLocation:fail auth deny"},
		notInApp:                                                       {notInApp},
		`wechat: unpublished errno (9999999)`:                          {},

		// nothing
		"":                  {},
		"all is well":       {},
		`{"errmsg":"ok"}`:   {},
		`{"errNo":10101}`:   {},
		"errno.h":           {},
		"strerrno: 5":       {},
		"net::ERR_RENAMED":  {},
		"https://a:fail@b/": {},
		"status: cancel":    {},
		"[Errno 2] No such": {},
		`{"errcode":40001,"errmsg":"invalid credential, access_token is invalid"}`: {},
		strings.Repeat("{", 1000) + strings.Repeat("\"", 1000):                     {},
	} {
		assert.Equal(t, want, found(errno.PlatformWeChat, text), text)
	}
	assert.Empty(t, found(0, `{"errMsg":"request:fail timeout"}`), "an unknown platform")
}

func TestFindIsBounded(t *testing.T) {
	for _, text := range []string{
		strings.Repeat(`{"errno":5}`, 17),
		strings.Repeat("request:fail timeout\n", 17),
		"[" + strings.Repeat(`"errno=5",`, 17) + "1]",
	} {
		assert.Len(t, found(errno.PlatformWeChat, text), 16)
	}
	n := 0
	for range callback.Find(errno.PlatformWeChat, strings.Repeat(`{"errno":5}`, 17)) {
		if n++; n == 2 {
			break
		}
	}
	assert.Equal(t, 2, n)

	for _, depth := range []int{1, 15, 100_000} {
		nested := strings.Repeat(`{"a":`, depth) + `{"errno":5}` + strings.Repeat("}", depth)
		assert.Len(t, found(errno.PlatformWeChat, nested), 1, depth)
	}
}

// TestFindReadsRecords writes what callbacks receive as services log it, and finds it
// again.
func TestFindReadsRecords(t *testing.T) {
	for _, p := range payloads {
		e := decode(t, p.platform, p.body)
		var text, object bytes.Buffer
		for _, handler := range []slog.Handler{slog.NewTextHandler(&text, nil), slog.NewJSONHandler(&object, nil)} {
			slog.New(handler).Info("failed: request", "page", "a=b", errnolog.Attr(e))
		}
		for _, line := range []string{text.String(), object.String(), e.Error()} {
			other := errno.PlatformWeChat // the line says its own
			if p.platform == other {
				other = errno.PlatformFeishu
			}
			again := slices.Collect(callback.Find(other, line))
			if e.Err() == nil && line == e.Error() {
				continue // a success is not looked for in a text
			}
			require.Len(t, again, 1, line)
			assert.Equal(t, e.Code(), again[0].Code(), line)
			assert.Equal(t, e.Condition(), again[0].Condition(), line)
			assert.Equal(t, e.Fault(), again[0].Fault(), line)
			assert.Equal(t, e.API(), again[0].API(), line)
		}
	}
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
	for _, verb := range []string{"%v", "%+v", "%s", "%q"} {
		lines[verb] = fmt.Sprintf(verb, e)
	}
	for _, attr := range []slog.Attr{slog.Any("err", e), errnolog.Attr(e)} {
		var text, object bytes.Buffer
		slog.New(slog.NewTextHandler(&text, nil)).Info("failed", attr)
		slog.New(slog.NewJSONHandler(&object, nil)).Info("failed", attr)
		lines["text "+attr.Key], lines["json "+attr.Key] = text.String(), object.String()
	}
	for name, line := range lines {
		line = strings.TrimSuffix(line, "\n")
		assert.Less(t, len(line), 64<<10, name)
		assert.Equal(t, -1, strings.IndexFunc(line, func(r rune) bool { return !strconv.IsPrint(r) }), name)
	}
}

func FuzzFind(f *testing.F) {
	for _, p := range payloads {
		f.Add(p.body)
	}
	for _, text := range []string{
		`{"msg":["{\"errno\":600001,\"errMsg\":\"request:fail\"}"]}`, `{errno: 600001, errMsg: 'a:fail'}`, `errno=5, errMsg=a:fail b`, "wechat: errCode 5: a:fail",
		`errno.platform=wechat errno.code=5 errno.condition=Unknown`, `msg={\"errno\":5}`, "net::ERR_FAILED", `{"platform":"feishu","errno":5}`, `"\"\\\"{`, `errMsg":0`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n := 0
		for e := range callback.Find(errno.PlatformWeChat, text) {
			n++
			assertInvariants(t, e)
		}
		assert.LessOrEqual(t, n, 16)
	})
}
