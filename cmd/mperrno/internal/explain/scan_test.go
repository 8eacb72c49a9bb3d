package explain

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fields returns what a scanner finds in a line.
func fields(s *scanner, line string) (found []string, ok bool) {
	objects, ok := s.scan([]byte(line))
	for _, o := range objects {
		text := string(o.fields)
		if o.platform != 0 {
			text = o.platform.String() + text
		}
		if o.hasInfo {
			text = "info" + text
		}
		found = append(found, text)
	}
	return found, ok
}

func TestScan(t *testing.T) {
	for _, test := range []struct {
		name, line string
		want       []string
	}{
		{"nothing", `{"a":1}`, nil},
		{"flat", `{"a":1,"errno":600001,"errMsg":"x"}`, []string{`{"errno":600001,"errMsg":"x"}`}},
		{"space", ` { "errno" : 5 , "a" : [ ] } `, []string{`{"errno":5}`}},
		{"nested, by their ends", `{"errno":5,"in":{"errCode":104}}`, []string{`{"errCode":104}`, `{"errno":5}`}},
		{"array", `[{"errno":5},{"x":1},{"errno":"602103"}]`, []string{`{"errno":5}`, `{"errno":"602103"}`}},
		{"twice", `{"errno":-1,"errno":5}`, []string{`{"errno":-1,"errno":5}`}},
		{"values that are not scalar", `{"errno":{},"errMsg":[],"errCode":null,"errString":true}`, []string{`{"errCode":null,"errString":true}`}},
		{"keys by their start", `{"err":1,"err_code":2,"ERRNO":3,"error":4,"er":5,"xerrno":6}`, []string{`{"err_code":2,"ERRNO":3,"error":4}`}},
		{"other key", `{"code":5,"codes":6}`, []string{`{"errno":5}`}},
		{"platform", `{"errno":5,"platform":"feishu"}`, []string{`feishu{"errno":5}`}},
		{"platform in capitals", `{"platform":"WeChat","errno":5}`, []string{`wechat{"errno":5}`}},
		{"platform around", `{"list":[{"errno":5},{"errno":6,"platform":"wechat"}],"platform":"feishu"}`, []string{`feishu{"errno":5}`, `wechat{"errno":6}`}},
		{"platform of payment", `{"err_code":"3","err_desc":"x"}`, []string{`wechat{"err_code":"3","err_desc":"x"}`}},
		{"platform of a phone", `{"platform":"wechat","in":{"errno":5,"platform":"ios"}}`, []string{`wechat{"errno":5}`}},
		{"platform of a neighbor", `[{"platform":"wechat"},{"errno":5}]`, []string{`{"errno":5}`}},
		{"info", `{"errno":5,"errno_info":{"errno":6}}`, []string{`info{"errno":5}`}},
		{"brace in a string", `{"a":"}\"}","errno":5}`, []string{`{"errno":5}`}},
		{"byte order mark", "\ufeff{\"errno\":5}", []string{`{"errno":5}`}},
		{"key in a string", `{"a":"\"errno\":5"}`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := scanner{key: "code"}
			fields(&s, `[{"platform":"wechat","errno":1,"errno_info":2},{"errno":7}`) // leaves nothing behind
			got, ok := fields(&s, test.line)
			assert.True(t, ok)
			assert.Equal(t, test.want, got)
		})
	}
}

var brokenLines = []string{
	``, `{`, `{"errno":5,"a":"x`, `{"errno":5`, `{"errno":5}}`, `{"errno":5} {"errno":6}`, `{"errno":05}`, `{"errno":5,}`, `{"errno" 5}`, `{errno:5}`, `[{"errno":5}`,
	`{"errno":5]`, `{"a":tru,"errno":5}`, `{"a":"\x","errno":5}`, `{"a":"\u12g4","errno":5}`, "{\"a\":\"\t\",\"errno\":5}", `{"a":1.,"errno":5}`, `[1,`, `{"a":`, `[`,
	`{"a":1e,"errno":5}`, `{"a":-,"errno":5}`, "\x00", "{\"errno\":5\x00}", `{"errno":5,"a":"\`, `{"errno":5,"a":"\u00`, `{,"errno":5}`, `[,{"errno":5}]`,
	strings.Repeat("[", maxDepth+1) + `{"errno":5}` + strings.Repeat("]", maxDepth+1),
}

func TestScanBroken(t *testing.T) {
	for _, line := range brokenLines {
		_, ok := fields(&scanner{}, line)
		assert.False(t, ok, line)
	}
	deep := strings.Repeat("[", maxDepth) + strings.Repeat("]", maxDepth)
	_, ok := fields(&scanner{}, deep)
	assert.True(t, ok)
}

func FuzzScan(f *testing.F) {
	for _, seed := range brokenLines[:len(brokenLines)-1] {
		f.Add([]byte(seed))
	}
	for _, seed := range []string{
		`{"errno":600001,"errMsg":"request:fail"}`, `{"errCode":1300002}`, `[{"errno":"602103"},{"errno":5,"errno_info":1}]`, "{\"errno\":5}\r\n", "\ufeff{\"errno\":5}",
		`{"a":"\u00e9\\\"","errno":1.504003e6}`, `{"platform":"wechat","a":[{"errno":1504999}]}`, `-0.5e+7`,
		// Lines that end in a token, between tokens and behind the value.
		"{\"errno\"\t\t\t\t", `{"errno":0,  `, "[0\n\n\n\n", "                                ", `{"errno":0.0} `, `{"errno":0.0}0`,
		// Characters and escapes that no string holds.
		"[{},\"\x11", `"\b`, `"\b\b\b\b\b\b\b\b\b\b\b\b\b\b\b\0`,
		// An errno that is not a number, beside an object that has none.
		`[{"errno":"0000A0"},{"":0,"":0}]`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		for _, all := range []bool{false, true} {
			s := scanner{key: "code", all: all}
			objects, ok := s.scan(line)
			require.Equal(t, json.Valid(bytes.TrimPrefix(line, byteOrderMark)), ok)
			for i, o := range objects {
				require.Equal(t, "{}", string(line[o.start])+string(line[o.end]))
				require.True(t, json.Valid(line[o.start:o.end+1]))
				require.True(t, i == 0 || objects[i-1].end < o.end)
				require.True(t, len(o.fields) == 0 || json.Valid(o.fields), "%s", o.fields)
			}
			if all && ok {
				require.LessOrEqual(t, len(objects), bytes.Count(line, []byte("{")))
			}
		}
	})
}
