package callback_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
)

var statusPattern = regexp.MustCompile(`^ *[0-9A-Za-z_.]{1,64}[:：] *(ok|fail|cancel)\b`)

// succeeded is the rule of what counts as a success, written out once more.
func succeeded(e *callback.Error) bool {
	if e.Errno == nil {
		return strings.HasSuffix(statusPattern.FindString(e.ErrMsg), "ok")
	}
	status := ""
	if match := statusPattern.FindStringSubmatch(e.ErrMsg); match != nil {
		status = match[1]
	}
	n := e.Code().Int()
	return n == 0 && e.API() == "" || (n == 0 || n == -1) && status == "ok"
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
		assert.True(t, strings.HasPrefix(strings.TrimLeft(e.ErrMsg, " "), e.API()))
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
		if len(body) <= 2048 && e.Exception == nil {
			assert.Equal(t, e, again) // nothing was cut
		}
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
		for range callback.Find(errno.Platform(platform), text) {
			break // panics if Find goes on
		}
	})
}

const inString = "in a string"

// rewrites are ways to write an object that change nothing of what it says.
var rewrites = []struct {
	name    string
	rewrite func(members []string) string
}{
	{"in another order", func(members []string) string {
		slices.Reverse(members)
		return object(members)
	}},
	{"with other keys", func(members []string) string {
		return object(append([]string{`"page":"pages/a/a"`, `"time":1`, `"extra":{"a":[1]}`}, members...))
	}},
	{"with spaces", func(members []string) string {
		var b bytes.Buffer
		if json.Indent(&b, []byte(object(members)), "", "\t") != nil {
			return object(members)
		}
		return b.String()
	}},
	{"with quoted numbers", func(members []string) string {
		for i, member := range members {
			if match := number.FindStringSubmatch(member); match != nil {
				members[i] = match[1] + `"` + match[2] + `"`
			}
		}
		return object(members)
	}},
	{"in an object", func(members []string) string { return `{"detail":` + object(members) + `}` }},
	{inString, func(members []string) string {
		b, _ := json.Marshal(object(members))
		return `{"res":` + string(b) + `}`
	}},
}

var number = regexp.MustCompile(`^("(?:errno|errCode)":)(-?\d+)$`)

func object(members []string) string { return "{" + strings.Join(members, ",") + "}" }

// membersOf returns the members of an object whose keys are distinct, whatever their case.
func membersOf(body string) (members []string, ok bool) {
	d := json.NewDecoder(strings.NewReader(body))
	if open, err := d.Token(); err != nil || open != json.Delim('{') || !json.Valid([]byte(body)) {
		return nil, false
	}
	keys := map[string]bool{}
	for d.More() {
		key, _ := d.Token()
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return nil, false
		}
		name, _ := key.(string)
		if keys[strings.ToLower(name)] {
			return nil, false
		}
		keys[strings.ToLower(name)] = true
		quoted, _ := json.Marshal(name)
		members = append(members, string(quoted)+":"+string(value))
	}
	return members, true
}

func FuzzRewritten(f *testing.F) {
	for _, p := range readPayloads(f) {
		f.Add(uint8(p.Platform), string(p.Payload))
	}
	f.Add(uint8(1), `{"errno":0,"msg":"ok","data":{"errno":1504003,"errMsg":"nfcStartDiscovery:fail"}}`)
	f.Fuzz(func(t *testing.T, platform uint8, body string) {
		members, ok := membersOf(body)
		if !ok || !utf8.ValidString(body) {
			return
		}
		e, err := callback.Decode(errno.Platform(platform), []byte(body))
		for _, r := range rewrites {
			rewritten := r.rewrite(slices.Clone(members))
			again, againErr := callback.Decode(errno.Platform(platform), []byte(rewritten))
			if againErr != nil && strings.Contains(againErr.Error(), "nested deeper") || err != nil && r.name == inString {
				continue // a string is searched under all keys
			}
			if assert.Equal(t, err == nil, againErr == nil, "%s: %s", r.name, rewritten) && err == nil {
				assert.Equal(t, verdictOf(e), verdictOf(again), "%s: %s", r.name, rewritten)
			}
		}
		if err == nil {
			var found []verdict
			for e := range callback.Find(errno.Platform(platform), body) {
				found = append(found, verdictOf(e))
			}
			assert.Contains(t, found, verdictOf(e), body)
		}
	})
}

// What this library writes of a failure says the same when it is read.
func FuzzWritten(f *testing.F) {
	for _, p := range decoded(f) {
		e := decode(f, p.Platform, string(p.Payload))
		f.Add(uint8(p.Platform), e.Code().Int(), e.ErrCode, e.ErrMsg, e.ErrString)
	}
	f.Fuzz(func(t *testing.T, platform uint8, n, errCode int, errMsg, errString string) {
		p := errno.Platform(platform%2 + 1)
		e := &callback.Error{Errno: p.Code(n), ErrCode: errCode, ErrMsg: errMsg, ErrString: errString}
		if e.Err() == nil || len(errMsg)+len(errString) > 200 || strings.ContainsFunc(errMsg+errString, func(r rune) bool {
			return r > 0x7e || r < ' ' || strings.ContainsRune(`"\\{}%`, r)
		}) {
			return // a success, cut or escaped
		}
		var lines bytes.Buffer
		for _, attr := range []slog.Attr{errnolog.Attr(e), slog.Any("err", e)} {
			slog.New(slog.NewJSONHandler(&lines, nil)).LogAttrs(context.Background(), slog.LevelWarn, "client", attr)
		}
		if e.API() != "" {
			slog.New(slog.NewTextHandler(&lines, nil)).LogAttrs(context.Background(), slog.LevelWarn, "client", errnolog.Attr(e))
		}
		if e.Code().Int() >= 0 || errCode != 0 {
			lines.WriteString("12:00:00 " + e.Error())
		}
		for line := range strings.Lines(lines.String()) {
			found := slices.Collect(callback.Find(3-p, line))
			if assert.NotEmpty(t, found, line) {
				assert.Equal(t, verdictOf(e), verdictOf(found[0]), line)
			}
		}
	})
}
