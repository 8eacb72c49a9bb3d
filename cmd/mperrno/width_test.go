package main

import (
	"strings"
	"testing"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
)

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "errno": 5, "错误码": 6, "（iOS）": 7, "Wi-Fi 开关": 10, "ｅ": 2, "ﾅ": 1, "、": 2, "é": 1, "e\u0301": 1, "😀": 2, "𠮷": 2, "…": 1, "\t": 0,
	} {
		assert.Equal(t, want, width(s), s)
	}
	assert.Equal(t, "错误  ", pad("错误", 6))
	assert.Equal(t, "错误", pad("错误", 3))
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
	} {
		assert.Equal(t, test.want, wrap(test.text, test.limit), test.text)
	}
}

func TestWrapKeepsAllText(t *testing.T) {
	for _, p := range bothPlatforms {
		for e := range errno.All(p) {
			for limit := 16; limit < 60; limit++ {
				lines := wrap(e.MeaningZH, limit)
				for _, line := range lines {
					assert.LessOrEqual(t, width(line), limit, line)
				}
				assert.Equal(t, strings.ReplaceAll(e.MeaningZH, " ", ""), strings.ReplaceAll(strings.Join(lines, ""), " ", ""))
			}
		}
	}
}
