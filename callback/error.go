package callback

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// maxLine is the length in bytes at which [Error.Error] cuts a client's text.
const maxLine = 256

// An Error is the object of a fail callback, field for field. It marshals to
// JSON with the vendors' keys, and what [Decode] returned marshals to what decodes
// to the same Error.
//
// The methods read the fields and keep nothing: an Error built by hand is as good
// as a decoded one. Set Errno to [errno.WeChatAbsent] or [errno.FeishuAbsent]
// where there is no errno, so that the platform is known. A nil *Error is no
// error: its Err is nil.
type Error struct {
	Errno     errno.Code // errno as sent, WeChatAbsent or FeishuAbsent where none was
	ErrMsg    string     // "openBluetoothAdapter:fail:not available"; see API and Text
	ErrString string     // Feishu's explanation of the errno
	ErrCode   int        // the older error code of the API; see Code
	Exception *Exception // what was retried on the way; nil where not sent
}

// An Exception is what wx.request reports of its retries. It is a field to read:
// [errors.Is] does not look into the reasons, since they are not what made the
// request fail.
//
// See https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html.
type Exception struct {
	RetryCount int      `json:"retryCount"`        // how often the request was retried
	Reasons    []*Error `json:"reasons,omitempty"` // why, at most 32; none has an Exception of its own
}

// Err returns nil for a success and e for anything else. A success has errno 0 or
// none, an errMsg with neither fail nor cancel, and at least one of errno 0 and
// :ok.
func (e *Error) Err() error {
	if e == nil || e.read().succeeded() {
		return nil
	}
	return e
}

// A reading is what the fields of an Error say. Its text is that of ErrString where
// ErrMsg has none.
type reading struct {
	message
	code errno.Code
}

func (e *Error) read() reading {
	if e == nil {
		return reading{}
	}
	m := parseMessage(e.ErrMsg)
	if m.text == "" {
		m.text = e.ErrString
	}
	return reading{m, e.code(m.status)}
}

func (r reading) succeeded() bool {
	switch {
	case r.status.failed():
		return false
	case sent(r.code):
		return r.code.Int() == 0
	}
	return r.status == statusOK
}

// sent reports whether code is an errno that was sent.
func sent(code errno.Code) bool {
	return code != nil && code != errno.WeChatAbsent && code != errno.FeishuAbsent
}

// Code returns the errno, and WeChatAbsent or FeishuAbsent where there is none. A 0
// beside fail or cancel says nothing and is none. In an Error built without an Errno
// it is nil.
//
// FileSystemManager and requestCommonPayment of WeChat put the errno into errCode
// and send no errno: where there is none, an errCode that is a published errno
// outside category 00 is the errno.
func (e *Error) Code() errno.Code { return e.read().code }

func (e *Error) code(s status) errno.Code {
	if e.Errno == nil || sent(e.Errno) && (e.Errno.Int() != 0 || !s.failed()) {
		return e.Errno
	}
	p := e.Errno.Platform()
	if code := p.Code(e.ErrCode); code.Category().Digits() != 0 && code.Name() != "" {
		return code
	}
	return absentOf(p)
}

// Condition returns what happened: that of Code, refined by what the client's
// text says. Inside errno 600001, and where there is no errno, a cronet error
// decides. Where there is no errno, so does a text that is a published message, or
// in which one of these stands: cancel, canceled, timeout, time out, timed out,
// auth deny, auth denied. With an errno, no other text counts: Feishu warns against
// it.
//
// It is OK exactly where Err is nil.
func (e *Error) Condition() errno.Condition {
	return e.judge().condition
}

// Fault returns who has to act, refined like [Error.Condition]. It is FaultNone
// exactly where Err is nil.
func (e *Error) Fault() errno.Fault {
	return e.judge().fault
}

func (e *Error) judge() judgement {
	r := e.read()
	if e == nil || r.succeeded() {
		return judgement{errno.OK, errno.FaultNone}
	}
	if net, ok := r.netError(); ok {
		return judgement{net.Condition(), net.Fault()}
	}
	if sent(r.code) {
		return judgement{r.code.Condition(), r.code.Fault()}
	}
	if r.status == statusCancel {
		return judgement{errno.Canceled, errno.FaultUser}
	}
	return judgeText(r.code, r.text)
}

// API returns the API that failed, such as "openBluetoothAdapter", from the start
// of ErrMsg. It is an identifier of at most 64 bytes, or "" where ErrMsg is not of
// the form "api:fail text". It is not safe as a metric label: a client can send
// any.
func (e *Error) API() string { return e.read().api }

// Text returns what ErrMsg says after the API and fail, such as "not available",
// and all of ErrMsg where it is not of that form. Where ErrMsg says nothing, it is
// ErrString. It is as the client sent it, of any length and content.
func (e *Error) Text() string { return e.read().text }

// Lookup returns all that is known of the failure as one row.
func (e *Error) Lookup() (errno.Entry, bool) {
	r := e.read()
	if sent(r.code) {
		row, ok := r.code.Lookup()
		row.Condition, row.Fault = e.Condition(), e.Fault()
		return row, ok
	}
	return errno.Entry{}, false
}

// ErrorType returns the name of Code. It is never empty.
func (e *Error) ErrorType() string {
	if code := e.Code(); code != nil {
		return code.Name()
	}
	return "Unknown"
}

// NetError returns the error of Chromium's network stack that the text of a failure
// names, and false where it names none that package neterr lists. It looks where
// errno is 600001 of WeChat and where there is no errno.
func (e *Error) NetError() (neterr.Code, bool) { return e.read().netError() }

func (r reading) netError() (neterr.Code, bool) {
	if r.succeeded() || sent(r.code) && r.code != errno.WeChatNetworkCronetError {
		return 0, false
	}
	return neterr.Find(r.text[:min(len(r.text), maxText)])
}

// Is reports whether target is the error's code, its category or subcategory, its
// condition, its fault or its cronet error. It is called by [errors.Is].
func (e *Error) Is(target error) bool {
	switch t := target.(type) {
	case errno.Condition:
		return e.Condition() == t
	case errno.Fault:
		return e.Fault() == t
	case neterr.Code:
		net, ok := e.NetError()
		return ok && net == t
	case errno.Code, errno.Category, errno.Subcategory:
		code := e.Code()
		return code != nil && errors.Is(code, target)
	}
	return false
}

// As sets target to the error's code where it is a *errno.WeChat, a *errno.Feishu
// or a *errno.Code, and to its cronet error where it is a *neterr.Code. It is
// called by [errors.As]. An Error has no Unwrap: its condition replaces that of its
// code.
func (e *Error) As(target any) bool {
	switch t := target.(type) {
	case *errno.Code, *errno.WeChat, *errno.Feishu:
		code := e.Code()
		return code != nil && errors.As(code, target)
	case *neterr.Code:
		net, ok := e.NetError()
		if ok {
			*t = net
		}
		return ok
	}
	return false
}

// Error returns the code's text followed by the client's, such as "wechat: the
// Bluetooth adapter is not available (1500102): openBluetoothAdapter:fail:not
// available". It is one line of bounded length, with what cannot be printed
// escaped.
func (e *Error) Error() string {
	if e == nil {
		return "<nil>"
	}
	text := "callback"
	r := e.read()
	if sent(r.code) {
		text = r.code.Error()
	} else {
		if r.code != nil {
			text = r.code.Platform().String()
		}
		if e.ErrCode != 0 {
			text += ": errCode " + strconv.Itoa(e.ErrCode)
		}
	}
	if e.ErrMsg != "" {
		text += ": " + input.Line(e.ErrMsg, maxLine)
	}
	if r.text == e.ErrString && !strings.Contains(text, r.text) {
		text += ": " + input.Line(r.text, maxLine)
	}
	if e.ErrMsg == "" && e.ErrString == "" && !sent(r.code) {
		text += ": no errno was sent"
	}
	return text
}

// MarshalJSON writes the fields under the vendors' keys. A field that was not sent
// is left out.
func (e Error) MarshalJSON() ([]byte, error) {
	object := struct {
		Errno     *int       `json:"errno,omitempty"`
		ErrMsg    string     `json:"errMsg,omitempty"`
		ErrString string     `json:"errString,omitempty"`
		ErrCode   *int       `json:"errCode,omitempty"`
		Exception *Exception `json:"exception,omitempty"`
	}{ErrMsg: e.ErrMsg, ErrString: e.ErrString, Exception: e.Exception}
	if sent(e.Errno) {
		n := e.Errno.Int()
		object.Errno = &n
	}
	// An object needs one key at least to be such an object.
	if e.ErrCode != 0 || object.Errno == nil && e.ErrMsg == "" && e.ErrString == "" {
		object.ErrCode = &e.ErrCode
	}
	return json.Marshal(object)
}
