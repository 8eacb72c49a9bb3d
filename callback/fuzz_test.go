package callback_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// assertInvariants holds of every Error, whatever a client sent.
func assertInvariants(t *testing.T, e *callback.Error) {
	t.Helper()
	text := e.Error()
	assert.Less(t, len(text), 2048)
	assert.Equal(t, -1, strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0x2028 || r == 0x202e }), "%q", text)
	assertExactlyOne(t, e)
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
	for _, p := range payloads {
		f.Add(uint8(p.platform), p.body)
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
