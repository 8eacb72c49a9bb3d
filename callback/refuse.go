package callback

import (
	"errors"
	"strings"
)

var (
	errDouyin      = errors.New("errNo and errorType are of Douyin, which has no errno")
	errMiniProgram = errors.New("errorMessage is of Alipay, DingTalk or a server, not of this platform")
	errServerAPI   = errors.New("errcode and errmsg are the answer of a server API, not a callback object")
	errSystem      = errors.New("errno is of an operating system or a database, not of a client")
	errAnswer      = errors.New("errno is in the answer of a server, not of a client")
)

// refuse returns an error that says whose o is, and nil if it is a client's. e is what o
// would be then.
func (o *object) refuse(e *Error) error {
	switch {
	case o.isDouyin():
		return errDouyin
	case o.isMiniProgram():
		return errMiniProgram
	case o.isServerAPI(e):
		return errServerAPI
	case o.isSystem(e):
		return errSystem
	case o.isAnswer(e):
		return errAnswer
	}
	return nil
}

// isDouyin knows {"errNo":10502,"errMsg":"request:fail timeout"} and, of older clients,
// {"errMsg":"login:fail app in background","errorCode":113094,"errorType":"U"}.
func (o *object) isDouyin() bool {
	if _, ok := number(o[keyErrno]); ok {
		return false
	}
	letter, ok := text(o[keyErrorType])
	return o[keyErrNo] != "" || ok && len(letter) == 1 && o[keyErrorCode] != ""
}

// isMiniProgram knows Alipay's {"error":13,"errorMessage":"请求超时"} and DingTalk's
// {"errorCode":3,"errorMessage":"用户取消操作"}. The numbers of Feishu's h5sdk are larger.
func (o *object) isMiniProgram() bool {
	if !o.has(keyErrorMessage, keyErrorMessage) || o.has(keyErrno, keyErrString) {
		return false
	}
	n, ok := number(o[keyErrorCode])
	return !ok || n < 1000
}

// isServerAPI knows {"errcode":40001,"errmsg":"invalid credential"} of the platforms' server
// APIs and {"errno":1000,"errmsg":"登录失败"} of others.
func (o *object) isServerAPI(e *Error) bool {
	if e.ErrMsg != "" || o[keyErrMsg] != "" {
		return false
	}
	_, hasCode := number(o[keyServerCode])
	_, hasErrno := number(o[keyErrno])
	return o[keyServerMsg] != "" || hasCode && !hasErrno && !o.has(keyErrCode, keyErrCode)
}

// isSystem knows {"errno":-111,"code":"ECONNREFUSED","syscall":"connect"} of Node.js and
// {"code":"ER_BAD_FIELD_ERROR","errno":1054,"sqlState":"42S22"} of MySQL.
func (o *object) isSystem(e *Error) bool {
	n, ok := number(o[keyErrno])
	if !ok || n >= minAlone || !o.isNumber(e) {
		return false
	}
	name, _ := text(o[keyCode])
	isName := len(name) > 2 && name[0] == 'E' && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
	return isName || isSent(o[keySystem]) || n < 0 && platformOf(o[keyPlatform]) == 0
}

// isAnswer knows {"errno":104,"message":"Please authenticate yourself","code":401} and
// {"errno":0,"message":"ok","data":{}}. Clients send no such keys beside an errno.
func (o *object) isAnswer(e *Error) bool {
	n, ok := number(o[keyErrno])
	if !ok || n >= minAlone || e.ErrString != "" || o[keyErrCode] != "" {
		return false
	}
	if !o.isNumber(e) {
		return o[keyData] != "" && e.API() == ""
	}
	message, _ := text(o[keyMessage])
	if m := parseMessage(message); m.status.failed() && isClientAPI(m.api) {
		return false // of a service that logs what it received
	}
	for k := keyErr; k <= keyCause; k++ {
		if isSent(o[k]) && o[k][0] != '{' && o[k][0] != '[' {
			return true
		}
	}
	return o[keyData] != "" || message != "" || isSent(o[keyNote]) || isSent(o[keyCode])
}

// isNumber reports whether o has an errno and nothing else of a callback object.
func (o *object) isNumber(e *Error) bool {
	return e.ErrMsg == "" && e.ErrString == "" && e.ErrCode == 0 && o[keyErrCode] == ""
}

// isSent reports whether a member has a value.
func isSent(value string) bool {
	return value != "" && value != "null" && value != "undefined" && value != `""`
}
