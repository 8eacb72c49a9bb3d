package callback_test

import "github.com/mperrno/errno"

// payloads are objects as clients really send them, and what they say.
var payloads = []struct {
	platform  errno.Platform
	body      string
	code      errno.Code
	condition errno.Condition
	fault     errno.Fault
	api, text string
}{
	{errno.PlatformWeChat, `{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`,
		errno.WeChatDeviceBluetoothUnavailable, errno.FailedPrecondition, errno.FaultUser, "openBluetoothAdapter", "not available"},
	{errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail errcode:-130 cronet_error_code:-130 error_msg:net::ERR_PROXY_CONNECTION_FAILED"}`,
		errno.WeChatNetworkCronetError, errno.Unavailable, errno.FaultNetwork, "request",
		"errcode:-130 cronet_error_code:-130 error_msg:net::ERR_PROXY_CONNECTION_FAILED"},
	{errno.PlatformWeChat, `{"errno":600001,"errMsg":"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"}`,
		errno.WeChatNetworkCronetError, errno.Unavailable, errno.FaultNetwork, "uploadFile",
		"upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"},
	{errno.PlatformWeChat, `{"errno":5,"errMsg":"request:fail fail:time out"}`,
		errno.WeChatTimedOut, errno.DeadlineExceeded, errno.FaultNetwork, "request", "fail:time out"},
	{errno.PlatformWeChat, `{"errMsg":"request:fail timeout"}`,
		errno.WeChatAbsent, errno.DeadlineExceeded, errno.FaultNetwork, "request", "timeout"},
	{errno.PlatformWeChat, `{"errMsg":"request:ok","statusCode":200,"exception":{"retryCount":1,"reasons":[{"errMsg":"getDNSInfo:fail no enough httpdns quota","errno":"602103"}]},"useHttpDNS":false}`,
		errno.WeChatAbsent, errno.OK, errno.FaultNone, "request", ""},
	{errno.PlatformWeChat, `{"errMsg":"setBLEMTU:ok","errno":0,"errCode":0,"mtu":50}`,
		errno.WeChatOK, errno.OK, errno.FaultNone, "setBLEMTU", ""},
	{errno.PlatformWeChat, `{"errCode":-1,"errno":1500104,"errMsg":"setBLEMTU:fail:internal error"}`,
		errno.WeChatDeviceBluetoothSystemError, errno.Internal, errno.FaultDevice, "setBLEMTU", "internal error"},
	{errno.PlatformWeChat, `{"errno":104,"errMsg":"setClipboardData:fail user deny"}`,
		errno.WeChatJSAPIUserCanceled, errno.PermissionDenied, errno.FaultUser, "setClipboardData", "user deny"},
	{errno.PlatformWeChat, `{"errMsg":"chooseMedia:fail cancel"}`,
		errno.WeChatAbsent, errno.Canceled, errno.FaultUser, "chooseMedia", "cancel"},
	{errno.PlatformWeChat, `{"errMsg":"open:fail no such file or directory wxfile://usr/a.txt","errCode":1300002}`,
		errno.WeChatFileNotFound, errno.NotFound, errno.FaultApp, "open", "no such file or directory wxfile://usr/a.txt"},
	{errno.PlatformFeishu, `{"errno":1504003,"errString":"system NFC switch not opened","errMsg":"nfcStartDiscovery:fail"}`,
		errno.FeishuNFCSwitchNotOpened, errno.FailedPrecondition, errno.FaultUser, "nfcStartDiscovery", "system NFC switch not opened"},
	{errno.PlatformFeishu, `{"errno":104,"errString":"invalid parameter"}`,
		errno.FeishuInvalidParameter, errno.InvalidArgument, errno.FaultApp, "", "invalid parameter"},
	{errno.PlatformFeishu, `{"errno":1001020,"errString":"login failed","errCode":20101}`,
		errno.Feishu(1001020), errno.Unknown, errno.FaultUnknown, "", "login failed"},
}
