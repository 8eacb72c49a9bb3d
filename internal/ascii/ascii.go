// Package ascii looks at text byte by byte. It imports nothing, so that what package
// errno links stays small.
package ascii

// IsWord reports whether b belongs to a word or an identifier. Bytes of Chinese
// characters do not: there are no spaces between Chinese words.
func IsWord(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
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
