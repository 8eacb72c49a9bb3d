package callback

import (
	"slices"
	"strings"

	"github.com/mperrno/errno"
)

const maxReasons = 32 // elements of exception.reasons that are read

// The names of the members that are read.
var (
	// of a callback object, and of others' that look like one
	fieldNames = [...]string{"errno", "errMsg", "errCode", "errString", "exception",
		"errorCode", "errorMessage", // Feishu's h5sdk, DingTalk, Douyin and Alipay
		"err_code", "err_desc", "err_msg", // WeChat payment
		"errcode", "errmsg", // server APIs
		"errNo", "errorType"} // Douyin

	// under which apps and frameworks pass on a callback object
	wrapperNames = [...]string{"err", "error", "detail", "reason", "cause", "data", "res", "payload"}

	// by which servers and systems explain an errno
	messageNames = [...]string{"message", "msg", "show_msg"}
	noteNames    = [...]string{"code", "desc", "description", "request_id", "requestId", "trace_id", "traceId", "log_id", "logId", "caller"}
	systemNames  = [...]string{"syscall", "strerror", "sqlState", "sqlMessage", "address", "host", "hostname", "port"}

	// of WeCom, of errnolog.Record and of an exception
	otherNames = [...]string{"hint", "platform", "condition", "fault", "api", "neterr", "text", "retryCount", "reasons"}

	// as Go prints a struct
	goNames = [...]string{"Errno", "ErrMsg", "ErrCode", "ErrString", "Platform"}
)

// known returns the name of a member that is read, and "" for any other. A Go struct without
// tags has names that start with a capital letter.
func known(name string) string {
	if slices.Contains(goNames[:], name) {
		return strings.ToLower(name[:1]) + name[1:]
	}
	for _, names := range [...][]string{fieldNames[:], wrapperNames[:], messageNames[:], noteNames[:], systemNames[:], otherNames[:]} {
		if slices.Contains(names, name) {
			return name
		}
	}
	return ""
}

// A member is one of an object, as it is written: a string has its quotes.
type member struct{ name, value string }

const maxMembers = len(fieldNames) + len(wrapperNames) + len(messageNames) + len(noteNames) + len(systemNames) +
	len(otherNames)

// An object holds the members of an object that are read, one for each name. Of those with the
// same name the last counts.
type object struct {
	members [maxMembers]member
	size    int
}

// read reads the object that s starts with and returns its length or, if s stops
// being an object before its end, the length of what is one.
func (o *object) read(s string) int {
	sc := scanner{s, len("{")}
	for {
		name, value, ok := sc.member()
		if !ok {
			return sc.pos
		}
		if name = known(name); name != "" {
			o.set(name, value)
		}
	}
}

func (o *object) set(name, value string) {
	for i := range o.members {
		if i == o.size {
			o.size++
			o.members[i].name = name
		}
		if o.members[i].name == name {
			o.members[i].value = value
			return
		}
	}
}

// value returns the value of a member, or "" if it was not sent.
func (o *object) value(name string) string {
	for i := range o.size {
		if o.members[i].name == name {
			return o.members[i].value
		}
	}
	return ""
}

// has reports whether a member with one of the names was sent.
func (o *object) has(names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return o.value(name) != "" })
}

// error returns what a client of platform p sent, or why o is not that.
func (o *object) error(p errno.Platform) (*Error, refusal) {
	if !o.has(fieldNames[:]...) {
		return nil, noObject
	}
	n, hasErrno := numberOf(o.value("errno"))
	msg, hasMsg := stringOf(o.value("errMsg"))
	errCode, hasCode := numberOf(o.value("errCode"))
	errString, hasString := stringOf(o.value("errString"), o.value("err_desc"), o.value("hint"))
	if p == errno.PlatformFeishu && o.has("errorCode") && !hasMsg {
		msg, hasMsg = stringOf(o.value("errorMessage"))
	}
	// The bridge of web pages, which also says system:access_denied, loggers that write keys in lower
	// case and services keep the form of errMsg.
	for _, name := range [...]string{"err_msg", "errmsg", "message", "msg"} {
		if msg != "" {
			break
		}
		other, _ := stringOf(o.value(name))
		if m := parseMessage(other); m.status != statusNone || m.api == "system" {
			msg, hasMsg = other, true
		}
	}
	if p == errno.PlatformFeishu && !hasCode {
		errCode, hasCode = numberOf(o.value("errorCode"))
	}
	if !hasCode && (hasMsg || o.has("err_desc")) {
		errCode, hasCode = numberOf(o.value("err_code"))
	}
	if !hasCode {
		errCode, hasCode = numberOf(o.value("errcode"))
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
	e.Exception = readException(p, o.value("exception"))
	e.split()
	return e, accepted
}

// readException returns nil if value is not an exception. Reasons that are not
// callback objects are left out.
func readException(p errno.Platform, value string) *Exception {
	if !strings.HasPrefix(value, "{") {
		return nil
	}
	var o object
	o.read(value)
	count, sent := numberOf(o.value("retryCount"))
	x := &Exception{RetryCount: count}
	var reasons scanner
	if list, ok := strings.CutPrefix(o.value("reasons"), "["); ok {
		reasons.s = list
	}
	for range maxReasons {
		value, ok := reasons.value()
		if !ok {
			break
		}
		var reason object
		reason.read(value)
		reason.set("exception", "")
		if e, _ := reason.error(p); e != nil {
			x.Reasons = append(x.Reasons, e)
		}
	}
	if x.Reasons == nil && !sent {
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
		before := strings.TrimRight(e.ErrMsg[:start], `"'`)
		numbers, n := readFields(e.ErrMsg[len(before):])
		if numbers.size == 0 {
			continue
		}
		rest := strings.TrimLeft(e.ErrMsg[len(before)+n:], fieldSpace+`})]"'`)
		if numbers.has("errMsg", "errString") || rest != "" && !strings.HasPrefix(rest, "（") && !strings.HasPrefix(rest, "(") {
			return // something else says it
		}
		if n, ok := numberOf(numbers.value("errno")); ok {
			e.Errno = e.Errno.Platform().Code(n)
		}
		e.ErrCode, _ = numberOf(numbers.value("errCode"))
		e.ErrMsg = strings.TrimRight(before, ` ,;:|&({["'`)
		return
	}
}

// record returns an Error for which errnolog writes the Record o again, or nil if o is
// none. A handler may write its text without quotes.
func (o *object) record(p errno.Platform) *Error {
	code, ok := numberOf(o.value("errno"))
	fault := unquote(o.value("fault"))
	var condition errno.Condition
	if p == 0 || !ok || o.has("errMsg") || condition.UnmarshalText([]byte(unquote(o.value("condition")))) != nil {
		return nil
	}
	e := &Error{Errno: p.Code(code)}
	e.ErrCode, _ = numberOf(o.value("errcode"))
	api, said := unquote(o.value("api")), strings.Clone(unquote(o.value("text")))
	if net := unquote(o.value("neterr")); !strings.Contains(said, net) {
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
