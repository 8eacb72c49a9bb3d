// Package callback decodes the object that a fail callback of a WeChat Mini
// Program or a Feishu (Lark) gadget receives, as the client sends it on to a
// service:
//
//	{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}
//
// [Decode] returns it as an [Error], and [Find] returns all that a text holds, such as a
// line of a log. An Error answers [errors.Is] and [errors.As] like a code of package
// errno. It also judges failures that came without an errno, by the older errCode or
// by what the client says, and it knows the API that failed and the error of
// Chromium's network stack inside errno 600001.
//
//	e, err := callback.Decode(errno.PlatformWeChat, body)
//	if err != nil {
//		return err // not a callback object
//	}
//	switch err := e.Err(); {
//	case err == nil, errors.Is(err, errno.Canceled):
//		// a success, or the user backed out
//	case errors.Is(err, neterr.ConnectionReset):
//		// 600001 with net::ERR_CONNECTION_RESET in its text
//	}
//
// What a client sends is untrusted. Whatever a logger makes of an Error is bounded and
// printable. [Error.ErrorType], [Error.Condition] and [Error.Fault] are safe as metric
// labels; [Error.API], [Error.Text] and the number are not.
//
// [Evidence] lists what tells a failure, and [Error.Evidence] says what a verdict rests
// on. Words are the least: of a text that nobody has listed, such as "confirmText length
// should not larger than 4 characters", they tell the condition most times. Drop what rests
// on words if a guess is worse than none. "request:fail" without a text, HTTP status codes,
// what an app or its server says, and older errCodes that the vendors publish as unknown
// stay [errno.Unknown].
//
// The rules are those of the vendors' documents, of
// https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
// and https://open.feishu.cn/document/client-docs/block/api/introduce-of-errno,
// and of what clients are seen to send.
package callback
