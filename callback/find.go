package callback

import (
	"iter"
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

const (
	maxFound = 16 // callback objects of one text
	maxDepth = 16 // objects and quoted strings inside each other
)

// Find returns the callback objects in text, such as a line of a log, the message that
// wx.onError hands over or what a console printed, at most 16 of them, in the order
// in which they stand there. It finds
//
//   - JSON objects, also inside other objects and inside JSON strings, and what a
//     console prints of them: {errno: 600001, errMsg: "request:fail"}
//   - errno:112, errno=112, with or without errCode, errMsg and errString beside it
//   - an errMsg alone, such as request:fail timeout
//   - the name of a cronet error alone, such as net::ERR_CONNECTION_RESET
//   - what this library writes: the text of a code and of an [Error], and
//     errnolog's Record as slog's handlers write it
//
// The objects are of platform p, unless the text itself names one: errnolog and the
// texts of this library do, and a member "platform":"feishu" of an object does for all
// that it holds. Find takes time in proportion to the length of text. It returns
// nothing if p is unknown.
func Find(p errno.Platform, text string) iter.Seq[*Error] {
	return func(yield func(*Error) bool) {
		if absentOf(p) != nil {
			f := finder{yield, maxFound}
			f.text(p, text, 0)
		}
	}
}

type finder struct {
	yield func(*Error) bool
	left  int // objects that may still be found
}

// found reports whether to go on.
func (f *finder) found(e *Error) bool {
	f.left--
	return f.yield(e) && f.left > 0
}

// text searches a text that lies depth levels deep and reports whether to go on.
func (f *finder) text(p errno.Platform, s string, depth int) bool {
	done := 0 // the end of what was found
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			if depth == maxDepth {
				continue
			}
			end := endOfQuoted(s, i)
			if end < 0 {
				continue
			}
			if !f.text(p, unquote(s[i:end]), depth+1) {
				return false
			}
			i = end - 1
		case '{':
			if depth == maxDepth {
				continue
			}
			end, ok := f.object(p, s, i, depth)
			if !ok {
				return false
			}
			i, done = end-1, end
		case ':', '=':
			e, n := find(p, s[done:], i-done)
			if n > 0 {
				done += n
				i = done - 1
			}
			if e != nil && !f.found(e) {
				return false
			}
		}
	}
	return true
}

// endOfQuoted returns the end of the string whose opening quote is s[i], and -1 if it does
// not end on the same line.
func endOfQuoted(s string, i int) int {
	end := i + 1 + unescapedEnd(s[i+1:], s[i])
	if end < len(s) && s[end] == s[i] {
		return end + 1
	}
	return -1
}

// unescapedEnd returns the position of the first quote in s that is not escaped, or the end of
// the line.
func unescapedEnd(s string, quote byte) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case quote, '\n':
			return i
		}
	}
	return len(s)
}

// object searches what may be an object, whose brace is s[i]. It returns its end and
// whether to go on.
func (f *finder) object(p errno.Platform, s string, i, depth int) (int, bool) {
	if strings.HasPrefix(s[i:], `{\`) && strings.HasPrefix(strings.TrimLeft(s[i+1:], `\`), `"`) {
		end := i + unescapedEnd(s[i:], '"') // the quotes around it are not to be seen
		return end, f.text(p, unquote(`"`+s[i:end]+`"`), depth+1)
	}
	var o object
	n := o.read(s[i:])
	if said := platformOf(o.platform); said != 0 {
		p = said
		if o.condition != "" {
			if e := readRecord(s[i:]).error(); e != nil {
				return i + n, f.found(e)
			}
		}
	}
	e, err := o.error(p)
	if e != nil {
		return i + n, f.found(e)
	}
	if err == errDouyin {
		return i + n, true
	}
	members := scanner{s[i:], len("{")}
	for {
		_, value, ok := members.next()
		if !ok {
			return i + n, true
		}
		if !f.text(p, value, depth+1) {
			return i + n, false
		}
	}
}

// platformOf returns the platform that a value names, or 0.
func platformOf(value string) errno.Platform {
	var p errno.Platform
	if name, ok := text(value); ok {
		_ = p.UnmarshalText([]byte(name))
	}
	return p
}

// find returns the object that the colon or equals sign s[i] is part of, or nil, and
// where to go on, or 0.
func find(p errno.Platform, s string, i int) (*Error, int) {
	end := i
	if end > 0 && isQuote(s[end-1]) {
		end--
	}
	start := end
	for start > 0 && end-start < maxAPI && isNameByte(s[start-1]) {
		start--
	}
	if start == end || start > 0 && (isNameByte(s[start-1]) || strings.IndexByte(`/-@\`, s[start-1]) >= 0) {
		return nil, 0
	}
	var (
		e    *Error
		n    int
		word = s[start:end]
		rest = s[start:]
	)
	switch {
	case strings.HasPrefix(rest, "wechat: "):
		e, n = findOwn(errno.PlatformWeChat, s, start)
	case strings.HasPrefix(rest, "feishu: "):
		e, n = findOwn(errno.PlatformFeishu, s, start)
	case strings.HasPrefix(rest, "net::ERR_"):
		e, n = findNetError(p, rest)
	case strings.HasSuffix(word, "errno.platform"):
		e, n = findGroup(rest, strings.TrimSuffix(word, "platform"))
	case isField(word):
		start -= i - end // the quote
		e, n = findFields(p, s[start:])
	default:
		e, n = findMessage(p, s, start)
	}
	if n == 0 {
		return nil, 0
	}
	return e, start + n
}

func isNameByte(b byte) bool { return input.IsWord(b) || b == '.' }

// restOfLine returns what stands at s[start:], up to the end of the line, a tab or, if it is
// quoted, the closing quote.
func restOfLine(s string, start int) string {
	ends := "\n\t"
	if start > 0 && isQuote(s[start-1]) {
		ends += s[start-1 : start]
	}
	rest := s[start:]
	if n := strings.IndexAny(rest, ends); n >= 0 {
		rest = rest[:n]
	}
	if strings.HasSuffix(s[:start], "“") {
		rest, _, _ = strings.Cut(rest, "”")
	}
	return strings.TrimRight(rest, " \r")
}

// findOwn reads the text of a code or of an Error.
func findOwn(p errno.Platform, s string, start int) (*Error, int) {
	e := &Error{Errno: absentOf(p)}
	text := head(s[start:], 2*maxLine)
	n := len(p.String())
	if code := ownCode(p, text); code != nil {
		e.Errno = code
		n = len(code.Error())
	} else if errCode, ok := strings.CutPrefix(text[n:], ": errCode "); ok {
		size := 0
		for size < len(errCode) && (errCode[size] == '-' || '0' <= errCode[size] && errCode[size] <= '9') {
			size++
		}
		if e.ErrCode, ok = number(errCode[:size]); !ok {
			return nil, 0
		}
		n += len(": errCode ") + size
	} else if m := parseMessage(text[n+len(": "):]); !m.status.failed() {
		return nil, 0
	}
	rest := restOfLine(s, start)
	if msg, ok := strings.CutPrefix(rest[min(n, len(rest)):], ": "); ok {
		n = len(rest)
		if msg != noErrno {
			e.ErrMsg = strings.Clone(msg)
		}
	}
	return e, n
}

// ownCode returns the code whose text is at the start of s, or nil.
func ownCode(p errno.Platform, s string) errno.Code {
	end := 0
	for range 3 { // a message can have brackets too
		open := strings.Index(s[end:], " (")
		if open < 0 {
			return nil
		}
		open += end + len(" (")
		end = open + max(0, strings.IndexByte(s[open:], ')'))
		if n, ok := number(s[open:end]); ok {
			if code := p.Code(n); strings.HasPrefix(s, code.Error()) {
				return code
			}
		}
	}
	return nil
}

func findNetError(p errno.Platform, s string) (*Error, int) {
	n := len("net::")
	for n < len(s) && input.IsWord(s[n]) {
		n++
	}
	if _, ok := neterr.ByName(s[len("net::"):n]); !ok {
		return nil, 0
	}
	return &Error{Errno: absentOf(p), ErrMsg: strings.Clone(s[:n])}, n
}

// findGroup reads errnolog's Record as slog's TextHandler writes a group.
func findGroup(s, prefix string) (*Error, int) {
	r := record{}
	n := 0
	for strings.HasPrefix(s[n:], prefix) {
		start := n + len(prefix)
		end := start
		for end < len(s) && input.IsWord(s[end]) {
			end++
		}
		if end == len(s) || s[end] != '=' {
			break
		}
		key := s[start:end]
		start = end + len("=")
		if strings.HasPrefix(s[start:], `"`) {
			end = endOfQuoted(s, start)
		} else if size := strings.IndexAny(s[start:], " \n"); size >= 0 {
			end = start + size
		} else {
			end = len(s)
		}
		if end < 0 {
			break
		}
		r[key] = s[start:end]
		n = end
		if strings.HasPrefix(s[n:], " ") {
			n++
		}
	}
	return r.error(), n
}

// A record holds the fields of errnolog's Record as they are written.
type record map[string]string

func readRecord(s string) record {
	r := record{}
	members := scanner{s, len("{")}
	for {
		key, value, ok := members.next()
		if !ok {
			return r
		}
		r[key] = value
	}
}

// error returns an Error for which errnolog writes r again, or nil if r is none.
func (r record) error() *Error {
	p := platformOf(r["platform"])
	code, ok := number(r["code"])
	if p == 0 || !ok {
		return nil
	}
	e := &Error{Errno: p.Code(code)}
	e.ErrCode, _ = number(r["errcode"])
	e.ErrMsg, _ = text(r["text"])
	if net, _ := text(r["neterr"]); !strings.Contains(e.ErrMsg, net) {
		e.ErrMsg += " net::" + net
	}
	if api, _ := text(r["api"]); api != "" {
		status := statusFail
		switch condition, _ := text(r["condition"]); {
		case condition == errno.OK.String():
			status = statusOK
		case condition == errno.Canceled.String() && !wasSent(e.Errno):
			status = statusCancel
		}
		e.ErrMsg = strings.TrimRight(api+":"+statusWords[status]+" "+e.ErrMsg, " ")
	}
	return e
}

// fields are the keys that are read without an object around them.
var fields = [...]string{"errno", "errCode", "errMsg", "errString"}

func isField(key string) bool { return slices.Contains(fields[:], key) }

// cutField cuts the key at the start of s and what separates it from its value.
func cutField(s string) (key, value string, ok bool) {
	quote := ""
	if s != "" && isQuote(s[0]) {
		quote = s[:1]
	}
	for _, key := range fields {
		if rest, ok := strings.CutPrefix(s, quote+key+quote); ok {
			rest = strings.TrimLeft(rest, " ")
			if rest != "" && (rest[0] == ':' || rest[0] == '=') {
				return key, strings.TrimLeft(rest[1:], " "), true
			}
		}
	}
	return "", "", false
}

// findFields reads errno: 112, errMsg: request:fail.
func findFields(p errno.Platform, s string) (*Error, int) {
	var o object
	n := 0
	for rest := s; ; {
		key, value, ok := cutField(rest)
		if !ok {
			break
		}
		size := endOfField(key, value)
		o.set(key, value[:size])
		n = len(s) - len(value) + size
		rest = strings.TrimLeft(s[n:], fieldSpace)
	}
	e, _ := o.error(p)
	return e, n
}

// endOfField returns the end of the value of key at the start of s. A bare text ends
// with the line or before the next field.
func endOfField(key, s string) int {
	if s != "" && isQuote(s[0]) {
		return max(0, endOfQuoted(s, 0))
	}
	if key == "errno" || key == "errCode" {
		return len(s) - len(strings.TrimLeft(s, "-0123456789"))
	}
	if !startsWithLetter(s) {
		return 0
	}
	line := restOfLine(s, 0)
	end := 0
	for {
		n := strings.Index(line[end:], "err")
		if n < 0 {
			return len(line)
		}
		end += n
		if _, _, ok := cutField(line[end:]); ok {
			if text := strings.TrimRight(line[:end], fieldSpace); len(text) < end {
				return len(text)
			}
		}
		end += len("err")
	}
}

const fieldSpace = " ,;|&"

// findMessage reads an errMsg of the form api:fail or api:cancel.
func findMessage(p errno.Platform, s string, start int) (*Error, int) {
	m := parseMessage(head(s[start:], 2*maxAPI))
	if !m.status.failed() || !startsWithLetter(m.api) || m.status == statusCancel && strings.HasPrefix(s[start+len(m.api):], ": ") {
		return nil, 0 // such as "status: cancel"
	}
	msg := restOfLine(s, start)
	return &Error{Errno: absentOf(p), ErrMsg: strings.Clone(msg)}, len(msg)
}
