package callback

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// The older errCodes of both platforms are from the API pages of developers.weixin.qq.com
// and open.feishu.cn, the cloud's from its SDK, and the rows marked "seen" from what clients
// send. The judgment is the one of the errno that a newer client sends for the same failure.
//
// Left out, so that the text decides or nothing is said:
//   - errCodes that are an errno anyway: see isErrno.
//   - numbers published as another, an unknown or simply a failure: 13010 of NFC, 6 of
//     Midas, -1 and -5 of virtual payment, -1 of audio and of the cloud, -402011, -7 and
//     -9 of sendMessageCard, 0 of Feishu's adapter state.
//   - -1 of WeChat's Bluetooth, published as already connected, which clients send for
//     an internal error as well.
//   - 100001 of InnerAudioContext, which is a hint, not a failure.
//   - MediaError's 1 to 4 and the map's 1000 and 1001, which come without an API.
//   - what comes as the code of an event instead: the states of live-player and live-pusher
//     (-2301, -1301 to -1318, 3001 to 3005) and of the store components.
//   - 20101 of Feishu's login and -405005 of the cloud, which are not published.
//   - GameRecorder, GameServerManager, requestMidasFriendPayment, the plugins for VoIP and
//     WechatSI, and Donut.

// A family is a group of APIs that share a list of errCodes.
type family struct {
	platform errno.Platform
	apis     string // separated by spaces; a name that ends in a dot stands for all methods
	alone    bool   // whether a number of the family is judged without its API
	several  []int  // numbers that stand for several failures: the text decides first
	codes    []errCode
}

// An errCode is a row of a family.
type errCode struct {
	number             int
	message            string // "" where only the meaning is published
	meaning, meaningZH string
	condition          errno.Condition
	fault              errno.Fault
}

const (
	weChatBluetooth = "closeBLEConnection closeBluetoothAdapter createBLEConnection getBLEDeviceCharacteristics getBLEDeviceRSSI getBLEDeviceServices getBLEMTU getBluetoothAdapterState getBluetoothDevices getConnectedBluetoothDevices isBluetoothDevicePaired makeBluetoothPair notifyBLECharacteristicValueChange openBluetoothAdapter readBLECharacteristicValue setBLEMTU startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery writeBLECharacteristicValue"
	feishuBluetooth = "openBluetoothAdapter closeBluetoothAdapter getBluetoothAdapterState startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery getBluetoothDevices getConnectedBluetoothDevices connectBLEDevice disconnectBLEDevice getBLEDeviceServices getBLEDeviceCharacteristics readBLECharacteristicValue writeBLECharacteristicValue notifyBLECharacteristicValueChange setBLEMTU"
	weChatBeacon    = "getBeacons startBeaconDiscovery stopBeaconDiscovery"
	weChatWiFi      = "connectWifi getConnectedWifi getWifiList setWifiList startWifi stopWifi"
	locating        = "getLocation getFuzzyLocation startLocationUpdate startLocationUpdateBackground"
	subscribing     = "requestSubscribeMessage requestSubscribeSystemMessage"
	weChatCloud     = "cloud. database. collection. document."
)

var families = [...]family{
	// 蓝牙; Bluetooth
	{errno.PlatformWeChat, weChatBluetooth, false, []int{10001, 10003, 10008}, []errCode{
		{10000, "not init", "the Bluetooth adapter is not initialized", "未初始化蓝牙适配器", errno.FailedPrecondition, errno.FaultApp},
		{10001, "not available", "the Bluetooth adapter is not available", "当前蓝牙适配器不可用", errno.FailedPrecondition, errno.FaultUser},
		{10002, "no device", "the device was not found", "没有找到指定设备", errno.NotFound, errno.FaultDevice},
		{10003, "connection fail", "the Bluetooth connection failed", "蓝牙连接失败", errno.Unavailable, errno.FaultDevice},
		{10004, "no service", "the service was not found", "没有找到指定服务", errno.NotFound, errno.FaultDevice},
		{10005, "no characteristic", "the characteristic was not found", "没有找到指定特征", errno.NotFound, errno.FaultDevice},
		{10006, "no connection", "the device is not connected", "当前连接已断开", errno.FailedPrecondition, errno.FaultApp},
		{10007, "property not support", "the characteristic does not support the operation", "当前特征不支持此操作", errno.Unimplemented, errno.FaultDevice},
		{10008, "system error", "another error of the system's Bluetooth", "系统上报的其他蓝牙异常", errno.Internal, errno.FaultDevice},
		{10009, "system not support", "BLE is not supported, the Android version is lower than 4.3", "系统不支持 BLE，Android 系统版本低于 4.3", errno.Unimplemented, errno.FaultDevice},
		{10012, "operate time out", "the Bluetooth operation timed out", "蓝牙操作超时", errno.DeadlineExceeded, errno.FaultDevice},
		{10013, "invalid_data", "the deviceId is empty or malformed", "deviceId 为空或格式不正确", errno.InvalidArgument, errno.FaultApp},
		{10014, "need pin", "pairing with the device needs a PIN", "配对当前蓝牙设备需要 PIN 码", errno.FailedPrecondition, errno.FaultUser}, // seen
	}},

	// 蓝牙信标; Beacon
	{errno.PlatformWeChat, weChatBeacon, true, nil, []errCode{
		{11000, "unsupport", "the system or the device does not support Beacon", "系统或设备不支持 Beacon", errno.Unimplemented, errno.FaultDevice},
		{11001, "bluetooth service unavailable", "the Bluetooth service is not available", "蓝牙服务不可用", errno.FailedPrecondition, errno.FaultUser},
		{11002, "location service unavailable", "the location service is not available", "位置服务不可用", errno.FailedPrecondition, errno.FaultUser},
		{11003, "already start", "the search has already started", "已经开始搜索", errno.AlreadyExists, errno.FaultApp},
		{11004, "not startBeaconDiscovery", "the search has not started", "还未开始搜索", errno.FailedPrecondition, errno.FaultApp},
		{11005, "system error", "Beacon system error", "Beacon 系统错误", errno.Internal, errno.FaultDevice},
		{11006, "invalid data", "invalid Beacon parameter", "Beacon 参数不正确", errno.InvalidArgument, errno.FaultApp},
	}},

	// Wi-Fi
	{errno.PlatformWeChat, weChatWiFi, true, []int{12010}, []errCode{
		{12000, "not init", "startWifi has not been called", "未先调用 startWifi", errno.FailedPrecondition, errno.FaultApp},
		{12001, "system not support", "the system does not support it", "当前系统不支持相关能力", errno.Unimplemented, errno.FaultDevice},
		{12002, "password error", "wrong Wi-Fi password", "Wi-Fi 密码错误", errno.InvalidArgument, errno.FaultUser},
		{12003, "connection timeout", "connecting to Wi-Fi timed out (Android only)", "连接 Wi-Fi 超时（仅 Android）", errno.DeadlineExceeded, errno.FaultDevice},
		{12004, "duplicate request", "repeated connection to the Wi-Fi", "重复连接 Wi-Fi", errno.AlreadyExists, errno.FaultApp},
		{12005, "wifi not turned on", "the system's Wi-Fi switch is off (Android only)", "未打开 Wi-Fi 开关（仅 Android）", errno.FailedPrecondition, errno.FaultUser},
		{12006, "gps not turned on", "the system's GPS switch is off (Android only)", "未打开 GPS 定位开关（仅 Android）", errno.FailedPrecondition, errno.FaultUser},
		{12007, "user denied", "the user refused to connect to the Wi-Fi", "用户拒绝授权连接 Wi-Fi", errno.PermissionDenied, errno.FaultUser},
		{12008, "invalid SSID", "invalid SSID", "SSID 无效", errno.InvalidArgument, errno.FaultApp},
		{12009, "system config err", "the system or carrier configuration refuses the Wi-Fi connection", "系统/运营商配置拒绝连接 Wi-Fi", errno.PermissionDenied, errno.FaultDevice},
		{12010, "system internal error", "another error of the system's Wi-Fi, detailed in errMsg", "系统其他 Wi-Fi 错误，详见 errMsg", errno.Internal, errno.FaultDevice},
		{12011, "weapp in background", "the Mini Program is in the background and cannot configure Wi-Fi", "小程序在后台，无法配置 Wi-Fi", errno.FailedPrecondition, errno.FaultApp},
		{12013, "wifi config may be expired", "the saved Wi-Fi configuration may have expired (Android only)", "系统保存的 Wi-Fi 配置可能已过期（仅 Android）", errno.FailedPrecondition, errno.FaultUser},
		{12014, "invalid WEP / WPA password", "invalid WEP or WPA password (iOS only)", "WEP/WPA 密码无效（仅 iOS）", errno.InvalidArgument, errno.FaultUser},
	}},

	// NFC 主机卡模拟; NFC host card emulation
	{errno.PlatformWeChat, hce, true, nil, []errCode{
		{13000, "", "the device does not support NFC", "当前设备不支持 NFC", errno.Unimplemented, errno.FaultDevice},
		{13001, "", "the system's NFC switch is off", "系统 NFC 开关未开启", errno.FailedPrecondition, errno.FaultUser},
		{13002, "", "the device does not support HCE", "当前设备不支持 HCE", errno.Unimplemented, errno.FaultDevice},
		{13003, "", "malformed list of AIDs", "AID 列表参数格式错误", errno.InvalidArgument, errno.FaultApp},
		{13004, "", "WeChat is not the default NFC payment app", "未设置微信为默认 NFC 支付应用", errno.FailedPrecondition, errno.FaultUser},
		{13005, "", "the returned command is invalid", "返回的指令不合法", errno.InvalidArgument, errno.FaultApp},
		{13006, "", "the AIDs could not be registered", "注册 AID 失败", errno.Internal, errno.FaultDevice},
	}},

	// NFC
	{errno.PlatformWeChat, nfc, true, nil, []errCode{
		{13000, "", "the device does not support NFC", "设备不支持 NFC", errno.Unimplemented, errno.FaultDevice},
		{13001, "", "the system's NFC switch is off", "系统 NFC 开关未打开", errno.FailedPrecondition, errno.FaultUser},
		{13011, "invalid parameter", "invalid NFC parameter", "NFC 参数无效", errno.InvalidArgument, errno.FaultApp},
		{13012, "parse NdefMessage failed", "the argument could not be parsed as an NdefMessage", "将参数解析为 NdefMessage 失败", errno.InvalidArgument, errno.FaultApp},
		{13013, "NFC tag has not been discovered", "no NFC tag was discovered", "未扫描到 NFC 标签", errno.NotFound, errno.FaultUser},
		{13014, "invalid tech", "invalid tech of the NFC tag", "无效的标签技术", errno.InvalidArgument, errno.FaultApp},
		{13015, "unavailable tech", "the NFC tag does not support the tech", "NFC 标签不支持对应技术", errno.Unimplemented, errno.FaultDevice},
		{13016, "connect fail", "the connection to the NFC tag failed", "NFC 标签连接失败", errno.Unavailable, errno.FaultDevice},
		{13017, "system internal error", "reading or writing the NFC tag failed", "NFC 读写操作失败", errno.Internal, errno.FaultDevice},
		{13018, "NFC discovery has not started", "the NFC discovery has not started", "未开始 NFC 扫描", errno.FailedPrecondition, errno.FaultApp},
		{13019, "user is not authorized", "the user has not authorized the use of NFC", "用户未授权使用 NFC", errno.PermissionDenied, errno.FaultUser},
		{13021, "NFC discovery already started", "the NFC discovery has already started", "已经开始 NFC 扫描", errno.AlreadyExists, errno.FaultApp},
		{13022, "Tech already connected", "the NFC tag is already connected", "标签已经连接", errno.AlreadyExists, errno.FaultApp},
		{13023, "Tech has not connected", "the NFC tag is not connected", "标签未连接", errno.FailedPrecondition, errno.FaultApp},
		{13024, "function not support", "the tech of the NFC tag does not support the function", "当前标签技术不支持该功能", errno.Unimplemented, errno.FaultDevice},
	}},

	// 位置, 腾讯定位 SDK; location, the numbers of Tencent's location SDK; seen
	{errno.PlatformWeChat, locating, false, []int{1, 2, 4, 404}, []errCode{
		{1, "ERROR_NETWORK", "network error while locating", "定位时网络异常", errno.Unavailable, errno.FaultNetwork},
		{2, "ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF", "the location switch is off, or there is neither cell nor Wi-Fi information", "定位开关未打开，或没有基站和 Wi-Fi 信息", errno.FailedPrecondition, errno.FaultUser},
		{4, "DEFLECT_FAILED", "the coordinates could not be converted", "坐标转换失败", errno.Internal, errno.FaultPlatform},
		{404, "ERROR_SERVER_NOT_LOCATION", "the location server found no location", "定位服务器未返回位置", errno.Unavailable, errno.FaultPlatform},
	}},

	// 订阅消息, 设备消息; subscribe messages, device messages
	{errno.PlatformWeChat, subscribing + " requestSubscribeDeviceMessage", false, nil, []errCode{
		{10001, "TmplIds can't be empty", "the list of templates is empty", "模板 ID 列表为空", errno.InvalidArgument, errno.FaultApp},
		{10004, "Invalid template id", "invalid template ID", "模板 ID 参数类型错误", errno.InvalidArgument, errno.FaultApp},
		{20001, "No template data return, verify the template id exist", "the template does not exist or is of another type", "模板 ID 不存在或与模板类型不对应", errno.NotFound, errno.FaultApp},
		{20003, "Templates count out of max bounds", "too many templates in one call", "模板数量超过上限", errno.InvalidArgument, errno.FaultApp},
	}},

	// 订阅消息; subscribe messages
	{errno.PlatformWeChat, subscribing, false, nil, []errCode{
		{10002, "Request list fail", "the list of messages could not be fetched over the network", "网络问题，请求消息列表失败", errno.Unavailable, errno.FaultNetwork},
		{10003, "Request subscribe fail", "the subscription could not be sent over the network", "网络问题，订阅请求发送失败", errno.Unavailable, errno.FaultNetwork},
		{10005, "Cannot show subscribe message UI", "the dialog cannot be shown, the Mini Program is most likely in the background", "无法展示订阅弹窗，一般是小程序已退后台", errno.FailedPrecondition, errno.FaultApp},
		{20002, "Templates type must be same", "one-time and long-term templates are mixed", "一次性模板与永久模板混用", errno.InvalidArgument, errno.FaultApp},
		{20004, "The main switch is switched off", "the user has turned off all subscribe messages", "用户关闭了订阅消息主开关", errno.PermissionDenied, errno.FaultUser},
		{20005, "This mini program was banned from subscribing messages", "the Mini Program is banned from subscribe messages", "小程序的订阅消息能力被封禁", errno.PermissionDenied, errno.FaultAdmin},
		{20013, "Reject DeviceMsg Template", "the API does not take templates of device messages", "不允许通过该接口订阅设备消息", errno.InvalidArgument, errno.FaultApp},
	}},

	// 设备消息; device messages
	{errno.PlatformWeChat, "requestSubscribeDeviceMessage", true, nil, []errCode{
		{19720726, "check sn_ticket fail", "invalid snTicket of the device", "snTicket 不合法", errno.Unauthenticated, errno.FaultApp},
		{19720727, "sn_ticket expire", "the snTicket of the device has expired", "snTicket 过期", errno.Unauthenticated, errno.FaultApp},
		{19720728, "err_not_found_tid", "the template does not exist", "模板 ID 不存在", errno.NotFound, errno.FaultApp},
		{19720736, "template_id do not match model_id", "the template does not match the device model", "模板类型与 modelId 类型不符", errno.InvalidArgument, errno.FaultApp},
	}},

	// 设备音视频通话授权; authorization of calls with a device; seen
	{errno.PlatformWeChat, "requestDeviceVoIP", false, nil, []errCode{
		{10001, "The sn has been subscribed", "the user has already authorized calls with the device", "用户已授权与该设备通话", errno.AlreadyExists, errno.FaultApp},
		{10021, "The sn has been rejected", "the user has refused calls with the device, which the settings of the Mini Program can change", "用户已拒绝与该设备通话，可在小程序设置中修改", errno.PermissionDenied, errno.FaultUser},
	}},

	// B2b 支付; B2B payment; the rest of its errCodes are errnos
	{errno.PlatformWeChat, "requestCommonPayment", false, nil, []errCode{
		{1000, "", "system error of the payment", "支付系统错误", errno.Internal, errno.FaultPlatform},
		{1022, "", "the parameter is not valid JSON", "参数 JSON 格式非法", errno.InvalidArgument, errno.FaultApp},
	}},

	// 虚拟支付; virtual payment
	{errno.PlatformWeChat, "requestVirtualPayment requestAppleSubscribeSign", true, []int{-15001}, []errCode{
		{1001, "", "invalid parameter of the payment", "支付参数错误", errno.InvalidArgument, errno.FaultApp},
		{-2, "", "the user canceled the payment", "用户取消支付", errno.Canceled, errno.FaultUser},
		{-4, "", "risk control stopped the payment", "支付被风控拦截", errno.PermissionDenied, errno.FaultPlatform},
		{-15001, "", "invalid parameter of the payment, detailed in errMsg", "支付参数错误，详见 errMsg", errno.InvalidArgument, errno.FaultApp},
		{-15002, "", "the outTradeNo is already used", "outTradeNo 重复使用", errno.AlreadyExists, errno.FaultApp},
		{-15003, "", "system error of the payment", "支付系统错误", errno.Internal, errno.FaultPlatform},
		{-15004, "", "invalid currencyType, only CNY is allowed", "currencyType 错误，只能填 CNY", errno.InvalidArgument, errno.FaultApp},
		{-15005, "", "invalid session signature", "用户态签名 signature 错误", errno.Unauthenticated, errno.FaultApp},
		{-15006, "", "invalid payment signature", "支付签名 paySig 错误", errno.Unauthenticated, errno.FaultApp},
		{-15007, "", "the session_key has expired", "session_key 过期", errno.Unauthenticated, errno.FaultApp},
		{-15008, "", "the sub-merchant has not completed onboarding", "二级商户进件未完成", errno.FailedPrecondition, errno.FaultApp},
		{-15009, "", "the tokens are not published", "代币未发布", errno.FailedPrecondition, errno.FaultApp},
		{-15010, "", "the item is not published", "道具 productId 未发布", errno.FailedPrecondition, errno.FaultApp},
		{-15011, "", "a released Mini Program cannot pay in the sandbox", "现网版本不能使用沙箱环境", errno.FailedPrecondition, errno.FaultApp},
		{-15012, "", "Midas failed and the order was closed, retry with a new order number", "调用米大师失败导致关单，请换新单号重试", errno.Unavailable, errno.FaultPlatform},
		{-15013, "", "wrong price of the item", "道具价格 goodsPrice 错误", errno.InvalidArgument, errno.FaultApp},
		{-15014, "", "the published item or tokens take about ten minutes to take effect", "道具/代币发布未生效，约 10 分钟后生效", errno.FailedPrecondition, errno.FaultApp},
		{-15016, "", "malformed signData", "signData 格式有问题", errno.InvalidArgument, errno.FaultApp},
		{-15017, "", "the merchant's collection is restricted for a suspected violation", "商家涉嫌违规，收款功能已被限制", errno.PermissionDenied, errno.FaultAdmin},
		{-15018, "", "the tokens or the item did not pass the review", "代币或道具审核不通过", errno.FailedPrecondition, errno.FaultApp},
		{-15019, "", "WeChat Pay restricts the merchant", "微信支付商户受限", errno.PermissionDenied, errno.FaultAdmin},
		{-15020, "", "the operations follow each other too fast", "操作过快，请稍候再试", errno.ResourceExhausted, errno.FaultApp},
		{-15021, "", "the Mini Program's transactions are rate-limited", "小程序被限频交易", errno.ResourceExhausted, errno.FaultApp},
	}},

	// 米大师支付, 小游戏; Midas payment of Mini Games
	{errno.PlatformWeChat, "requestMidasPayment requestMidasPaymentGameItem", true, []int{-15012}, []errCode{
		{-1, "", "system failure of the payment", "支付系统失败", errno.Internal, errno.FaultPlatform},
		{-2, "", "the user canceled the payment", "用户取消支付", errno.Canceled, errno.FaultUser},
		{-6, "", "a parameter of the order has the wrong type", "下单参数类型不对", errno.InvalidArgument, errno.FaultApp},
		{-15001, "", "a parameter is missing", "缺少参数", errno.InvalidArgument, errno.FaultApp},
		{-15002, "", "invalid parameter of the payment", "支付参数不合法", errno.InvalidArgument, errno.FaultApp},
		{-15003, "", "the order is already placed", "订单重复", errno.AlreadyExists, errno.FaultApp},
		{-15004, "", "error of the payment server", "支付后台错误", errno.Internal, errno.FaultPlatform},
		{-15005, "", "the appid is banned from payment", "appid 的支付权限被封禁", errno.PermissionDenied, errno.FaultAdmin},
		{-15006, "", "the currency is not supported", "货币类型不支持", errno.InvalidArgument, errno.FaultApp},
		{-15007, "", "the order has already been paid", "订单已支付", errno.AlreadyExists, errno.FaultApp},
		{-15009, "", "the payment exceeds the limit for minors", "受健康系统限制，支付已超过限额", errno.ResourceExhausted, errno.FaultUser},
		{-15010, "", "a released Mini Game cannot pay in the sandbox", "正式版小游戏不允许在沙箱环境支付", errno.FailedPrecondition, errno.FaultApp},
		{-15011, "", "the request data has the wrong type", "请求的数据类型错误", errno.InvalidArgument, errno.FaultApp},
		{-15012, "", "invalid session signature, or invalid ID of the item", "用户态签名错误，或道具 ID 非法", errno.Unauthenticated, errno.FaultApp},
		{-15013, "", "the tokens are not published", "代币未发布", errno.FailedPrecondition, errno.FaultApp},
		{-15014, "", "invalid payment signature", "支付签名 paySig 错误", errno.Unauthenticated, errno.FaultApp},
		{-15015, "", "the session_key has expired", "session_key 过期", errno.Unauthenticated, errno.FaultApp},
		{-15016, "", "wrong price of the item", "道具价格错误", errno.InvalidArgument, errno.FaultApp},
		{-15017, "", "the order is closed", "订单已关闭", errno.FailedPrecondition, errno.FaultApp},
		{1, "", "the user canceled the payment", "用户取消支付", errno.Canceled, errno.FaultUser},
		{2, "", "the user is paying, and a second payment was requested", "用户支付中又发起了一笔支付", errno.FailedPrecondition, errno.FaultApp},
		{3, "", "Google Play is not installed (Android only)", "手机未安装 Google Play（仅 Android）", errno.FailedPrecondition, errno.FaultUser},
		{4, "", "the payment state of the user's system is abnormal", "用户操作系统支付状态异常", errno.FailedPrecondition, errno.FaultUser},
		{5, "", "error of the operating system", "操作系统错误", errno.Internal, errno.FaultDevice},
		{7, "", "the user canceled the payment", "用户取消支付", errno.Canceled, errno.FaultUser},
		{1000, "", "invalid parameter of the payment", "支付参数错误", errno.InvalidArgument, errno.FaultApp},
		{1001, "", "the partition is not published", "分区未发布", errno.FailedPrecondition, errno.FaultApp},
		{1003, "", "the tokens or the partition are not published, or the merchant is banned", "代币/分区未发布，或商户号被封禁", errno.FailedPrecondition, errno.FaultApp},
		{3017, "", "invalid ID of the item", "道具 ID 非法", errno.InvalidArgument, errno.FaultApp},
	}},

	// 广告; ads
	{errno.PlatformWeChat, "RewardedVideoAd. InterstitialAd. CustomAd. BannerAd. GridAd.", false, nil, []errCode{
		{1000, "", "the call of the ad server failed", "广告后端接口调用失败", errno.Unavailable, errno.FaultPlatform},
		{1001, "", "invalid parameter of the ad", "广告参数错误", errno.InvalidArgument, errno.FaultApp},
		{1002, "", "invalid ad unit", "广告单元无效", errno.InvalidArgument, errno.FaultApp},
		{1003, "", "internal error of the ad", "广告内部错误", errno.Internal, errno.FaultPlatform},
		{1004, "no advertisement", "no suitable ad", "无适合的广告", errno.Unavailable, errno.FaultPlatform}, // the text is seen
		{1005, "", "the ad component is under review", "广告组件审核中", errno.FailedPrecondition, errno.FaultApp},
		{1006, "", "the ad component did not pass the review", "广告组件被驳回", errno.FailedPrecondition, errno.FaultApp},
		{1007, "", "the ad component is banned", "广告组件被封禁", errno.PermissionDenied, errno.FaultAdmin},
		{1008, "", "the ad unit is turned off", "广告单元已关闭", errno.FailedPrecondition, errno.FaultApp},
	}},

	// 插屏广告的 show; show of an interstitial ad
	{errno.PlatformWeChat, "InterstitialAd.", false, nil, []errCode{
		{2001, "", "too soon after the start for an ad", "启动一定时间内不允许展示广告", errno.ResourceExhausted, errno.FaultApp},
		{2002, "", "too soon after the last ad", "距离上次广告播放间隔不足", errno.ResourceExhausted, errno.FaultApp},
		{2003, "", "another ad is playing", "当前正在播放激励视频或插屏广告", errno.FailedPrecondition, errno.FaultApp},
		{2004, "", "the ad could not be rendered", "广告渲染失败", errno.Internal, errno.FaultPlatform},
		{2005, "", "the ad belongs to another page", "插屏广告实例不允许跨页面调用", errno.FailedPrecondition, errno.FaultApp},
	}},

	// 原生模板广告, 小游戏; custom ads of Mini Games
	{errno.PlatformWeChat, "CustomAd.", false, nil, []errCode{
		{2001, "", "the template could not be rendered", "模板渲染错误", errno.Internal, errno.FaultPlatform},
		{2002, "", "the template is empty", "模板为空", errno.Internal, errno.FaultPlatform},
		{2003, "", "the template could not be parsed", "模板解析失败", errno.Internal, errno.FaultPlatform},
		{2004, "", "ads are shown too often", "广告触发频率限制", errno.ResourceExhausted, errno.FaultApp},
		{2005, "", "ads are shown too often", "广告触发频率限制", errno.ResourceExhausted, errno.FaultApp},
	}},

	// 音频; audio
	{errno.PlatformWeChat, "InnerAudioContext. BackgroundAudioManager.", false, []int{10001, 10002, 10003}, []errCode{
		{10001, "", "system error of the audio", "音频系统错误", errno.Internal, errno.FaultDevice},
		{10002, "", "network error of the audio", "音频网络错误", errno.Unavailable, errno.FaultNetwork},
		{10003, "", "the audio file cannot be used", "音频文件错误", errno.InvalidArgument, errno.FaultApp},
		{10004, "", "the audio format is not supported", "音频格式错误", errno.InvalidArgument, errno.FaultApp},
	}},

	// 实时音视频录制; live-pusher
	{errno.PlatformWeChat, "LivePusherContext. insertLivePusher operateLivePusher", false, nil, []errCode{
		{10001, "", "the user forbids the camera", "用户禁止使用摄像头", errno.PermissionDenied, errno.FaultUser},
		{10002, "", "the user forbids the recording", "用户禁止使用录音", errno.PermissionDenied, errno.FaultUser},
		{10003, "", "the background music could not be loaded", "背景音（BGM）加载失败", errno.Unavailable, errno.FaultNetwork},
		{10004, "", "the waiting image could not be loaded", "等待画面（waiting-image）加载失败", errno.Unavailable, errno.FaultNetwork},
	}},

	// 多人、双人音视频对话; voice chat and calls of two people
	{errno.PlatformWeChat, "joinVoIPChat join1v1Chat", false, []int{-1000}, []errCode{
		{-1, "", "already in the room", "当前已在房间内", errno.AlreadyExists, errno.FaultApp},
		{-2, "", "the microphone is in use, most likely by another call", "录音设备被占用，可能正在通话", errno.Aborted, errno.FaultUser},
		{-3, "", "the user left, or was interrupted, while joining", "加入会话期间退出", errno.Aborted, errno.FaultUser},
		{-1000, "", "system error of the call", "通话系统错误", errno.Internal, errno.FaultPlatform},
	}},

	// 双人音视频对话; calls of two people; the plugin WechatSI reuses the numbers
	{errno.PlatformWeChat, "join1v1Chat", false, nil, []errCode{
		{-20000, "not open 1v1 Chat", "the Mini Program has not enabled calls of two people", "未开通双人通话", errno.FailedPrecondition, errno.FaultApp},
		{-20001, "device not support", "the device does not support calls", "当前设备不支持通话", errno.Unimplemented, errno.FaultDevice},
		{-20002, "on call", "the user is in a call", "用户正在通话中", errno.Aborted, errno.FaultUser},
		{-20003, "occupied by other miniprogram", "another Mini Program is in a call", "其他小程序正在通话中", errno.Aborted, errno.FaultUser},
		{-30000, "system error", "internal error of the call", "通话内部系统错误", errno.Internal, errno.FaultPlatform},
		{-30001, "wechat has no camera authorization", "WeChat has no camera permission", "微信没有相机权限", errno.PermissionDenied, errno.FaultUser},
		{-30002, "wechat has no record authorization", "WeChat has no recording permission", "微信没有录音权限", errno.PermissionDenied, errno.FaultUser},
		{-30003, "miniprogram has no record authorization", "the Mini Program has no recording permission", "小程序没有录音权限", errno.PermissionDenied, errno.FaultUser},
		{-30004, "miniprogram has no camera authorization", "the Mini Program has no camera permission", "小程序没有相机权限", errno.PermissionDenied, errno.FaultUser},
	}},

	// 群工具; groups
	{errno.PlatformWeChat, "getGroupEnterInfo", false, nil, []errCode{
		{40097, "", "wrong scene", "场景错误", errno.FailedPrecondition, errno.FaultApp},
		{65206, "", "the user is no longer in the group", "用户已不在该群内", errno.FailedPrecondition, errno.FaultUser},
	}},

	// 视频号; Channels
	{errno.PlatformWeChat, "getChannelsLiveInfo getChannelsLiveNoticeInfo", false, nil, []errCode{
		{40097, "", "invalid parameter of the Channels API", "视频号接口入参异常", errno.InvalidArgument, errno.FaultApp},
		{100008, "", "the Channels account must be verified and belong to the Mini Program's entity", "视频号需要认证，且须与小程序主体一致", errno.FailedPrecondition, errno.FaultApp},
	}},

	// TCP 通信; TCP
	{errno.PlatformWeChat, "TCPSocket.", false, nil, []errCode{
		{-1, "", "system error of the socket", "套接字系统错误", errno.Internal, errno.FaultDevice},
		{-2, "", "the system's socket call failed", "socket 接口错误", errno.Internal, errno.FaultDevice},
		{-3, "", "no permission for the API", "发送失败，无接口权限", errno.PermissionDenied, errno.FaultApp},
		{-4, "", "the connection failed", "连接失败", errno.Unavailable, errno.FaultNetwork},
		{1, "", "invalid address", "address 不合法", errno.InvalidArgument, errno.FaultApp},
		{2, "", "invalid port", "port 不合法", errno.InvalidArgument, errno.FaultApp},
		{3, "", "invalid BSSID of the Wi-Fi to bind to", "绑定 Wi-Fi 失败，BSSID 不合法", errno.InvalidArgument, errno.FaultApp},
		{4, "", "system error while binding to the Wi-Fi", "绑定 Wi-Fi 失败，系统错误", errno.Internal, errno.FaultDevice},
		{5, "", "binding to a Wi-Fi is supported on Android only", "仅 Android 支持绑定 Wi-Fi", errno.Unimplemented, errno.FaultDevice},
		{6, "", "the Android version is too low to bind to a Wi-Fi", "Android 版本过低，不支持绑定 Wi-Fi", errno.Unimplemented, errno.FaultDevice},
	}},

	// UDP 通信; UDP
	{errno.PlatformWeChat, "UDPSocket.", false, nil, []errCode{
		{-1, "", "system error of the socket", "套接字系统错误", errno.Internal, errno.FaultDevice},
		{-2, "", "the system's socket call failed", "socket 接口错误", errno.Internal, errno.FaultDevice},
		{-3, "", "no permission for the API", "发送失败，无接口权限", errno.PermissionDenied, errno.FaultApp},
		{1, "", "invalid address", "address 不合法", errno.InvalidArgument, errno.FaultApp},
		{2, "", "invalid port", "port 不合法", errno.InvalidArgument, errno.FaultApp},
	}},

	// 云开发, 云托管; the cloud; the messages are those of its SDK
	{errno.PlatformWeChat, weChatCloud, true, []int{-404001, -501001, -502001, -601001}, []errCode{
		{-401001, "api permission denied", "no permission for the cloud API", "无权限使用云 API", errno.PermissionDenied, errno.FaultApp},
		{-401002, "api parameter error", "invalid parameter of the cloud API", "云 API 传入参数错误", errno.InvalidArgument, errno.FaultApp},
		{-401003, "api parameter type error", "a parameter of the cloud API has the wrong type", "云 API 传入参数类型错误", errno.InvalidArgument, errno.FaultApp},
		{-402001, "circular reference detected", "the data has a circular reference", "检测到循环引用", errno.InvalidArgument, errno.FaultApp},
		{-402002, "realtime listener init watch fail", "the database listener could not start", "数据库监听初始化失败", errno.Unavailable, errno.FaultNetwork},
		{-402003, "realtime listener reconnect watch fail", "the database listener could not reconnect", "数据库监听重连 WebSocket 失败", errno.Unavailable, errno.FaultNetwork},
		{-402004, "realtime listener rebuild watch fail", "the database listener could not be rebuilt", "数据库监听重建失败", errno.Unavailable, errno.FaultNetwork},
		{-402005, "", "the database listener could not be closed", "数据库监听关闭失败", errno.Internal, errno.FaultPlatform},
		{-402006, "realtime listener receive server error msg", "the server reported an error to the database listener", "数据库监听收到服务器错误信息", errno.Internal, errno.FaultPlatform},
		{-402007, "realtime listener receive invalid server data", "the database listener received invalid data", "数据库监听收到非法数据", errno.Internal, errno.FaultPlatform},
		{-402008, "realtime listener websocket connection error", "the WebSocket of the database listener failed", "数据库监听 WebSocket 连接异常", errno.Unavailable, errno.FaultNetwork},
		{-402009, "realtime listener websocket connection closed", "the WebSocket of the database listener was closed", "数据库监听 WebSocket 连接断开", errno.Unavailable, errno.FaultNetwork},
		{-402010, "realtime listener check last fail", "the database listener missed a packet", "数据库监听检查包序失败", errno.Internal, errno.FaultPlatform},
		{-403001, "max upload file size exceeded", "the uploaded file exceeds the maximum size", "上传的文件超出大小上限", errno.ResourceExhausted, errno.FaultApp},
		{-403002, "internal server error: empty upload url", "the server gave no address to upload to", "服务端返回的上传地址为空", errno.Internal, errno.FaultPlatform},       // seen
		{-403003, "internal server error: empty download url", "the server gave no address to download from", "服务端返回的下载地址为空", errno.Internal, errno.FaultPlatform}, // seen
		{-404001, "empty call result", "the call of the cloud function returned nothing", "云函数调用返回空回包", errno.Internal, errno.FaultPlatform},
		{-404002, "empty event id", "the call of the cloud function has no event ID", "云函数调用 eventid 为空", errno.Internal, errno.FaultPlatform},
		{-404003, "empty poll url", "the call of the cloud function has no address to poll", "云函数调用 pollurl 为空", errno.Internal, errno.FaultPlatform},
		{-404004, "empty poll result json", "polling the cloud function returned nothing", "云函数轮询结果为空", errno.Internal, errno.FaultPlatform},
		{-404005, "exceed max poll retry", "the result of the cloud function did not come in time", "超出云函数结果的最大轮询次数", errno.DeadlineExceeded, errno.FaultPlatform},
		{-404006, "empty poll result base resp", "polling the cloud function returned no base response", "云函数轮询结果缺少 base resp", errno.Internal, errno.FaultPlatform},
		{-404007, "", "polling the cloud function returned an error", "云函数轮询返回的 errcode 非 0", errno.Internal, errno.FaultPlatform},
		{-404008, "", "polling the cloud function returned an unexpected status", "云函数轮询状态码异常", errno.Internal, errno.FaultPlatform},
		{-404009, "", "polling the cloud function failed", "云函数轮询处理异常", errno.Internal, errno.FaultPlatform},
		{-404010, "result expired", "the result of the cloud function has expired", "云函数轮询结果已超时过期", errno.DeadlineExceeded, errno.FaultPlatform},
		{-404011, "cloud function execution error", "the cloud function failed", "云函数执行失败", errno.Internal, errno.FaultApp},
		{-404012, "polling exceed max timeout retry", "polling the cloud function timed out too often", "超出云函数轮询超时后的最大尝试次数", errno.DeadlineExceeded, errno.FaultPlatform},
		{-404013, "", "polling the cloud function failed too often", "超出云函数轮询系统错误后的最大尝试次数", errno.Internal, errno.FaultPlatform}, // seen
		{-501000, "", "the cloud function or the environment was not found", "云函数或云环境不存在", errno.NotFound, errno.FaultApp},       // seen
		{-501001, "resource system error", "system error of the cloud", "云端系统错误", errno.Internal, errno.FaultPlatform},
		{-501002, "resource server timeout", "the cloud did not respond in time", "云端响应超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{-501003, "exceed request limit", "the environment's quota of requests is exceeded", "请求次数超出环境配额", errno.ResourceExhausted, errno.FaultApp},
		{-501004, "exceed concurrent request limit", "the environment's quota of concurrent requests is exceeded", "请求并发数超出环境配额", errno.ResourceExhausted, errno.FaultApp},
		{-501005, "invalid env", "invalid cloud environment", "云环境信息异常", errno.FailedPrecondition, errno.FaultApp},
		{-501006, "invalid common parameters", "invalid common parameters of the cloud", "公共参数非法", errno.InvalidArgument, errno.FaultApp}, // seen
		{-501007, "invalid parameters", "invalid parameters of the cloud", "云资源参数错误", errno.InvalidArgument, errno.FaultApp},
		{-501008, "invalid request source", "the request comes from a source that is not allowed", "请求来源非法", errno.PermissionDenied, errno.FaultApp}, // seen
		{-501009, "resource not initialized", "the resource is invalid or does not exist", "操作的资源对象非法或不存在", errno.NotFound, errno.FaultApp},
		{-501015, "", "the quota of reads is exhausted", "读请求次数配额耗尽", errno.ResourceExhausted, errno.FaultApp},
		{-501016, "", "the quota of writes is exhausted", "写请求次数配额耗尽", errno.ResourceExhausted, errno.FaultApp},
		{-501017, "", "the cloud's disk is full", "云资源磁盘耗尽", errno.ResourceExhausted, errno.FaultApp},
		{-501018, "", "the cloud resource is not available", "云资源不可用", errno.Unavailable, errno.FaultPlatform},
		{-501019, "", "the operation is not authorized", "未授权操作", errno.PermissionDenied, errno.FaultApp},
		{-501020, "", "unknown parameter", "未知参数错误", errno.InvalidArgument, errno.FaultApp},
		{-501021, "", "the cloud does not support the operation", "云资源操作不支持", errno.Unimplemented, errno.FaultApp},
		{-501023, "", "no permission, such as in single-page mode or by the security rules", "无权限，比如单页模式或安全规则校验失败", errno.PermissionDenied, errno.FaultApp},
		{-502001, "database request fail", "the database request failed", "数据库请求失败", errno.Internal, errno.FaultUnknown},
		{-502002, "database invalid command", "invalid database command", "非法的数据库指令", errno.InvalidArgument, errno.FaultApp},
		{-502003, "database permission denied", "no permission for the database", "无权限操作数据库", errno.PermissionDenied, errno.FaultApp},
		{-502004, "database exceed collection limit", "too many collections in the database", "数据库集合数量超过限制", errno.ResourceExhausted, errno.FaultApp}, // seen
		{-502005, "database collection not exists", "the collection does not exist", "数据库集合不存在", errno.NotFound, errno.FaultApp},
		{-502010, "", "the database operation failed", "数据库操作失败", errno.Internal, errno.FaultPlatform},
		{-502011, "", "the database operation timed out", "数据库操作超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{-502012, "", "the data could not be inserted", "数据库插入失败", errno.Internal, errno.FaultPlatform},
		{-502013, "", "the collection could not be created", "创建集合失败", errno.Internal, errno.FaultPlatform},
		{-502014, "", "the data could not be deleted", "删除数据失败", errno.Internal, errno.FaultPlatform},
		{-502015, "", "the data could not be queried", "查询数据失败", errno.Internal, errno.FaultPlatform},
		{-503001, "storage request fail", "the request of the cloud file failed", "云文件请求失败", errno.Internal, errno.FaultPlatform},
		{-503002, "storage permission denied", "no permission for the cloud file", "无权限访问云文件", errno.PermissionDenied, errno.FaultApp},
		{-503003, "storage file not exists", "the cloud file does not exist", "云文件不存在", errno.NotFound, errno.FaultApp},
		{-503004, "storage invalid sign parameter", "invalid signature parameter of the cloud file", "云文件签名参数错误", errno.InvalidArgument, errno.FaultApp}, // seen
		{-504001, "functions request fail", "the call of the cloud function failed", "云函数调用失败", errno.Internal, errno.FaultPlatform},
		{-504002, "functions execute fail", "the cloud function failed", "云函数执行失败", errno.Internal, errno.FaultApp},
		{-504003, "", "the cloud function did not finish in time", "云函数执行超时", errno.DeadlineExceeded, errno.FaultApp}, // seen
		{-601001, "system error", "system error of WeChat's server", "微信后台系统错误", errno.Internal, errno.FaultPlatform},
		{-601002, "system args error", "invalid argument to WeChat's server", "微信后台系统参数错误", errno.InvalidArgument, errno.FaultApp},
		{-601003, "system network error", "network error of WeChat's server", "微信后台系统网络错误", errno.Unavailable, errno.FaultPlatform},
		{-601004, "api permission denied", "no permission for the API", "API 无权限", errno.PermissionDenied, errno.FaultApp},
		{-601005, "", "invalid cloudID", "非法 cloudID", errno.InvalidArgument, errno.FaultApp},
		{-601006, "", "the cloudID has expired", "cloudID 已过期", errno.FailedPrecondition, errno.FaultApp},
		{-601007, "", "the cloudID is not the current user's", "cloudID 和当前用户不匹配", errno.InvalidArgument, errno.FaultApp},
		{-601008, "", "a request within WeChat's server timed out", "服务端内部请求超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{-601009, "", "the account has no phone number", "账号缺少手机号", errno.FailedPrecondition, errno.FaultUser},
		{-601010, "", "no permission to write", "缺少写权限", errno.PermissionDenied, errno.FaultApp},
		{-601011, "", "no permission", "无权限", errno.PermissionDenied, errno.FaultApp},
		{-601012, "", "no permission for the environment", "无权限访问该环境", errno.PermissionDenied, errno.FaultApp},
		{-601013, "", "no permission to use the environment from another client or account", "没有多端/跨账号权限", errno.PermissionDenied, errno.FaultApp},
		{-601015, "", "access denied, cloudbase_auth returned no errCode", "拒绝访问，cloudbase_auth 函数返回空 errCode", errno.PermissionDenied, errno.FaultApp},
		{-601016, "", "access denied, the environment has no auth information", "拒绝访问，无环境 auth 信息", errno.PermissionDenied, errno.FaultApp},
		{-601017, "", "access denied, cloudbase_auth returned an error", "拒绝访问，cloudbase_auth 函数返回非 0 errCode", errno.PermissionDenied, errno.FaultApp},
		{-601018, "", "the API is not authorized", "未授权的 API", errno.PermissionDenied, errno.FaultApp},
		{-601022, "", "cloudbase_auth of the resource's owner failed", "调用资源方 cloudbase_auth 失败", errno.Internal, errno.FaultApp},
		{-601023, "", "cloudbase_auth of the resource's owner returned an invalid response", "资源方 cloudbase_auth 返回无效回包", errno.Internal, errno.FaultApp},
		{-601027, "", "the environment does not exist", "环境不存在", errno.NotFound, errno.FaultApp},
		{-601034, "没有权限，请先开通云开发或者云托管", "the cloud is not activated", "没有开通云服务", errno.FailedPrecondition, errno.FaultApp}, // the text is seen
		{-604001, "", "the response of the cloud function is larger than 1 MB", "云函数回包大小超过 1 MB", errno.ResourceExhausted, errno.FaultApp},
		{-604100, "", "the API does not exist", "API 不存在", errno.NotFound, errno.FaultApp},
		{-604101, "function has no permission to call this API", "the cloud function has no permission to call the API", "云函数无权限调用此 API", errno.PermissionDenied, errno.FaultApp}, // the text is seen
		{-604102, "", "the call timed out", "云调用超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{-604103, "", "system error of the call", "云调用系统错误", errno.Internal, errno.FaultPlatform},
		{-604104, "", "the call comes from a source that is not allowed", "非法调用来源", errno.PermissionDenied, errno.FaultApp},
		{-605101, "", "the query could not be parsed", "查询语句解析失败", errno.InvalidArgument, errno.FaultApp},
		{-606001, "", "the request is larger than 100 KB", "请求包大小超过 100 KB", errno.ResourceExhausted, errno.FaultApp},
		{-606002, "", "the response is larger than 1 MB", "响应包大小超过 1 MB", errno.ResourceExhausted, errno.FaultApp},
		{-606003, "", "the account is in arrears", "账号欠费", errno.FailedPrecondition, errno.FaultApp},
		{-606006, "", "a request without login is not allowed", "不允许未登录模式请求", errno.Unauthenticated, errno.FaultApp},
		{102002, "", "the call of the container timed out", "云托管调用超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{102005, "", "invalid HTTP method", "无效的 HTTP Method", errno.InvalidArgument, errno.FaultApp},
	}},

	// 微信网关; WeChat's gateway
	{errno.PlatformWeChat, "gateway. Gateway.", true, nil, []errCode{
		{102003, "", "the user's rate limit was hit", "触发用户频率限制", errno.ResourceExhausted, errno.FaultApp},
		{102006, "", "invalid request", "非法请求", errno.InvalidArgument, errno.FaultApp},
		{102016, "", "the address is not a Mini Program URL of the gateway", "请求地址不在微信网关的小程序 URL 里", errno.FailedPrecondition, errno.FaultApp},
		{102020, "", "the QPS limit of the gateway was hit", "触发微信网关套餐 QPS 限制", errno.ResourceExhausted, errno.FaultApp},
		{102021, "", "the bandwidth limit of the gateway was hit", "触发微信网关套餐带宽限制", errno.ResourceExhausted, errno.FaultApp},
		{102022, "", "the address is not a Mini Program URL of the gateway, or the local configuration is old", "请求地址不在微信网关的小程序 URL 里，或本地网关配置版本较低", errno.FailedPrecondition, errno.FaultApp},
		{104100, "", "a replayed request was blocked", "请求重放拦截", errno.PermissionDenied, errno.FaultApp},
		{-601001, "", "system failure of the gateway", "网关系统失败", errno.Internal, errno.FaultPlatform},
		{-601008, "", "the request to the gateway timed out", "网关请求超时", errno.DeadlineExceeded, errno.FaultPlatform},
		{-601069, "", "the gateway could not connect to the origin server", "微信网关连接源站失败", errno.Unavailable, errno.FaultApp},
	}},

	// 人脸核身, 旧接口; face verification, the older API
	{errno.PlatformWeChat, "startFacialRecognitionVerify startFacialRecognitionVerifyAndUploadVideo", false, nil, []errCode{
		{10001, "", "invalid parameter of the verification", "人脸核身参数错误", errno.InvalidArgument, errno.FaultApp},
		{10002, "", "no face was detected", "人脸特征检测失败", errno.NotFound, errno.FaultUser},
		{10003, "", "the ID number does not match", "身份证号不匹配", errno.Unauthenticated, errno.FaultUser},
		{10004, "", "the face does not match", "比对人脸信息不匹配", errno.Unauthenticated, errno.FaultUser},
		{10005, "", "the light is too bright", "环境光线太亮", errno.FailedPrecondition, errno.FaultUser},
		{10006, "", "the appid has no permission", "appid 没有权限", errno.PermissionDenied, errno.FaultApp},
		{10007, "", "the server could not get the image", "后台获取图片失败", errno.Internal, errno.FaultPlatform},
		{10008, "", "the comparison failed", "比对系统失败", errno.Internal, errno.FaultPlatform},
		{10009, "", "there is no photo of the ID card to compare with", "未查到身份证照片比对源", errno.NotFound, errno.FaultUser},
		{10010, "", "the photo is not good enough to compare", "照片质量不满足比对要求", errno.FailedPrecondition, errno.FaultUser},
		{10015, "", "the comparison is not available for now", "比对服务暂时不可用", errno.Unavailable, errno.FaultPlatform},
		{10016, "", "the user's image could not be stored", "存储用户图片失败", errno.Internal, errno.FaultPlatform},
		{10017, "", "invalid identify_id", "非法 identify_id", errno.InvalidArgument, errno.FaultApp},
		{10018, "", "the user's information does not exist", "用户信息不存在", errno.NotFound, errno.FaultApp},
		{10020, "", "the verification timed out", "认证超时", errno.DeadlineExceeded, errno.FaultUser},
		{10022, "", "the request was repeated, the last result is returned", "重复的请求，返回上一次的结果", errno.AlreadyExists, errno.FaultApp},
		{10026, "", "the user's ID card is not in the database", "用户身份证数据不在比对数据库中", errno.NotFound, errno.FaultUser},
		{10027, "", "the voice was not recognized", "语音识别失败", errno.Unauthenticated, errno.FaultUser},
		{10028, "", "the lip movement was not recognized", "唇动检测失败", errno.Unauthenticated, errno.FaultUser},
		{10031, "", "the Mini Program has no nickname", "小程序没有设置昵称", errno.FailedPrecondition, errno.FaultApp},
		{10040, "", "the request data is not UTF-8", "请求数据编码不是 UTF-8", errno.InvalidArgument, errno.FaultApp},
		{10041, "", "invalid user_id_key", "非法 user_id_key", errno.InvalidArgument, errno.FaultApp},
		{10042, "", "the requests are too frequent", "请求过于频繁", errno.ResourceExhausted, errno.FaultApp},
		{10045, "", "system failure of the verification", "人脸核身系统失败", errno.Internal, errno.FaultPlatform},
		{10052, "", "too many requests", "请求数超限制", errno.ResourceExhausted, errno.FaultApp},
		{10057, "", "too many requests", "请求数超限制", errno.ResourceExhausted, errno.FaultApp},
		{10066, "", "the bioid is already used", "人脸流水号 bioid 重复", errno.AlreadyExists, errno.FaultApp},
		{10069, "", "the liveness check is not available for now", "活体检测暂时不可用", errno.Unavailable, errno.FaultPlatform},
		{90100, "", "the user canceled the verification", "用户取消人脸核身", errno.Canceled, errno.FaultUser},
		{90101, "", "the user did not authorize the verification", "用户未授权人脸核身", errno.PermissionDenied, errno.FaultUser},
		{90102, "", "error of the underlying library", "底层库出错", errno.Internal, errno.FaultPlatform},
		{90103, "", "the upload to the CDN failed", "CDN 上传出错", errno.Unavailable, errno.FaultNetwork},
		{90104, "", "the configuration could not be fetched", "获取配置信息出错", errno.Internal, errno.FaultPlatform},
		{90105, "", "the confirmation page could not be fetched", "获取确认页信息失败", errno.Internal, errno.FaultPlatform},
	}},

	// 生物认证; SOTER
	{errno.PlatformWeChat, "startSoterAuthentication checkIsSoterEnrolledInDevice checkIsSupportSoterAuthentication", false, nil, []errCode{
		{90001, "not support soter", "the device does not support SOTER", "本设备不支持 SOTER", errno.Unimplemented, errno.FaultDevice},
		{90002, "", "the user has not allowed WeChat to use biometrics", "用户未授权微信使用该生物认证接口", errno.PermissionDenied, errno.FaultUser},
		{90003, "no corresponding mode", "the device does not support the requested mode", "请求使用的生物认证方式不支持", errno.Unimplemented, errno.FaultDevice},
		{90004, "", "the challenge is missing or too long", "未传入 challenge 或 challenge 过长", errno.InvalidArgument, errno.FaultApp},
		{90005, "", "the authContent is too long", "authContent 长度超过限制", errno.InvalidArgument, errno.FaultApp},
		{90007, "auth key update error", "internal error of the authentication", "生物认证内部错误", errno.Internal, errno.FaultPlatform},
		{90008, "", "the user canceled the authentication", "用户取消生物认证", errno.Canceled, errno.FaultUser},
		{90009, "", "the user was not recognized", "生物认证识别失败", errno.Unauthenticated, errno.FaultUser},
		{90010, "authenticate freeze. please try again later", "too many attempts, the authentication is frozen", "重试次数过多被冻结", errno.ResourceExhausted, errno.FaultUser},
		{90011, "no fingerprint enrolled", "the user has not enrolled the requested mode", "用户未录入所选识别方式", errno.FailedPrecondition, errno.FaultUser},
	}},

	// 关系链互动数据, 小游戏; interactive storage of Mini Games
	{errno.PlatformWeChat, "modifyFriendInteractiveStorage getUserInteractiveStorage", true, nil, []errCode{
		{-17006, "", "the two users are not friends", "双方不是好友关系", errno.FailedPrecondition, errno.FaultUser},
		{-17007, "", "invalid openid of the friend", "非法的 toUser openId", errno.InvalidArgument, errno.FaultApp},
		{-17008, "", "invalid key", "非法的 key", errno.InvalidArgument, errno.FaultApp},
		{-17009, "", "invalid operation", "非法的 operation", errno.InvalidArgument, errno.FaultApp},
		{-17010, "", "invalid operand", "非法的操作数", errno.InvalidArgument, errno.FaultApp},
		{-17011, "", "the JSServer rejected the write", "JSServer 校验写操作失败", errno.PermissionDenied, errno.FaultApp},
	}},

	// 蓝牙; Bluetooth
	{errno.PlatformFeishu, feishuBluetooth, false, []int{10001, 10003}, []errCode{
		{10000, "not init", "the Bluetooth adapter is not initialized", "未初始化蓝牙适配器", errno.FailedPrecondition, errno.FaultApp},
		{10001, "device not available", "the Bluetooth adapter is not available", "当前蓝牙适配器不可用", errno.FailedPrecondition, errno.FaultUser},
		{10002, "device not found", "the device was not found", "没有找到指定设备", errno.NotFound, errno.FaultDevice},
		{10003, "connection failed", "the Bluetooth connection failed", "蓝牙连接失败", errno.Unavailable, errno.FaultDevice},
		{10004, "service not found", "the service was not found", "没有找到指定服务", errno.NotFound, errno.FaultDevice},
		{10005, "characteristicId not found", "the characteristic was not found", "没有找到指定特征值", errno.NotFound, errno.FaultDevice},
		{10006, "no connection", "the device is not connected", "当前连接已断开", errno.FailedPrecondition, errno.FaultApp},
		{10007, "operation not available on this characteristic", "the characteristic does not support the operation", "当前特征值不支持此操作", errno.Unimplemented, errno.FaultDevice},
		{10008, "system error", "another error of the system's Bluetooth", "系统上报的其他蓝牙异常", errno.Internal, errno.FaultDevice},
		{10009, "BLE not available on this device", "BLE is not supported, the Android version is lower than 4.3", "系统不支持 BLE，Android 系统版本低于 4.3", errno.Unimplemented, errno.FaultDevice},
		{10010, "descriptor not found", "the descriptor was not found", "没有找到指定描述符", errno.NotFound, errno.FaultDevice},
		{10011, "invalid deviceId", "the deviceId is invalid or empty", "设备 ID 不可用或为空", errno.InvalidArgument, errno.FaultApp},
		{10012, "invalid serviceId", "the serviceId is invalid or empty", "服务 ID 不可用或为空", errno.InvalidArgument, errno.FaultApp},
		{10013, "invalid characteristicId", "the characteristicId is invalid or empty", "特征 ID 不可用或为空", errno.InvalidArgument, errno.FaultApp},
		{10014, "invalid data", "the data to send is empty or malformed", "发送的数据为空或格式错误", errno.InvalidArgument, errno.FaultApp},
		{10015, "operation time out", "the Bluetooth operation timed out", "蓝牙操作超时", errno.DeadlineExceeded, errno.FaultDevice},
		{10016, "parameters needed", "a parameter is missing", "缺少参数", errno.InvalidArgument, errno.FaultApp},
		{10017, "failed to write characteristic", "the characteristic could not be written", "写入特征值失败", errno.Internal, errno.FaultDevice},
		{10018, "failed to read characteristic", "the characteristic could not be read", "读取特征值失败", errno.Internal, errno.FaultDevice},
	}},

	// 蓝牙适配器状态; state of the Bluetooth adapter
	{errno.PlatformFeishu, "openBluetoothAdapter", false, nil, []errCode{
		{1, "", "Bluetooth is resetting", "蓝牙重置中", errno.Unavailable, errno.FaultDevice},
		{2, "", "the device does not support Bluetooth", "当前设备不支持蓝牙", errno.Unimplemented, errno.FaultDevice},
		{3, "", "the Bluetooth permission is not granted", "未授予蓝牙权限", errno.PermissionDenied, errno.FaultUser},
		{4, "", "Bluetooth is off", "未开启蓝牙", errno.FailedPrecondition, errno.FaultUser},
	}},

	// Beacon
	{errno.PlatformFeishu, "startBeaconDiscovery stopBeaconDiscovery getBeacons", true, nil, []errCode{
		{1716201, "unsupport", "the system or the device does not support Beacon", "系统或设备不支持 Beacon", errno.Unimplemented, errno.FaultDevice},
		{1716202, "already start", "the search has already started", "已经开始搜索", errno.AlreadyExists, errno.FaultApp},
		{1716203, "not startBeaconDiscovery", "the search has not started", "还未开始搜索", errno.FailedPrecondition, errno.FaultApp},
		{1716204, "location service unavailable", "the location service is not available", "位置服务不可用", errno.FailedPrecondition, errno.FaultUser},
		{1716205, "bluetooth service unavailable", "the Bluetooth service is not available", "蓝牙服务不可用", errno.FailedPrecondition, errno.FaultUser},
	}},

	// 计步; step count
	{errno.PlatformFeishu, "getStepCount", true, nil, []errCode{
		{1717201, "step count not available", "the step count is not available, the device may not support it", "计步功能不可用，当前设备可能不支持", errno.Unimplemented, errno.FaultDevice},
		{1717202, "already start", "the last call has not finished", "之前获取步数还未结束", errno.AlreadyExists, errno.FaultApp},
	}},

	// 位置; location
	{errno.PlatformFeishu, "getLocation", false, nil, []errCode{
		{1000001, "", "the administrator disabled the location service", "租户后台的定位开关已关闭", errno.PermissionDenied, errno.FaultAdmin},
	}},

	// 离开确认; leave confirmation
	{errno.PlatformFeishu, "enableLeaveConfirm", false, nil, []errCode{
		{1000001, "invalid parameter", "invalid parameter", "参数错误", errno.InvalidArgument, errno.FaultApp},
	}},

	// 标签栏; tab bar
	{errno.PlatformFeishu, "addTabBarItem", false, nil, []errCode{
		{-10001, "fatal error : no request", "the call has no arguments", "未传入参数", errno.InvalidArgument, errno.FaultApp},
		{-10002, "no page path", "pagePath is missing", "pagePath 为空", errno.InvalidArgument, errno.FaultApp},
		{-10003, "no page text", "text is missing", "text 为空", errno.InvalidArgument, errno.FaultApp},
		{-10004, "no page lightIcon", "light is missing", "light 为空", errno.InvalidArgument, errno.FaultApp},
		{-10005, "no page lightIcon iconPath", "iconPath of light is missing", "light 的 iconPath 为空", errno.InvalidArgument, errno.FaultApp},
		{-10006, "no page lightIcon selectedIconPath", "selectedIconPath of light is missing", "light 的 selectedIconPath 为空", errno.InvalidArgument, errno.FaultApp},
		{-10007, "no page darkIcon", "dark is missing", "dark 为空", errno.InvalidArgument, errno.FaultApp},
		{-10008, "no page darkIcon iconPath", "iconPath of dark is missing", "dark 的 iconPath 为空", errno.InvalidArgument, errno.FaultApp},
		{-10009, "no page darkIcon selectedIconPath", "selectedIconPath of dark is missing", "dark 的 selectedIconPath 为空", errno.InvalidArgument, errno.FaultApp},
		{-10010, "at most 5 tabs should be remained", "the tab bar already has five tabs", "tab 已达上限 5 个", errno.ResourceExhausted, errno.FaultApp},
		{-10011, "index is invalid", "index is negative or greater than the number of tabs", "index 为负数，或大于现有 tab 数量", errno.OutOfRange, errno.FaultApp},
		{-10012, "this tab already exists", "the tab bar already has a tab of this pagePath", "该 pagePath 的 tab 已存在", errno.AlreadyExists, errno.FaultApp},
		{-10013, "no tab", "the app has no tab bar to add to", "小程序没有 tab，不能添加", errno.FailedPrecondition, errno.FaultApp},
		{-20001, "no current tab controller", "the tab bar was not found", "找不到 tab 页面", errno.Internal, errno.FaultPlatform},
		{-20002, "no current app view proxy", "the view of the tab bar was not found", "找不到 tab 页面所在的视图", errno.Internal, errno.FaultPlatform},
		{-20003, "only support in gadget", "only gadgets have a tab bar", "仅小程序支持", errno.Unimplemented, errno.FaultApp},
		{-20004, "no tab host", "the tab bar could not be initialized", "tab 初始化失败", errno.Internal, errno.FaultPlatform},
		{-20005, "add target tab fail, cannot find target tab", "the tab could not be added", "添加 tab 失败", errno.Internal, errno.FaultPlatform},
	}},

	// 分享; share
	{errno.PlatformFeishu, "share", false, nil, []errCode{
		{101, "", "the app to share to is not installed", "应用未安装", errno.FailedPrecondition, errno.FaultUser},
	}},

	// 发送消息卡片; message cards
	{errno.PlatformFeishu, "sendMessageCard", false, nil, []errCode{
		{-1, "", "openChatIDs is empty", "openChatIDs 为空", errno.InvalidArgument, errno.FaultApp},
		{-2, "", "openChatIDs has more than ten values", "openChatIDs 数量超过 10", errno.InvalidArgument, errno.FaultApp},
		{-3, "", "cardContent is empty", "cardContent 为空", errno.InvalidArgument, errno.FaultApp},
		{-4, "", "cardContent could not be formatted", "cardContent 格式化失败", errno.InvalidArgument, errno.FaultApp},
		{-5, "", "the message could not be sent", "消息发送失败", errno.Internal, errno.FaultPlatform},
		{-6, "", "the user canceled sending", "用户取消发送", errno.Canceled, errno.FaultUser},
		{-8, "", "a value of openChatIDs is invalid", "openChatIDs 中的参数错误", errno.InvalidArgument, errno.FaultApp},
		{-10, "", "the chat could not be chosen", "选择会话失败", errno.Internal, errno.FaultPlatform},
		{42406, "", "the comment could not be sent", "发送留言失败", errno.Internal, errno.FaultPlatform},
	}},

	// 设备锁屏密码; device credential
	{errno.PlatformFeishu, "startDeviceCredential", false, nil, []errCode{
		{40000, "", "the user has set no lock screen password", "用户未设置锁屏密码", errno.FailedPrecondition, errno.FaultUser},
		{40002, "", "the device was not unlocked", "解锁失败", errno.Unauthenticated, errno.FaultUser},
		{40003, "", "authContent is empty", "authContent 字段不能为空", errno.InvalidArgument, errno.FaultApp},
	}},

	// 密码验证; password verification
	{errno.PlatformFeishu, "startPasswordVerify", false, nil, []errCode{
		{40101, "", "the user canceled the verification", "用户取消验证", errno.Canceled, errno.FaultUser},
		{40102, "", "wrong password", "密码错误，验证失败", errno.Unauthenticated, errno.FaultUser},
		{40103, "", "too many wrong passwords", "密码输入次数超限制", errno.ResourceExhausted, errno.FaultUser},
	}},

	// 消息快捷操作; block actions
	{errno.PlatformFeishu, "getBlockActionSourceDetail", true, nil, []errCode{
		{42301, "triggerCode is empty", "triggerCode is empty", "triggerCode 为空", errno.InvalidArgument, errno.FaultApp},
		{42302, "invalid triggerCode", "invalid triggerCode", "triggerCode 不合法", errno.InvalidArgument, errno.FaultApp},
		{42303, "not login", "not logged in", "未登录", errno.Unauthenticated, errno.FaultApp},
		{42304, "get block action failed", "the message could not be fetched", "获取消息信息失败", errno.Internal, errno.FaultPlatform},
		{42305, "service is not valid", "a service that it depends on is not available", "依赖服务不可用", errno.Unavailable, errno.FaultPlatform},
	}},

	// 网页应用免登; login of web apps
	{errno.PlatformFeishu, "requestAuthCode", false, nil, []errCode{
		{10200, "", "invalid appid", "appid 不合法", errno.InvalidArgument, errno.FaultApp},
		{10207, "", "the session ID is empty", "sessionid 为空", errno.Unauthenticated, errno.FaultPlatform},
		{10210, "", "invalid session ID, log in again", "sessionid 不合法，需重新登录", errno.Unauthenticated, errno.FaultUser},
		{10227, "", "the visibility check failed", "可见性检查失败", errno.Internal, errno.FaultPlatform},
		{10228, "", "the app is not available to the user", "应用对该用户不可见", errno.PermissionDenied, errno.FaultApp},
		{10232, "", "the authorization code could not be obtained", "获取授权码失败", errno.Internal, errno.FaultPlatform},
		{10233, "", "the session could not be obtained", "获取 larksession 失败", errno.Unauthenticated, errno.FaultPlatform},
		{10234, "", "the list of redirect URLs could not be fetched", "获取重定向 URL 列表失败", errno.Internal, errno.FaultPlatform},
		{10235, "", "no redirect URL is configured in the developer console", "未在开发者后台配置重定向 URL", errno.FailedPrecondition, errno.FaultApp},
		{10236, "", "the URL is empty or not in the list of redirect URLs", "URL 为空，或不在重定向 URL 列表中", errno.FailedPrecondition, errno.FaultApp},
	}},

	// 网页应用鉴权, 按 API; h5sdk.config; these numbers by the API only
	{errno.PlatformFeishu, "config h5sdk.config", false, nil, []errCode{
		{1012, "", "a parameter has the wrong type", "参数类型错误", errno.InvalidArgument, errno.FaultApp},
		{1014, "", "network error", "网络异常", errno.Unavailable, errno.FaultNetwork},
		{10001, "", "the network request failed", "网络请求失败", errno.Unavailable, errno.FaultNetwork},
		{10002, "", "the server's response is malformed", "网络请求返回数据格式错误", errno.Internal, errno.FaultPlatform},
	}},

	// 网页应用鉴权, 服务端; h5sdk.config, from the server
	{errno.PlatformFeishu, "config h5sdk.config", true, nil, []errCode{
		{333430, "", "invalid userId or appId", "userId 或 appId 不合法", errno.InvalidArgument, errno.FaultApp},
		{333440, "", "the app does not exist", "应用不存在", errno.NotFound, errno.FaultApp},
		{333441, "", "invalid signature", "签名错误", errno.Unauthenticated, errno.FaultApp},
		{333442, "", "the app has no valid jsapi_ticket", "应用没有有效的 jsapi_ticket", errno.Unauthenticated, errno.FaultApp},
		{333443, "", "the signature was used before", "签名重复", errno.Unauthenticated, errno.FaultApp},
		{333444, "", "the signature has expired", "签名过期", errno.Unauthenticated, errno.FaultApp},
		{333445, "", "the JSAPI is not in jsApiList", "JSAPI 未授权，jsApiList 中没有该 API", errno.FailedPrecondition, errno.FaultApp},
		{333446, "", "the JSAPI does not exist", "JSAPI 不存在", errno.NotFound, errno.FaultApp},
		{333447, "", "no trusted domain is set", "安全域名未设置", errno.FailedPrecondition, errno.FaultApp},
		{333448, "", "the page is not in a trusted domain", "页面不在安全域名内", errno.FailedPrecondition, errno.FaultApp},
		{333449, "", "the app is not available to the user", "应用对该用户不可见", errno.PermissionDenied, errno.FaultApp},
		{333450, "", "wrong open_id of the user", "用户 open_id 不正确", errno.InvalidArgument, errno.FaultApp},
		{99991691, "invalid session", "the user's session is invalid", "用户登录态校验失败", errno.Unauthenticated, errno.FaultApp},
		{99991692, "invalid session", "the user's session is invalid", "用户登录态校验失败", errno.Unauthenticated, errno.FaultApp},
		{99991693, "invalid session", "the user's session is invalid", "用户登录态校验失败", errno.Unauthenticated, errno.FaultApp},
		{99991694, "invalid session", "the user's session is invalid", "用户登录态校验失败", errno.Unauthenticated, errno.FaultApp},
	}},
}

// minAlone is the least size of a number that is judged without its API, and of an
// errno that nobody else has. Smaller ones are too common.
const minAlone = 10000

// lookupErrCode returns the row of the older errCode of api, or nil, and whether it tells
// more than the text can. If no family of api has the number, the text has to be the message
// or the published gloss of one that does, or api has no family and all that do agree. A text
// without an API is not what WeChat sends beside a number of these families, but what many
// servers do: {"errCode":12005,"errMsg":"sold out"}.
func lookupErrCode(p errno.Platform, api string, code int, texts []string) (row *errCode, sure bool) {
	if code == 0 || code == -1 { // which only says that it failed
		code = cmp.Or(cloudErrCode(api, texts), code)
	}
	if code == 0 {
		return nil, false
	}
	text := ""
	if len(texts) > 0 {
		text = texts[0]
	}
	var said *errCode
	others := p == errno.PlatformWeChat && code >= minAlone && api == "" && text != ""
	agree := code/minAlone != 0 && !others
	for i := range families {
		f := &families[i]
		for j := range f.codes {
			found := &f.codes[j]
			switch {
			case f.platform != p || found.number != code:
				continue
			case hasAPI(f.apis, api):
				return found, !slices.Contains(f.several, code)
			case text != "" && (strings.EqualFold(found.message, text) || found.meaningZH == text):
				said = cmp.Or(said, found)
			}
			row = cmp.Or(row, found)
			agree = agree && f.alone && found.condition == row.condition && found.fault == row.fault
		}
	}
	own := func(f family) bool { return f.platform == p && hasAPI(f.apis, api) }
	if row != nil && (said != nil || !agree || slices.ContainsFunc(families[:], own)) {
		row = said
	}
	return row, row != nil
}

// cloudErrCode returns the errCode of the cloud that a text names, or 0:
//
//	errCode: -501000  | errMsg: FunctionName parameter could not be found.
//	requestID 1, cloud function service error code -504002, error message
//	-502005 database collection not exists.
func cloudErrCode(api string, texts []string) int {
	for _, text := range texts {
		number, ok := strings.CutPrefix(text, "errcode: ")
		if !ok && hasAPI(weChatCloud, api) {
			if _, number, ok = strings.Cut(text, "service error code "); !ok {
				number, ok = text, true
			}
		}
		if n, isInt := input.ParseInt(number[:endOfNumber(number)]); ok && isInt {
			return n
		}
	}
	return 0
}

func (c *errCode) entry() errno.Entry {
	return errno.Entry{Message: c.message, Meaning: c.meaning, MeaningZH: c.meaningZH, Condition: c.condition, Fault: c.fault}
}

// hasAPI reports whether api is in a list of names separated by spaces. A name that
// ends in a dot has all methods.
func hasAPI(list, api string) bool {
	class := api[:strings.IndexByte(api, '.')+1]
	return hasName(list, api) || hasName(list, class)
}

func hasName(list, name string) bool {
	for name != "" {
		before, rest, ok := strings.Cut(list, name)
		switch {
		case !ok:
			return false
		case (before == "" || strings.HasSuffix(before, " ")) && (rest == "" || rest[0] == ' '):
			return true
		}
		_, list, _ = strings.Cut(rest, " ")
	}
	return false
}
