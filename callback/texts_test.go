package callback

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

func TestTexts(t *testing.T) {
	type says struct {
		condition errno.Condition
		fault     errno.Fault
	}
	var (
		canceled     = says{errno.Canceled, errno.FaultUser}
		aborted      = says{errno.Canceled, errno.FaultApp}
		interrupted  = says{errno.Aborted, errno.FaultUser}
		refused      = says{errno.PermissionDenied, errno.FaultUser}
		notPermitted = says{errno.PermissionDenied, errno.FaultApp}
		notSetUp     = says{errno.FailedPrecondition, errno.FaultApp}
		switchedOff  = says{errno.FailedPrecondition, errno.FaultUser}
		invalid      = says{errno.InvalidArgument, errno.FaultApp}
		notFound     = says{errno.NotFound, errno.FaultApp}
		tooMuch      = says{errno.ResourceExhausted, errno.FaultApp}
		unsupported  = says{errno.Unimplemented, errno.FaultDevice}
		timedOut     = says{errno.DeadlineExceeded, errno.FaultNetwork}
		slowDevice   = says{errno.DeadlineExceeded, errno.FaultDevice}
		network      = says{errno.Unavailable, errno.FaultNetwork}
		signature    = says{errno.Unauthenticated, errno.FaultApp}
	)
	for _, test := range []struct {
		says
		errMsgs []string
	}{
		{canceled, []string{
			"requestPayment:fail cancel order=5",
			"chooseImage:fail cancel", "chooseMessageFile:fail CANCEL", "chooseMedia:fail:cancel", "scanCode:fail cancel", "requestPayment:fail cancel",
			"shareAppMessage:fail cancel", "makePhoneCall:fail cancel", "chooseMessageFile:fail cancel by user", "chooseVideo:fail User cancelled",
			"chooseContact:fail user canceled", "updateApp:fail user canceled updateApp", "openRedPacket:fail:system error {{user cancel}}", "scanCode:fail 用户取消", "navigateToMiniProgram:fail cancel.", "get_brand_wcpay_request:fail cancel",
			"chooseVideo:fail operation canceled", "getPhoneNumber:fail:cancel to confirm login", "getPhoneNumber:fail:cancel to bind phone", "saveImageToPhotosAlbum:fail 操作已取消", "shareAppMessage:fail cancel;at pages/a/a onShare function",
			"requestPayment:fail [payment微信:-2]User canceled", "requestPayment:fail:[paymentAlipay:62001]user canceled", "requestPayment:fail [payment支付宝:62001]用户中途取消支付操作", "login:fail [OAuth微信:-2]用户取消,https://ask.dcloud.net.cn/article/282",
		}},
		{aborted, []string{
			"request:fail abort", "uploadFile:fail abort", "downloadFile:fail:abort", "request:fail cancelled", "request:fail 已取消", "uploadFile:fail Canceled",
			"request:fail 未能完成该操作。操作已取消", "uni.request:fail abort", "request:fail java.io.IOException: Canceled", "wx.uploadFile:fail abort",
		}},
		{interrupted, []string{
			"operateAudio:fail jsapi has no permission, event=operateAudio, runningState=background, permissionMsg=permission got, detail=jsapi has no permission", "operateAudio:fail:App is paused or background",
			"request:fail interrupted , error= request:fail interrupted",
			"request:fail interrupted", "request:fail:interrupted", "sendSocketMessage:fail interrupted", "request:fail createRequestTask:fail:interrupted", "login:fail:interrupted",
			"request:fail createRequestTask:fail: jsapi has no permission, event=createRequestTask, runningState=suspend, permissionMsg=permission ok, detail=network api interrupted in suspend state",
			"uploadFile:fail jsapi has no permission, event_id=1, runningState=suspend , permissionMsg=permission ok, detail=network api interrupted in suspend state",
		}},
		{refused, []string{
			"getLocation:fail auth deny {\"page\":\"pages/a\"}", "getLocation:fail auth deny; page=pages/a",
			"getLocation:fail [geolocation:12]缺少定位权限",
			"chooseImage:fail No filming permission",
			"getLocation:fail auth deny", "getLocation:fail:auth denied", "saveImageToPhotosAlbum:fail authorize no response", "insertCamera:fail auth deny",
			"getPhoneNumber:fail user deny", "getPhoneNumber:fail:user deny", "requirePrivacyAuthorize:fail user deny", "chooseImage:fail:system permission denied",
			"getLocation:fail system deny", "authorize:fail 系统错误，错误码：-12006,auth deny", "connectWifi:fail:user denied", "startBluetoothDevicesDiscovery:fail:location permission is denied",
			"chooseMedia:fail privacy permission is not authorized", "chooseMedia:fail privacy permission is not authorized in gap", "saveImageToPhotosAlbum:fail no permission",
			"startLocationUpdateBackground:fail:background permission denied", "operateRecorder:fail NotAllowedError: Permission denied",
			"saveImageToPhotosAlbum:fail The operation couldn’t be completed. (PHPhotosErrorDomain error 3311.)",
			"getLocation:fail 未能完成操作。（“kCLErrorDomain”错误 1。）", "startRecord:fail permission denied", "getUserProfile:fail:auth cancel", "getPhoneNumber:user deny", "getLocation:fail User denied Geolocation", "authorize:fail 系统错误，错误码：-12006,auth deny [20200828 10:10:10][wx0000000000000000]",
		}},
		{notPermitted, []string{
			"request:fail java.io.IOException: Cleartext HTTP traffic to api.example.cn not permitted",
			"getPhoneNumber:fail no permission", "getPhoneNumber:fail:access denied", "getPhoneNumber:fail jsapi has no permission", "showShareMenu:fail rejected due to no permission currently",
			"requestPayment:fail no permission to execute", "getWeRunData:fail jsapi has no permission, event=getWeRunData, runningState=foreground, permissionMsg=permission got, detail=jsapi has no permission",
			"saveFile:fail permission denied, open \"wxfile://usr/a\"", "unlink:fail operation not permitted, unlink /a", "config:fail system:access_denied", "getBrandWCPayRequest:fail_no permission to execute", "chooseImage:permission denied", "getLocation:permission denied", "onMenuShareTimeline:permission denied",
			"request:fail CLEARTEXT communication to api.example.cn not permitted by network security policy",
		}},
		{notSetUp, []string{
			"request:fail Error Domain=NSURLErrorDomain Code=-1201 \"x\"", "request:fail Error: write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number",
			"operateCamera:fail:is not recording", "navigateBackMiniProgram:fail not MiniProgram can navigate back.",
			"request:fail url not in domain list", "request:fail url not in domain list:https://api.example.cn", "createSocketTask:fail wcwss url not in domain list", "downloadFile:fail:url not in domain list",
			"request:fail http://127.0.0.1 不在以下 request 合法域名列表中，请参考文档", "config:fail invalid url domain", "agentConfig:not match any reliable domain.", "config:fail,Error: 系统错误,错误码：40048, invalid url domain", "config:fail,Error: 系统错误,错误码：40048,invalid url domain [20200101 10:00:00][]", "chooseWXPay:fail, the permission value is offline verifying", "canvasToTempFilePath:fail fail canvas is empty", "getLocation:fail Only secure origins are allowed (see: https://a.example).", "getImageInfo:fail download image fail. reason: Error: unable to verify the first certificate",
			"getLocation:fail api scope is not declared in the privacy agreement", "getUserProfile:fail please go to mp to announce your privacy usage", "getUserInfo:fail please implement the privacy pop-up feature",
			"chooseMedia:fail appid privacy api banned", "getUserInfo:fail click action before resolve is needed",
			"getLocation:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json", "getLocation:fail:require permission desc",
			"getLocation:fail jsapi has no permission, event=getLocation, runningState=background, permissionMsg=permission ok, detail=", "uploadFile:fail 请求的域名不在以下 uploadFile 合法域名列表中",
			"getUserProfile:fail can only be invoked by user TAP gesture.", "openSetting:fail can only be invoked by user TAP gesture.",
			"navigateToMiniProgram:fail appId \"wx0000000000000000\" is not in navigateToMiniProgramAppIdList", "hideLoading:fail:toast can't be found", "hideTabBar:fail not TabBar page", "hideTabBar:fail custom Tabbar",
			"navigateBack:fail cannot navigate back at first page.", "canvasToTempFilePath: fail canvas is empty", "canvasToTempFilePath:fail fail canvas has not been created", "closeSocket:fail:taskID not exist", "closeSocket:fail wcwss taskID not exist",
			"sendSocketMessage:fail WebSocket is not connected", "SocketTask.send:fail SocketTask.readyState is not OPEN", "operateRecorder:fail recorder not start", "operateRecorder:fail not recording",
			"request:fail ssl hand shake error", "request:fail ssl hand shake error:java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.",
			"request: ssl hand shake error", "request:fail javax.net.ssl.SSLHandshakeException: Handshake failed", "request:fail 小程序要求的 TLS 版本必须大于等于 1.2",
			"downloadFile:fail Error: unable to verify the first certificate", "request:fail Error: certificate has expired", "request:fail self signed certificate in certificate chain",
			"request:fail An SSL error has occurred and a secure connection to the server cannot be made.", "request:fail 发生了 SSL 错误，无法建立与该服务器的安全连接。", "request:fail 发生了SSL错误，无法建立与该服务器的安全连接。",
			"request:fail A TLS error caused the secure connection to fail.", "request:fail TLS错误导致安全连接失败。", "request:fail 發生SSL錯誤，無法建立與伺服器的安全連線。", "request:fail 此服务器的证书无效。您可能正在连接到一个伪装成“api.example.cn”的服务器，这会威胁到您的机密信息的安全。",
			"request:fail The certificate for this server is invalid. You might be connecting to a server that is pretending to be “api.example.cn”", "request:fail The operation couldn’t be completed. (NSURLErrorDomain error -1200.)",
			"exception onOpen fail code:20, msg:Invalid HTTP status.", "Expected HTTP 101 response but was '404 Not Found'", "open fail: _code:8,_msg:TLS handshake failed", "login:fail 业务参数配置缺失,https://ask.dcloud.net.cn/article/282",
			"requestPayment:fail 当前页面的URL未注册：https://m.example.cn/pay", "access:fail \"wxfile://usr/a\" not a regular file", "request:fail 对应的服务器证书无效。", "request:fail Hostname api.example.cn not verified:\n    certificate: sha256/", "request:fail javax.net.ssl.SSLPeerUnverifiedException: Hostname api.example.cn not verified", "Error during WebSocket handshake: Unexpected response code: 404", "WebSocket connection to 'wss://api.example.cn/' failed: Error during WebSocket handshake: Unexpected response code: 404", "cloud.callFunction:fail Cloud API isn't enabled, please call wx.cloud.init first",
			"cloud.callFunction:fail Error: errCode: -601034 | errMsg: 没有权限，请先开通云开发或者云托管",
		}},
		{switchedOff, []string{
			"requestVirtualPayment:fail 暂不支持非中国大陆地区苹果账号支付。",
			"config:require subscribe",
			"getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF", "getFuzzyLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF", "openBluetoothAdapter:fail:not available", "openBluetoothAdapter:fail:ble not available",
			"connectWifi:fail:wifi is disable", "getConnectedWifi:fail:wifi not turned on", "startBeaconDiscovery:fail location service unavailable", "getPhoneNumber:fail 用户绑定的手机需要进行验证,请在客户端完成短信验证步骤",
			"request:fail 目前不允许数据连接。", "request:fail 国际漫游目前已关闭。", "getLocation:fail location service is disabled", "getPhoneNumber:fail Error: The mobile phone user bound needs to be verified. Please finish it",
		}},
		{invalid, []string{
			"request:fail 未能完成操作。（NSURLErrorDomain错误-1002。）", "writeBLECharacteristicValue:fail The value's length is invalid.",
			"request:fail Missing required args: \"url\"", "upx2px:fail Invalid args: type check failed for args \"upx\". Expected Number, String, got Boolean with value true.",
			"request:fail parameter error: parameter.url should be String instead of Undefined;", "connectSocket:fail parameter error: parameter.timeout should be Number", "request:fail parameter.timeout should be a number",
			"connectWifi:fail parameter error:parameter.SSID should be String instead of Undefined;parameter.password should be String instead of Undefined;",
			"showToast:fail parameter error: parameter.cancel should be Boolean", "saveFile:fail invalid path", "addCard:fail:invalid data", "request:fail invalid parameter type in params: cancel",
			"request:fail invalid url", "request:fail invalid URL https://", "downloadFile:fail url scheme is invalid", "request:fail Failed to execute 'open' on 'XMLHttpRequest': Invalid URL", "request:fail 不支持的 URL", "uploadFile:fail url is null",
			"getUserProfile:fail desc length does not meet the requirements", "navigateTo:fail can not navigateTo a tabbar page", "navigateTo:fail can not navigate to a tabbar page", "switchTab:fail can not switch to no-tabBar page",
			"requestPayment:fail 调用支付JSAPI缺少参数：total_fee", "requestPayment:fail Invalid payment situation", "openDocument:fail filetype not supported", "requestSubscribeMessage:fail Templates count out of max bounds",
			"requestSubscribeMessage:fail Templates size must be between 1 and 5", "requestSubscribeMessage:fail TmplIds can't be empty", "closeSocket:fail The code must be either 1000, or between 3000 and 4999", "getLocation:fail:unsupported type",
			"document.update:fail -401002 api parameter error. data is empty", "authorize:fail 系统错误，错误码：-12001,invalid scope", "saveVideoToPhotosAlbum:fail invalid video", "request:fail Expected URL scheme 'http' or 'https' but no scheme was found for /a", "request:fail java.lang.IllegalArgumentException: unexpected url: ", "request:fail method is invalid", "getStorage:fail:data is null or nil", "operateSocketTask:fail:operationType is null or nil", "measureText:fail:param is illegal", "operateCamera:fail:operateType not supported", "startRecord:fail invalid maxDuration", "setScreenBrightness:fail:value invalid", "canvasPutImageData:fail:width or height is 0", "navigateTo:fail:can not navigate to a tab bar page", "redirectTo:fail:can not redirect to a tab bar page", "readFile:fail invalid encoding", "request:fail Failed to execute 'setRequestHeader' on 'XMLHttpRequest': Value is not a valid ByteString.", "sendSocketMessage:fail Unsupported data type", "previewImage:fail invalid params", "agentConfig:invalid corpId more info at https://open.work.weixin.qq.com/devtool/query?e=40013", "openCustomerServiceChat:fail invalid corpId", "login:fail 系统错误，错误码：41002,appid missing", "login:fail 系统错误，错误码：41002,appid missing [20180329 15:14:26][touristappid]",
		}},
		{notFound, []string{
			"uploadFile:fail Error Domain=NSURLErrorDomain Code=-1100 \"x\"",
			"setTabBarBadge:fail tabbar item not found",
			"getImageInfo:fail file not found", "openDocument:fail file not exist'", "uploadFile:fail file not found: wxfile://tmp_1.jpg", "compressImage:fail file doesn't exist", "readFile:fail no such file or directory \"wxfile://usr/a.txt\"",
			"open:fail no such file or directory wxfile://usr/a.txt", "uploadFile:fail ENOENT: no such file or directory, open '/tmp/a'", "saveFile:fail open failed: ENOENT (No such file or directory)", "saveFile:fail tempFilePath file not exist",
			"navigateTo:fail page \"pages/a/a\" is not found", "switchTab:fail page \"pages/a/a?id=1\" is not found", "redirectTo:fail url \"pages/a/a\" is not in app.json", "navigateTo:fail url not in app.json", "getStorage:fail data not found", "getImageInfo:fail image not found", "readFile:fail no such file \"wxfile://usr/a\"", "canvasToTempFilePath:fail:canvasId do not exist", "setTabBarItem:fail iconPath not found", "operateCamera:fail:no such camera",
			"requestSubscribeMessage:fail No template data return, verify the template id exist", "cloud.callFunction:fail Error: errCode: -501000  | errMsg: FunctionName parameter could not be found. (callId: 1) (trace: 9:13:2 system error (Error: errCode: -501000), abort)",
			"cloud.callFunction:fail FunctionName parameter could not be found", "cloud.callFunction:fail Error: errCode: -501000 | errMsg: [100003] env not exists", "collection.get:fail -502005 database collection not exists.",
			"cloud.callFunction:fail Error: Environment not found", "database.add:fail Error: errCode: -501009 | errMsg: x", "uploadFile:fail fail file not found", "INNERERRCODE:-1100, ERRMSG:在此服务器上找不到所请求的URL。", "document.get:fail document with _id 1 does not exist", "document.get:fail cannot find document with _id 1, please make sure that the document exists and you have the corresponding access permission",
		}},
		{tooMuch, []string{
			"request:fail Error Domain=NSURLErrorDomain Code=-1007 \"too many HTTP redirects\"", "setStorage:fail QuotaExceededError: The quota has been exceeded.",
			"createSocketTask:fail exceed max cocurrent count", "saveFile:fail exceeded the maximum size of the file storage limit 10M",
			"navigateTo:fail webview count limit exceed", "navigateTo:fail:page limit exceeded: 10", "downloadFile:fail exceed max file size", "writeFile:fail the maximum size of the file storage limit is exceeded;at api writeFile success callback function", "setStorage:fail exceed storage max size 10Mb",
			"setStorageSync:fail exceed storage item max length", "setStorage:fail quota reached", "request:fail max_connected", "connectSocket:fail fail reach max websocket connect count 5", "request:fail reach the max redirect count",
			"getLocation:fail 频繁调用会增加电量损耗，可考虑使用 wx.onLocationChange 监听地理位置变化", "request:fail convert native buffer parameter fail. native buffer exceed size limit.", "cloud.uploadFile:fail errCode: -403001 max upload file size exceeded | errMsg: x",
		}},
		{unsupported, []string{
			"requestPayment:fail unimplemented", "agentConfig:fail function not exist", "openEnterpriseChat:function_not_exist", "startDeviceMotionListening:fail:system not support", "getWeRunData:fail device not support", "chooseAddress:fail not supported", "checkIsSoterEnrolledInDevice:fail not support", "connectWifi:fail the api is only supported in iOS 11 or above", "startWifi:fail 开发者工具暂时不支持此 API 调试，请使用真机进行开发",
			"requestVirtualPayment:fail INVALID_PLATFORM", "getLocation:fail The current browser does not support this feature", "openBluetoothAdapter:fail:system not support", "requestPayment:fail jsapi not supported", "agentConfig:function not exist", "system:function_not_exist", "暂时不支持 API login", "暂时不支持 API openDocument, 请使用 window.open",
		}},
		{timedOut, []string{
			"request:fail timeout(env: Windows,mp,1.06.2301160; lib: 2.27.2)", "request:fail timeout, url: https://api.example.cn/a", "request:fail timeout (https://api.example.cn/a)", "login:fail timeout, retry=3 | page=pages/a", "Error: request:fail timeout url=https://api.example.cn/a",
			"request:fail timeout", "request:fail:timeout", "request:fail java.io.IOException: timeout", "request:fail sendto failed: ETIMEDOUT (Connection timed out)", "request:fail Timeout", "uploadFile:fail time out", "request:fail fail:time out", "request:fail timed out", "request:fail The request timed out.", "request:fail 请求超时。", "request:fail 要求逾時。",
			"request:fail socket time out timeout:60000", "request:fail abort statusCode:-1 timeout", "request:fail timeout of 10000ms exceeded", "connectSocket:fail connect response time out", "request:fail java.net.SocketTimeoutException: connect timed out",
			"request:fail failed to connect to api.example.cn/203.0.113.1 (port 443) after 10000ms", "request:fail java.net.ConnectException: failed to connect to /203.0.113.1 (port 443) after 10000ms", "request:fail java.io.InterruptedIOException: timeout", "cloud.callContainer:fail 请求超时", "request:fail The operation couldn’t be completed. (NSURLErrorDomain error -1001.)", "request:fail Error Domain=NSURLErrorDomain Code=-1001 \"\" UserInfo={NSErrorFailingURLStringKey=https://api.example.cn/a-1200}", "request:fail 未能完成操作。（“NSURLErrorDomain”错误 -1001。）",
			"request:fail errcode:-1001 cronet_error_code:0 error_msg:timeout", "request:fail request timeout", "login:fail time out", "request:fail timeout\n    at Function.request", "request:fail 请求超时。(-1001)", "request:fail timeout;at api request fail callback function", "INNERERRCODE:-1001, ERRMSG:请求超时。", "INNERCODE:-1001, ERRMSG:请求超时。",
		}},
		{slowDevice, []string{
			"getLocation:fail:timeout", "createBLEConnection:fail:operate time out", "connectWifi:fail:fail to connect wifi:time out", "writeBLECharacteristicValue:fail timeout", "createBLEConnection:fail The connection has timed out unexpectedly.", "createBLEConnection:fail connect time out", "wx.createBLEConnection:fail timeout", "getLocation:fail Timeout expired",
		}},
		{network, []string{
			"request:fail stream was reset: CANCEL", "request:fail okhttp3.internal.http2.StreamResetException: stream was reset: REFUSED_STREAM",
			"request:fail errcode:10011 cronet_error_code:0 error_msg:network change, cancel all task", "request:fail network change, cancel all task", "request:fail abort statusCode:-1", "request:fail abort statusCode:-1 似乎已断开与互联网的连接。(-1009)",
			"request:fail abort statusCode:-1 something else", "request:fail 似乎已断开与互联网的连接。", "request:fail The Internet connection appears to be offline.", "request:fail 網際網路連線已離線。", "request:fail 未能找到使用指定主机名的服务器。", "request:fail 找不到具有指定主機名稱的伺服器。",
			"request:fail A server with the specified hostname could not be found.", "request:fail 未能连接到服务器。", "request:fail 无法连接服务器。", "request:fail 無法連接伺服器。", "request:fail Could not connect to the server.", "request:fail 网络连接已中断。", "request:fail 網絡連線中斷。", "request:fail 網路連線中斷。",
			"request:fail The network connection was lost.", "request:fail 未能完成该操作。协议错误", "request:fail The operation couldn’t be completed. Connection reset by peer", "request:fail The operation couldn’t be completed. Software caused connection abort", "request:fail 未能完成操作。（kCFErrorDomainCFNetwork错误310。）",
			"request:fail Unable to resolve host \"api.example.cn\": No address associated with hostname", "request:fail request unknow host error", "request:fail java.net.UnknownHostException: api.example.cn", "request:fail connect ECONNREFUSED 127.0.0.1:3000", "request:fail getaddrinfo ENOTFOUND api.example.cn",
			"request:fail socket hang up", "request:fail java.net.SocketException: Connection reset", "request:fail recvfrom failed: ECONNRESET (Connection reset by peer)", "request:fail Client network socket disconnected before secure TLS connection was established", "login:fail Error: tunneling socket could not be established, cause=connect ECONNREFUSED 127.0.0.1:8888", "request:fail Failed to connect to /203.0.113.1:443", "request:fail Connection reset", "downloadFile:fail unexpected end of stream on https://a.example/...", "request:fail Software caused connection abort", "getLocation:fail:ERROR_NETWORK", "uploadFile:fail Socket closed",
			"connectSocket:fail WebSocket connect is fail", "requestSubscribeMessage:fail Request list fail", "request:fail request connect error", "MEDIA_ERR_NETWORK", "INNERERRCODE:-1009, ERRMSG:似乎已断开与互联网的连接。",
			"request:fail Read error: ssl=0x7a: I/O error during system call, Connection reset by peer", "request:fail javax.net.ssl.SSLHandshakeException: SSL handshake aborted: ssl=0x7a: I/O error during system call, Connection reset by peer", "request:fail javax.net.ssl.SSLHandshakeException: Connection closed by peer", "request:fail javax.net.ssl.SSLException: Connection closed by peer",
		}},
		{signature, []string{
			"INNERERRCODE:-1013, ERRMSG:未能完成操作。（NSURLErrorDomain错误-1013。）",
			"requestPayment:fail Unable to verify signature", "requestPayment:fail 支付验证签名失败", "requestVirtualPayment:fail SIGNATURE_INVALID", "config:fail invalid signature", "config:fail signature is expired", "config:fail,Error: 系统错误,错误码：63002,invalid signature [20180420 15:51:47][]", "agentConfig:invalid signature more info at https://open.work.weixin.qq.com/devtool/query?e=40093", "navigateTo:fail Error: INVALID_LOGIN,access_token expired [20250103 17:08:03][touristappid]",
			"checkSession:fail 系统错误，错误码：-13001,session time out, need relogin",
		}},
		{says{errno.DeadlineExceeded, errno.FaultPlatform}, []string{"cloud.callFunction:fail Error: errCode: -501002 resource server timeout | errMsg: ESOCKETTIMEDOUT", "cloud.callContainer:fail errCode: 102002; request timeout"}},
		{says{errno.DeadlineExceeded, errno.FaultUnknown}, []string{"navigateTo:fail timeout"}},
		{says{errno.FailedPrecondition, errno.FaultUnknown}, []string{"getCurExternalContact:without context of external contact", "getCurExternalContact:fail_without context of external contact", "getCurExternalContact:fail_fail_without context of external contact", "getCurExternalChat:fail without context of external contact"}},
		{says{errno.DeadlineExceeded, errno.FaultApp}, []string{"cloud.callFunction:fail Error: errCode: -504003 | errMsg: Invoking task timed out after 3 seconds"}},
		{says{errno.PermissionDenied, errno.FaultUnknown}, []string{"getUserInfo:fail scope unauthorized", "authorize:fail 系统错误，错误码：-12007,scope unauthorized", "operateRecorder:fail:access denied"}},
		{says{errno.PermissionDenied, errno.FaultAdmin}, []string{"requestSubscribeMessage:fail This mini program was banned from subscribing messages", "requestVirtualPayment:fail 调微信报商户受限,商家可以登录微信商户平台查看原因", "requestPayment:fail 此商家的收款功能已被限制", "requestVirtualPayment:fail 此商家涉嫌违规，收款功能已被限制，暂无法支付。"}},
		{says{errno.Unavailable, errno.FaultPlatform}, []string{"no advertisement", "getLocation:fail:ERROR_SERVER_NOT_LOCATION"}},
		{says{errno.Unavailable, errno.FaultDevice}, []string{"getLocation:fail Error Domain=PGLocation Code=2 \"不能获取到位置\" UserInfo={NSLocalizedDescription=不能获取到位置},https://ask.dcloud.net.cn/article/282", "connectWifi:fail:can't gain current wifi", "createBLEConnection:fail:connection fail", "createBLEConnection:fail:connection fail status:133", "createBLEConnection:fail The specified device has disconnected from us.", "getLocation:fail The operation couldn’t be completed. (kCLErrorDomain error 0.)"}},
		{says{errno.AlreadyExists, errno.FaultApp}, []string{"connectWifi:fail already associated.", "createBLEConnection:fail:already connect", "compressVideo:fail:is compressing now", "startLocalServiceDiscovery:fail:scan task already exist", "chooseAvatar:fail another chooseAvatar is in progress", "requestSubscribeMessage:fail last call has not ended", "openBluetoothAdapter:fail already opened", "startBluetoothDevicesDiscovery:fail already discovering devices", "operateRecorder:fail is recording or paused", "insertCamera:fail can insert only one camera", "mkdir:fail file already exists wxfile://usr/a"}},
		{says{errno.OutOfRange, errno.FaultApp}, []string{`read:fail the value of "offset" is out of range`}},
		{says{errno.NotFound, errno.FaultUnknown}, []string{"loadSubpackage:fail module not found (no errMsg)"}},
		{says{errno.DataLoss, errno.FaultApp}, []string{"readCompressedFile:fail decompress fail", "request:fail response data convert to utf8 fail", "Unable to decode audio data", "This media may be damaged."}},
		{says{errno.Internal, errno.FaultPlatform}, []string{"login:fail system error", "authorize:fail internal error", "database.add:fail -501001 resource system error. timeout"}},
		{says{errno.Internal, errno.FaultDevice}, []string{"setBLEMTU:fail:internal error", "connectWifi:fail:internal error", "readFile:fail system error", "notifyBLECharacteristicValueChange:fail:system error", "errCode:67, err:decode audio fail"}},
		{says{errno.Internal, errno.FaultApp}, []string{"cloud.callFunction:fail requestID 0, cloud function service error code -504002, error message Cannot find module 'wx-server-sdk'", "cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: TypeError: cancel is not a function"}},
		{says{errno.ResourceExhausted, errno.FaultDevice}, []string{"writeFile:fail write failed: ENOSPC (No space left on device)"}},
	} {
		for _, errMsg := range test.errMsgs {
			e := &Error{Errno: errno.WeChatAbsent, ErrMsg: errMsg}
			assert.Equal(t, test.condition, e.Condition(), errMsg)
			assert.Equal(t, test.fault, e.Fault(), errMsg)
			row, ok := e.Lookup()
			assert.True(t, ok, errMsg)
			assertRow(t, row.Meaning, row.MeaningZH, row.Condition, row.Fault)
		}
	}
}

// Texts that say nothing for sure, and those that only have a word of one that does.
func TestSilence(t *testing.T) {
	for _, errMsg := range []string{
		// nothing
		"request:fail", "request:fail ", "request:fail fail", "request:fail unknown error", "request:fail 未知错误", "request:fail undefined", "request:fail null", "request:fail [object Object]", "", "Error: [object Object]", "Script error.", "MiniProgramError",
		// clients, frameworks and systems, of which nobody can tell
		"INNERERRCODE:0, ERRMSG:(null)", "INNERERRCODE:-11850, ERRMSG:操作已停止", "MEDIA_ERR_SRC_NOT_SUPPORTED", "requestPayment:fail [payment微信:-1]General errors", "requestPayment:fail 系统错误，错误码：1, [20201229 14:38:04][touristappid]", "INNERCODE:-11828, ERRMSG:(null)", "errCode:-1, err:unknow", "createBLEConnection:fail status:133", "writeBLECharacteristicValue:fail errCode 10008", "canvasToTempFilePath:fail:create bitmap failed", "canvasToTempFilePath:fail draw failed",
		"connectSocket:fail code 1006", "request:fail Error Domain=NSURLErrorDomain Code=-999 \"\" UserInfo={NSErrorFailingURLStringKey=https://api.example.cn/a-1001}", "connectSocket:fail closed: 1000 normal", "saveImageToPhotosAlbum:fail 未能完成操作。（Cocoa错误-1。）", "request:fail 未知错误", "request:fail 无法解析响应", "request:fail request fail", "cloud.callFunction:fail -1", "chooseImage:fail:fail", "operateRecorder:fail",
		"getSetting:fail scope.userLocation: false", "setData:fail", "Expecting a value", "Component is not found in path \"components/cancel/index\"", "uploadFile:fail Unexpected token < in JSON at position 0", "request:fail HTTP 500", "request:fail statusCode: 502", "downloadFile:fail 404 not found",
		"getWifiList:fail:context is null", "getCenterLocation:fail:mapview is null", "setUserCloudStorage:fail:cgi fail", "chooseImage:fail:write file failed", "request:fail no task", "request:fail value invalid", "login:fail response errcode=-1 errmsg=invalid code",
		"login:fail require subscribe", "getLocation:fail [geolocation:6]定位结果错误", "request:fail 缺少定位权限", "getLocation:fail Error Domain=PGLocation Code=20", "request:fail module not found", "request:fail the value of \"age\" is out of range", "request:fail decompress fail", "requestPayment:fail 暂不支持非中国大陆地区苹果账号支付", "operateCamera:fail:is stopping", "operateCamera:fail:stop error", "request:fail missing required args", "setTabBarBadge:fail item not found", "chooseImage:fail filming permission is granted", "navigateBackMiniProgram:fail", "createSocketTask:fail max concurrent count is 5", "request:fail the function does not exist", "order:fail not match any reliable domain name",
		"request:fail The operation couldn’t be completed. (NSURLErrorDomain error -1.)", "request:fail Error Domain=NSURLErrorDomain Code=-10000", "request:fail the stream was reset by the user", "request:fail order already associated", "request:fail the value's length is invalid", "setStorage:fail quotaExceededError is not defined", "request:fail write EPROTOTYPE",
		"requestPayment:fail 此商家暂不营业",
		// fields behind what says nothing
		"request:fail timeout = 5", "request:fail timeout is=5 long", "request:fail set timeout, cancel=true", "request:fail cancel=true timeout=5", "request:fail https://api.example.cn/cancel timeout=5", "request:fail code=5 {\"msg\":\"timeout\"}", "request:fail {\"msg\": {\"timeout\":1}}", "login:fail timeout of the order, id=5", "request:fail {} timeout=1 {} cancel=2", "request:fail url: https://api.example.cn/timeout",
		// what apps and their servers say
		"request:fail 网络异常", "request:fail 服务器异常，请稍后重试", "request:fail Error: 余额不足", "login:fail 密码错误次数过多", "requestPayment:fail 支付失败", "requestPayment:fail 您已取消过该订单，不能支付", "requestPayment:fail 请先取消上一笔订单", "requestPayment:fail order cancelled by merchant", "requestPayment:fail cancel order first",
		"cloud.callFunction:fail Error: 用户不存在", "chooseAddress:fail 地址为空", "getLocation:fail 定位失败", "login:fail 用户取消率过高", "chooseImage:fail 不允许取消", "支付失败", "登录失败", "cloud.callFunction:fail Error: errCode: 1 | errMsg: timeout of the order", "request:fail invalid api key", "login:fail same user logged in on another device",
		"login:fail already picked up by another courier", "request:fail limited use of the coupon", "login:fail not friend of mine",
		// negations and conditions
		"request:fail no timeout was set", "request:fail success after cancel", "chooseImage:fail canceled flag was false", "request:fail aborted: false", "downloadFile:fail abort() was not called", "request:fail SSL is fine", "setStorage:fail storage full? no", "request:fail set a longer timeout, then retry",
		"request:fail the timeout parameter is ignored", "downloadFile:fail aborting is not supported yet, sorry", "shareAppMessage:fail shared without cancel callback", "request:fail cancelled order cannot be paid",
		// quotations
		"login:fail user said: \"cancel\"", "login:fail [1:2] cancel the order", "login:fail [note] cancel", "login:fail timeout [see above]", "login:fail not authorized to see \"auth deny\"", "scanCode:fail the QR code says: permission denied", "login:fail the log says \"url not in domain list\"", "request:fail server says network change, cancel all task", "login:fail must it be invoked by user TAP gesture?", "request:fail the page \"url not in domain list\" is cached", "downloadFile:fail \"no such file or directory\" is what Android says", "login:fail the word timeout means nothing here", "showToast:fail title \"cancel\" is too long",
		"request:fail invalid response: {\"msg\":\"timeout\"}", "request:fail {\"code\":401,\"msg\":\"token expired, please cancel and login\"}", "uploadFile:fail {\"errMsg\":\"auth deny\"}",
		// parameters, identifiers, paths, URLs and stacks
		"request:fail timeout must be a positive number", "request:fail timeout is not a number", "request:fail timeout: 60000", "request:fail timeout=60000", "request:fail ReferenceError: timeout is not defined", "request:fail onTimeout is not a function", "request:fail cancelToken is not defined",
		"request:fail TypeError: Cannot read property 'cancel' of undefined", "request:fail TypeError: undefined is not an object (evaluating 'res.data.timeout')", "request:fail https://api.example.cn/timeout returned 500", "request:fail url: https://api.example.cn/order/cancel",
		"request:fail GET /v1/order/timeout 500", "downloadFile:fail downloaded timeout.png but saved nothing", "downloadFile:fail /data/abort/1.png", "openDocument:fail file not found.docx", "at cancel (app-service.js:1:200)", "a:fail NotFoundError: Failed to execute 'removeChild' on 'Node'", "a:fail NotAllowedError: play() failed because the user did not interact with the document first", "Cannot read property 'timeout' of null", "authorize:fail deny list loaded",
		"authorize:fail user denylist", "authorize:fail system denyhosts", "a:fail timeouts", "a:fail cancellation", "a:fail ok", "a:fail time out of bounds", "navigateTo:fail page is not found in cache, loading", "navigateTo:fail the page \"pages/index/index\" was found",
	} {
		for _, absent := range []errno.Code{errno.WeChatAbsent, errno.FeishuAbsent} {
			e := &Error{Errno: absent, ErrMsg: errMsg}
			if errMsg == "request:fail unknown error" && absent == errno.FeishuAbsent {
				continue // published, and Feishu's fault
			}
			row, ok := e.Lookup()
			assert.False(t, ok, "%s: %+v", errMsg, row)
			assert.Equal(t, errno.Unknown, e.Condition(), errMsg)
			assert.Equal(t, errno.FaultUnknown, e.Fault(), errMsg)
		}
	}
}

// What is said of an API is not said of another.
func TestTextsByAPI(t *testing.T) {
	for errMsg, fault := range map[string]errno.Fault{
		"request:fail cancel":                                 errno.FaultApp,
		"requestPayment:fail cancel":                          errno.FaultUser,
		"request:fail timeout":                                errno.FaultNetwork,
		"getLocation:fail timeout":                            errno.FaultDevice,
		"navigateTo:fail timeout":                             errno.FaultUnknown,
		"readFile:fail permission denied":                     errno.FaultApp,
		"startRecord:fail permission denied, retry":           errno.FaultUser,
		"login:fail system error":                             errno.FaultPlatform,
		"readFile:fail system error":                          errno.FaultDevice,
		"getPhoneNumber:fail no permission":                   errno.FaultApp,
		"chooseMedia:fail no permission":                      errno.FaultUnknown,
		"addPhoneContact:fail permission denied":              errno.FaultUnknown,
		"getConnectedWifi:fail:may be not open GPS":           errno.FaultUser,
		"getConnectedWifi:fail:detailState is not connected":  errno.FaultDevice,
		"operateSocketTask:fail:no task":                      errno.FaultApp,
		"stopLocationUpdate:fail:location update not enabled": errno.FaultApp,
		"stopLocalServiceDiscovery:fail:task not found":       errno.FaultApp,
		"vibrateLong:fail: vibrate is not support":            errno.FaultDevice,
		"request:fail Chain validation failed":                errno.FaultUnknown,
		"chooseImage:fail system error":                       errno.FaultUnknown,
		"createBLEConnection:fail system error":               errno.FaultDevice,
		"login:fail request timeout":                          errno.FaultNetwork,
		"cloud.callFunction:fail request timeout":             errno.FaultNetwork,
		"requestGlobalPayment:fail request timeout":           errno.FaultApp,
		"openCustomerServiceChat:fail permission denied":      errno.FaultUnknown,
		"showShareImageMenu:fail system error":                errno.FaultUnknown,
		"permission denied":                                   errno.FaultUnknown,
		"system error":                                        errno.FaultUnknown,
	} {
		assert.Equal(t, fault, (&Error{Errno: errno.WeChatAbsent, ErrMsg: errMsg}).Fault(), errMsg)
	}
	for errMsg, fault := range map[string]errno.Fault{
		"request:fail Operation timed out":          errno.FaultNetwork,
		"login:fail connection failed":              errno.FaultNetwork,
		"connectBLEDevice:fail Operation timed out": errno.FaultDevice,
		"connectBLEDevice:fail connection failed":   errno.FaultDevice,
	} {
		assert.Equal(t, fault, (&Error{Errno: errno.FeishuAbsent, ErrMsg: errMsg}).Fault(), errMsg)
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
