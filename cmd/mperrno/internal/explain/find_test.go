package explain

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/callback"
)

func TestHideIDs(t *testing.T) {
	for _, test := range []struct{ fields, want string }{
		{`{"errMsg":"request:fail request id 1084e8b2da70a89a was refused"}`, `{"errMsg":"request:fail request id 1xxxxxxxxxxxxxxx was refused"}`},
		{`{"errMsg":"open:fail no such file \"wxfile://tmp_8b2da70a89.png\""}`, `{"errMsg":"open:fail no such file \"wxfile://tmp_8xxxxxxxxx.png\""}`},
		{`{"errMsg":"x:fail 550e8400-e29b-41d4-a716-446655440000"}`, `{"errMsg":"x:fail 5xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}`},
		{`{"errMsg":"x:fail invalid code, rid: 62a8f3c1-1f2d3c4b"}`, `{"errMsg":"x:fail invalid code, rid: 6xxxxxxxxxxxxxxxx"}`},

		{`{"errMsg":"x:fail page \"a?id=84e8b2da\" rid: 84e8b2da trace 1700000000000"}`, `{"errMsg":"x:fail page \"a?id=8xxxxxxx\" rid: 8xxxxxxx trace 1000000000000"}`},

		{`{"errMsg":"x:fail NSURLErrorDomain-1001 ERR_HTTP2_PROTOCOL_ERROR base64ToArrayBuffer"}`, ""},
		{`{"errMsg":"x:fail code10003 errno1504003 19720736 2026-11-30"}`, ""},
		{`{"errMsg":"trace84e8b2da:fail","errString":"84e8b2da70a8.x:fail"}`, ""},
		{`{"errno":15041e0000000,"errCode":"15041e0000000"}`, ""},
		{`{"errMsg":"x:fail errno: 1504003ab12 errCode=1500102e0001 errno = 170000000000 (170000000000) wechat: 150400312345"}`,
			`{"errMsg":"x:fail errno: 1504003ab12 errCode=1500102e0001 errno = 170000000000 (170000000000) wechat: 100000000000"}`},
		{`{"errMsg":"x:fail \u4e2d1234abcd56 errno%3A1504003%7D"}`, ""},
		{`{"errMsg":"x:fail 84e8b2da`, `{"errMsg":"x:fail 8xxxxxxx`},
		{`84e8b2da`, ""},
		{``, ""},
	} {
		if test.want == "" {
			test.want = test.fields
		}
		fields := []byte(test.fields)
		hideIDs(fields)
		assert.Equal(t, test.want, string(fields))
	}
}

// What differs in an id only is judged once, unless it is needed as it was sent.
func TestFinderTakesIDsForTheSame(t *testing.T) {
	const first, second = `{"platform":"wechat","errMsg":"request:fail trace 84e8b2da70a8"}`, `{"platform":"wechat","errMsg":"request:fail trace 80b02a8889a0"}`
	for _, asSent := range []bool{false, true} {
		f := NewFinder(Options{AsSent: asSent}, func(errs []*callback.Error) string { return strings.TrimPrefix(errs[0].Text(), "trace ") })
		var got []string
		for _, line := range []string{first, second, first} {
			for found := range f.Find([]byte(line)) {
				got = append(got, found.Value)
			}
		}
		want := []string{"84e8b2da70a8", "84e8b2da70a8", "84e8b2da70a8"}
		if asSent {
			want[1] = "80b02a8889a0"
		}
		assert.True(t, slices.Equal(want, got), got)
	}
}
