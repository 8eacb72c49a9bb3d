package main

import (
	"strings"
	"unicode"
)

// wide holds the characters that take two columns of a terminal: East Asian Wide
// and Fullwidth of Unicode's EastAsianWidth.txt, by the block where the block is
// all wide.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x1100, 0x115f, 1}, // Hangul Jamo
		{0x231a, 0x231b, 1}, // watch, hourglass
		{0x2e80, 0x303e, 1}, // CJK radicals, symbols and punctuation
		{0x3041, 0x33ff, 1}, // Kana, Bopomofo, enclosed CJK
		{0x3400, 0x4dbf, 1}, // CJK extension A
		{0x4e00, 0xa4cf, 1}, // CJK, Yi
		{0xa960, 0xa97f, 1}, // Hangul Jamo extended A
		{0xac00, 0xd7a3, 1}, // Hangul syllables
		{0xf900, 0xfaff, 1}, // CJK compatibility
		{0xfe10, 0xfe19, 1}, // vertical forms
		{0xfe30, 0xfe6f, 1}, // CJK compatibility and small forms
		{0xff01, 0xff60, 1}, // fullwidth forms
		{0xffe0, 0xffe6, 1}, // fullwidth signs
	},
	R32: []unicode.Range32{
		{0x1f300, 0x1f64f, 1}, // pictographs, emoticons
		{0x1f680, 0x1f6ff, 1}, // transport
		{0x1f900, 0x1f9ff, 1}, // supplemental pictographs
		{0x20000, 0x3fffd, 1}, // CJK extensions B and later
	},
}

// width returns the columns of a terminal that s takes.
func width(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	switch {
	case r < ' ' || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && unicode.Is(wide, r):
		return 2
	}
	return 1
}

// pad fills s with spaces to n columns.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-width(s)))
}

// room returns the columns left of limit behind a hanging indent, but no fewer
// than are worth it; 0, no limit, stays.
func room(limit, hang int) int {
	if limit == 0 {
		return 0
	}
	return max(limit-hang, 16)
}

// wrap breaks s into lines of at most limit columns, 0 for no limit: at spaces
// and on either side of a wide character, though not before a closing mark. A
// word that is too long is broken anywhere. Empty text has no lines.
func wrap(s string, limit int) (lines []string) {
	if limit <= 0 {
		limit = width(s) // all of it
	}
	runes := []rune(strings.TrimSpace(s))
	for len(runes) > 0 {
		end := fit(runes, limit)
		lines = append(lines, strings.TrimRight(string(runes[:end]), " "))
		for end < len(runes) && runes[end] == ' ' {
			end++
		}
		runes = runes[end:]
	}
	return lines
}

// fit returns how many of the runes go into a line of limit columns, one at the
// least.
func fit(runes []rune, limit int) int {
	columns, end := 0, 0 // end is the last place to break at
	for i, r := range runes {
		if i > 0 && breaks(runes[i-1], r) {
			end = i
		}
		if columns += runeWidth(r); columns > limit {
			if end > 0 {
				return end
			}
			return max(i, 1)
		}
	}
	return len(runes)
}

// breaks reports whether a line may end between two characters.
func breaks(before, after rune) bool {
	if before == ' ' || after == ' ' {
		return true
	}
	return (runeWidth(before) == 2 || runeWidth(after) == 2) &&
		!strings.ContainsRune("，。、；：！？）”》」", after) && !strings.ContainsRune("（“《「", before)
}
