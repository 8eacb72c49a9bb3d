package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// marked returns line with a mark where an errno_info belongs.
func marked(line string) (string, bool) {
	j := jsonLine{platforms: bothPlatforms}
	found, ok := j.scan([]byte(line))
	if !ok {
		return line, false
	}
	out := ""
	from := 0
	for _, end := range found {
		out += line[from:end.at] + "^"
		from = end.at
	}
	return out + line[from:], true
}

func TestJSONLine(t *testing.T) {
	for _, test := range []struct{ name, line, want string }{
		{"flat", `{"errno":600001}`, `{"errno":600001^}`},
		{"space kept", ` { "errno" : 5 , "a" : [ ] } `, ` { "errno" : 5 , "a" : [ ] ^} `},
		{"nested", `{"payload":{"errno":5},"n":1}`, `{"payload":{"errno":5^},"n":1}`},
		{"both", `{"errno":5,"in":{"errno":104}}`, `{"errno":5,"in":{"errno":104^}^}`},
		{"in an array", `[{"errno":5},{"x":1},{"errno":"602103"}]`, `[{"errno":5^},{"x":1},{"errno":"602103"^}]`},
		{"zero", `{"errno":0}`, `{"errno":0^}`},
		{"float", `{"errno":1504003.0}`, `{"errno":1504003.0^}`},
		{"exponent", `{"errno":1.504003e+06}`, `{"errno":1.504003e+06^}`},
		{"last of two", `{"errno":-1,"errno":5}`, `{"errno":-1,"errno":5^}`},
		{"errCode that is an errno", `{"errCode":1300002}`, `{"errCode":1300002^}`},
		{"errCode of category 00", `{"errCode":104}`, `{"errCode":104}`},
		{"old errCode", `{"errCode":10001}`, `{"errCode":10001}`},
		{"errCode beside null", `{"errno":null,"errCode":1300002}`, `{"errno":null,"errCode":1300002^}`},
		{"negative", `{"errno":-2,"errCode":1300002}`, `{"errno":-2,"errCode":1300002}`},
		{"errCode beside absent", `{"errno":-1,"errCode":1300002}`, `{"errno":-1,"errCode":1300002^}`},
		{"too large", `{"errno":4296467299}`, `{"errno":4296467299}`},
		{"far too large", `{"errno":1208925819614629174706176}`, `{"errno":1208925819614629174706176}`},
		{"fraction", `{"errno":5.5}`, `{"errno":5.5}`},
		{"text", `{"errno":"five"}`, `{"errno":"five"}`},
		{"object", `{"errno":{"errno":5}}`, `{"errno":{"errno":5^}}`},
		{"literals", `{"a":true,"b":false,"c":null,"errno":5}`, `{"a":true,"b":false,"c":null,"errno":5^}`},
		{"informed", `{"errno":5,"errno_info":{}}`, `{"errno":5,"errno_info":{}}`},
		{"brace in a string", `{"a":"}\"}","errno":5}`, `{"a":"}\"}","errno":5^}`},
		{"key in a string", `{"a":"\"errno\":5"}`, `{"a":"\"errno\":5"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := marked(test.line)
			assert.True(t, ok)
			assert.Equal(t, test.want, got)
		})
	}
}

var brokenLines = []string{
	``, `{`, `{"errno":5,"a":"x`, `{"errno":5`, `{"errno":5}}`, `{"errno":5} {"errno":6}`, `{"errno":05}`, `{"errno":5,}`, `{"errno" 5}`, `{errno:5}`, `[{"errno":5}`,
	`{"errno":5]`, `{"a":tru,"errno":5}`, `{"a":"\x","errno":5}`, `{"a":"\u12g4","errno":5}`, "{\"a\":\"\t\",\"errno\":5}", `{"a":1.,"errno":5}`,
	`{"a":1e,"errno":5}`, `{"a":-,"errno":5}`, "\x00", "{\"errno\":5\x00}", `{"errno":5,"a":"\`, `{"errno":5,"a":"\u00`, `{,"errno":5}`, `[,{"errno":5}]`,
	strings.Repeat("[", maxDepth+1) + `{"errno":5}` + strings.Repeat("]", maxDepth+1),
}

func TestJSONLineBroken(t *testing.T) {
	for _, line := range brokenLines {
		_, ok := marked(line)
		assert.False(t, ok, line)
	}
	deep := strings.Repeat("[", maxDepth) + strings.Repeat("]", maxDepth)
	_, ok := marked(deep)
	assert.True(t, ok)
}

func TestInfo(t *testing.T) {
	parsed := func(platforms []errno.Platform, n int) map[string]map[string]any {
		var object struct {
			Info map[string]map[string]any `json:"errno_info"`
		}
		require.NoError(t, json.Unmarshal([]byte(`{"x":1`+string(info(platforms, n))+`}`), &object))
		return object.Info
	}
	both := parsed(bothPlatforms, 104)
	assert.Len(t, both, 2)
	assert.Equal(t, "WeChatJSAPIUserCanceled", both["wechat"]["name"])
	assert.Equal(t, "FeishuInvalidParameter", both["feishu"]["name"])
	assert.Len(t, both["feishu"], len(columnNames))

	one := parsed(bothPlatforms, 600001)
	assert.Len(t, one, 1)
	assert.Contains(t, one, "wechat")

	none := parsed(bothPlatforms, 1504999)
	assert.Len(t, none, 2)
	assert.Equal(t, "", none["wechat"]["name"])
	assert.Equal(t, "NFC", none["wechat"]["subcategory_title"])

	feishu := parsed([]errno.Platform{errno.PlatformFeishu}, 600001)
	assert.Len(t, feishu, 1)
	assert.Equal(t, "Unknown", feishu["feishu"]["condition"])
}

// annotated returns what a line becomes in a stream of JSON.
func annotated(line []byte) []byte {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	newAnnotator(bothPlatforms).writeLine(w, line)
	w.Flush()
	return b.Bytes()
}

func FuzzJSONLine(f *testing.F) {
	for _, seed := range brokenLines[:len(brokenLines)-1] {
		f.Add([]byte(seed))
	}
	for _, seed := range []string{
		`{"errno":600001,"errMsg":"request:fail"}`, `{"errCode":1300002}`, `[{"errno":"602103"},{"errno":5,"errno_info":1}]`, "\ufeff{\"errno\":5}\r\n",
		`{"a":"\u00e9\\\"","errno":1.504003e6}`, `{"errno":1504999}`, `-0.5e+7`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		j := jsonLine{platforms: bothPlatforms}
		_, ok := j.scan(line)
		require.Equal(t, json.Valid(line), ok)

		out := annotated(line)
		if bytes.Equal(out, line) {
			return
		}
		body := bytes.TrimPrefix(line, byteOrderMark)
		out = bytes.TrimPrefix(out, byteOrderMark)
		require.True(t, json.Valid(body) && json.Valid(out))
		found, _ := j.scan(body)
		rest, from := out, 0
		for _, end := range found {
			require.Equal(t, byte('}'), body[end.at])
			piece := body[from:end.at]
			require.True(t, bytes.HasPrefix(rest, piece), "all other bytes stay")
			rest = rest[len(piece):]
			info := info(bothPlatforms, end.errno)
			require.True(t, bytes.HasPrefix(rest, info))
			rest = rest[len(info):]
			from = end.at
		}
		require.Equal(t, body[from:], rest)
		require.Equal(t, out, annotated(out), "a second pass changes nothing")
	})
}
