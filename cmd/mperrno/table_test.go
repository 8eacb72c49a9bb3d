package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestListFitsAndAligns(t *testing.T) {
	for _, language := range []string{"en", "zh"} {
		for _, limit := range []int{20, 40, 60, 80, 100, 120, 160, 240} {
			cmd := command("-l", "-lang", language)
			cmd.Env = append(cmd.Env, fmt.Sprintf("COLUMNS=%d", limit))
			for line := range strings.Lines(finish(t, cmd).stdout) {
				require.LessOrEqual(t, width(strings.TrimSuffix(line, "\n")), max(limit, 20), line)
			}
		}
	}

	lines := strings.Split(runArgs(t, "-lang", "zh", "-s", "隐私").stdout, "\n")
	require.Greater(t, len(lines), 3)
	column := -1
	for _, line := range lines[1 : len(lines)-1] {
		// The third column of the first row says where that of all others starts.
		at := width(line[:strings.Index(line, strings.Fields(line)[3])])
		if column < 0 {
			column = at
		}
		assert.Equal(t, column, at, line)
	}
}

func TestParagraphFits(t *testing.T) {
	for _, limit := range []int{40, 80} {
		cmd := command("-lang", "zh", "CategoryFeishuLocation", "600001", "1300010", "-118")
		cmd.Env = append(cmd.Env, fmt.Sprintf("COLUMNS=%d", limit))
		for line := range strings.Lines(finish(t, cmd).stdout) {
			assert.LessOrEqual(t, width(strings.TrimSuffix(line, "\n")), limit, line)
		}
	}
}

func TestPaint(t *testing.T) {
	assert.Equal(t, "\x1b[1mx\x1b[0m", paint(true).bold("x"))
	assert.Equal(t, "x", paint(false).bold("x"))
	assert.Equal(t, "", paint(true).dim(""))
}
