package callback

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

const (
	maxReasons = 32 // elements of exception.reasons that are read
	maxQuotes  = 5  // quotes that a printed string can end at, its own and two pairs in it
)

// A key stands for the keys of members that mean the same.
type key uint8

const (
	keyOther key = iota // not read

	// fields of a callback object, and of others' that look like one
	keyErrno
	keyErrCode
	keyErrMsg
	keyErrString
	keyException
	keyErrorCode    // of Feishu's h5sdk, DingTalk and Douyin
	keyErrorMessage // of Feishu's h5sdk, DingTalk and Alipay
	keyPayCode      // of WeChat payment
	keyPayDesc
	keyPayMsg
	keyServerCode // of server APIs
	keyServerMsg
	keyErrNo // of Douyin
	keyErrorType

	// wrappers, under which apps and frameworks pass on a callback object
	keyErr
	keyError
	keyDetail
	keyReason
	keyCause
	keyData
	keyRes
	keyPayload

	// what tells others' objects
	keyMessage
	keyNote
	keyCode
	keySystem

	keyPlatform

	// fields of errnolog.Record
	keyCondition
	keyFault
	keyAPI
	keyNetErr
	keyText

	// fields of an exception
	keyRetryCount
	keyReasons

	numKeys
)

const (
	lastField    = keyErrorType
	firstWrapper = keyErr
	lastWrapper  = keyPayload
)

// wrappers are the names of firstWrapper to lastWrapper.
var wrappers = [...]string{"err", "error", "detail", "reason", "cause", "data", "res", "payload"}

// keyOf returns the key of a member's name. A client's names match in any case, as in
// encoding/json, unless that makes them another's: errcode, errmsg, errNo.
func keyOf(name string) key {
	switch name {
	case "errorCode":
		return keyErrorCode
	case "errorMessage":
		return keyErrorMessage
	case "err_code":
		return keyPayCode
	case "err_desc":
		return keyPayDesc
	case "err_msg":
		return keyPayMsg
	case "errcode":
		return keyServerCode
	case "errmsg":
		return keyServerMsg
	case "errNo":
		return keyErrNo
	case "errorType":
		return keyErrorType
	case "err", "error", "detail", "reason", "cause", "data", "res", "payload":
		return firstWrapper + key(slices.Index(wrappers[:], name))
	case "message", "msg":
		return keyMessage
	case "desc", "description", "request_id", "requestId", "trace_id", "traceId", "log_id", "logId":
		return keyNote
	case "code":
		return keyCode
	case "syscall", "strerror", "sqlState", "sqlMessage":
		return keySystem
	case "condition":
		return keyCondition
	case "fault":
		return keyFault
	case "api":
		return keyAPI
	case "neterr":
		return keyNetErr
	case "text":
		return keyText
	case "retryCount":
		return keyRetryCount
	case "reasons":
		return keyReasons
	}
	for i, field := range [...]string{"errno", "errCode", "errMsg", "errString", "exception"} {
		if len(name) == len(field) && strings.EqualFold(name, field) {
			return keyErrno + key(i)
		}
	}
	if len(name) == len("platform") && strings.EqualFold(name, "platform") {
		return keyPlatform
	}
	return keyOther
}

// An object holds the members of an object as they are written: a string has its
// quotes, and a member that was not sent is "". Of members with the same key the last
// counts.
type object [numKeys]string

// read reads the object that s starts with and returns its length or, if s stops
// being an object before its end, the length of what is one.
func (o *object) read(s string) int {
	sc := scanner{s, len("{")}
	for {
		name, value, ok := sc.member()
		if !ok {
			return sc.pos
		}
		o[keyOf(name)] = value
	}
}

// has reports whether o has one of the keys from first to last.
func (o *object) has(first, last key) bool {
	for _, value := range o[first : last+1] {
		if value != "" {
			return true
		}
	}
	return false
}

var errNoObject = errors.New("no object with errno, errCode, errMsg or errString")

// error returns what a client of platform p sent, or the reason why o is not that.
func (o *object) error(p errno.Platform) (*Error, error) {
	if !o.has(keyErrno, lastField) {
		return nil, errNoObject
	}
	n, hasErrno := number(o[keyErrno])
	msg, hasMsg := text(o[keyErrMsg])
	errCode, hasCode := number(o[keyErrCode])
	errString, hasString := text(o[keyErrString], o[keyPayDesc])
	if p == errno.PlatformFeishu && o[keyErrorCode] != "" {
		if !hasMsg {
			msg, hasMsg = text(o[keyErrorMessage])
		}
		if !hasCode {
			errCode, hasCode = number(o[keyErrorCode])
		}
	}
	// The bridge of web pages and loggers that write keys in lower case keep the form of errMsg.
	for _, k := range [...]key{keyPayMsg, keyServerMsg} {
		if other, ok := text(o[k]); ok && !hasMsg && isErrMsg(other) {
			msg, hasMsg = other, true
		}
	}
	if !hasCode && (hasMsg || o[keyPayDesc] != "") {
		errCode, hasCode = number(o[keyPayCode])
	}
	if !hasCode && (hasMsg || hasErrno) {
		errCode, hasCode = number(o[keyServerCode])
	}
	draft := Error{Errno: absentOf(p), ErrMsg: msg, ErrString: errString, ErrCode: errCode}
	if hasErrno {
		draft.Errno = p.Code(n)
	}
	if err := o.refuse(&draft, hasErrno); err != nil {
		return nil, err
	}
	if !hasErrno && !hasMsg && !hasCode && !hasString {
		return nil, errNoObject
	}
	e := draft // on the heap
	e.ErrMsg, e.ErrString = strings.Clone(msg), strings.Clone(errString)
	e.Exception = readException(p, o[keyException])
	e.split()
	return &e, nil
}

// isErrMsg reports whether s has the form of an errMsg. The bridge of web pages also says
// api:fail_text and system:access_denied.
func isErrMsg(s string) bool {
	m := parseMessage(s)
	return m.status != statusNone || m.api != "" && strings.HasPrefix(m.text, "fail_") || m.api == "system"
}

// readException returns nil if value is not an exception. Reasons that are not
// callback objects are left out.
func readException(p errno.Platform, value string) *Exception {
	if !strings.HasPrefix(value, "{") {
		return nil
	}
	var o object
	o.read(value)
	x := new(Exception)
	var sent bool
	x.RetryCount, sent = number(o[keyRetryCount])
	if strings.HasPrefix(o[keyReasons], "[") {
		elements := scanner{o[keyReasons], len("[")}
		for range maxReasons {
			value, ok := elements.value()
			if !ok {
				break
			}
			if value[0] != '{' {
				continue
			}
			var reason object
			reason.read(value)
			reason[keyException] = ""
			if e, err := reason.error(p); err == nil {
				x.Reasons = append(x.Reasons, e)
			}
		}
	}
	if !sent && x.Reasons == nil {
		return nil
	}
	return x
}

// number returns the number that a value is, which may be quoted. One that does not fit
// an int is the largest int or the smallest: it was sent, and it is not an errno.
func number(s string) (int, bool) {
	if s != "" && isQuote(s[0]) {
		s = unquote(s)
	}
	if n, ok := input.ParseInt(s); ok {
		return n, true
	}
	if digits := strings.TrimPrefix(s, "-"); digits == "" || digits[0] < '0' || digits[0] > '9' {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil && !errors.Is(err, strconv.ErrRange):
	case f > math.MaxInt32:
		return math.MaxInt, true
	case f < math.MinInt32:
		return math.MinInt, true
	}
	return 0, false
}

// text returns the first of the values that is a string, which may be bare.
func text(values ...string) (string, bool) {
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

// unquote returns the text of a quoted string, which may lack its closing quote.
func unquote(s string) string {
	quote, text := s[:1], s[1:]
	if strings.IndexByte(text, '\\') < 0 {
		return strings.ToValidUTF8(strings.TrimSuffix(text, quote), "\ufffd")
	}
	if body := strings.TrimSuffix(text, quote); (len(body)-len(strings.TrimRight(body, `\`)))%2 == 0 {
		text = body
	}
	return unescape(text)
}

// unescape reads the escapes of JSON, of Go and of consoles, and leaves alone what is
// none.
func unescape(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for {
		n := strings.IndexByte(s, '\\')
		if n < 0 || n+1 == len(s) {
			b.WriteString(s)
			return strings.ToValidUTF8(b.String(), "\ufffd")
		}
		b.WriteString(s[:n])
		s = s[n:]
		r, multibyte, rest, err := strconv.UnquoteChar(s, 0)
		switch {
		case err == nil && (multibyte || r < utf8.RuneSelf):
			b.WriteRune(r)
		case err == nil:
			b.WriteByte(byte(r))
		case s[1] == '"', s[1] == '\'', s[1] == '/':
			b.WriteByte(s[1])
			rest = s[2:]
		default:
			r, n := surrogates(s)
			b.WriteString(r)
			rest = s[n:]
		}
		s = rest
	}
}

// surrogates reads a character that JSON writes as two escapes, and returns the backslash
// for anything else.
func surrogates(s string) (string, int) {
	const size = len(`\ud83d`)
	high, ok := surrogate(s)
	if !ok {
		return s[:1], 1
	}
	low, _ := surrogate(s[size:])
	if r := utf16.DecodeRune(high, low); r != utf8.RuneError {
		return string(r), 2 * size
	}
	return string(utf8.RuneError), size
}

func surrogate(s string) (rune, bool) {
	if !strings.HasPrefix(s, `\u`) || len(s) < len(`\ud83d`) {
		return 0, false
	}
	r, err := strconv.ParseUint(s[2:6], 16, 32)
	return rune(r), err == nil
}

// A scanner reads the members of an object or the elements of an array: JSON, or
// what a console prints of it, with bare keys, single quotes and = for a colon.
type scanner struct {
	s   string
	pos int
}

// member returns the next member, its key without quotes and its value as it is
// written. It returns false, with pos behind it, at the end of the object and where
// s stops being one.
func (sc *scanner) member() (name, value string, ok bool) {
	sc.skip(" \t\r\n,")
	start := sc.pos
	switch c := sc.peek(); {
	case c == '}':
		sc.pos++
		return "", "", false
	case isQuote(c):
		name = sc.quoted()
	default:
		for isNameByte(sc.peek()) {
			sc.pos++
		}
		name = sc.s[start:sc.pos]
	}
	sc.skip(" \t\r\n,")
	if c := sc.peek(); name == "" || c != ':' && c != '=' {
		return "", "", false
	}
	sc.pos++
	if isQuote(name[0]) {
		name = unquote(name)
	}
	if isGoField(sc.s[sc.pos:]) {
		return name, "", true // an empty string of a struct that Go printed
	}
	value, ok = sc.value()
	return name, value, ok
}

// value returns the next value as it is written, and false at the end. A bare one ends at
// a comma, a closing bracket or the end of the line.
func (sc *scanner) value() (string, bool) {
	sc.skip(" \t\r\n,")
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
		for sc.pos < len(sc.s) && strings.IndexByte(",}]\r\n", sc.s[sc.pos]) < 0 && !isGoField(sc.s[sc.pos:]) {
			sc.pos++
		}
		return strings.TrimRight(sc.s[start:sc.pos], " \t"), start < sc.pos
	}
	return sc.s[start:sc.pos], true
}

// quoted returns the string that starts here, with its quotes. It may lack the closing one.
func (sc *scanner) quoted() string {
	start, quote := sc.pos, sc.s[sc.pos]
	for sc.pos++; sc.pos < len(sc.s); sc.pos++ {
		switch sc.s[sc.pos] {
		case '\\':
			sc.pos++
		case quote:
			sc.pos++
			return sc.s[start:sc.pos]
		}
	}
	sc.pos = len(sc.s)
	return sc.s[start:]
}

// printed moves behind the string that starts here and is a member's value. A console
// prints the quotes in it as they are:
//
//	{errMsg: "navigateTo:fail page "pages/a/a" is not found"}
func (sc *scanner) printed() {
	start := sc.pos
	sc.quoted()
	first := sc.pos
	for range maxQuotes {
		if sc.pos == len(sc.s) || sc.pos-start > maxLine {
			break
		}
		rest := strings.TrimLeft(sc.s[sc.pos:], " \t")
		if rest == "" || strings.IndexByte(",}]\r\n", rest[0]) >= 0 || startsWithKey(rest) {
			return
		}
		sc.pos--
		sc.quoted()
	}
	sc.pos = first
}

// skip moves behind the bytes of a set.
func (sc *scanner) skip(set string) {
	for sc.pos < len(sc.s) && strings.IndexByte(set, sc.s[sc.pos]) >= 0 {
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

func isQuote(b byte) bool { return b == '"' || b == '\'' }

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

// startsWithKey reports whether s starts with the bare key of a member.
func startsWithKey(s string) bool {
	n := 0
	for n < len(s) && n < maxAPI && isNameByte(s[n]) {
		n++
	}
	return n > 0 && n < len(s) && (s[n] == ':' || s[n] == '=')
}
