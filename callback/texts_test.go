package callback

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// Texts that say nothing for sure, and those that only have a word of one that does.
func TestSilence(t *testing.T) {
	for _, errMsg := range []string{
		// nothing
		"",
		// clients, frameworks and systems, of which nobody can tell
		"request:fail Error Domain=NSURLErrorDomain Code=-999 \"\" UserInfo={NSErrorFailingURLStringKey=https://api.example.cn/a-1001}",
		"Component is not found in path \"components/cancel/index\"", "downloadFile:fail 404 not found",
		"request:fail no task", "request:fail value invalid",
		"login:fail require subscribe", "request:fail 缺少定位权限", "getLocation:fail Error Domain=PGLocation Code=20", "request:fail module not found", "request:fail the value of \"age\" is out of range", "request:fail decompress fail", "requestPayment:fail 暂不支持非中国大陆地区苹果账号支付", "request:fail missing required args", "setTabBarBadge:fail item not found", "chooseImage:fail filming permission is granted", "createSocketTask:fail max concurrent count is 5", "request:fail the function does not exist", "order:fail not match any reliable domain name",
		"request:fail Error Domain=NSURLErrorDomain Code=-10000", "request:fail the stream was reset by the user", "request:fail order already associated", "request:fail the value's length is invalid", "setStorage:fail quotaExceededError is not defined", "request:fail write EPROTOTYPE",
		"requestPayment:fail 此商家暂不营业",
		// fields behind what says nothing
		"request:fail timeout = 5", "request:fail timeout is=5 long", "request:fail set timeout, cancel=true", "request:fail cancel=true timeout=5", "request:fail https://api.example.cn/cancel timeout=5", "request:fail code=5 {\"msg\":\"timeout\"}", "request:fail {\"msg\": {\"timeout\":1}}", "login:fail timeout of the order, id=5", "request:fail {} timeout=1 {} cancel=2", "request:fail url: https://api.example.cn/timeout",
		// what apps and their servers say
		"request:fail 网络异常", "request:fail 服务器异常，请稍后重试", "login:fail 密码错误次数过多", "requestPayment:fail cancel order first",
		"login:fail 用户取消率过高", "chooseImage:fail 不允许取消", "request:fail invalid api key", "login:fail same user logged in on another device",
		"login:fail already picked up by another courier", "request:fail limited use of the coupon", "login:fail not friend of mine",
		// negations and conditions
		"request:fail no timeout was set", "request:fail success after cancel", "chooseImage:fail canceled flag was false", "request:fail aborted: false", "downloadFile:fail abort() was not called", "request:fail SSL is fine", "setStorage:fail storage full? no", "request:fail set a longer timeout, then retry",
		"request:fail the timeout parameter is ignored", "downloadFile:fail aborting is not supported yet, sorry", "shareAppMessage:fail shared without cancel callback", "request:fail cancelled order cannot be paid",
		// quotations
		"login:fail user said: \"cancel\"", "login:fail [1:2] cancel the order", "login:fail [note] cancel", "login:fail timeout [see above]", "login:fail not authorized to see \"auth deny\"", "scanCode:fail the QR code says: permission denied", "login:fail the log says \"url not in domain list\"", "request:fail server says network change, cancel all task", "login:fail must it be invoked by user TAP gesture?", "request:fail the page \"url not in domain list\" is cached", "downloadFile:fail \"no such file or directory\" is what Android says", "login:fail the word timeout means nothing here", "showToast:fail title \"cancel\" is too long",
		"request:fail invalid response: {\"msg\":\"timeout\"}", "uploadFile:fail {\"errMsg\":\"auth deny\"}",
		// parameters, identifiers, paths, URLs and stacks
		"request:fail timeout must be a positive number", "request:fail timeout is not a number", "request:fail timeout: 60000", "request:fail timeout=60000", "request:fail ReferenceError: timeout is not defined", "request:fail cancelToken is not defined",
		"request:fail url: https://api.example.cn/order/cancel",
		"request:fail GET /v1/order/timeout 500", "downloadFile:fail downloaded timeout.png but saved nothing", "downloadFile:fail /data/abort/1.png", "openDocument:fail file not found.docx", "a:fail NotFoundError: Failed to execute 'removeChild' on 'Node'", "a:fail NotAllowedError: play() failed because the user did not interact with the document first", "authorize:fail deny list loaded",
		"authorize:fail user denylist", "authorize:fail system denyhosts", "a:fail timeouts", "a:fail cancellation", "a:fail ok", "a:fail time out of bounds", "navigateTo:fail page is not found in cache, loading", "navigateTo:fail the page \"pages/index/index\" was found",
	} {
		for _, absent := range []errno.Code{errno.WeChatAbsent, errno.FeishuAbsent} {
			e := &Error{Errno: absent, ErrMsg: errMsg}
			row, ok := e.Lookup()
			assert.False(t, ok, "%s: %+v", errMsg, row)
			assert.Equal(t, errno.Unknown, e.Condition(), errMsg)
			assert.Equal(t, errno.FaultUnknown, e.Fault(), errMsg)
		}
	}
}

// What is said of an API is not said of another.
func TestTextsByAPI(t *testing.T) {
	for _, errMsg := range []string{"permission denied", "system error"} {
		assert.Equal(t, errno.FaultUnknown, (&Error{Errno: errno.WeChatAbsent, ErrMsg: errMsg}).Fault(), errMsg)
	}
	e := failure(errno.PlatformWeChat, "request", 0, "no device") // of Bluetooth only
	assert.Equal(t, errno.Unknown, e.Condition())
}

// Every known text is judged as its group says, so that none hides another, and counts
// as a whole unless a '*' says otherwise.
func TestKnownTexts(t *testing.T) {
	for _, known := range knownTexts {
		assertRow(t, known.meaning, known.meaningZH, known.condition, known.fault)
		api, _, _ := strings.Cut(known.apis, " ")
		switch {
		case api == "":
			api = "a"
		case strings.HasSuffix(api, "."):
			api += "method"
		}
		for _, text := range known.texts {
			assert.Equal(t, strings.ToLower(text), text)
			inside, isInside := strings.CutPrefix(text, "*")
			if start, ok := strings.CutSuffix(inside, "*"); ok {
				inside = start + ", and so on"
			}
			if isInside {
				inside = "it says " + inside
			}
			errMsg := strings.ReplaceAll(inside, "*", " 1 ")
			for _, errMsg := range []string{errMsg, strings.ToUpper(errMsg), errMsg + "."} {
				row, ok := failure(errno.PlatformWeChat, api, 0, errMsg).Lookup()
				assert.True(t, ok, errMsg)
				assert.Equal(t, known.meaningZH, row.MeaningZH, errMsg)
				assert.Equal(t, fmt.Sprint(known.condition, known.fault), fmt.Sprint(row.Condition, row.Fault), errMsg)
				assert.Empty(t, row.Message, errMsg)
			}
			if !strings.Contains(text, "*") {
				row, _ := failure(errno.PlatformWeChat, api, 0, "it is no "+text+" at all").Lookup()
				assert.NotEqual(t, known.meaningZH, row.MeaningZH, text)
			}
		}
	}
}

// A published message stands at the start of a longer text, whatever its case.
func TestPublishedMessages(t *testing.T) {
	for text, condition := range map[string]errno.Condition{
		"system NFC switch not opened":                                  errno.FailedPrecondition,
		"SYSTEM NFC SWITCH NOT OPENED":                                  errno.FailedPrecondition,
		"no such file or directory":                                     errno.NotFound,
		`no such file or directory "wxfile://usr/a.txt"`:                errno.NotFound,
		"no such file or directory: wxfile://usr/a.txt":                 errno.NotFound,
		"the maximum size of the file storage limit is exceeded;at api": errno.ResourceExhausted,
		"permission denied, cannot access file path /a":                 errno.PermissionDenied,
		"illegal operation on a directory, open wxfile://usr":           errno.FailedPrecondition,
		"mdns resolve system error:-1":                                  errno.Internal,
		"model path invalid : /a.onnx":                                  errno.InvalidArgument,
		"no such file or directoryX":                                    errno.Unknown,
		"there is no such file or directory":                            errno.Unknown,
		"data expired coupons":                                          errno.Unknown, // two words, another sentence
		"data expired note: it was mine":                                errno.Unknown,
		"cancel the order":                                              errno.Unknown, // one word
	} {
		assert.Equal(t, condition, failure(errno.PlatformWeChat, "a", 0, text).Condition(), text)
	}
	row, ok := (&Error{Errno: errno.FeishuAbsent, ErrMsg: "nfcStartDiscovery:fail", ErrString: "system NFC switch not opened"}).Lookup()
	assert.True(t, ok)
	assert.Equal(t, errno.FeishuAbsent, row.Code)
	assert.Empty(t, row.Name)
	assert.Equal(t, "当前设备未开启 NFC", row.MeaningZH)
}

// A text is read up to its first kilobyte, and what is around it is taken off.
func TestTextBounds(t *testing.T) {
	long := strings.Repeat("x", 2000)
	domain := "NSURLErrorDomain" + strings.Repeat(" ", maxGap)
	assert.Equal(t, errno.DeadlineExceeded, failure(errno.PlatformWeChat, "a", 0, "b "+domain+"-1001").Condition())
	assert.Equal(t, errno.Unknown, failure(errno.PlatformWeChat, "a", 0, "b "+domain+" -1001").Condition())
	assert.Equal(t, errno.Unknown, failure(errno.PlatformWeChat, "a", 0, long+" no space left on device").Condition())
	assert.Equal(t, errno.ResourceExhausted, failure(errno.PlatformWeChat, "a", 0, "no space left on device "+long).Condition())
	assert.Equal(t, errno.DeadlineExceeded, failure(errno.PlatformWeChat, "a", 0, strings.Repeat("a", maxAPI)+":fail timeout").Condition())
	nested := strings.Repeat("fail:", maxPeels)
	assert.Equal(t, errno.DeadlineExceeded, failure(errno.PlatformWeChat, "a", 0, nested[len("fail:"):]+"timeout").Condition())
	assert.Equal(t, errno.Unknown, failure(errno.PlatformWeChat, "a", 0, nested+nested+"timeout").Condition())
	for _, text := range []string{"'", ".", "(-1)", "::", "errcode:", "errCode: ", "errCode: -", "abort statusCode:-1 ", "系统错误，错误码：", "Error:", "\xff", "*"} {
		failure(errno.PlatformWeChat, "cloud.callFunction", 0, text).Condition() // does not panic
	}
}
