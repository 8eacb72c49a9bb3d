package callback

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

const (
	maxReasons = 32 // elements of exception.reasons that are read
	maxQuotes  = 5  // quotes that a printed string can end at, its own and two pairs in it
)

// An object holds the members of a JSON object that Decode and Find know, as they
// are written: a string has its quotes, and a member that was not sent is "". The
// last of several members with the same key counts.
type object struct {
	errno, errCode, errMsg, errString, exception string

	errorCode, errorMessage  string // of Feishu's h5sdk.config
	payCode, payDesc, payMsg string // err_code, err_desc and err_msg of WeChat payment
	serverCode, serverMsg    string // errcode and errmsg of server APIs
	douyin, douyinType       string // errNo and errorType of Douyin
	system, name             string // what is beside an errno of an operating system or a database, and code
	note                     string // msg or message of a server's answer

	platform, condition string                // of errnolog.Record
	wrapped             [len(wrappers)]string // under the keys of wrappers
}

// wrappers are the keys under which apps and frameworks pass on a callback object.
var wrappers = [...]string{"err", "error", "detail", "reason", "cause", "data", "res"}

// read reads the object that s starts with and returns its length or, if s stops
// being an object before its end, the length of what is one.
func (o *object) read(s string) int {
	members := scanner{s, len("{")}
	for {
		key, value, ok := members.next()
		if !ok {
			return members.pos
		}
		o.set(key, value)
	}
}

func (o *object) set(key, value string) {
	switch key {
	case "errno":
		o.errno = value
	case "errCode":
		o.errCode = value
	case "errMsg":
		o.errMsg = value
	case "errString":
		o.errString = value
	case "exception":
		o.exception = value
	case "errorCode":
		o.errorCode = value
	case "errorMessage":
		o.errorMessage = value
	case "err_code":
		o.payCode = value
	case "err_desc":
		o.payDesc = value
	case "err_msg":
		o.payMsg = value
	case "errcode":
		o.serverCode = value
	case "errmsg":
		o.serverMsg = value
	case "errNo":
		o.douyin = value
	case "errorType":
		o.douyinType = value
	case "syscall", "strerror", "sqlState", "sqlMessage":
		o.system = value
	case "code":
		o.name = value
	case "msg", "message":
		o.note = value
	case "platform":
		o.platform = value
	case "condition":
		o.condition = value
	default:
		o.setOther(key, value)
	}
}

// setOther sets a wrapper, or a field whose key is in another case, as
// encoding/json does.
func (o *object) setOther(key, value string) {
	for i, wrapper := range wrappers {
		if key == wrapper {
			o.wrapped[i] = value
			return
		}
	}
	if key == "" || key[0]|0x20 != 'e' {
		return
	}
	switch {
	case strings.EqualFold(key, "errno"):
		o.errno = value
	case strings.EqualFold(key, "errCode"):
		o.errCode = value
	case strings.EqualFold(key, "errMsg"):
		o.errMsg = value
	case strings.EqualFold(key, "errString"):
		o.errString = value
	}
}

var (
	errNoObject = errors.New("no object with errno, errCode, errMsg or errString")
	errServer   = errors.New("errcode and errmsg are the answer of a server API, not a callback object")
	errDouyin   = errors.New("errNo and errorType are of Douyin, which has no errno")
	errEnvelope = errors.New("errno, data and a message that names no API are the answer of a server, not a callback object")
	errSystem   = errors.New("errno is of an operating system or a database, not of a client")
)

// error returns the callback object, or the reason why o is none.
func (o *object) error(p errno.Platform) (*Error, error) {
	n, hasErrno := number(o.errno)
	if !hasErrno && (o.douyin != "" || o.isDouyin()) {
		return nil, errDouyin
	}
	if p != errno.PlatformFeishu || o.errorCode == "" {
		o.errorCode, o.errorMessage = "", "" // of Alipay, DingTalk or a server
	}
	msg, hasMsg := text(o.errMsg, o.errorMessage)
	if payMsg, ok := text(o.payMsg); ok && !hasMsg {
		// The bridge of web pages also says api:fail_text and system:access_denied.
		m := parseMessage(payMsg)
		if m.status != statusNone || m.api != "" && strings.HasPrefix(m.text, "fail_") || m.api == "system" {
			msg, hasMsg = payMsg, true
		}
	}
	if !hasMsg && o.serverMsg != "" {
		// Loggers that write all keys in lower case keep the form of errMsg.
		if msg, hasMsg = text(o.serverMsg); parseMessage(msg).status == statusNone {
			return nil, errServer
		}
	}
	if !hasMsg && o.payDesc == "" {
		o.payCode = "" // of a server
	}
	errCode, hasCode := number(o.errCode, o.errorCode, o.payCode)
	if !hasCode {
		errCode, hasCode = number(o.serverCode)
		if hasCode && !hasErrno && !hasMsg {
			return nil, errServer
		}
	}
	errString, hasString := text(o.errString, o.payDesc)
	if !hasErrno && !hasMsg && !hasCode && !hasString {
		return nil, errNoObject
	}
	if hasErrno && n < minAlone && !hasCode && !hasString {
		switch note, ok := text(o.note); {
		case !hasMsg && o.isSystem():
			return nil, errSystem
		case o.wrapped[slices.Index(wrappers[:], "data")] == "":
		case hasMsg && isAnswer(msg), !hasMsg && ok && isAnswer(note):
			return nil, errEnvelope
		}
	}
	e := &Error{Errno: absentOf(p), ErrMsg: msg, ErrString: errString, ErrCode: errCode}
	if hasErrno {
		e.Errno = p.Code(n)
	}
	e.Exception = readException(p, o.exception)
	if inner := innerOf(p, e); inner != nil {
		return inner, nil
	}
	return e, nil
}

// isDouyin reports whether o has the one letter of Douyin's errorType beside an errorCode.
func (o *object) isDouyin() bool {
	letter, ok := text(o.douyinType)
	return ok && len(letter) == 1 && o.errorCode != ""
}

// isSystem reports whether o has what is beside an errno of an operating system or a
// database, such as a code ECONNRESET or ER_DUP_ENTRY.
func (o *object) isSystem() bool {
	system, _ := text(o.system)
	name, _ := text(o.name)
	return system != "" || len(name) > 2 && name[0] == 'E' && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
}

// isAnswer reports whether a message beside an errno and data names no API.
func isAnswer(message string) bool {
	m := parseMessage(message)
	return message != "" && m.status == statusNone && m.api == ""
}

// innerOf returns the object that is the errMsg of e, where a front end has put
// JSON.stringify of what it received, or nil.
func innerOf(p errno.Platform, e *Error) *Error {
	if !strings.HasPrefix(e.ErrMsg, "{") || wasSent(e.Errno) || e.ErrCode != 0 || e.ErrString != "" || e.Exception != nil {
		return nil
	}
	var o object
	o.read(e.ErrMsg)
	if said := platformOf(o.platform); said != 0 && said != p {
		return nil
	}
	inner, err := o.error(p)
	if err != nil || isForeign(inner) {
		return nil
	}
	return inner
}

// readException returns nil if value is not an exception. Reasons that are not
// callback objects are left out.
func readException(p errno.Platform, value string) *Exception {
	if value == "" || value[0] != '{' {
		return nil
	}
	var retryCount, reasons string
	members := scanner{value, len("{")}
	for {
		key, value, ok := members.next()
		if !ok {
			break
		}
		switch key {
		case "retryCount":
			retryCount = value
		case "reasons":
			reasons = value
		}
	}
	x := new(Exception)
	var sent bool
	x.RetryCount, sent = number(retryCount)
	if reasons != "" && reasons[0] == '[' {
		elements := scanner{reasons, len("[")}
		for range maxReasons {
			value, ok := elements.element()
			if !ok {
				break
			}
			if value[0] != '{' {
				continue
			}
			var o object
			o.read(value)
			o.exception = ""
			if e, err := o.error(p); err == nil {
				x.Reasons = append(x.Reasons, e)
			}
		}
	}
	if !sent && x.Reasons == nil {
		return nil
	}
	return x
}

// number returns the first of the values that is a number, which may be quoted. One
// that does not fit an int is the largest int or the smallest: it was sent, and it
// is not an errno.
func number(values ...string) (int, bool) {
	for _, s := range values {
		if s == "" {
			continue
		}
		if isQuote(s[0]) {
			s = unquote(s)
		}
		if n, ok := input.ParseInt(s); ok {
			return n, true
		}
		if digits := strings.TrimPrefix(s, "-"); digits == "" || digits[0] < '0' || digits[0] > '9' {
			continue
		}
		f, err := strconv.ParseFloat(s, 64)
		switch {
		case err != nil && !errors.Is(err, strconv.ErrRange):
		case f > math.MaxInt32:
			return math.MaxInt, true
		case f < math.MinInt32:
			return math.MinInt, true
		}
	}
	return 0, false
}

// text returns the first of the values that is a string, which may be bare.
func text(values ...string) (string, bool) {
	for _, s := range values {
		switch {
		case s == "", s == "null", s == "true", s == "false", s == "undefined":
		case isQuote(s[0]):
			return strings.Clone(unquote(s)), true
		case startsWithLetter(s):
			return strings.Clone(s), true
		}
	}
	return "", false
}

// unquote returns the text of a quoted string, which may lack its closing quote.
// It reads the escapes of JSON and, for what log/slog wrote, those of Go.
func unquote(s string) string {
	quote, text := s[:1], s[1:]
	if strings.IndexByte(text, '\\') < 0 && utf8.ValidString(text) {
		return strings.TrimSuffix(text, quote)
	}
	if endOfQuoted(s, 0) == len(s) {
		text = text[:len(text)-1]
	}
	quoted := `"` + text + `"`
	var unquoted string
	if json.Unmarshal([]byte(quoted), &unquoted) == nil {
		return unquoted
	}
	if unquoted, err := strconv.Unquote(quoted); err == nil {
		text = unquoted
	}
	return strings.ToValidUTF8(text, "\ufffd")
}

// A scanner reads the members of an object or the elements of an array: JSON, or
// what a console prints of it, with bare keys, single quotes and = for a colon.
type scanner struct {
	s   string
	pos int
}

// next returns the next member, its key without quotes and its value as it is
// written. It returns false, with pos behind it, at the end of the object and where
// s stops being one.
func (sc *scanner) next() (key, value string, ok bool) {
	sc.skipSpace()
	start := sc.pos
	if c := sc.peek(); c == '}' {
		sc.pos++
		return "", "", false
	} else if isQuote(c) {
		sc.pos = endOfString(sc.s, start)
	} else {
		for isNameByte(sc.peek()) {
			sc.pos++
		}
	}
	key = sc.s[start:sc.pos]
	sc.skipSpace()
	if c := sc.peek(); key == "" || c != ':' && c != '=' {
		return "", "", false
	}
	sc.pos++
	switch {
	case !isQuote(key[0]):
	case strings.IndexByte(key, '\\') < 0:
		key = key[1 : len(key)-1]
	default:
		key = unquote(key)
	}
	if isGoField(sc.s[sc.pos:]) {
		return key, "", true // an empty string of a struct that Go printed
	}
	value, ok = sc.element()
	return key, value, ok
}

// element returns the next value as it is written, and false at the end.
func (sc *scanner) element() (string, bool) {
	sc.skipSpace()
	start := sc.pos
	sc.pos = endOfValue(sc.s, start)
	return sc.s[start:sc.pos], start < sc.pos
}

// skipSpace skips what separates values, commas too.
func (sc *scanner) skipSpace() {
	for sc.pos < len(sc.s) {
		switch sc.s[sc.pos] {
		case ' ', '\t', '\r', '\n', ',':
			sc.pos++
		default:
			return
		}
	}
}

// peek returns the next byte, and 0 at the end.
func (sc *scanner) peek() byte {
	if sc.pos < len(sc.s) {
		return sc.s[sc.pos]
	}
	return 0
}

func isQuote(b byte) bool { return b == '"' || b == '\'' }

// endOfValue returns the end of the value at s[i:]. A bare one ends at a comma, a
// closing bracket or the end of the line.
func endOfValue(s string, i int) int {
	if i == len(s) {
		return i
	}
	switch c := s[i]; {
	case isQuote(c):
		return endOfPrinted(s, i)
	case c == '{' || c == '[':
		return endOfNested(s, i)
	}
	end := i
	for end < len(s) && strings.IndexByte(",}]\r\n", s[end]) < 0 && !isGoField(s[end:]) {
		end++
	}
	return i + len(strings.TrimRight(s[i:end], " \t"))
}

// isGoField reports whether s starts with a field of a struct that Go printed, such as
// " Errno:" of {ErrMsg:request:fail Errno:5}.
func isGoField(s string) bool {
	s, ok := strings.CutPrefix(s, " E")
	if !ok {
		return false
	}
	for _, field := range fields {
		if rest, ok := strings.CutPrefix(s, field[1:]+":"); ok {
			return !strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, " Err") // is empty
		}
	}
	return false
}

// endOfNested returns the end of the object or array whose bracket is s[i].
func endOfNested(s string, i int) int {
	for depth := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			i = endOfString(s, i) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}

// endOfPrinted returns the end of the string whose opening quote is s[i] and that is a
// member's value. A console prints the quotes in it as they are:
//
//	{errMsg: "navigateTo:fail page "pages/a/a" is not found"}
func endOfPrinted(s string, i int) int {
	first := endOfString(s, i)
	end := first
	for range maxQuotes {
		if end == len(s) || end-i > maxLine {
			break
		}
		rest := strings.TrimLeft(s[end:], " \t")
		if rest == "" || strings.IndexByte(",}]\r\n", rest[0]) >= 0 || startsWithKey(rest) {
			return end
		}
		end = endOfString(s, end-1)
	}
	return first
}

// startsWithKey reports whether s starts with the bare key of a member.
func startsWithKey(s string) bool {
	n := 0
	for n < len(s) && n < maxAPI && isNameByte(s[n]) {
		n++
	}
	return n > 0 && n < len(s) && (s[n] == ':' || s[n] == '=')
}

// endOfString returns the end of the string whose opening quote is s[i].
func endOfString(s string, i int) int {
	quote := s[i]
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case quote:
			return i + 1
		}
	}
	return len(s)
}
