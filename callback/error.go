package callback

import (
	"errors"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

// An Error is the object of a fail callback, field for field.
//
// An Error built by hand is as good as a decoded one, except that only Decode and Find move
// an errno printed behind the errMsg into its field. Without an errno, set Errno to
// [errno.WeChatAbsent] or [errno.FeishuAbsent], so that the platform is known. A nil
// *Error is not an error: its Err is nil.
type Error struct {
	Errno     errno.Code // errno as sent; WeChatAbsent or FeishuAbsent if none was
	ErrMsg    string     // "openBluetoothAdapter:fail:not available"; see API and Text
	ErrString string     // Feishu's explanation of the errno, WeChat payment's err_desc or WeCom's hint
	ErrCode   int        // the older error code of the API; see Code and Lookup
	Exception *Exception // what was retried on the way; nil if not sent
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
// none and says :ok, or it has errno 0 and an errMsg that names no API.
func (e *Error) Err() error {
	if e == nil || e.parse().succeeded() {
		return nil
	}
	return e
}

// A parsed holds the result of parsing ErrMsg; text falls back to ErrString.
type parsed struct {
	message
	code errno.Code // WeChat, Feishu or nil
}

func (e *Error) parse() parsed {
	if e == nil {
		return parsed{}
	}
	m := parseMessage(e.ErrMsg)
	if e.ErrString != "" && (m.text == "" || strings.EqualFold(m.text, "please check errno")) {
		m.text = e.ErrString
	}
	return parsed{m, e.code(m.api == "" || m.status == statusOK)}
}

func (p parsed) succeeded() bool {
	if wasSent(p.code) {
		return p.code.Int() == 0
	}
	return p.status == statusOK
}

// absentOf returns the code that stands for no errno on platform p, or nil.
func absentOf(p errno.Platform) errno.Code {
	switch p {
	case errno.PlatformWeChat:
		return errno.WeChatAbsent
	case errno.PlatformFeishu:
		return errno.FeishuAbsent
	}
	return nil
}

// wasSent reports whether the client sent code.
func wasSent(code errno.Code) bool {
	return code != nil && code != errno.WeChatAbsent && code != errno.FeishuAbsent
}

// Code returns the errno, and WeChatAbsent or FeishuAbsent if there is none. An
// errno of 0 in a failed callback is ignored. For an Error built without an Errno,
// Code returns nil.
//
// Some APIs of WeChat put an errno into errCode and send no errno: those of files, B2B
// payment, facial recognition, Channels and maps. A published errno of theirs is the errno.
func (e *Error) Code() errno.Code { return e.parse().code }

func (e *Error) code(canSucceed bool) errno.Code {
	code := e.errno()
	if code == nil || wasSent(code) && (code.Int() != 0 || canSucceed) {
		return code
	}
	if code.Platform() == errno.PlatformWeChat && isErrno(e.ErrCode) {
		return code.Platform().Code(e.ErrCode)
	}
	return absentOf(code.Platform())
}

// errno returns Errno as a WeChat or a Feishu, or nil.
func (e *Error) errno() errno.Code {
	switch code := e.Errno.(type) {
	case errno.WeChat, errno.Feishu:
		return code
	}
	code, _ := errno.Of(e.Errno) // such as a struct that embeds a code
	return code
}

// isErrno reports whether an errCode of WeChat is an errno: the pages of files, payment,
// faces, Channels and maps publish the numbers as both.
func isErrno(errCode int) bool {
	published := errCode == 600006 || errCode == 701001 || errCode == 1400001 || errCode/100000 == 13 ||
		errCode/1000 == 702 || errCode/1000 == 1416 || errCode/1000 == 2002 && errCode >= 2002004
	return published && errno.WeChat(errCode).Name() != ""
}

// Condition returns what happened. It is that of [Error.Lookup], and OK exactly if
// Err is nil.
func (e *Error) Condition() errno.Condition {
	return e.judge().row.Condition
}

// Fault returns who has to act. It is that of [Error.Lookup], and FaultNone exactly
// if Err is nil.
func (e *Error) Fault() errno.Fault {
	return e.judge().row.Fault
}

// Lookup returns all that is known of the failure, and false if nothing is. The first
// [Evidence] that applies decides. An errno that is not in the table tells nothing, and no
// text counts beside it: Feishu warns against it. Only inside WeChat's errno 600001 the
// cronet error that the text names replaces the meaning and, where they are known, the
// condition and the fault.
//
// Code is that of [Error.Code]: only an errno has a name. Message is the documented text,
// which can differ from what the client sent, a cronet error's name, or "". The meaning of
// a cronet error has its name in parentheses. Where nothing is known, the condition is
// Unknown and the fault FaultUnknown.
func (e *Error) Lookup() (errno.Entry, bool) {
	v := e.judge()
	if v.evidence == EvidenceErrno || v.evidence == EvidenceNetError {
		if net, ok := e.NetError(); ok {
			v.row.Meaning = net.Meaning() + " (" + net.Name() + ")"
			v.row.MeaningZH = net.MeaningZH() + "（" + net.Name() + "）"
		}
	}
	return v.row, v.evidence != EvidenceNone
}

// Evidence returns what told the condition and the fault, and EvidenceNone exactly if
// Lookup returns false. It is EvidenceErrno too where an errCode is an errno.
func (e *Error) Evidence() Evidence { return e.judge().evidence }

// ErrorType returns a metric label for the failure, OpenTelemetry's error.type: that of the
// errno, such as "WeChatTimedOut", else the cronet error's name, such as
// "ERR_CONNECTION_RESET", else the condition's, also "Unknown" and "Canceled". It is never
// empty, and the number of values is bounded.
func (e *Error) ErrorType() string {
	p := e.parse()
	if wasSent(p.code) {
		return p.code.ErrorType()
	}
	if net, ok := p.netError(); ok {
		return net.Name()
	}
	return e.Condition().String()
}

// API returns the API that failed, such as "openBluetoothAdapter", from the start
// of ErrMsg. It is an identifier of at most 64 bytes, or "" if ErrMsg has neither the
// form "api:fail text" nor the form "api:text".
func (e *Error) API() string { return e.parse().api }

// Text returns what ErrMsg says after the API and the status, such as "not
// available", and all of ErrMsg if it has no API. If that is empty or only points to
// the errno, Text returns ErrString. It is as the client sent it, of any length.
func (e *Error) Text() string { return e.parse().text }

// NetError returns the error of Chromium's network stack that the text of a failure
// names, and false if it names none that package neterr lists. It reads the text if
// the errno is 600001 of WeChat or was not sent.
func (e *Error) NetError() (neterr.Code, bool) { return e.parse().netError() }

func (p parsed) netError() (neterr.Code, bool) {
	if p.succeeded() || wasSent(p.code) && p.code != errno.WeChatNetworkCronetError {
		return 0, false
	}
	return neterr.Find(firstBytes(p.text, maxText))
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
		return errors.Is(e.Code(), target)
	}
	return false
}

// As sets target to the error's code if it is a *errno.WeChat, a *errno.Feishu or a
// *errno.Code, and to its cronet error if it is a *neterr.Code. Otherwise it returns
// false and leaves target alone. It is called by [errors.As]. An Error has no Unwrap:
// its condition replaces that of its code.
func (e *Error) As(target any) bool {
	switch target.(type) {
	case *errno.Code, *errno.WeChat, *errno.Feishu:
		return errors.As(e.Code(), target)
	case *neterr.Code:
		net, ok := e.NetError()
		return ok && errors.As(net, target)
	}
	return false
}
