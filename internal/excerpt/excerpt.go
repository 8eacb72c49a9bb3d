// Package excerpt shows untrusted text on one line and at a bounded length.
package excerpt

import (
	"strconv"
	"unicode/utf8"
)

// Quote returns the start of s, at most 64 bytes, in quotes and with what cannot
// be printed escaped.
func Quote[T string | []byte](s T) string {
	short, cut := head(s, 64)
	quoted := strconv.Quote(short)
	if cut {
		quoted += "..."
	}
	return quoted
}

// Line returns the start of s, at most limit bytes of it, with what cannot be
// printed escaped.
func Line(s string, limit int) string {
	short, cut := head(s, limit)
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

// head returns the whole runes in the first limit bytes of s, and whether that
// is not all of it.
func head[T string | []byte](s T, limit int) (string, bool) {
	if len(s) <= limit {
		return string(s), false
	}
	end := limit
	for end > limit-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return string(s[:end]), true
}
