// Package callback decodes the object that a fail callback of a WeChat Mini
// Program or a Feishu (Lark) gadget receives, as the client sends it on to a
// service:
//
//	{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}
//
// [Decode] returns it as an [Error], which answers [errors.Is] and [errors.As]
// like a code of package errno and knows more than the code: the API that failed
// and the error of Chromium's network stack inside errno 600001.
//
//	e, err := callback.Decode(errno.PlatformWeChat, body)
//	if err != nil {
//		return err // not such an object
//	}
//	switch err := e.Err(); {
//	case err == nil, errors.Is(err, errno.Canceled):
//		// a success, or the user backed out
//	case errors.Is(err, neterr.ConnectionReset):
//		// 600001 with net::ERR_CONNECTION_RESET in its text
//	}
//
// What a client sends is untrusted. [Error.Error] is one line of bounded length;
// [Error.Condition], [Error.Fault] and the name of [Error.Code] are safe as metric
// labels. [Error.API], [Error.Text] and the number are not: a client can send any.
//
// The rules are those of the vendors' documents, of
// https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
// and https://open.feishu.cn/document/client-docs/block/api/introduce-of-errno,
// and of what clients are seen to send.
package callback
