package callback

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// numberOf returns the number that a value is, which may be quoted. One that does not fit
// an int is the largest int: it was sent, and it is not an errno.
func numberOf(s string) (int, bool) {
	if s == "" {
		return 0, false
	}
	s = unquote(s)
	n, ok := input.ParseInt(s)
	if digits := strings.TrimPrefix(s, "-"); !ok && digits != "" && strings.Trim(digits, "0123456789") == "" {
		return math.MaxInt, true
	}
	return n, ok
}

// stringOf returns the first of the values that is a string, which may be bare.
func stringOf(values ...string) (string, bool) {
	for _, s := range values {
		switch {
		case s == "", s == "null", s == "true", s == "false", s == "undefined":
		case isQuote(s[0]):
			return unquote(s), true
		case startsWithLetter(s):
			return s, true
		}
	}
	return "", false
}

// unquote returns the text of a value, which may be quoted and lack its closing quote.
func unquote(value string) string {
	if value == "" || !isQuote(value[0]) {
		return value
	}
	text := value[1:]
	if body := strings.TrimSuffix(text, value[:1]); (len(body)-len(strings.TrimRight(body, `\`)))%2 == 0 {
		text = body
	}
	return unescape(text)
}

// unescape reads the escapes of JSON, of Go and of consoles, and leaves alone what is
// none.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return strings.ToValidUTF8(s, "\ufffd")
	}
	var b strings.Builder
	b.Grow(len(s))
	for n := strings.IndexByte(s, '\\'); n >= 0 && n+1 < len(s); n = strings.IndexByte(s, '\\') {
		b.WriteString(s[:n])
		s = s[n:]
		r, multibyte, rest, err := strconv.UnquoteChar(s, s[1]) // s[1] may be a quote
		switch {
		case err == nil && multibyte:
			b.WriteRune(r)
		case err == nil:
			b.WriteByte(byte(r))
		case s[1] == '/':
			rest = s[1:]
		default:
			r, size := surrogates(s)
			b.WriteRune(r)
			rest = s[size:]
		}
		s = rest
	}
	b.WriteString(s)
	return strings.ToValidUTF8(b.String(), "\ufffd")
}

// surrogates reads a character that JSON writes as two escapes, and returns the backslash
// of anything else.
func surrogates(s string) (r rune, size int) {
	half := func(s string) rune {
		if !strings.HasPrefix(s, `\u`) {
			return 0
		}
		n, _ := strconv.ParseUint(firstBytes(s[2:], 4), 16, 32)
		return rune(n)
	}
	high := half(s)
	if !utf16.IsSurrogate(high) {
		return '\\', 1
	}
	if r = utf16.DecodeRune(high, half(s[6:])); r == utf8.RuneError {
		return r, 6
	}
	return r, 12
}

// A scanner reads the members of an object or the elements of an array: JSON, or
// what a console prints of it, with bare keys, single quotes and = or => for a colon.
type scanner struct {
	s   string
	pos int
}

// member returns the next member, its key without quotes and its value as it is
// written. It returns false, with pos behind it, at the end of the object and where
// s stops being one.
func (sc *scanner) member() (name, value string, ok bool) {
	sc.space()
	switch c := sc.peek(); {
	case c == '}':
		sc.pos++
		return "", "", false
	case isQuote(c):
		name = sc.quoted()
	default:
		name = firstName(sc.s[sc.pos:])
		sc.pos += len(name)
	}
	sc.space()
	if c := sc.peek(); name == "" || c != ':' && c != '=' {
		return "", "", false
	}
	sc.pos++
	if sc.peek() == '>' {
		sc.pos++
	}
	name = unquote(name)
	if isGoField(sc.s[sc.pos:]) {
		return name, "", true // an empty string of a struct that Go printed
	}
	value, ok = sc.value()
	return name, value, ok
}

// value returns the next value as it is written, and false at the end. A bare one ends at
// a comma, a closing bracket or the end of the line.
func (sc *scanner) value() (string, bool) {
	sc.space()
	start := sc.pos
	switch c := sc.peek(); {
	case isQuote(c):
		sc.printed()
	case c == '{', c == '[':
		for depth := 0; sc.pos < len(sc.s); {
			switch sc.s[sc.pos] {
			case '"':
				sc.quoted()
				continue
			case '{', '[':
				depth++
			case '}', ']':
				depth--
			}
			if sc.pos++; depth == 0 {
				break
			}
		}
	default:
		for sc.pos < len(sc.s) && !isOneOf(sc.s[sc.pos], ",}]\r\n") && !isGoField(sc.s[sc.pos:]) {
			sc.pos++
		}
		return strings.TrimRight(sc.s[start:sc.pos], " \t"), start < sc.pos
	}
	return sc.s[start:sc.pos], true
}

// quoted returns the string that starts here, with its quotes. It may lack the closing one.
func (sc *scanner) quoted() string {
	start := sc.pos
	sc.pos = cmp.Or(endOfQuoted(sc.s, start), len(sc.s))
	return sc.s[start:sc.pos]
}

// printed moves behind the string that starts here and is a member's value. A console
// prints the quotes in it as they are:
//
//	{errMsg: "navigateTo:fail page "pages/a/a" is not found"}
func (sc *scanner) printed() {
	start := sc.pos
	sc.quoted()
	first := sc.pos
	for range 5 { // its own end and two pairs in it
		rest := strings.TrimLeft(sc.s[sc.pos:], " \t")
		if rest == "" || isOneOf(rest[0], ",}]\r\n") || startsWithKey(rest) {
			return
		}
		sc.pos--
		if sc.quoted(); sc.pos == len(sc.s) || sc.pos-start > maxLine {
			break
		}
	}
	sc.pos = first
}

// space moves behind what separates values, commas too.
func (sc *scanner) space() {
	for sc.pos < len(sc.s) && isOneOf(sc.s[sc.pos], " \t\r\n,") {
		sc.pos++
	}
}

// peek returns the next byte, and 0 at the end.
func (sc *scanner) peek() byte {
	if sc.pos < len(sc.s) {
		return sc.s[sc.pos]
	}
	return 0
}

func isOneOf(b byte, set string) bool { return strings.IndexByte(set, b) >= 0 }

func isQuote(b byte) bool { return b == '"' || b == '\'' }

// isGoField reports whether s starts with a field of a struct that Go printed, such as
// " Errno:" of {ErrMsg:request:fail Errno:5}.
func isGoField(s string) bool {
	s, ok := strings.CutPrefix(s, " E")
	return ok && slices.ContainsFunc(fieldKeys[:], func(field string) bool { return strings.HasPrefix(s, field[1:]+":") })
}

// startsWithKey reports whether s starts with the bare key of a member.
func startsWithKey(s string) bool {
	key := firstName(s)
	return key != "" && len(key) < len(s) && isOneOf(s[len(key)], ":=")
}

func endOfNumber(s string) int { return len(s) - len(strings.TrimLeft(s, "-0123456789")) }

// upTo returns the start of s up to the first of the characters.
func upTo(s, chars string) string {
	if n := strings.IndexAny(s, chars); n != -1 {
		return s[:n]
	}
	return s
}

// firstName returns the name that s starts with.
func firstName(s string) string {
	end := 0
	for end < len(s) && end < maxAPI && isNameByte(s[end]) {
		end++
	}
	return s[:end]
}

// lastName returns the name that s ends in.
func lastName(s string) string {
	start := len(s)
	for start > 0 && isNameByte(s[start-1]) {
		start--
	}
	return s[start:]
}

// endOfQuoted returns the end of the string whose opening quote is s[i], or 0 if it does not
// end.
func endOfQuoted(s string, i int) int {
	if end := unescapedEnd(s, i+1, s[i]); end < len(s) {
		return end + 1
	}
	return 0
}

// unescapedEnd returns the position of the first quote in s[i:] that is not escaped, or the
// end of s.
func unescapedEnd(s string, i int, quote byte) int {
	for ; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case quote:
			return i
		}
	}
	return len(s)
}

func isNameByte(b byte) bool { return input.IsWord(b) || b == '.' }

func startsWithLetter(s string) bool {
	return s != "" && (s[0] >= utf8.RuneSelf || 'a' <= s[0]|0x20 && s[0]|0x20 <= 'z')
}

// firstBytes returns the first n bytes of s.
func firstBytes(s string, n int) string { return s[:min(len(s), n)] }

// platformOf returns the platform that a value names, or 0.
func platformOf(value string) (p errno.Platform) {
	if value != "" {
		_ = p.UnmarshalText([]byte(unquote(value)))
	}
	return p
}
