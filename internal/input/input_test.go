package input_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/internal/input"
)

func TestParseInt(t *testing.T) {
	for s, want := range map[string]int{
		"0": 0, "-0": 0, "-0.0": 0, "5": 5, "-1": -1, "0600001": 600001, "1504003": 1504003,
		"1504003.0": 1504003, "1.504003e+06": 1504003, "1.504003E6": 1504003, "15040030e-1": 1504003,
		"0.0015e4": 15, "0e999999": 0, "-0e-5": 0, "1504003.00000000000000000000000": 1504003, "00000000000000000000000000005": 5,
		strconv.Itoa(math.MaxInt) + ".0": math.MaxInt, strconv.Itoa(math.MaxInt): math.MaxInt, strconv.Itoa(math.MinInt): math.MinInt,
		"2147483647.0": math.MaxInt32, "-2147483648.0": math.MinInt32,
	} {
		n, ok := input.ParseInt(s)
		assert.True(t, ok, s)
		assert.Equal(t, want, n, s)
	}
	for _, s := range []string{
		"", "+5", " 5", "5 ", "1_0", "0x10", "0x1p4", "NaN", "Inf", "-Inf", "5.5", "5.", ".5e1", ".", "1e", "1e+", "1e5.0", "1e-400", "15e-2", "1504003.0000000001", "1504002.99999999999999", "1e99999999999999999999", "1e9223372036854775807", "e5", "--5", "1-1", "１",
		"99999999999999999999", "1e19", "1e400",
	} {
		n, ok := input.ParseInt(s)
		assert.False(t, ok, s)
		assert.Zero(t, n, s)
	}
}

func TestParseIntFitsAnInt(t *testing.T) {
	for _, s := range []string{"2147483648", "-2147483649", "2147483648.0", "-2147483649.0"} {
		n, ok := input.ParseInt(s)
		assert.Equal(t, strconv.IntSize == 64, ok, s)
		assert.Equal(t, ok, n != 0, s)
	}
}

func TestQuote(t *testing.T) {
	for in, want := range map[string]string{
		"":                       `""`,
		"a\nb":                   `"a\nb"`,
		`say "x"`:                `"say \"x\""`,
		strings.Repeat("x", 64):  `"` + strings.Repeat("x", 64) + `"`,
		strings.Repeat("x", 65):  `"` + strings.Repeat("x", 64) + `"...`,
		strings.Repeat("错", 100): `"` + strings.Repeat("错", 21) + `"...`,
	} {
		assert.Equal(t, want, input.Quote(in))
		assert.Equal(t, want, input.Quote([]byte(in)))
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
		assert.Equal(t, want, input.Line(in, 20))
	}
}

func TestIsWord(t *testing.T) {
	const word = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
	for b := range 256 {
		assert.Equal(t, strings.IndexByte(word, byte(b)) >= 0, input.IsWord(byte(b)), b)
	}
}

func TestCut(t *testing.T) {
	for _, s := range []string{"", "|", "a", "a|b", "a|b|c", "|a", "a|", "含|义"} {
		before, after, found := strings.Cut(s, "|")
		gotBefore, gotAfter, got := input.Cut(s, '|')
		assert.Equal(t, found, got, s)
		assert.Equal(t, before, gotBefore, s)
		assert.Equal(t, after, gotAfter, s)
	}
}

func TestEqualFold(t *testing.T) {
	for _, s := range []string{"wechat", "WeChat", "WECHAT", "", "wechat ", "wechax", "weChatt", "@[`{", "`{@[", "\u212aelvin"} {
		assert.Equal(t, strings.ToLower(s) == "wechat", input.EqualFold(s, "wechat"), s)
		assert.True(t, input.EqualFold(s, s), s)
	}
	assert.False(t, input.EqualFold("@[", "`{"), "not letters")
}

func TestSamePrefix(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"web_1  | {", "web_1  |   \"errno\": 5", "web_1  | "},
		{"12:00:01 x", "12:00:02 y", "12:00:01 "},
		{"12:00", "ab:00", ""},
		{"abc", "ab", "ab"},
		{"", "a", ""},
	} {
		assert.Equal(t, test.want, input.SamePrefix(test.a, test.b), test.a)
		assert.Equal(t, []byte(test.want), input.SamePrefix([]byte(test.a), []byte(test.b)), test.a)
	}
}
