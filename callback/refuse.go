package callback

import (
	"slices"
	"strings"
)

// A refusal is why an object is not a callback object.
type refusal string

const (
	accepted      refusal = ""
	noObject      refusal = "no object with errno, errCode, errMsg or errString"
	nested        refusal = "the object is nested deeper than four levels"
	ofDouyin      refusal = "errNo and errorType are of Douyin, which has no errno"
	ofMiniProgram refusal = "errorMessage is of Alipay, DingTalk or a server, not of this platform"
	ofServerAPI   refusal = "errcode and errmsg are the answer of a server API, not a callback object"
	ofSystem      refusal = "errno is of an operating system or a database, not of a client"
	ofAnswer      refusal = "errno is in the answer of a server, not of a client"
)

// refuse says whose o is if it is not a client's. e is what o would be then.
func (o *object) refuse(e *Error, hasErrno bool) refusal {
	errorCode, _ := numberOf(o.value("errorCode"))
	_, hasServerCode := numberOf(o.value("errcode"))
	switch {
	// {"errNo":10502,"errMsg":"request:fail timeout"} or, from an older client,
	// {"errMsg":"login:fail app in background","errorCode":113094,"errorType":"U"}
	case o.has("errNo"), o.has("errorType") && o.has("errorCode"):
		return ofDouyin

	// {"error":13,"errorMessage":"请求超时"} from Alipay, {"errorCode":3,"errorMessage":"用户取消操作"}
	// from DingTalk. The numbers of Feishu's h5sdk are larger.
	case o.has("errorMessage") && errorCode < 1000 && !o.has(fieldKeys[:]...):
		return ofMiniProgram

	// {"errcode":40001,"errmsg":"invalid credential"} of the platforms,
	// {"errno":1000,"errmsg":"登录失败"} of others
	case e.ErrMsg == "" && (o.has("errmsg") || hasServerCode && !hasErrno):
		return ofServerAPI

	case !hasErrno || e.Errno.Int() >= minAlone:
		return accepted
	case !e.isNumber():
		if o.has("data") && e.API() == "" {
			return ofAnswer
		}

	case o.isSystem(e.Errno.Int()):
		return ofSystem

	// {"errno":104,"message":"Please authenticate yourself","code":401}, {"errno":0,"message":"ok","data":{}}:
	// a client sends no such keys beside an errno
	case o.has("data"), o.says(messageNames[:]), o.says(noteNames[:]), slices.ContainsFunc(wrapperNames[:], o.explains):
		return ofAnswer
	}
	return accepted
}

// isSystem reports whether the errno is of an operating system or a database:
// {"errno":-111,"code":"ECONNREFUSED","syscall":"connect"} of Node.js,
// {"code":"ER_BAD_FIELD_ERROR","errno":1054,"sqlState":"42S22"} of MySQL.
func (o *object) isSystem(errno int) bool {
	name := unquote(o.value("code"))
	isName := strings.HasPrefix(name, "E") && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	return isName || o.says(systemNames[:]) || errno < 0 && platformOf(o.value("platform")) == 0
}

// explains reports whether a wrapper holds no callback object but says something: a string,
// {"code":"ETIMEDOUT"}.
func (o *object) explains(wrapper string) bool {
	value := o.value(wrapper)
	if !strings.HasPrefix(value, "{") {
		return isSent(value)
	}
	var inner object
	inner.read(value)
	return strings.Trim(value, "{} ") != "" && !inner.has(fieldNames[:]...)
}

// isNumber reports whether e has an errno at most.
func (e *Error) isNumber() bool {
	return e.ErrMsg == "" && e.ErrString == "" && e.ErrCode == 0
}

// says reports whether one of the members has a value.
func (o *object) says(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return isSent(o.value(name)) })
}

func isSent(value string) bool {
	return value != "" && value != "null" && value != "undefined" && value != `""`
}
