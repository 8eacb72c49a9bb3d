package callback_test

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var statusPattern = regexp.MustCompile(`^[0-9A-Za-z_.]{1,64}: *(ok|fail|cancel)\b`)

// succeeded is the rule of what counts as a success, written out once more.
func succeeded(e *callback.Error) bool {
	if e.Errno == nil {
		return strings.HasPrefix(statusPattern.FindString(e.ErrMsg), e.API()+":") && strings.HasSuffix(statusPattern.FindString(e.ErrMsg), "ok")
	}
	status := ""
	if match := statusPattern.FindStringSubmatch(e.ErrMsg); match != nil {
		status = match[1]
	}
	n := e.Code().Int()
	return status != "fail" && status != "cancel" && (n == 0 || n == -1) && (n == 0 || status == "ok")
}

// assertInvariants holds of every Error, whatever a client sent.
func assertInvariants(t *testing.T, e *callback.Error) {
	t.Helper()
	text := e.Error()
	assert.Less(t, len(text), 4096)
	assert.Equal(t, -1, strings.IndexFunc(text, func(r rune) bool { return !strconv.IsPrint(r) }), "%q", text)
	assertExactlyOne(t, e)
	assert.Equal(t, succeeded(e), e.Err() == nil)
	assert.Equal(t, e.Err() == nil, e.Condition() == errno.OK)
	assert.Equal(t, e.Err() == nil, e.Fault() == errno.FaultNone)
	assert.LessOrEqual(t, len(e.API()), 64)
	if e.API() != "" {
		assert.True(t, strings.HasPrefix(e.ErrMsg, e.API()+":"))
	}
	if net, ok := e.NetError(); ok {
		assert.NotEmpty(t, net.Name())
		assert.ErrorIs(t, e, net)
	}
}

func FuzzDecode(f *testing.F) {
	for _, p := range decoded(f) {
		f.Add(uint8(p.Platform), string(p.Payload))
	}
	f.Add(uint8(1), `{"err":{"err":{"errno":"5"}}}`)
	f.Add(uint8(1), `{"errno":1504003.0,"errMsg":"\u0000\ud800"}`)
	f.Add(uint8(2), `{"exception":{"retryCount":1,"reasons":[{"errno":"1"},{},null]},"errCode":0}`)
	f.Add(uint8(0), `{"errno":5}`)
	f.Fuzz(func(t *testing.T, platform uint8, body string) {
		e, err := callback.Decode(errno.Platform(platform), []byte(body))
		assert.Equal(t, err == nil, e != nil)
		if err != nil {
			assert.Less(t, len(err.Error()), 1024)
			assert.NotContains(t, err.Error(), "\n")
			return
		}
		assertInvariants(t, e)
		b, err := json.Marshal(e)
		assert.NoError(t, err)
		again, err := callback.Decode(errno.Platform(platform), b)
		assert.NoError(t, err)
		assert.Equal(t, e, again)
	})
}

func FuzzErrMsg(f *testing.F) {
	for _, s := range []string{"request:fail timeout", "a:cancel", "a: ok", "gateway.call: fail wx system error",
		"request:fail -118:net::ERR_CONNECTION_TIMED_OUT", "request:fail cronet_error_code:-100 ", "ERR_ERR_ABORTED", "a:fail:\n", ""} {
		f.Add(s, 0)
		f.Add(s, 600001)
		f.Add(s, -1)
	}
	f.Fuzz(func(t *testing.T, errMsg string, n int) {
		for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
			assertInvariants(t, &callback.Error{Errno: p.Code(n), ErrMsg: errMsg})
		}
		assertInvariants(t, &callback.Error{ErrMsg: errMsg, ErrCode: n})
	})
}

func FuzzFind(f *testing.F) {
	for _, p := range decoded(f) {
		f.Add(uint8(p.Platform), string(p.Payload))
		f.Add(uint8(p.Platform), strconv.Quote(string(p.Payload)))
	}
	for _, s := range []string{"errno: 5, errMsg: a:fail", `errno":5`, "{errMsg: 'a:fail', errno=5}", "wechat: time out (5): a:fail", "wechat: errCode 3: a",
		"errno.platform=wechat errno.errno=5 errno.condition=OK ", `{"platform":"feishu","errno":5,"condition":"OK"}`, "net::ERR_FAILED", "“a:fail”", `{\"errno\":5}`, "{errMsg: a:fail, exception: {reasons: [ Errno:5]}}"} {
		f.Add(uint8(1), s)
	}
	f.Fuzz(func(t *testing.T, platform uint8, text string) {
		n := 0
		for e := range callback.Find(errno.Platform(platform), text) {
			n++
			assertInvariants(t, e)
			b, err := json.Marshal(e)
			assert.NoError(t, err)
			_, err = callback.Decode(e.Code().Platform(), b)
			assert.NoError(t, err)
		}
		assert.LessOrEqual(t, n, 16)
	})
}
