package callback

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// values are as many ways to leave something behind in a decoder.
var values = []string{
	`{"errno":1504003,"errMsg":"a:fail"}`,
	` {"errCode":"5"} ` + "\r\n\t",
	`{"errno":5}{"errno":6}`,
	`{"errno":5} x`,
	`{"errno":5`,
	`{"errno":5}}`,
	`{"errMsg":"` + strings.Repeat("x", 2000) + `"}`,
	`{"exception":{"retryCount":1,"reasons":[{"errno":"602103"}]}}`,
	`{"exception":[],"errMsg":{}}`,
	`{"err":{"errno":5}}`,
	`[{"errno":5}]`, `"a"`, `5`, `null`, ``, ` `, "\x00", `{"errMsg":"\ud800\n"}`,
}

// assertDecodesLikeUnmarshal returns what it has decoded.
func assertDecodesLikeUnmarshal(t *testing.T, value string) *wire {
	t.Helper()
	var got, want wire
	err := json.Unmarshal([]byte(value), &want)
	ok := err == nil || isShape(err)
	assert.Equal(t, ok, decode([]byte(value), &got), value)
	if !ok {
		return nil
	}
	assert.Equal(t, want, got, value)
	return &got
}

func TestDecodersLeaveNothingToTheNext(t *testing.T) {
	for _, first := range values {
		for _, second := range values {
			got := assertDecodesLikeUnmarshal(t, first)
			assertDecodesLikeUnmarshal(t, second)
			if got != nil {
				var want wire
				_ = json.Unmarshal([]byte(first), &want)
				assert.Equal(t, want, *got, "%s after %s", first, second)
			}
		}
	}
}

func FuzzDecodeLikeUnmarshal(f *testing.F) {
	for _, value := range values {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) { assertDecodesLikeUnmarshal(t, value) })
}
