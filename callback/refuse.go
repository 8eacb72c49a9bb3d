package callback

import (
	"slices"
	"strings"
)

// A refusal is why an object is not a callback object.
type refusal uint8

const (
	accepted refusal = iota
	noObject
	nested
	ofDouyin
	ofMiniProgram
	ofServerAPI
	ofSystem
	ofAnswer
)

func (why refusal) Error() string {
	return [...]string{
		noObject:      "no object with errno, errCode, errMsg or errString",
		nested:        "the object is nested deeper than four levels",
		ofDouyin:      "errNo and errorType are of Douyin, which has no errno",
		ofMiniProgram: "errorMessage is of Alipay, DingTalk or a server, not of this platform",
		ofServerAPI:   "errcode and errmsg are the answer of a server API, not a callback object",
		ofSystem:      "errno is of an operating system or a database, not of a client",
		ofAnswer:      "errno is in the answer of a server, not of a client",
	}[why]
}

// refuse says whose o is if it is not a client's. e is what o would be then.
func (o *object) refuse(e *Error, hasErrno bool) refusal {
	small := hasErrno && e.Errno.Int() < minAlone
	switch {
	case o.isDouyin():
		return ofDouyin
	case o.isMiniProgram():
		return ofMiniProgram
	case o.isServerAPI(e, hasErrno):
		return ofServerAPI
	case small && o.isSystem(e):
		return ofSystem
	case small && o.isAnswer(e):
		return ofAnswer
	}
	return accepted
}

// isDouyin reports whether Douyin sent o: {"errNo":10502,"errMsg":"request:fail timeout"} or,
// from an older client, {"errMsg":"login:fail app in background","errorCode":113094,"errorType":"U"}.
func (o *object) isDouyin() bool {
	return o.has("errNo") || o.has("errorType") && o.has("errorCode")
}

// isMiniProgram reports whether o is from Alipay, {"error":13,"errorMessage":"请求超时"}, or from
// DingTalk, {"errorCode":3,"errorMessage":"用户取消操作"}. The numbers of Feishu's h5sdk are larger.
func (o *object) isMiniProgram() bool {
	n, _ := numberOf(o.value("errorCode"))
	return o.has("errorMessage") && n < 1000 && !o.has(fieldNames[:4]...)
}

// isServerAPI reports whether o is the answer of a server API: of the platforms,
// {"errcode":40001,"errmsg":"invalid credential"}, or of others, {"errno":1000,"errmsg":"登录失败"}.
func (o *object) isServerAPI(e *Error, hasErrno bool) bool {
	_, hasServerCode := numberOf(o.value("errcode"))
	return e.ErrMsg == "" && (o.has("errmsg") || hasServerCode && !hasErrno)
}

// isSystem reports whether the errno is of an operating system or a database:
// {"errno":-111,"code":"ECONNREFUSED","syscall":"connect"} of Node.js,
// {"code":"ER_BAD_FIELD_ERROR","errno":1054,"sqlState":"42S22"} of MySQL.
func (o *object) isSystem(e *Error) bool {
	if !o.isNumber(e) {
		return false
	}
	name, _ := stringOf(o.value("code"))
	isName := strings.HasPrefix(name, "E") && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	return isName || o.says(systemNames) || e.Errno.Int() < 0 && platformOf(o.value("platform")) == 0
}

// isAnswer reports whether o is what a server answered, since a client sends no such keys
// beside an errno: {"errno":104,"message":"Please authenticate yourself","code":401},
// {"errno":0,"message":"ok","data":{}}.
func (o *object) isAnswer(e *Error) bool {
	if !o.isNumber(e) {
		return o.has("data") && e.API() == ""
	}
	return o.has("data") || o.says(messageNames) || o.says(noteNames) ||
		slices.ContainsFunc(wrapperNames, func(name string) bool { return isExplanation(o.value(name)) })
}

// isExplanation reports whether the value of a wrapper holds no callback object but says
// something: a string, {"code":"ETIMEDOUT"}.
func isExplanation(value string) bool {
	if !strings.HasPrefix(value, "{") {
		return isSent(value)
	}
	var o object
	o.read(value)
	return strings.Trim(value, "{} ") != "" && !o.has(fieldNames...)
}

// isNumber reports whether o has an errno and nothing else of a callback object.
func (o *object) isNumber(e *Error) bool {
	return e.ErrMsg == "" && e.ErrString == "" && e.ErrCode == 0
}

// says reports whether one of the members has a value.
func (o *object) says(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return isSent(o.value(name)) })
}

func isSent(value string) bool {
	return value != "" && value != "null" && value != "undefined" && value != `""`
}
