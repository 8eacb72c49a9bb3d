package errno

// Feishu is an errno of the Feishu (Lark) client. The value is the number on the
// wire: 1504003 is category 15, subcategory 04, detail 003, and 104 is 00/00/104.
// Values outside 0..9999999 are not errnos: they have no category and are not in
// the table.
//
// A Feishu marshals to JSON as a plain number. Key a map by Feishu or by a name,
// not by [Code]: encoding/json cannot marshal a map whose keys are an interface.
//
// The constants are the errnos that the vendor publishes:
//
//   - [Errno 错误码] as of 2025-04-15, the dictionary: all but the following.
//   - [InnerAudioContext.onError] as of 2025-05-08: 1303101 to 1303105.
//   - [h5sdk.config] as of 2025-02-26: 2601001 and 2601002.
//   - [video] as of 2023-08-17: 9003501 to 9003505.
//   - [CameraErrno] as of 2022-12-07: 9000099 and 9005400 to 9005503.
//   - [NFC API 错误码] as of 2025-08-01: 1504219 to 1504221.
//   - [CustomizedInput.onError] as of 2025-07-04: 9011201.
//
// Messages (errString) are the platform's to the letter, its spelling mistakes included.
//
// The dictionary and the pages of the APIs differ: it lacks their codes, and the page of
// [RecorderManager.onError] has other messages for 1305001 to 1305003.
//
// The docs add-on (云文档小组件) documents eight-digit numbers under the key errno,
// 10110001 to 10110008. They are not errnos, and not in the table.
//
// The page of the dictionary contradicts itself. Its design section calls 10/01 login
// and 10/02 user information and gives 1001020 as an errno of tt.login; its dictionary
// files login under 10/00, getUserInfo under 10/01 and chat under 10/02. Here titles
// follow the design section, [Entry.Owner] and the names of constants the dictionary:
// [FeishuUserInfoGetFailed], 1001002, lies in [SubcategoryFeishuLogin]. 1001020 is
// not in the dictionary, nor in the table.
//
// [Errno 错误码]: https://open.feishu.cn/document/client-docs/gadget/-web-app-api/errno
// [InnerAudioContext.onError]: https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onerror
// [h5sdk.config]: https://open.feishu.cn/document/client-docs/h5/development-guide/step-2:-call-jsapi(optional)
// [video]: https://open.feishu.cn/document/client-docs/gadget/component-component/basic-component/media/video
// [CameraErrno]: https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/cameraerrno
// [NFC API 错误码]: https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfc-error-codes
// [CustomizedInput.onError]: https://open.feishu.cn/document/web-app/gadget-api/interface/customized-input/customizedinput/onerror
// [RecorderManager.onError]: https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onerror
type Feishu int

const FeishuAbsent Feishu = -1 // 未携带 errno; the client sent no errno, and the code is not in the table

// 00 通用 / 00 通用; Common / Common

const (
	FeishuOK                           Feishu = 0   // 成功; success
	FeishuUnknownError                 Feishu = 100 // 未知错误，API 内部非预期的错误; unknown error inside the API
	FeishuUnknownException             Feishu = 101 // 框架未知错误; unknown exception of the framework
	FeishuInternalError                Feishu = 102 // 内部错误; internal error
	FeishuFeatureNotSupported          Feishu = 103 // API 不可用; the API is not available
	FeishuInvalidParameter             Feishu = 104 // 参数错误; invalid parameter
	FeishuAuthenticationFailed         Feishu = 105 // 鉴权失败; authentication failed
	FeishuSystemPermissionDenied       Feishu = 106 // 系统拒绝授权; the system denied the permission
	FeishuUserPermissionDenied         Feishu = 107 // 用户拒绝授权; the user denied the permission
	FeishuOrganizationPermissionDenied Feishu = 108 // 无组织权限; no permission from the organization
	FeishuPageDestroyed                Feishu = 109 // API 调起的页面被销毁; the page opened by the API was destroyed
	FeishuAPICallProhibited            Feishu = 110 // 禁止调用该 API; calling the API is prohibited
	FeishuTooManyAPICalls              Feishu = 111 // API 调用太频繁; the API is called too often
	FeishuAPICallInBackground          Feishu = 112 // 无法在后台调用此 API; the API cannot be called in the background
	FeishuTooManyBackgroundAPICalls    Feishu = 113 // 后台 API 调用超出允许的限制; the limit on API calls in the background is exceeded
	FeishuFileReadPermissionDenied     Feishu = 201 // 文件无读权限; no permission to read the file
	FeishuFileWritePermissionDenied    Feishu = 202 // 文件无写权限; no permission to write the file
	FeishuFileNotFound                 Feishu = 203 // 文件不存在; the file does not exist
	FeishuFileAlreadyExists            Feishu = 204 // 文件已存在; the file already exists
	FeishuDirectoryNotEmpty            Feishu = 205 // 文件夹非空; the directory is not empty
	FeishuNotADirectory                Feishu = 206 // 不是文件夹; not a directory
	FeishuNotAFile                     Feishu = 207 // 不是文件; not a file
	FeishuFileTotalSizeLimitExceeded   Feishu = 208 // 超出总写入大小限制; the total size limit for written data is exceeded
	FeishuPathAndSubpathConflict       Feishu = 209 // 不能同时操作路径和它的子路径; a path and its subpath cannot be operated on at the same time
	FeishuFileReadSizeLimitExceeded    Feishu = 210 // 读取的文件内容大小超过限制; the data to read exceeds the size limit
	FeishuEncryptionPermissionDenied   Feishu = 211 // 加解密操作被禁用; encryption and decryption are disabled
	FeishuFileWriteSizeLimitExceeded   Feishu = 212 // 写入的文件内容大小超过限制; the data to write exceeds the size limit
	FeishuInvalidFilePath              Feishu = 213 // 文件路径不合法; invalid file path
	FeishuFileNameTooLong              Feishu = 214 // 文件名过长，最长 255 个字符; the file name is longer than 255 characters
	FeishuNetworkRequestCanceled       Feishu = 301 // 网络请求取消; the network request was canceled
	FeishuNetworkTimedOut              Feishu = 302 // 网络超时; the connection timed out
	FeishuNetworkOffline               Feishu = 303 // 网络离线; no network connection
	FeishuNetworkSDKInternalError      Feishu = 304 // 网络 SDK 内部错误; internal error of the network SDK
	FeishuNetworkFailed                Feishu = 305 // 网络失败; the network failed
	FeishuDownloadFailed               Feishu = 306 // 文件下载失败; the file could not be downloaded
	FeishuNetworkSDKInvalidParameter   Feishu = 307 // 网络 SDK 参数错误; invalid parameter of the network SDK
)

// 10 开放接口 / 00 登录会话; Open API / Login session

const (
	FeishuLoginServerError         Feishu = 1000001 // 登录时服务端返回错误; the server returned an error at login
	FeishuLoginUpdateSessionFailed Feishu = 1000002 // 保存 session 失败; the session could not be saved
)

// 10 开放接口 / 01 登录; Open API / Login

const (
	FeishuUserInfoInvalidSession Feishu = 1001001 // session 无效，需要先调用 tt.login 登录; the session is invalid, tt.login must be called first
	FeishuUserInfoGetFailed      Feishu = 1001002 // 获取用户信息失败; the user information could not be fetched
)

// 10 开放接口 / 02 用户信息; Open API / User information

const (
	FeishuChatCanceled      Feishu = 1002002 // 用户取消聊天操作; the user canceled the chat operation
	FeishuChatBotNotEnabled Feishu = 1002011 // 打开机器人聊天失败，请确认小程序已开启机器人功能; the chat with the bot could not be opened, perhaps the bot capability is off
	FeishuChatIDsEmpty      Feishu = 1002012 // openId 和 openChatId 不能同时为空; openId and openChatId are both empty
	FeishuChatWrongMode     Feishu = 1002013 // mode 错误，请切换为 appCenter 模式; wrong mode, appCenter mode is required
)

// 10 开放接口 / 03 联系人; Open API / Contacts

const (
	FeishuContactsIDsOverlap Feishu = 1003001 // 已选与禁选的联系人有交集; the lists of chosen and disabled contacts overlap
	FeishuContactsCanceled   Feishu = 1003003 // 用户取消选择联系人; the user canceled choosing contacts
)

// 10 开放接口 / 04 人脸比对; Open API / Face verification

const (
	FeishuFaceGetSessionFailed         Feishu = 1004001 // 人脸比对获取 session 失败; the session for face verification could not be obtained
	FeishuFaceInvalidIdentityResponse  Feishu = 1004002 // 服务端返回的身份信息格式不正确; the server's response to the identity request is malformed
	FeishuFaceInvalidTicketResponse    Feishu = 1004003 // 服务端返回的 ticket 格式不正确; the server's response to the user_ticket request is malformed
	FeishuFaceServerError              Feishu = 1004004 // 人脸比对服务端错误; server error of face verification
	FeishuFaceNetworkError             Feishu = 1004005 // 人脸比对网络请求失败; network error of face verification
	FeishuFaceReadImagesFailed         Feishu = 1004009 // 读取认证图片失败; the images for authentication could not be read
	FeishuFaceResourceDownloadTimedOut Feishu = 1004010 // 资源文件下载超时; the download of the resource files timed out
	FeishuFaceSaveImageFailed          Feishu = 1004011 // 保存图片失败; the image could not be saved
)

// 11 界面 / 00 交互反馈; User interface / Interaction feedback

const (
	FeishuModalTitleAndContentEmpty Feishu = 1100001 // title 和 content 不能同时为空; title and content are both empty
)

// 13 媒体 / 00 图片; Media / Image

const (
	FeishuImageCanceled           Feishu = 1300001 // 用户取消图片操作; the user canceled the image operation
	FeishuImageOpenAlbumFailed    Feishu = 1300002 // 打开相册失败; the album could not be opened
	FeishuImageCompressFailed     Feishu = 1300003 // 压缩图片失败; the image could not be compressed
	FeishuImageInvalidFileType    Feishu = 1300004 // 文件类型非法，目前仅支持 JPG 格式的图片; invalid file type, only JPG images are supported
	FeishuImageLoadFailed         Feishu = 1300007 // 网络图片加载失败; the network image could not be loaded
	FeishuImageInvalidSize        Feishu = 1300008 // 图片大小不合法; invalid image size
	FeishuImageInvalidData        Feishu = 1300009 // 图片数据无效; invalid image data
	FeishuImageSaveForbidden      Feishu = 1300010 // 所在组织的安全配置禁止将图片保存到本地; the organization forbids saving the image locally
	FeishuImageFormatNotSupported Feishu = 1300011 // 不支持的图片格式; the image format is not supported
	FeishuImageSaveFailed         Feishu = 1300012 // 系统保存图片失败; the system could not save the image
	FeishuImageShootPreempted     Feishu = 1300013 // 拍照所需硬件被更高优先级的业务占用; a higher-priority task holds the hardware needed to take a photo
)

// 13 媒体 / 01 视频; Media / Video

const (
	FeishuVideoCanceled           Feishu = 1301001 // 用户取消视频操作; the user canceled the video operation
	FeishuVideoMediaEmpty         Feishu = 1301002 // 从系统相册中选择的图片或视频为空; the image or video chosen from the album is empty
	FeishuVideoEmpty              Feishu = 1301003 // 从系统相册中选择的视频为空; the video chosen from the album is empty
	FeishuVideoTooLong            Feishu = 1301004 // 视频时长超出可选取的最大时长; the video is longer than the maximum duration
	FeishuVideoSaveForbidden      Feishu = 1301010 // 所在组织的安全配置禁止将视频保存到本地; the organization forbids saving the video locally
	FeishuVideoFormatNotSupported Feishu = 1301011 // 不支持的视频格式; the video format is not supported
	FeishuVideoSaveFailed         Feishu = 1301012 // 系统保存视频失败; the system could not save the video
	FeishuVideoShootPreempted     Feishu = 1301013 // 拍摄视频所需硬件被更高优先级的业务占用; a higher-priority task holds the hardware needed to shoot a video
)

// 13 媒体 / 03 音频; Media / Audio

const (
	FeishuAudioInvalidSrc      Feishu = 1303101 // 音频 src 为空或不合法; the src of the audio is empty or invalid
	FeishuAudioRequestFailed   Feishu = 1303102 // 音频播放地址请求失败; the src of the audio could not be requested
	FeishuAudioDNSLookupFailed Feishu = 1303103 // 音频 DNS 解析失败; the DNS lookup for the audio failed
	FeishuAudioEngineError     Feishu = 1303104 // 音频播放器内部错误; internal error of the audio player
	FeishuAudioNetworkError    Feishu = 1303105 // 播放音频时网络错误; network error while playing the audio
)

// 13 媒体 / 05 录音; Media / Recording

const (
	FeishuRecordingStartPreempted  Feishu = 1305001 // 开始录音失败，有优先级更高的业务方在播放; recording could not start because higher-priority media is playing
	FeishuRecordingResumePreempted Feishu = 1305002 // 恢复录音失败，有优先级更高的业务方在播放; recording could not resume because higher-priority media is playing
	FeishuRecordingOperateFailed   Feishu = 1305003 // 录音 API 因其他原因调用失败; the recording API failed for another reason
)

// 13 媒体 / 06 视频信息; Media / Video information

const (
	FeishuVideoInfoNetworkPathNotSupported Feishu = 1306001 // 不支持网络路径; network paths are not supported
	FeishuVideoInfoLoadFailed              Feishu = 1306002 // 视频加载失败; the video could not be loaded
	FeishuVideoInfoGetFailed               Feishu = 1306003 // 获取视频信息失败; the video information could not be read from the file
	FeishuVideoInfoTypeNotSupported        Feishu = 1306004 // 不支持的文件格式; the file format is not supported
)

// 14 导航 / 06 打开 schema; Navigation / Open schema

const (
	FeishuSchemaOpenedTooFast  Feishu = 1406001 // 两次调用 tt.openSchema 间隔小于 500 ms; two calls to tt.openSchema less than 500 ms apart
	FeishuSchemaEmpty          Feishu = 1406002 // schema 为空; the schema is empty
	FeishuSchemaNotInAllowList Feishu = 1406003 // schema 不在白名单内; the schema is not on the allow list
	FeishuSchemaInvalid        Feishu = 1406004 // schema 非法; invalid schema
)

// 15 设备 / 01 蓝牙; Device / Bluetooth

const (
	FeishuBluetoothNotInitialized         Feishu = 1501001 // 蓝牙适配器未初始化; the Bluetooth adapter is not initialized
	FeishuBluetoothUnavailable            Feishu = 1501002 // 当前蓝牙适配器不可用; the Bluetooth adapter is not available
	FeishuBluetoothDeviceNotFound         Feishu = 1501003 // 没有找到指定设备; the device was not found
	FeishuBluetoothConnectFailed          Feishu = 1501004 // 蓝牙连接失败; the Bluetooth connection failed
	FeishuBluetoothServiceNotFound        Feishu = 1501005 // 没有找到指定服务; the service was not found
	FeishuBluetoothCharacteristicNotFound Feishu = 1501006 // 没有找到指定特征值; the characteristic was not found
	FeishuBluetoothConnectionLost         Feishu = 1501007 // 当前蓝牙连接已断开; the Bluetooth connection was lost
	FeishuBluetoothOperationNotSupported  Feishu = 1501008 // 当前特征值不支持此操作; the characteristic does not support the operation
	FeishuBluetoothSystemError            Feishu = 1501009 // 蓝牙系统错误; Bluetooth system error
	FeishuBluetoothBLENotSupported        Feishu = 1501010 // 系统不支持 BLE（Android 系统版本低于 4.3）; BLE is not supported (Android below 4.3)
	FeishuBluetoothDescriptorNotFound     Feishu = 1501011 // 没有找到指定描述符; the descriptor was not found
	FeishuBluetoothInvalidData            Feishu = 1501012 // 发送的数据为空或格式错误; the data to send is empty or malformed
	FeishuBluetoothOperationTimedOut      Feishu = 1501013 // 蓝牙操作超时; the Bluetooth operation timed out
)

// 15 设备 / 03 Beacon; Device / Beacon

const (
	FeishuBeaconNotSupported         Feishu = 1503001 // 系统或设备不支持 Beacon; the system or the device does not support Beacon
	FeishuBeaconSearchAlreadyStarted Feishu = 1503002 // 已经开始搜索; the search has already started
	FeishuBeaconSearchNotStarted     Feishu = 1503003 // 还未开始搜索; the search has not started
	FeishuBeaconLocationUnavailable  Feishu = 1503004 // 位置服务不可用; the location service is not available
	FeishuBeaconBluetoothUnavailable Feishu = 1503005 // 蓝牙服务不可用; the Bluetooth service is not available
)

// 15 设备 / 04 NFC; Device / NFC

const (
	FeishuNFCNotSupported                 Feishu = 1504001 // 当前设备不支持 NFC; the device does not support NFC
	FeishuNFCSwitchNotOpened              Feishu = 1504003 // 当前设备未开启 NFC; the system's NFC switch is off
	FeishuNFCTechAlreadyConnected         Feishu = 1504204 // 当前 NFC tech 已连接; the tech is already connected
	FeishuNFCTechNotConnected             Feishu = 1504205 // 当前 NFC tech 未连接; the tech is not connected
	FeishuNFCTagNotDiscovered             Feishu = 1504206 // 系统未发现 NFC 标签; the system has discovered no NFC tag
	FeishuNFCTechUnavailable              Feishu = 1504208 // 当前 NFC 标签不支持该 tech; the NFC tag does not support the tech
	FeishuNFCFunctionNotSupported         Feishu = 1504209 // 当前设备不支持该 NFC 能力; the device does not support the NFC function
	FeishuNFCDataNull                     Feishu = 1504211 // 传输的基础数据为空; the data to transfer is null
	FeishuNFCArrayBufferEmpty             Feishu = 1504212 // 传输的 array buffer 数据为空; the array buffer to transfer is empty
	FeishuNFCBase64Empty                  Feishu = 1504213 // 传输的 base64 数据为空; the base64 value to transfer is empty
	FeishuNFCBase64DecodeFailed           Feishu = 1504214 // base64 数据解码失败; the base64 data could not be decoded
	FeishuNFCTransceiveFailed             Feishu = 1504215 // 数据传输协议报错，导致 result 为空; the transfer protocol reported an error, so the result is empty
	FeishuNFCTypeEmpty                    Feishu = 1504216 // NFC 标签类型为空; the NFC type is empty
	FeishuNFCServiceDead                  Feishu = 1504217 // NFC 服务已断开; the NFC service is disconnected
	FeishuNFCReadNDEFMessageFailed        Feishu = 1504219 // 从 NFC 卡片读取 NdefMessage 失败; the NdefMessage could not be read from the NFC card
	FeishuNFCWriteNDEFMessageNotSupported Feishu = 1504220 // NFC 卡片不支持写入 NdefMessage; the NFC card does not support writing an NdefMessage
	FeishuNFCWriteNDEFMessageFailed       Feishu = 1504221 // 向 NFC 卡片写入 NdefMessage 失败; the NdefMessage could not be written to the NFC card
)

// 15 设备 / 05 扫码; Device / Scan code

const (
	FeishuScanCodeAlreadyScanning Feishu = 1505001 // 正在扫码，不能重复调用（仅 iOS）; a scan is already running (iOS only)
	FeishuScanCodeCanceled        Feishu = 1505002 // 用户取消扫码; the user canceled scanning
)

// 15 设备 / 06 Wi-Fi; Device / Wi-Fi

const (
	FeishuWiFiNotConnected Feishu = 1506001 // Wi-Fi 未连接; Wi-Fi is not connected
	FeishuWiFiInvalidInfo  Feishu = 1506002 // Wi-Fi 信息无效; the information on the connected Wi-Fi is invalid
)

// 15 设备 / 07 剪贴板; Device / Clipboard

const (
	FeishuClipboardInBackground Feishu = 1507001 // 禁止在后台访问剪贴板; the clipboard cannot be accessed in the background
)

// 15 设备 / 10 截屏监听; Device / Screenshot event

const (
	FeishuScreenshotDisabledByAdmin Feishu = 1510001 // 管理员禁止截屏; the administrator disabled screenshots
)

// 15 设备 / 11 加速度计; Device / Accelerometer

const (
	FeishuAccelerometerUnavailable    Feishu = 1511001 // 加速度计在当前设备不可用（仅 iOS）; the device's accelerometer is not available (iOS only)
	FeishuAccelerometerAlreadyEnabled Feishu = 1511002 // 加速度计已开启（仅 iOS）; the accelerometer is already enabled (iOS only)
)

// 17 地理位置 / 00 地理位置; Location / Location

const (
	FeishuLocationDisabledByAdmin           Feishu = 1700001 // 租户管理员关闭了位置服务; the administrator disabled the location service
	FeishuLocationNetworkError              Feishu = 1700002 // 定位时网络异常; network error while locating
	FeishuLocationTimedOut                  Feishu = 1700003 // 定位请求超时; the location request timed out
	FeishuLocationFailed                    Feishu = 1700004 // 定位失败，暂时无法访问位置信息; the location is not accessible for now
	FeishuLocationGoogleServicesUnavailable Feishu = 1700005 // 谷歌服务不可用，请先安装（仅 Android）; Google services are not available, install them first (Android only)
	FeishuLocationServiceOrPermissionOff    Feishu = 1700006 // 定位服务或定位权限未开启; the location service or the location permission is off
	FeishuLocationChooseCanceled            Feishu = 1700007 // 用户未发送位置信息就退出了位置选择页面; the user left the location page without sending a location
	FeishuLocationReverseGeocodeNoResult    Feishu = 1700008 // 逆地理编码未获取到位置信息; reverse geocoding gave no result
)

// 18 数据缓存 / 01 写入缓存; Storage / Set storage

const (
	FeishuSetStorageItemTooLarge  Feishu = 1801001 // 单个 key 存储的数据大于 1 MB; the value of one key is larger than 1 MB
	FeishuSetStorageTotalTooLarge Feishu = 1801002 // 所有数据存储总量大于 10 MB; all stored data is larger than 10 MB
)

// 18 数据缓存 / 02 读取缓存; Storage / Get storage

const (
	FeishuGetStorageKeyNotFound Feishu = 1802001 // key 对应的值为空; the key has no value
)

// 18 数据缓存 / 04 清除缓存; Storage / Clear storage

const (
	FeishuClearStorageFailed Feishu = 1804001 // 清除 storage 失败; the storage could not be cleared
)

// 24 工作台小组件 / 00 工作台小组件; Block / Block

const (
	FeishuBlockLoadingNotUsed Feishu = 2400001 // 未配置 useStartLoading; useStartLoading is not configured
)

// 26 鉴权 / 01 JSAPI 鉴权; Authentication / JSAPI authentication

const (
	FeishuJSAPIServerDataException  Feishu = 2601001 // 服务端数据异常，常见于服务端宕机; data exception on the server, often because it is down
	FeishuJSAPIAuthenticationFailed Feishu = 2601002 // JSAPI 鉴权失败，详见 errorCode; the authentication for the JSAPI failed, detailed in errorCode
)

// 27 授权 / 00 授权; Authorization / Authorization

const (
	FeishuAuthorizationGetSessionFailed Feishu = 2700001 // 授权时获取 session 失败; the session for the authorization could not be obtained
	FeishuAuthorizationTerminated       Feishu = 2700002 // 授权过程失败; the authorization ended unexpectedly
)

// 90 组件 / 00 通用组件; Component / Common component

const (
	FeishuComponentIDMismatch Feishu = 9000099 // createCameraContext 指定的 id 与组件的 id 不对应; the id given to createCameraContext is not the component's
)

// 90 组件 / 03 视频; Component / Video

const (
	FeishuVideoComponentInvalidSrc      Feishu = 9003501 // 视频 src 不合法; the src of the video is invalid
	FeishuVideoComponentRequestFailed   Feishu = 9003502 // 视频播放地址请求失败; the src of the video could not be requested
	FeishuVideoComponentDNSLookupFailed Feishu = 9003503 // 视频 DNS 解析失败; the DNS lookup for the video failed
	FeishuVideoComponentEngineError     Feishu = 9003504 // 视频播放器内核错误; internal error of the video player
	FeishuVideoComponentNetworkError    Feishu = 9003505 // 播放视频时网络错误; network error while playing the video
)

// 90 组件 / 05 相机; Component / Camera

const (
	FeishuCameraInternalError            Feishu = 9005400 // 相机内部错误; internal error of the camera component
	FeishuCameraInitFailed               Feishu = 9005401 // 相机初始化失败; the camera could not be initialized
	FeishuCameraNotAllowedInScanCodeMode Feishu = 9005402 // scanCode 模式下不可调用该 API; the API cannot be called in scanCode mode
	FeishuCameraRecordAlreadyStarted     Feishu = 9005411 // 已在录制中; recording has already started
	FeishuCameraStartRecordFailed        Feishu = 9005412 // 开始录制时相机内部错误; camera error while starting to record
	FeishuCameraRecordNotStarted         Feishu = 9005421 // 未开始录制; recording has not started
	FeishuCameraStopRecordFailed         Feishu = 9005422 // 停止录制时相机内部错误; camera error while stopping to record
	FeishuCameraSaveRecordFailed         Feishu = 9005423 // 保存录制文件失败; the recorded file could not be saved
	FeishuCameraSetZoomTimedOut          Feishu = 9005431 // setZoom 超时; setZoom timed out
	FeishuCameraTakePhotoFailed          Feishu = 9005441 // 拍照时相机内部错误; camera error while taking a photo
	FeishuCameraSavePhotoFailed          Feishu = 9005442 // 保存照片文件失败; the photo could not be saved
	FeishuCameraPreviousPhotoUnfinished  Feishu = 9005443 // 上次拍照未结束; the previous photo has not finished
	FeishuCameraComponentInitFailed      Feishu = 9005501 // camera 组件初始化失败; the camera component could not be initialized
	FeishuCameraComponentAlreadyAdded    Feishu = 9005502 // 同一页面只能有一个 camera 组件; the page already has a camera component
	FeishuCameraComponentIDMissing       Feishu = 9005503 // 未给 camera 组件设置 id; the camera component has no id
)

// 90 组件 / 11 定制输入框; Component / Customized input

const (
	FeishuCustomizedInputGetOpenIDFailed Feishu = 9011201 // 获取联系人 openID 失败，通常是未调用 login; a contact's openID could not be obtained, usually because login was not called
)

// Platform returns [PlatformFeishu].
func (Feishu) Platform() Platform { return PlatformFeishu }

// Int returns the number on the wire.
func (c Feishu) Int() int { return int(c) }

// Category returns digits 1-2 as a category of Feishu. See [Code].
func (c Feishu) Category() Category { return categoryOf(PlatformFeishu, int(c)) }

// Subcategory returns digits 1-4 as a subcategory of Feishu. See [Code].
func (c Feishu) Subcategory() Subcategory { return subcategoryOf(PlatformFeishu, int(c)) }

// Detail returns digits 5-7, in the range 0..999. See [Code].
func (c Feishu) Detail() int { return detailOf(int(c)) }

// Condition returns what happened. See [Code].
func (c Feishu) Condition() Condition { return c.find().Condition }

// Fault returns who has to act. See [Code].
func (c Feishu) Fault() Fault { return c.find().Fault }

// Name returns the constant's Go name, or "". See [Code].
func (c Feishu) Name() string { return c.find().Name }

// ErrorType returns the constant's Go name, or what kind of unknown number c is.
// See [Code].
func (c Feishu) ErrorType() string { return errorType(PlatformFeishu, int(c), c.find()) }

// Lookup returns the code's row. See [Code].
func (c Feishu) Lookup() (Entry, bool) {
	e := c.find()
	return *e, e.Code != nil
}

// Err returns nil for 0 and c for any other number. See [Code].
func (c Feishu) Err() error {
	if c == 0 {
		return nil
	}
	if e := c.find(); e.Code != nil {
		return e.Code // already allocated
	}
	return c
}

// Error returns the published message and the number, such as "feishu: invalid
// parameter (104)". If the message is a template, Error uses [Entry.Meaning]
// instead. An unpublished number says where it lies: "feishu: unpublished errno in
// Device/NFC (1504999)".
func (c Feishu) Error() string { return errorText(PlatformFeishu, int(c), c.find()) }

// GoString returns the Go expression, such as "errno.FeishuNFCSwitchNotOpened" or
// "errno.Feishu(1504999)".
func (c Feishu) GoString() string { return goString(PlatformFeishu, int(c), c.find()) }

// Is reports whether target is c, its category, its subcategory, its condition or
// its fault. It is called by [errors.Is].
func (c Feishu) Is(target error) bool { return is(c, target) }

// UnmarshalJSON reads a number, a quoted number or a constant's name, such as
// 104, "104" or "FeishuInvalidParameter". A number may be written as a float,
// 104.0; null leaves c alone. Anything else, including a number that does not fit
// an int, is an error that quotes the input.
//
// A field that was not sent keeps its value: set it to [FeishuAbsent] before
// decoding, since 0 is a success.
func (c *Feishu) UnmarshalJSON(data []byte) error {
	return unmarshalJSON(PlatformFeishu, feishuTable, (*int)(c), data)
}

// UnmarshalText reads what [Feishu.UnmarshalJSON] reads within quotes. Leading
// zeros do not mean octal: 0000104 is 104. Some YAML decoders (goccy/go-yaml,
// viper) read an unquoted number with leading zeros as octal before they call
// UnmarshalText: quote it there. Libraries that write a number and read it back by
// UnmarshalText, such as vmihailenco/msgpack, need a field of type int.
func (c *Feishu) UnmarshalText(text []byte) error {
	return unmarshalText(PlatformFeishu, feishuTable, (*int)(c), string(text))
}

func (Feishu) sealed() {}

func (c Feishu) find() *Entry { return feishuIndex.find(&feishuTable, int(c)) }

var feishuIndex rowIndex

// The columns are those of [Entry].
var feishuTable = []Entry{
	// 00 Common / 00 Common
	{FeishuOK, "FeishuOK", "ok", "success", "成功", "通用", OK, FaultNone},
	// The dictionary places 100 and 101 inside the API and its framework, so they are
	// FaultPlatform; WeChat does not say where its unknown errors arise.
	{FeishuUnknownError, "FeishuUnknownError", "unknown error", "unknown error inside the API", "未知错误，API 内部非预期的错误", "通用", Unknown, FaultPlatform},
	{FeishuUnknownException, "FeishuUnknownException", "unknwon exception", "unknown exception of the framework", "框架未知错误", "通用", Unknown, FaultPlatform},
	{FeishuInternalError, "FeishuInternalError", "internal error", "internal error", "内部错误", "通用", Internal, FaultPlatform},
	{FeishuFeatureNotSupported, "FeishuFeatureNotSupported", "feature not support", "the API is not available", "API 不可用", "通用", Unimplemented, FaultDevice},
	{FeishuInvalidParameter, "FeishuInvalidParameter", "invalid parameter", "invalid parameter", "参数错误", "通用", InvalidArgument, FaultApp},
	{FeishuAuthenticationFailed, "FeishuAuthenticationFailed", "authentication fail", "authentication failed", "鉴权失败", "通用", Unauthenticated, FaultApp},
	{FeishuSystemPermissionDenied, "FeishuSystemPermissionDenied", "system permission denied", "the system denied the permission", "系统拒绝授权", "通用", PermissionDenied, FaultUser},
	{FeishuUserPermissionDenied, "FeishuUserPermissionDenied", "user permission denied", "the user denied the permission", "用户拒绝授权", "通用", PermissionDenied, FaultUser},
	{FeishuOrganizationPermissionDenied, "FeishuOrganizationPermissionDenied", "organization permission denied", "no permission from the organization", "无组织权限", "通用", PermissionDenied, FaultAdmin},
	// By the person, the app or the system: the number does not say.
	{FeishuPageDestroyed, "FeishuPageDestroyed", "Page destroyed", "the page opened by the API was destroyed", "API 调起的页面被销毁", "通用", Aborted, FaultUnknown},
	{FeishuAPICallProhibited, "FeishuAPICallProhibited", "API call prohibited", "calling the API is prohibited", "禁止调用该 API", "通用", PermissionDenied, FaultApp},
	{FeishuTooManyAPICalls, "FeishuTooManyAPICalls", "Too many API calls", "the API is called too often", "API 调用太频繁", "通用", ResourceExhausted, FaultApp},
	{FeishuAPICallInBackground, "FeishuAPICallInBackground", "Unable to call this API in the background", "the API cannot be called in the background", "无法在后台调用此 API", "通用", FailedPrecondition, FaultApp},
	{FeishuTooManyBackgroundAPICalls, "FeishuTooManyBackgroundAPICalls", "Background API calls exceed allowed limit", "the limit on API calls in the background is exceeded", "后台 API 调用超出允许的限制", "通用", ResourceExhausted, FaultApp},
	{FeishuFileReadPermissionDenied, "FeishuFileReadPermissionDenied", "No read permission", "no permission to read the file", "文件无读权限", "通用", PermissionDenied, FaultApp},
	{FeishuFileWritePermissionDenied, "FeishuFileWritePermissionDenied", "No write permission", "no permission to write the file", "文件无写权限", "通用", PermissionDenied, FaultApp},
	{FeishuFileNotFound, "FeishuFileNotFound", "File does not exist", "the file does not exist", "文件不存在", "通用", NotFound, FaultApp},
	{FeishuFileAlreadyExists, "FeishuFileAlreadyExists", "File already exists", "the file already exists", "文件已存在", "通用", AlreadyExists, FaultApp},
	{FeishuDirectoryNotEmpty, "FeishuDirectoryNotEmpty", "Directory not empty", "the directory is not empty", "文件夹非空", "通用", FailedPrecondition, FaultApp},
	{FeishuNotADirectory, "FeishuNotADirectory", "Is not directory", "not a directory", "不是文件夹", "通用", FailedPrecondition, FaultApp},
	{FeishuNotAFile, "FeishuNotAFile", "Is not file", "not a file", "不是文件", "通用", FailedPrecondition, FaultApp},
	{FeishuFileTotalSizeLimitExceeded, "FeishuFileTotalSizeLimitExceeded", "Total size limit exceeded", "the total size limit for written data is exceeded", "超出总写入大小限制", "通用", ResourceExhausted, FaultApp},
	{FeishuPathAndSubpathConflict, "FeishuPathAndSubpathConflict", "Unable to operate on a path and its subpath at the same time", "a path and its subpath cannot be operated on at the same time", "不能同时操作路径和它的子路径", "通用", InvalidArgument, FaultApp},
	{FeishuFileReadSizeLimitExceeded, "FeishuFileReadSizeLimitExceeded", "Data to read exceeds size limit", "the data to read exceeds the size limit", "读取的文件内容大小超过限制", "通用", ResourceExhausted, FaultApp},
	{FeishuEncryptionPermissionDenied, "FeishuEncryptionPermissionDenied", "No permission to encrypt or decrypt", "encryption and decryption are disabled", "加解密操作被禁用", "通用", PermissionDenied, FaultAdmin},
	{FeishuFileWriteSizeLimitExceeded, "FeishuFileWriteSizeLimitExceeded", "Data to write exceeds size limit", "the data to write exceeds the size limit", "写入的文件内容大小超过限制", "通用", ResourceExhausted, FaultApp},
	{FeishuInvalidFilePath, "FeishuInvalidFilePath", "Is invalid filePath", "invalid file path", "文件路径不合法", "通用", InvalidArgument, FaultApp},
	{FeishuFileNameTooLong, "FeishuFileNameTooLong", "File name too long", "the file name is longer than 255 characters", "文件名过长，最长 255 个字符", "通用", InvalidArgument, FaultApp},
	{FeishuNetworkRequestCanceled, "FeishuNetworkRequestCanceled", "Network request cancelled", "the network request was canceled", "网络请求取消", "通用", Canceled, FaultApp},
	{FeishuNetworkTimedOut, "FeishuNetworkTimedOut", "Connection timed out", "the connection timed out", "网络超时", "通用", DeadlineExceeded, FaultNetwork},
	{FeishuNetworkOffline, "FeishuNetworkOffline", "No network connection", "no network connection", "网络离线", "通用", Unavailable, FaultNetwork},
	{FeishuNetworkSDKInternalError, "FeishuNetworkSDKInternalError", "Internal error in network SDK", "internal error of the network SDK", "网络 SDK 内部错误", "通用", Internal, FaultPlatform},
	{FeishuNetworkFailed, "FeishuNetworkFailed", "Network failure", "the network failed", "网络失败", "通用", Unavailable, FaultNetwork},
	{FeishuDownloadFailed, "FeishuDownloadFailed", "Unable to download file", "the file could not be downloaded", "文件下载失败", "通用", Unavailable, FaultNetwork},
	{FeishuNetworkSDKInvalidParameter, "FeishuNetworkSDKInvalidParameter", "Network SDK Parameter error", "invalid parameter of the network SDK", "网络 SDK 参数错误", "通用", InvalidArgument, FaultApp},

	// 10 Open API / 00 Login session
	{FeishuLoginServerError, "FeishuLoginServerError", "server error", "the server returned an error at login", "登录时服务端返回错误", "login", Internal, FaultPlatform},
	{FeishuLoginUpdateSessionFailed, "FeishuLoginUpdateSessionFailed", "update session failed", "the session could not be saved", "保存 session 失败", "login", Internal, FaultPlatform},

	// 10 Open API / 01 Login
	{FeishuUserInfoInvalidSession, "FeishuUserInfoInvalidSession", "invalid session, please login", "the session is invalid, tt.login must be called first", "session 无效，需要先调用 tt.login 登录", "getUserInfo", Unauthenticated, FaultApp},
	{FeishuUserInfoGetFailed, "FeishuUserInfoGetFailed", "get user info failed", "the user information could not be fetched", "获取用户信息失败", "getUserInfo", Internal, FaultPlatform},

	// 10 Open API / 02 User information
	{FeishuChatCanceled, "FeishuChatCanceled", "Cancel", "the user canceled the chat operation", "用户取消聊天操作", "开放接口-聊天", Canceled, FaultUser},
	{FeishuChatBotNotEnabled, "FeishuChatBotNotEnabled", "Unable to launch a chat with the bot. Please check if the bot capability has been enabled for your app", "the chat with the bot could not be opened, perhaps the bot capability is off", "打开机器人聊天失败，请确认小程序已开启机器人功能", "enterBot", FailedPrecondition, FaultApp},
	{FeishuChatIDsEmpty, "FeishuChatIDsEmpty", "Parameter error. openId and openChatId cannot be both empty", "openId and openChatId are both empty", "openId 和 openChatId 不能同时为空", "enterChat", InvalidArgument, FaultApp},
	{FeishuChatWrongMode, "FeishuChatWrongMode", "Wrong mode. Please switch to appCenter mode", "wrong mode, appCenter mode is required", "mode 错误，请切换为 appCenter 模式", "toggleChat", FailedPrecondition, FaultApp},

	// 10 Open API / 03 Contacts
	{FeishuContactsIDsOverlap, "FeishuContactsIDsOverlap", "Parameter error. Some values exist in both choosenIds and disableChosenIds", "the lists of chosen and disabled contacts overlap", "已选与禁选的联系人有交集", "chooseContact", InvalidArgument, FaultApp},
	{FeishuContactsCanceled, "FeishuContactsCanceled", "Cancel", "the user canceled choosing contacts", "用户取消选择联系人", "chooseContact", Canceled, FaultUser},

	// 10 Open API / 04 Face verification
	{FeishuFaceGetSessionFailed, "FeishuFaceGetSessionFailed", "Failed to get session", "the session for face verification could not be obtained", "人脸比对获取 session 失败", "人脸比对", Unauthenticated, FaultPlatform},
	{FeishuFaceInvalidIdentityResponse, "FeishuFaceInvalidIdentityResponse", "Invalid response. Failed to request identity", "the server's response to the identity request is malformed", "服务端返回的身份信息格式不正确", "人脸比对", Internal, FaultPlatform},
	{FeishuFaceInvalidTicketResponse, "FeishuFaceInvalidTicketResponse", "Invalid response. Failed to request user_ticket", "the server's response to the user_ticket request is malformed", "服务端返回的 ticket 格式不正确", "人脸比对", Internal, FaultPlatform},
	{FeishuFaceServerError, "FeishuFaceServerError", "Server error: %s (error code: %d)", "server error of face verification", "人脸比对服务端错误", "人脸比对", Internal, FaultPlatform},
	{FeishuFaceNetworkError, "FeishuFaceNetworkError", "Network error: %s", "network error of face verification", "人脸比对网络请求失败", "人脸比对", Unavailable, FaultNetwork},
	{FeishuFaceReadImagesFailed, "FeishuFaceReadImagesFailed", "Failed to read images for authentication", "the images for authentication could not be read", "读取认证图片失败", "人脸比对", Internal, FaultDevice},
	{FeishuFaceResourceDownloadTimedOut, "FeishuFaceResourceDownloadTimedOut", "Resource download timeout", "the download of the resource files timed out", "资源文件下载超时", "人脸比对", DeadlineExceeded, FaultNetwork},
	{FeishuFaceSaveImageFailed, "FeishuFaceSaveImageFailed", "Failed to save image", "the image could not be saved", "保存图片失败", "人脸比对", Internal, FaultDevice},

	// 11 User interface / 00 Interaction feedback
	{FeishuModalTitleAndContentEmpty, "FeishuModalTitleAndContentEmpty", "invalid title and content", "title and content are both empty", "title 和 content 不能同时为空", "showModal", InvalidArgument, FaultApp},

	// 13 Media / 00 Image
	{FeishuImageCanceled, "FeishuImageCanceled", "User canceled the operation", "the user canceled the image operation", "用户取消图片操作", "媒体-图片", Canceled, FaultUser},
	{FeishuImageOpenAlbumFailed, "FeishuImageOpenAlbumFailed", "Unable to open album", "the album could not be opened", "打开相册失败", "媒体-图片", Internal, FaultDevice},
	{FeishuImageCompressFailed, "FeishuImageCompressFailed", "Unable to compress image", "the image could not be compressed", "压缩图片失败", "媒体-图片", Internal, FaultPlatform},
	{FeishuImageInvalidFileType, "FeishuImageInvalidFileType", "Invalid file type. Only .JPG images are supported currently.", "invalid file type, only JPG images are supported", "文件类型非法，目前仅支持 JPG 格式的图片", "媒体-图片", InvalidArgument, FaultApp},
	{FeishuImageLoadFailed, "FeishuImageLoadFailed", "Unable to load image", "the network image could not be loaded", "网络图片加载失败", "媒体-图片", Unavailable, FaultNetwork},
	{FeishuImageInvalidSize, "FeishuImageInvalidSize", "Invalid image size", "invalid image size", "图片大小不合法", "媒体-图片", InvalidArgument, FaultApp},
	{FeishuImageInvalidData, "FeishuImageInvalidData", "Invalid image data", "invalid image data", "图片数据无效", "媒体-图片", DataLoss, FaultApp},
	{FeishuImageSaveForbidden, "FeishuImageSaveForbidden", "Unable to save locally due to your organization's security configuration", "the organization forbids saving the image locally", "所在组织的安全配置禁止将图片保存到本地", "媒体-图片", PermissionDenied, FaultAdmin},
	{FeishuImageFormatNotSupported, "FeishuImageFormatNotSupported", "Image format not supported", "the image format is not supported", "不支持的图片格式", "媒体-图片", InvalidArgument, FaultApp},
	{FeishuImageSaveFailed, "FeishuImageSaveFailed", "Unable to save image", "the system could not save the image", "系统保存图片失败", "媒体-图片", Internal, FaultDevice},
	{FeishuImageShootPreempted, "FeishuImageShootPreempted", "startShootHigherPriorityFailed", "a higher-priority task holds the hardware needed to take a photo", "拍照所需硬件被更高优先级的业务占用", "媒体-图片", Aborted, FaultUser},

	// 13 Media / 01 Video
	{FeishuVideoCanceled, "FeishuVideoCanceled", "User canceled the operation", "the user canceled the video operation", "用户取消视频操作", "媒体-视频", Canceled, FaultUser},
	{FeishuVideoMediaEmpty, "FeishuVideoMediaEmpty", "Empty image or video", "the image or video chosen from the album is empty", "从系统相册中选择的图片或视频为空", "媒体-视频", NotFound, FaultUser},
	{FeishuVideoEmpty, "FeishuVideoEmpty", "Empty video", "the video chosen from the album is empty", "从系统相册中选择的视频为空", "媒体-视频", NotFound, FaultUser},
	{FeishuVideoTooLong, "FeishuVideoTooLong", "Video duration exceeds the maximum limit", "the video is longer than the maximum duration", "视频时长超出可选取的最大时长", "媒体-视频", ResourceExhausted, FaultUser},
	{FeishuVideoSaveForbidden, "FeishuVideoSaveForbidden", "Unable to save locally due to your organization's security configuration", "the organization forbids saving the video locally", "所在组织的安全配置禁止将视频保存到本地", "媒体-视频", PermissionDenied, FaultAdmin},
	{FeishuVideoFormatNotSupported, "FeishuVideoFormatNotSupported", "Video format not supported", "the video format is not supported", "不支持的视频格式", "媒体-视频", InvalidArgument, FaultApp},
	{FeishuVideoSaveFailed, "FeishuVideoSaveFailed", "Unable to save video", "the system could not save the video", "系统保存视频失败", "媒体-视频", Internal, FaultDevice},
	{FeishuVideoShootPreempted, "FeishuVideoShootPreempted", "startShootHigherPriorityFailed", "a higher-priority task holds the hardware needed to shoot a video", "拍摄视频所需硬件被更高优先级的业务占用", "媒体-视频", Aborted, FaultUser},

	// 13 Media / 03 Audio
	{FeishuAudioInvalidSrc, "FeishuAudioInvalidSrc", "Unable to play. Audio src is invalid", "the src of the audio is empty or invalid", "音频 src 为空或不合法", "InnerAudioContext", InvalidArgument, FaultApp},
	{FeishuAudioRequestFailed, "FeishuAudioRequestFailed", "Unable to play. Audio src request failed", "the src of the audio could not be requested", "音频播放地址请求失败", "InnerAudioContext", Unavailable, FaultNetwork},
	{FeishuAudioDNSLookupFailed, "FeishuAudioDNSLookupFailed", "Unable to play. DNS lookup failed", "the DNS lookup for the audio failed", "音频 DNS 解析失败", "InnerAudioContext", Unavailable, FaultNetwork},
	{FeishuAudioEngineError, "FeishuAudioEngineError", "Unable to play. Audio engine error", "internal error of the audio player", "音频播放器内部错误", "InnerAudioContext", Internal, FaultPlatform},
	{FeishuAudioNetworkError, "FeishuAudioNetworkError", "Unable to play. Network error", "network error while playing the audio", "播放音频时网络错误", "InnerAudioContext", Unavailable, FaultNetwork},

	// 13 Media / 05 Recording
	// The page of RecorderManager.onError has templates: 1305001 and 1305002 end in
	// ", ${reason}", and 1305003 is "OperateRecorder ${apiType} failed, reason: ${reason}".
	{FeishuRecordingStartPreempted, "FeishuRecordingStartPreempted", "Unable to record. A higher priority media event is being processed", "recording could not start because higher-priority media is playing", "开始录音失败，有优先级更高的业务方在播放", "媒体-录音", Aborted, FaultUser},
	{FeishuRecordingResumePreempted, "FeishuRecordingResumePreempted", "Unable to record. A higher priority media event is being processed", "recording could not resume because higher-priority media is playing", "恢复录音失败，有优先级更高的业务方在播放", "媒体-录音", Aborted, FaultUser},
	{FeishuRecordingOperateFailed, "FeishuRecordingOperateFailed", "OperateRecorder %s failed, reason: %s", "the recording API failed for another reason", "录音 API 因其他原因调用失败", "媒体-录音", Internal, FaultPlatform},

	// 13 Media / 06 Video information
	{FeishuVideoInfoNetworkPathNotSupported, "FeishuVideoInfoNetworkPathNotSupported", "Path not be supported", "network paths are not supported", "不支持网络路径", "getVideoInfo", InvalidArgument, FaultApp},
	{FeishuVideoInfoLoadFailed, "FeishuVideoInfoLoadFailed", "Unable to load video", "the video could not be loaded", "视频加载失败", "getVideoInfo", Internal, FaultPlatform},
	{FeishuVideoInfoGetFailed, "FeishuVideoInfoGetFailed", "Can't get info from video file", "the video information could not be read from the file", "获取视频信息失败", "getVideoInfo", Internal, FaultPlatform},
	{FeishuVideoInfoTypeNotSupported, "FeishuVideoInfoTypeNotSupported", "Type not be supported", "the file format is not supported", "不支持的文件格式", "getVideoInfo", InvalidArgument, FaultApp},

	// 14 Navigation / 06 Open schema
	{FeishuSchemaOpenedTooFast, "FeishuSchemaOpenedTooFast", "invoke openSchema too fast", "two calls to tt.openSchema less than 500 ms apart", "两次调用 tt.openSchema 间隔小于 500 ms", "openSchema", ResourceExhausted, FaultApp},
	{FeishuSchemaEmpty, "FeishuSchemaEmpty", "empty schema param", "the schema is empty", "schema 为空", "openSchema", InvalidArgument, FaultApp},
	{FeishuSchemaNotInAllowList, "FeishuSchemaNotInAllowList", "not in the white list", "the schema is not on the allow list", "schema 不在白名单内", "openSchema", FailedPrecondition, FaultApp},
	{FeishuSchemaInvalid, "FeishuSchemaInvalid", "schema invalid", "invalid schema", "schema 非法", "openSchema", InvalidArgument, FaultApp},

	// 15 Device / 01 Bluetooth
	{FeishuBluetoothNotInitialized, "FeishuBluetoothNotInitialized", "Bluetooth adapter not initialized", "the Bluetooth adapter is not initialized", "蓝牙适配器未初始化", "蓝牙", FailedPrecondition, FaultApp},
	{FeishuBluetoothUnavailable, "FeishuBluetoothUnavailable", "Bluetooth adapter not available", "the Bluetooth adapter is not available", "当前蓝牙适配器不可用", "蓝牙", FailedPrecondition, FaultUser},
	{FeishuBluetoothDeviceNotFound, "FeishuBluetoothDeviceNotFound", "Device not found", "the device was not found", "没有找到指定设备", "蓝牙", NotFound, FaultDevice},
	{FeishuBluetoothConnectFailed, "FeishuBluetoothConnectFailed", "Connection failed", "the Bluetooth connection failed", "蓝牙连接失败", "蓝牙", Unavailable, FaultDevice},
	{FeishuBluetoothServiceNotFound, "FeishuBluetoothServiceNotFound", "Service not found", "the service was not found", "没有找到指定服务", "蓝牙", NotFound, FaultDevice},
	{FeishuBluetoothCharacteristicNotFound, "FeishuBluetoothCharacteristicNotFound", "Characteristic not found", "the characteristic was not found", "没有找到指定特征值", "蓝牙", NotFound, FaultDevice},
	// The app has to connect first: errCode 10006 is this and WeChatBLENotConnected.
	{FeishuBluetoothConnectionLost, "FeishuBluetoothConnectionLost", "Connection lost", "the Bluetooth connection was lost", "当前蓝牙连接已断开", "蓝牙", FailedPrecondition, FaultApp},
	{FeishuBluetoothOperationNotSupported, "FeishuBluetoothOperationNotSupported", "Operation not available on this characteristic", "the characteristic does not support the operation", "当前特征值不支持此操作", "蓝牙", Unimplemented, FaultDevice},
	{FeishuBluetoothSystemError, "FeishuBluetoothSystemError", "System error", "Bluetooth system error", "蓝牙系统错误", "蓝牙", Internal, FaultDevice},
	{FeishuBluetoothBLENotSupported, "FeishuBluetoothBLENotSupported", "BLE not available on this device", "BLE is not supported (Android below 4.3)", "系统不支持 BLE（Android 系统版本低于 4.3）", "蓝牙", Unimplemented, FaultDevice},
	{FeishuBluetoothDescriptorNotFound, "FeishuBluetoothDescriptorNotFound", "Descriptor not found", "the descriptor was not found", "没有找到指定描述符", "蓝牙", NotFound, FaultDevice},
	{FeishuBluetoothInvalidData, "FeishuBluetoothInvalidData", "Invalid data", "the data to send is empty or malformed", "发送的数据为空或格式错误", "蓝牙", InvalidArgument, FaultApp},
	{FeishuBluetoothOperationTimedOut, "FeishuBluetoothOperationTimedOut", "Operation timed out", "the Bluetooth operation timed out", "蓝牙操作超时", "蓝牙", DeadlineExceeded, FaultDevice},

	// 15 Device / 03 Beacon
	{FeishuBeaconNotSupported, "FeishuBeaconNotSupported", "Not supported by the device/system", "the system or the device does not support Beacon", "系统或设备不支持 Beacon", "Beacon", Unimplemented, FaultDevice},
	{FeishuBeaconSearchAlreadyStarted, "FeishuBeaconSearchAlreadyStarted", "Search already started", "the search has already started", "已经开始搜索", "Beacon", AlreadyExists, FaultApp},
	{FeishuBeaconSearchNotStarted, "FeishuBeaconSearchNotStarted", "Search not started yet", "the search has not started", "还未开始搜索", "Beacon", FailedPrecondition, FaultApp},
	{FeishuBeaconLocationUnavailable, "FeishuBeaconLocationUnavailable", "Location service not available", "the location service is not available", "位置服务不可用", "Beacon", FailedPrecondition, FaultUser},
	{FeishuBeaconBluetoothUnavailable, "FeishuBeaconBluetoothUnavailable", "Bluetooth service not available", "the Bluetooth service is not available", "蓝牙服务不可用", "Beacon", FailedPrecondition, FaultUser},

	// 15 Device / 04 NFC
	{FeishuNFCNotSupported, "FeishuNFCNotSupported", "NFC is not avaliable", "the device does not support NFC", "当前设备不支持 NFC", "NFC", Unimplemented, FaultDevice},
	{FeishuNFCSwitchNotOpened, "FeishuNFCSwitchNotOpened", "system NFC switch not opened", "the system's NFC switch is off", "当前设备未开启 NFC", "NFC", FailedPrecondition, FaultUser},
	{FeishuNFCTechAlreadyConnected, "FeishuNFCTechAlreadyConnected", "Tech already connected", "the tech is already connected", "当前 NFC tech 已连接", "NFC", AlreadyExists, FaultApp},
	{FeishuNFCTechNotConnected, "FeishuNFCTechNotConnected", "Tech has not connected", "the tech is not connected", "当前 NFC tech 未连接", "NFC", FailedPrecondition, FaultApp},
	{FeishuNFCTagNotDiscovered, "FeishuNFCTagNotDiscovered", "NFC tag has not been discoveryed", "the system has discovered no NFC tag", "系统未发现 NFC 标签", "NFC", NotFound, FaultUser},
	{FeishuNFCTechUnavailable, "FeishuNFCTechUnavailable", "unavailable tech", "the NFC tag does not support the tech", "当前 NFC 标签不支持该 tech", "NFC", Unimplemented, FaultDevice},
	{FeishuNFCFunctionNotSupported, "FeishuNFCFunctionNotSupported", "function not support", "the device does not support the NFC function", "当前设备不支持该 NFC 能力", "NFC", Unimplemented, FaultDevice},
	{FeishuNFCDataNull, "FeishuNFCDataNull", "data is null", "the data to transfer is null", "传输的基础数据为空", "NFC", InvalidArgument, FaultApp},
	{FeishuNFCArrayBufferEmpty, "FeishuNFCArrayBufferEmpty", "array buffer is empty", "the array buffer to transfer is empty", "传输的 array buffer 数据为空", "NFC", InvalidArgument, FaultApp},
	{FeishuNFCBase64Empty, "FeishuNFCBase64Empty", "base64 value is empty", "the base64 value to transfer is empty", "传输的 base64 数据为空", "NFC", InvalidArgument, FaultApp},
	{FeishuNFCBase64DecodeFailed, "FeishuNFCBase64DecodeFailed", "base64 decode failed", "the base64 data could not be decoded", "base64 数据解码失败", "NFC", InvalidArgument, FaultApp},
	{FeishuNFCTransceiveFailed, "FeishuNFCTransceiveFailed", "transceive data failed", "the transfer protocol reported an error, so the result is empty", "数据传输协议报错，导致 result 为空", "NFC", Unavailable, FaultDevice},
	{FeishuNFCTypeEmpty, "FeishuNFCTypeEmpty", "nfc type is empty", "the NFC type is empty", "NFC 标签类型为空", "NFC", InvalidArgument, FaultApp},
	{FeishuNFCServiceDead, "FeishuNFCServiceDead", "nfc service dead", "the NFC service is disconnected", "NFC 服务已断开", "NFC", Unavailable, FaultDevice},
	{FeishuNFCReadNDEFMessageFailed, "FeishuNFCReadNDEFMessageFailed", "Failed to read NdefMessage from the NFC card", "the NdefMessage could not be read from the NFC card", "从 NFC 卡片读取 NdefMessage 失败", "NFC", Unavailable, FaultDevice},
	{FeishuNFCWriteNDEFMessageNotSupported, "FeishuNFCWriteNDEFMessageNotSupported", "The NFC card does not support writing NdefMessage", "the NFC card does not support writing an NdefMessage", "NFC 卡片不支持写入 NdefMessage", "NFC", Unimplemented, FaultDevice},
	{FeishuNFCWriteNDEFMessageFailed, "FeishuNFCWriteNDEFMessageFailed", "Failed to write NdefMessage to the NFC card", "the NdefMessage could not be written to the NFC card", "向 NFC 卡片写入 NdefMessage 失败", "NFC", Unavailable, FaultDevice},

	// 15 Device / 05 Scan code
	{FeishuScanCodeAlreadyScanning, "FeishuScanCodeAlreadyScanning", "Scanning now. Please do not call the API again", "a scan is already running (iOS only)", "正在扫码，不能重复调用（仅 iOS）", "scanCode", AlreadyExists, FaultApp},
	{FeishuScanCodeCanceled, "FeishuScanCodeCanceled", "User canceled scanning", "the user canceled scanning", "用户取消扫码", "scanCode", Canceled, FaultUser},

	// 15 Device / 06 Wi-Fi
	{FeishuWiFiNotConnected, "FeishuWiFiNotConnected", "Wi-Fi not connected", "Wi-Fi is not connected", "Wi-Fi 未连接", "getConnectedWifi", FailedPrecondition, FaultUser},
	{FeishuWiFiInvalidInfo, "FeishuWiFiInvalidInfo", "Invalid Wi-Fi information", "the information on the connected Wi-Fi is invalid", "Wi-Fi 信息无效", "getConnectedWifi", Unavailable, FaultDevice},

	// 15 Device / 07 Clipboard
	{FeishuClipboardInBackground, "FeishuClipboardInBackground", "Unable to access clipboard in the background", "the clipboard cannot be accessed in the background", "禁止在后台访问剪贴板", "剪贴板", FailedPrecondition, FaultApp},

	// 15 Device / 10 Screenshot event
	{FeishuScreenshotDisabledByAdmin, "FeishuScreenshotDisabledByAdmin", "Screenshot disabled by admin", "the administrator disabled screenshots", "管理员禁止截屏", "截屏监听", PermissionDenied, FaultAdmin},

	// 15 Device / 11 Accelerometer
	{FeishuAccelerometerUnavailable, "FeishuAccelerometerUnavailable", "Accelerometer unavailable on the device", "the device's accelerometer is not available (iOS only)", "加速度计在当前设备不可用（仅 iOS）", "加速度计", Unimplemented, FaultDevice},
	{FeishuAccelerometerAlreadyEnabled, "FeishuAccelerometerAlreadyEnabled", "Accelerometer  enabled already", "the accelerometer is already enabled (iOS only)", "加速度计已开启（仅 iOS）", "加速度计", AlreadyExists, FaultApp},

	// 17 Location / 00 Location
	{FeishuLocationDisabledByAdmin, "FeishuLocationDisabledByAdmin", "The admin has disabled access to location", "the administrator disabled the location service", "租户管理员关闭了位置服务", "getLocation/startLocationUpdate", PermissionDenied, FaultAdmin},
	{FeishuLocationNetworkError, "FeishuLocationNetworkError", "Network error", "network error while locating", "定位时网络异常", "getLocation/startLocationUpdate", Unavailable, FaultNetwork},
	{FeishuLocationTimedOut, "FeishuLocationTimedOut", "Location request timed out", "the location request timed out", "定位请求超时", "getLocation/startLocationUpdate", DeadlineExceeded, FaultDevice},
	{FeishuLocationFailed, "FeishuLocationFailed", "Unable to access location", "the location is not accessible for now", "定位失败，暂时无法访问位置信息", "getLocation/startLocationUpdate", Unavailable, FaultDevice},
	{FeishuLocationGoogleServicesUnavailable, "FeishuLocationGoogleServicesUnavailable", "Google services not available. Please install Google services first", "Google services are not available, install them first (Android only)", "谷歌服务不可用，请先安装（仅 Android）", "Location API", FailedPrecondition, FaultUser},
	{FeishuLocationServiceOrPermissionOff, "FeishuLocationServiceOrPermissionOff", "Please check the status of location services and access to location", "the location service or the location permission is off", "定位服务或定位权限未开启", "getLocation/startLocationUpdate", FailedPrecondition, FaultUser},
	{FeishuLocationChooseCanceled, "FeishuLocationChooseCanceled", "The user exited the location selection page without sending location", "the user left the location page without sending a location", "用户未发送位置信息就退出了位置选择页面", "chooseLocation", Canceled, FaultUser},
	{FeishuLocationReverseGeocodeNoResult, "FeishuLocationReverseGeocodeNoResult", "Reverse geocode request yielded no result", "reverse geocoding gave no result", "逆地理编码未获取到位置信息", "reverseGeocode", NotFound, FaultApp},

	// 18 Storage / 01 Set storage
	{FeishuSetStorageItemTooLarge, "FeishuSetStorageItemTooLarge", "exceed storage item max size", "the value of one key is larger than 1 MB", "单个 key 存储的数据大于 1 MB", "setStorage", ResourceExhausted, FaultApp},
	{FeishuSetStorageTotalTooLarge, "FeishuSetStorageTotalTooLarge", "total storage size exceed", "all stored data is larger than 10 MB", "所有数据存储总量大于 10 MB", "setStorage", ResourceExhausted, FaultApp},

	// 18 Storage / 02 Get storage
	{FeishuGetStorageKeyNotFound, "FeishuGetStorageKeyNotFound", "key not found", "the key has no value", "key 对应的值为空", "getStorage", NotFound, FaultApp},

	// 18 Storage / 04 Clear storage
	{FeishuClearStorageFailed, "FeishuClearStorageFailed", "clear storage fail", "the storage could not be cleared", "清除 storage 失败", "clearStorage", Internal, FaultPlatform},

	// 24 Block / 00 Block
	{FeishuBlockLoadingNotUsed, "FeishuBlockLoadingNotUsed", "not use loading", "useStartLoading is not configured", "未配置 useStartLoading", "Block API", FailedPrecondition, FaultApp},

	// 26 Authentication / 01 JSAPI authentication
	{FeishuJSAPIServerDataException, "FeishuJSAPIServerDataException", "Server-side data exception", "data exception on the server, often because it is down", "服务端数据异常，常见于服务端宕机", "h5sdk.config", Unavailable, FaultPlatform},
	{FeishuJSAPIAuthenticationFailed, "FeishuJSAPIAuthenticationFailed", "Authentication failed. %s (error code: %s)", "the authentication for the JSAPI failed, detailed in errorCode", "JSAPI 鉴权失败，详见 errorCode", "h5sdk.config", Unauthenticated, FaultApp},

	// 27 Authorization / 00 Authorization
	{FeishuAuthorizationGetSessionFailed, "FeishuAuthorizationGetSessionFailed", "Unable to get session", "the session for the authorization could not be obtained", "授权时获取 session 失败", "requestAccess", Unauthenticated, FaultPlatform},
	// The code inside is one of the server's, such as 20029, a redirect URL that is not registered:
	// set-up that the developer mends. The published message has a tab before its last word.
	{FeishuAuthorizationTerminated, "FeishuAuthorizationTerminated", "Authorization terminated unexpectedly. Error code: xx; error message: xx", "the authorization ended unexpectedly", "授权过程失败", "requestAccess", FailedPrecondition, FaultApp},

	// 90 Component / 00 Common component
	{FeishuComponentIDMismatch, "FeishuComponentIDMismatch", "Failed to get component id", "the id given to createCameraContext is not the component's", "createCameraContext 指定的 id 与组件的 id 不对应", "组件", InvalidArgument, FaultApp},

	// 90 Component / 03 Video
	{FeishuVideoComponentInvalidSrc, "FeishuVideoComponentInvalidSrc", "Unable to play. Video src is invalid", "the src of the video is invalid", "视频 src 不合法", "video", InvalidArgument, FaultApp},
	{FeishuVideoComponentRequestFailed, "FeishuVideoComponentRequestFailed", "Unable to play. Video src request failed", "the src of the video could not be requested", "视频播放地址请求失败", "video", Unavailable, FaultNetwork},
	{FeishuVideoComponentDNSLookupFailed, "FeishuVideoComponentDNSLookupFailed", "Unable to play. DNS lookup failed", "the DNS lookup for the video failed", "视频 DNS 解析失败", "video", Unavailable, FaultNetwork},
	{FeishuVideoComponentEngineError, "FeishuVideoComponentEngineError", "Unable to play. Video engine error", "internal error of the video player", "视频播放器内核错误", "video", Internal, FaultPlatform},
	{FeishuVideoComponentNetworkError, "FeishuVideoComponentNetworkError", "Unable to play. Network error", "network error while playing the video", "播放视频时网络错误", "video", Unavailable, FaultNetwork},

	// 90 Component / 05 Camera
	{FeishuCameraInternalError, "FeishuCameraInternalError", "internalError", "internal error of the camera component", "相机内部错误", "Camera", Internal, FaultPlatform},
	{FeishuCameraInitFailed, "FeishuCameraInitFailed", "Camera init error", "the camera could not be initialized", "相机初始化失败", "Camera", Internal, FaultDevice},
	{FeishuCameraNotAllowedInScanCodeMode, "FeishuCameraNotAllowedInScanCodeMode", "Not allow to invoke @{apiName} in 'scanCode' mode", "the API cannot be called in scanCode mode", "scanCode 模式下不可调用该 API", "Camera", FailedPrecondition, FaultApp},
	{FeishuCameraRecordAlreadyStarted, "FeishuCameraRecordAlreadyStarted", "StartRecord record already started", "recording has already started", "已在录制中", "Camera", AlreadyExists, FaultApp},
	{FeishuCameraStartRecordFailed, "FeishuCameraStartRecordFailed", "StartRecord camera error", "camera error while starting to record", "开始录制时相机内部错误", "Camera", Internal, FaultDevice},
	{FeishuCameraRecordNotStarted, "FeishuCameraRecordNotStarted", "StopRecord record not started", "recording has not started", "未开始录制", "Camera", FailedPrecondition, FaultApp},
	{FeishuCameraStopRecordFailed, "FeishuCameraStopRecordFailed", "StopRecord camera error", "camera error while stopping to record", "停止录制时相机内部错误", "Camera", Internal, FaultDevice},
	{FeishuCameraSaveRecordFailed, "FeishuCameraSaveRecordFailed", "StopRecord save file error", "the recorded file could not be saved", "保存录制文件失败", "Camera", Internal, FaultDevice},
	{FeishuCameraSetZoomTimedOut, "FeishuCameraSetZoomTimedOut", "SetZoom fail: time out", "setZoom timed out", "setZoom 超时", "Camera", DeadlineExceeded, FaultDevice},
	{FeishuCameraTakePhotoFailed, "FeishuCameraTakePhotoFailed", "TakePhoto camera error", "camera error while taking a photo", "拍照时相机内部错误", "Camera", Internal, FaultDevice},
	{FeishuCameraSavePhotoFailed, "FeishuCameraSavePhotoFailed", "TakePhoto save file error", "the photo could not be saved", "保存照片文件失败", "Camera", Internal, FaultDevice},
	{FeishuCameraPreviousPhotoUnfinished, "FeishuCameraPreviousPhotoUnfinished", "TakePhoto last capture not finish", "the previous photo has not finished", "上次拍照未结束", "Camera", AlreadyExists, FaultApp},
	{FeishuCameraComponentInitFailed, "FeishuCameraComponentInitFailed", "Camera init error", "the camera component could not be initialized", "camera 组件初始化失败", "Camera", Internal, FaultDevice},
	{FeishuCameraComponentAlreadyAdded, "FeishuCameraComponentAlreadyAdded", "Cannot add more than one camera component", "the page already has a camera component", "同一页面只能有一个 camera 组件", "Camera", AlreadyExists, FaultApp},
	{FeishuCameraComponentIDMissing, "FeishuCameraComponentIDMissing", "Failed to get component id", "the camera component has no id", "未给 camera 组件设置 id", "Camera", InvalidArgument, FaultApp},

	// 90 Component / 11 Customized input
	{FeishuCustomizedInputGetOpenIDFailed, "FeishuCustomizedInputGetOpenIDFailed", "Request at user openID error, eventType: @{eventType}", "a contact's openID could not be obtained, usually because login was not called", "获取联系人 openID 失败，通常是未调用 login", "CustomizedInput", Unauthenticated, FaultApp},
}
