package callback_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

// Objects and lines that people posted, without what tells who they are, and what a
// person who knows the platform says of them.
func TestWild(t *testing.T) {
	const weChat, feishu = errno.PlatformWeChat, errno.PlatformFeishu
	for _, test := range []struct {
		platform  errno.Platform
		posted    string
		errno     int // -1 for none
		api       string
		condition errno.Condition
		fault     errno.Fault
		net       neterr.Code
	}{
		{weChat, `{"errMsg":"getUserProfile:fail please go to mp to announce your privacy usage","errno":1025}`, 1025, "getUserProfile", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"openBluetoothAdapter:fail privacy permission is not authorized","errno":104}`, 104, "openBluetoothAdapter", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errno":104,"errMsg":"authorize:fail privacy permission is not authorized"}`, 104, "authorize", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"getUserProfile:fail privacy permission is not authorized","errno":104}`, 104, "getUserProfile", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"getUserProfile:fail privacy permission is not authorized or buttonId is wrong","errno":104}`, 104, "getUserProfile", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"navigateToMiniProgram:fail appId \"wx0000000000000000\" is not in navigateToMiniProgramAppIdList"}`, -1, "navigateToMiniProgram", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"getPhoneNumber:fail 用户绑定的手机需要进行验证,请在客户端完成短信验证步骤"}`, -1, "getPhoneNumber", errno.FailedPrecondition, errno.FaultUser, 0},
		{weChat, `{"errMsg":"connectWifi:fail parameter error:parameter.SSID should be String instead of Undefined;parameter.password should be String instead of Undefined;"}`, -1, "connectWifi", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `{"errMsg":"hideLoading: fail: toast can't be found"}`, -1, "hideLoading", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"requestSubscribeMessage:fail 开发者工具暂时不支持此 API 调试,请使用真机进行开发"}`, -1, "requestSubscribeMessage", errno.Unimplemented, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"requestSubscribeMessage:fail can only be invoked by user TAP gesture"}`, -1, "requestSubscribeMessage", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"canvasToTempFilePath: fail canvas is empty"}`, -1, "canvasToTempFilePath", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"getImageInfo:fail file not found"}`, -1, "getImageInfo", errno.NotFound, errno.FaultApp, 0},
		{weChat, `{"errMsg":"openDocument:fail file not exist'"}`, -1, "openDocument", errno.NotFound, errno.FaultApp, 0},
		{weChat, `{"errMsg":"getUserProfile:fail desc length does not meet the requirements"}`, -1, "getUserProfile", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `{"errMsg":"chooseLocation:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json"}`, -1, "chooseLocation", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"requestPayment:fail unimplemented"}`, -1, "requestPayment", errno.Unimplemented, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"navigateTo:fail webview count limit exceed"}`, -1, "navigateTo", errno.ResourceExhausted, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail abort"}`, -1, "request", errno.Canceled, errno.FaultApp, 0}, // RequestTask.abort
		{weChat, `{"errMsg":"chooseAddress:cancel"}`, -1, "chooseAddress", errno.Canceled, errno.FaultUser, 0},
		{weChat, `{"errMsg":"requestPayment:fail cancel"}`, -1, "requestPayment", errno.Canceled, errno.FaultUser, 0},
		{weChat, `{"errCode":102002,"errMsg":"cloud.callContainer:fail 请求超时"}`, -1, "cloud.callContainer", errno.DeadlineExceeded, errno.FaultPlatform, 0},
		{weChat, `{"errCode":-501000,"errMsg":"cloud.callFunction:fail Error: errCode: -501000  | errMsg: FunctionName parameter could not be found. (callId: …) (trace: 9:13:1 start->9:13:2 system error (Error: errCode: -501000  | errMsg: FunctionName parameter could not be found.), abort)"}`, -1, "cloud.callFunction", errno.NotFound, errno.FaultApp, 0},
		{weChat, `{"errCode":-404011,"errMsg":"cloud.callFunction:fail requestID …, cloud function service error code -504002, error message connect ECONNREFUSED 127.0.0.1:8080"}`, -1, "cloud.callFunction", errno.Internal, errno.FaultApp, 0},
		{weChat, `{"errMsg":"operateRecorder:fail:system permission denied"}`, -1, "operateRecorder", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"authorize:fail:auth deny"}`, -1, "authorize", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"getPhoneNumber:fail no permission"}`, -1, "getPhoneNumber", errno.PermissionDenied, errno.FaultApp, 0},
		{weChat, `{"errMsg":"getUserInfo:fail scope unauthorized"}`, -1, "getUserInfo", errno.PermissionDenied, errno.FaultUnknown, 0},
		{weChat, `{"errMsg":"operateRecorder:fail:access denied"}`, -1, "operateRecorder", errno.PermissionDenied, errno.FaultUnknown, 0},
		{weChat, `{"errMsg":"operateRecorder:fail authorize no response"}`, -1, "operateRecorder", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"saveImageToPhotosAlbum:fail no permission"}`, -1, "saveImageToPhotosAlbum", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"getLocation:fail api scope is not declared in the privacy agreement"}`, -1, "getLocation", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"chooseMedia:fail privacy permission is not authorized"}`, -1, "chooseMedia", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errMsg":"showShareMenu:fail rejected due to no permission currently"}`, -1, "showShareMenu", errno.PermissionDenied, errno.FaultApp, 0},
		{weChat, `{"err":"err","errMsg":"getLocation:fail privacy permission is not authorized"}`, -1, "getLocation", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errCode":100001,"errMsg":"INNERCODE:-11828, ERRMSG:(null)"}`, -1, "", errno.Unknown, errno.FaultUnknown, 0}, // a hint, not errno 100001
		{weChat, `{"errCode":20003,"errMsg":"requestSubscribeMessage:fail Templates count out of max bounds"}`, -1, "requestSubscribeMessage", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `{"errMsg":"getLocation:fail:ERROR_SERVER_NOT_LOCATION","errCode":404}`, -1, "getLocation", errno.Unavailable, errno.FaultPlatform, 0},
		{weChat, `{"errCode":20004,"errMsg":"requestSubscribeMessage:fail The main switch is switched off"}`, -1, "requestSubscribeMessage", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errCode":12005,"errMsg":"getConnectedWifi:fail:wifi not turned on"}`, -1, "getConnectedWifi", errno.FailedPrecondition, errno.FaultUser, 0},
		{weChat, `{"errCode":12010,"errMsg":"connectWifi:fail:fail to connect wifi:invalid network id"}`, -1, "connectWifi", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errCode":10001,"errMsg":"errCode:67, err:decode audio fail"}`, -1, "", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"no advertisement","errCode":1004}`, -1, "", errno.Unavailable, errno.FaultPlatform, 0},  // an ad, not errno 1004
		{weChat, `{"errCode":10001,"errMsg":"not available"}`, -1, "", errno.FailedPrecondition, errno.FaultUser, 0}, // without an API the text tells
		{weChat, `{"errMsg":"requestSubscribeMessage:fail No template data return, verify the template id exist","errCode":20001}`, -1, "requestSubscribeMessage", errno.NotFound, errno.FaultApp, 0},
		{weChat, `{"errCode":12003,"errMsg":"connectWifi:fail:fail to connect wifi:time out"}`, -1, "connectWifi", errno.DeadlineExceeded, errno.FaultDevice, 0},
		{weChat, `{"errCode":-15005,"errMsg":"requestVirtualPayment:fail SIGNATURE_INVALID"}`, -1, "requestVirtualPayment", errno.Unauthenticated, errno.FaultApp, 0},
		{weChat, `{"errMsg":"INNERERRCODE:0, ERRMSG:(null)","errCode":1000}`, -1, "", errno.Unknown, errno.FaultUnknown, 0}, // nothing can be said
		{weChat, `{"errCode":10000,"errMsg":"createBLEConnection:fail createBLEConnection error 10000"}`, -1, "createBLEConnection", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errCode":15019,"errMsg":"requestVirtualPayment:fail 调微信报商户受限,商家可以登录微信商户平台/微信支付商家助手小程序查看原因和解决方案。"}`, -1, "requestVirtualPayment", errno.PermissionDenied, errno.FaultAdmin, 0}, // the documented number is -15019
		{weChat, `{"errMsg":"no advertisement","errCode":5054}`, -1, "", errno.Unavailable, errno.FaultPlatform, 0},                                                                               // the documented number is 1004
		{weChat, `{"errCode":10008,"errMsg":"notifyBLECharacteristicValueChange:fail:no descriptor"}`, -1, "notifyBLECharacteristicValueChange", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"getLocation:fail:ERROR_NETWORK"}`, -1, "getLocation", errno.Unavailable, errno.FaultNetwork, 0},
		{weChat, `{"err_desc":"Invalid payment situation","err_code":"-1","errMsg":"requestPayment:fail"}`, -1, "requestPayment", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `{"err_desc":"Unable to verify signature","err_code":"-1","errMsg":"requestPayment:fail"}`, -1, "requestPayment", errno.Unauthenticated, errno.FaultApp, 0},
		{weChat, `{"config":{"adapter":"<Function: adapter>","method":"POST","timeout":30000,"headers":{}},"errno":600001,"errMsg":"request:fail errcode:10011 cronet_error_code:0 error_msg:network change, cancel all task"}`, 600001, "request", errno.Unavailable, errno.FaultNetwork, 0},
		{weChat, `{"errno":1500104,"errCode":10008,"errMsg":"writeBLECharacteristicValue:fail:system error, status: UNKNOWN (239)"}`, 1500104, "writeBLECharacteristicValue", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errno":600008,"errMsg":"request:fail reach the max redirect count"}`, 600008, "request", errno.ResourceExhausted, errno.FaultApp, 0},
		{weChat, `{"errCode":12010,"errMsg":"connectWifi:fail:unknown error","errno":1505020}`, 1505020, "connectWifi", errno.Unknown, errno.FaultUnknown, 0},
		{weChat, `{"errno":600002,"errMsg":"request:fail url not in domain list"}`, 600002, "request", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errno":600001,"errMsg":"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"}`, 600001, "uploadFile", errno.Unavailable, errno.FaultNetwork, -355},
		{weChat, `{"errno":3,"errMsg":"openBluetoothAdapter:fail:system permission denied"}`, 3, "openBluetoothAdapter", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errCode":10008,"errno":1500104,"errMsg":"notifyBLECharacteristicValueChange:fail set notify failed. deviceID = …, serviceID = 0000FFE0-…, characteristicID = 0000FFE1-…, errMsg = Writing is not permitted."}`, 1500104, "notifyBLECharacteristicValueChange", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"getLocation:fail auth deny","errno":103}`, 103, "getLocation", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `{"errCode":-1,"errno":1500104,"errMsg":"setBLEMTU:fail:internal error"}`, 1500104, "setBLEMTU", errno.Internal, errno.FaultDevice, 0},
		{weChat, `{"errMsg":"chooseLocation:fail api scope is not declared in the privacy agreement","errno":112}`, 112, "chooseLocation", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errno":600005,"errMsg":"downloadFile:fail url scheme is invalid"}`, 600005, "downloadFile", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `"{\"errMsg\": \"request:fail Failed to execute 'open' on 'XMLHttpRequest': Invalid URL\"}"`, -1, "request", errno.InvalidArgument, errno.FaultApp, 0},
		{weChat, `"Error: MiniProgramError\n{\"errMsg\":\"saveImageToPhotosAlbum:fail auth deny\"}"`, -1, "saveImageToPhotosAlbum", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `"Error: MiniProgramError {\"errMsg\":\"hideTabBar:fail custom Tabbar\"}"`, -1, "hideTabBar", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `"{\"errMsg\":\"saveImageToPhotosAlbum:fail no permission\"}"`, -1, "saveImageToPhotosAlbum", errno.PermissionDenied, errno.FaultUser, 0},
		{weChat, `"Error: MiniProgramError {\"errMsg\":\"makePhoneCall:fail cancel\"}"`, -1, "makePhoneCall", errno.Canceled, errno.FaultUser, 0},
		{feishu, `{"errno":2700002,"errCode":999,"errString":"Authorization terminated unexpectedly. Error code: 20029; error message: invalid redirect uri in h5 case https://app.example/","errMsg":"requestAccess:fail please check errno"}`, 2700002, "requestAccess", errno.FailedPrecondition, errno.FaultApp, 0},
		{feishu, `{"errno":2601002,"errString":"signature is expired","errMsg":"config:fail please check errno"}`, 2601002, "config", errno.Unauthenticated, errno.FaultApp, 0},
		{feishu, `{"errno":103}`, 103, "", errno.Unimplemented, errno.FaultDevice, 0},
		{weChat, `WebSocket connection to 'wss://203.0.113.1:1883' failed: Error in connection establishment: net::ERR_CONNECTION_RESET`, -1, "", errno.Unavailable, errno.FaultNetwork, -101},
		{weChat, `{"errMsg":"request:fail response data convert to utf8 fail"}`, -1, "request", errno.DataLoss, errno.FaultApp, 0},
		{weChat, `{"errMsg":"open:fail no such file or directory \"wxfile://usr/a.txt\""}`, -1, "open", errno.NotFound, errno.FaultApp, 0},
		{weChat, `{"errMsg":"createSocketTask:fail wcwss url not in domain list"}`, -1, "createSocketTask", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"writeFileSync:fail the maximum size of the file storage limit is exceeded;at socketTask.onmessage callback function Error: writeFileSync:fail the maximum size of the file storage limit is exceeded"}`, -1, "writeFileSync", errno.ResourceExhausted, errno.FaultApp, 0},
		{weChat, `{"message":"支付失败","data":{"errno":102,"errMsg":"requestPayment:fail jsapi has no permission, event=requestPayment, runningState=foreground, permissionMsg=permission got, detail=jsapi has no permission"}}`, 102, "requestPayment", errno.PermissionDenied, errno.FaultApp, 0},
		{weChat, `{"reason":{"errMsg":"chooseImage:fail cancel"},"promise":{}}`, -1, "chooseImage", errno.Canceled, errno.FaultUser, 0},
		{weChat, `{"type":"fail","target":{"id":"poster","dataset":{}},"mark":{},"detail":{"errMsg":"downloadFile:fail url not in domain list"},"mut":false}`, -1, "downloadFile", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail Unable to resolve host \"api.example.cn\": No address associated with hostname"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, 0},
		{weChat, `{"errMsg":"request:fail createRequestTask:fail: jsapi has no permission, event=createRequestTask, runningState=suspend, permissionMsg=permission ok, detail=network api interrupted in suspend state"}`, -1, "request", errno.Aborted, errno.FaultUser, 0}, // in the background; no permission is missing
		{weChat, `{"errMsg":"request:fail-109:net::ERR_ADDRESS_UNREACHABLE"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, -109},
		{weChat, `{"errMsg":"downloadFile:fail exceed max file size"}`, -1, "downloadFile", errno.ResourceExhausted, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail 小程序要求的 TLS 版本必须大于等于 1.2"}`, -1, "request", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail interrupted"}`, -1, "request", errno.Aborted, errno.FaultUser, 0},
		{weChat, `{"errMsg":"request: ssl hand shake error"}`, -1, "request", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"downloadFile:fail Error: unable to verify the first certificate"}`, -1, "downloadFile", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail url not in domain list"}`, -1, "request", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"request:fail 似乎已断开与互联网的连接。"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, 0},
		{weChat, `{"errMsg":"request:fail"}`, -1, "request", errno.Unknown, errno.FaultUnknown, 0}, // nothing can be said
		{weChat, `{"errMsg":"request:fail 请求超时。"}`, -1, "request", errno.DeadlineExceeded, errno.FaultNetwork, 0},
		{weChat, `{"errMsg":"request:fail "}`, -1, "request", errno.Unknown, errno.FaultUnknown, 0}, // nothing can be said
		{weChat, `{"errno":0,"errCode":0,"errMsg":"createBLEConnection:ok"}`, 0, "createBLEConnection", errno.OK, errno.FaultNone, 0},
		{weChat, `{"errMsg":"request:fail errcode:10011 cronet_error_code:0 error_msg:network change, cancel all task"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, 0}, // no cancel
		{weChat, `{"errMsg":"login:fail 业务参数配置缺失,https://app.example/","errCode":-7,"code":-7}`, -1, "login", errno.FailedPrecondition, errno.FaultApp, 0},                         // uni-app
		{weChat, `{"errMsg":"request:fail abort statusCode:-1"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, 0},                                                         // a network failure of uni-app, no cancel
		{weChat, `{"errMsg":"request:fail abort statusCode:-1 似乎已断开与互联网的连接。(-1009)"}`, -1, "request", errno.Unavailable, errno.FaultNetwork, 0},
		{weChat, `{"errMsg":"exception onOpen fail code:20, msg:Invalid HTTP status."}`, -1, "", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errMsg":"closeSocket:fail:taskID not exist"}`, -1, "closeSocket", errno.FailedPrecondition, errno.FaultApp, 0},
		{weChat, `{"errCode":1004,"errMsg":"open fail: _code:8,_msg:TLS handshake failed"}`, -1, "", errno.FailedPrecondition, errno.FaultApp, 0}, // a socket, not an ad
		{weChat, `{"errMsg":"closeSocket:fail wcwss taskID not exist"}`, -1, "closeSocket", errno.FailedPrecondition, errno.FaultApp, 0},
	} {
		e := only(t, test.platform, test.posted)
		assert.Equal(t, test.platform.Code(test.errno), e.Code(), test.posted)
		assert.Equal(t, test.api, e.API(), test.posted)
		assert.Equal(t, test.condition, e.Condition(), test.posted)
		assert.Equal(t, test.fault, e.Fault(), test.posted)
		assert.Equal(t, test.condition == errno.OK, e.Err() == nil, test.posted)
		net, ok := e.NetError()
		assert.Equal(t, test.net, net, test.posted)
		assert.Equal(t, test.net != 0, ok, test.posted)
		row, ok := e.Lookup()
		assert.Equal(t, test.condition, row.Condition, test.posted)
		assert.Equal(t, test.fault, row.Fault, test.posted)
		if ok {
			assert.NotEmpty(t, row.Meaning, test.posted)
			assert.NotEmpty(t, row.MeaningZH, test.posted)
		}
	}
}

// only returns what is decoded from posted or else the one object found in it.
func only(t *testing.T, p errno.Platform, posted string) *callback.Error {
	t.Helper()
	if e, err := callback.Decode(p, []byte(posted)); err == nil {
		return e
	}
	var found []*callback.Error
	for e := range callback.Find(p, posted) {
		found = append(found, e)
	}
	require.Len(t, found, 1, posted)
	return found[0]
}

// What is posted beside them and is no callback object: Decode says what it is.
func TestWildOthers(t *testing.T) {
	for posted, is := range map[string]string{
		`{"errno":1000,"errmsg":"登录失败"}`:                                                                  "server API",
		`{"errcode":48001,"errmsg":"api unauthorized"}`:                                                   "server API",
		`{"errno":1001,"errmsg":"不存在对应的对象","data":null}`:                                                  "server API",
		`{"errMsg":"authorize:fail platform auth deny","errNo":10101,"errorCode":103083,"errorType":"D"}`: "Douyin",
	} {
		_, err := callback.Decode(errno.PlatformWeChat, []byte(posted))
		assert.ErrorContains(t, err, is, posted)
	}
}
