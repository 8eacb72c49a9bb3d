// Package input reads and shows untrusted text. It does without package strings,
// whose Unicode tables would be linked into and set up by every program that
// imports errno.
package input

import (
	"strconv"
	"unicode/utf8"
)

// ParseInt reads a whole number that fits an int, in decimal digits or as a float
// without a fraction: 1504003, 0600001, -1, 1504003.0, 1.504003e+06. It returns
// 0, false for anything else. It reads the digits and rounds nothing: 1e-400 is not
// 0.
func ParseInt(s string) (int, bool) {
	sign := ""
	if s != "" && s[0] == '-' {
		sign, s = "-", s[1:]
	}
	mantissa, exponent, scientific := Cut(s, 'e')
	if !scientific {
		mantissa, exponent, scientific = Cut(s, 'E')
	}
	shift := 0
	if scientific {
		var err error
		if shift, err = strconv.Atoi(exponent); err != nil {
			return 0, false
		}
	}
	whole, fraction, float := Cut(mantissa, '.')
	if !isDigits(whole) || float && !isDigits(fraction) {
		return 0, false
	}
	// The number is digits * 10^shift, and digits ends in no zero.
	digits := whole + fraction
	shift -= len(fraction)
	for digits != "" && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
		shift++
	}
	const zeros = "00000000000000000000"
	switch {
	case digits == "":
		return 0, true
	case shift < 0 || shift > len(zeros):
		return 0, false
	}
	n, err := strconv.Atoi(sign + digits + zeros[:shift])
	if err != nil {
		return 0, false
	}
	return n, true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// Quote returns the start of s, at most 64 bytes, in quotes and with what cannot
// be printed escaped.
func Quote[T string | []byte](s T) string {
	short, cut := firstBytes(s, 64)
	quoted := strconv.Quote(short)
	if cut {
		quoted += "..."
	}
	return quoted
}

// Line returns the start of s, at most limit bytes of it, with what cannot be
// printed escaped.
func Line(s string, limit int) string {
	short, cut := firstBytes(s, limit)
	if cut || !printable(short) {
		b := make([]byte, 0, len(short)+len("..."))
		for i, r := range short {
			if r == utf8.RuneError || !strconv.IsPrint(r) {
				_, size := utf8.DecodeRuneInString(short[i:])
				quoted := strconv.Quote(short[i : i+size])
				b = append(b, quoted[1:len(quoted)-1]...)
			} else {
				b = utf8.AppendRune(b, r)
			}
		}
		if cut {
			b = append(b, "..."...)
		}
		return string(b)
	}
	return short
}

func printable(s string) bool {
	for _, r := range s {
		if r == utf8.RuneError || !strconv.IsPrint(r) {
			return false
		}
	}
	return true
}

// firstBytes returns the whole runes in the first limit bytes of s, and whether that
// is not all of it.
func firstBytes[T string | []byte](s T, limit int) (string, bool) {
	if len(s) <= limit {
		return string(s), false
	}
	end := limit
	for end > limit-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return string(s[:end]), true
}

// IsWord reports whether b belongs to a word or an identifier. Bytes of Chinese
// characters do not: there are no spaces between Chinese words.
func IsWord(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

// SamePrefix returns the start of a that b has too, but for its digits: the prefix of a
// log's lines.
func SamePrefix[T string | []byte](a, b T) T {
	isDigit := func(b byte) bool { return '0' <= b && b <= '9' }
	n := 0
	for n < len(a) && n < len(b) && (a[n] == b[n] || isDigit(a[n]) && isDigit(b[n])) {
		n++
	}
	return a[:n]
}

// Cut slices s around its first sep, as strings.Cut does.
func Cut(s string, sep byte) (before, after string, found bool) {
	for i := range len(s) {
		if s[i] == sep {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

// EqualFold reports whether s and t are equal, whatever the case of ASCII letters.
func EqualFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if lowerASCII(s[i]) != lowerASCII(t[i]) {
			return false
		}
	}
	return true
}

func lowerASCII(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}
