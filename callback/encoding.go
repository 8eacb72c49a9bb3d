package callback

import (
	"strings"
	"unicode/utf8"

	"github.com/mperrno/errno/internal/input"
)

// encodings are the ways in which an object or a text is written inside another, by how
// that starts. decode returns what s[i:] holds and where that ends, or 0.
var encodings = [...]struct {
	mark   string
	decode func(s string, i int) (string, int)
}{
	{`"`, fromString},       // "{\"errno\":5}"
	{`{\`, fromEscapes},     // '{\"errMsg\":\"can\'t open\"}' in SQL, "{\x22errno\x22:5}" in nginx's log
	{`{""`, fromCSV},        // "{""errno"":5}"
	{`{&quot;`, fromHTML},   // <td>{&quot;errno&quot;:5}</td>
	{`{&#34;`, fromHTML},    // as Go escapes it
	{`%`, fromURL},          // GET /log?d=%7B%22errno%22%3A5%7D HTTP/1.1
	{"{\n", fromPrefixed},   // web_1  | {
	{"{\r\n", fromPrefixed}, // web_1  |   "errno": 5
}

// decoded returns what is encoded at s[i:] and where it ends, or 0 if nothing is.
func decoded(s string, i int) (string, int) {
	for _, encoding := range encodings {
		if strings.HasPrefix(s[i:], encoding.mark) {
			return encoding.decode(s, i)
		}
	}
	return "", 0
}

// fromString leaves alone quotes on two lines, and those around an object whose own quotes are
// not escaped: "fail {"errno":5}".
func fromString(s string, i int) (string, int) {
	end := endOfQuoted(s, i)
	if end == 0 || strings.Contains(s[i:end], "\n") || strings.HasSuffix(strings.TrimRight(s[i+1:end-1], " "), "{") {
		return "", 0
	}
	return unquote(s[i:end]), end
}

func fromEscapes(s string, i int) (string, int) {
	piece := strings.TrimRight(s[i:unescapedEnd(s, i, '"')], " {[") // the next object is not in it
	return unescape(piece), i + len(piece)
}

func fromCSV(s string, i int) (string, int) {
	end := i
	for ; end < len(s); end++ {
		if s[end] == '"' {
			if !strings.HasPrefix(s[end:], `""`) {
				break
			}
			end++
		}
	}
	return strings.ReplaceAll(s[i:end], `""`, `"`), end
}

func fromHTML(s string, i int) (string, int) {
	piece := upTo(s[i:], "<\"\n")
	end := i + len(piece)
	for _, c := range [...][2]string{{"&quot;", `"`}, {"&#34;", `"`}, {"&#39;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}} {
		piece = strings.ReplaceAll(piece, c[0], c[1])
	}
	return piece, end
}

func fromURL(s string, i int) (string, int) {
	start := i - len(lastName(s[:i])) // request%3Afail
	end := i + len(upTo(s[i:], urlEnds))
	return unpercent(s[start:end]), end
}

// fromPrefixed reads an object that is printed on lines that all start with the same words
// or the same time.
func fromPrefixed(s string, i int) (string, int) {
	line := s[strings.LastIndexByte(s[:i], '\n')+1 : i]
	_, rest, _ := strings.Cut(s[i:], "\n")
	n := len(input.SamePrefix(line, rest))
	if n = strings.LastIndexAny(line[:n], " \t|>") + 1; strings.TrimSpace(line[:n]) == "" {
		return "", 0
	}
	var b strings.Builder
	b.WriteString("{\n")
	for len(input.SamePrefix(line[:n], rest)) == n {
		next, after, _ := strings.Cut(rest[n:], "\n")
		b.WriteString(next)
		b.WriteByte('\n')
		rest = after
	}
	return b.String(), len(s) - len(rest)
}

// plainText returns s without the colors of a terminal and, if there is full-width punctuation
// at the key of a field and no JSON, with that of ASCII.
func plainText(s string) string {
	if strings.Contains(s, "\x1b[") {
		parts := strings.Split(s, "\x1b[")
		for i, part := range parts[1:] {
			part = strings.TrimLeft(part, "0123456789;?")
			parts[i+1] = part[min(len(part), 1):]
		}
		s = strings.Join(parts, "")
	}
	if !strings.Contains(s, `{"`) && !strings.Contains(s, `{\"`) && isFullWidth(s) {
		s = strings.Map(toASCII, s)
	}
	return s
}

// isFullWidth reports whether s has full-width punctuation at a key or a status: {“errno”:5},
// errno：5, errMsg: “request:fail”, request：fail.
func isFullWidth(s string) bool {
	return strings.Contains(s, "：fail") || strings.Contains(s, "：cancel") || holds(s, "err", func(rest string) bool {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[len(firstName(rest)):], ": ="))
		return toASCII(r) != r
	})
}

// toASCII returns the ASCII character of a full-width one and of curly quotes.
func toASCII(r rune) rune {
	switch {
	case r == '“' || r == '”':
		return '"'
	case r == '‘' || r == '’':
		return '\''
	case '！' <= r && r <= '～':
		return r - '！' + '!'
	}
	return r
}
