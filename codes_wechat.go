package errno

// WeChat is an errno of the WeChat client. The value is the number on the wire:
// 1504003 is category 15, subcategory 04, detail 003, and 5 is 00/00/005. Values
// outside 0..9999999 are not errnos: they have no category and are not in the
// table.
//
// A WeChat marshals to JSON as a plain number. Key a map by WeChat or by a name,
// not by [Code]: encoding/json cannot marshal a map whose keys are an interface.
//
// The constants are the errnos that the vendor publishes:
//
//   - [Errno 错误码] as of 2026-07-30: all but the following.
//   - [wx.requestCommonPayment] as of 2026-07-30: 702009, which it sends as errCode.
//   - [wx.requestFacialRecognition] of Mini Games as of 2026-04-22 (minigame-api-typings
//     3.8.20): 2002006 to 2002009, which it sends as errCode.
//
// Messages (errMsg) are the platform's to the letter, its spelling mistakes included;
// "" if none is published.
//
// [wx.sendGiftToFriend] of Mini Games documents nine-digit numbers under the key errno.
// They are not errnos, and not in the table.
//
// [Errno 错误码]: https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
// [wx.requestCommonPayment]: https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestCommonPayment.html
// [wx.requestFacialRecognition]: https://developers.weixin.qq.com/minigame/dev/api/open-api/account-info/wx.requestFacialRecognition.html
// [wx.sendGiftToFriend]: https://developers.weixin.qq.com/minigame/dev/api/open-api/data/wx.sendGiftToFriend.html
type WeChat int

const WeChatAbsent WeChat = -1 // 未携带 errno; the client sent no errno, and the code is not in the table

// 00 通用错误码 / 00 框架与 JSAPI; Universal / Framework and JSAPI

const (
	WeChatOK                      WeChat = 0   // 成功; success
	WeChatCanceled                WeChat = 1   // 操作已取消; operation canceled
	WeChatSystemPermissionDenied  WeChat = 3   // 系统未授予微信权限; the system has not granted WeChat the permission
	WeChatInternalError           WeChat = 4   // 小程序框架内部异常; internal error of the Mini Program framework
	WeChatTimedOut                WeChat = 5   // 接口超时; the API timed out
	WeChatJSAPINotSupported       WeChat = 100 // JSAPI 不支持; JSAPI not supported
	WeChatJSAPIInvalidRequestData WeChat = 101 // JSAPI 请求参数非法; invalid JSAPI request parameters
	WeChatJSAPINoPermission       WeChat = 102 // 没有 JSAPI 的权限; no permission for the JSAPI
	WeChatJSAPIUserDenied         WeChat = 103 // 用户拒绝 JSAPI 授权; the user denied authorization for the JSAPI
	WeChatJSAPIUserCanceled       WeChat = 104 // 用户取消 JSAPI 授权，或拒绝隐私协议; the user canceled authorization for the JSAPI, or refused the privacy agreement
	WeChatJSAPIInvalidIndex       WeChat = 106 // JSAPI 权限位序号非法; invalid JSAPI permission bit index
	WeChatCGINetworkFailed        WeChat = 108 // 网络错误导致 CGI 逻辑失败; the CGI call failed on a network error
	WeChatCGIResponseNull         WeChat = 109 // CGI 响应为空; the CGI response is empty
	WeChatScopeEmpty              WeChat = 110 // scope 或 scope 列表为空; the scope or the scope list is empty
	WeChatOutOfMemory             WeChat = 111 // 内存不足（OutOfMemoryError）; out of memory (OutOfMemoryError)
	WeChatAPIScopeNotDeclared     WeChat = 112 // 接口未在隐私协议中声明; the API is not declared in the privacy agreement
)

// 00 通用错误码 / 01 服务端; Universal / Server

const (
	WeChatServerSystemError           WeChat = 1000 // 服务端系统错误; system error on the server
	WeChatInvalidRequestParameter     WeChat = 1001 // 基础库 wx 接口请求参数非法; invalid request parameter of a base library wx API
	WeChatEmptyRequest                WeChat = 1002 // 请求为空; the request is empty
	WeChatServerFrequencyLimited      WeChat = 1003 // 命中服务端频率限制; the server's frequency limit was hit
	WeChatInvalidOpenID               WeChat = 1004 // openid 不合法; invalid openid
	WeChatInvalidAppID                WeChat = 1005 // appid 不合法; invalid appid
	WeChatInsertDataFailed            WeChat = 1006 // 添加数据失败; the data could not be inserted
	WeChatNoData                      WeChat = 1007 // 数据不存在; the data does not exist
	WeChatUpdateDataFailed            WeChat = 1008 // 更新数据失败; the data could not be updated
	WeChatDataExpired                 WeChat = 1009 // 数据已过期; the data has expired
	WeChatDataDeleted                 WeChat = 1010 // 数据已被删除; the data has been deleted
	WeChatInvalidUserID               WeChat = 1011 // 用户身份不合法; invalid user identity
	WeChatPOSTRequired                WeChat = 1012 // API 要求使用 POST 请求; the API must be requested with POST
	WeChatGETRequired                 WeChat = 1013 // API 要求使用 GET 请求; the API must be requested with GET
	WeChatInvalidUserTicket           WeChat = 1014 // 用户凭证无效; invalid user ticket
	WeChatInvalidAPI                  WeChat = 1015 // 接口无效; invalid API
	WeChatNoWebSocketConnInfo         WeChat = 1016 // 无 WebSocket 连接信息; no information on the WebSocket connection
	WeChatServerMemoryError           WeChat = 1017 // 服务端内存相关错误; memory-related error on the server
	WeChatDuplicateUUID               WeChat = 1018 // UUID 冲突; the UUID is already in use
	WeChatNotFriend                   WeChat = 1019 // 双方不是好友关系; the two users are not friends
	WeChatCodeAlreadyUsed             WeChat = 1020 // code 已被使用; the code has already been used
	WeChatCodeExpired                 WeChat = 1021 // code 已过期; the code has expired
	WeChatInvalidJSON                 WeChat = 1022 // JSON 数据解析错误; the JSON data could not be parsed
	WeChatInvalidState                WeChat = 1023 // 状态无效; invalid state
	WeChatInvalidPluginAppID          WeChat = 1024 // 插件 appid 不合法; invalid plugin appid
	WeChatMiniProgramPrivacyAPIBanned WeChat = 1025 // 小程序隐私接口被封禁，需先声明隐私用途; the Mini Program's privacy API is banned until the app declares its privacy usage
	WeChatMiniGamePrivacyAPIBanned    WeChat = 1026 // 小游戏隐私接口被封禁，需先声明隐私用途; the Mini Game's privacy API is banned until the app declares its privacy usage
	WeChatInvalidSignature            WeChat = 1032 // 签名无效; invalid signature
	WeChatDataSizeMismatch            WeChat = 1033 // 列表数据长度不匹配; the lengths of the list data do not match
	WeChatSameUser                    WeChat = 1034 // 双方是同一用户; the two users are the same
	WeChatNotWeChatUser               WeChat = 1035 // 非微信用户; not a WeChat user
	WeChatInvalidUsername             WeChat = 1036 // username 不合法; invalid username
)

// 01 基础 / 00 通用基础错误; Basics / Common basics

const (
	WeChatBasicsJSONParseFailed WeChat = 100001 // JSON 解析错误; the JSON could not be parsed
)

// 01 基础 / 01 隐私; Basics / Privacy

const (
	WeChatPrivacyAPINotDeclared WeChat = 101100 // 接口未在隐私协议中声明; the API is not declared in the privacy agreement
	WeChatPrivacyAPIBanned      WeChat = 101101 // 隐私接口已被封禁，需先声明隐私用途; the privacy API is banned until the app declares its privacy usage
	WeChatPrivacyNotAuthorized  WeChat = 101102 // 用户未同意授权隐私协议; the user has not agreed to the privacy agreement
)

// 01 基础 / 02 系统; Basics / System

const (
	WeChatSystemSettingsPageNotFound WeChat = 102101 // openSystemSettings 找不到对应的系统设置页; openSystemSettings found no such system settings page
)

// 01 基础 / 03 更新; Basics / Update

const (
	WeChatUpdateApplyAlreadyCalled WeChat = 103101 // applyUpdate 已被调用; applyUpdate has already been called
	WeChatUpdateNotReady           WeChat = 103102 // 更新尚未就绪; the update is not ready
)

// 01 基础 / 09 加密; Basics / Encryption

const (
	WeChatEncryptionInvalidRandomLength WeChat = 109001 // 随机数长度无效; invalid length for random values
)

// 05 界面 / 00 通用界面错误; User interface / Common user interface

const (
	WeChatUIInvalidStyle WeChat = 500001 // style 无效; invalid style
)

// 05 界面 / 05 字体; User interface / Font

const (
	WeChatFontAbsolutePathRequired WeChat = 505101 // 需要绝对路径; the path must be absolute
)

// 05 界面 / 10 置顶; User interface / Top bar

const (
	WeChatTopBarInvokedTooOften WeChat = 510001 // 两次调用 wx.setTopBarText 的间隔过短; wx.setTopBarText was called again too soon
	WeChatTopBarInvalidText     WeChat = 510101 // 置顶栏文字无效; invalid text for the top bar
)

// 06 网络 / 00 通用网络错误; Network / Common network

const (
	WeChatNetworkUnknownError        WeChat = 600000 // 未知的网络错误; unknown network error
	WeChatNetworkCronetError         WeChat = 600001 // cronet 组件错误，详见 errMsg; error of the cronet component, detailed in errMsg
	WeChatNetworkURLNotInDomainList  WeChat = 600002 // URL 域名不在安全域名列表中; the URL's domain is not on the allow list
	WeChatNetworkInterrupted         WeChat = 600003 // 小程序处于后台，网络请求被中断; the request was interrupted because the Mini Program is in the background
	WeChatNetworkLogicError          WeChat = 600004 // 网络类目逻辑错误; logic error in the network APIs
	WeChatNetworkInvalidArgument     WeChat = 600005 // 网络类目参数错误; invalid argument to a network API
	WeChatNetworkSystemError         WeChat = 600006 // 网络类目系统错误; system error in the network APIs
	WeChatNetworkTooManyTasks        WeChat = 600007 // 超过最大请求数量; too many requests at once
	WeChatNetworkTooManyRedirects    WeChat = 600008 // 超过最大重定向次数; too many redirects
	WeChatNetworkInvalidURL          WeChat = 600009 // URL 格式不合法; the URL is malformed
	WeChatNetworkInvalidRequestData  WeChat = 600010 // 请求的 data 序列化失败; the request data could not be serialized
	WeChatNetworkURLValidationFailed WeChat = 600011 // URL 验证错误; the URL did not pass validation
)

// 06 网络 / 02 发起请求; Network / Request

const (
	WeChatRequestUnknownError             WeChat = 602000 // 发起请求时发生未知错误; unknown request error
	WeChatRequestSystemError              WeChat = 602001 // request 系统错误; system error of the request
	WeChatRequestHTTPDNSServerError       WeChat = 602002 // 请求 HTTPDNS 服务商时发生 HTTP 错误; HTTP error of the request to the HTTPDNS provider
	WeChatRequestHTTPDNSNotBought         WeChat = 602101 // 小程序未在服务市场购买 HTTPDNS 服务; the Mini Program has not bought the HTTPDNS service
	WeChatRequestHTTPDNSExpired           WeChat = 602102 // 小程序的 HTTPDNS 资源包已过期; the Mini Program's HTTPDNS package has expired
	WeChatRequestHTTPDNSQuotaExhausted    WeChat = 602103 // 小程序的 HTTPDNS 额度不足; the Mini Program does not have enough HTTPDNS quota
	WeChatRequestHTTPDNSEmptyResponse     WeChat = 602104 // HTTPDNS 服务商返回结果为空; the HTTPDNS provider returned nothing
	WeChatRequestHTTPDNSTimedOut          WeChat = 602105 // 调用 HTTPDNS 服务商超时; the call to the HTTPDNS provider timed out
	WeChatRequestHTTPDNSInvalidResponse   WeChat = 602106 // HTTPDNS 服务商返回数据不合法; the HTTPDNS provider returned invalid data
	WeChatRequestHTTPDNSEmptyDomainResult WeChat = 602107 // HTTPDNS 域名解析结果为空; HTTPDNS found no address for the domain
	WeChatRequestHTTPDNSInvalidServiceID  WeChat = 602108 // 不支持的 HTTPDNS 服务商 ID; unsupported HTTPDNS provider ID
	WeChatRequestNativeBufferTooLarge     WeChat = 602300 // 超出 native buffer 大小上限; the native buffer exceeds its size limit
	WeChatRequestCellularUnavailable      WeChat = 602301 // 申请移动网络请求失败; the request for the cellular network failed
	WeChatRequestUTF8ConversionFailed     WeChat = 602302 // 响应数据转换为 UTF-8 失败; the response data could not be converted to UTF-8
)

// 06 网络 / 03 下载; Network / Download

const (
	WeChatDownloadIOSNotSupported      WeChat = 603101 // 不支持 iOS 平台; not supported on iOS
	WeChatDownloadAndroidNotSupported  WeChat = 603102 // 不支持 Android 平台; not supported on Android
	WeChatDownloadPackageNameRequired  WeChat = 603103 // 需要包名或包名数组; packageName or packageNameArray is required
	WeChatDownloadIDRequired           WeChat = 603104 // 需要下载 ID、下载 ID 数组或 APPID 数组; downloadId, downloadIdArray or appIdArray is required
	WeChatDownloadAborted              WeChat = 603105 // 下载任务已中断; the download task was aborted
	WeChatDownloadSaveFileFailed       WeChat = 603300 // 保存文件出错; the file could not be saved
	WeChatDownloadFileTooLarge         WeChat = 603301 // 超出文件大小上限; the file exceeds the maximum size
	WeChatDownloadFileEmpty            WeChat = 603302 // 文件数据为空; the file has no data
	WeChatDownloadPathPermissionDenied WeChat = 603303 // 指定的存储路径无权限; no permission for the given storage path
)

// 06 网络 / 05 WebSocket; Network / WebSocket

const (
	WeChatWebSocketConnectFailed WeChat = 605103 // WebSocket 连接失败; the WebSocket connection failed
)

// 06 网络 / 06 mDNS; Network / mDNS

const (
	WeChatMDNSResolveFailed WeChat = 606101 // mDNS 解析失败，系统错误码见 errMsg; mDNS resolution failed, with the system error in errMsg
)

// 07 支付 / 00 通用支付错误; Payment / Common payment

const (
	WeChatPaymentUnknownError   WeChat = 700000 // 未知的支付错误; unknown payment error
	WeChatPaymentBlockedInClone WeChat = 700001 // 马甲微信拦截支付接口; payment is blocked in a clone build of WeChat
)

// 07 支付 / 01 支付默认二级类目; Payment / Payment default

const (
	WeChatPaymentDefaultUnknownError          WeChat = 701000 // 支付默认类目的未知错误; unknown error of the default payment category
	WeChatPaymentIOSNotSupported              WeChat = 701001 // 不支持 iOS; not supported on iOS
	WeChatPaymentRealNameRequired             WeChat = 701002 // 支付前需要实名认证; real-name verification is required before payment
	WeChatPaymentMidasBuyGoodsFailed          WeChat = 701100 // 米大师下单失败; the Midas order could not be placed
	WeChatPaymentMidasGetBalanceFailed        WeChat = 701101 // 米大师查询账户余额失败; the Midas account balance could not be queried
	WeChatPaymentMidasCurrencyPayFailed       WeChat = 701102 // 米大师代币付款失败; the payment in Midas tokens failed
	WeChatPaymentMidasCurrencyRefundFailed    WeChat = 701103 // 米大师代币退款失败; the refund in Midas tokens failed
	WeChatPaymentMidasCurrencyGiftFailed      WeChat = 701104 // 米大师赠送代币失败; the gift of Midas tokens failed
	WeChatPaymentMidasGetTransactionLogFailed WeChat = 701105 // 米大师拉取用户流水失败; the user's Midas transaction log could not be fetched
	WeChatPaymentMidasInsufficientCurrency    WeChat = 701106 // 米大师代币余额不足; not enough Midas tokens
	WeChatPaymentMidasOrderNotFound           WeChat = 701107 // 米大师订单不存在; the Midas order does not exist
	WeChatPaymentMidasOrderAlreadyRefunded    WeChat = 701108 // 米大师订单已经退款; the Midas order has already been refunded
	WeChatPaymentMidasRefundExceedsLimit      WeChat = 701109 // 米大师代币退款金额超过上限; the refund in Midas tokens exceeds the limit
	WeChatPaymentMidasDuplicateOperation      WeChat = 701110 // 米大师付款重复操作; the Midas payment operation was repeated
	WeChatPaymentMidasInvalidParameter        WeChat = 701111 // 米大师参数错误; invalid Midas parameter
	WeChatPaymentMidasGetCouponsFailed        WeChat = 701112 // 米大师拉取代金券失败; the Midas coupons could not be fetched
	WeChatPaymentMidasSetOrderCouponFailed    WeChat = 701113 // 米大师下单时记录代金券信息失败; the coupon could not be recorded with the Midas order
	WeChatPaymentMidasNoValidCoupon           WeChat = 701114 // 米大师无有效的代金券; no valid Midas coupon
	WeChatPaymentMidasOrderAlreadyPaid        WeChat = 701115 // 米大师订单已支付; the Midas order has already been paid
	WeChatPaymentMidasNoRollbackCoupon        WeChat = 701116 // 米大师无对应回滚的代金券; no matching Midas coupon to roll back
)

// 07 支付 / 02 B2b 支付; Payment / B2B payment

const (
	WeChatB2BInvalidParameter         WeChat = 702001 // B2b 支付参数错误; invalid B2B payment parameter
	WeChatB2BInvalidSessionSignature  WeChat = 702002 // 用户态签名错误; invalid session signature
	WeChatB2BInvalidPaySignature      WeChat = 702003 // 支付签名错误; invalid payment signature
	WeChatB2BInvalidMode              WeChat = 702004 // 支付模式不合法; invalid payment mode
	WeChatB2BDuplicateOutTradeNo      WeChat = 702005 // 商户订单号重复; the merchant order number (out_trade_no) is already used
	WeChatB2BMerchantNotRegistered    WeChat = 702006 // 商户进件未完成，不能下单; the merchant has not completed onboarding and cannot take orders
	WeChatB2BUserNotAuthorized        WeChat = 702007 // 用户未授权给品牌，不能下单; the user has not authorized the brand, so no order can be placed
	WeChatB2BSandboxInRelease         WeChat = 702008 // 线上版本小程序不能用沙箱环境下单; a released Mini Program cannot order in the sandbox
	WeChatB2BAuthorizationCheckFailed WeChat = 702009 // B2b 授权关系校验不通过，或未开通银行转账，或订单金额小于 5 万元; the B2B authorization check failed, bank transfer is not enabled, or the order is below 50,000 yuan
)

// 07 支付 / 03 全球收银; Payment / Global payment

const (
	WeChatGlobalPaymentDisabledForUser   WeChat = 703001 // 该用户无法使用全球收银服务; the user cannot use global payment
	WeChatGlobalPaymentPickerCanceled    WeChat = 703002 // 用户在选择面板中取消; the user canceled the payment method picker
	WeChatGlobalPaymentAlreadyPicked     WeChat = 703003 // 用户已选择支付方式，无需重复调用; the user has already picked a payment method
	WeChatGlobalPaymentPickerTimedOut    WeChat = 703004 // 打开选择面板超时; the payment method picker took too long to open
	WeChatGlobalPaymentPickerAlreadyOpen WeChat = 703005 // 选择面板已打开; the payment method picker is already open
	WeChatGlobalPaymentRequestBeforePick WeChat = 703006 // 未选择支付方式就调用 requestGlobalPayment，请先调用 openMethodPicker; requestGlobalPayment was called before the user picked a payment method
	WeChatGlobalPaymentRequestAfterEnd   WeChat = 703007 // 支付已结束，不能再调用 requestGlobalPayment; requestGlobalPayment was called after the payment ended
	WeChatGlobalPaymentInvalidInput      WeChat = 703008 // 传入的订单信息错误; invalid order information
	WeChatGlobalPaymentInputMismatch     WeChat = 703009 // 传入的订单信息对应的支付方式与用户选择的不一致; the order's payment method is not the one the user picked
	WeChatGlobalPaymentOpenPayPageFailed WeChat = 703010 // 打开支付页面失败; the payment page could not be opened
	WeChatGlobalPaymentAborted           WeChat = 703011 // 因调用 abort 接口，支付流程中断; abort was called and ended the payment
	WeChatGlobalPaymentRequestTimedOut   WeChat = 703012 // 超时未调用 requestGlobalPayment; requestGlobalPayment was not called in time
	WeChatGlobalPaymentResultUnknown     WeChat = 703013 // 支付结束，但无法判断用户是否成功支付; the payment ended, but whether it succeeded is unknown
	WeChatGlobalPaymentAbortBeforePick   WeChat = 703014 // 未选择支付方式就调用 abort，请先调用 openMethodPicker; abort was called before the user picked a payment method
	WeChatGlobalPaymentAbortAfterEnd     WeChat = 703015 // 支付已结束，不能再调用 abort; abort was called after the payment ended
	WeChatGlobalPaymentUserPaying        WeChat = 703016 // 用户正在支付页面中; the user is on the payment page
)

// 11 媒体 / 03 图片; Media / Image

const (
	WeChatImageFileNotFound         WeChat = 1103002 // 目标图片不存在; the target image does not exist
	WeChatImageDecodeFailed         WeChat = 1103003 // 图片解码失败; the image could not be decoded
	WeChatImageCreateTempFileFailed WeChat = 1103004 // 临时文件创建失败; the temporary file could not be created
	WeChatImageCompressFailed       WeChat = 1103005 // 压缩图片时发生错误; error while compressing the image
	WeChatImageInvalidQuality       WeChat = 1103006 // 压缩质量 quality 非法（<0 或 >100）; the compression quality is not in 0..100
	WeChatImageSizeZero             WeChat = 1103007 // 图片长或宽为零; the image's width or height is zero
)

// 11 媒体 / 07 实时音视频; Media / Real-time audio and video

const (
	WeChatRTCUserBusy                       WeChat = 1107001 // 用户当前正在观看直播、进行视频通话或打电话; the user is watching a live stream, in a video call or on the phone
	WeChatRTCRecordingNotAuthorized         WeChat = 1107002 // 当前处于 RTC 模式，但用户未授予微信录音权限; in RTC mode, but the user has not granted WeChat the recording permission
	WeChatRTCInBackground                   WeChat = 1107003 // 小程序退后台时无法操作; not possible while the Mini Program is in the background
	WeChatRTCSnapshotFailed                 WeChat = 1107004 // 截图失败; the snapshot could not be taken
	WeChatRTCSnapshotSaveToAlbumFailed      WeChat = 1107005 // 截图后保存到相册失败; the snapshot could not be saved to the album
	WeChatRTCSnapshotSaveToTempFileFailed   WeChat = 1107006 // 截图后保存到临时文件失败; the snapshot could not be saved to a temporary file
	WeChatRTCNotInPictureInPicture          WeChat = 1107007 // video/live-player 组件当前不处于小窗模式; the video or live-player component is not in picture-in-picture mode
	WeChatRTCExitingPictureInPicture        WeChat = 1107008 // video/live-player 组件当前正在退出小窗模式; the video or live-player component is leaving picture-in-picture mode
	WeChatRTCBackgroundPlaybackSrcEmpty     WeChat = 1107009 // 进入后台音频播放模式时 src 为空; src is empty on entering background playback
	WeChatRTCBackgroundPlaybackInRTCMode    WeChat = 1107010 // RTC 模式下不允许进入后台音频播放模式; background playback cannot be entered in RTC mode
	WeChatRTCBackgroundPlaybackInBackground WeChat = 1107011 // page 已进入后台，不允许进入后台音频播放模式; background playback cannot be entered once the page is in the background
	WeChatRTCLoadResourceFailed             WeChat = 1107012 // 资源文件加载失败; the resource file could not be loaded
	WeChatRTCSystemPermissionDenied         WeChat = 1107013 // 准备推流，但用户未授予微信录音/摄像头权限; the user has not granted WeChat the recording or camera permission to push a stream
)

// 13 文件 / 00 通用文件错误; File / Common file

const (
	WeChatFileOperationNotPermitted WeChat = 1300001 // 操作不被允许; operation not permitted
	WeChatFileNotFound              WeChat = 1300002 // 找不到文件或目录; no such file or directory
	WeChatFileIOError               WeChat = 1300005 // 输入输出流不可用; input/output error
	WeChatFileBadDescriptor         WeChat = 1300009 // fd 无效; bad file descriptor
	WeChatFilePermissionDenied      WeChat = 1300013 // 权限错误，文件只读或只写; permission denied, the file is read-only or write-only
	WeChatFilePathPermissionDenied  WeChat = 1300014 // 传入的路径没有权限; no permission for the given path
	WeChatFileNotADirectory         WeChat = 1300020 // 指定路径或其上级路径不是目录; the path or its parent is not a directory
	WeChatFileIsADirectory          WeChat = 1300021 // 指定路径是目录; the path is a directory
	WeChatFileInvalidArgument       WeChat = 1300022 // 参数无效，可检查 length 或 offset 是否越界; invalid argument, such as a length or offset out of bounds
	WeChatFileNameTooLong           WeChat = 1300036 // 文件名过长; the file name is too long
	WeChatFileDirectoryNotEmpty     WeChat = 1300066 // 目录不为空; the directory is not empty
	WeChatFileSystemCallFailed      WeChat = 1300201 // 系统接口调用失败; a system call failed
	WeChatFileStorageLimitExceeded  WeChat = 1300202 // 存储空间不足，或文件大小超出上限（100 MB）; the file storage limit is exceeded, or the file is larger than 100 MB
	WeChatFileEncodeFailed          WeChat = 1300203 // 字符编码转换失败; the character encoding could not be converted
	WeChatFileSDCardNotMounted      WeChat = 1300300 // SD 卡未挂载; the SD card is not mounted
	WeChatFileTypeNotOpenable       WeChat = 1300301 // 无法以 fileType 打开文件; the file could not be opened as fileType
)

// 13 文件 / 01 文件默认二级类目; File / File default

const (
	WeChatFileUserPathPermissionDenied  WeChat = 1301000 // 目标路径（usr 目录）无访问权限; no permission for the target path under usr
	WeChatFileWriteDataEmpty            WeChat = 1301002 // 写入数据为空; the data to write is empty
	WeChatFileIllegalOnDirectory        WeChat = 1301003 // 不可对目录进行此操作; illegal operation on a directory
	WeChatFileIllegalOnPackageDirectory WeChat = 1301004 // 不可对代码包目录进行此操作; illegal operation on a code package directory
	WeChatFileAlreadyExists             WeChat = 1301005 // 已有同名文件或目录; a file or directory of that name already exists
	WeChatFileLengthOutOfRange          WeChat = 1301006 // length 值越界; the value of length is out of range
	WeChatFileOffsetOutOfRange          WeChat = 1301007 // offset 值越界; the value of offset is out of range
	WeChatFileFDNotNumber               WeChat = 1301008 // fd 参数必须为 number 类型; fd must be a number
	WeChatFilePositionOutOfRange        WeChat = 1301009 // position 值越界; the value of position is out of range
	WeChatFileStoreDirectoryEmpty       WeChat = 1301100 // store 目录为空; the store directory is empty
	WeChatFileUnzipOpenFailed           WeChat = 1301102 // 压缩文件打开失败; the compressed file could not be opened
	WeChatFileUnzipEntryFailed          WeChat = 1301103 // 解压单个文件失败; a file could not be extracted from the archive
	WeChatFileUnzipFailed               WeChat = 1301104 // 解压失败; the archive could not be extracted
	WeChatFileBrotliDecompressFailed    WeChat = 1301111 // brotli 解压失败（仅 iOS）; brotli decompression failed (iOS only)
	WeChatFileTempFileNotFound          WeChat = 1301112 // tempFilePath 指定的文件不存在; the file at tempFilePath does not exist
)

// 13 文件 / 02 fd 接口; File / File descriptor

const (
	WeChatFDPermissionDenied     WeChat = 1302001 // fd 只读或只写; the fd is read-only or write-only
	WeChatFDTooManyOpen          WeChat = 1302002 // fd 数量已达上限; the maximum number of fds is open
	WeChatFDInvalidFlag          WeChat = 1302003 // flag 无效; invalid flag
	WeChatFDFlagPermissionDenied WeChat = 1302004 // 无法使用该 flag 打开文件; the file cannot be opened with the flag
	WeChatFDArrayBufferMissing   WeChat = 1302005 // 未传入 arrayBuffer; no arrayBuffer was passed
	WeChatFDArrayBufferReadOnly  WeChat = 1302100 // arrayBuffer 只读; the arrayBuffer is read-only
)

// 14 开放接口 / 00 通用开放接口错误; Open API / Common open API

const (
	WeChatOpenAPIQuotaExhausted WeChat = 1400001 // 小程序 quota 余额不足; the Mini Program does not have enough quota
)

// 14 开放接口 / 02 登录; Open API / Login

const (
	WeChatLoginBlocked WeChat = 1402101 // 小程序登录被封禁; the Mini Program's login is banned
)

// 14 开放接口 / 16 视频号; Open API / WeChat Channels

const (
	WeChatChannelsInvalidUsername  WeChat = 1416100 // 视频号 ID 非法; invalid Channels ID
	WeChatChannelsGetInfoFailed    WeChat = 1416101 // 拉取视频号信息失败; the Channels information could not be fetched
	WeChatChannelsInvalidFeedID    WeChat = 1416102 // 视频号 feed_id 非法; invalid Channels feed ID
	WeChatChannelsDifferentEntity  WeChat = 1416103 // 小程序与视频号的同主体校验不通过; the Mini Program and the Channels account belong to different entities
	WeChatChannelsEmptyInfo        WeChat = 1416104 // 获取到的视频号数据为空; the Channels data is empty
	WeChatChannelsPartiallyVisible WeChat = 1416105 // 获取到的视频号数据仅部分人可见; the Channels data is visible to some people only
	WeChatChannelsInvalidToken     WeChat = 1416106 // 视频号 token 非法; invalid Channels token
	WeChatChannelsTokenNotAllowed  WeChat = 1416107 // 视频号账号关闭了小程序 token 引用; the Channels account has turned off token references by Mini Programs
	WeChatChannelsParseTokenFailed WeChat = 1416108 // 解析视频号 token 失败; the Channels token could not be parsed
	WeChatChannelsTokenSpamLimited WeChat = 1416109 // 用户解析 token 时命中风控限制; risk control stopped the user from resolving the token
)

// 14 开放接口 / 20 企业微信; Open API / WeCom

const (
	WeChatWeComDifferentEntity WeChat = 1420103 // 小程序与企业微信的同主体校验不通过; the Mini Program and the WeCom account belong to different entities
)

// 14 开放接口 / 21 手机号; Open API / Phone number

const (
	WeChatPhoneNumberBlocked WeChat = 1421102 // 用户获取手机号的能力被封禁; getting the user's phone number is banned
)

// 15 设备 / 00 通用设备错误; Device / Common device

const (
	WeChatDeviceBluetoothNotInitialized WeChat = 1500101 // 未初始化蓝牙适配器; the Bluetooth adapter is not initialized
	WeChatDeviceBluetoothUnavailable    WeChat = 1500102 // 当前蓝牙适配器不可用; the Bluetooth adapter is not available
	WeChatDeviceBLEServiceNotFound      WeChat = 1500103 // 获取不到 BLE 设备的 Service，或没有对应 UUID 的 Service; the BLE device has no service, or none with that UUID
	WeChatDeviceBluetoothSystemError    WeChat = 1500104 // 调用系统蓝牙能力失败，详见 errMsg; a call to the system's Bluetooth failed, detailed in errMsg
	WeChatDeviceBLENotSupported         WeChat = 1500105 // 系统不支持 BLE; the system does not support BLE
)

// 15 设备 / 04 NFC; Device / NFC

const (
	WeChatNFCNotSupported            WeChat = 1504001 // 系统不支持 NFC; the system does not support NFC
	WeChatNFCHCENotSupported         WeChat = 1504002 // 系统不支持 HCE; the system does not support HCE
	WeChatNFCSwitchNotOpened         WeChat = 1504003 // 系统 NFC 开关未打开; the system's NFC switch is off
	WeChatNFCDefaultAppNotSet        WeChat = 1504100 // 未设置 NFC 默认应用; no default NFC application is set
	WeChatNFCRegisterAIDsFailed      WeChat = 1504101 // HCE 注册 AID 列表失败; HCE could not register the list of AIDs
	WeChatNFCUserNotAuthorized       WeChat = 1504200 // 用户未授权 App 使用 NFC 能力; the user has not authorized the app to use NFC
	WeChatNFCParseNDEFMessageFailed  WeChat = 1504201 // 将参数解析为 NdefMessage 失败; the argument could not be parsed as an NdefMessage
	WeChatNFCDiscoveryAlreadyStarted WeChat = 1504202 // 已调用过 startDiscovery; startDiscovery has already been called
	WeChatNFCDiscoveryNotStarted     WeChat = 1504203 // 未调用过 startDiscovery; startDiscovery has not been called
	WeChatNFCTechAlreadyConnected    WeChat = 1504204 // 当前 tech 已连接; the tech is already connected
	WeChatNFCTechNotConnected        WeChat = 1504205 // 当前 tech 未连接; the tech is not connected
	WeChatNFCTagNotDiscovered        WeChat = 1504206 // 系统未发现 NFC 标签; the system has discovered no NFC tag
	WeChatNFCInvalidTech             WeChat = 1504207 // tech 无效; invalid tech
	WeChatNFCTechUnavailable         WeChat = 1504208 // 当前 NFC 标签不支持该 tech; the NFC tag does not support the tech
	WeChatNFCFunctionNotSupported    WeChat = 1504209 // 不支持该 NFC 能力; the NFC function is not supported
	WeChatNFCSystemError             WeChat = 1504210 // 调用系统 NFC 能力失败，详见 errMsg; a call to the system's NFC failed, detailed in errMsg
)

// 15 设备 / 05 Wi-Fi; Device / Wi-Fi

const (
	WeChatWiFiUnknownError              WeChat = 1505000 // 未知的 Wi-Fi 错误; unknown Wi-Fi error
	WeChatWiFiNotStarted                WeChat = 1505001 // 未调用 startWifi; startWifi has not been called
	WeChatWiFiDisabled                  WeChat = 1505002 // 系统 Wi-Fi 开关未打开; the system's Wi-Fi switch is off
	WeChatWiFiGPSDisabled               WeChat = 1505003 // 操作失败，可能是系统 GPS 开关未打开; failed, perhaps because the system's GPS switch is off
	WeChatWiFiGPSNotAuthorized          WeChat = 1505004 // 操作失败，可能是用户未授予 App 定位权限; failed, perhaps because the app lacks the location permission
	WeChatWiFiCurrentNull               WeChat = 1505005 // 获取不到当前已连接的 Wi-Fi; the connected Wi-Fi could not be obtained
	WeChatWiFiInvalidInfo               WeChat = 1505006 // 当前已连接的 Wi-Fi 信息非法，可以重试; the information on the connected Wi-Fi is invalid, a retry can help
	WeChatWiFiConnectUnknownError       WeChat = 1505020 // 连接 Wi-Fi 时发生未知错误; unknown error while connecting to Wi-Fi
	WeChatWiFiConnectInBackground       WeChat = 1505021 // 小程序在后台，不允许调用 connectWifi; connectWifi cannot be called in the background
	WeChatWiFiOpenSettingsFailed        WeChat = 1505022 // 跳转系统设置页失败（仅 Android）; the system settings page could not be opened (Android only)
	WeChatWiFiDuplicateConnect          WeChat = 1505023 // 重复连接 Wi-Fi; repeated request to connect to the Wi-Fi
	WeChatWiFiWrongPassword             WeChat = 1505024 // Wi-Fi 密码错误; wrong Wi-Fi password
	WeChatWiFiConfigExpired             WeChat = 1505025 // Wi-Fi 配置可能已过期; the Wi-Fi configuration may have expired
	WeChatWiFiConnectTimedOut           WeChat = 1505026 // 连接 Wi-Fi 超时; connecting to Wi-Fi timed out
	WeChatWiFiUserDenied                WeChat = 1505027 // 用户拒绝授权连接 Wi-Fi; the user refused to connect to the Wi-Fi
	WeChatWiFiSystemConfigDenied        WeChat = 1505028 // 系统/运营商配置拒绝连接 Wi-Fi（仅 iOS）; the system or the carrier refuses the Wi-Fi connection (iOS only)
	WeChatWiFiInvalidSSID               WeChat = 1505029 // SSID 无效（仅 iOS）; invalid SSID (iOS only)
	WeChatWiFiPreviousRequestUnfinished WeChat = 1505030 // 上个请求还未完成，重复请求（仅 iOS）; repeated request, the previous one has not finished (iOS only)
	WeChatWiFiInvalidWEPOrWPAPassword   WeChat = 1505031 // WEP/WPA 密码无效（仅 iOS）; invalid WEP or WPA password (iOS only)
	WeChatWiFiSystemError               WeChat = 1505032 // 系统错误，详见 errMsg; system error, detailed in errMsg
	WeChatWiFiGetConnectedFailed        WeChat = 1505040 // 获取当前已连接的 Wi-Fi 失败，可以稍后重试; the connected Wi-Fi could not be obtained, retry later
)

// 15 设备 / 09 低功耗蓝牙; Device / Bluetooth Low Energy

const (
	WeChatBLEUnknownError             WeChat = 1509000 // 未知的 BLE 错误; unknown BLE error
	WeChatBLEConnectFailed            WeChat = 1509001 // 连接 BLE 设备失败; the connection to the BLE device failed
	WeChatBLECharacteristicNotFound   WeChat = 1509002 // 获取不到 Service 的 Characteristic，或没有对应 UUID 的 Characteristic; the service has no characteristic, or none with that UUID
	WeChatBLENotConnected             WeChat = 1509003 // 未连接上该 BLE 设备; the BLE device is not connected
	WeChatBLEPropertyNotSupported     WeChat = 1509004 // 当前 Characteristic 不支持该属性，详见 errMsg; the characteristic does not support the property, detailed in errMsg
	WeChatBLEOperationTimedOut        WeChat = 1509005 // BLE 操作超时; the BLE operation timed out
	WeChatBLEDeviceNotFound           WeChat = 1509006 // 未找到设备; the device was not found
	WeChatBLEAlreadyConnected         WeChat = 1509007 // 当前 BLE 设备已连接; the BLE device is already connected
	WeChatBLELocationPermissionDenied WeChat = 1509008 // Android 6.0 以上，BLE 扫描需授权地理位置; a BLE scan on Android 6.0 and later needs the location permission
	WeChatBLEAdapterStateTimedOut     WeChat = 1509010 // 调用 openBluetoothAdapter 后等待蓝牙状态更新超时（仅 iOS）; openBluetoothAdapter timed out waiting for the Bluetooth state (iOS only)
)

// 15 设备 / 10 蓝牙; Device / Bluetooth

const (
	WeChatBluetoothPINRequired              WeChat = 1510101 // 配对当前蓝牙设备需要 PIN 码; pairing with the Bluetooth device needs a PIN
	WeChatBluetoothTooManyBackgroundDevices WeChat = 1510102 // 支持蓝牙后台通信的设备数量已达上限; the maximum number of devices with background Bluetooth is reached
)

// 15 设备 / 17 短信; Device / SMS

const (
	WeChatSMSContentTooLong WeChat = 1517001 // 短信内容超出长度限制; the text message exceeds the length limit
)

// 20 AI / 00 通用 AI 错误; AI / Common AI

const (
	WeChatAISystemError         WeChat = 2000000 // AI 系统错误; AI system error
	WeChatAIInvalidArgument     WeChat = 2000001 // AI 参数错误; invalid AI argument
	WeChatAIDeviceNotSupported  WeChat = 2000002 // 客户端设备不支持 AI; the client device does not support AI
	WeChatAIOSNotSupported      WeChat = 2000003 // 操作系统不支持 AI; the operating system does not support AI
	WeChatAILibraryNotSupported WeChat = 2000004 // 客户端设备不支持 AI 库; the client device does not support the AI library
)

// 20 AI / 02 人脸识别; AI / Face recognition

const (
	WeChatFaceUnknownError             WeChat = 2002000 // 人脸检测未知错误; unknown face detection error
	WeChatFaceNotInitialized           WeChat = 2002001 // 人脸检测未初始化; face detection is not initialized
	WeChatFaceAlreadyInitialized       WeChat = 2002002 // 人脸检测重复初始化; face detection was initialized twice
	WeChatFaceInitFailed               WeChat = 2002003 // 人脸检测初始化失败; face detection could not be initialized
	WeChatFaceNotDetected              WeChat = 2002004 // 检测不到人脸，或人脸检测、人脸识别失败; no face was detected, or face detection or recognition failed
	WeChatFaceStopFailed               WeChat = 2002005 // 停止人脸检测失败; face detection could not be stopped
	WeChatFaceRecognitionNotCompleted  WeChat = 2002006 // 用户取消、超时或不同意，未完成人脸识别; the user canceled, refused or took too long, so face recognition was not completed
	WeChatFaceRecognitionAlreadyPassed WeChat = 2002007 // 该用户 7 天内已通过人脸识别; the user already passed face recognition within the last 7 days
	WeChatFaceRecognitionLimitReached  WeChat = 2002008 // 当日已调起过人脸识别，或当月次数已达上限; face recognition already ran today, or the monthly limit is reached
	WeChatFaceRecognitionNoPermission  WeChat = 2002009 // 无权限发起人脸识别; no permission to start face recognition
)

// 20 AI / 03 vision kit; AI / Vision Kit

const (
	WeChatVKSessionUnavailable        WeChat = 2003000 // Vision Kit 会话不可用; the Vision Kit session is not available
	WeChatVKSystemCameraNotAuthorized WeChat = 2003001 // 系统相机权限未打开; the system has not granted the camera permission
	WeChatVKCameraNotAuthorized       WeChat = 2003002 // 小程序相机权限未授权; the Mini Program has not been granted the camera permission
)

// 20 AI / 04 机器学习; AI / Machine learning

const (
	WeChatMLInvalidModelPath       WeChat = 2004000 // 模型文件路径非法; invalid path of the model file
	WeChatMLCreateSessionFailed    WeChat = 2004001 // SDK 创建 session 失败; the SDK could not create a session
	WeChatMLSessionIDEmpty         WeChat = 2004002 // session ID 为空; the session ID is empty
	WeChatMLInputTensorsEmpty      WeChat = 2004003 // 输入张量为空; the input tensors are empty
	WeChatMLInputTypeNotSupported  WeChat = 2004004 // 输入张量的数据类型不支持; the data type of an input tensor is not supported
	WeChatMLInvalidSessionID       WeChat = 2004005 // session ID 无效; invalid session ID
	WeChatMLOutputTypeNotSupported WeChat = 2004006 // 输出张量的数据类型不支持; the data type of an output tensor is not supported
	WeChatMLInvalidInputData       WeChat = 2004007 // 输入张量的数据为空或无效; the data of an input tensor is empty or invalid
	WeChatMLInvalidInputShape      WeChat = 2004008 // 输入张量的 shape 无效; an input tensor has an invalid shape
	WeChatMLRunSessionFailed       WeChat = 2004009 // SDK 运行 session 失败; the SDK could not run the session
	WeChatMLEnvironmentNotReady    WeChat = 2004010 // 环境未准备就绪（比如 Android so 未加载）; the environment is not ready, such as an unloaded Android library
	WeChatMLSessionNotFound        WeChat = 2004011 // 要释放的 session 不存在; the session to release does not exist
	WeChatMLInputAttributeMissing  WeChat = 2004012 // 输入张量缺少属性; an input tensor lacks an attribute
)

// Platform returns [PlatformWeChat].
func (WeChat) Platform() Platform { return PlatformWeChat }

// Int returns the number on the wire.
func (c WeChat) Int() int { return int(c) }

// Category returns digits 1-2 as a category of WeChat. See [Code].
func (c WeChat) Category() Category { return categoryOf(PlatformWeChat, int(c)) }

// Subcategory returns digits 1-4 as a subcategory of WeChat. See [Code].
func (c WeChat) Subcategory() Subcategory { return subcategoryOf(PlatformWeChat, int(c)) }

// Detail returns digits 5-7, in the range 0..999. See [Code].
func (c WeChat) Detail() int { return detailOf(int(c)) }

// Condition returns what happened. See [Code].
func (c WeChat) Condition() Condition { return c.find().Condition }

// Fault returns who has to act. See [Code].
func (c WeChat) Fault() Fault { return c.find().Fault }

// Name returns the constant's Go name, or "". See [Code].
func (c WeChat) Name() string { return c.find().Name }

// ErrorType returns the constant's Go name, or what kind of unknown number c is.
// See [Code].
func (c WeChat) ErrorType() string { return errorType(PlatformWeChat, int(c), c.find()) }

// Lookup returns the code's row. See [Code].
func (c WeChat) Lookup() (Entry, bool) {
	e := c.find()
	return *e, e.Code != nil
}

// Err returns nil for 0 and c for any other number. See [Code].
func (c WeChat) Err() error {
	if c == 0 {
		return nil
	}
	if e := c.find(); e.Code != nil {
		return e.Code // already allocated
	}
	return c
}

// Error returns the published message and the number, such as "wechat: system
// NFC switch not opened (1504003)". If the message is empty or a template, Error
// uses [Entry.Meaning] instead. An unpublished number says where it lies:
// "wechat: unpublished errno in Device/NFC (1504999)".
func (c WeChat) Error() string { return errorText(PlatformWeChat, int(c), c.find()) }

// GoString returns the Go expression, such as "errno.WeChatNFCSwitchNotOpened" or
// "errno.WeChat(1504999)".
func (c WeChat) GoString() string { return goString(PlatformWeChat, int(c), c.find()) }

// Is reports whether target is c, its category, its subcategory, its condition or
// its fault. It is called by [errors.Is].
func (c WeChat) Is(target error) bool { return is(c, target) }

// UnmarshalJSON reads a number, a quoted number or a constant's name, such as
// 1504003, "1504003" or "WeChatNFCSwitchNotOpened". A number may be written as a
// float, 1504003.0; null leaves c alone. Anything else, including a number that
// does not fit an int, is an error that quotes the input.
//
// A field that was not sent keeps its value: set it to [WeChatAbsent] before
// decoding, since 0 is a success.
func (c *WeChat) UnmarshalJSON(data []byte) error {
	return unmarshalJSON(PlatformWeChat, weChatTable, (*int)(c), data)
}

// UnmarshalText reads what [WeChat.UnmarshalJSON] reads within quotes. Leading
// zeros do not mean octal: 0600001 is 600001. Some YAML decoders (goccy/go-yaml,
// viper) read an unquoted number with leading zeros as octal before they call
// UnmarshalText: quote it there. Libraries that write a number and read it back by
// UnmarshalText, such as vmihailenco/msgpack, need a field of type int.
func (c *WeChat) UnmarshalText(text []byte) error {
	return unmarshalText(PlatformWeChat, weChatTable, (*int)(c), string(text))
}

func (WeChat) sealed() {}

func (c WeChat) find() *Entry { return weChatIndex.find(&weChatTable, int(c)) }

var weChatIndex rowIndex

// The columns are those of [Entry].
var weChatTable = []Entry{
	// 00 Universal / 00 Framework and JSAPI
	{WeChatOK, "WeChatOK", "ok", "success", "成功", "", OK, FaultNone},
	{WeChatCanceled, "WeChatCanceled", "cancel", "operation canceled", "操作已取消", "", Canceled, FaultUser},
	{WeChatSystemPermissionDenied, "WeChatSystemPermissionDenied", "system permission denied", "the system has not granted WeChat the permission", "系统未授予微信权限", "", PermissionDenied, FaultUser},
	{WeChatInternalError, "WeChatInternalError", "internal error", "internal error of the Mini Program framework", "小程序框架内部异常", "", Internal, FaultPlatform},
	{WeChatTimedOut, "WeChatTimedOut", "time out", "the API timed out", "接口超时", "", DeadlineExceeded, FaultNetwork},
	{WeChatJSAPINotSupported, "WeChatJSAPINotSupported", "jsapi not supported", "JSAPI not supported", "JSAPI 不支持", "", Unimplemented, FaultDevice},
	{WeChatJSAPIInvalidRequestData, "WeChatJSAPIInvalidRequestData", "jsapi invalid request data", "invalid JSAPI request parameters", "JSAPI 请求参数非法", "", InvalidArgument, FaultApp},
	{WeChatJSAPINoPermission, "WeChatJSAPINoPermission", "jsapi has no permission", "no permission for the JSAPI", "没有 JSAPI 的权限", "", PermissionDenied, FaultApp},
	{WeChatJSAPIUserDenied, "WeChatJSAPIUserDenied", "jsapi user authorize denied", "the user denied authorization for the JSAPI", "用户拒绝 JSAPI 授权", "", PermissionDenied, FaultUser},
	// A refusal in spite of its message: WeChat sends it with "user deny" and, after the
	// privacy popup, with "privacy permission is not authorized".
	{WeChatJSAPIUserCanceled, "WeChatJSAPIUserCanceled", "jsapi user authorize canceled", "the user canceled authorization for the JSAPI, or refused the privacy agreement", "用户取消 JSAPI 授权，或拒绝隐私协议", "", PermissionDenied, FaultUser},
	{WeChatJSAPIInvalidIndex, "WeChatJSAPIInvalidIndex", "invalid jsapi index", "invalid JSAPI permission bit index", "JSAPI 权限位序号非法", "", InvalidArgument, FaultApp},
	{WeChatCGINetworkFailed, "WeChatCGINetworkFailed", "cgi failed for network issues", "the CGI call failed on a network error", "网络错误导致 CGI 逻辑失败", "", Unavailable, FaultNetwork},
	{WeChatCGIResponseNull, "WeChatCGIResponseNull", "cgi failed for response null", "the CGI response is empty", "CGI 响应为空", "", Internal, FaultPlatform},
	{WeChatScopeEmpty, "WeChatScopeEmpty", "scope or scope list empty", "the scope or the scope list is empty", "scope 或 scope 列表为空", "", InvalidArgument, FaultApp},
	{WeChatOutOfMemory, "WeChatOutOfMemory", "oom occurs", "out of memory (OutOfMemoryError)", "内存不足（OutOfMemoryError）", "", ResourceExhausted, FaultDevice},
	{WeChatAPIScopeNotDeclared, "WeChatAPIScopeNotDeclared", "api scope is not declared in the privacy agreement", "the API is not declared in the privacy agreement", "接口未在隐私协议中声明", "", FailedPrecondition, FaultApp},

	// 00 Universal / 01 Server
	{WeChatServerSystemError, "WeChatServerSystemError", "server system error", "system error on the server", "服务端系统错误", "", Internal, FaultPlatform},
	{WeChatInvalidRequestParameter, "WeChatInvalidRequestParameter", "invalid request parameter", "invalid request parameter of a base library wx API", "基础库 wx 接口请求参数非法", "", InvalidArgument, FaultApp},
	{WeChatEmptyRequest, "WeChatEmptyRequest", "empty request", "the request is empty", "请求为空", "", InvalidArgument, FaultApp},
	{WeChatServerFrequencyLimited, "WeChatServerFrequencyLimited", "meet server frequency limit", "the server's frequency limit was hit", "命中服务端频率限制", "", ResourceExhausted, FaultApp},
	{WeChatInvalidOpenID, "WeChatInvalidOpenID", "invalid openid", "invalid openid", "openid 不合法", "", InvalidArgument, FaultApp},
	{WeChatInvalidAppID, "WeChatInvalidAppID", "invalid appid", "invalid appid", "appid 不合法", "", InvalidArgument, FaultApp},
	{WeChatInsertDataFailed, "WeChatInsertDataFailed", "insert data failed", "the data could not be inserted", "添加数据失败", "", Internal, FaultPlatform},
	{WeChatNoData, "WeChatNoData", "get no data", "the data does not exist", "数据不存在", "", NotFound, FaultApp},
	{WeChatUpdateDataFailed, "WeChatUpdateDataFailed", "update data failed", "the data could not be updated", "更新数据失败", "", Internal, FaultPlatform},
	{WeChatDataExpired, "WeChatDataExpired", "data expired", "the data has expired", "数据已过期", "", FailedPrecondition, FaultApp},
	{WeChatDataDeleted, "WeChatDataDeleted", "data deleted", "the data has been deleted", "数据已被删除", "", NotFound, FaultApp},
	{WeChatInvalidUserID, "WeChatInvalidUserID", "invalid user id", "invalid user identity", "用户身份不合法", "", Unauthenticated, FaultApp},
	{WeChatPOSTRequired, "WeChatPOSTRequired", "api need post method", "the API must be requested with POST", "API 要求使用 POST 请求", "", InvalidArgument, FaultApp},
	{WeChatGETRequired, "WeChatGETRequired", "api need get method", "the API must be requested with GET", "API 要求使用 GET 请求", "", InvalidArgument, FaultApp},
	{WeChatInvalidUserTicket, "WeChatInvalidUserTicket", "invalid user ticket", "invalid user ticket", "用户凭证无效", "", Unauthenticated, FaultApp},
	{WeChatInvalidAPI, "WeChatInvalidAPI", "invalid api", "invalid API", "接口无效", "", InvalidArgument, FaultApp},
	{WeChatNoWebSocketConnInfo, "WeChatNoWebSocketConnInfo", "no websocket conn info", "no information on the WebSocket connection", "无 WebSocket 连接信息", "", FailedPrecondition, FaultApp},
	{WeChatServerMemoryError, "WeChatServerMemoryError", "mem err", "memory-related error on the server", "服务端内存相关错误", "", Internal, FaultPlatform},
	{WeChatDuplicateUUID, "WeChatDuplicateUUID", "duplicated uuid", "the UUID is already in use", "UUID 冲突", "", AlreadyExists, FaultApp},
	{WeChatNotFriend, "WeChatNotFriend", "not friend", "the two users are not friends", "双方不是好友关系", "", FailedPrecondition, FaultUser},
	{WeChatCodeAlreadyUsed, "WeChatCodeAlreadyUsed", "code already used", "the code has already been used", "code 已被使用", "", Unauthenticated, FaultApp},
	{WeChatCodeExpired, "WeChatCodeExpired", "code expired", "the code has expired", "code 已过期", "", Unauthenticated, FaultApp},
	{WeChatInvalidJSON, "WeChatInvalidJSON", "invalid json", "the JSON data could not be parsed", "JSON 数据解析错误", "", InvalidArgument, FaultApp},
	{WeChatInvalidState, "WeChatInvalidState", "invalid state", "invalid state", "状态无效", "", FailedPrecondition, FaultApp},
	{WeChatInvalidPluginAppID, "WeChatInvalidPluginAppID", "invalid plugin appid", "invalid plugin appid", "插件 appid 不合法", "", InvalidArgument, FaultApp},
	// Not a ban that somebody has to lift: 1025, 1026 and 101101 come with "please go to mp
	// to announce your privacy usage" or "please implement the privacy pop-up feature", and
	// the developer does so. See https://developers.weixin.qq.com/minigame/dev/guide/open-ability/privacy.html
	{WeChatMiniProgramPrivacyAPIBanned, "WeChatMiniProgramPrivacyAPIBanned", "wxa appid privacy api banned", "the Mini Program's privacy API is banned until the app declares its privacy usage", "小程序隐私接口被封禁，需先声明隐私用途", "", FailedPrecondition, FaultApp},
	{WeChatMiniGamePrivacyAPIBanned, "WeChatMiniGamePrivacyAPIBanned", "wxgame appid privacy api banned", "the Mini Game's privacy API is banned until the app declares its privacy usage", "小游戏隐私接口被封禁，需先声明隐私用途", "", FailedPrecondition, FaultApp},
	{WeChatInvalidSignature, "WeChatInvalidSignature", "invalid signature", "invalid signature", "签名无效", "", Unauthenticated, FaultApp},
	{WeChatDataSizeMismatch, "WeChatDataSizeMismatch", "data size not match", "the lengths of the list data do not match", "列表数据长度不匹配", "", InvalidArgument, FaultApp},
	{WeChatSameUser, "WeChatSameUser", "same user", "the two users are the same", "双方是同一用户", "", InvalidArgument, FaultApp},
	{WeChatNotWeChatUser, "WeChatNotWeChatUser", "not wechat user", "not a WeChat user", "非微信用户", "", FailedPrecondition, FaultUser},
	{WeChatInvalidUsername, "WeChatInvalidUsername", "invalid username", "invalid username", "username 不合法", "", InvalidArgument, FaultApp},

	// 01 Basics / 00 Common basics
	{WeChatBasicsJSONParseFailed, "WeChatBasicsJSONParseFailed", "json parse error", "the JSON could not be parsed", "JSON 解析错误", "", InvalidArgument, FaultApp},

	// 01 Basics / 01 Privacy
	{WeChatPrivacyAPINotDeclared, "WeChatPrivacyAPINotDeclared", "interface is not declared in the privacy agreement", "the API is not declared in the privacy agreement", "接口未在隐私协议中声明", "", FailedPrecondition, FaultApp},
	{WeChatPrivacyAPIBanned, "WeChatPrivacyAPIBanned", "privacy interface is banned", "the privacy API is banned until the app declares its privacy usage", "隐私接口已被封禁，需先声明隐私用途", "", FailedPrecondition, FaultApp},
	{WeChatPrivacyNotAuthorized, "WeChatPrivacyNotAuthorized", "privacy permission is not authorized", "the user has not agreed to the privacy agreement", "用户未同意授权隐私协议", "", PermissionDenied, FaultUser},

	// 01 Basics / 02 System
	{WeChatSystemSettingsPageNotFound, "WeChatSystemSettingsPageNotFound", "settings page not found", "openSystemSettings found no such system settings page", "openSystemSettings 找不到对应的系统设置页", "", NotFound, FaultDevice},

	// 01 Basics / 03 Update
	{WeChatUpdateApplyAlreadyCalled, "WeChatUpdateApplyAlreadyCalled", "applyUpdate has been called", "applyUpdate has already been called", "applyUpdate 已被调用", "", AlreadyExists, FaultApp},
	{WeChatUpdateNotReady, "WeChatUpdateNotReady", "update is not ready", "the update is not ready", "更新尚未就绪", "", FailedPrecondition, FaultApp},

	// 01 Basics / 09 Encryption
	{WeChatEncryptionInvalidRandomLength, "WeChatEncryptionInvalidRandomLength", "invalid random value length", "invalid length for random values", "随机数长度无效", "", InvalidArgument, FaultApp},

	// 05 User interface / 00 Common user interface
	{WeChatUIInvalidStyle, "WeChatUIInvalidStyle", "invalid style", "invalid style", "style 无效", "", InvalidArgument, FaultApp},

	// 05 User interface / 05 Font
	{WeChatFontAbsolutePathRequired, "WeChatFontAbsolutePathRequired", "require absolute path", "the path must be absolute", "需要绝对路径", "", InvalidArgument, FaultApp},

	// 05 User interface / 10 Top bar
	{WeChatTopBarInvokedTooOften, "WeChatTopBarInvokedTooOften", "invoke too frequently", "wx.setTopBarText was called again too soon", "两次调用 wx.setTopBarText 的间隔过短", "", ResourceExhausted, FaultApp},
	{WeChatTopBarInvalidText, "WeChatTopBarInvalidText", "invalid text", "invalid text for the top bar", "置顶栏文字无效", "", InvalidArgument, FaultApp},

	// 06 Network / 00 Common network
	{WeChatNetworkUnknownError, "WeChatNetworkUnknownError", "unknown network error", "unknown network error", "未知的网络错误", "", Unknown, FaultUnknown},
	{WeChatNetworkCronetError, "WeChatNetworkCronetError", "cronet component error", "error of the cronet component, detailed in errMsg", "cronet 组件错误，详见 errMsg", "", Unavailable, FaultNetwork},
	{WeChatNetworkURLNotInDomainList, "WeChatNetworkURLNotInDomainList", "url not in domain list", "the URL's domain is not on the allow list", "URL 域名不在安全域名列表中", "", FailedPrecondition, FaultApp},
	// The person left the Mini Program while the request ran. A request started in the
	// background has the same number.
	{WeChatNetworkInterrupted, "WeChatNetworkInterrupted", "network interrupted error", "the request was interrupted because the Mini Program is in the background", "小程序处于后台，网络请求被中断", "", Aborted, FaultUser},
	{WeChatNetworkLogicError, "WeChatNetworkLogicError", "network logic error", "logic error in the network APIs", "网络类目逻辑错误", "", Internal, FaultPlatform},
	{WeChatNetworkInvalidArgument, "WeChatNetworkInvalidArgument", "network argv error", "invalid argument to a network API", "网络类目参数错误", "", InvalidArgument, FaultApp},
	{WeChatNetworkSystemError, "WeChatNetworkSystemError", "network system error", "system error in the network APIs", "网络类目系统错误", "", Internal, FaultDevice},
	{WeChatNetworkTooManyTasks, "WeChatNetworkTooManyTasks", "network exceed max task count", "too many requests at once", "超过最大请求数量", "", ResourceExhausted, FaultApp},
	{WeChatNetworkTooManyRedirects, "WeChatNetworkTooManyRedirects", "network reach the max redirect count", "too many redirects", "超过最大重定向次数", "", ResourceExhausted, FaultApp},
	{WeChatNetworkInvalidURL, "WeChatNetworkInvalidURL", "invalid URL", "the URL is malformed", "URL 格式不合法", "", InvalidArgument, FaultApp},
	{WeChatNetworkInvalidRequestData, "WeChatNetworkInvalidRequestData", "invalid request data", "the request data could not be serialized", "请求的 data 序列化失败", "", InvalidArgument, FaultApp},
	{WeChatNetworkURLValidationFailed, "WeChatNetworkURLValidationFailed", "url validate error", "the URL did not pass validation", "URL 验证错误", "", InvalidArgument, FaultApp},

	// 06 Network / 02 Request
	{WeChatRequestUnknownError, "WeChatRequestUnknownError", "unknown network request error", "unknown request error", "发起请求时发生未知错误", "", Unknown, FaultUnknown},
	{WeChatRequestSystemError, "WeChatRequestSystemError", "request system error", "system error of the request", "request 系统错误", "", Internal, FaultDevice},
	{WeChatRequestHTTPDNSServerError, "WeChatRequestHTTPDNSServerError", "request server http error", "HTTP error of the request to the HTTPDNS provider", "请求 HTTPDNS 服务商时发生 HTTP 错误", "", Unavailable, FaultNetwork},
	{WeChatRequestHTTPDNSNotBought, "WeChatRequestHTTPDNSNotBought", "not buy httpdns service", "the Mini Program has not bought the HTTPDNS service", "小程序未在服务市场购买 HTTPDNS 服务", "", FailedPrecondition, FaultApp},
	{WeChatRequestHTTPDNSExpired, "WeChatRequestHTTPDNSExpired", "service expired", "the Mini Program's HTTPDNS package has expired", "小程序的 HTTPDNS 资源包已过期", "", FailedPrecondition, FaultApp},
	{WeChatRequestHTTPDNSQuotaExhausted, "WeChatRequestHTTPDNSQuotaExhausted", "no enough httpdns quota", "the Mini Program does not have enough HTTPDNS quota", "小程序的 HTTPDNS 额度不足", "", ResourceExhausted, FaultApp},
	{WeChatRequestHTTPDNSEmptyResponse, "WeChatRequestHTTPDNSEmptyResponse", "empty servicer return", "the HTTPDNS provider returned nothing", "HTTPDNS 服务商返回结果为空", "", Unavailable, FaultNetwork},
	{WeChatRequestHTTPDNSTimedOut, "WeChatRequestHTTPDNSTimedOut", "time-out when request servicer", "the call to the HTTPDNS provider timed out", "调用 HTTPDNS 服务商超时", "", DeadlineExceeded, FaultNetwork},
	{WeChatRequestHTTPDNSInvalidResponse, "WeChatRequestHTTPDNSInvalidResponse", "invalid servicer response", "the HTTPDNS provider returned invalid data", "HTTPDNS 服务商返回数据不合法", "", Unavailable, FaultNetwork},
	{WeChatRequestHTTPDNSEmptyDomainResult, "WeChatRequestHTTPDNSEmptyDomainResult", "empty domain httpdns result", "HTTPDNS found no address for the domain", "HTTPDNS 域名解析结果为空", "", Unavailable, FaultNetwork},
	{WeChatRequestHTTPDNSInvalidServiceID, "WeChatRequestHTTPDNSInvalidServiceID", "not valid service id", "unsupported HTTPDNS provider ID", "不支持的 HTTPDNS 服务商 ID", "", InvalidArgument, FaultApp},
	{WeChatRequestNativeBufferTooLarge, "WeChatRequestNativeBufferTooLarge", "convert native buffer parameter fail. native buffer exceed size limit", "the native buffer exceeds its size limit", "超出 native buffer 大小上限", "", ResourceExhausted, FaultApp},
	{WeChatRequestCellularUnavailable, "WeChatRequestCellularUnavailable", "bind socket dependency is unavailable", "the request for the cellular network failed", "申请移动网络请求失败", "", Unavailable, FaultNetwork},
	{WeChatRequestUTF8ConversionFailed, "WeChatRequestUTF8ConversionFailed", "response data convert to UTF8 fail", "the response data could not be converted to UTF-8", "响应数据转换为 UTF-8 失败", "", DataLoss, FaultApp},

	// 06 Network / 03 Download
	{WeChatDownloadIOSNotSupported, "WeChatDownloadIOSNotSupported", "iOS not supported", "not supported on iOS", "不支持 iOS 平台", "", Unimplemented, FaultDevice},
	{WeChatDownloadAndroidNotSupported, "WeChatDownloadAndroidNotSupported", "android not supported", "not supported on Android", "不支持 Android 平台", "", Unimplemented, FaultDevice},
	{WeChatDownloadPackageNameRequired, "WeChatDownloadPackageNameRequired", "parameter error: require packageName or packageNameArray", "packageName or packageNameArray is required", "需要包名或包名数组", "", InvalidArgument, FaultApp},
	{WeChatDownloadIDRequired, "WeChatDownloadIDRequired", "parameter error: require downloadId or downloadIdArray or appIdArray", "downloadId, downloadIdArray or appIdArray is required", "需要下载 ID、下载 ID 数组或 APPID 数组", "", InvalidArgument, FaultApp},
	{WeChatDownloadAborted, "WeChatDownloadAborted", "abort download task", "the download task was aborted", "下载任务已中断", "", Canceled, FaultApp},
	{WeChatDownloadSaveFileFailed, "WeChatDownloadSaveFileFailed", "download save file error", "the file could not be saved", "保存文件出错", "", Internal, FaultDevice},
	{WeChatDownloadFileTooLarge, "WeChatDownloadFileTooLarge", "exceed max file size", "the file exceeds the maximum size", "超出文件大小上限", "", ResourceExhausted, FaultApp},
	{WeChatDownloadFileEmpty, "WeChatDownloadFileEmpty", "file data is empty", "the file has no data", "文件数据为空", "", NotFound, FaultApp},
	{WeChatDownloadPathPermissionDenied, "WeChatDownloadPathPermissionDenied", "permission denied can not open file filepath", "no permission for the given storage path", "指定的存储路径无权限", "", PermissionDenied, FaultApp},

	// 06 Network / 05 WebSocket
	{WeChatWebSocketConnectFailed, "WeChatWebSocketConnectFailed", "WebSocket connect is fail", "the WebSocket connection failed", "WebSocket 连接失败", "", Unavailable, FaultNetwork},

	// 06 Network / 06 mDNS
	{WeChatMDNSResolveFailed, "WeChatMDNSResolveFailed", "mdns resolve system error:%d", "mDNS resolution failed, with the system error in errMsg", "mDNS 解析失败，系统错误码见 errMsg", "", Internal, FaultDevice},

	// 07 Payment / 00 Common payment
	{WeChatPaymentUnknownError, "WeChatPaymentUnknownError", "unknown payment error", "unknown payment error", "未知的支付错误", "", Unknown, FaultUnknown},
	{WeChatPaymentBlockedInClone, "WeChatPaymentBlockedInClone", "limited use", "payment is blocked in a clone build of WeChat", "马甲微信拦截支付接口", "", PermissionDenied, FaultPlatform},

	// 07 Payment / 01 Payment default
	{WeChatPaymentDefaultUnknownError, "WeChatPaymentDefaultUnknownError", "unknown payment default class error", "unknown error of the default payment category", "支付默认类目的未知错误", "", Unknown, FaultUnknown},
	{WeChatPaymentIOSNotSupported, "WeChatPaymentIOSNotSupported", "ios not support", "not supported on iOS", "不支持 iOS", "", Unimplemented, FaultDevice},
	{WeChatPaymentRealNameRequired, "WeChatPaymentRealNameRequired", "need realname verify before payment", "real-name verification is required before payment", "支付前需要实名认证", "", FailedPrecondition, FaultUser},
	{WeChatPaymentMidasBuyGoodsFailed, "WeChatPaymentMidasBuyGoodsFailed", "midas buy goods failed", "the Midas order could not be placed", "米大师下单失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasGetBalanceFailed, "WeChatPaymentMidasGetBalanceFailed", "midas get account balance failed", "the Midas account balance could not be queried", "米大师查询账户余额失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasCurrencyPayFailed, "WeChatPaymentMidasCurrencyPayFailed", "midas currency pay failed", "the payment in Midas tokens failed", "米大师代币付款失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasCurrencyRefundFailed, "WeChatPaymentMidasCurrencyRefundFailed", "midas currency canel pay failed", "the refund in Midas tokens failed", "米大师代币退款失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasCurrencyGiftFailed, "WeChatPaymentMidasCurrencyGiftFailed", "midas currency present failed", "the gift of Midas tokens failed", "米大师赠送代币失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasGetTransactionLogFailed, "WeChatPaymentMidasGetTransactionLogFailed", "midas get user water failed", "the user's Midas transaction log could not be fetched", "米大师拉取用户流水失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasInsufficientCurrency, "WeChatPaymentMidasInsufficientCurrency", "midas currency in sufficient", "not enough Midas tokens", "米大师代币余额不足", "", FailedPrecondition, FaultUser},
	{WeChatPaymentMidasOrderNotFound, "WeChatPaymentMidasOrderNotFound", "midas order not exists", "the Midas order does not exist", "米大师订单不存在", "", NotFound, FaultApp},
	{WeChatPaymentMidasOrderAlreadyRefunded, "WeChatPaymentMidasOrderAlreadyRefunded", "midas order already refunded", "the Midas order has already been refunded", "米大师订单已经退款", "", AlreadyExists, FaultApp},
	{WeChatPaymentMidasRefundExceedsLimit, "WeChatPaymentMidasRefundExceedsLimit", "midas order refunded amount exceed", "the refund in Midas tokens exceeds the limit", "米大师代币退款金额超过上限", "", OutOfRange, FaultApp},
	{WeChatPaymentMidasDuplicateOperation, "WeChatPaymentMidasDuplicateOperation", "midas order duplicated pperator", "the Midas payment operation was repeated", "米大师付款重复操作", "", AlreadyExists, FaultApp},
	{WeChatPaymentMidasInvalidParameter, "WeChatPaymentMidasInvalidParameter", "midas invalid parameter", "invalid Midas parameter", "米大师参数错误", "", InvalidArgument, FaultApp},
	{WeChatPaymentMidasGetCouponsFailed, "WeChatPaymentMidasGetCouponsFailed", "midas get coupons failed", "the Midas coupons could not be fetched", "米大师拉取代金券失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasSetOrderCouponFailed, "WeChatPaymentMidasSetOrderCouponFailed", "midas get set coupon order failed", "the coupon could not be recorded with the Midas order", "米大师下单时记录代金券信息失败", "", Internal, FaultPlatform},
	{WeChatPaymentMidasNoValidCoupon, "WeChatPaymentMidasNoValidCoupon", "midas no valid coupons", "no valid Midas coupon", "米大师无有效的代金券", "", NotFound, FaultUser},
	{WeChatPaymentMidasOrderAlreadyPaid, "WeChatPaymentMidasOrderAlreadyPaid", "midas order alreay paid", "the Midas order has already been paid", "米大师订单已支付", "", AlreadyExists, FaultApp},
	{WeChatPaymentMidasNoRollbackCoupon, "WeChatPaymentMidasNoRollbackCoupon", "midas no valid rollback coupon", "no matching Midas coupon to roll back", "米大师无对应回滚的代金券", "", NotFound, FaultApp},

	// 07 Payment / 02 B2B payment
	{WeChatB2BInvalidParameter, "WeChatB2BInvalidParameter", "invalid parameter", "invalid B2B payment parameter", "B2b 支付参数错误", "", InvalidArgument, FaultApp},
	{WeChatB2BInvalidSessionSignature, "WeChatB2BInvalidSessionSignature", "invalid signature", "invalid session signature", "用户态签名错误", "", Unauthenticated, FaultApp},
	{WeChatB2BInvalidPaySignature, "WeChatB2BInvalidPaySignature", "invalid pay signature", "invalid payment signature", "支付签名错误", "", Unauthenticated, FaultApp},
	{WeChatB2BInvalidMode, "WeChatB2BInvalidMode", "invalid mode", "invalid payment mode", "支付模式不合法", "", InvalidArgument, FaultApp},
	{WeChatB2BDuplicateOutTradeNo, "WeChatB2BDuplicateOutTradeNo", "out_trade_no repeated, please change", "the merchant order number (out_trade_no) is already used", "商户订单号重复", "", AlreadyExists, FaultApp},
	{WeChatB2BMerchantNotRegistered, "WeChatB2BMerchantNotRegistered", "mch is not registered", "the merchant has not completed onboarding and cannot take orders", "商户进件未完成，不能下单", "", FailedPrecondition, FaultApp},
	{WeChatB2BUserNotAuthorized, "WeChatB2BUserNotAuthorized", "user unauthorized", "the user has not authorized the brand, so no order can be placed", "用户未授权给品牌，不能下单", "", PermissionDenied, FaultUser},
	{WeChatB2BSandboxInRelease, "WeChatB2BSandboxInRelease", "can not use sandbox in release version", "a released Mini Program cannot order in the sandbox", "线上版本小程序不能用沙箱环境下单", "", FailedPrecondition, FaultApp},
	// Published twice: the page of wx.requestCommonPayment has the authorization check, the guide
	// bank transfer and 50,000 yuan:
	// https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html
	{WeChatB2BAuthorizationCheckFailed, "WeChatB2BAuthorizationCheckFailed", "", "the B2B authorization check failed, bank transfer is not enabled, or the order is below 50,000 yuan", "B2b 授权关系校验不通过，或未开通银行转账，或订单金额小于 5 万元", "", FailedPrecondition, FaultApp},

	// 07 Payment / 03 Global payment
	{WeChatGlobalPaymentDisabledForUser, "WeChatGlobalPaymentDisabledForUser", "user disable globalpay", "the user cannot use global payment", "该用户无法使用全球收银服务", "", PermissionDenied, FaultPlatform},
	{WeChatGlobalPaymentPickerCanceled, "WeChatGlobalPaymentPickerCanceled", "user cancel picker", "the user canceled the payment method picker", "用户在选择面板中取消", "", Canceled, FaultUser},
	{WeChatGlobalPaymentAlreadyPicked, "WeChatGlobalPaymentAlreadyPicked", "already picked", "the user has already picked a payment method", "用户已选择支付方式，无需重复调用", "", AlreadyExists, FaultApp},
	{WeChatGlobalPaymentPickerTimedOut, "WeChatGlobalPaymentPickerTimedOut", "load picker timeout", "the payment method picker took too long to open", "打开选择面板超时", "", DeadlineExceeded, FaultPlatform},
	{WeChatGlobalPaymentPickerAlreadyOpen, "WeChatGlobalPaymentPickerAlreadyOpen", "picker already open", "the payment method picker is already open", "选择面板已打开", "", AlreadyExists, FaultApp},
	{WeChatGlobalPaymentRequestBeforePick, "WeChatGlobalPaymentRequestBeforePick", "user unpicked payment method", "requestGlobalPayment was called before the user picked a payment method", "未选择支付方式就调用 requestGlobalPayment，请先调用 openMethodPicker", "", FailedPrecondition, FaultApp},
	{WeChatGlobalPaymentRequestAfterEnd, "WeChatGlobalPaymentRequestAfterEnd", "requestGlobalPayment already end", "requestGlobalPayment was called after the payment ended", "支付已结束，不能再调用 requestGlobalPayment", "", FailedPrecondition, FaultApp},
	{WeChatGlobalPaymentInvalidInput, "WeChatGlobalPaymentInvalidInput", "input info error", "invalid order information", "传入的订单信息错误", "", InvalidArgument, FaultApp},
	{WeChatGlobalPaymentInputMismatch, "WeChatGlobalPaymentInputMismatch", "input info is inconsistent with the user's selection", "the order's payment method is not the one the user picked", "传入的订单信息对应的支付方式与用户选择的不一致", "", InvalidArgument, FaultApp},
	{WeChatGlobalPaymentOpenPayPageFailed, "WeChatGlobalPaymentOpenPayPageFailed", "open paypage error", "the payment page could not be opened", "打开支付页面失败", "", Internal, FaultPlatform},
	{WeChatGlobalPaymentAborted, "WeChatGlobalPaymentAborted", "call abort", "abort was called and ended the payment", "因调用 abort 接口，支付流程中断", "", Canceled, FaultApp},
	{WeChatGlobalPaymentRequestTimedOut, "WeChatGlobalPaymentRequestTimedOut", "request timeout", "requestGlobalPayment was not called in time", "超时未调用 requestGlobalPayment", "", DeadlineExceeded, FaultApp},
	{WeChatGlobalPaymentResultUnknown, "WeChatGlobalPaymentResultUnknown", "request end", "the payment ended, but whether it succeeded is unknown", "支付结束，但无法判断用户是否成功支付", "", Unknown, FaultUnknown},
	// 703014 and 703015 have the texts of 703006 and 703007. They follow the code for a call
	// to abort, so they are taken for what abort itself reports.
	{WeChatGlobalPaymentAbortBeforePick, "WeChatGlobalPaymentAbortBeforePick", "user unpicked payment method", "abort was called before the user picked a payment method", "未选择支付方式就调用 abort，请先调用 openMethodPicker", "", FailedPrecondition, FaultApp},
	{WeChatGlobalPaymentAbortAfterEnd, "WeChatGlobalPaymentAbortAfterEnd", "requestGlobalPayment already end", "abort was called after the payment ended", "支付已结束，不能再调用 abort", "", FailedPrecondition, FaultApp},
	{WeChatGlobalPaymentUserPaying, "WeChatGlobalPaymentUserPaying", "user is paying", "the user is on the payment page", "用户正在支付页面中", "", FailedPrecondition, FaultApp},

	// 11 Media / 03 Image
	{WeChatImageFileNotFound, "WeChatImageFileNotFound", "target file not exists", "the target image does not exist", "目标图片不存在", "", NotFound, FaultApp},
	{WeChatImageDecodeFailed, "WeChatImageDecodeFailed", "image decode fail", "the image could not be decoded", "图片解码失败", "", DataLoss, FaultApp},
	{WeChatImageCreateTempFileFailed, "WeChatImageCreateTempFileFailed", "create temp file fail", "the temporary file could not be created", "临时文件创建失败", "", Internal, FaultDevice},
	{WeChatImageCompressFailed, "WeChatImageCompressFailed", "error occurs during the compress process", "error while compressing the image", "压缩图片时发生错误", "", Internal, FaultPlatform},
	{WeChatImageInvalidQuality, "WeChatImageInvalidQuality", "param compress quality invalid", "the compression quality is not in 0..100", "压缩质量 quality 非法（<0 或 >100）", "", InvalidArgument, FaultApp},
	{WeChatImageSizeZero, "WeChatImageSizeZero", "src image file size zero", "the image's width or height is zero", "图片长或宽为零", "", InvalidArgument, FaultApp},

	// 11 Media / 07 Real-time audio and video
	{WeChatRTCUserBusy, "WeChatRTCUserBusy", "", "the user is watching a live stream, in a video call or on the phone", "用户当前正在观看直播、进行视频通话或打电话", "", Aborted, FaultUser},
	{WeChatRTCRecordingNotAuthorized, "WeChatRTCRecordingNotAuthorized", "", "in RTC mode, but the user has not granted WeChat the recording permission", "当前处于 RTC 模式，但用户未授予微信录音权限", "", PermissionDenied, FaultUser},
	{WeChatRTCInBackground, "WeChatRTCInBackground", "illegal operation in background", "not possible while the Mini Program is in the background", "小程序退后台时无法操作", "", FailedPrecondition, FaultApp},
	{WeChatRTCSnapshotFailed, "WeChatRTCSnapshotFailed", "take snapshot fail", "the snapshot could not be taken", "截图失败", "", Internal, FaultPlatform},
	{WeChatRTCSnapshotSaveToAlbumFailed, "WeChatRTCSnapshotSaveToAlbumFailed", "save to album after take snapshot fail", "the snapshot could not be saved to the album", "截图后保存到相册失败", "", Internal, FaultDevice},
	{WeChatRTCSnapshotSaveToTempFileFailed, "WeChatRTCSnapshotSaveToTempFileFailed", "save to temp file after take snapshot fail", "the snapshot could not be saved to a temporary file", "截图后保存到临时文件失败", "", Internal, FaultDevice},
	{WeChatRTCNotInPictureInPicture, "WeChatRTCNotInPictureInPicture", "not in picture in picture mode now", "the video or live-player component is not in picture-in-picture mode", "video/live-player 组件当前不处于小窗模式", "", FailedPrecondition, FaultApp},
	{WeChatRTCExitingPictureInPicture, "WeChatRTCExitingPictureInPicture", "exiting picture in picture mode now", "the video or live-player component is leaving picture-in-picture mode", "video/live-player 组件当前正在退出小窗模式", "", FailedPrecondition, FaultApp},
	{WeChatRTCBackgroundPlaybackSrcEmpty, "WeChatRTCBackgroundPlaybackSrcEmpty", "request background playback but src empty", "src is empty on entering background playback", "进入后台音频播放模式时 src 为空", "", InvalidArgument, FaultApp},
	{WeChatRTCBackgroundPlaybackInRTCMode, "WeChatRTCBackgroundPlaybackInRTCMode", "request background playback but in rtc mode", "background playback cannot be entered in RTC mode", "RTC 模式下不允许进入后台音频播放模式", "", FailedPrecondition, FaultApp},
	{WeChatRTCBackgroundPlaybackInBackground, "WeChatRTCBackgroundPlaybackInBackground", "request background playback but in background", "background playback cannot be entered once the page is in the background", "page 已进入后台，不允许进入后台音频播放模式", "", FailedPrecondition, FaultApp},
	{WeChatRTCLoadResourceFailed, "WeChatRTCLoadResourceFailed", "load resource file fail", "the resource file could not be loaded", "资源文件加载失败", "", Unavailable, FaultNetwork},
	{WeChatRTCSystemPermissionDenied, "WeChatRTCSystemPermissionDenied", "system permission denied", "the user has not granted WeChat the recording or camera permission to push a stream", "准备推流，但用户未授予微信录音/摄像头权限", "", PermissionDenied, FaultUser},

	// 13 File / 00 Common file
	{WeChatFileOperationNotPermitted, "WeChatFileOperationNotPermitted", "Operation not permitted", "operation not permitted", "操作不被允许", "", PermissionDenied, FaultApp},
	{WeChatFileNotFound, "WeChatFileNotFound", "no such file or directory", "no such file or directory", "找不到文件或目录", "", NotFound, FaultApp},
	{WeChatFileIOError, "WeChatFileIOError", "Input/output error", "input/output error", "输入输出流不可用", "", Internal, FaultDevice},
	{WeChatFileBadDescriptor, "WeChatFileBadDescriptor", "Bad file descriptor", "bad file descriptor", "fd 无效", "", FailedPrecondition, FaultApp},
	{WeChatFilePermissionDenied, "WeChatFilePermissionDenied", "Permission denied", "permission denied, the file is read-only or write-only", "权限错误，文件只读或只写", "", PermissionDenied, FaultApp},
	{WeChatFilePathPermissionDenied, "WeChatFilePathPermissionDenied", "Path permission denied", "no permission for the given path", "传入的路径没有权限", "", PermissionDenied, FaultApp},
	{WeChatFileNotADirectory, "WeChatFileNotADirectory", "Not a directory", "the path or its parent is not a directory", "指定路径或其上级路径不是目录", "", FailedPrecondition, FaultApp},
	{WeChatFileIsADirectory, "WeChatFileIsADirectory", "Is a directory", "the path is a directory", "指定路径是目录", "", FailedPrecondition, FaultApp},
	{WeChatFileInvalidArgument, "WeChatFileInvalidArgument", "Invalid argument", "invalid argument, such as a length or offset out of bounds", "参数无效，可检查 length 或 offset 是否越界", "", InvalidArgument, FaultApp},
	{WeChatFileNameTooLong, "WeChatFileNameTooLong", "File name too long", "the file name is too long", "文件名过长", "", InvalidArgument, FaultApp},
	{WeChatFileDirectoryNotEmpty, "WeChatFileDirectoryNotEmpty", "Directory not empty", "the directory is not empty", "目录不为空", "", FailedPrecondition, FaultApp},
	{WeChatFileSystemCallFailed, "WeChatFileSystemCallFailed", "system error", "a system call failed", "系统接口调用失败", "", Internal, FaultDevice},
	{WeChatFileStorageLimitExceeded, "WeChatFileStorageLimitExceeded", "the maximum size of the file storage limit is exceeded", "the file storage limit is exceeded, or the file is larger than 100 MB", "存储空间不足，或文件大小超出上限（100 MB）", "", ResourceExhausted, FaultApp},
	{WeChatFileEncodeFailed, "WeChatFileEncodeFailed", "encode error", "the character encoding could not be converted", "字符编码转换失败", "", InvalidArgument, FaultApp},
	{WeChatFileSDCardNotMounted, "WeChatFileSDCardNotMounted", "sdcard not mounted", "the SD card is not mounted", "SD 卡未挂载", "", FailedPrecondition, FaultDevice},
	{WeChatFileTypeNotOpenable, "WeChatFileTypeNotOpenable", "unable to open as fileType", "the file could not be opened as fileType", "无法以 fileType 打开文件", "", InvalidArgument, FaultApp},

	// 13 File / 01 File default
	{WeChatFileUserPathPermissionDenied, "WeChatFileUserPathPermissionDenied", "permission denied, cannot access file path", "no permission for the target path under usr", "目标路径（usr 目录）无访问权限", "", PermissionDenied, FaultApp},
	{WeChatFileWriteDataEmpty, "WeChatFileWriteDataEmpty", "data to write is empty", "the data to write is empty", "写入数据为空", "", InvalidArgument, FaultApp},
	{WeChatFileIllegalOnDirectory, "WeChatFileIllegalOnDirectory", "illegal operation on a directory", "illegal operation on a directory", "不可对目录进行此操作", "", FailedPrecondition, FaultApp},
	{WeChatFileIllegalOnPackageDirectory, "WeChatFileIllegalOnPackageDirectory", "illegal operation on a package directory", "illegal operation on a code package directory", "不可对代码包目录进行此操作", "", PermissionDenied, FaultApp},
	{WeChatFileAlreadyExists, "WeChatFileAlreadyExists", "file already exists", "a file or directory of that name already exists", "已有同名文件或目录", "", AlreadyExists, FaultApp},
	{WeChatFileLengthOutOfRange, "WeChatFileLengthOutOfRange", "value of length is out of range", "the value of length is out of range", "length 值越界", "", OutOfRange, FaultApp},
	{WeChatFileOffsetOutOfRange, "WeChatFileOffsetOutOfRange", "value of offset is out of range", "the value of offset is out of range", "offset 值越界", "", OutOfRange, FaultApp},
	{WeChatFileFDNotNumber, "WeChatFileFDNotNumber", "fd argument must be of type number", "fd must be a number", "fd 参数必须为 number 类型", "", InvalidArgument, FaultApp},
	{WeChatFilePositionOutOfRange, "WeChatFilePositionOutOfRange", "value of position is out of range", "the value of position is out of range", "position 值越界", "", OutOfRange, FaultApp},
	{WeChatFileStoreDirectoryEmpty, "WeChatFileStoreDirectoryEmpty", "store directory is empty", "the store directory is empty", "store 目录为空", "", NotFound, FaultApp},
	{WeChatFileUnzipOpenFailed, "WeChatFileUnzipOpenFailed", "unzip open file fail", "the compressed file could not be opened", "压缩文件打开失败", "", DataLoss, FaultApp},
	{WeChatFileUnzipEntryFailed, "WeChatFileUnzipEntryFailed", "unzip entry fail", "a file could not be extracted from the archive", "解压单个文件失败", "", DataLoss, FaultApp},
	{WeChatFileUnzipFailed, "WeChatFileUnzipFailed", "unzip fail", "the archive could not be extracted", "解压失败", "", DataLoss, FaultApp},
	{WeChatFileBrotliDecompressFailed, "WeChatFileBrotliDecompressFailed", "brotli decompress fail", "brotli decompression failed (iOS only)", "brotli 解压失败（仅 iOS）", "", DataLoss, FaultApp},
	{WeChatFileTempFileNotFound, "WeChatFileTempFileNotFound", "tempFilePath file not exist", "the file at tempFilePath does not exist", "tempFilePath 指定的文件不存在", "", NotFound, FaultApp},

	// 13 File / 02 File descriptor
	{WeChatFDPermissionDenied, "WeChatFDPermissionDenied", "permission denied, fd is writeonly or readonly", "the fd is read-only or write-only", "fd 只读或只写", "", PermissionDenied, FaultApp},
	{WeChatFDTooManyOpen, "WeChatFDTooManyOpen", "excced max concurrent fd limit", "the maximum number of fds is open", "fd 数量已达上限", "", ResourceExhausted, FaultApp},
	{WeChatFDInvalidFlag, "WeChatFDInvalidFlag", "invalid flag", "invalid flag", "flag 无效", "", InvalidArgument, FaultApp},
	{WeChatFDFlagPermissionDenied, "WeChatFDFlagPermissionDenied", "permission denied when open using flag", "the file cannot be opened with the flag", "无法使用该 flag 打开文件", "", PermissionDenied, FaultApp},
	{WeChatFDArrayBufferMissing, "WeChatFDArrayBufferMissing", "array buffer does not exist", "no arrayBuffer was passed", "未传入 arrayBuffer", "", InvalidArgument, FaultApp},
	{WeChatFDArrayBufferReadOnly, "WeChatFDArrayBufferReadOnly", "array buffer is readonly", "the arrayBuffer is read-only", "arrayBuffer 只读", "", InvalidArgument, FaultApp},

	// 14 Open API / 00 Common open API
	{WeChatOpenAPIQuotaExhausted, "WeChatOpenAPIQuotaExhausted", "appid no enough quota", "the Mini Program does not have enough quota", "小程序 quota 余额不足", "", ResourceExhausted, FaultApp},

	// 14 Open API / 02 Login
	{WeChatLoginBlocked, "WeChatLoginBlocked", "wxa login is blocked", "the Mini Program's login is banned", "小程序登录被封禁", "", PermissionDenied, FaultAdmin},

	// 14 Open API / 16 WeChat Channels
	{WeChatChannelsInvalidUsername, "WeChatChannelsInvalidUsername", "invalid finder username", "invalid Channels ID", "视频号 ID 非法", "", InvalidArgument, FaultApp},
	{WeChatChannelsGetInfoFailed, "WeChatChannelsGetInfoFailed", "get finder info failed", "the Channels information could not be fetched", "拉取视频号信息失败", "", Internal, FaultPlatform},
	{WeChatChannelsInvalidFeedID, "WeChatChannelsInvalidFeedID", "invalid finder feed id", "invalid Channels feed ID", "视频号 feed_id 非法", "", InvalidArgument, FaultApp},
	{WeChatChannelsDifferentEntity, "WeChatChannelsDifferentEntity", "not same contractor", "the Mini Program and the Channels account belong to different entities", "小程序与视频号的同主体校验不通过", "", FailedPrecondition, FaultApp},
	{WeChatChannelsEmptyInfo, "WeChatChannelsEmptyInfo", "empty finder info", "the Channels data is empty", "获取到的视频号数据为空", "", NotFound, FaultApp},
	{WeChatChannelsPartiallyVisible, "WeChatChannelsPartiallyVisible", "get partially visible finder info", "the Channels data is visible to some people only", "获取到的视频号数据仅部分人可见", "", PermissionDenied, FaultAdmin},
	{WeChatChannelsInvalidToken, "WeChatChannelsInvalidToken", "invalid finder token", "invalid Channels token", "视频号 token 非法", "", InvalidArgument, FaultApp},
	{WeChatChannelsTokenNotAllowed, "WeChatChannelsTokenNotAllowed", "appid token no permission", "the Channels account has turned off token references by Mini Programs", "视频号账号关闭了小程序 token 引用", "", PermissionDenied, FaultAdmin},
	{WeChatChannelsParseTokenFailed, "WeChatChannelsParseTokenFailed", "parse token failed", "the Channels token could not be parsed", "解析视频号 token 失败", "", InvalidArgument, FaultApp},
	{WeChatChannelsTokenSpamLimited, "WeChatChannelsTokenSpamLimited", "user token hit spam limit", "risk control stopped the user from resolving the token", "用户解析 token 时命中风控限制", "", PermissionDenied, FaultPlatform},

	// 14 Open API / 20 WeCom
	{WeChatWeComDifferentEntity, "WeChatWeComDifferentEntity", "not same contractor", "the Mini Program and the WeCom account belong to different entities", "小程序与企业微信的同主体校验不通过", "", FailedPrecondition, FaultApp},

	// 14 Open API / 21 Phone number
	{WeChatPhoneNumberBlocked, "WeChatPhoneNumberBlocked", "user getPhoneNumber is blocked", "getting the user's phone number is banned", "用户获取手机号的能力被封禁", "", PermissionDenied, FaultAdmin},

	// 15 Device / 00 Common device
	{WeChatDeviceBluetoothNotInitialized, "WeChatDeviceBluetoothNotInitialized", "not init", "the Bluetooth adapter is not initialized", "未初始化蓝牙适配器", "", FailedPrecondition, FaultApp},
	{WeChatDeviceBluetoothUnavailable, "WeChatDeviceBluetoothUnavailable", "", "the Bluetooth adapter is not available", "当前蓝牙适配器不可用", "", FailedPrecondition, FaultUser},
	{WeChatDeviceBLEServiceNotFound, "WeChatDeviceBLEServiceNotFound", "", "the BLE device has no service, or none with that UUID", "获取不到 BLE 设备的 Service，或没有对应 UUID 的 Service", "", NotFound, FaultDevice},
	{WeChatDeviceBluetoothSystemError, "WeChatDeviceBluetoothSystemError", "", "a call to the system's Bluetooth failed, detailed in errMsg", "调用系统蓝牙能力失败，详见 errMsg", "", Internal, FaultDevice},
	{WeChatDeviceBLENotSupported, "WeChatDeviceBLENotSupported", "system not support", "the system does not support BLE", "系统不支持 BLE", "", Unimplemented, FaultDevice},

	// 15 Device / 04 NFC
	{WeChatNFCNotSupported, "WeChatNFCNotSupported", "", "the system does not support NFC", "系统不支持 NFC", "", Unimplemented, FaultDevice},
	{WeChatNFCHCENotSupported, "WeChatNFCHCENotSupported", "not support HCE", "the system does not support HCE", "系统不支持 HCE", "", Unimplemented, FaultDevice},
	{WeChatNFCSwitchNotOpened, "WeChatNFCSwitchNotOpened", "system NFC switch not opened", "the system's NFC switch is off", "系统 NFC 开关未打开", "", FailedPrecondition, FaultUser},
	{WeChatNFCDefaultAppNotSet, "WeChatNFCDefaultAppNotSet", "not set default NFC application", "no default NFC application is set", "未设置 NFC 默认应用", "", FailedPrecondition, FaultUser},
	{WeChatNFCRegisterAIDsFailed, "WeChatNFCRegisterAIDsFailed", "register aids failed", "HCE could not register the list of AIDs", "HCE 注册 AID 列表失败", "", Internal, FaultDevice},
	{WeChatNFCUserNotAuthorized, "WeChatNFCUserNotAuthorized", "user is not authorized", "the user has not authorized the app to use NFC", "用户未授权 App 使用 NFC 能力", "", PermissionDenied, FaultUser},
	{WeChatNFCParseNDEFMessageFailed, "WeChatNFCParseNDEFMessageFailed", "parse NdefMessage failed", "the argument could not be parsed as an NdefMessage", "将参数解析为 NdefMessage 失败", "", InvalidArgument, FaultApp},
	{WeChatNFCDiscoveryAlreadyStarted, "WeChatNFCDiscoveryAlreadyStarted", "NFC discovery already started", "startDiscovery has already been called", "已调用过 startDiscovery", "", AlreadyExists, FaultApp},
	{WeChatNFCDiscoveryNotStarted, "WeChatNFCDiscoveryNotStarted", "NFC discovery has not started", "startDiscovery has not been called", "未调用过 startDiscovery", "", FailedPrecondition, FaultApp},
	{WeChatNFCTechAlreadyConnected, "WeChatNFCTechAlreadyConnected", "Tech already connected", "the tech is already connected", "当前 tech 已连接", "", AlreadyExists, FaultApp},
	{WeChatNFCTechNotConnected, "WeChatNFCTechNotConnected", "Tech has not connected", "the tech is not connected", "当前 tech 未连接", "", FailedPrecondition, FaultApp},
	{WeChatNFCTagNotDiscovered, "WeChatNFCTagNotDiscovered", "NFC tag has not been discovered", "the system has discovered no NFC tag", "系统未发现 NFC 标签", "", NotFound, FaultUser},
	{WeChatNFCInvalidTech, "WeChatNFCInvalidTech", "invalid tech", "invalid tech", "tech 无效", "", InvalidArgument, FaultApp},
	{WeChatNFCTechUnavailable, "WeChatNFCTechUnavailable", "unavailable tech", "the NFC tag does not support the tech", "当前 NFC 标签不支持该 tech", "", Unimplemented, FaultDevice},
	{WeChatNFCFunctionNotSupported, "WeChatNFCFunctionNotSupported", "function not support", "the NFC function is not supported", "不支持该 NFC 能力", "", Unimplemented, FaultDevice},
	{WeChatNFCSystemError, "WeChatNFCSystemError", "system internal error", "a call to the system's NFC failed, detailed in errMsg", "调用系统 NFC 能力失败，详见 errMsg", "", Internal, FaultDevice},

	// 15 Device / 05 Wi-Fi
	{WeChatWiFiUnknownError, "WeChatWiFiUnknownError", "unknown WIFI error", "unknown Wi-Fi error", "未知的 Wi-Fi 错误", "", Unknown, FaultUnknown},
	{WeChatWiFiNotStarted, "WeChatWiFiNotStarted", "not invoke startWifi", "startWifi has not been called", "未调用 startWifi", "", FailedPrecondition, FaultApp},
	{WeChatWiFiDisabled, "WeChatWiFiDisabled", "wifi is disabled", "the system's Wi-Fi switch is off", "系统 Wi-Fi 开关未打开", "", FailedPrecondition, FaultUser},
	{WeChatWiFiGPSDisabled, "WeChatWiFiGPSDisabled", "maybe not open GPS", "failed, perhaps because the system's GPS switch is off", "操作失败，可能是系统 GPS 开关未打开", "", FailedPrecondition, FaultUser},
	{WeChatWiFiGPSNotAuthorized, "WeChatWiFiGPSNotAuthorized", "maybe not obtain GPS Permission", "failed, perhaps because the app lacks the location permission", "操作失败，可能是用户未授予 App 定位权限", "", PermissionDenied, FaultUser},
	{WeChatWiFiCurrentNull, "WeChatWiFiCurrentNull", "currentWifi is null", "the connected Wi-Fi could not be obtained", "获取不到当前已连接的 Wi-Fi", "", Unavailable, FaultDevice},
	{WeChatWiFiInvalidInfo, "WeChatWiFiInvalidInfo", "current connected wifi is invalid", "the information on the connected Wi-Fi is invalid, a retry can help", "当前已连接的 Wi-Fi 信息非法，可以重试", "", Unavailable, FaultDevice},
	{WeChatWiFiConnectUnknownError, "WeChatWiFiConnectUnknownError", "unknown error", "unknown error while connecting to Wi-Fi", "连接 Wi-Fi 时发生未知错误", "", Unknown, FaultUnknown},
	{WeChatWiFiConnectInBackground, "WeChatWiFiConnectInBackground", "weapp in background", "connectWifi cannot be called in the background", "小程序在后台，不允许调用 connectWifi", "", FailedPrecondition, FaultApp},
	{WeChatWiFiOpenSettingsFailed, "WeChatWiFiOpenSettingsFailed", "open settings fail", "the system settings page could not be opened (Android only)", "跳转系统设置页失败（仅 Android）", "", Internal, FaultDevice},
	{WeChatWiFiDuplicateConnect, "WeChatWiFiDuplicateConnect", "duplicated request", "repeated request to connect to the Wi-Fi", "重复连接 Wi-Fi", "", AlreadyExists, FaultApp},
	{WeChatWiFiWrongPassword, "WeChatWiFiWrongPassword", "password error", "wrong Wi-Fi password", "Wi-Fi 密码错误", "", InvalidArgument, FaultUser},
	{WeChatWiFiConfigExpired, "WeChatWiFiConfigExpired", "wifi config may be expired", "the Wi-Fi configuration may have expired", "Wi-Fi 配置可能已过期", "", FailedPrecondition, FaultUser},
	{WeChatWiFiConnectTimedOut, "WeChatWiFiConnectTimedOut", "fail to connect wifi:time out", "connecting to Wi-Fi timed out", "连接 Wi-Fi 超时", "", DeadlineExceeded, FaultDevice},
	{WeChatWiFiUserDenied, "WeChatWiFiUserDenied", "user denied", "the user refused to connect to the Wi-Fi", "用户拒绝授权连接 Wi-Fi", "", PermissionDenied, FaultUser},
	{WeChatWiFiSystemConfigDenied, "WeChatWiFiSystemConfigDenied", "weixin cannot modify system config", "the system or the carrier refuses the Wi-Fi connection (iOS only)", "系统/运营商配置拒绝连接 Wi-Fi（仅 iOS）", "", PermissionDenied, FaultDevice},
	{WeChatWiFiInvalidSSID, "WeChatWiFiInvalidSSID", "invalid ssid", "invalid SSID (iOS only)", "SSID 无效（仅 iOS）", "", InvalidArgument, FaultApp},
	{WeChatWiFiPreviousRequestUnfinished, "WeChatWiFiPreviousRequestUnfinished", "duplicate request", "repeated request, the previous one has not finished (iOS only)", "上个请求还未完成，重复请求（仅 iOS）", "", AlreadyExists, FaultApp},
	{WeChatWiFiInvalidWEPOrWPAPassword, "WeChatWiFiInvalidWEPOrWPAPassword", "invalid WEP / WPA password", "invalid WEP or WPA password (iOS only)", "WEP/WPA 密码无效（仅 iOS）", "", InvalidArgument, FaultUser},
	{WeChatWiFiSystemError, "WeChatWiFiSystemError", "system internal error", "system error, detailed in errMsg", "系统错误，详见 errMsg", "", Internal, FaultDevice},
	{WeChatWiFiGetConnectedFailed, "WeChatWiFiGetConnectedFailed", "", "the connected Wi-Fi could not be obtained, retry later", "获取当前已连接的 Wi-Fi 失败，可以稍后重试", "", Unavailable, FaultDevice},

	// 15 Device / 09 Bluetooth Low Energy
	{WeChatBLEUnknownError, "WeChatBLEUnknownError", "unknown BLE error", "unknown BLE error", "未知的 BLE 错误", "", Unknown, FaultUnknown},
	{WeChatBLEConnectFailed, "WeChatBLEConnectFailed", "", "the connection to the BLE device failed", "连接 BLE 设备失败", "", Unavailable, FaultDevice},
	{WeChatBLECharacteristicNotFound, "WeChatBLECharacteristicNotFound", "", "the service has no characteristic, or none with that UUID", "获取不到 Service 的 Characteristic，或没有对应 UUID 的 Characteristic", "", NotFound, FaultDevice},
	{WeChatBLENotConnected, "WeChatBLENotConnected", "", "the BLE device is not connected", "未连接上该 BLE 设备", "", FailedPrecondition, FaultApp},
	{WeChatBLEPropertyNotSupported, "WeChatBLEPropertyNotSupported", "", "the characteristic does not support the property, detailed in errMsg", "当前 Characteristic 不支持该属性，详见 errMsg", "", Unimplemented, FaultDevice},
	{WeChatBLEOperationTimedOut, "WeChatBLEOperationTimedOut", "", "the BLE operation timed out", "BLE 操作超时", "", DeadlineExceeded, FaultDevice},
	{WeChatBLEDeviceNotFound, "WeChatBLEDeviceNotFound", "device not found", "the device was not found", "未找到设备", "", NotFound, FaultDevice},
	{WeChatBLEAlreadyConnected, "WeChatBLEAlreadyConnected", "already connect", "the BLE device is already connected", "当前 BLE 设备已连接", "", AlreadyExists, FaultApp},
	{WeChatBLELocationPermissionDenied, "WeChatBLELocationPermissionDenied", "location permission is denied", "a BLE scan on Android 6.0 and later needs the location permission", "Android 6.0 以上，BLE 扫描需授权地理位置", "", PermissionDenied, FaultUser},
	{WeChatBLEAdapterStateTimedOut, "WeChatBLEAdapterStateTimedOut", "wait for bluetooth state change timeout", "openBluetoothAdapter timed out waiting for the Bluetooth state (iOS only)", "调用 openBluetoothAdapter 后等待蓝牙状态更新超时（仅 iOS）", "", DeadlineExceeded, FaultDevice},

	// 15 Device / 10 Bluetooth
	{WeChatBluetoothPINRequired, "WeChatBluetoothPINRequired", "need pin", "pairing with the Bluetooth device needs a PIN", "配对当前蓝牙设备需要 PIN 码", "", FailedPrecondition, FaultUser},
	{WeChatBluetoothTooManyBackgroundDevices, "WeChatBluetoothTooManyBackgroundDevices", "reach max bluetooth background count", "the maximum number of devices with background Bluetooth is reached", "支持蓝牙后台通信的设备数量已达上限", "", ResourceExhausted, FaultApp},

	// 15 Device / 17 SMS
	{WeChatSMSContentTooLong, "WeChatSMSContentTooLong", "the content of the text message exceeds the limit", "the text message exceeds the length limit", "短信内容超出长度限制", "", InvalidArgument, FaultApp},

	// 20 AI / 00 Common AI
	{WeChatAISystemError, "WeChatAISystemError", "AI system error", "AI system error", "AI 系统错误", "", Internal, FaultPlatform},
	{WeChatAIInvalidArgument, "WeChatAIInvalidArgument", "AI invalid arguments", "invalid AI argument", "AI 参数错误", "", InvalidArgument, FaultApp},
	{WeChatAIDeviceNotSupported, "WeChatAIDeviceNotSupported", "AI client device not supported", "the client device does not support AI", "客户端设备不支持 AI", "", Unimplemented, FaultDevice},
	{WeChatAIOSNotSupported, "WeChatAIOSNotSupported", "AI os not supported", "the operating system does not support AI", "操作系统不支持 AI", "", Unimplemented, FaultDevice},
	{WeChatAILibraryNotSupported, "WeChatAILibraryNotSupported", "AI library not supported", "the client device does not support the AI library", "客户端设备不支持 AI 库", "", Unimplemented, FaultDevice},

	// 20 AI / 02 Face recognition
	{WeChatFaceUnknownError, "WeChatFaceUnknownError", "unknown error", "unknown face detection error", "人脸检测未知错误", "", Unknown, FaultUnknown},
	{WeChatFaceNotInitialized, "WeChatFaceNotInitialized", "face detection does not initialize", "face detection is not initialized", "人脸检测未初始化", "", FailedPrecondition, FaultApp},
	{WeChatFaceAlreadyInitialized, "WeChatFaceAlreadyInitialized", "face detection has duplicated initialization", "face detection was initialized twice", "人脸检测重复初始化", "", AlreadyExists, FaultApp},
	{WeChatFaceInitFailed, "WeChatFaceInitFailed", "face detection has failed initialization", "face detection could not be initialized", "人脸检测初始化失败", "", Internal, FaultPlatform},
	{WeChatFaceNotDetected, "WeChatFaceNotDetected", "face not detected or detection failed", "no face was detected, or face detection or recognition failed", "检测不到人脸，或人脸检测、人脸识别失败", "", NotFound, FaultUser},
	{WeChatFaceStopFailed, "WeChatFaceStopFailed", "stop face detection failed", "face detection could not be stopped", "停止人脸检测失败", "", Internal, FaultPlatform},
	{WeChatFaceRecognitionNotCompleted, "WeChatFaceRecognitionNotCompleted", "", "the user canceled, refused or took too long, so face recognition was not completed", "用户取消、超时或不同意，未完成人脸识别", "", Canceled, FaultUser},
	{WeChatFaceRecognitionAlreadyPassed, "WeChatFaceRecognitionAlreadyPassed", "", "the user already passed face recognition within the last 7 days", "该用户 7 天内已通过人脸识别", "", AlreadyExists, FaultApp},
	{WeChatFaceRecognitionLimitReached, "WeChatFaceRecognitionLimitReached", "", "face recognition already ran today, or the monthly limit is reached", "当日已调起过人脸识别，或当月次数已达上限", "", ResourceExhausted, FaultApp},
	{WeChatFaceRecognitionNoPermission, "WeChatFaceRecognitionNoPermission", "", "no permission to start face recognition", "无权限发起人脸识别", "", PermissionDenied, FaultApp},

	// 20 AI / 03 Vision Kit
	{WeChatVKSessionUnavailable, "WeChatVKSessionUnavailable", "session unavailable", "the Vision Kit session is not available", "Vision Kit 会话不可用", "", Unavailable, FaultPlatform},
	{WeChatVKSystemCameraNotAuthorized, "WeChatVKSystemCameraNotAuthorized", "system camera not authorized", "the system has not granted the camera permission", "系统相机权限未打开", "", PermissionDenied, FaultUser},
	{WeChatVKCameraNotAuthorized, "WeChatVKCameraNotAuthorized", "camera not authorized", "the Mini Program has not been granted the camera permission", "小程序相机权限未授权", "", PermissionDenied, FaultUser},

	// 20 AI / 04 Machine learning
	{WeChatMLInvalidModelPath, "WeChatMLInvalidModelPath", "model path invalid : %s", "invalid path of the model file", "模型文件路径非法", "", InvalidArgument, FaultApp},
	{WeChatMLCreateSessionFailed, "WeChatMLCreateSessionFailed", "create session fail : %s", "the SDK could not create a session", "SDK 创建 session 失败", "", Internal, FaultPlatform},
	{WeChatMLSessionIDEmpty, "WeChatMLSessionIDEmpty", "sessionId is empty", "the session ID is empty", "session ID 为空", "", InvalidArgument, FaultApp},
	{WeChatMLInputTensorsEmpty, "WeChatMLInputTensorsEmpty", "input tensors is empty", "the input tensors are empty", "输入张量为空", "", InvalidArgument, FaultApp},
	{WeChatMLInputTypeNotSupported, "WeChatMLInputTypeNotSupported", "data type [%s] for input tensor [%s] is unsupported", "the data type of an input tensor is not supported", "输入张量的数据类型不支持", "", InvalidArgument, FaultApp},
	{WeChatMLInvalidSessionID, "WeChatMLInvalidSessionID", "invalid session id", "invalid session ID", "session ID 无效", "", InvalidArgument, FaultApp},
	{WeChatMLOutputTypeNotSupported, "WeChatMLOutputTypeNotSupported", "data type [%s] for output tensor [%s] is unsupported", "the data type of an output tensor is not supported", "输出张量的数据类型不支持", "", InvalidArgument, FaultApp},
	{WeChatMLInvalidInputData, "WeChatMLInvalidInputData", "input tensor [%s] data is invalid : %s", "the data of an input tensor is empty or invalid", "输入张量的数据为空或无效", "", InvalidArgument, FaultApp},
	{WeChatMLInvalidInputShape, "WeChatMLInvalidInputShape", "input tensor has invalid shape : %s", "an input tensor has an invalid shape", "输入张量的 shape 无效", "", InvalidArgument, FaultApp},
	{WeChatMLRunSessionFailed, "WeChatMLRunSessionFailed", "run session fail(%s)", "the SDK could not run the session", "SDK 运行 session 失败", "", Internal, FaultPlatform},
	{WeChatMLEnvironmentNotReady, "WeChatMLEnvironmentNotReady", "environment not ready", "the environment is not ready, such as an unloaded Android library", "环境未准备就绪（比如 Android so 未加载）", "", FailedPrecondition, FaultPlatform},
	{WeChatMLSessionNotFound, "WeChatMLSessionNotFound", "session id not exist", "the session to release does not exist", "要释放的 session 不存在", "", NotFound, FaultApp},
	{WeChatMLInputAttributeMissing, "WeChatMLInputAttributeMissing", "the input tensor [%s] MUST have %s attribution", "an input tensor lacks an attribute", "输入张量缺少属性", "", InvalidArgument, FaultApp},
}
