package errno

import (
	"errors"
	"strconv"

	"github.com/mperrno/errno/internal/input"
)

// A Category is the first two digits of an errno together with its platform:
// digits 15 of WeChat are [CategoryWeChatDevice]. It is a target for [errors.Is]:
//
//	errors.Is(err, errno.CategoryWeChatDevice)
//
// Unlisted digits are a Category too, without a name or a title. The zero value is
// the category of a number that has none, such as [WeChatAbsent], and matches nothing.
// The integer has the platform in it: compare with the constants, and store the text
// form or [Category.Digits].
//
// Both vendors give the digits the titles of their API documents. The titles are from
// the lists on their pages (see [WeChat] and [Feishu]) and from the headings of these
// documents, for Feishu those of [小程序 API 总览] as of 2025-08-01; "(title ours)" marks
// what neither names.
//
// [小程序 API 总览]: https://open.feishu.cn/document/client-docs/gadget/gadget-api-list
type Category uint16

const (
	CategoryWeChatUniversal Category = 100 // 通用错误码; Universal
	CategoryWeChatBasics    Category = 101 // 基础; Basics
	CategoryWeChatUI        Category = 105 // 界面; User interface
	CategoryWeChatNetwork   Category = 106 // 网络; Network
	CategoryWeChatPayment   Category = 107 // 支付; Payment
	CategoryWeChatMedia     Category = 111 // 媒体; Media
	CategoryWeChatFile      Category = 113 // 文件; File
	CategoryWeChatOpenAPI   Category = 114 // 开放接口; Open API
	CategoryWeChatDevice    Category = 115 // 设备; Device
	CategoryWeChatAI        Category = 120 // AI; AI
)

const (
	CategoryFeishuCommon        Category = 200 // 通用; Common
	CategoryFeishuOpenAPI       Category = 210 // 开放接口; Open API
	CategoryFeishuUI            Category = 211 // 界面; User interface
	CategoryFeishuMedia         Category = 213 // 媒体; Media
	CategoryFeishuNavigation    Category = 214 // 导航; Navigation
	CategoryFeishuDevice        Category = 215 // 设备; Device
	CategoryFeishuLocation      Category = 217 // 地理位置; Location
	CategoryFeishuStorage       Category = 218 // 数据缓存; Storage
	CategoryFeishuBlock         Category = 224 // 工作台小组件; Block (title ours)
	CategoryFeishuJSAPI         Category = 226 // 鉴权; Authentication (title ours)
	CategoryFeishuAuthorization Category = 227 // 授权; Authorization (title ours)
	CategoryFeishuComponent     Category = 290 // 组件; Component (title ours)
)

// A Subcategory is the first four digits of an errno together with its platform:
// digits 1504 of WeChat are [SubcategoryWeChatNFC]. It is a target for
// [errors.Is], like a [Category], and like it has an unnamed value for unlisted
// digits and a zero value that matches nothing.
type Subcategory uint32

const (
	SubcategoryWeChatFramework       Subcategory = 10000 // 框架与 JSAPI; Framework and JSAPI (title ours)
	SubcategoryWeChatServer          Subcategory = 10001 // 服务端; Server (title ours)
	SubcategoryWeChatCommonBasics    Subcategory = 10100 // 通用基础错误; Common basics
	SubcategoryWeChatPrivacy         Subcategory = 10101 // 隐私; Privacy (title ours)
	SubcategoryWeChatSystem          Subcategory = 10102 // 系统; System
	SubcategoryWeChatUpdate          Subcategory = 10103 // 更新; Update
	SubcategoryWeChatEncryption      Subcategory = 10109 // 加密; Encryption
	SubcategoryWeChatCommonUI        Subcategory = 10500 // 通用界面错误; Common user interface (title ours)
	SubcategoryWeChatFont            Subcategory = 10505 // 字体; Font
	SubcategoryWeChatTopBar          Subcategory = 10510 // 置顶; Top bar
	SubcategoryWeChatCommonNetwork   Subcategory = 10600 // 通用网络错误; Common network
	SubcategoryWeChatRequest         Subcategory = 10602 // 发起请求; Request
	SubcategoryWeChatDownload        Subcategory = 10603 // 下载; Download
	SubcategoryWeChatUpload          Subcategory = 10604 // 上传; Upload
	SubcategoryWeChatWebSocket       Subcategory = 10605 // WebSocket; WebSocket
	SubcategoryWeChatMDNS            Subcategory = 10606 // mDNS; mDNS
	SubcategoryWeChatCommonPayment   Subcategory = 10700 // 通用支付错误; Common payment
	SubcategoryWeChatPaymentDefault  Subcategory = 10701 // 支付默认二级类目; Payment default
	SubcategoryWeChatB2BPayment      Subcategory = 10702 // B2b 支付; B2B payment (title ours)
	SubcategoryWeChatGlobalPayment   Subcategory = 10703 // 全球收银; Global payment (title ours)
	SubcategoryWeChatImage           Subcategory = 11103 // 图片; Image
	SubcategoryWeChatRTC             Subcategory = 11107 // 实时音视频; Real-time audio and video
	SubcategoryWeChatCommonFile      Subcategory = 11300 // 通用文件错误; Common file
	SubcategoryWeChatFileDefault     Subcategory = 11301 // 文件默认二级类目; File default
	SubcategoryWeChatFileDescriptor  Subcategory = 11302 // fd 接口; File descriptor
	SubcategoryWeChatCommonOpenAPI   Subcategory = 11400 // 通用开放接口错误; Common open API (title ours)
	SubcategoryWeChatLogin           Subcategory = 11402 // 登录; Login
	SubcategoryWeChatChannels        Subcategory = 11416 // 视频号; WeChat Channels
	SubcategoryWeChatWeCom           Subcategory = 11420 // 企业微信; WeCom (title ours)
	SubcategoryWeChatPhoneNumber     Subcategory = 11421 // 手机号; Phone number (title ours)
	SubcategoryWeChatCommonDevice    Subcategory = 11500 // 通用设备错误; Common device
	SubcategoryWeChatNFC             Subcategory = 11504 // NFC; NFC
	SubcategoryWeChatWiFi            Subcategory = 11505 // Wi-Fi; Wi-Fi
	SubcategoryWeChatBLE             Subcategory = 11509 // 低功耗蓝牙; Bluetooth Low Energy
	SubcategoryWeChatBluetooth       Subcategory = 11510 // 蓝牙; Bluetooth
	SubcategoryWeChatSMS             Subcategory = 11517 // 短信; SMS
	SubcategoryWeChatCommonAI        Subcategory = 12000 // 通用 AI 错误; Common AI (title ours)
	SubcategoryWeChatFaceRecognition Subcategory = 12002 // 人脸识别; Face recognition
	SubcategoryWeChatVisionKit       Subcategory = 12003 // vision kit; Vision Kit
	SubcategoryWeChatMachineLearning Subcategory = 12004 // 机器学习; Machine learning
)

const (
	SubcategoryFeishuCommon           Subcategory = 20000 // 通用; Common (title ours)
	SubcategoryFeishuLoginSession     Subcategory = 21000 // 登录会话; Login session (title ours)
	SubcategoryFeishuLogin            Subcategory = 21001 // 登录; Login
	SubcategoryFeishuUserInfo         Subcategory = 21002 // 用户信息; User information
	SubcategoryFeishuContacts         Subcategory = 21003 // 联系人; Contacts
	SubcategoryFeishuFaceVerification Subcategory = 21004 // 人脸比对; Face verification (title ours)
	SubcategoryFeishuInteraction      Subcategory = 21100 // 交互反馈; Interaction feedback
	SubcategoryFeishuImage            Subcategory = 21300 // 图片; Image
	SubcategoryFeishuVideo            Subcategory = 21301 // 视频; Video
	SubcategoryFeishuAudio            Subcategory = 21303 // 音频; Audio
	SubcategoryFeishuRecording        Subcategory = 21305 // 录音; Recording
	SubcategoryFeishuVideoInfo        Subcategory = 21306 // 视频信息; Video information (title ours)
	SubcategoryFeishuOpenSchema       Subcategory = 21406 // 打开 schema; Open schema (title ours)
	SubcategoryFeishuBluetooth        Subcategory = 21501 // 蓝牙; Bluetooth
	SubcategoryFeishuBeacon           Subcategory = 21503 // Beacon; Beacon
	SubcategoryFeishuNFC              Subcategory = 21504 // NFC; NFC
	SubcategoryFeishuScanCode         Subcategory = 21505 // 扫码; Scan code
	SubcategoryFeishuWiFi             Subcategory = 21506 // Wi-Fi; Wi-Fi
	SubcategoryFeishuClipboard        Subcategory = 21507 // 剪贴板; Clipboard
	SubcategoryFeishuScreenshot       Subcategory = 21510 // 截屏监听; Screenshot event
	SubcategoryFeishuAccelerometer    Subcategory = 21511 // 加速度计; Accelerometer
	SubcategoryFeishuLocation         Subcategory = 21700 // 地理位置; Location (title ours)
	SubcategoryFeishuSetStorage       Subcategory = 21801 // 写入缓存; Set storage (title ours)
	SubcategoryFeishuGetStorage       Subcategory = 21802 // 读取缓存; Get storage (title ours)
	SubcategoryFeishuClearStorage     Subcategory = 21804 // 清除缓存; Clear storage (title ours)
	SubcategoryFeishuBlock            Subcategory = 22400 // 工作台小组件; Block (title ours)
	SubcategoryFeishuJSAPI            Subcategory = 22601 // JSAPI 鉴权; JSAPI authentication (title ours)
	SubcategoryFeishuAuthorization    Subcategory = 22700 // 授权; Authorization (title ours)
	SubcategoryFeishuCommonComponent  Subcategory = 29000 // 通用组件; Common component (title ours)
	SubcategoryFeishuVideoComponent   Subcategory = 29003 // 视频; Video (title ours)
	SubcategoryFeishuCamera           Subcategory = 29005 // 相机; Camera (title ours)
	SubcategoryFeishuCustomizedInput  Subcategory = 29011 // 定制输入框; Customized input (title ours)
)

// A titleRow is a row of the tables below.
type titleRow[T Category | Subcategory] struct {
	value                T
	name, title, titleZH string
}

var categories = []titleRow[Category]{
	{CategoryWeChatUniversal, "CategoryWeChatUniversal", "Universal", "通用错误码"},
	{CategoryWeChatBasics, "CategoryWeChatBasics", "Basics", "基础"},
	{CategoryWeChatUI, "CategoryWeChatUI", "User interface", "界面"},
	{CategoryWeChatNetwork, "CategoryWeChatNetwork", "Network", "网络"},
	{CategoryWeChatPayment, "CategoryWeChatPayment", "Payment", "支付"},
	{CategoryWeChatMedia, "CategoryWeChatMedia", "Media", "媒体"},
	{CategoryWeChatFile, "CategoryWeChatFile", "File", "文件"},
	{CategoryWeChatOpenAPI, "CategoryWeChatOpenAPI", "Open API", "开放接口"},
	{CategoryWeChatDevice, "CategoryWeChatDevice", "Device", "设备"},
	{CategoryWeChatAI, "CategoryWeChatAI", "AI", "AI"},
	{CategoryFeishuCommon, "CategoryFeishuCommon", "Common", "通用"},
	{CategoryFeishuOpenAPI, "CategoryFeishuOpenAPI", "Open API", "开放接口"},
	{CategoryFeishuUI, "CategoryFeishuUI", "User interface", "界面"},
	{CategoryFeishuMedia, "CategoryFeishuMedia", "Media", "媒体"},
	{CategoryFeishuNavigation, "CategoryFeishuNavigation", "Navigation", "导航"},
	{CategoryFeishuDevice, "CategoryFeishuDevice", "Device", "设备"},
	{CategoryFeishuLocation, "CategoryFeishuLocation", "Location", "地理位置"},
	{CategoryFeishuStorage, "CategoryFeishuStorage", "Storage", "数据缓存"},
	{CategoryFeishuBlock, "CategoryFeishuBlock", "Block", "工作台小组件"},
	{CategoryFeishuJSAPI, "CategoryFeishuJSAPI", "Authentication", "鉴权"},
	{CategoryFeishuAuthorization, "CategoryFeishuAuthorization", "Authorization", "授权"},
	{CategoryFeishuComponent, "CategoryFeishuComponent", "Component", "组件"},
}

var subcategories = []titleRow[Subcategory]{
	{SubcategoryWeChatFramework, "SubcategoryWeChatFramework", "Framework and JSAPI", "框架与 JSAPI"},
	{SubcategoryWeChatServer, "SubcategoryWeChatServer", "Server", "服务端"},
	{SubcategoryWeChatCommonBasics, "SubcategoryWeChatCommonBasics", "Common basics", "通用基础错误"},
	{SubcategoryWeChatPrivacy, "SubcategoryWeChatPrivacy", "Privacy", "隐私"},
	{SubcategoryWeChatSystem, "SubcategoryWeChatSystem", "System", "系统"},
	{SubcategoryWeChatUpdate, "SubcategoryWeChatUpdate", "Update", "更新"},
	{SubcategoryWeChatEncryption, "SubcategoryWeChatEncryption", "Encryption", "加密"},
	{SubcategoryWeChatCommonUI, "SubcategoryWeChatCommonUI", "Common user interface", "通用界面错误"},
	{SubcategoryWeChatFont, "SubcategoryWeChatFont", "Font", "字体"},
	{SubcategoryWeChatTopBar, "SubcategoryWeChatTopBar", "Top bar", "置顶"},
	{SubcategoryWeChatCommonNetwork, "SubcategoryWeChatCommonNetwork", "Common network", "通用网络错误"},
	{SubcategoryWeChatRequest, "SubcategoryWeChatRequest", "Request", "发起请求"},
	{SubcategoryWeChatDownload, "SubcategoryWeChatDownload", "Download", "下载"},
	{SubcategoryWeChatUpload, "SubcategoryWeChatUpload", "Upload", "上传"},
	{SubcategoryWeChatWebSocket, "SubcategoryWeChatWebSocket", "WebSocket", "WebSocket"},
	{SubcategoryWeChatMDNS, "SubcategoryWeChatMDNS", "mDNS", "mDNS"},
	{SubcategoryWeChatCommonPayment, "SubcategoryWeChatCommonPayment", "Common payment", "通用支付错误"},
	{SubcategoryWeChatPaymentDefault, "SubcategoryWeChatPaymentDefault", "Payment default", "支付默认二级类目"},
	{SubcategoryWeChatB2BPayment, "SubcategoryWeChatB2BPayment", "B2B payment", "B2b 支付"},
	{SubcategoryWeChatGlobalPayment, "SubcategoryWeChatGlobalPayment", "Global payment", "全球收银"},
	{SubcategoryWeChatImage, "SubcategoryWeChatImage", "Image", "图片"},
	{SubcategoryWeChatRTC, "SubcategoryWeChatRTC", "Real-time audio and video", "实时音视频"},
	{SubcategoryWeChatCommonFile, "SubcategoryWeChatCommonFile", "Common file", "通用文件错误"},
	{SubcategoryWeChatFileDefault, "SubcategoryWeChatFileDefault", "File default", "文件默认二级类目"},
	{SubcategoryWeChatFileDescriptor, "SubcategoryWeChatFileDescriptor", "File descriptor", "fd 接口"},
	{SubcategoryWeChatCommonOpenAPI, "SubcategoryWeChatCommonOpenAPI", "Common open API", "通用开放接口错误"},
	{SubcategoryWeChatLogin, "SubcategoryWeChatLogin", "Login", "登录"},
	{SubcategoryWeChatChannels, "SubcategoryWeChatChannels", "WeChat Channels", "视频号"},
	{SubcategoryWeChatWeCom, "SubcategoryWeChatWeCom", "WeCom", "企业微信"},
	{SubcategoryWeChatPhoneNumber, "SubcategoryWeChatPhoneNumber", "Phone number", "手机号"},
	{SubcategoryWeChatCommonDevice, "SubcategoryWeChatCommonDevice", "Common device", "通用设备错误"},
	{SubcategoryWeChatNFC, "SubcategoryWeChatNFC", "NFC", "NFC"},
	{SubcategoryWeChatWiFi, "SubcategoryWeChatWiFi", "Wi-Fi", "Wi-Fi"},
	{SubcategoryWeChatBLE, "SubcategoryWeChatBLE", "Bluetooth Low Energy", "低功耗蓝牙"},
	{SubcategoryWeChatBluetooth, "SubcategoryWeChatBluetooth", "Bluetooth", "蓝牙"},
	{SubcategoryWeChatSMS, "SubcategoryWeChatSMS", "SMS", "短信"},
	{SubcategoryWeChatCommonAI, "SubcategoryWeChatCommonAI", "Common AI", "通用 AI 错误"},
	{SubcategoryWeChatFaceRecognition, "SubcategoryWeChatFaceRecognition", "Face recognition", "人脸识别"},
	{SubcategoryWeChatVisionKit, "SubcategoryWeChatVisionKit", "Vision Kit", "vision kit"},
	{SubcategoryWeChatMachineLearning, "SubcategoryWeChatMachineLearning", "Machine learning", "机器学习"},
	{SubcategoryFeishuCommon, "SubcategoryFeishuCommon", "Common", "通用"},
	{SubcategoryFeishuLoginSession, "SubcategoryFeishuLoginSession", "Login session", "登录会话"},
	{SubcategoryFeishuLogin, "SubcategoryFeishuLogin", "Login", "登录"},
	{SubcategoryFeishuUserInfo, "SubcategoryFeishuUserInfo", "User information", "用户信息"},
	{SubcategoryFeishuContacts, "SubcategoryFeishuContacts", "Contacts", "联系人"},
	{SubcategoryFeishuFaceVerification, "SubcategoryFeishuFaceVerification", "Face verification", "人脸比对"},
	{SubcategoryFeishuInteraction, "SubcategoryFeishuInteraction", "Interaction feedback", "交互反馈"},
	{SubcategoryFeishuImage, "SubcategoryFeishuImage", "Image", "图片"},
	{SubcategoryFeishuVideo, "SubcategoryFeishuVideo", "Video", "视频"},
	{SubcategoryFeishuAudio, "SubcategoryFeishuAudio", "Audio", "音频"},
	{SubcategoryFeishuRecording, "SubcategoryFeishuRecording", "Recording", "录音"},
	{SubcategoryFeishuVideoInfo, "SubcategoryFeishuVideoInfo", "Video information", "视频信息"},
	{SubcategoryFeishuOpenSchema, "SubcategoryFeishuOpenSchema", "Open schema", "打开 schema"},
	{SubcategoryFeishuBluetooth, "SubcategoryFeishuBluetooth", "Bluetooth", "蓝牙"},
	{SubcategoryFeishuBeacon, "SubcategoryFeishuBeacon", "Beacon", "Beacon"},
	{SubcategoryFeishuNFC, "SubcategoryFeishuNFC", "NFC", "NFC"},
	{SubcategoryFeishuScanCode, "SubcategoryFeishuScanCode", "Scan code", "扫码"},
	{SubcategoryFeishuWiFi, "SubcategoryFeishuWiFi", "Wi-Fi", "Wi-Fi"},
	{SubcategoryFeishuClipboard, "SubcategoryFeishuClipboard", "Clipboard", "剪贴板"},
	{SubcategoryFeishuScreenshot, "SubcategoryFeishuScreenshot", "Screenshot event", "截屏监听"},
	{SubcategoryFeishuAccelerometer, "SubcategoryFeishuAccelerometer", "Accelerometer", "加速度计"},
	{SubcategoryFeishuLocation, "SubcategoryFeishuLocation", "Location", "地理位置"},
	{SubcategoryFeishuSetStorage, "SubcategoryFeishuSetStorage", "Set storage", "写入缓存"},
	{SubcategoryFeishuGetStorage, "SubcategoryFeishuGetStorage", "Get storage", "读取缓存"},
	{SubcategoryFeishuClearStorage, "SubcategoryFeishuClearStorage", "Clear storage", "清除缓存"},
	{SubcategoryFeishuBlock, "SubcategoryFeishuBlock", "Block", "工作台小组件"},
	{SubcategoryFeishuJSAPI, "SubcategoryFeishuJSAPI", "JSAPI authentication", "JSAPI 鉴权"},
	{SubcategoryFeishuAuthorization, "SubcategoryFeishuAuthorization", "Authorization", "授权"},
	{SubcategoryFeishuCommonComponent, "SubcategoryFeishuCommonComponent", "Common component", "通用组件"},
	{SubcategoryFeishuVideoComponent, "SubcategoryFeishuVideoComponent", "Video", "视频"},
	{SubcategoryFeishuCamera, "SubcategoryFeishuCamera", "Camera", "相机"},
	{SubcategoryFeishuCustomizedInput, "SubcategoryFeishuCustomizedInput", "Customized input", "定制输入框"},
}

// titlesOf returns the row of x, or an empty row.
func titlesOf[T Category | Subcategory](rows []titleRow[T], x T) titleRow[T] {
	for i := range rows {
		if rows[i].value == x {
			return rows[i]
		}
	}
	return titleRow[T]{}
}

// valueOf returns the value called name, or 0.
func valueOf[T Category | Subcategory](rows []titleRow[T], name string) T {
	for i := range rows {
		if rows[i].name == name {
			return rows[i].value
		}
	}
	return 0
}

func categoryOf(p Platform, n int) Category {
	if n < 0 || n > maxErrno {
		return 0
	}
	return Category(p)*100 + Category(n/100000)
}

func subcategoryOf(p Platform, n int) Subcategory {
	if n < 0 || n > maxErrno {
		return 0
	}
	return Subcategory(p)*10000 + Subcategory(n/1000)
}

func detailOf(n int) int {
	if n < 0 || n > maxErrno {
		return 0
	}
	return n % 1000
}

// Platform returns the platform of the category, and 0 for an unknown value.
func (c Category) Platform() Platform {
	if p := c / 100; p == Category(PlatformWeChat) || p == Category(PlatformFeishu) {
		return Platform(p)
	}
	return 0
}

// Digits returns digits 1-2, in the range 0..99: 15 for CategoryWeChatDevice.
func (c Category) Digits() int { return int(c % 100) }

// Name returns the constant's Go name, such as "CategoryWeChatDevice", and "" for
// an unlisted category. It is safe as a metric label.
func (c Category) Name() string { return titlesOf(categories, c).name }

// Title returns the English title, such as "Device", and "" for an unlisted
// category.
func (c Category) Title() string { return titlesOf(categories, c).title }

// TitleZH returns the Chinese title, such as "设备", and "" for an unlisted
// category.
func (c Category) TitleZH() string { return titlesOf(categories, c).titleZH }

// Error returns the title and the digits, such as "wechat: Device (15)". It makes a
// Category a target for [errors.Is]; a Category is not meant to be returned as an
// error.
func (c Category) Error() string {
	if c.Platform() == 0 {
		return "errno: unknown category (" + strconv.Itoa(int(c)) + ")"
	}
	return c.Platform().String() + ": " + c.label() + " (" + twoDigits(c.Digits()) + ")"
}

// GoString returns the Go expression, such as "errno.CategoryWeChatDevice".
func (c Category) GoString() string {
	if name := c.Name(); name != "" {
		return "errno." + name
	}
	return "errno.Category(" + strconv.Itoa(int(c)) + ")"
}

// MarshalText returns the constant's Go name, such as "CategoryWeChatDevice", and for an
// unlisted category the numbers in it, such as "wechat:19xxxxx". The zero Category is
// "", and an unknown value is an error.
func (c Category) MarshalText() ([]byte, error) {
	text := c.Name()
	if text == "" && c != 0 {
		if c.Platform() == 0 {
			return nil, errors.New("errno: cannot marshal unknown category (" + strconv.Itoa(int(c)) + ")")
		}
		text = c.Platform().String() + ":" + twoDigits(c.Digits()) + "xxxxx"
	}
	return []byte(text), nil
}

// UnmarshalText reads what [Category.MarshalText] returns, and the numbers of a
// listed category too: "wechat:15xxxxx". Numbers are read in any case, a name as it is
// written. Any other text is an error that quotes it.
func (c *Category) UnmarshalText(text []byte) error {
	value := parseCategory(string(text))
	if value == 0 && len(text) > 0 {
		return errors.New("errno: unknown category " + input.Quote(text) + ": want a constant's name or numbers such as wechat:15xxxxx")
	}
	*c = value
	return nil
}

// Platform returns the platform of the subcategory, and 0 for an unknown value.
func (s Subcategory) Platform() Platform { return s.Category().Platform() }

// Category returns the category in which the subcategory lies, and the zero
// Category for an unknown value.
func (s Subcategory) Category() Category {
	if p := s / 10000; p != Subcategory(PlatformWeChat) && p != Subcategory(PlatformFeishu) {
		return 0
	}
	return Category(s / 100)
}

// Digits returns digits 3-4, in the range 0..99: 4 for SubcategoryWeChatNFC.
func (s Subcategory) Digits() int { return int(s % 100) }

// Name returns the constant's Go name, such as "SubcategoryWeChatNFC", and "" for
// an unlisted subcategory. It is safe as a metric label.
func (s Subcategory) Name() string { return titlesOf(subcategories, s).name }

// Title returns the English title, such as "NFC", and "" for an unlisted
// subcategory.
func (s Subcategory) Title() string { return titlesOf(subcategories, s).title }

// TitleZH returns the Chinese title, such as "NFC", and "" for an unlisted
// subcategory.
func (s Subcategory) TitleZH() string { return titlesOf(subcategories, s).titleZH }

// Error returns the titles and digits 1-4, such as "wechat: Device/NFC (1504)". It
// makes a Subcategory a target for [errors.Is]; a Subcategory is not meant to be
// returned as an error.
func (s Subcategory) Error() string {
	c := s.Category()
	if c == 0 {
		return "errno: unknown subcategory (" + strconv.Itoa(int(s)) + ")"
	}
	return c.Platform().String() + ": " + c.label() + "/" + s.label() + " (" + twoDigits(c.Digits()) + twoDigits(s.Digits()) + ")"
}

// GoString returns the Go expression, such as "errno.SubcategoryWeChatNFC".
func (s Subcategory) GoString() string {
	if name := s.Name(); name != "" {
		return "errno." + name
	}
	return "errno.Subcategory(" + strconv.Itoa(int(s)) + ")"
}

// MarshalText returns the constant's Go name, such as "SubcategoryWeChatNFC", and for an
// unlisted subcategory the numbers in it, such as "wechat:1599xxx". The zero Subcategory is
// "", and an unknown value is an error.
func (s Subcategory) MarshalText() ([]byte, error) {
	text := s.Name()
	if text == "" && s != 0 {
		if s.Platform() == 0 {
			return nil, errors.New("errno: cannot marshal unknown subcategory (" + strconv.Itoa(int(s)) + ")")
		}
		text = s.Platform().String() + ":" + twoDigits(s.Category().Digits()) + twoDigits(s.Digits()) + "xxx"
	}
	return []byte(text), nil
}

// UnmarshalText reads what [Subcategory.MarshalText] returns, and the numbers of a
// listed subcategory too: "wechat:1504xxx". Numbers are read in any case, a name as it is
// written. Any other text is an error that quotes it.
func (s *Subcategory) UnmarshalText(text []byte) error {
	value := parseSubcategory(string(text))
	if value == 0 && len(text) > 0 {
		return errors.New("errno: unknown subcategory " + input.Quote(text) + ": want a constant's name or numbers such as wechat:1504xxx")
	}
	*s = value
	return nil
}

func (c Category) label() string    { return titleOrDigits(c.Title(), c.Digits()) }
func (s Subcategory) label() string { return titleOrDigits(s.Title(), s.Digits()) }

// titleOrDigits returns title, or the two digits if it is empty.
func titleOrDigits(title string, digits int) string {
	if title == "" {
		return twoDigits(digits)
	}
	return title
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
