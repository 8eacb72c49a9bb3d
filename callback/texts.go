package callback

import "github.com/mperrno/errno"

// APIs that share texts, in the form of family.apis.
const (
	requesting = "request uploadFile downloadFile connectSocket " +
		"createRequestTask createUploadTask createDownloadTask createSocketTask"
	files = "access accessSync appendFile appendFileSync close closeSync copyFile copyFileSync fstat fstatSync " +
		"ftruncate ftruncateSync getFileInfo getSavedFileInfo getSavedFileList mkdir mkdirSync open openSync read " +
		"readSync readCompressedFile readCompressedFileSync readFile readFileSync readZipEntry readdir readdirSync " +
		"removeSavedFile rename renameSync rmdir rmdirSync saveFile saveFileSync stat statSync truncate truncateSync " +
		"unlink unlinkSync unzip write writeSync writeFile writeFileSync FileSystemManager."
	bluetooth  = weChatBluetooth + " " + feishuBluetooth
	nfc        = "NFCAdapter. IsoDep. MifareClassic. MifareUltralight. Ndef. NfcA. NfcB. NfcF. NfcV."
	hce        = "getHCEState sendHCEMessage startHCE stopHCE"
	devices    = bluetooth + " " + weChatWiFi + " " + weChatBeacon + " " + locating + " " + nfc + " " + hce
	fetching   = requesting + " getImageInfo InnerAudioContext. BackgroundAudioManager. cloud." // no dialog to cancel
	navigating = "navigateTo redirectTo switchTab reLaunch navigateBack"
	sensing    = "insertCamera CameraContext. operateRecorder startRecord RecorderManager. chooseImage chooseMedia " +
		"chooseVideo saveImageToPhotosAlbum saveVideoToPhotosAlbum scanCode " + devices
	serving = "login checkSession authorize getUserInfo getUserProfile getPhoneNumber getWeRunData chooseAddress " +
		"requestPayment requestVirtualPayment requestMidasPayment requestCommonPayment navigateToMiniProgram " + subscribing
	recording = "operateRecorder startRecord RecorderManager. operateCamera CameraContext."
)

// owners are the APIs that a category's or subcategory's messages speak of. Feishu's Owner
// names those of the others.
var owners = [...]struct {
	target error
	apis   string
}{
	{errno.CategoryWeChatNetwork, requesting},
	{errno.SubcategoryWeChatB2BPayment, "requestCommonPayment requestB2BPayment requestVirtualPayment"},
	{errno.SubcategoryWeChatGlobalPayment, "requestGlobalPayment"},
	{errno.SubcategoryWeChatPaymentDefault, "requestMidasPayment requestMidasPaymentGameItem"},
	{errno.SubcategoryWeChatImage, "compressImage cropImage editImage getImageInfo"},
	{errno.CategoryWeChatFile, files},
	{errno.SubcategoryWeChatNFC, nfc + " " + hce},
	{errno.SubcategoryWeChatWiFi, weChatWiFi},
	{errno.SubcategoryWeChatCommonDevice, weChatBluetooth},
	{errno.SubcategoryWeChatBLE, weChatBluetooth},
	{errno.SubcategoryWeChatBluetooth, weChatBluetooth},
	{errno.SubcategoryFeishuImage, "chooseImage compressImage getImageInfo previewImage saveImageToPhotosAlbum"},
	{errno.SubcategoryFeishuVideo, "chooseMedia chooseVideo saveVideoToPhotosAlbum"},
	{errno.SubcategoryFeishuRecording, recording},
	{errno.SubcategoryFeishuBluetooth, feishuBluetooth},
	{errno.SubcategoryFeishuNFC, nfc},
	{errno.SubcategoryFeishuCamera, "CameraContext."},
}

// A knownText is a group of texts that clients are seen to say and that mean the same.
type knownText struct {
	apis               string // the APIs that say them, as in family.apis; "" for any
	meaning, meaningZH string
	condition          errno.Condition
	fault              errno.Fault
	texts              []string // patterns
}

// knownTexts are what clients say, each with who says it. A text that can mean several
// things is left out: to say nothing is better than to guess.
var knownTexts = [...]knownText{
	// The base library on arguments. A parameter's name, such as timeout, says nothing of itself.
	{"", "invalid parameter", "参数错误", errno.InvalidArgument, errno.FaultApp, []string{
		"parameter error*",                 // every API
		"parameter.*should be*",            // every API
		"missing required args:*",          // uni-app: every API
		"invalid args: type check failed*", // uni-app: every API
	}},
	{"", "invalid parameter", "参数无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid parameter*",  // WeChat and Feishu clients
		"invalid parameters*", // WeChat and Feishu clients
		"invalid params*",     // WeChat and Feishu clients
		"invalid param*",      // WeChat and Feishu clients
		"param error*",        // WeChat and Feishu clients
		"params error*",       // WeChat and Feishu clients
		"invalid arguments*",  // WeChat and Feishu clients
		"invalid argument*",   // WeChat and Feishu clients
	}},
	{"agentConfig openCustomerServiceChat", "invalid corpId", "corpId 无效",
		errno.InvalidArgument, errno.FaultApp, []string{
			"invalid corpid", // WeCom: agentConfig; openCustomerServiceChat
		}},
	{"", "invalid scope", "scope 无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid scope", // authorize
	}},
	{"", "the data is neither text nor an ArrayBuffer", "数据既非字符串也非 ArrayBuffer",
		errno.InvalidArgument, errno.FaultApp, []string{
			"unsupported data type", // Taro: sendSocketMessage
		}},
	{"", "the appid is missing", "缺少 appid", errno.InvalidArgument, errno.FaultApp, []string{
		"appid missing", // developer tools: login without an appid
	}},
	{"", "invalid data", "数据无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid data", // Android client: arguments that are not an object
	}},
	{"", "invalid path", "路径无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid path",      // Android client: openDocument, saveFile
		"invalid file path", // Android client: openDocument, saveFile
	}},
	{"", "an argument is missing", "缺少参数", errno.InvalidArgument, errno.FaultApp, []string{
		"*is null or nil*", // Android client: operationType is null or nil
	}},
	{"", "invalid argument", "参数无效", errno.InvalidArgument, errno.FaultApp, []string{
		"param is illegal",          // Android client
		"src path not be supported", // Android client
		"unknown operationtype",     // Android client
		"operatetype not supported", // Android client
		"invalid maxduration",       // Android client
		"invalid view id",           // Android client
	}},
	{"setScreenBrightness", "the brightness is not within 0 and 1", "屏幕亮度不在 0 到 1 之间",
		errno.InvalidArgument, errno.FaultApp, []string{
			"value invalid", // Android client
		}},
	{"", "the width or the height is 0", "宽或高为 0", errno.InvalidArgument, errno.FaultApp, []string{
		"width or height is 0", // Android client: canvas
	}},
	{"", "desc is empty or too long", "desc 为空或过长", errno.InvalidArgument, errno.FaultApp, []string{
		"desc length does not meet the requirements*", // getUserProfile
	}},
	{"", "invalid close code of the WebSocket", "WebSocket 关闭码无效",
		errno.InvalidArgument, errno.FaultApp, []string{
			"the code must be either 1000, or between 3000 and 4999*", // Android client: closeSocket
		}},

	// The background.
	{"", "the request was interrupted because the Mini Program is in the background", "小程序处于后台，网络请求被中断",
		errno.Aborted, errno.FaultUser, []string{
			"jsapi has no permission,*interrupted in suspend state*", // Android client
			"network api interrupted in suspend state*",              // Android client
		}},
	{"", "the API cannot be called in the state that the Mini Program is in", "小程序当前运行状态下不能调用该接口",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"jsapi has no permission,*permissionmsg=permission ok*", // Android client: no permission is missing
			"app is paused or background*",                          // both clients: audio
		}},
	{"", "the call was interrupted because the Mini Program is in the background", "小程序处于后台，调用被中断",
		errno.Aborted, errno.FaultUser, []string{
			"jsapi has no permission,*runningstate=background*", // both clients: audio
			"interrupted", // both clients
		}},

	// A person backing out.
	{fetching, "the app canceled the request", "请求被取消", errno.Canceled, errno.FaultApp, []string{
		"cancel",              // iOS system, OkHttp
		"canceled",            // iOS system, OkHttp
		"cancelled",           // iOS system, OkHttp
		"已取消",                 // iOS system, OkHttp
		"操作已取消",               // iOS system, OkHttp
		"operation canceled",  // iOS system, OkHttp
		"operation cancelled", // iOS system, OkHttp
	}},
	{requesting, "the app aborted the request", "请求被中止", errno.Canceled, errno.FaultApp, []string{
		"abort",   // RequestTask.abort
		"aborted", // RequestTask.abort
	}},
	{"", "the user canceled", "用户取消", errno.Canceled, errno.FaultUser, []string{
		"cancel",                       // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"canceled",                     // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancelled",                    // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user cancel",                  // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user canceled",                // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user cancelled",               // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancel by user",               // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"canceled by user",             // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancelled by user",            // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancel by the user",           // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"canceled by the user",         // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancelled by the user",        // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user cancels",                 // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"the user canceled",            // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"the user cancelled",           // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"operation canceled",           // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"operation cancelled",          // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancel to confirm login",      // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"cancel to bind phone",         // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"用户取消",                         // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user canceled updateapp",      // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user canceled install",        // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"用户已取消",                        // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"用户中途取消",                       // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"用户中途取消支付操作",                   // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"已取消",                          // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"取消",                           // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"操作已取消",                        // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"system error {{user cancel}}", // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user canceled the operation",  // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
		"user cancelled the operation", // every API with a dialog; with braces: red packets; 用户中途取消: Alipay in uni-app
	}},

	// A person, or the system for a person, saying no.
	{"", "the user denied authorization", "用户拒绝授权", errno.PermissionDenied, errno.FaultUser, []string{
		"auth deny",             // every API with a scope; "no response" on iOS
		"auth denied",           // every API with a scope; "no response" on iOS
		"auth cancel",           // every API with a scope; "no response" on iOS
		"auth canceled",         // every API with a scope; "no response" on iOS
		"user deny",             // every API with a scope; "no response" on iOS
		"user denied",           // every API with a scope; "no response" on iOS
		"user reject",           // every API with a scope; "no response" on iOS
		"user rejected",         // every API with a scope; "no response" on iOS
		"authorize no response", // every API with a scope; "no response" on iOS
		"用户拒绝",                  // every API with a scope; "no response" on iOS
		"用户拒绝授权",                // every API with a scope; "no response" on iOS
		"用户拒绝了授权",               // every API with a scope; "no response" on iOS
	}},
	{"", "the system has not granted the permission", "系统未授予权限",
		errno.PermissionDenied, errno.FaultUser, []string{
			"system permission denied",     // every API with a system permission
			"system deny",                  // every API with a system permission
			"system denied",                // every API with a system permission
			"background permission denied", // every API with a system permission
		}},
	{"", "the user or the system denied the permission", "用户或系统拒绝授权",
		errno.PermissionDenied, errno.FaultUser, []string{
			"notallowederror: permission denied*",    // developer tools, web: camera and microphone
			"notallowederror: permission dismissed*", // developer tools, web: camera and microphone
			"no filming permission",                  // uni-app on iOS: chooseImage, chooseVideo
		}},
	{"", "the user denied access", "用户拒绝访问", errno.PermissionDenied, errno.FaultUser, []string{
		"user denied access", // iOS: photos
		"用户已拒绝访问",            // iOS: photos
	}},
	{"", "the user denied access to the photos", "用户拒绝访问照片", errno.PermissionDenied, errno.FaultUser, []string{
		"*phphotoserrordomain error 3311*", // iOS: photos
		"*“phphotoserrordomain”错误 3311*",   // iOS: photos
		"*phphotoserrordomain错误3311*",      // iOS: photos
	}},
	{"", "the user denied access to the location", "用户拒绝访问位置",
		errno.PermissionDenied, errno.FaultUser, []string{
			"*kclerrordomain error 1*", // iOS: CoreLocation
			"*“kclerrordomain”错误 1*",   // iOS: CoreLocation
			"*kclerrordomain错误1*",      // iOS: CoreLocation
		}},
	{locating, "the user denied access to the location", "用户拒绝访问位置",
		errno.PermissionDenied, errno.FaultUser, []string{
			"user denied geolocation*", // developer tools, web: Chromium
		}},
	{locating, "the user or the system denied access to the location", "用户或系统拒绝访问位置",
		errno.PermissionDenied, errno.FaultUser, []string{
			"缺少定位权限", // uni-app on Android: [geolocation:12]缺少定位权限
		}},
	{"", "the scope is not authorized", "未获得用户授权", errno.PermissionDenied, errno.FaultUnknown, []string{
		"scope unauthorized*", // getUserInfo: not asked yet, or refused
	}},

	// The platform saying no.
	{"operateLivePlayer insertLivePlayer LivePlayerContext. operateLivePusher insertLivePusher LivePusherContext.",
		"the Mini Program has no permission for live streams", "小程序没有实时音视频的权限",
		errno.PermissionDenied, errno.FaultApp, []string{
			"no permission*", // both clients: the category of the Mini Program does not include live streams
		}},
	{"saveImageToPhotosAlbum saveVideoToPhotosAlbum", "the path is not readable", "没有该路径的读取权限",
		errno.PermissionDenied, errno.FaultApp, []string{
			"permission denied, cannot access file path*", // both clients, as errno 1301000
		}},
	{"getPhoneNumber", "the Mini Program has no permission to get phone numbers", "小程序没有获取手机号的权限",
		errno.PermissionDenied, errno.FaultApp, []string{
			"no permission", // personal accounts
			"access denied", // personal accounts
			"该 appid 没有权限*", // personal accounts
			"该appid没有权限*",   // personal accounts
		}},
	{"saveImageToPhotosAlbum saveVideoToPhotosAlbum", "no permission to save to the album", "没有保存到相册的权限",
		errno.PermissionDenied, errno.FaultUser, []string{
			"no permission", // both clients
		}},
	{sensing, "the user or the system denied the permission", "用户或系统拒绝授权",
		errno.PermissionDenied, errno.FaultUser, []string{
			"permission denied*", // both clients
			"no permission",      // uni-app: chooseImage
		}},
	{"", "no permission", "没有权限", errno.PermissionDenied, errno.FaultUnknown, []string{
		"no permission",     // both clients: the user's or the app's
		"access denied",     // both clients: the user's or the app's
		"permission denied", // both clients: the user's or the app's
		"无权限",               // both clients: the user's or the app's
		"没有权限",              // both clients: the user's or the app's
	}},
	{"", "no permission for the API", "没有调用该接口的权限", errno.PermissionDenied, errno.FaultApp, []string{
		"no permission to execute*", // both clients
	}},
	{"", "not permitted in single-page mode", "单页模式下不允许调用", errno.PermissionDenied, errno.FaultApp, []string{
		"rejected due to no permission currently*", // Moments
	}},
	{"", "no permission for the JSAPI", "没有 JSAPI 的权限", errno.PermissionDenied, errno.FaultApp, []string{
		"system:access_denied", // web pages
		"access_denied",        // web pages
	}},
	{files, "no permission for the file", "没有文件的权限", errno.PermissionDenied, errno.FaultApp, []string{
		"permission denied*",       // both clients
		"operation not permitted*", // both clients
	}},

	{"", "the person is not a developer of the Mini Program", "登录用户不是该小程序的开发者", errno.PermissionDenied, errno.FaultApp, []string{
		"登录用户不是该小程序的开发者*", // developer tools: login
	}},

	// Privacy.
	{"", "the privacy guidelines declare no use of user information", "未在《用户隐私保护指引》中声明",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"please go to mp to announce your privacy usage*", // 1025, 1026
		}},
	{"", "the Mini Game has no privacy dialog", "小游戏未实现隐私弹窗",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"please implement the privacy pop-up feature*", // Mini Games
		}},
	{"", "the privacy dialog is not turned on", "未开启隐私授权弹窗",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"please go to mp open official popup*", // Mini Games
		}},
	{"", "the user must tap before the privacy dialog is resolved", "隐私弹窗需要用户点击后才能继续",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"click action before resolve is needed*", // Mini Games
		}},
	{"", "the privacy API is banned until the app declares its privacy usage", "隐私接口被封禁，需先声明隐私用途",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"appid privacy api banned*", // the vendor's privacy guide
		}},
	{"", "the API is not in requiredPrivateInfos of app.json", "未在 app.json 的 requiredPrivateInfos 中声明",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"the api need to be declared in the requiredprivateinfos field*", // location APIs
		}},
	{"", "app.json lacks the declaration for the location", "app.json 缺少位置接口的声明",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"require permission desc",        // location APIs
			"without required private infos", // location APIs
		}},

	// Set-up of the Mini Program.
	{"", "the API must be called in a tap of the user", "只能在用户点击时调用",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"can only be invoked by user tap gesture*", // base library
		}},
	{"", "the appid is not in navigateToMiniProgramAppIdList of app.json", "appid 不在 navigateToMiniProgramAppIdList 中",
		errno.FailedPrecondition, errno.FaultApp, []string{
			`appid "*" is not in navigatetominiprogramappidlist*`, // older base libraries
			"appid is not in navigatetominiprogramappidlist*",     // older base libraries
		}},
	{"", "the URL's domain is not on the allow list", "URL 域名不在安全域名列表中",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"wcwss url not in domain list*", // clients with a word before it, developer tools
			"*不在以下*合法域名列表中*",                // developer tools
		}},
	{"", "the page's domain is not on the allow list", "页面域名不在安全域名列表中",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"invalid url domain", // web pages: config
		}},
	{locating, "the page must use HTTPS", "页面必须使用 HTTPS", errno.FailedPrecondition, errno.FaultApp, []string{
		"only secure origins are allowed*", // web: Chromium
	}},
	{"config agentConfig", "the page's domain is not on the allow list", "页面域名不在可信域名列表中",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"not match any reliable domain", // WeCom: agentConfig
		}},
	{"config", "the user must follow the official account first", "用户需先关注公众号",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"require subscribe", // web pages: config of a test account
		}},
	{"", "the page was not opened from the entry that the API needs", "页面不是从该接口要求的入口打开的",
		errno.FailedPrecondition, errno.FaultUnknown, []string{
			"without context of*", // WeCom: getCurExternalContact, hideChatAttachmentMenu
		}},
	{"", "the download domain is not on the allow list", "未绑定下载域名",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"unbind download url", // developer tools
		}},
	{"", "config has not finished or failed", "config 未完成或失败",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"the permission value is offline*", // web pages
		}},
	{"", "the configuration of the app is missing", "业务参数配置缺失",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"业务参数配置缺失*", // uni-app on an App: login
		}},
	{"", "the user must verify the phone by text message first", "用户需先完成手机短信验证",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"用户绑定的手机需要进行验证*",                                    // getPhoneNumber
			"the mobile phone user bound needs to be verified*", // getPhoneNumber
		}},

	// What cannot be done here.
	{"", "this version of the client does not have the JSAPI", "当前客户端版本没有该 JSAPI",
		errno.Unimplemented, errno.FaultDevice, []string{
			"function not exist", // web pages, WeCom: agentConfig
			"function_not_exist", // web pages, WeCom: agentConfig
		}},
	{"", "the developer tools do not support the API", "开发者工具不支持此 API",
		errno.Unimplemented, errno.FaultDevice, []string{
			"开发者工具暂时不支持此 api 调试*", // developer tools
		}},
	{"", "this platform does not support the API", "当前平台不支持该接口",
		errno.Unimplemented, errno.FaultDevice, []string{
			"暂时不支持 api*", // Taro on the web: 暂时不支持 API login
		}},
	{"", "this version of the system does not support the API", "当前系统版本不支持该接口",
		errno.Unimplemented, errno.FaultDevice, []string{
			"the api is only supported in*", // connectWifi on iOS
		}},
	{"", "the browser does not support it", "浏览器不支持该功能", errno.Unimplemented, errno.FaultDevice, []string{
		"the current browser does not support this feature*", // Taro on the web
	}},
	{"", "not supported here", "当前环境不支持", errno.Unimplemented, errno.FaultDevice, []string{
		"vibrate is not support", // clients, frameworks on another platform
		"system not support",     // clients, frameworks on another platform
		"unimplemented",          // clients, frameworks on another platform
		"not implemented",        // clients, frameworks on another platform
		"not support",            // clients, frameworks on another platform
		"not supported",          // clients, frameworks on another platform
		"device not support",     // clients, frameworks on another platform
		"device not supported",   // clients, frameworks on another platform
		"unsupported",            // clients, frameworks on another platform
		"method not supported",   // clients, frameworks on another platform
		"暂不支持",                   // clients, frameworks on another platform
		"不支持",                    // clients, frameworks on another platform
	}},
	{"", "virtual payment is not supported on the platform", "当前平台不支持虚拟支付",
		errno.Unimplemented, errno.FaultDevice, []string{
			"invalid_platform", // requestVirtualPayment on iOS
		}},
	{"", "the device has no camera or microphone", "设备没有摄像头或麦克风",
		errno.NotFound, errno.FaultDevice, []string{
			"notfounderror: requested device not found*", // developer tools, web
			"requested device not found*",                // developer tools, web
		}},

	// Pages and the interface.
	{"", "the page does not exist", "页面不存在", errno.NotFound, errno.FaultApp, []string{
		`page "*" is not found*`,      // base library
		"page '*' is not found*",      // base library
		"page not found*",             // base library
		`url "*" is not in app.json*`, // base library
		"url not in app.json*",        // base library
	}},
	{"loadSubpackage loadSubPackage preDownloadSubpackage", "the subpackage was not found", "分包不存在",
		errno.NotFound, errno.FaultApp, []string{
			"module not found*", // Mini Games
		}},
	{"", "too many pages are open", "页面栈超出上限", errno.ResourceExhausted, errno.FaultApp, []string{
		"webview count limit exceed*", // navigateTo
		"page limit exceeded*",        // navigateTo
	}},
	{"", "a tabBar page must be opened with switchTab", "tabBar 页面需使用 switchTab 打开",
		errno.InvalidArgument, errno.FaultApp, []string{
			"can not navigateto a tabbar page",   // navigateTo, redirectTo
			"can not navigate to a tabbar page",  // navigateTo, redirectTo
			"can not navigate to a tab bar page", // navigateTo, redirectTo
			"can not navigateto tabbar page",     // navigateTo, redirectTo
			"can not navigate to tabbar page",    // navigateTo, redirectTo
			"can not redirectto a tabbar page",   // navigateTo, redirectTo
			"can not redirect to a tabbar page",  // navigateTo, redirectTo
			"can not redirect to a tab bar page", // navigateTo, redirectTo
			"can not redirectto tabbar page",     // navigateTo, redirectTo
			"can not redirect to tabbar page",    // navigateTo, redirectTo
		}},
	{"", "switchTab opens tabBar pages only", "switchTab 只能打开 tabBar 页面",
		errno.InvalidArgument, errno.FaultApp, []string{
			"can not switch to no-tabbar page",    // switchTab
			"can not switch to a no-tabbar page",  // switchTab
			"can not switch to non-tabbar page",   // switchTab
			"can not switch to a non-tabbar page", // switchTab
		}},
	{"", "the ad was created on another page", "广告实例是在其他页面创建的", errno.FailedPrecondition, errno.FaultApp, []string{
		"you can only invoke show() on the page where *", // base library: RewardedVideoAd
	}},
	{"", "another ad is shown", "正在展示其他广告", errno.FailedPrecondition, errno.FaultApp, []string{
		"cant invoke show() while other video-ad is showed*", // base library: RewardedVideoAd
	}},
	{"", "the ad has not been loaded", "广告尚未加载", errno.FailedPrecondition, errno.FaultApp, []string{
		"no advertisement data available, please invoke load()*", // base library: RewardedVideoAd
	}},
	{"", "there is no page to go back to", "已在首页，无法返回", errno.FailedPrecondition, errno.FaultApp, []string{
		"cannot navigate back at*first page", // navigateBack
	}},
	{"", "the tabBar has no item of that index", "tabBar 没有该序号的项", errno.NotFound, errno.FaultApp, []string{
		"tabbar item not found", // setTabBarBadge, setTabBarItem
	}},
	{"navigateBackMiniProgram", "no Mini Program opened this one", "没有可返回的小程序",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"not miniprogram can navigate back", // base library
		}},
	{"", "the current page is not a tabBar page", "当前页面不是 tabBar 页面",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"not tabbar page", // hideTabBar, setTabBarStyle
		}},
	{"", "the tabBar is a custom one", "当前使用自定义 tabBar", errno.FailedPrecondition, errno.FaultApp, []string{
		"custom tabbar", // hideTabBar
	}},
	{"", "no toast or loading is shown", "没有正在显示的提示框", errno.FailedPrecondition, errno.FaultApp, []string{
		"toast can't be found*", // hideLoading, hideToast
	}},
	{"", "the canvas has not been created", "画布尚未创建", errno.FailedPrecondition, errno.FaultApp, []string{
		"canvas has not been created", // canvasToTempFilePath
	}},
	{"", "what the call names does not exist", "所指定的对象不存在", errno.NotFound, errno.FaultApp, []string{
		"canvasid do not exist",  // Android client: canvas, components, tabBar
		"view id do not exist",   // Android client: canvas, components, tabBar
		"menu item do not exist", // Android client: canvas, components, tabBar
		"iconpath not found",     // Android client: canvas, components, tabBar
		"no such camera",         // Android client: canvas, components, tabBar
	}},
	{"", "the canvas is empty", "画布为空", errno.FailedPrecondition, errno.FaultApp, []string{
		"canvas is empty*", // canvasToTempFilePath
	}},
	{"", "the page already has a camera", "同一页面只能有一个 camera", errno.AlreadyExists, errno.FaultApp, []string{
		"can insert only one camera*", // camera
	}},
	{recording, "a recording is already running", "正在录音", errno.AlreadyExists, errno.FaultApp, []string{
		"is recording or paused",                       // recorder
		"recorder is recording",                        // recorder
		"audio is recording, don't start record again", // recorder
	}},
	{recording, "no recording is running", "录音未开始", errno.FailedPrecondition, errno.FaultApp, []string{
		"recorder not start", // recorder
		"not recording",      // recorder
		"is not recording",   // recorder
	}},

	// A connection that broke in the middle of TLS.
	{"", "the network connection failed", "网络连接失败", errno.Unavailable, errno.FaultNetwork, []string{
		"*i/o error during system call*",             // Android system: Read error: ssl=0x7a: I/O error during system call, Connection reset by peer
		"*nsurlerrordomain*-1004*",                   // iOS system
		"*nsurlerrordomain*-1005*",                   // iOS system
		"*nsurlerrordomain*-1009*",                   // iOS system
		"*kcferrordomaincfnetwork*310*",              // iOS system
		"connection refused",                         // Android system, iOS system, developer tools
		"connection reset",                           // Android system, iOS system, developer tools
		"connection reset by peer",                   // Android system, iOS system, developer tools
		"connection closed by peer",                  // Android system, iOS system, developer tools
		"connection closed",                          // Android system, iOS system, developer tools
		"software caused connection abort",           // Android system, iOS system, developer tools
		"broken pipe",                                // Android system, iOS system, developer tools
		"network is unreachable",                     // Android system, iOS system, developer tools
		"no route to host",                           // Android system, iOS system, developer tools
		"host is unreachable",                        // Android system, iOS system, developer tools
		"socket hang up",                             // Android system, iOS system, developer tools
		"socket closed",                              // Android system, iOS system, developer tools
		"socket is closed",                           // Android system, iOS system, developer tools
		"unexpected end of stream",                   // Android system, iOS system, developer tools
		"network error",                              // Android system, iOS system, developer tools
		"request connect error",                      // Android system, iOS system, developer tools
		"media_err_network",                          // Android system, iOS system, developer tools
		"连接被对方重置",                                    // Android system, iOS system, developer tools
		"软件导致连接中止",                                   // Android system, iOS system, developer tools
		"协议错误",                                       // Android system, iOS system, developer tools
		"protocol error",                             // Android system, iOS system, developer tools
		"network is down",                            // Android system, iOS system, developer tools
		"socket is not connected",                    // Android system, iOS system, developer tools
		"连接被拒绝",                                      // Android system, iOS system, developer tools
		"failed to connect to */*:*",                 // Android system, developer tools
		"unexpected end of stream on*",               // Android system, developer tools
		"stream was reset:*",                         // Android system, developer tools
		"connect econnrefused*",                      // Android system, developer tools
		"connect econnreset*",                        // Android system, developer tools
		"connect ehostunreach*",                      // Android system, developer tools
		"connect enetunreach*",                       // Android system, developer tools
		"tunneling socket could not be established*", // Android system, developer tools
		"client network socket disconnected before secure tls connection was established*", // Android system, developer tools
		"read econnreset*",                        // Android system, developer tools
		"write epipe*",                            // Android system, developer tools
		"write econnreset*",                       // Android system, developer tools
		"*java.net.connectexception*",             // Android system
		"*java.net.noroutetohostexception*",       // Android system
		"*java.net.portunreachableexception*",     // Android system
		"*econnreset (connection reset by peer)*", // Android system
		"*econnrefused (connection refused)*",     // Android system
		"*epipe (broken pipe)*",                   // Android system
		"*enetunreach (network is unreachable)*",  // Android system
		"*ehostunreach (no route to host)*",       // Android system
	}},

	// TLS. It is the server that is set up wrong.
	{"", "the TLS handshake failed", "TLS 握手失败", errno.FailedPrecondition, errno.FaultApp, []string{
		"*javax.net.ssl.sslhandshakeexception*", // Android system
		"ssl hand shake error*",                 // Android client; WebSocket
		"ssl handshake error*",                  // Android client; WebSocket
		"ssl handshake failed*",                 // Android client; WebSocket
		"tls handshake failed*",                 // Android client; WebSocket
		"tls handshake error*",                  // Android client; WebSocket
		"write eproto*",                         // Android client; WebSocket
	}},
	{"", "the server must support TLS 1.2", "服务器须支持 TLS 1.2", errno.FailedPrecondition, errno.FaultApp, []string{
		"小程序要求的 tls 版本必须大于等于 1.2*", // developer tools
	}},
	{"", "the server's certificate cannot be trusted", "服务器证书不可信",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"*java.security.cert.certpathvalidatorexception*", // Android system
			"*trust anchor for certification path not found*", // Android system
			"*javax.net.ssl.sslpeerunverifiedexception*",      // Android system
			"hostname * not verified*",                        // Android system, developer tools
			"对应的服务器证书无效*",                                     // Android system, developer tools
			"unable to verify the first certificate*",         // Android system, developer tools
			"self signed certificate*",                        // Android system, developer tools
			"self-signed certificate*",                        // Android system, developer tools
			"certificate has expired*",                        // Android system, developer tools
			"unable to get local issuer certificate*",         // Android system, developer tools
			"hostname/ip does not match certificate*",         // Android system, developer tools
		}},
	{"", "the certificate chain is not valid, or the phone's clock is wrong", "证书链校验失败，或手机时间不正确",
		errno.FailedPrecondition, errno.FaultUnknown, []string{
			"chain validation failed", // Android system
		}},
	{"", "no secure connection to the server could be made", "无法与服务器建立安全连接",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"an ssl error has occurred*",                        // iOS system
			"the certificate for this server*",                  // iOS system
			"此服务器的证书无效*",                                        // iOS system
			"此服务器的证书已过期*",                                       // iOS system
			"此伺服器的憑證無效*",                                        // iOS system
			"此伺服器的憑證已過期*",                                       // iOS system
			"發生ssl錯誤*",                                          // iOS system
			"發生 ssl 錯誤*",                                        // iOS system
			"发生了 ssl 错误*",                                       // iOS system
			"发生了ssl错误*",                                         // iOS system
			"发生ssl错误*",                                          // iOS system
			"发生 ssl 错误*",                                        // iOS system
			"a tls error caused the secure connection to fail*", // iOS system
			"tls错误导致安全连接失败*",                                    // iOS system
			"tls 错误导致安全连接失败*",                                   // iOS system
			"*nsurlerrordomain*-1200*",                          // iOS system
			"*nsurlerrordomain*-1201*",                          // iOS system
			"*nsurlerrordomain*-1202*",                          // iOS system
			"*nsurlerrordomain*-1203*",                          // iOS system
			"*nsurlerrordomain*-1204*",                          // iOS system
			"*nsurlerrordomain*-1022*",                          // iOS system
		}},
	{"", "the URL must use HTTPS", "URL 必须使用 HTTPS", errno.FailedPrecondition, errno.FaultApp, []string{
		"the resource could not be loaded because the app transport security policy requires*", // iOS system
	}},
	{"", "the system does not permit cleartext traffic", "系统不允许明文传输",
		errno.PermissionDenied, errno.FaultApp, []string{
			"cleartext communication to * not permitted by network security policy*", // Android system
			"cleartext http traffic to * not permitted*",                             // Android system
		}},
	{"", "the server was not available for the WebSocket", "服务器暂时无法处理 WebSocket 握手",
		errno.Unavailable, errno.FaultApp, []string{
			"expected http 101 response but was '500 *", // Android client, OkHttp: WebSocket
			"expected http 101 response but was '502 *", // Android client, OkHttp: WebSocket
			"expected http 101 response but was '503 *", // Android client, OkHttp: WebSocket
			"expected http 101 response but was '504 *", // Android client, OkHttp: WebSocket
		}},
	{"", "the server did not accept the WebSocket", "服务器未接受 WebSocket 握手",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"expected http 101 response but was*",                          // Android client, OkHttp: WebSocket
			"*error during websocket handshake: unexpected response code*", // Chromium: WebSocket in the developer tools and on the web
			"invalid http status",                                          // iOS client: WebSocket
		}},

	// Time.
	{devices, "the device did not answer in time", "设备响应超时", errno.DeadlineExceeded, errno.FaultDevice, []string{
		"session time out",     // iOS system: NFC
		"session timed out",    // iOS system: NFC
		"timeout",              // both clients
		"time out",             // both clients
		"timed out",            // both clients
		"request timeout",      // both clients
		"request timed out",    // both clients
		"connect timeout",      // both clients
		"connect time out",     // both clients
		"connect timed out",    // both clients
		"connection timeout",   // both clients
		"connection timed out", // both clients
		"operation timed out",  // both clients
		"timeout expired",      // both clients
	}},
	{requesting + " " + serving + " " + weChatCloud, "the request timed out", "请求超时",
		errno.DeadlineExceeded, errno.FaultNetwork, []string{
			"request timeout",     // both clients, iOS system
			"operation timed out", // both clients, iOS system
		}},
	{navigating, "the page did not open in time", "打开页面超时", errno.DeadlineExceeded, errno.FaultUnknown, []string{
		"timeout", // base library
	}},
	{"", "it timed out", "请求超时", errno.DeadlineExceeded, errno.FaultNetwork, []string{
		"ssl handshake timed out*",           // Android system
		"timeout",                            // Android client, iOS system
		"time out",                           // Android client, iOS system
		"timed out",                          // Android client, iOS system
		"time-out",                           // Android client, iOS system
		"timeout error",                      // Android client, iOS system
		"request time out",                   // Android client, iOS system
		"request timed out",                  // Android client, iOS system
		"connect timeout",                    // Android client, iOS system
		"connect timed out",                  // Android client, iOS system
		"connect time out",                   // Android client, iOS system
		"connection timeout",                 // Android client, iOS system
		"connection timed out",               // Android client, iOS system
		"read timeout",                       // Android client, iOS system
		"read timed out",                     // Android client, iOS system
		"socket timeout",                     // Android client, iOS system
		"operation timed out",                // Android client, iOS system
		"connect response time out",          // Android client, iOS system
		"the request timed out",              // Android client, iOS system
		"the operation timed out",            // Android client, iOS system
		"the connection has timed out",       // Android client, iOS system
		"请求超时",                               // Android client, iOS system
		"连接超时",                               // Android client, iOS system
		"网络超时",                               // Android client, iOS system
		"网络请求超时",                             // Android client, iOS system
		"要求逾時",                               // Android client, iOS system
		"連線逾時",                               // Android client, iOS system
		"請求逾時",                               // Android client, iOS system
		"請求超時",                               // Android client, iOS system
		"socket time out timeout:*",          // Android client, axios, Android system, developer tools
		"timeout of *ms exceeded*",           // Android client, axios, Android system, developer tools
		"failed to connect to */*after *ms*", // Android client, axios, Android system, developer tools
		"connect etimedout*",                 // Android client, axios, Android system, developer tools
		"esockettimedout*",                   // Android client, axios, Android system, developer tools
		"*nsurlerrordomain*-1001*",           // iOS system, Android system, developer tools
		"*java.net.sockettimeoutexception*",  // iOS system, Android system, developer tools
		"*etimedout (connection timed out)*", // iOS system, Android system, developer tools
	}},
	{devices, "the Bluetooth connection timed out", "蓝牙连接超时",
		errno.DeadlineExceeded, errno.FaultDevice, []string{
			"the connection has timed out unexpectedly", // iOS: CoreBluetooth
		}},

	// The network.
	{"", "the network changed during the request", "请求期间网络发生切换",
		errno.Unavailable, errno.FaultNetwork, []string{
			"network change, cancel all task*", // Android client: Wi-Fi to cellular
		}},
	{"", "the request got no response", "请求未得到响应", errno.Unavailable, errno.FaultNetwork, []string{
		"abort statuscode:-1*", // uni-app on an App
	}},
	{"", "the host name did not resolve", "无法解析主机名", errno.Unavailable, errno.FaultNetwork, []string{
		"unable to resolve host*",    // Android, developer tools, iOS
		"request unknow host error*", // Android, developer tools, iOS
		"unknow host error*",         // Android, developer tools, iOS
		"unknown host*",              // Android, developer tools, iOS
		"getaddrinfo enotfound*",     // Android, developer tools, iOS
		"getaddrinfo eai_again*",     // Android, developer tools, iOS
		"a server with the specified hostname could not be found*", // Android, developer tools, iOS
		"未能找到使用指定主机名的服务器*",                                         // Android, developer tools, iOS
		"未能找到使用指定主機名稱的伺服器*",                                        // Android, developer tools, iOS
		"找不到具有指定主機名稱的伺服器*",                                         // Android, developer tools, iOS
		"找不到使用指定主機名稱的伺服器*",                                         // Android, developer tools, iOS
		"找不到指定主機名稱的伺服器*",                                           // Android, developer tools, iOS
		"*java.net.unknownhostexception*",                          // Android system, iOS system
		"*no address associated with hostname*",                    // Android system, iOS system
		"*nsurlerrordomain*-1003*",                                 // Android system, iOS system
		"*nsurlerrordomain*-1006*",                                 // Android system, iOS system
	}},
	{"", "the device is offline", "设备已断网", errno.Unavailable, errno.FaultNetwork, []string{
		"the internet connection appears to be offline*", // iOS system
		"似乎已断开与互联网的连接*",                                  // iOS system
		"互联网连接似乎已断开*",                                    // iOS system
		"似乎已中斷與互聯網的連線*",                                  // iOS system
		"似乎已中斷與網際網路的連線*",                                 // iOS system
		"似乎已斷開與互聯網的連接*",                                  // iOS system
		"網際網路連線已離線*",                                     // iOS system
		"網際網路連線似乎已離線*",                                   // iOS system
		"網際網路連線已中斷*",                                     // iOS system
		"網際網路連線似乎已中斷*",                                   // iOS system
		"互聯網連線已中斷*",                                      // iOS system
		"互聯網連線似乎已離線*",                                    // iOS system
	}},
	{"", "could not connect to the server", "无法连接服务器", errno.Unavailable, errno.FaultNetwork, []string{
		"could not connect to the server*", // iOS system
		"cannot connect to the server*",    // iOS system
		"未能连接到服务器*",                        // iOS system
		"无法连接到服务器*",                        // iOS system
		"无法连接服务器*",                         // iOS system
		"無法連接伺服器*",                         // iOS system
		"無法連線到伺服器*",                        // iOS system
		"無法連接到伺服器*",                        // iOS system
		"未能連接到伺服器*",                        // iOS system
	}},
	{"", "the network connection was lost", "网络连接已中断", errno.Unavailable, errno.FaultNetwork, []string{
		"the network connection was lost*", // iOS system
		"网络连接已中断*",                         // iOS system
		"網路連線中斷*",                          // iOS system
		"網絡連線中斷*",                          // iOS system
		"網路連線已中斷*",                         // iOS system
		"網絡連線已中斷*",                         // iOS system
	}},
	{requesting + " " + serving, "the network connection failed", "网络连接失败",
		errno.Unavailable, errno.FaultNetwork, []string{
			"connection failed", // both clients
			"connection lost",   // both clients
		}},
	{"", "cellular data is off or not allowed", "未允许使用移动数据",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"international roaming is currently off*",     // iOS system
			"国际漫游目前已关闭*",                                  // iOS system
			"國際漫遊目前已關閉*",                                  // iOS system
			"a data connection is not currently allowed*", // iOS system
			"目前不允许数据连接*",                                  // iOS system
			"目前不允許數據連線*",                                  // iOS system
			"*nsurlerrordomain*-1018*",                    // iOS system
			"*nsurlerrordomain*-1020*",                    // iOS system
		}},
	{"", "no cellular data during a call", "通话期间无法使用移动数据", errno.Unavailable, errno.FaultDevice, []string{
		"a data connection cannot be established since a call is currently active*", // iOS system
		"无法建立数据连接，因为通话仍在进行中*",                                                       // iOS system
	}},

	// URLs and requests.
	{"", "invalid URL", "URL 无效", errno.InvalidArgument, errno.FaultApp, []string{
		"url scheme is invalid*", // clients, developer tools
		"invalid url*",           // clients, developer tools
		"url is null*",           // clients, developer tools
		"expected url scheme 'http' or 'https' but*",                 // clients, developer tools
		"unexpected url:*",                                           // clients, developer tools
		"failed to execute 'open' on 'xmlhttprequest': invalid url*", // clients, developer tools
		"unsupported url",                                            // iOS system
		"bad url",                                                    // iOS system
		"不支持的 url*",                                                  // iOS system
		"不支持的url*",                                                   // iOS system
		"错误的 url",                                                    // iOS system
		"不支援的 url",                                                   // iOS system
		"錯誤的 url",                                                    // iOS system
		"*nsurlerrordomain*-1000*",                                   // iOS system
		"*nsurlerrordomain*-1002*",                                   // iOS system
	}},
	{requesting, "invalid header", "请求头无效", errno.InvalidArgument, errno.FaultApp, []string{
		"failed to execute 'setrequestheader' *xmlhttprequest*", // developer tools
		"unexpected char *", // OkHttp: Chinese in a header
	}},
	{requesting, "invalid HTTP method", "HTTP 方法无效", errno.InvalidArgument, errno.FaultApp, []string{
		"method is invalid", // developer tools
	}},
	{"", "too many redirects", "重定向次数过多", errno.ResourceExhausted, errno.FaultApp, []string{
		"*nsurlerrordomain*-1007*",     // iOS system
		"too many http redirects",      // iOS system, Android client
		"太多 http 重定向",                  // iOS system, Android client
		"reach the max redirect count", // iOS system, Android client
	}},
	{"", "the server requires authentication", "服务器要求身份验证", errno.Unauthenticated, errno.FaultApp, []string{
		"*nsurlerrordomain*-1013*", // iOS system, InnerAudioContext
	}},
	{"", "too many requests at once", "同时进行的请求过多", errno.ResourceExhausted, errno.FaultApp, []string{
		"max_connected",         // Android client
		"max connected",         // Android client
		"exceed max task count", // Android client
	}},
	{"", "too many WebSockets at once", "WebSocket 连接数达到上限", errno.ResourceExhausted, errno.FaultApp, []string{
		"reach max websocket connect count*",      // Android client
		"fail reach max websocket connect count*", // Android client
		"exceed max cocurrent count*",             // Android client
	}},
	{"", "the WebSocket does not exist", "WebSocket 任务不存在", errno.FailedPrecondition, errno.FaultApp, []string{
		"taskid not exist",       // closeSocket
		"wcwss taskid not exist", // closeSocket
	}},
	{"operateSocketTask sendSocketMessage closeSocket SocketTask.", "the WebSocket does not exist", "WebSocket 任务不存在",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"no task", // Android client
		}},
	{"startLocalServiceDiscovery", "the search has already started", "已经开始搜索",
		errno.AlreadyExists, errno.FaultApp, []string{
			"scan task already exist", // published with the API
		}},
	{"stopLocalServiceDiscovery", "the search has not started", "还未开始搜索",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"task not found", // published with the API
		}},
	{"", "the WebSocket is not connected", "WebSocket 未连接", errno.FailedPrecondition, errno.FaultApp, []string{
		"websocket is not connected",        // sendSocketMessage
		"websocket not connected",           // sendSocketMessage
		"sockettask.readystate is not open", // sendSocketMessage
	}},

	// Files, storage and memory.
	{"", "the server has no such resource", "服务器上没有该资源", errno.NotFound, errno.FaultApp, []string{
		"get http*404 (not found)", // developer tools: image
	}},
	{"", "the server did not answer the request", "服务器未能处理请求", errno.Unavailable, errno.FaultApp, []string{
		"get http*500 (internal server error)", // developer tools: image
		"get http*502 (bad gateway)",           // developer tools: image
		"get http*503 (service unavailable)",   // developer tools: image
		"get http*504 (gateway time-out)",      // developer tools: image
	}},
	{"", "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp, []string{
		"file not found*",                                 // both clients, Node
		"image not found*",                                // both clients, Node
		"file not exist*",                                 // both clients, Node
		"file not exists*",                                // both clients, Node
		"file doesn't exist*",                             // both clients, Node
		"file does not exist*",                            // both clients, Node
		"enoent:*",                                        // both clients, Node
		"*enoent (no such file or directory)*",            // Android system
		"*java.io.filenotfoundexception*",                 // Android system
		"*nsurlerrordomain*-1100*",                        // Android system
		"the requested url was not found on this server*", // iOS system: file URLs, data URLs of audio
		"在此服务器上找不到所请求的 url*",                              // iOS system: file URLs, data URLs of audio
		"在此服务器上找不到所请求的url*",                               // iOS system: file URLs, data URLs of audio
	}},
	{files, "the file does not exist", "文件不存在", errno.NotFound, errno.FaultApp, []string{
		"no such file*", // Android client: no such file "wxfile://usr/a"
	}},
	{files, "not a file", "不是文件", errno.FailedPrecondition, errno.FaultApp, []string{
		"*not a regular file*", // Android client: "wxfile://usr/a" not a regular file
	}},
	{files, "unknown character encoding", "字符编码无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid encoding", // Android client: readFile, writeFile
	}},
	{files, "invalid fd", "fd 无效", errno.FailedPrecondition, errno.FaultApp, []string{
		"bad file descriptor*", // both clients
	}},
	{files, "an offset, a length or a position is out of range", "offset、length 或 position 越界",
		errno.OutOfRange, errno.FaultApp, []string{
			`the value of "*" is out of range*`, // the vendor's pages of read and write
		}},
	{files, "the file is not compressed in the given way", "文件与指定的压缩格式不符",
		errno.DataLoss, errno.FaultApp, []string{
			"decompress fail",           // the vendor's page of readCompressedFile
			"unexpected end of stream*", // Android client: unzip
		}},
	{files, "a system call failed", "系统接口调用失败", errno.Internal, errno.FaultDevice, []string{
		"system error*", // both clients
	}},
	{files, "the character encoding could not be converted", "字符编码转换失败",
		errno.InvalidArgument, errno.FaultApp, []string{
			"encode error*",        // both clients
			"base64 encode error*", // both clients
		}},
	{"getStorage getStorageSync", "the key has no value", "key 对应的值不存在",
		errno.NotFound, errno.FaultApp, []string{
			"data not found", // getStorage
		}},
	{"", "the file type is not supported", "不支持的文件类型", errno.InvalidArgument, errno.FaultApp, []string{
		"filetype not supported*",  // openDocument
		"file type not supported*", // openDocument
	}},
	{"", "the file is not of the right type", "文件类型无效", errno.InvalidArgument, errno.FaultApp, []string{
		"invalid video",     // saveVideoToPhotosAlbum
		"invalid image",     // saveVideoToPhotosAlbum
		"invalid file type", // saveVideoToPhotosAlbum
	}},
	{"", "the file exceeds the maximum size", "超出文件大小上限", errno.ResourceExhausted, errno.FaultApp, []string{
		"exceed max file size*",          // both clients
		"resource exceeds maximum size*", // both clients
	}},
	{"", "the storage limit is exceeded", "本地存储超出上限", errno.ResourceExhausted, errno.FaultApp, []string{
		"exceed storage max size*",                             // setStorage
		"exceeded the maximum size of the file storage limit*", // setStorage
		"exceed max storage*",                                  // setStorage
		"exceed storage item max length*",                      // setStorage
		"exceed storage item max size*",                        // setStorage
		"exceed storage max length*",                           // setStorage
		"quota reached*",                                       // setStorage
		"entry size limit reached*",                            // setStorage
		"quotaexceedederror:*",                                 // setStorage
	}},
	{"", "the device is full", "设备存储空间不足", errno.ResourceExhausted, errno.FaultDevice, []string{
		"*no space left on device*", // Android system
	}},
	{"", "out of memory", "内存不足", errno.ResourceExhausted, errno.FaultDevice, []string{
		"*java.lang.outofmemoryerror*", // Android system
	}},

	// Media.
	{"", "the media format is not supported", "不支持的媒体格式", errno.InvalidArgument, errno.FaultApp, []string{
		"this media format is not supported", // iOS: AVFoundation
	}},
	{"", "the media cannot be decoded", "媒体文件可能已损坏", errno.DataLoss, errno.FaultApp, []string{
		"this media may be damaged",   // iOS: AVFoundation; developer tools, web
		"cannot decode",               // iOS: AVFoundation; developer tools, web
		"unable to decode audio data", // iOS: AVFoundation; developer tools, web
		"media_err_decode",            // web
		"decode audio fail",           // InnerAudioContext on Android: errCode:67, err:decode audio fail
	}},
	{"compressVideo", "a video is being compressed already", "正在压缩视频",
		errno.AlreadyExists, errno.FaultApp, []string{
			"is compressing now", // Android client
		}},
	{"", "too soon after the start for an ad", "启动一定时间内不允许展示广告", errno.ResourceExhausted, errno.FaultApp, []string{
		"小程序启动一定时间内不允许展示插屏广告", // base library: InterstitialAd, with 2001
	}},
	{"", "too soon after the last ad", "距离上次广告播放间隔不足", errno.ResourceExhausted, errno.FaultApp, []string{
		"距离小程序插屏广告或者激励视频广告上次播放时间间隔不足，不允许展示插屏广告", // base library: InterstitialAd, with 2002
	}},
	{"", "another ad is playing", "当前正在播放广告", errno.FailedPrecondition, errno.FaultApp, []string{
		"当前正在播放激励视频广告或者插屏广告，不允许再次展示插屏广告",                     // base library: InterstitialAd, with 2003
		"can't invoke show() while other video-ad is showed", // base library: RewardedVideoAd
		"can't invoke load() while video-ad is showed",       // base library: RewardedVideoAd
	}},
	{"", "the ad belongs to another page", "插屏广告实例不允许跨页面调用", errno.FailedPrecondition, errno.FaultApp, []string{
		"插屏广告并非当前页面调用，不允许展示插屏广告", // base library: InterstitialAd, with 2005
	}},
	{"", "the camera is hidden", "相机组件已隐藏", errno.FailedPrecondition, errno.FaultApp, []string{
		"not allow to invoke * if camera is hidden", // base library: CameraContext
	}},
	{"", "the user has not granted the microphone", "用户未授权使用麦克风", errno.PermissionDenied, errno.FaultUser, []string{
		"failed to invoke '*' on 'cameracontext': not allowed to use microphone", // base library: CameraContext
	}},
	{"", "no suitable ad", "无适合的广告", errno.Unavailable, errno.FaultPlatform, []string{
		"no advertisement", // ads
	}},

	// Bluetooth and location.
	{bluetooth, "Bluetooth scans too often", "蓝牙扫描过于频繁", errno.ResourceExhausted, errno.FaultApp, []string{
		"*scanning too frequently*", // Android client, with 10008
	}},
	{bluetooth, "internal error of Bluetooth", "蓝牙内部错误", errno.Internal, errno.FaultDevice, []string{
		"internal error", // both clients, with -1 or 10008
		"system error",   // both clients, with -1 or 10008
	}},
	{bluetooth, "the Bluetooth adapter is not available", "当前蓝牙适配器不可用",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"ble not available", // iOS client
		}},
	{bluetooth, "the search has already started", "已经开始搜索", errno.AlreadyExists, errno.FaultApp, []string{
		"already discovering devices", // startBluetoothDevicesDiscovery
	}},
	{bluetooth, "the Bluetooth adapter is already open", "蓝牙适配器已打开",
		errno.AlreadyExists, errno.FaultApp, []string{
			"already opened", // openBluetoothAdapter
		}},
	{bluetooth, "the Bluetooth adapter is not initialized", "未初始化蓝牙适配器",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"need openbluetoothadapter*", // iOS client
		}},
	{bluetooth, "the Bluetooth connection was lost", "蓝牙连接已断开", errno.Unavailable, errno.FaultDevice, []string{
		"the specified device has disconnected from us", // iOS: CoreBluetooth
		"the connection has failed unexpectedly",        // iOS: CoreBluetooth
	}},
	{bluetooth, "the characteristic does not support the operation", "当前特征不支持此操作",
		errno.Unimplemented, errno.FaultDevice, []string{
			"writing is not permitted",     // iOS: CoreBluetooth
			"reading is not permitted",     // iOS: CoreBluetooth
			"the request is not supported", // iOS: CoreBluetooth
		}},
	{bluetooth, "the device must be paired again", "需要重新配对设备",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"authentication is insufficient",   // iOS: CoreBluetooth
			"encryption is insufficient",       // iOS: CoreBluetooth
			"insufficient authentication",      // Android: GATT
			"insufficient encryption",          // Android: GATT
			"peer removed pairing information", // iOS: CoreBluetooth
		}},
	{bluetooth, "the device ran out of resources", "设备资源不足", errno.ResourceExhausted, errno.FaultDevice, []string{
		"*resources are insufficient*", // iOS: CoreBluetooth
	}},
	{bluetooth, "the value is too long or too short", "写入数据的长度无效",
		errno.InvalidArgument, errno.FaultApp, []string{
			"the value's length is invalid", // iOS: CoreBluetooth
		}},
	{bluetooth, "the Bluetooth connection failed", "蓝牙连接失败", errno.Unavailable, errno.FaultDevice, []string{
		"connection failed", // Feishu client
		"connection lost",   // Feishu client
		"connection closed", // Feishu client
		"connection reset",  // Feishu client
	}},
	{weChatWiFi, "internal error of the system's Wi-Fi", "系统 Wi-Fi 内部错误",
		errno.Internal, errno.FaultDevice, []string{
			"fail to connect wifi:invalid network id", // Android client: what the system answers
			"internal error", // iOS client, with 12010
		}},
	{weChatWiFi, "the Wi-Fi is already connected", "已连接该 Wi-Fi", errno.AlreadyExists, errno.FaultApp, []string{
		"already associated", // iOS: NEHotspotConfiguration
	}},
	{weChatWiFi, "the system's Wi-Fi switch is off", "系统 Wi-Fi 开关未打开",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"wifi is disable",  // Android client
			"wifi is disabled", // Android client
		}},
	{weChatWiFi, "no Wi-Fi is connected", "未连接 Wi-Fi", errno.FailedPrecondition, errno.FaultUser, []string{
		"no wifi is connected", // iOS client, with 12010
	}},
	{weChatWiFi, "the connected Wi-Fi could not be obtained", "获取不到当前已连接的 Wi-Fi",
		errno.Unavailable, errno.FaultDevice, []string{
			"can't gain current wifi",      // Android client, with 12010
			"detailstate is not connected", // Android client, with 12010
			"currentwifi is null",          // Android client, with 12010
		}},
	{weChatWiFi, "the system's GPS switch is off", "未打开 GPS 定位开关",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"may be not open gps", // Android client, with 12010
		}},
	{locating + " stopLocationUpdate", "the location updates have not started", "未开启持续定位",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"location update not enabled", // Android client
		}},
	{locating, "the location is asked for too often", "获取位置过于频繁",
		errno.ResourceExhausted, errno.FaultApp, []string{
			"频繁调用会增加电量损耗*", // base library
		}},
	{locating, "the location service is off", "定位服务未开启", errno.FailedPrecondition, errno.FaultUser, []string{
		"location service is disabled", // Android client
		"location service disabled",    // Android client
	}},
	{locating, "the location updates have already started", "正在持续定位",
		errno.AlreadyExists, errno.FaultApp, []string{
			"is starting", // startLocationUpdate
		}},
	{locating, "invalid type of coordinates", "坐标类型 type 无效", errno.InvalidArgument, errno.FaultApp, []string{
		"unsupported type", // Android client
	}},
	{"", "the location is not known for now", "暂时无法获取位置", errno.Unavailable, errno.FaultDevice, []string{
		"*kclerrordomain error 0*", // iOS: CoreLocation
		"*“kclerrordomain”错误 0*",   // iOS: CoreLocation
		"*kclerrordomain错误0*",      // iOS: CoreLocation
	}},
	{"", "network error while locating", "定位时网络异常", errno.Unavailable, errno.FaultNetwork, []string{
		"*kclerrordomain error 2*", // iOS: CoreLocation
		"*“kclerrordomain”错误 2*",   // iOS: CoreLocation
		"*kclerrordomain错误2*",      // iOS: CoreLocation
	}},
	{locating, "the location is not known for now", "暂时无法获取位置", errno.Unavailable, errno.FaultDevice, []string{
		"error domain=pglocation code=2*", // uni-app on iOS
	}},

	// Payment.
	{"", "a parameter of the payment is missing, most likely for an invalid prepay_id", "支付缺少参数，多为 prepay_id 无效",
		errno.InvalidArgument, errno.FaultApp, []string{
			"调用支付jsapi缺少参数*", // requestPayment
			"支付jsapi缺少参数*",   // requestPayment
			"jsapi缺少参数*",     // requestPayment
		}},
	{"", "the trade type does not fit the payment", "支付场景非法，trade_type 不符",
		errno.InvalidArgument, errno.FaultApp, []string{
			"invalid payment situation", // requestPayment
			"支付场景非法",                    // requestPayment
		}},
	{"", "invalid payment signature", "支付签名错误", errno.Unauthenticated, errno.FaultApp, []string{
		"unable to verify signature", // requestPayment
		"支付验证签名失败",                   // requestPayment
	}},
	{"", "invalid session signature", "用户态签名错误", errno.Unauthenticated, errno.FaultApp, []string{
		"signature_invalid", // requestVirtualPayment
	}},
	{"", "malformed parameters of the merchant", "商家参数格式有误", errno.InvalidArgument, errno.FaultApp, []string{
		"商家参数格式有误*", // web pages: H5 payment
	}},
	{"", "a parameter of the merchant is not configured", "商家存在未配置的参数",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"商家存在未配置的参数*", // web pages: H5 payment
		}},
	{"", "the page is not in the merchant's payment directories", "当前页面不在支付授权目录中",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"当前页面的url未注册*", // web pages: JSAPI payment
		}},
	{"", "WeChat Pay restricts the merchant", "微信支付商户受限", errno.PermissionDenied, errno.FaultAdmin, []string{
		"调微信报商户受限*",         // requestVirtualPayment
		"此商家的收款功能已被限制*",     // requestVirtualPayment
		"此商家涉嫌违规，收款功能已被限制*", // requestVirtualPayment
	}},
	{"requestVirtualPayment", "the Apple account is not of the Chinese mainland", "苹果账号非中国大陆地区账号",
		errno.FailedPrecondition, errno.FaultUser, []string{
			"暂不支持非中国大陆地区苹果账号支付*", // requestVirtualPayment on iOS
		}},
	{"", "the merchant has not turned on payment on iOS", "商户尚未开启 iOS 支付",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"当前商户尚未开启ios支付*", // requestVirtualPayment
		}},

	// Subscribe messages.
	{"chooseAvatar", "another chooseAvatar has not finished", "上一次 chooseAvatar 尚未结束",
		errno.AlreadyExists, errno.FaultApp, []string{
			"another chooseavatar is in progress", // base library: a second tap
		}},
	{subscribing, "the last call has not finished", "上一次调用尚未结束",
		errno.AlreadyExists, errno.FaultApp, []string{
			"last call has not ended", // requestSubscribeMessage
		}},
	{subscribing, "too many or too few templates in one call", "模板数量超出范围",
		errno.InvalidArgument, errno.FaultApp, []string{
			"templates size must be between*", // older base libraries
		}},

	// The cloud.
	{"", "wx.cloud.init has not been called", "未调用 wx.cloud.init",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"cloud api isn't enabled*", // cloud SDK
			"cloud api isn’t enabled*", // cloud SDK
		}},
	{weChatCloud, "the cloud function was not found", "云函数不存在", errno.NotFound, errno.FaultApp, []string{
		"*functionname parameter could not be found*", // cloud.callFunction
		"*function_not_found*",                        // cloud.callFunction
	}},
	{weChatCloud, "the cloud environment was not found", "云环境不存在", errno.NotFound, errno.FaultApp, []string{
		"*environment not found*", // cloud SDK
		"*env not exists*",        // cloud SDK
		"*environment invalid*",   // cloud SDK
	}},
	{weChatCloud, "the document was not found", "记录不存在", errno.NotFound, errno.FaultApp, []string{
		"document with _id * does not exist*", // document.get
		"cannot find document with _id*",      // document.get
	}},
	{weChatCloud, "a unique index already has the value", "唯一索引的值重复",
		errno.AlreadyExists, errno.FaultApp, []string{
			"database request fail*duplicate key error*", // database, with -502001
		}},
	{weChatCloud, "another transaction changed the record", "事务冲突，记录已被其他事务修改", errno.Aborted, errno.FaultUnknown, []string{
		"*[resourceunavailable.transactionconflict]*", // database: with -501001
	}},

	// Sessions.
	{"", "the login session has expired", "登录态已过期", errno.Unauthenticated, errno.FaultApp, []string{
		"session time out*",  // checkSession
		"session timed out*", // checkSession
		"session expired*",   // checkSession
	}},
	{"", "the cloud function has no valid access token", "云函数的 access_token 无效",
		errno.Unauthenticated, errno.FaultUnknown, []string{
			"invalid wx openapi access_token*", // cloud functions that call openapi
		}},
	{"", "the login of the developer tools has expired", "开发者工具的登录已过期",
		errno.Unauthenticated, errno.FaultApp, []string{
			"invalid_login,access_token expired*",  // developer tools
			"invalid_login, access_token expired*", // developer tools
		}},
	{"config h5sdk.config", "invalid signature", "签名无效", errno.Unauthenticated, errno.FaultApp, []string{
		"invalid signature", // web pages
	}},
	{"", "the signature has expired", "签名已过期", errno.Unauthenticated, errno.FaultApp, []string{
		"signature is expired", // Feishu: h5sdk.config
	}},
	{"requestAccess requestAuthCode", "the redirect URL is not registered", "重定向 URL 未注册",
		errno.FailedPrecondition, errno.FaultApp, []string{
			"*invalid redirect uri*", // Feishu: requestAccess
		}},

	// An error that nothing finer is known of.
	{serving, "error of the platform's server", "平台后台错误", errno.Internal, errno.FaultPlatform, []string{
		"system error*", // both clients
		"server error*", // both clients
	}},
	{"", "system error", "系统错误", errno.Internal, errno.FaultUnknown, []string{
		"system error",
		"系统错误",
	}},
}
