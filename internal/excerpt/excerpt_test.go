package excerpt_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/internal/excerpt"
)

func TestQuote(t *testing.T) {
	for in, want := range map[string]string{
		"":                       `""`,
		"a\nb":                   `"a\nb"`,
		`say "x"`:                `"say \"x\""`,
		strings.Repeat("x", 64):  `"` + strings.Repeat("x", 64) + `"`,
		strings.Repeat("x", 65):  `"` + strings.Repeat("x", 64) + `"...`,
		strings.Repeat("错", 100): `"` + strings.Repeat("错", 21) + `"...`,
	} {
		assert.Equal(t, want, excerpt.Quote(in))
		assert.Equal(t, want, excerpt.Quote([]byte(in)))
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "",
		"request:fail timeout":      "request:fail timeout",
		`say "x"`:                   `say "x"`,
		"小程序":                       "小程序",
		"a\nb\x1b[31m\x00":          `a\nb\x1b[31m\x00`,
		"\u202eabc\u2028":           `\u202eabc\u2028`,
		"\xff\xfe":                  `\xff\xfe`,
		"\ufffd":                    "\ufffd",
		"12345678901234567890":      "12345678901234567890",
		"123456789012345678901":     "12345678901234567890...",
		"1234567890123456789错":      "1234567890123456789...",
		strings.Repeat("\x80", 99):  strings.Repeat(`\x80`, 16) + "...",
		strings.Repeat("\n", 1<<20): strings.Repeat(`\n`, 20) + "...",
	} {
		assert.Equal(t, want, excerpt.Line(in, 20))
	}
}
