package callback

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// A match says how a known text stands in what a client says.
type match uint8

const (
	whole match = iota // it is all of the text
	start              // the text starts with it, up to a character that ends the word
	words              // it stands anywhere in the text, as whole words
)

// A knownText is what a client is seen to say. Its texts are in lower case and
// separated by '|'; a '*' in one stands for any characters, and for few of them in
// words. In what a client says, a final stop is ignored.
type knownText struct {
	match              match
	apis               string // the APIs that say it, as in family.apis; "" for any
	texts              string
	meaning, meaningZH string
	condition          errno.Condition
	fault              errno.Fault
}

const (
	requesting = "request uploadFile downloadFile connectSocket createRequestTask createUploadTask createDownloadTask createSocketTask"
	files      = "access accessSync appendFile appendFileSync close closeSync copyFile copyFileSync fstat fstatSync ftruncate ftruncateSync getFileInfo getSavedFileInfo getSavedFileList mkdir mkdirSync open openSync read readSync readCompressedFile readCompressedFileSync readFile readFileSync readZipEntry readdir readdirSync removeSavedFile rename renameSync rmdir rmdirSync saveFile saveFileSync stat statSync truncate truncateSync unlink unlinkSync unzip write writeSync writeFile writeFileSync FileSystemManager."
	bluetooth  = weChatBluetooth + " " + feishuBluetooth
	devices    = bluetooth + " " + weChatWiFi + " " + weChatBeacon + " " + locating
	navigating = "navigateTo redirectTo switchTab reLaunch navigateBack"
	sensing    = "insertCamera CameraContext. operateRecorder startRecord RecorderManager. chooseImage chooseMedia chooseVideo saveImageToPhotosAlbum saveVideoToPhotosAlbum scanCode " + devices
	serving    = "login checkSession authorize getUserInfo getUserProfile getPhoneNumber getWeRunData chooseAddress requestPayment requestVirtualPayment requestMidasPayment requestCommonPayment navigateToMiniProgram " + subscribing
	recording  = "operateRecorder startRecord RecorderManager. operateCamera CameraContext."
)

// knownTexts are tried in this order, those of an API before the others. A text that
// can mean several things is left out: to say nothing is better than to guess.
var knownTexts = [...]knownText{
	// The base library on arguments. A parameter's name, such as timeout, says nothing of itself.
	{start, "", "parameter error|parameter.*should be", "invalid parameter", "参数错误", errno.InvalidArgument, errno.FaultApp},                                                                                          // every API
	{start, "", "invalid parameter|invalid parameters|invalid params|invalid param|param error|params error|invalid arguments|invalid argument", "invalid parameter", "参数无效", errno.InvalidArgument, errno.FaultApp}, // WeChat and Feishu clients
	{whole, "agentConfig openCustomerServiceChat", "invalid corpid", "invalid corpId", "corpId 无效", errno.InvalidArgument, errno.FaultApp},                                                                           // WeCom: agentConfig; openCustomerServiceChat
	{start, "", "missing required args:|invalid args: type check failed", "invalid parameter", "参数错误", errno.InvalidArgument, errno.FaultApp},                                                                        // uni-app: every API
	{whole, "", "invalid scope", "invalid scope", "scope 无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                 // authorize
	{whole, "", "unsupported data type", "the data is neither text nor an ArrayBuffer", "数据既非字符串也非 ArrayBuffer", errno.InvalidArgument, errno.FaultApp},                                                              // Taro: sendSocketMessage
	{whole, "", "appid missing", "the appid is missing", "缺少 appid", errno.InvalidArgument, errno.FaultApp},                                                                                                          // developer tools: login without an appid
	{whole, "", "invalid data", "invalid data", "数据无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                       // Android client: arguments that are not an object
	{whole, "", "invalid path|invalid file path", "invalid path", "路径无效", errno.InvalidArgument, errno.FaultApp},                                                                                                     // Android client: openDocument, saveFile
	{words, "", "is null or nil", "an argument is missing", "缺少参数", errno.InvalidArgument, errno.FaultApp},                                                                                                           // Android client: operationType is null or nil
	{whole, "", "param is illegal|src path not be supported|unknown operationtype|operatetype not supported|invalid maxduration|invalid view id", "invalid argument", "参数无效", errno.InvalidArgument, errno.FaultApp}, // Android client
	{whole, "setScreenBrightness", "value invalid", "the brightness is not within 0 and 1", "屏幕亮度不在 0 到 1 之间", errno.InvalidArgument, errno.FaultApp},                                                                // Android client
	{whole, "", "width or height is 0", "the width or the height is 0", "宽或高为 0", errno.InvalidArgument, errno.FaultApp},                                                                                             // Android client: canvas
	{start, "", "desc length does not meet the requirements", "desc is empty or too long", "desc 为空或过长", errno.InvalidArgument, errno.FaultApp},                                                                      // getUserProfile
	{start, "", "the code must be either 1000, or between 3000 and 4999", "invalid close code of the WebSocket", "WebSocket 关闭码无效", errno.InvalidArgument, errno.FaultApp},                                           // Android client: closeSocket

	// The background.
	{start, "", "jsapi has no permission,*interrupted in suspend state|network api interrupted in suspend state", "the request was interrupted because the Mini Program is in the background", "小程序处于后台，网络请求被中断", errno.Aborted, errno.FaultUser}, // Android client
	{start, "", "jsapi has no permission,*permissionmsg=permission ok", "the API cannot be called in the state that the Mini Program is in", "小程序当前运行状态下不能调用该接口", errno.FailedPrecondition, errno.FaultApp},                                       // Android client: no permission is missing
	{start, "", "jsapi has no permission,*runningstate=background|app is paused or background", "the call was interrupted because the Mini Program is in the background", "小程序处于后台，调用被中断", errno.Aborted, errno.FaultUser},                        // both clients: audio
	{whole, "", "interrupted", "the call was interrupted because the Mini Program is in the background", "小程序处于后台，调用被中断", errno.Aborted, errno.FaultUser},                                                                                         // both clients

	// A person backing out.
	{whole, requesting, "cancel|canceled|cancelled|已取消|操作已取消|operation canceled|operation cancelled", "the app canceled the request", "请求被取消", errno.Canceled, errno.FaultApp}, // iOS system, OkHttp
	{whole, requesting, "abort|aborted", "the app aborted the request", "请求被中止", errno.Canceled, errno.FaultApp},                                                               // RequestTask.abort
	{whole, "", "cancel|canceled|cancelled|user cancel|user canceled|user cancelled|cancel by user|canceled by user|cancelled by user|cancel by the user|canceled by the user|cancelled by the user|user cancels|the user canceled|the user cancelled|operation canceled|operation cancelled|cancel to confirm login|cancel to bind phone|用户取消|user canceled updateapp|user canceled install|用户已取消|用户中途取消|用户中途取消支付操作|已取消|取消|操作已取消|system error {{user cancel}}|user canceled the operation|user cancelled the operation", "the user canceled", "用户取消", errno.Canceled, errno.FaultUser}, // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app

	// A person, or the system for a person, saying no.
	{whole, "", "auth deny|auth denied|auth cancel|auth canceled|user deny|user denied|user reject|user rejected|authorize no response|用户拒绝|用户拒绝授权|用户拒绝了授权", "the user denied authorization", "用户拒绝授权", errno.PermissionDenied, errno.FaultUser}, // every API with a scope; "no response" on iOS
	{whole, "", "system permission denied|system deny|system denied|background permission denied", "the system has not granted the permission", "系统未授予权限", errno.PermissionDenied, errno.FaultUser},                                              // every API with a system permission
	{start, "", "notallowederror: permission denied|notallowederror: permission dismissed", "the user or the system denied the permission", "用户或系统拒绝授权", errno.PermissionDenied, errno.FaultUser},                                                // developer tools, web: camera and microphone
	{whole, "", "user denied access|用户已拒绝访问", "the user denied access", "用户拒绝访问", errno.PermissionDenied, errno.FaultUser},                                                                                                                       // iOS: photos
	{words, "", "phphotoserrordomain error 3311|“phphotoserrordomain”错误 3311|phphotoserrordomain错误3311", "the user denied access to the photos", "用户拒绝访问照片", errno.PermissionDenied, errno.FaultUser},                                            // iOS: photos
	{words, "", "kclerrordomain error 1|“kclerrordomain”错误 1|kclerrordomain错误1", "the user denied access to the location", "用户拒绝访问位置", errno.PermissionDenied, errno.FaultUser},                                                                  // iOS: CoreLocation
	{start, locating, "user denied geolocation", "the user denied access to the location", "用户拒绝访问位置", errno.PermissionDenied, errno.FaultUser},                                                                                                  // developer tools, web: Chromium
	{whole, locating, "缺少定位权限", "the user or the system denied access to the location", "用户或系统拒绝访问位置", errno.PermissionDenied, errno.FaultUser},                                                                                                  // uni-app on Android: [geolocation:12]缺少定位权限
	{whole, "", "no filming permission", "the user or the system denied the permission", "用户或系统拒绝授权", errno.PermissionDenied, errno.FaultUser},                                                                                                   // uni-app on iOS: chooseImage, chooseVideo
	{start, "", "scope unauthorized", "the scope is not authorized", "未获得用户授权", errno.PermissionDenied, errno.FaultUnknown},                                                                                                                      // getUserInfo: not asked yet, or refused

	// The platform saying no.
	{whole, "getPhoneNumber", "no permission|access denied", "the Mini Program has no permission to get phone numbers", "小程序没有获取手机号的权限", errno.PermissionDenied, errno.FaultApp}, // personal accounts
	{start, "getPhoneNumber", "该 appid 没有权限|该appid没有权限", "the Mini Program has no permission to get phone numbers", "小程序没有获取手机号的权限", errno.PermissionDenied, errno.FaultApp},     // personal accounts
	{whole, "saveImageToPhotosAlbum saveVideoToPhotosAlbum", "no permission", "no permission to save to the album", "没有保存到相册的权限", errno.PermissionDenied, errno.FaultUser},       // both clients
	{start, sensing, "permission denied", "the user or the system denied the permission", "用户或系统拒绝授权", errno.PermissionDenied, errno.FaultUser},                                  // both clients
	{whole, "", "no permission|access denied|permission denied|无权限|没有权限", "no permission", "没有权限", errno.PermissionDenied, errno.FaultUnknown},                                   // both clients: the user's or the app's
	{start, "", "no permission to execute", "no permission for the API", "没有调用该接口的权限", errno.PermissionDenied, errno.FaultApp},                                                   // both clients
	{start, "", "rejected due to no permission currently", "not permitted in single-page mode", "单页模式下不允许调用", errno.PermissionDenied, errno.FaultApp},                            // Moments
	{whole, "", "system:access_denied|access_denied", "no permission for the JSAPI", "没有 JSAPI 的权限", errno.PermissionDenied, errno.FaultApp},                                     // web pages
	{start, files, "permission denied|operation not permitted", "no permission for the file", "没有文件的权限", errno.PermissionDenied, errno.FaultApp},                                 // both clients

	// Privacy.
	{start, "", "please go to mp to announce your privacy usage", "the privacy guidelines declare no use of user information", "未在《用户隐私保护指引》中声明", errno.FailedPrecondition, errno.FaultApp},                                // 1025, 1026
	{start, "", "please implement the privacy pop-up feature", "the Mini Game has no privacy dialog", "小游戏未实现隐私弹窗", errno.FailedPrecondition, errno.FaultApp},                                                              // Mini Games
	{start, "", "please go to mp open official popup", "the privacy dialog is not turned on", "未开启隐私授权弹窗", errno.FailedPrecondition, errno.FaultApp},                                                                       // Mini Games
	{start, "", "click action before resolve is needed", "the user must tap before the privacy dialog is resolved", "隐私弹窗需要用户点击后才能继续", errno.FailedPrecondition, errno.FaultApp},                                           // Mini Games
	{start, "", "appid privacy api banned", "the privacy API is banned since the guidelines do not declare it", "未声明隐私用途，隐私接口被封禁", errno.FailedPrecondition, errno.FaultApp},                                               // the vendor's privacy guide
	{start, "", "the api need to be declared in the requiredprivateinfos field", "the API is not in requiredPrivateInfos of app.json", "未在 app.json 的 requiredPrivateInfos 中声明", errno.FailedPrecondition, errno.FaultApp}, // location APIs
	{whole, "", "require permission desc|without required private infos", "app.json lacks the declaration for the location", "app.json 缺少位置接口的声明", errno.FailedPrecondition, errno.FaultApp},                               // location APIs

	// Set-up of the Mini Program.
	{start, "", "can only be invoked by user tap gesture", "the API must be called in a tap of the user", "只能在用户点击时调用", errno.FailedPrecondition, errno.FaultApp},                                                                                                             // base library
	{start, "", `appid "*" is not in navigatetominiprogramappidlist|appid is not in navigatetominiprogramappidlist`, "the appid is not in navigateToMiniProgramAppIdList of app.json", "appid 不在 navigateToMiniProgramAppIdList 中", errno.FailedPrecondition, errno.FaultApp}, // older base libraries
	{start, "", "wcwss url not in domain list", "the URL's domain is not on the allow list", "URL 域名不在安全域名列表中", errno.FailedPrecondition, errno.FaultApp},                                                                                                                     // clients with a word before it, developer tools
	{words, "", "不在以下*合法域名列表中", "the URL's domain is not on the allow list", "URL 域名不在安全域名列表中", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                     // developer tools
	{whole, "", "invalid url domain", "the page's domain is not on the allow list", "页面域名不在安全域名列表中", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                // web pages: config
	{start, locating, "only secure origins are allowed", "the page must use HTTPS", "页面必须使用 HTTPS", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                 // web: Chromium
	{whole, "config agentConfig", "not match any reliable domain", "the page's domain is not on the allow list", "页面域名不在可信域名列表中", errno.FailedPrecondition, errno.FaultApp},                                                                                                   // WeCom: agentConfig
	{whole, "config", "require subscribe", "the user must follow the official account first", "用户需先关注公众号", errno.FailedPrecondition, errno.FaultUser},                                                                                                                         // web pages: config of a test account
	{whole, "", "without context of external contact", "the page was not opened from a chat with a customer", "页面不是从客户会话的入口打开的", errno.FailedPrecondition, errno.FaultUnknown},                                                                                                // WeCom: getCurExternalContact, getCurExternalChat
	{whole, "", "unbind download url", "the download domain is not on the allow list", "未绑定下载域名", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                   // developer tools
	{start, "", "the permission value is offline verifying", "config has not finished or failed", "config 未完成或失败", errno.FailedPrecondition, errno.FaultApp},                                                                                                                  // web pages
	{start, "", "业务参数配置缺失", "the configuration of the app is missing", "业务参数配置缺失", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                  // uni-app on an App: login
	{start, "", "用户绑定的手机需要进行验证|the mobile phone user bound needs to be verified", "the user must verify the phone by text message first", "用户需先完成手机短信验证", errno.FailedPrecondition, errno.FaultUser},                                                                          // getPhoneNumber

	// What cannot be done here.
	{whole, "", "function not exist|function_not_exist", "this version of the client does not have the JSAPI", "当前客户端版本没有该 JSAPI", errno.Unimplemented, errno.FaultDevice},                                                                                                      // web pages, WeCom: agentConfig
	{start, "", "开发者工具暂时不支持此 api 调试", "the developer tools do not support the API", "开发者工具不支持此 API", errno.Unimplemented, errno.FaultDevice},                                                                                                                                    // developer tools
	{start, "", "暂时不支持 api", "this platform does not support the API", "当前平台不支持该接口", errno.Unimplemented, errno.FaultDevice},                                                                                                                                                    // Taro on the web: 暂时不支持 API login
	{start, "", "the api is only supported in", "this version of the system does not support the API", "当前系统版本不支持该接口", errno.Unimplemented, errno.FaultDevice},                                                                                                                  // connectWifi on iOS
	{start, "", "the current browser does not support this feature", "the browser does not support it", "浏览器不支持该功能", errno.Unimplemented, errno.FaultDevice},                                                                                                                    // Taro on the web
	{whole, "", "vibrate is not support|system not support|unimplemented|not implemented|not support|not supported|device not support|device not supported|unsupported|method not supported|暂不支持|不支持", "not supported here", "当前环境不支持", errno.Unimplemented, errno.FaultDevice}, // clients, frameworks on another platform
	{whole, "", "invalid_platform", "virtual payment is not supported on the platform", "当前平台不支持虚拟支付", errno.Unimplemented, errno.FaultDevice},                                                                                                                                  // requestVirtualPayment on iOS
	{start, "", "notfounderror: requested device not found|requested device not found", "the device has no camera or microphone", "设备没有摄像头或麦克风", errno.NotFound, errno.FaultDevice},                                                                                             // developer tools, web

	// Pages and the interface.
	{start, "", `page "*" is not found|page '*' is not found|page not found|url "*" is not in app.json|url not in app.json`, "the page does not exist", "页面不存在", errno.NotFound, errno.FaultApp}, // base library
	{start, "loadSubpackage loadSubPackage preDownloadSubpackage", "module not found", "the subpackage was not found", "分包不存在", errno.NotFound, errno.FaultUnknown},                              // Mini Games
	{start, "", "webview count limit exceed|page limit exceeded", "too many pages are open", "页面栈超出上限", errno.ResourceExhausted, errno.FaultApp},                                                 // navigateTo
	{whole, "", "can not navigateto a tabbar page|can not navigate to a tabbar page|can not navigate to a tab bar page|can not navigateto tabbar page|can not navigate to tabbar page|can not redirectto a tabbar page|can not redirect to a tabbar page|can not redirect to a tab bar page|can not redirectto tabbar page|can not redirect to tabbar page", "a tabBar page must be opened with switchTab", "tabBar 页面需使用 switchTab 打开", errno.InvalidArgument, errno.FaultApp}, // navigateTo, redirectTo
	{whole, "", "can not switch to no-tabbar page|can not switch to a no-tabbar page|can not switch to non-tabbar page|can not switch to a non-tabbar page", "switchTab opens tabBar pages only", "switchTab 只能打开 tabBar 页面", errno.InvalidArgument, errno.FaultApp},                                                                                                                                                                                                            // switchTab
	{whole, "", "cannot navigate back at first page", "there is no page to go back to", "已在首页，无法返回", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                  // navigateBack
	{whole, "", "tabbar item not found", "the tabBar has no item of that index", "tabBar 没有该序号的项", errno.NotFound, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                              // setTabBarBadge, setTabBarItem
	{whole, "navigateBackMiniProgram", "not miniprogram can navigate back", "no Mini Program opened this one", "没有可返回的小程序", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                           // base library
	{whole, "", "not tabbar page", "the current page is not a tabBar page", "当前页面不是 tabBar 页面", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                       // hideTabBar, setTabBarStyle
	{whole, "", "custom tabbar", "the tabBar is a custom one", "当前使用自定义 tabBar", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                                      // hideTabBar
	{start, "", "toast can't be found", "no toast or loading is shown", "没有正在显示的提示框", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                                 // hideLoading, hideToast
	{whole, "", "canvas has not been created", "the canvas has not been created", "画布尚未创建", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                           // canvasToTempFilePath
	{whole, "", "canvasid do not exist|view id do not exist|menu item do not exist|iconpath not found|no such camera", "what the call names does not exist", "所指定的对象不存在", errno.NotFound, errno.FaultApp},                                                                                                                                                                                                                                                                       // Android client: canvas, components, tabBar
	{start, "", "canvas is empty", "the canvas is empty", "画布为空", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                                                     // canvasToTempFilePath
	{start, "", "can insert only one camera", "the page already has a camera", "同一页面只能有一个 camera", errno.AlreadyExists, errno.FaultApp},                                                                                                                                                                                                                                                                                                                                         // camera
	{whole, recording, "is recording or paused|recorder is recording|audio is recording, don't start record again", "a recording is already running", "正在录音", errno.AlreadyExists, errno.FaultApp},                                                                                                                                                                                                                                                                              // recorder
	{whole, recording, "recorder not start|not recording|is not recording", "no recording is running", "录音未开始", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                                                                                       // recorder

	// A connection that broke in the middle of TLS.
	{words, "", "i/o error during system call", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork}, // Android system: Read error: ssl=0x7a: I/O error during system call, Connection reset by peer

	// TLS. It is the server that is set up wrong.
	{start, "", "ssl hand shake error|ssl handshake error|ssl handshake failed|tls handshake failed|tls handshake error|write eproto", "the TLS handshake failed", "TLS 握手失败", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                   // Android client; WebSocket
	{start, "", "小程序要求的 tls 版本必须大于等于 1.2", "the server must support TLS 1.2", "服务器须支持 TLS 1.2", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                  // developer tools
	{words, "", "javax.net.ssl.sslhandshakeexception|java.security.cert.certpathvalidatorexception|trust anchor for certification path not found|javax.net.ssl.sslpeerunverifiedexception", "the server's certificate cannot be trusted", "服务器证书不可信", errno.FailedPrecondition, errno.FaultApp},                                                                            // Android system
	{whole, "", "chain validation failed", "the certificate chain is not valid, or the phone's clock is wrong", "证书链校验失败，或手机时间不正确", errno.FailedPrecondition, errno.FaultUnknown},                                                                                                                                                                                          // Android system
	{start, "", "hostname * not verified|对应的服务器证书无效|unable to verify the first certificate|self signed certificate|self-signed certificate|certificate has expired|unable to get local issuer certificate|hostname/ip does not match certificate", "the server's certificate cannot be trusted", "服务器证书不可信", errno.FailedPrecondition, errno.FaultApp},                     // Android system, developer tools
	{start, "", "an ssl error has occurred|the certificate for this server|此服务器的证书无效|此服务器的证书已过期|此伺服器的憑證無效|此伺服器的憑證已過期|發生ssl錯誤|發生 ssl 錯誤|发生了 ssl 错误|发生了ssl错误|发生ssl错误|发生 ssl 错误|a tls error caused the secure connection to fail|tls错误导致安全连接失败|tls 错误导致安全连接失败", "no secure connection to the server could be made", "无法与服务器建立安全连接", errno.FailedPrecondition, errno.FaultApp}, // iOS system
	{words, "", "nsurlerrordomain*-1200|nsurlerrordomain*-1201|nsurlerrordomain*-1202|nsurlerrordomain*-1203|nsurlerrordomain*-1204|nsurlerrordomain*-1022", "no secure connection to the server could be made", "无法与服务器建立安全连接", errno.FailedPrecondition, errno.FaultApp},                                                                                                 // iOS system
	{start, "", "the resource could not be loaded because the app transport security policy requires", "the URL must use HTTPS", "URL 必须使用 HTTPS", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                               // iOS system
	{start, "", "cleartext communication to * not permitted by network security policy|cleartext http traffic to * not permitted", "the system does not permit cleartext traffic", "系统不允许明文传输", errno.PermissionDenied, errno.FaultApp},                                                                                                                                    // Android system
	{start, "", "expected http 101 response but was", "the server did not accept the WebSocket", "服务器未接受 WebSocket 握手", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                          // Android client, OkHttp: WebSocket
	{words, "", "error during websocket handshake: unexpected response code", "the server did not accept the WebSocket", "服务器未接受 WebSocket 握手", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                  // Chromium: WebSocket in the developer tools and on the web
	{whole, "", "invalid http status", "the server did not accept the WebSocket", "服务器未接受 WebSocket 握手", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                         // iOS client: WebSocket

	// Time.
	{whole, devices, "timeout|time out|timed out|request timeout|request timed out|connect timeout|connect time out|connect timed out|connection timeout|connection timed out|operation timed out|timeout expired", "the device did not answer in time", "设备响应超时", errno.DeadlineExceeded, errno.FaultDevice}, // both clients
	{whole, requesting + " " + serving + " " + weChatCloud, "request timeout|operation timed out", "the request timed out", "请求超时", errno.DeadlineExceeded, errno.FaultNetwork},                                                                                                                               // both clients, iOS system
	{whole, navigating, "timeout", "the page did not open in time", "打开页面超时", errno.DeadlineExceeded, errno.FaultUnknown},                                                                                                                                                                                     // base library
	{whole, "", "timeout|time out|timed out|time-out|timeout error|request time out|request timed out|connect timeout|connect timed out|connect time out|connection timeout|connection timed out|read timeout|read timed out|socket timeout|operation timed out|connect response time out|the request timed out|the operation timed out|the connection has timed out|请求超时|连接超时|网络超时|网络请求超时|要求逾時|連線逾時|請求逾時|請求超時", "it timed out", "请求超时", errno.DeadlineExceeded, errno.FaultNetwork}, // Android client, iOS system
	{start, "", "socket time out timeout:|timeout of *ms exceeded|failed to connect to */*after *ms|connect etimedout|esockettimedout", "it timed out", "请求超时", errno.DeadlineExceeded, errno.FaultNetwork}, // Android client, axios, Android system, developer tools
	{words, "", "nsurlerrordomain*-1001|java.net.sockettimeoutexception|etimedout (connection timed out)", "it timed out", "请求超时", errno.DeadlineExceeded, errno.FaultNetwork},                              // iOS system, Android system, developer tools
	{whole, devices, "the connection has timed out unexpectedly", "the Bluetooth connection timed out", "蓝牙连接超时", errno.DeadlineExceeded, errno.FaultDevice},                                                // iOS: CoreBluetooth

	// The network.
	{start, "", "network change, cancel all task", "the network changed during the request", "请求期间网络发生切换", errno.Unavailable, errno.FaultNetwork}, // Android client: Wi-Fi to cellular
	{start, "", "abort statuscode:-1", "the request got no response", "请求未得到响应", errno.Unavailable, errno.FaultNetwork},                           // uni-app on an App
	{start, "", "unable to resolve host|request unknow host error|unknow host error|unknown host|getaddrinfo enotfound|getaddrinfo eai_again|a server with the specified hostname could not be found|未能找到使用指定主机名的服务器|未能找到使用指定主機名稱的伺服器|找不到具有指定主機名稱的伺服器|找不到使用指定主機名稱的伺服器|找不到指定主機名稱的伺服器", "the host name did not resolve", "无法解析主机名", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                               // Android, developer tools, iOS
	{words, "", "java.net.unknownhostexception|no address associated with hostname|nsurlerrordomain*-1003|nsurlerrordomain*-1006", "the host name did not resolve", "无法解析主机名", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                                                                                  // Android system, iOS system
	{start, "", "the internet connection appears to be offline|似乎已断开与互联网的连接|互联网连接似乎已断开|似乎已中斷與互聯網的連線|似乎已中斷與網際網路的連線|似乎已斷開與互聯網的連接|網際網路連線已離線|網際網路連線似乎已離線|網際網路連線已中斷|網際網路連線似乎已中斷|互聯網連線已中斷|互聯網連線似乎已離線", "the device is offline", "设备已断网", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                              // iOS system
	{start, "", "could not connect to the server|cannot connect to the server|未能连接到服务器|无法连接到服务器|无法连接服务器|無法連接伺服器|無法連線到伺服器|無法連接到伺服器|未能連接到伺服器", "could not connect to the server", "无法连接服务器", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                                                                      // iOS system
	{start, "", "the network connection was lost|网络连接已中断|網路連線中斷|網絡連線中斷|網路連線已中斷|網絡連線已中斷", "the network connection was lost", "网络连接已中断", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                                                                                                                          // iOS system
	{words, "", "nsurlerrordomain*-1004|nsurlerrordomain*-1005|nsurlerrordomain*-1009|kcferrordomaincfnetwork*310", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                                                                                                  // iOS system
	{whole, "", "connection refused|connection reset|connection reset by peer|connection closed by peer|connection closed|software caused connection abort|broken pipe|network is unreachable|no route to host|host is unreachable|socket hang up|socket closed|socket is closed|unexpected end of stream|network error|request connect error|media_err_network|连接被对方重置|软件导致连接中止|协议错误|protocol error|network is down|socket is not connected|连接被拒绝", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork}, // Android system, iOS system, developer tools
	{start, "", "failed to connect to */*:|unexpected end of stream on|stream was reset:|connect econnrefused|connect econnreset|connect ehostunreach|connect enetunreach|tunneling socket could not be established|client network socket disconnected before secure tls connection was established|read econnreset|write epipe|write econnreset", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork},                                                                                                   // Android system, developer tools
	{words, "", "java.net.connectexception|java.net.noroutetohostexception|java.net.portunreachableexception|econnreset (connection reset by peer)|econnrefused (connection refused)|epipe (broken pipe)|enetunreach (network is unreachable)|ehostunreach (no route to host)", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                      // Android system
	{whole, requesting + " " + serving, "connection failed|connection lost", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork},                                                                                                                                                                                                                                                                                                                                                                         // both clients
	{start, "", "international roaming is currently off|国际漫游目前已关闭|國際漫遊目前已關閉|a data connection is not currently allowed|目前不允许数据连接|目前不允許數據連線", "cellular data is off or not allowed", "未允许使用移动数据", errno.FailedPrecondition, errno.FaultUser},                                                                                                                                                                                                                                                                                            // iOS system
	{words, "", "nsurlerrordomain*-1018|nsurlerrordomain*-1020", "cellular data is off or not allowed", "未允许使用移动数据", errno.FailedPrecondition, errno.FaultUser},                                                                                                                                                                                                                                                                                                                                                                        // iOS system
	{start, "", "a data connection cannot be established since a call is currently active|无法建立数据连接，因为通话仍在进行中", "no cellular data during a call", "通话期间无法使用移动数据", errno.Unavailable, errno.FaultDevice},                                                                                                                                                                                                                                                                                                                                 // iOS system

	// URLs and requests.
	{start, "", "url scheme is invalid|invalid url|url is null|expected url scheme 'http' or 'https' but|unexpected url:|failed to execute 'open' on 'xmlhttprequest': invalid url", "invalid URL", "URL 无效", errno.InvalidArgument, errno.FaultApp}, // clients, developer tools
	{whole, "", "unsupported url|bad url|不支持的 url|错误的 url|不支援的 url|錯誤的 url", "invalid URL", "URL 无效", errno.InvalidArgument, errno.FaultApp},                                                                                                         // iOS system
	{start, requesting, "failed to execute 'setrequestheader' *xmlhttprequest", "invalid header", "请求头无效", errno.InvalidArgument, errno.FaultApp},                                                                                                    // developer tools
	{whole, requesting, "method is invalid", "invalid HTTP method", "HTTP 方法无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                              // developer tools
	{words, "", "nsurlerrordomain*-1000|nsurlerrordomain*-1002", "invalid URL", "URL 无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                     // iOS system
	{words, "", "nsurlerrordomain*-1007", "too many redirects", "重定向次数过多", errno.ResourceExhausted, errno.FaultApp},                                                                                                                                  // iOS system
	{words, "", "nsurlerrordomain*-1013", "the server requires authentication", "服务器要求身份验证", errno.Unauthenticated, errno.FaultApp},                                                                                                                  // iOS system, InnerAudioContext
	{whole, "", "too many http redirects|太多 http 重定向|reach the max redirect count", "too many redirects", "重定向次数过多", errno.ResourceExhausted, errno.FaultApp},                                                                                        // iOS system, Android client
	{whole, "", "max_connected|max connected|exceed max task count", "too many requests at once", "同时进行的请求过多", errno.ResourceExhausted, errno.FaultApp},                                                                                              // Android client
	{start, "", "reach max websocket connect count|fail reach max websocket connect count|exceed max cocurrent count", "too many WebSockets at once", "WebSocket 连接数达到上限", errno.ResourceExhausted, errno.FaultApp},                                  // Android client
	{whole, "", "taskid not exist|wcwss taskid not exist", "the WebSocket does not exist", "WebSocket 任务不存在", errno.FailedPrecondition, errno.FaultApp},                                                                                              // closeSocket
	{whole, "operateSocketTask sendSocketMessage closeSocket SocketTask.", "no task", "the WebSocket does not exist", "WebSocket 任务不存在", errno.FailedPrecondition, errno.FaultApp},                                                                   // Android client
	{whole, "startLocalServiceDiscovery", "scan task already exist", "the search has already started", "已经开始搜索", errno.AlreadyExists, errno.FaultApp},                                                                                                // published with the API
	{whole, "stopLocalServiceDiscovery", "task not found", "the search has not started", "还未开始搜索", errno.FailedPrecondition, errno.FaultApp},                                                                                                         // published with the API
	{whole, "", "websocket is not connected|websocket not connected|sockettask.readystate is not open", "the WebSocket is not connected", "WebSocket 未连接", errno.FailedPrecondition, errno.FaultApp},                                                 // sendSocketMessage

	// Files, storage and memory.
	{start, "", "file not found|image not found|file not exist|file not exists|file doesn't exist|file does not exist|enoent:", "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp},                                                                                                                                                      // both clients, Node
	{words, "", "enoent (no such file or directory)|java.io.filenotfoundexception|nsurlerrordomain*-1100", "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp},                                                                                                                                                                           // Android system
	{start, files, "no such file", "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp},                                                                                                                                                                                                                                                   // Android client: no such file "wxfile://usr/a"
	{words, files, "not a regular file", "not a file", "不是文件", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                                 // Android client: "wxfile://usr/a" not a regular file
	{whole, files, "invalid encoding", "unknown character encoding", "字符编码无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                                                                                                                                    // Android client: readFile, writeFile
	{start, files, "bad file descriptor", "invalid fd", "fd 无效", errno.FailedPrecondition, errno.FaultApp},                                                                                                                                                                                                                                               // both clients
	{start, files, `the value of "*" is out of range`, "an offset, a length or a position is out of range", "offset、length 或 position 越界", errno.OutOfRange, errno.FaultApp},                                                                                                                                                                             // the vendor's pages of read and write
	{whole, files, "decompress fail", "the file is not compressed in the given way", "文件与指定的压缩格式不符", errno.DataLoss, errno.FaultApp},                                                                                                                                                                                                                     // the vendor's page of readCompressedFile
	{start, files, "system error", "a system call failed", "系统接口调用失败", errno.Internal, errno.FaultDevice},                                                                                                                                                                                                                                                // both clients
	{start, files, "encode error|base64 encode error", "the character encoding could not be converted", "字符编码转换失败", errno.InvalidArgument, errno.FaultApp},                                                                                                                                                                                               // both clients
	{whole, "getStorage getStorageSync", "data not found", "the key has no value", "key 对应的值不存在", errno.NotFound, errno.FaultApp},                                                                                                                                                                                                                        // getStorage
	{start, "", "filetype not supported|file type not supported", "the file type is not supported", "不支持的文件类型", errno.InvalidArgument, errno.FaultApp},                                                                                                                                                                                                   // openDocument
	{whole, "", "invalid video|invalid image|invalid file type", "the file is not of the right type", "文件类型无效", errno.InvalidArgument, errno.FaultApp},                                                                                                                                                                                                   // saveVideoToPhotosAlbum
	{start, "", "exceed max file size|resource exceeds maximum size", "the file exceeds the maximum size", "超出文件大小上限", errno.ResourceExhausted, errno.FaultApp},                                                                                                                                                                                          // both clients
	{start, "", "exceed storage max size|exceeded the maximum size of the file storage limit|exceed max storage|exceed storage item max length|exceed storage item max size|exceed storage max length|quota reached|entry size limit reached|quotaexceedederror:", "the storage limit is exceeded", "本地存储超出上限", errno.ResourceExhausted, errno.FaultApp}, // setStorage
	{words, "", "no space left on device", "the device is full", "设备存储空间不足", errno.ResourceExhausted, errno.FaultDevice},                                                                                                                                                                                                                                 // Android system
	{words, "", "java.lang.outofmemoryerror", "out of memory", "内存不足", errno.ResourceExhausted, errno.FaultDevice},                                                                                                                                                                                                                                       // Android system

	{start, "", "the requested url was not found on this server|在此服务器上找不到所请求的 url|在此服务器上找不到所请求的url", "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp}, // iOS system: file URLs, data URLs of audio

	// Media.
	{whole, "", "this media format is not supported", "the media format is not supported", "不支持的媒体格式", errno.InvalidArgument, errno.FaultApp},                                       // iOS: AVFoundation
	{whole, "", "this media may be damaged|cannot decode|unable to decode audio data|media_err_decode", "the media cannot be decoded", "媒体文件可能已损坏", errno.DataLoss, errno.FaultApp}, // iOS: AVFoundation; developer tools, web
	{whole, "compressVideo", "is compressing now", "a video is being compressed already", "正在压缩视频", errno.AlreadyExists, errno.FaultApp},                                            // Android client
	{start, "", "errcode:*, err:decode audio fail", "system error of the audio", "音频系统错误", errno.Internal, errno.FaultDevice},                                                       // InnerAudioContext on Android, with 10001
	{whole, "", "no advertisement", "no suitable ad", "无适合的广告", errno.Unavailable, errno.FaultPlatform},                                                                             // ads

	// Bluetooth and location.
	{whole, bluetooth, "internal error|system error", "internal error of Bluetooth", "蓝牙内部错误", errno.Internal, errno.FaultDevice},                                                                                   // both clients, with -1 or 10008
	{whole, bluetooth, "ble not available", "the Bluetooth adapter is not available", "当前蓝牙适配器不可用", errno.FailedPrecondition, errno.FaultUser},                                                                      // iOS client
	{whole, bluetooth, "already discovering devices", "the search has already started", "已经开始搜索", errno.AlreadyExists, errno.FaultApp},                                                                              // startBluetoothDevicesDiscovery
	{whole, bluetooth, "already opened", "the Bluetooth adapter is already open", "蓝牙适配器已打开", errno.AlreadyExists, errno.FaultApp},                                                                                  // openBluetoothAdapter
	{start, bluetooth, "need openbluetoothadapter", "the Bluetooth adapter is not initialized", "未初始化蓝牙适配器", errno.FailedPrecondition, errno.FaultApp},                                                              // iOS client
	{whole, bluetooth, "the specified device has disconnected from us|the connection has failed unexpectedly", "the Bluetooth connection was lost", "蓝牙连接已断开", errno.Unavailable, errno.FaultDevice},                // iOS: CoreBluetooth
	{whole, bluetooth, "writing is not permitted|reading is not permitted|the request is not supported", "the characteristic does not support the operation", "当前特征不支持此操作", errno.Unimplemented, errno.FaultDevice}, // iOS: CoreBluetooth
	{whole, bluetooth, "authentication is insufficient|encryption is insufficient|peer removed pairing information", "the device must be paired again", "需要重新配对设备", errno.FailedPrecondition, errno.FaultUser},      // iOS: CoreBluetooth
	{whole, bluetooth, "the value's length is invalid", "the value is too long or too short", "写入数据的长度无效", errno.InvalidArgument, errno.FaultApp},                                                                   // iOS: CoreBluetooth
	{whole, bluetooth, "connection failed|connection lost|connection closed|connection reset", "the Bluetooth connection failed", "蓝牙连接失败", errno.Unavailable, errno.FaultDevice},                                   // Feishu client
	{whole, weChatWiFi, "internal error", "internal error of the system's Wi-Fi", "系统 Wi-Fi 内部错误", errno.Internal, errno.FaultDevice},                                                                               // iOS client, with 12010
	{whole, weChatWiFi, "already associated", "the Wi-Fi is already connected", "已连接该 Wi-Fi", errno.AlreadyExists, errno.FaultApp},                                                                                  // iOS: NEHotspotConfiguration
	{whole, weChatWiFi, "wifi is disable|wifi is disabled", "the system's Wi-Fi switch is off", "系统 Wi-Fi 开关未打开", errno.FailedPrecondition, errno.FaultUser},                                                        // Android client
	{whole, weChatWiFi, "can't gain current wifi|detailstate is not connected|currentwifi is null", "the connected Wi-Fi could not be obtained", "获取不到当前已连接的 Wi-Fi", errno.Unavailable, errno.FaultDevice},          // Android client, with 12010
	{whole, weChatWiFi, "may be not open gps", "the system's GPS switch is off", "未打开 GPS 定位开关", errno.FailedPrecondition, errno.FaultUser},                                                                         // Android client, with 12010
	{whole, locating + " stopLocationUpdate", "location update not enabled", "the location updates have not started", "未开启持续定位", errno.FailedPrecondition, errno.FaultApp},                                          // Android client
	{start, locating, "频繁调用会增加电量损耗", "the location is asked for too often", "获取位置过于频繁", errno.ResourceExhausted, errno.FaultApp},                                                                                    // base library
	{whole, locating, "location service is disabled|location service disabled", "the location service is off", "定位服务未开启", errno.FailedPrecondition, errno.FaultUser},                                                // Android client
	{whole, locating, "is starting", "the location updates have already started", "正在持续定位", errno.AlreadyExists, errno.FaultApp},                                                                                    // startLocationUpdate
	{whole, locating, "unsupported type", "invalid type of coordinates", "坐标类型 type 无效", errno.InvalidArgument, errno.FaultApp},                                                                                     // Android client
	{words, "", "kclerrordomain error 0|“kclerrordomain”错误 0|kclerrordomain错误0", "the location is not known for now", "暂时无法获取位置", errno.Unavailable, errno.FaultDevice},                                             // iOS: CoreLocation
	{words, "", "kclerrordomain error 2|“kclerrordomain”错误 2|kclerrordomain错误2", "network error while locating", "定位时网络异常", errno.Unavailable, errno.FaultNetwork},                                                  // iOS: CoreLocation
	{start, locating, "error domain=pglocation code=2", "the location is not known for now", "暂时无法获取位置", errno.Unavailable, errno.FaultDevice},                                                                      // uni-app on iOS

	// Payment.
	{start, "", "调用支付jsapi缺少参数|支付jsapi缺少参数|jsapi缺少参数", "a parameter of the payment is missing, most likely for an invalid prepay_id", "支付缺少参数，多为 prepay_id 无效", errno.InvalidArgument, errno.FaultApp}, // requestPayment
	{whole, "", "invalid payment situation|支付场景非法", "the trade type does not fit the payment", "支付场景非法，trade_type 不符", errno.InvalidArgument, errno.FaultApp},                                          // requestPayment
	{whole, "", "unable to verify signature|支付验证签名失败", "invalid payment signature", "支付签名错误", errno.Unauthenticated, errno.FaultApp},                                                                   // requestPayment
	{whole, "", "signature_invalid", "invalid user-state signature", "用户态签名错误", errno.Unauthenticated, errno.FaultApp},                                                                                 // requestVirtualPayment
	{start, "", "商家参数格式有误", "malformed parameters of the merchant", "商家参数格式有误", errno.InvalidArgument, errno.FaultApp},                                                                                 // web pages: H5 payment
	{start, "", "商家存在未配置的参数", "a parameter of the merchant is not configured", "商家存在未配置的参数", errno.FailedPrecondition, errno.FaultApp},                                                                 // web pages: H5 payment
	{start, "", "当前页面的url未注册", "the page is not in the merchant's payment directories", "当前页面不在支付授权目录中", errno.FailedPrecondition, errno.FaultApp},                                                     // web pages: JSAPI payment
	{start, "", "调微信报商户受限|此商家的收款功能已被限制|此商家涉嫌违规，收款功能已被限制", "WeChat Pay restricts the merchant", "微信支付商户受限", errno.PermissionDenied, errno.FaultAdmin},                                                   // requestVirtualPayment
	{start, "requestVirtualPayment", "暂不支持非中国大陆地区苹果账号支付", "the Apple account is not of the Chinese mainland", "苹果账号非中国大陆地区账号", errno.FailedPrecondition, errno.FaultUser},                              // requestVirtualPayment on iOS
	{start, "", "当前商户尚未开启ios支付", "the merchant has not turned on payment on iOS", "商户尚未开启 iOS 支付", errno.FailedPrecondition, errno.FaultApp},                                                           // requestVirtualPayment

	// Subscribe messages.
	{whole, "chooseAvatar", "another chooseavatar is in progress", "another chooseAvatar has not finished", "上一次 chooseAvatar 尚未结束", errno.AlreadyExists, errno.FaultApp}, // base library: a second tap
	{whole, subscribing, "last call has not ended", "the last call has not finished", "上一次调用尚未结束", errno.AlreadyExists, errno.FaultApp},                                   // requestSubscribeMessage
	{start, subscribing, "templates size must be between", "too many or too few templates in one call", "模板数量超出范围", errno.InvalidArgument, errno.FaultApp},                // older base libraries

	// The cloud.
	{start, "", "cloud api isn't enabled|cloud api isn’t enabled", "wx.cloud.init has not been called", "未调用 wx.cloud.init", errno.FailedPrecondition, errno.FaultApp}, // cloud SDK
	{words, weChatCloud, "functionname parameter could not be found|function_not_found", "the cloud function was not found", "云函数不存在", errno.NotFound, errno.FaultApp}, // cloud.callFunction
	{words, weChatCloud, "environment not found|env not exists|environment invalid", "the cloud environment was not found", "云环境不存在", errno.NotFound, errno.FaultApp},  // cloud SDK
	{start, weChatCloud, "document with _id * does not exist|cannot find document with _id", "the document was not found", "记录不存在", errno.NotFound, errno.FaultApp},    // document.get
	{words, weChatCloud, "duplicate key error", "a unique index already has the value", "唯一索引的值重复", errno.AlreadyExists, errno.FaultApp},                               // database, with -502001

	// Sessions.
	{start, "", "session time out|session timed out|session expired", "the login session has expired", "登录态已过期", errno.Unauthenticated, errno.FaultApp},                                         // checkSession
	{start, "", "invalid_login,access_token expired|invalid_login, access_token expired", "the login of the developer tools has expired", "开发者工具的登录已过期", errno.Unauthenticated, errno.FaultApp}, // developer tools
	{whole, "config h5sdk.config", "invalid signature", "invalid signature", "签名无效", errno.Unauthenticated, errno.FaultApp},                                                                     // web pages
	{whole, "", "signature is expired", "the signature has expired", "签名已过期", errno.Unauthenticated, errno.FaultApp},                                                                            // Feishu: h5sdk.config
	{words, "requestAccess requestAuthCode", "invalid redirect uri", "the redirect URL is not registered", "重定向 URL 未注册", errno.FailedPrecondition, errno.FaultApp},                             // Feishu: requestAccess

	// An error that nothing finer is known of.
	{start, serving, "system error|server error", "error of the platform's server", "平台后台错误", errno.Internal, errno.FaultPlatform}, // both clients
	{whole, "", "system error|系统错误", "system error", "系统错误", errno.Internal, errno.FaultUnknown},
}

// A carrier is what clients put around the text that matters.
type carrier struct {
	start string // how it starts
	end   string // what the text that matters follows; "" where it follows start
}

var carriers = [...]carrier{
	{"errcode:", "error_msg:"},           // errcode:-101 cronet_error_code:-101 error_msg:network change, cancel all task
	{"innererrcode:", "errmsg:"},         // InnerAudioContext on iOS: INNERERRCODE:-1001, ERRMSG:请求超时。
	{"innercode:", "errmsg:"},            // the same, in older clients
	{"exception onopen fail", "msg:"},    // exception onOpen fail code:20, msg:Invalid HTTP status.
	{"open fail:", "_msg:"},              // open fail: _code:8,_msg:TLS handshake failed
	{"系统错误，错误码：", ","},                   // 系统错误，错误码：-12006,auth deny
	{"系统错误,错误码：", ","},                   // web pages: config
	{"fail_", ""},                        // web pages: getBrandWCPayRequest:fail_no permission to execute
	{"abort statuscode:-1 ", ""},         // abort statusCode:-1 timeout
	{"fail ", ""},                        // fail reach max websocket connect count 5
	{"java.", "exception:"},              // java.io.IOException: Canceled
	{"okhttp3.", "exception:"},           // okhttp3.internal.http2.StreamResetException: stream was reset: CANCEL
	{"javax.", "exception:"},             // javax.net.ssl.SSLException: Connection closed by peer
	{"download image fail. reason:", ""}, // getImageInfo of uni-app
	{"fail:", ""},                        // fail:time out
	{"error:", ""},                       // Error: unable to verify the first certificate
	{"the operation couldn't be completed.", ""},
	{"the operation couldn’t be completed.", ""}, // The operation couldn’t be completed. Connection reset by peer
	{"未能完成该操作。", ""},                             // 未能完成该操作。协议错误
	{"未能完成操作。", ""},
}

// maxCarriers is how many carriers are taken off.
const maxCarriers = 4

// lookupText returns what the text of a failure of api says: a message that the API
// publishes with its errCodes, the cloud's errCode in the text, a published message of
// an errno, or a known text. It returns false where it says nothing. The Code is left
// to the caller: no text stands for an errno.
func lookupText(p errno.Platform, api, text string) (errno.Entry, bool) {
	var layers [maxCarriers + 1]string
	n := 0
	for layer := range unwrap(text) {
		layers[n] = layer
		n++
	}
	for n > 0 {
		n--
		if row, ok := lookupLayer(p, api, layers[n]); ok {
			return row, true
		}
	}
	if text := withoutFields(layers[0]); text != layers[0] {
		return lookupText(p, api, text)
	}
	return errno.Entry{}, false
}

// lookupLayer judges one layer of a text. A row whose number stands for several
// failures counts if the text says nothing finer.
func lookupLayer(p errno.Platform, api, text string) (errno.Entry, bool) {
	row, vague := messageCode(p, api, text)
	if row == nil {
		row, vague = cloudCode(p, api, text)
	}
	if row == nil || vague {
		if known := phrasesOf(p).find(api, text); known != nil {
			return *known, true
		}
	}
	if row == nil {
		return errno.Entry{}, false
	}
	return row.entry(), true
}

// messageCode returns the row of api whose message a text is or starts with, and
// whether its number stands for several failures.
func messageCode(p errno.Platform, api, text string) (row *errCode, vague bool) {
	for _, f := range familiesOf(p, api) {
		for j := range f.codes {
			if c := &f.codes[j]; c.message != "" && startsWith(text, strings.ToLower(c.message)) {
				return c, slices.Contains(f.several, c.number)
			}
		}
	}
	return nil, false
}

// cloudCode returns the row of the cloud's errCode that a text names, and whether it
// stands for several failures:
//
//	errCode: -501000  | errMsg: FunctionName parameter could not be found.
//	-502005 database collection not exists.
func cloudCode(p errno.Platform, api, text string) (row *errCode, vague bool) {
	number, named := strings.CutPrefix(text, "errcode: ")
	if p != errno.PlatformWeChat || !named && !hasAPI(weChatCloud, api) {
		return nil, false
	}
	if _, after, ok := strings.Cut(text, "service error code "); ok && !named {
		number = after
	}
	end := 0
	for end < len(number) && (number[end] == '-' && end == 0 || '0' <= number[end] && number[end] <= '9') {
		end++
	}
	n, ok := input.ParseInt(number[:end])
	if !ok {
		return nil, false
	}
	for i := range families {
		if f := &families[i]; f.apis == weChatCloud {
			return f.find(n), slices.Contains(f.several, n)
		}
	}
	return nil, false
}

// A phrase is one text of a knownText, or a published message.
type phrase struct {
	text string
	apis string // as in knownText
	rank int    // of two that a text says, the lower one counts
	row  *errno.Entry
}

// The ranks of phrases. A known text of some APIs has its position in the list, so that
// it counts before a published message, and a known text of any API has rankAny more.
// Of the messages that a text starts with, the longest counts.
const (
	rankMessage = 1000
	rankAny     = 2000
	rankStart   = 4000 // less the length of the message
)

// phrases holds what texts of a platform can say, once one was looked for.
type phrases struct {
	once     sync.Once
	whole    map[string][]phrase
	starts   [256][]phrase // by the first byte, as those below
	words    [256][]phrase
	messages [256][]phrase // published ones that a text can start with
}

var weChatPhrases, feishuPhrases phrases

func phrasesOf(p errno.Platform) *phrases {
	x, table := &weChatPhrases, errno.PlatformWeChat // also of an Error that names no platform
	if p == errno.PlatformFeishu {
		x, table = &feishuPhrases, errno.PlatformFeishu
	}
	x.once.Do(func() { x.load(table) })
	return x
}

func (x *phrases) load(p errno.Platform) {
	x.whole = map[string][]phrase{}
	for i := range knownTexts {
		t := &knownTexts[i]
		rank := i
		if t.apis == "" {
			rank = rankAny + i
		}
		for text := range strings.SplitSeq(t.texts, "|") {
			ph := phrase{text, t.apis, rank, &errno.Entry{
				Message:   text,
				Meaning:   t.meaning,
				MeaningZH: t.meaningZH,
				Condition: t.condition,
				Fault:     t.fault,
			}}
			switch t.match {
			case whole:
				x.whole[text] = append(x.whole[text], ph)
			case start:
				x.starts[text[0]] = append(x.starts[text[0]], ph)
			case words:
				x.words[text[0]] = append(x.words[text[0]], ph)
			}
		}
	}
	for row := range errno.All(p) {
		if row.Message == "" || row.Condition == errno.OK || row.Condition == errno.Unknown && row.Fault == errno.FaultUnknown {
			continue
		}
		row.Code, row.Name, row.Owner = nil, "", ""
		text := core(row.Message)
		if !isKnown(x.whole[text], text) && !isKnown(x.starts[text[0]], text) {
			x.whole[text] = append(x.whole[text], phrase{text, "", rankMessage, &row})
		}
		template, _, _ := strings.Cut(text, "%")
		if template != text {
			text = strings.TrimRight(template, " :([")
			if strings.Count(text, " ") < 2 {
				continue
			}
		}
		if !strings.Contains(general, "|"+text+"|") {
			x.messages[text[0]] = append(x.messages[text[0]], phrase{text, "", rankStart - len(text), &row})
		}
	}
}

// isKnown reports whether one of list is text, of any API. What is written by hand counts
// before a published message, which may speak of its own API only: "permission denied" is
// published for a file.
func isKnown(list []phrase, text string) bool {
	return slices.ContainsFunc(list, func(ph phrase) bool { return ph.text == text && ph.apis == "" })
}

// general are published messages that start the text of other failures as well.
const general = "|system error|server error|time out|request timeout|operation timed out|permission denied|operation not permitted|bad file descriptor|encode error|invalid data|limited use|same user|service expired|connection failed|connection lost|"

// find returns what a text of api says, or nil.
func (x *phrases) find(api, text string) *errno.Entry {
	if text == "" {
		return nil
	}
	rank, row := rankStart, (*errno.Entry)(nil)
	try := func(ph *phrase) {
		if ph.rank < rank && (ph.apis == "" || hasAPI(ph.apis, api)) {
			rank, row = ph.rank, ph.row
		}
	}
	of := x.whole[text]
	for i := range of {
		try(&of[i])
	}
	of = x.starts[text[0]]
	for i := range of {
		if matchAt(text, of[i].text, maxText) {
			try(&of[i])
		}
	}
	for from := range len(text) {
		of = x.words[text[from]]
		if len(of) == 0 || from > 0 && input.IsWord(text[from-1]) && input.IsWord(text[from]) {
			continue
		}
		for i := range of {
			if matchAt(text[from:], of[i].text, maxGap) {
				try(&of[i])
			}
		}
	}
	of = x.messages[text[0]]
	for i := range of {
		if startsWith(text, of[i].text) {
			try(&of[i])
		}
	}
	return row
}

// startsWith reports whether text is message, or message and something behind it. What
// is behind must not make another sentence of it: "same user logged in" is not "same
// user". Two words may be followed by a stop or by a field, such as status:133, three by
// anything.
func startsWith(text, message string) bool {
	rest, ok := strings.CutPrefix(text, message)
	if !ok || !endsWord(message, rest) {
		return false
	}
	switch strings.Count(message, " ") {
	case 0:
		return rest == ""
	case 1:
		word, ok := strings.CutPrefix(rest, " ")
		return !ok || word == "" || !input.IsWord(word[0]) || startsWithField(word)
	}
	return true
}

// startsWithField reports whether text starts with a name and its value, such as
// status:133.
func startsWithField(text string) bool {
	i := strings.IndexAny(text, " :=")
	return i > 0 && text[i] != ' ' && !strings.HasPrefix(text[i+1:], " ")
}

// matchAt reports whether text starts with phrase, up to the end of a word. A '*'
// stands for at most wide bytes.
func matchAt(text, phrase string, wide int) bool {
	head, tail, gap := strings.Cut(phrase, "*")
	rest, ok := strings.CutPrefix(text, head)
	for ok && gap {
		head, tail, gap = strings.Cut(tail, "*")
		var between string
		between, rest, ok = strings.Cut(rest, head)
		ok = ok && len(between) <= wide
	}
	return ok && endsWord(head, rest)
}

// maxGap is how many bytes a '*' of a phrase anywhere in a text stands for, so that
// it does not join two errors: NSURLErrorDomain Code=-1001, NSURLErrorDomain”错误 -1001.
const maxGap = 16

// endsWord reports whether rest does not go on with a word that head ends in, as a
// file's name does after a dot.
func endsWord(head, rest string) bool {
	rest = strings.TrimPrefix(rest, ".")
	return rest == "" || head == "" || !input.IsWord(head[len(head)-1]) || !input.IsWord(rest[0])
}

// core returns what a text says, in lower case, without what clients put around it.
func core(text string) string {
	for layer := range unwrap(text) {
		text = layer
	}
	return text
}

// unwrap yields a text, in lower case, and what is left of it as one carrier after
// the other is taken off.
func unwrap(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		text := trim(withoutTail(strings.ToLower(head(text, maxText))))
		for range maxCarriers {
			if !yield(text) {
				return
			}
			inner := trim(takeOff(text))
			if inner == "" || inner == text {
				return
			}
			text = inner
		}
		yield(text)
	}
}

// withoutTail cuts off what stands behind a text: the stack on the next lines, where the
// base library saw it, ";at pages/index/index onLoad function", where the developer tools
// run, "(env: Windows,mp,1.06.2301160; lib: 2.27.2)", what the Unity plugin of
// Mini Games logs behind it, the page that uni-app and WeCom point to, and when and who
// WeChat's server saw:
//
//	invalid signature [20180420 15:51:47][wx0000000000000000]
func withoutTail(text string) string {
	text, _, _ = strings.Cut(strings.TrimLeft(text, "\r\n"), "\n")
	text, _, _ = strings.Cut(text, ";at ")
	text, _, _ = strings.Cut(text, "(env: ")
	text, _, _ = strings.Cut(text, " , error= ")
	text, _, _ = strings.Cut(text, ",https://ask.dcloud.net.cn/")
	text, _, _ = strings.Cut(text, " more info at https://open.work.weixin.qq.com/")
	if i := strings.LastIndex(text, " [2"); i >= 0 && strings.HasSuffix(text, "]") && strings.Contains(text[i:], "][") {
		text = text[:i]
	}
	return text
}

// isAudio reports whether a text is what InnerAudioContext says, which names no API:
// INNERERRCODE:-1, ERRMSG:未知错误 on iOS, errCode:67, err:decode audio fail on Android.
func isAudio(text string) bool {
	return strings.HasPrefix(text, "INNERERRCODE:") || strings.HasPrefix(text, "INNERCODE:") ||
		strings.HasPrefix(text, "errCode:") && strings.Contains(text, ", err:")
}

// takeOff takes off one carrier.
func takeOff(text string) string {
	for _, c := range carriers {
		rest, ok := strings.CutPrefix(text, c.start)
		if !ok {
			continue
		}
		if c.end == "" {
			return rest
		}
		if _, inner, found := strings.Cut(rest, c.end); found {
			return inner
		}
	}
	// [payment微信:-2]User canceled, of SDKs that uni-app calls
	if sdk, _, ok := strings.Cut(head(text, maxAPI), "]"); ok && strings.HasPrefix(sdk, "[") {
		if _, code, ok := strings.Cut(sdk, ":"); ok && endOfNumber(code) == len(code) {
			return text[len(sdk)+len("]"):]
		}
	}
	// createRequestTask:fail:interrupted
	if api, rest, ok := strings.Cut(text[:min(len(text), maxAPI+len(":fail "))], ":fail"); ok && isAPI(api) && endsWord(":fail", rest) {
		return text[len(api)+len(":fail"):]
	}
	return text
}

// withoutFields cuts off what an app logs behind a text: fields, the URL, an object.
//
//	timeout, page=pages/index/index url=https://api.example.cn
func withoutFields(text string) string {
	if i := strings.Index(text, " {"); i > 0 && strings.HasSuffix(text, "}") {
		text = text[:i]
	}
	for {
		i := strings.LastIndexByte(text, ' ')
		if i <= 0 {
			return text
		}
		last := strings.Trim(text[i+1:], "()")
		name, _, ok := strings.Cut(last, "=")
		if !(ok && isAPI(name)) && !strings.HasPrefix(last, "https://") && !strings.HasPrefix(last, "http://") && last != "url:" {
			return text
		}
		text = strings.TrimRight(text[:i], " ,;|")
	}
}

// trim takes off what surrounds a sentence, and the number that uni-app puts behind
// one of iOS: 似乎已断开与互联网的连接。(-1009)
func trim(text string) string {
	text = strings.TrimLeft(text, " :,，\t\r\n")
	if i := strings.LastIndex(text, "(-"); i > 0 && strings.Trim(text[i+2:], "0123456789") == ")" {
		text = text[:i]
	}
	return strings.TrimRight(text, " \t\r\n.。!！;；,，'\"")
}
