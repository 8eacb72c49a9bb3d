package callback

import (
	"net/url"
	"strings"
)

// fieldKeys are the keys that are read without an object around them.
var fieldKeys = [...]string{"errno", "errCode", "errMsg", "errString"}

// Fields stand beside each other or, as in a console, below each other.
const (
	separators = " ,;|&"
	fieldSpace = separators + "\t\r\n"
)

// readFields reads the fields side by side at the start of s, errno: 112, errMsg: request:fail,
// up to the first that is there already, and returns their length.
func readFields(s string) (o object, n int) {
	for rest := s; ; {
		name, value, ok := cutField(rest)
		if !ok || o.value(name) != "" {
			return o, n
		}
		size := endOfField(name, value)
		if size > 0 {
			o.set(name, unpercent(value[:size]))
		}
		n = len(s) - len(value) + size
		rest = strings.TrimLeft(s[n:], fieldSpace)
	}
}

// endOfField returns the end of the value of a field at the start of s. A bare text ends
// with the line or before the next field.
func endOfField(name, s string) int {
	switch {
	case s != "" && isQuote(s[0]):
		return endOfQuoted(s, 0)
	case name == "errno", name == "errCode":
		return endOfNumber(s)
	case !startsWithLetter(s):
		return 0
	}
	end := 1
	for ; end < len(s) && !isOneOf(s[end], "\t\n"); end++ {
		if !isOneOf(s[end-1], separators) {
			continue
		}
		if _, _, ok := cutField(s[end:]); ok {
			end = len(strings.TrimRight(s[:end], separators))
			break
		}
	}
	if token := upTo(s[:end], urlEnds); strings.Contains(token, "%") {
		return len(token)
	}
	return len(restOfLine(s[:end], 0))
}

// quoteMarks are the quotes and brackets that people and programs put around an errMsg.
var quoteMarks = [...]struct{ open, end string }{
	{`"`, `"`}, {"'", "'"}, {"`", "`"}, {"[", "]"}, {"(", ")"}, {"“", "”"}, {"「", "」"}, {"【", "】"}, {"（", "）"}, {">", "</"},
}

// restOfLine returns what stands at s[start:], up to the end of the line, a tab, the end of a
// request line or, if it is in quotes or brackets, their end.
func restOfLine(s string, start int) string {
	rest := upTo(s[start:], "\n\t")
	for _, c := range quoteMarks {
		if strings.HasSuffix(s[:start], c.open) {
			rest, _, _ = strings.Cut(rest, c.end)
		}
	}
	before, version, _ := strings.Cut(rest, " HTTP/")
	if version = strings.TrimLeft(version, "0123456789."); version == "" || version[0] == '"' {
		rest = before
	}
	return strings.TrimRight(rest, ` \`+"\r")
}

// cutField cuts the key at the start of s, which may be in quotes or brackets, and what
// separates it from its value: a colon, an equals sign or an arrow.
func cutField(s string) (name, value string, ok bool) {
	open, end := "", ""
	switch {
	case s == "":
	case isQuote(s[0]):
		open, end = s[:1], s[:1]
	case s[0] == '[':
		open, end = "[", "]"
	}
	for _, field := range fieldKeys {
		if rest, ok := strings.CutPrefix(s[len(open):], field); ok && strings.HasPrefix(rest, end) {
			rest = strings.TrimLeft(rest[len(end):], " ")
			if rest != "" && (rest[0] == ':' || rest[0] == '=') {
				return field, strings.TrimLeft(strings.TrimPrefix(rest[1:], ">"), " "), true
			}
		}
	}
	return "", "", false
}

// urlEnds are what a URL or one of its parameters ends at.
const urlEnds = " &<>\"'\t\r\n"

// unpercent decodes a parameter of a URL that is percent-encoded.
func unpercent(s string) string {
	text, err := url.QueryUnescape(s)
	if err != nil || !strings.Contains(s, "%") {
		return s // it was cut, or is none
	}
	return strings.ToValidUTF8(text, "\ufffd")
}
