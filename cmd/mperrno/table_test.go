package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

func TestFitsTheTerminal(t *testing.T) {
	for _, args := range [][]string{
		{"-l"}, {"-c", "device"}, {"feishu:104,600001,-118"}, {"CategoryFeishuLocation"}, {"600001"}, {"-118"},
		{`{"errMsg":"request:fail ` + strings.Repeat("连接 timed out ", 20) + `"}`},
	} {
		for _, language := range []string{"en", "zh"} {
			for _, limit := range []int{40, 60, 80, 100, 120, 160, 240} {
				cmd := command(append(args, "-lang", language)...)
				cmd.Env = append(cmd.Env, fmt.Sprintf("COLUMNS=%d", limit))
				out := finish(t, cmd).stdout
				require.NotEmpty(t, out)
				for line := range strings.Lines(out) {
					if line = strings.TrimSuffix(line, "\n"); !strings.Contains(line, "https://") {
						require.LessOrEqual(t, uniseg.StringWidth(line), limit, line)
					}
				}
			}
		}
	}
}

func TestListAligns(t *testing.T) {
	lines := strings.Split(runArgs(t, "-lang", "zh", "-s", "隐私").stdout, "\n")
	require.Greater(t, len(lines), 3)
	column := -1
	for _, line := range lines[1 : len(lines)-1] {
		// The fourth column of the first row says where that of all others starts.
		at := uniseg.StringWidth(line[:strings.Index(line, strings.Fields(line)[3])])
		if column < 0 {
			column = at
		}
		assert.Equal(t, column, at, line)
	}
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		text  string
		limit int
		want  []string
	}{
		{"", 10, nil},
		{"one two three", 0, []string{"one two three"}},
		{"one two three", 13, []string{"one two three"}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two three", 8, []string{"one two", "three"}},
		{"one two three", 2, []string{"on", "e", "tw", "o", "th", "re", "e"}},
		{"未知错误，请重试", 8, []string{"未知错", "误，请重", "试"}},
		{"错误（仅 iOS）", 6, []string{"错误", "（仅", "iOS）"}},
		{"错", 1, []string{"错"}},
		{"e\u0301e\u0301", 1, []string{"e\u0301", "e\u0301"}},
	} {
		assert.Equal(t, test.want, wrap(test.text, test.limit), test.text)
	}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for e := range errno.All(p) {
			for _, text := range []string{e.Meaning, e.MeaningZH, e.Message} {
				lines := wrap(text, 16)
				for _, line := range lines {
					assert.LessOrEqual(t, uniseg.StringWidth(line), 16, line)
				}
				assert.Equal(t, strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(strings.Join(lines, ""), " ", ""))
			}
		}
	}
}

func TestPaint(t *testing.T) {
	assert.Equal(t, "\x1b[1mx\x1b[0m", view{color: true}.bold("x"))
	assert.Equal(t, "x", view{}.bold("x"))
	assert.Equal(t, "", view{color: true}.dim(""))
}

// However narrow the terminal is, a list says what happened and who has to act.
func TestListSaysWhoHasToAct(t *testing.T) {
	for _, test := range []struct{ language, condition, fault string }{{"en", "Invalidargument", "Developer"}, {"zh", "参数无效", "开发者"}} {
		for _, limit := range []int{40, 60, 80, 100} {
			cmd := command("feishu:104,-118,1504999", "-lang", test.language)
			cmd.Env = append(cmd.Env, fmt.Sprintf("COLUMNS=%d", limit))
			out := strings.Join(strings.Fields(finish(t, cmd).stdout), "")
			if !strings.Contains(out, "FaultApp") { // a column
				assert.Contains(t, out, test.condition)
				assert.Contains(t, out, test.fault)
			}
		}
	}
	out := runArgs(t, "1504999", "feishu:104").stdout
	assert.Contains(t, out, "wechat not published", "a number without a name does not say its platform")
	assert.Contains(t, out, "feishu not published")
}
