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
//   - errno:112, errno=112, with or without errCode, errMsg and errString beside it. One
//     alone is left out if it is below 10000 and the platform does not publish it, or if it
//     is an operating system's by the text near it: errno=104 Connection reset by peer
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
	}
	if e := o.record(s[i:]); e != nil {
		return i + n, f.found(e)
	}
	e, err := o.error(p)
	if e != nil && !isForeign(e) && !isSystem(e, head(s[i:i+n], maxText)) {
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
			return 0, false
		}
	}
}

// isForeign reports whether e is but a negative number, such as the errno -111 of
// Node.js.
func isForeign(e *Error) bool { return isNumber(e) && e.Errno.Int() < 0 }

// isNumber reports whether e is but an errno.
func isNumber(e *Error) bool { return e.ErrCode == 0 && e.ErrMsg == "" && e.ErrString == "" }

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
	if end > 0 && s[end-1] == ' ' {
		end--
	}
	quoted := end > 0 && isQuote(s[end-1])
	if quoted {
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
	case slices.Contains(fields[:], word):
		if quoted && start > 0 {
			start--
		}
		e, n = findFields(p, s[start:])
		before := s[max(0, start-maxAPI):start]
		if e != nil && (isSystem(e, before+s[start:min(len(s), start+n+maxAPI)]) || isCommon(e, before)) {
			e = nil
		}
	default:
		e, n = findMessage(p, s, start)
	}
	if n == 0 {
		return nil, 0
	}
	return e, start + n
}

// isSystem reports whether e is but the errno of an operating system, whose text or name
// for it is near: errno=104 Connection reset by peer.
func isSystem(e *Error, near string) bool {
	if !isNumber(e) {
		return false
	}
	n := e.Errno.Int()
	if n <= 0 || n >= len(systemTexts) || systemTexts[n] == "" {
		return false
	}
	near = strings.ToLower(near)
	for text := range strings.SplitSeq(systemTexts[n], "|") {
		if strings.Contains(near, text) {
			return true
		}
	}
	return false
}

// isCommon reports whether e is but a small number that the platform does not publish,
// such as the errno=32 of a broken pipe, or that of cURL or MySQL: mysqli errno: 1045.
func isCommon(e *Error, before string) bool {
	if !isNumber(e) || e.Errno.Int() >= minAlone {
		return false
	}
	before = strings.ToLower(strings.TrimRight(before, " "))
	return e.Errno.Name() == "" || strings.HasSuffix(before, "curl") || strings.HasSuffix(before, "mysql") || strings.HasSuffix(before, "mysqli")
}

// systemTexts are Linux's texts and names, in lower case, for those of its errnos that are
// an errno of a platform as well.
var systemTexts = [...]string{
	1:   "operation not permitted|eperm",
	3:   "no such process|esrch",
	4:   "interrupted system call|eintr",
	5:   "input/output error|i/o error| eio",
	100: "network is down|enetdown",
	101: "network is unreachable|enetunreach",
	102: "network dropped connection on reset|enetreset",
	103: "software caused connection abort|econnaborted",
	104: "connection reset by peer|econnreset",
	105: "no buffer space available|enobufs",
	106: "transport endpoint is already connected|eisconn",
	107: "transport endpoint is not connected|enotconn",
	108: "cannot send after transport endpoint shutdown|eshutdown",
	109: "too many references|etoomanyrefs",
	110: "timed out|etimedout",
	111: "connection refused|econnrefused",
	112: "host is down|ehostdown",
	113: "no route to host|ehostunreach",
}

// closing are the quotes and brackets that people and programs put around an errMsg.
var closing = [...]struct{ open, end string }{
	{`"`, `"`}, {"'", "'"}, {"`", "`"}, {"[", "]"}, {"(", ")"}, {"“", "”"}, {"「", "」"}, {"【", "】"}, {"（", "）"}, {">", "</"},
}

// restOfLine returns what stands at s[start:], up to the end of the line, a tab or, if it is
// in quotes or brackets, their end.
func restOfLine(s string, start int) string {
	rest := s[start:]
	if n := strings.IndexAny(rest, "\n\t"); n >= 0 {
		rest = rest[:n]
	}
	for _, c := range closing {
		if strings.HasSuffix(s[:start], c.open) {
			rest, _, _ = strings.Cut(rest, c.end)
		}
	}
	return strings.TrimRight(rest, ` \`+"\r")
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

// fields are the keys that are read without an object around them.
var fields = [...]string{"errno", "errCode", "errMsg", "errString"}

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

// findFields reads fields side by side: errno: 112, errMsg: request:fail.
func findFields(p errno.Platform, s string) (*Error, int) {
	var (
		o    object
		keys []string
		n    int
	)
	for rest := s; ; {
		key, value, ok := cutField(rest)
		if !ok || slices.Contains(keys, key) {
			break
		}
		size := endOfField(key, value)
		o.set(key, value[:size])
		keys = append(keys, key)
		n = len(s) - len(value) + size
		rest = strings.TrimLeft(s[n:], fieldSpace)
	}
	e, _ := o.error(p)
	if e != nil && isForeign(e) {
		e = nil
	}
	return e, n
}

// endOfField returns the end of the value of key at the start of s. A bare text ends
// with the line or before the next field.
func endOfField(key, s string) int {
	if s != "" && isQuote(s[0]) {
		return max(0, endOfQuoted(s, 0))
	}
	if key == "errno" || key == "errCode" {
		return endOfNumber(s)
	}
	if !startsWithLetter(s) {
		return 0
	}
	end := 0
	for end < len(s) && s[end] != '\t' && s[end] != '\n' {
		if strings.IndexByte(" ,;|&", s[end]) >= 0 {
			next := strings.TrimLeft(s[end:], " ,;|&")
			if _, _, ok := cutField(next); ok {
				return end
			}
			end = len(s) - len(next)
		} else {
			end++
		}
	}
	return end
}

// fieldSpace separates fields beside each other or, as in a console, below each other.
const fieldSpace = " ,;|&\t\r\n"

func endOfNumber(s string) int { return len(s) - len(strings.TrimLeft(s, "-0123456789")) }

// findMessage reads an errMsg of the form api:fail or api:cancel.
func findMessage(p errno.Platform, s string, start int) (*Error, int) {
	m := parseMessage(head(s[start:], 2*maxAPI))
	if !m.status.failed() || !isClientAPI(m.api) {
		return nil, 0 // such as "status: fail" and "order:cancel", the name of an event
	}
	msg := restOfLine(s, start)
	return &Error{Errno: absentOf(p), ErrMsg: strings.Clone(msg)}, len(msg)
}
