// Package ascii knows the letters of names.
package ascii

// IsWord reports whether b belongs to a word or an identifier. Bytes of Chinese
// characters do not: there are no spaces between Chinese words.
func IsWord(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}
