package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

// dictionary is what the formats print of the tables.
func dictionary() [][]string {
	records := [][]string{{"platform", "errno", "name", "category", "category_title", "category_title_zh",
		"subcategory", "subcategory_title", "subcategory_title_zh", "message", "meaning", "meaning_zh", "owner", "condition", "fault"}}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for e := range errno.All(p) {
			c, s := e.Code.Category(), e.Code.Subcategory()
			records = append(records, []string{p.String(), strconv.Itoa(e.Code.Int()), e.Name,
				strconv.Itoa(c.Digits()), c.Title(), c.TitleZH(), strconv.Itoa(s.Digits()), s.Title(), s.TitleZH(),
				e.Message, e.Meaning, e.MeaningZH, e.Owner, e.Condition.String(), e.Fault.String()})
		}
	}
	return records
}

func TestCSV(t *testing.T) {
	out := runArgs(t, "-l", "-f", "csv").stdout
	assert.Equal(t, strings.Count(out, "\n"), strings.Count(out, "\r\n"), "lines end in CRLF")
	got, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, dictionary(), got)
}

func TestTSV(t *testing.T) {
	var got [][]string
	for line := range strings.Lines(runArgs(t, "-l", "-f", "tsv").stdout) {
		assert.NotContains(t, line, `\`, "PostgreSQL's COPY reads it as an escape")
		got = append(got, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	assert.Equal(t, dictionary(), got)

	cronet := strings.Split(runArgs(t, "-f", "tsv", "-118").stdout, "\n")
	assert.Equal(t, []string{"cronet", "-118", "ERR_CONNECTION_TIMED_OUT", "", "", "", "", "", ""}, strings.Split(cronet[1], "\t")[:9])
}

func TestJSON(t *testing.T) {
	want := dictionary()
	got := want[:1]
	for line := range strings.Lines(runArgs(t, "-l", "-f", "json").stdout) {
		keys, values := members(t, line)
		require.Equal(t, want[0], keys)
		got = append(got, values)
	}
	assert.Equal(t, want, got)
	assert.Contains(t, runArgs(t, "-f", "json", "1504003").stdout, `"errno":1504003,"name":"WeChatNFCSwitchNotOpened","category":15,`)
	keys, values := members(t, runArgs(t, "-f", "json", "-p", "wechat", "request:fail timeout").stdout)
	assert.Equal(t, append(want[0], "evidence"), keys)
	assert.Equal(t, "text", values[len(values)-1])
	tsv := runArgs(t, "-f", "tsv", "1504003").stdout
	assert.Equal(t, strings.Join(append(want[0], "evidence"), "\t"), tsv[:strings.Index(tsv, "\n")])
	assert.Contains(t, runArgs(t, "-f", "json", "-118").stdout, `"errno":-118,"name":"ERR_CONNECTION_TIMED_OUT","category":null,`)
}

func TestTypeScript(t *testing.T) {
	out := runArgs(t, "-l", "-f", "ts").stdout
	constants := regexp.MustCompile(`(?m)^/\*\* (.*) \*/\nexport const (\w+) = (\d+)$`).FindAllStringSubmatch(out, -1)
	records := dictionary()[1:]
	require.Len(t, constants, len(records))
	for i, c := range constants {
		r := records[i]
		assert.Equal(t, []string{r[11] + "; " + r[10], r[2], r[1]}, c[1:])
		assert.NotContains(t, c[1], "*/")
	}
	assert.Equal(t, len(records), strings.Count(out, "export"))
}

func TestMarkdown(t *testing.T) {
	out := runArgs(t, "-l", "-f", "markdown").stdout
	assert.Equal(t, out, runArgs(t, "-l", "-f", "markdown", "-lang", "zh").stdout, "the same in any language")
	ids := regexp.MustCompile(`id="[^"]*"`).FindAllString(out, -1)
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(ids))), len(ids), "anchors are unique")
	for _, r := range dictionary()[1:] {
		anchor := fmt.Sprintf(`<a id="%s-%s"></a>%[2]s |`, r[0], r[1])
		assert.Equal(t, 1, strings.Count(out, anchor), anchor)
		assert.NotContains(t, r[9], "`", "it stands in a code span")
	}
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "|") {
			assert.Equal(t, 10, strings.Count(line, "|")-strings.Count(line, `\|`), line)
		}
	}
	cronet := runArgs(t, "-f", "markdown", "-118").stdout
	assert.Contains(t, cronet, "\n## Cronet\n")
	assert.Contains(t, cronet, `| <a id="cronet--118"></a>-118 | `)

	assert.Equal(t, `a\|b\*c\_d&lt;e`, escape("a|b*c_d<e"))
	assert.Equal(t, "`a\\|b`", codeSpan("a|b"))
}

// TestDocs compares docs/codes.md with what the command prints.
func TestDocs(t *testing.T) {
	needsClone(t)
	const name = "../../docs/codes.md"
	got := runArgs(t, "-l", "-f", "markdown").stdout
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o666))
	}
	want, _ := os.ReadFile(name)
	if string(want) != got {
		t.Errorf("%s is stale: run go generate ./... in the root of the repository", name)
	}
}
