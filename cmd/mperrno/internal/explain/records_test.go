package explain

import (
	"bufio"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestScanRecords(t *testing.T) {
	deep := strings.Repeat(" ", maxMargin)
	for _, test := range []struct {
		name string
		log  string // with § behind a record
	}{
		{"nothing", ""},
		{"lines", "a\n§\n§b\r\n§c§"},
		{"jq", "{\n  \"errno\": 5\n}\n§{\n  \"a\": {\n    \"errno\": 5\n  }\n}\n§"},
		{"no newline at the end", "{\n  \"errno\": 5\n}§"},
		{"tabs and CRLF", "{\r\n\t\"errno\": 5\r\n}\r\n§"},
		{"array", "[\n§  {\n    \"errno\": 5\n  },\n§  {\n    \"errno\": 6\n  }\n§]\n§"},
		{"empty", "{\n}\n§"},
		{"console", "fail {\n  errno: 5,\n  errMsg: 'request:fail'\n} at index.js\n§next\n§"},
		{"prefix", "api-1  | {\n" + "api-1  |   \"errno\": 5\n" + "api-1  | }\n§api-1  | x\n§"},
		{"prefix and words", "api-1  | fail {\n" + "api-1  |   errno: 5\n" + "api-1  | }\n§"},
		{"time", "12:00:09.9 {\n" + "12:00:10.0   \"errno\": 5\n" + "12:00:10.1 }\n§"},
		{"prefix of some", "api-1  | {\n§api-1  |   \"errno\": 5\n§db-1   | }\n§"},
		{"not closed", "{\n§  \"errno\": 5\n§"},
		{"not closed, then an object", "{\n§  a\n§{\n  \"errno\": 5\n}\n§"},
		{"not indented", "{\n§\"errno\": 5\n§}\n§"},
		{"closed by another brace", "  {\n§    \"errno\": 5\n§}\n§"},
		{"empty line", "{\n§\n§  \"errno\": 5\n§}\n§"},
		{"on one line", "{\"errno\":5}\n§  {\"errno\":6}\n§}\n§"},
		{"far to the right", deep + "{\n" + deep + " x\n" + deep + "}\n§ " + deep + "{\n§ " + deep + " x\n§ " + deep + "}\n§"},
		{"key", "{\n§  \"a\": {\n    \"errno\": 5\n  }\n§"},
	} {
		want := strings.Split(test.log, "§")
		var got []string
		in := bufio.NewScanner(iotest.OneByteReader(strings.NewReader(strings.Join(want, ""))))
		in.Split(ScanRecords)
		for in.Scan() {
			got = append(got, in.Text())
		}
		require.NoError(t, in.Err())
		assert.Equal(t, want, append(got, ""), test.name)
	}
}
