package callback

import (
	"strings"

	"github.com/mperrno/errno"
)

const maxReasons = 32 // elements of exception.reasons that are read

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

	keyHint // of WeCom

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

// keyNames are the names of the keys. A Go struct without tags has those that start with a
// capital letter.
var keyNames = [...]struct {
	name string
	key  key
}{
	{"errno", keyErrno}, {"errMsg", keyErrMsg}, {"errCode", keyErrCode}, {"errString", keyErrString}, {"platform", keyPlatform},
	{"Errno", keyErrno}, {"ErrMsg", keyErrMsg}, {"ErrCode", keyErrCode}, {"ErrString", keyErrString}, {"Platform", keyPlatform},
	{"exception", keyException}, {"errorCode", keyErrorCode}, {"errorMessage", keyErrorMessage},
	{"err_code", keyPayCode}, {"err_desc", keyPayDesc}, {"err_msg", keyPayMsg},
	{"errcode", keyServerCode}, {"errmsg", keyServerMsg},
	{"errNo", keyErrNo}, {"errorType", keyErrorType},
	{"err", keyErr}, {"error", keyError}, {"detail", keyDetail}, {"reason", keyReason},
	{"cause", keyCause}, {"data", keyData}, {"res", keyRes}, {"payload", keyPayload},
	{"message", keyMessage}, {"msg", keyMessage}, {"show_msg", keyMessage}, {"code", keyCode}, {"hint", keyHint},
	{"desc", keyNote}, {"description", keyNote}, {"request_id", keyNote}, {"requestId", keyNote},
	{"trace_id", keyNote}, {"traceId", keyNote}, {"log_id", keyNote}, {"logId", keyNote}, {"caller", keyNote},
	{"syscall", keySystem}, {"strerror", keySystem}, {"sqlState", keySystem}, {"sqlMessage", keySystem},
	{"address", keySystem}, {"host", keySystem}, {"hostname", keySystem}, {"port", keySystem},
	{"condition", keyCondition}, {"fault", keyFault}, {"api", keyAPI}, {"neterr", keyNetErr}, {"text", keyText},
	{"retryCount", keyRetryCount}, {"reasons", keyReasons},
}

// keyOf returns the key of a member's name.
func keyOf(name string) key {
	for i := range keyNames {
		if keyNames[i].name == name {
			return keyNames[i].key
		}
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

// error returns what a client of platform p sent, or why o is not that.
func (o *object) error(p errno.Platform) (*Error, refusal) {
	if !o.has(keyErrno, lastField) {
		return nil, noObject
	}
	n, hasErrno := numberOf(o[keyErrno])
	msg, hasMsg := stringOf(o[keyErrMsg])
	errCode, hasCode := numberOf(o[keyErrCode])
	errString, hasString := stringOf(o[keyErrString], o[keyPayDesc], o[keyHint])
	if p == errno.PlatformFeishu && o[keyErrorCode] != "" && !hasMsg {
		msg, hasMsg = stringOf(o[keyErrorMessage])
	}
	// The bridge of web pages, loggers that write keys in lower case and services keep the form of errMsg.
	for _, k := range [...]key{keyPayMsg, keyServerMsg, keyMessage} {
		if other, _ := stringOf(o[k]); msg == "" && isErrMsg(other) {
			msg, hasMsg = other, true
		}
	}
	for _, other := range [...]struct {
		key
		counts bool
	}{
		{keyErrorCode, p == errno.PlatformFeishu},
		{keyPayCode, hasMsg || o[keyPayDesc] != ""},
		{keyServerCode, hasMsg || hasErrno},
	} {
		if other.counts && !hasCode {
			errCode, hasCode = numberOf(o[other.key])
		}
	}
	e := &Error{Errno: absentOf(p), ErrMsg: strings.Clone(msg), ErrString: strings.Clone(errString), ErrCode: errCode}
	if hasErrno {
		e.Errno = p.Code(n)
	}
	if why := o.refuse(e, hasErrno); why != accepted {
		return nil, why
	}
	if !hasErrno && !hasMsg && !hasCode && !hasString {
		return nil, noObject
	}
	e.Exception = readException(p, o[keyException])
	e.split()
	return e, accepted
}

// isErrMsg reports whether s has the form of an errMsg. The bridge of web pages also says
// system:access_denied.
func isErrMsg(s string) bool {
	m := parseMessage(s)
	return m.status != statusNone || m.api == "system"
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
	x.RetryCount, sent = numberOf(o[keyRetryCount])
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
			if e, _ := reason.error(p); e != nil {
				x.Reasons = append(x.Reasons, e)
			}
		}
	}
	if !sent && x.Reasons == nil {
		return nil
	}
	return x
}

// split moves the errno and the errCode that a front end printed behind api:fail into their
// fields: requestAccess:fail please check errno errno=2700002 errCode=999.
func (e *Error) split() {
	if wasSent(e.Errno) || e.ErrCode != 0 || len(e.ErrMsg) > maxText || !parseMessage(e.ErrMsg).status.failed() {
		return
	}
	for start := 1; ; start++ {
		n := strings.Index(e.ErrMsg[start:], "err")
		if n == -1 {
			return
		}
		start += n
		if isNameByte(e.ErrMsg[start-1]) {
			continue
		}
		if isQuote(e.ErrMsg[start-1]) {
			start--
		}
		numbers, n := readFields(e.ErrMsg[start:])
		if numbers == (object{}) {
			start += max(1, n-1) // fields that are empty are not read again
			continue
		}
		rest := strings.TrimLeft(e.ErrMsg[start+n:], fieldSpace+`})]"'`)
		if numbers.has(keyErrMsg, keyErrString) || rest != "" && !strings.HasPrefix(rest, "（") && !strings.HasPrefix(rest, "(") {
			return // something else says it
		}
		if n, ok := numberOf(numbers[keyErrno]); ok {
			e.Errno = e.Errno.Platform().Code(n)
		}
		e.ErrCode, _ = numberOf(numbers[keyErrCode])
		e.ErrMsg = strings.TrimRight(e.ErrMsg[:start], ` ,;:|&({["'`)
		return
	}
}

// record returns an Error for which errnolog writes the Record o again, or nil if o is
// none. A handler may write its text without quotes.
func (o *object) record(p errno.Platform) *Error {
	code, ok := numberOf(o[keyErrno])
	fault := unquoted(o[keyFault])
	var condition errno.Condition
	if p == 0 || !ok || o[keyErrMsg] != "" || condition.UnmarshalText([]byte(unquoted(o[keyCondition]))) != nil {
		return nil
	}
	e := &Error{Errno: p.Code(code)}
	e.ErrCode, _ = numberOf(o[keyServerCode])
	api, said := unquoted(o[keyAPI]), strings.Clone(unquoted(o[keyText]))
	if net := unquoted(o[keyNetErr]); !strings.Contains(said, net) {
		said += " net::" + net
	}
	if api == "" {
		e.ErrString = said // even if it looks like an errMsg
		return e
	}
	// A Record leaves out the status: it is the one that gives the same condition and fault.
	for _, status := range [...]string{":fail ", ": ", ":cancel ", ":ok ", ":fail "} {
		e.ErrMsg = strings.TrimRight(api+status+said, " ")
		if e.API() == api && e.Condition() == condition && e.Fault().String() == fault {
			break
		}
	}
	return e
}
