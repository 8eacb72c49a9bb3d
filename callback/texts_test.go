package callback

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// Texts that say nothing for sure, and words that stand for something else: a parameter, an
// order, what an app's own server says.
func TestSilence(t *testing.T) {
	for _, errMsg := range []string{
		"request:fail", "request:fail ", "request:fail fail", "request:fail undefined", "request:fail [object Object]", "", "Error: [object Object]", "Script error.",
		"MEDIA_ERR_SRC_NOT_SUPPORTED", "connectSocket:fail code 1006", "operateRecorder:fail", "setData:fail",
		"request:fail HTTP 500", "request:fail statusCode: 502", "cloud.callFunction:fail -1",
		"request:fail TypeError: Cannot read property 'cancel' of undefined", "request:fail ReferenceError: timeout is not defined",
		"request:fail https://api.example.cn/timeout returned 500", "request:fail url: https://api.example.cn/order/cancel",
		"request:fail {\"code\":401,\"msg\":\"token expired, please cancel and login\"}", "request:fail cancel=true timeout=5",
		"downloadFile:fail downloaded timeout.png but saved nothing", "downloadFile:fail /data/abort/1.png",
		"requestPayment:fail cancel order first", "requestPayment:fail order cancelled by merchant", "requestPayment:fail 您已取消过该订单，不能支付",
		"login:fail user said: \"cancel\"", "setStorage:fail storage full? no", "request:fail no timeout was set",
		"cloud.callFunction:fail Error: 用户不存在", "支付失败", "timeout must be a number",
	} {
		for _, absent := range []errno.Code{errno.WeChatAbsent, errno.FeishuAbsent} {
			e := &Error{Errno: absent, ErrMsg: errMsg}
			row, ok := e.Lookup()
			assert.False(t, ok, "%s: %+v", errMsg, row)
			assert.Equal(t, errno.Unknown, e.Condition(), errMsg)
			assert.Equal(t, errno.FaultUnknown, e.Fault(), errMsg)
			assert.Equal(t, EvidenceNone, e.Evidence(), errMsg)
		}
	}
}

// What is said of an API is not said of another.
func TestTextsByAPI(t *testing.T) {
	for _, errMsg := range []string{"permission denied", "system error"} {
		assert.Equal(t, errno.FaultUnknown, (&Error{Errno: errno.WeChatAbsent, ErrMsg: errMsg}).Fault(), errMsg)
	}
	// What a device's page publishes is not said of what is none.
	for _, e := range []*Error{
		failure(errno.PlatformWeChat, "startRecord", 0, "not init"),
		failure(errno.PlatformWeChat, "getLocation", 0, "user is not authorized"),
		failure(errno.PlatformWeChat, "requestPayment", 0, "password error"),
		failure(errno.PlatformWeChat, "vibrateShort", 0, "function not support"),
		failure(errno.PlatformFeishu, "setTabBarBadge", 0, "invalid text"),
	} {
		assert.Equal(t, EvidenceWords, e.Evidence(), e.ErrMsg)
	}
	row, _ := failure(errno.PlatformWeChat, "request", 0, "no device").Lookup()
	assert.NotContains(t, row.Meaning, "device", "of Bluetooth only")
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
	nested := strings.Repeat("fail ", maxPeels)
	assert.Equal(t, errno.DeadlineExceeded, failure(errno.PlatformWeChat, "a", 0, nested[len("fail "):]+"timeout").Condition())
	assert.Equal(t, errno.DeadlineExceeded, failure(errno.PlatformWeChat, "a", 0, nested+"timeout").Condition())
	assert.Equal(t, errno.Unknown, failure(errno.PlatformWeChat, "a", 0, nested+"fail timeout").Condition())
	for _, text := range []string{"'", ".", "(-1)", "::", "errcode:", "errCode: ", "errCode: -", "abort statusCode:-1 ", "系统错误，错误码：", "Error:", "\xff", "*"} {
		failure(errno.PlatformWeChat, "cloud.callFunction", 0, text).Condition() // does not panic
	}
}
