package callback

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// failure returns what a client of p sends that has no errno.
func failure(p errno.Platform, api string, code int, text string) *Error {
	if api != "" {
		text = api + ":fail " + text
	}
	return &Error{Errno: p.Code(-1), ErrMsg: text, ErrCode: code}
}

// An errCode is judged by its API where several families share it.
func TestErrCode(t *testing.T) {
	const weChat, feishu = errno.PlatformWeChat, errno.PlatformFeishu
	for _, test := range []struct {
		platform  errno.Platform
		api       string
		code      int
		text      string
		condition errno.Condition
		fault     errno.Fault
	}{
		// one number, several families
		{weChat, "openBluetoothAdapter", 10001, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "requestSubscribeMessage", 10001, "", errno.InvalidArgument, errno.FaultApp},
		{weChat, "InnerAudioContext.onError", 10001, "", errno.Internal, errno.FaultDevice},
		{weChat, "startFacialRecognitionVerify", 10001, "", errno.InvalidArgument, errno.FaultApp},
		{weChat, "startFacialRecognitionVerify", 10005, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "createBLEConnection", 10003, "", errno.Unavailable, errno.FaultDevice},
		{weChat, "requestSubscribeMessage", 10003, "", errno.Unavailable, errno.FaultNetwork},
		{weChat, "requestVirtualPayment", -15005, "", errno.Unauthenticated, errno.FaultApp},
		{weChat, "requestMidasPayment", -15005, "", errno.PermissionDenied, errno.FaultAdmin},
		{weChat, "RewardedVideoAd.load", 1004, "", errno.Unavailable, errno.FaultPlatform},
		{weChat, "requestMidasPayment", 1001, "", errno.FailedPrecondition, errno.FaultApp},
		{weChat, "requestVirtualPayment", 1001, "", errno.InvalidArgument, errno.FaultApp},
		{weChat, "getGroupEnterInfo", 40097, "", errno.FailedPrecondition, errno.FaultApp},
		{weChat, "getChannelsLiveInfo", 40097, "", errno.InvalidArgument, errno.FaultApp},
		{weChat, "joinVoIPChat", -1, "", errno.AlreadyExists, errno.FaultApp},
		{weChat, "TCPSocket.connect", -4, "", errno.Unavailable, errno.FaultNetwork},
		{weChat, "getLocation", 2, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "getFuzzyLocation", 404, "", errno.Unavailable, errno.FaultPlatform},
		{weChat, "startSoterAuthentication", 90008, "", errno.Canceled, errno.FaultUser},
		{feishu, "openBluetoothAdapter", 10001, "", errno.FailedPrecondition, errno.FaultUser},
		{feishu, "openBluetoothAdapter", 3, "", errno.PermissionDenied, errno.FaultUser},
		{feishu, "config", 10001, "", errno.Unavailable, errno.FaultNetwork},
		{feishu, "getLocation", 1000001, "", errno.PermissionDenied, errno.FaultAdmin},
		{feishu, "enableLeaveConfirm", 1000001, "", errno.InvalidArgument, errno.FaultApp},
		{feishu, "share", 101, "", errno.FailedPrecondition, errno.FaultUser},
		{feishu, "sendMessageCard", -6, "", errno.Canceled, errno.FaultUser},
		{feishu, "startPasswordVerify", 40102, "", errno.Unauthenticated, errno.FaultUser},
		{feishu, "requestAuthCode", 10228, "", errno.PermissionDenied, errno.FaultApp},
		{feishu, "requestAuthCode", 10236, "", errno.FailedPrecondition, errno.FaultApp},
		{feishu, "addTabBarItem", -10012, "", errno.AlreadyExists, errno.FaultApp},
		{weChat, "LivePusherContext.playBGM", 10003, "", errno.Unavailable, errno.FaultNetwork},
		{weChat, "join1v1Chat", -20002, "", errno.Aborted, errno.FaultUser},
		{weChat, "join1v1Chat", -3, "", errno.Aborted, errno.FaultUser},
		{weChat, "requestSubscribeDeviceMessage", 10001, "", errno.InvalidArgument, errno.FaultApp},
		{weChat, "requestSubscribeDeviceMessage", 19720728, "", errno.NotFound, errno.FaultApp},
		{weChat, "requestDeviceVoIP", 10001, "", errno.AlreadyExists, errno.FaultApp},
		{weChat, "requestDeviceVoIP", 10021, "", errno.PermissionDenied, errno.FaultUser},

		// a number that says enough of itself
		{weChat, "", 11002, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "", 12005, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "", 12007, "", errno.PermissionDenied, errno.FaultUser},
		{weChat, "", 13001, "", errno.FailedPrecondition, errno.FaultUser}, // the families agree
		{weChat, "nfcConnect", 13022, "", errno.AlreadyExists, errno.FaultApp},
		{weChat, "", -17006, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "", -404011, "", errno.Internal, errno.FaultApp},
		{weChat, "", -501000, "", errno.NotFound, errno.FaultApp},
		{weChat, "", -504003, "", errno.DeadlineExceeded, errno.FaultApp},
		{weChat, "", -601008, "", errno.DeadlineExceeded, errno.FaultPlatform},
		{weChat, "", 102002, "", errno.DeadlineExceeded, errno.FaultPlatform},
		{weChat, "", -15020, "", errno.ResourceExhausted, errno.FaultApp},
		{weChat, "", 19720727, "", errno.Unauthenticated, errno.FaultApp},
		{feishu, "", 1716204, "", errno.FailedPrecondition, errno.FaultUser},
		{feishu, "", 1717202, "", errno.AlreadyExists, errno.FaultApp},
		{feishu, "", 333444, "", errno.Unauthenticated, errno.FaultApp},
		{feishu, "", 99991692, "", errno.Unauthenticated, errno.FaultApp},

		// the text tells the family
		{weChat, "", 10001, "not available", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "", 10002, "no device", errno.NotFound, errno.FaultDevice},
		{weChat, "", 1004, "no advertisement", errno.Unavailable, errno.FaultPlatform},
		{weChat, "", 10001, "INNERERRCODE:-1, ERRMSG:未知错误", errno.Internal, errno.FaultDevice},
		{weChat, "", 10004, "INNERCODE:-11828, ERRMSG:(null)", errno.InvalidArgument, errno.FaultApp},
		{weChat, "", 10003, "errCode:-1, err:unknow", errno.InvalidArgument, errno.FaultApp},
		{weChat, "", 10001, "INNERERRCODE:-1001, ERRMSG:请求超时。", errno.DeadlineExceeded, errno.FaultNetwork}, // finer
		{weChat, "", 20004, "The main switch is switched off", errno.PermissionDenied, errno.FaultUser},

		// the text decides where a number stands for several failures
		{weChat, "connectWifi", 12010, "fail to connect wifi:invalid network id", errno.Internal, errno.FaultDevice},
		{weChat, "connectWifi", 12010, "can't gain current wifi", errno.Unavailable, errno.FaultDevice},
		{weChat, "connectWifi", 12010, "fail to connect wifi:time out", errno.DeadlineExceeded, errno.FaultDevice},
		{weChat, "connectWifi", 12010, "user denied", errno.PermissionDenied, errno.FaultUser},
		{weChat, "openBluetoothAdapter", 10001, "auth deny", errno.PermissionDenied, errno.FaultUser},
		{weChat, "openBluetoothAdapter", 10001, "system permission denied", errno.PermissionDenied, errno.FaultUser},
		{weChat, "openBluetoothAdapter", 10001, "not available", errno.FailedPrecondition, errno.FaultUser},
		{feishu, "openBluetoothAdapter", 10001, "user permission denied", errno.PermissionDenied, errno.FaultUser},
		{weChat, "createBLEConnection", -1, "already connect", errno.AlreadyExists, errno.FaultApp},
		{weChat, "setBLEMTU", -1, "internal error", errno.Internal, errno.FaultDevice},
		{weChat, "notifyBLECharacteristicValueChange", 10008, "no descriptor", errno.NotFound, errno.FaultDevice},
		{weChat, "startBluetoothDevicesDiscovery", 10008, "location permission is denied", errno.PermissionDenied, errno.FaultUser},
		{weChat, "wx.openBluetoothAdapter", 10001, "", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "createBLEConnection", 10003, "operate time out", errno.DeadlineExceeded, errno.FaultDevice},
		{weChat, "getLocation", 2, "timeout", errno.DeadlineExceeded, errno.FaultDevice},
		{weChat, "requestVirtualPayment", -15001, "当前商户尚未开启iOS支付", errno.FailedPrecondition, errno.FaultApp},
		{weChat, "collection.add", -502001, "database request fail. duplicate key error collection", errno.AlreadyExists, errno.FaultApp},

		// nowhere else does it
		{weChat, "cloud.callFunction", -404011, "requestID 0, cloud function service error code -504002, error message connect ECONNREFUSED 127.0.0.1:80", errno.Internal, errno.FaultApp},

		// an app's server, not a client, has such a text beside the number
		{weChat, "", 12005, "库存不足", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 12007, "token invalid", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 11003, "coupon used", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 102003, "手机号已注册", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 12005, "wifi not turned on", errno.FailedPrecondition, errno.FaultUser},
		{weChat, "", 12005, "user denied", errno.PermissionDenied, errno.FaultUser}, // the text alone
		{weChat, "", -402002, "watch fail", errno.Unavailable, errno.FaultNetwork},
		{weChat, "wifi", 12005, "x", errno.FailedPrecondition, errno.FaultUser},
		{feishu, "", 333448, "url not in trusted domain", errno.FailedPrecondition, errno.FaultApp},

		// silence
		{weChat, "", 10001, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 1004, "", errno.Unknown, errno.FaultUnknown}, // an ad, Midas or an errno
		{weChat, "", 1000, "INNERERRCODE:0, ERRMSG:(null)", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 100001, "INNERERRCODE:-11828, ERRMSG:(null)", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 10001, "the INNERERRCODE:-1", errno.Unknown, errno.FaultUnknown},
		{weChat, "", -1, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 2, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 404, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 3017, "", errno.Unknown, errno.FaultUnknown},   // too small without an API
		{weChat, "", -20002, "", errno.Unknown, errno.FaultUnknown}, // also the plugin WechatSI's
		{weChat, "requestSubscribeDeviceMessage", 10002, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", -6, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 20001, "", errno.Unknown, errno.FaultUnknown},                 // common in what apps make up
		{weChat, "", -15005, "", errno.Unknown, errno.FaultUnknown},                // the families differ
		{weChat, "", 100001, "", errno.Unknown, errno.FaultUnknown},                // an errno, but not as an errCode
		{weChat, "", -405005, "", errno.Unknown, errno.FaultUnknown},               // not published
		{weChat, "createBLEConnection", -1, "", errno.Unknown, errno.FaultUnknown}, // two failures
		{weChat, "requestVirtualPayment", -1, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "NFCAdapter.startDiscovery", 13010, "", errno.Unknown, errno.FaultUnknown},
		{weChat, "", 333444, "", errno.Unknown, errno.FaultUnknown}, // the other platform's
		{feishu, "", 12005, "", errno.Unknown, errno.FaultUnknown},
		{feishu, "", 1000001, "", errno.Unknown, errno.FaultUnknown},
		{feishu, "login", 20101, "", errno.Unknown, errno.FaultUnknown},
	} {
		e := failure(test.platform, test.api, test.code, test.text)
		assert.Equal(t, test.condition, e.Condition(), "%v", e)
		assert.Equal(t, test.fault, e.Fault(), "%v", e)
		assert.Equal(t, test.platform.Code(-1), e.Code(), "%v", e)
	}
}

// No row contradicts another, is half written or cannot be found.
func TestErrCodes(t *testing.T) {
	for _, f := range families {
		seen := map[int]bool{}
		for _, c := range f.codes {
			assert.False(t, seen[c.number], "%s: %d twice", f.apis, c.number)
			seen[c.number] = true
			assertRow(t, c.meaning, c.meaningZH, c.condition, c.fault)
			for _, api := range strings.Split(f.apis, " ") {
				if strings.HasSuffix(api, ".") {
					api += "method"
				}
				row, ok := failure(f.platform, api, c.number, "").Lookup()
				assert.True(t, ok, "%s %d", api, c.number)
				assert.Equal(t, [...]string{c.meaning, c.meaningZH}, [...]string{row.Meaning, row.MeaningZH}, "%s %d", api, c.number)
				assert.Empty(t, row.Name)
				if c.message == "" {
					continue
				}
				text := failure(f.platform, api, 0, c.message)
				assert.Equal(t, c.condition, text.Condition(), "%v", text)
				assert.Equal(t, c.fault, text.Fault(), "%v", text)
			}
		}
		for _, n := range f.several {
			assert.True(t, seen[n], "%s: %d", f.apis, n)
		}
	}
}

func assertRow(t *testing.T, meaning, meaningZH string, condition errno.Condition, fault errno.Fault) {
	t.Helper()
	assert.NotEmpty(t, meaning, meaningZH)
	assert.NotEmpty(t, meaningZH, meaning)
	assert.Equal(t, strings.TrimRight(meaning, ". "), meaning)
	assert.Equal(t, strings.TrimRight(meaningZH, "。 "), meaningZH)
	assert.True(t, strings.ContainsFunc(meaningZH, func(r rune) bool { return unicode.Is(unicode.Han, r) }), meaningZH)
	assert.NotContains(t, [...]errno.Condition{errno.OK, errno.Unknown}, condition, meaning)
	assert.NotEqual(t, errno.FaultNone, fault, meaning)
}
