package callback

import (
	"slices"
	"strings"

	"github.com/mperrno/errno"
)

// A wordGroup is a list of words that tell the same.
type wordGroup struct {
	condition          errno.Condition
	fault              errno.Fault // FaultNone leaves it to faultOf
	meaning, meaningZH string
	words              []string // patterns, where "word" stands for "*word*"
}

// wordGroups are in the order of how telling they are: the first group that has a word in
// a text decides. The first is of texts that tell nothing, whatever else is in them, and of
// several of one condition the last is the general one.
var wordGroups = [...]wordGroup{
	{errno.Unknown, errno.FaultUnknown, "", "", []string{
		"unknown*error", "unknow*error", "unknown exception", "unknown reason", "order timeout",
		"insufficient balance", "订单", "余额", "*unknown", "*unknow", "未知", "context is null", "mapview is null",
		"系统错误，错误码", "系统错误,错误码", "typeerror", "referenceerror", "syntaxerror", "is not defined",
		"is not a function", "cannot read property", "cannot read properties", "unexpected token",
	}},
	{errno.ResourceExhausted, errno.FaultApp, "a limit is exceeded", "超出限制", []string{
		"at most",
	}},
	{errno.Unimplemented, errno.FaultDevice, "not supported here", "当前环境不支持", []string{
		"only be invoked on", "must be invoked on ios", "must be invoked on android", "unsupported on",
		"unsupported in", "unsupported by",
	}},
	{errno.FailedPrecondition, errno.FaultApp, "something must be done first", "调用前的条件不满足", []string{
		"must be invoked", "must be called", "tap gesture",
	}},
	{errno.InvalidArgument, errno.FaultApp, "an argument is not valid", "参数无效", []string{
		"can not over", "must be", "must greater", "must less", "must between", "should between", "should less",
		"should greater", "must have", "must not", "at least", "不能大于", "不能小于", "应为", "must provide",
		"must contain", "should be", "should have", "should contain", "should provide", "should not",
		"cannot be empty", "can not be empty", "can't be empty", "is not a number", "is not number", "is not string",
		"is not object", "is not array", "is not a string", "is not an object", "is not an array", "parameter",
		"parameters", "param", "params", "argument", "arguments", "argv", "args", "base64",
		"illegalargumentexception", "不能为空", "必填", "必须为", "必须是", "参数",
	}},
	{errno.DataLoss, errno.FaultApp, "the data is damaged or of another format", "数据损坏或格式不符", []string{
		"decode fail", "decode failed", "decode*error", "failed to decode", "cannot decode", "can't decode",
		"decompress*fail", "decompress failed", "decompress error", "unzip*fail", "unzip failed", "unzip error",
		"convert*fail", "corrupt", "corrupted", "damaged", "encodingerror", "解码失败", "解压失败",
		"invalid image data", "损坏",
	}},
	{errno.Unauthenticated, errno.FaultUnknown, "the session could not be obtained", "获取登录态失败", []string{
		"get*session",
	}},
	{errno.Unauthenticated, errno.FaultApp, "the session, the ticket or the signature is not valid", "登录态、票据或签名无效", []string{
		"invalid*session", "invalid*ticket", "invalid*token", "invalid*signature", "expired*session", "expired*token",
		"wrong*signature", "illegal*session", "illegal*signature", "illegal*token", "no session", "session not found",
		"empty*session", "empty*token", "session*invalid", "session*expired", "session*empty", "session*timed out",
		"session*timeout", "token*invalid", "token*expired", "token*missing", "missing*token", "ticket*invalid",
		"ticket*expired", "ticket no available", "ticket not available", "signature*invalid", "signature*expired",
		"signature error", "sign error", "verify signature", "not logged in", "not signed in", "please sign in",
		"not authenticated", "授权已过期", "not login", "need login", "need to login", "need to log in",
		"please login", "please log in", "login expired", "re-login", "relogin", "login again", "log in again",
		"unlogin", "no login", "without login", "请先登录", "authentication fail", "authentication failed",
		"unauthenticated", "code expired", "code already used", "未登录", "重新登录", "登录态", "登录过期",
		"登录已过期", "鉴权失败", "签名错误", "签名无效", "签名失败", "签名*失败", "签名过期", "签名不正确",
		"验证签名",
	}},
	{errno.DeadlineExceeded, 0, "it took too long", "超时", []string{
		"timeout", "time out", "time-out", "timed out", "timer expired", "deadline", "etimedout",
		"sockettimeoutexception", "超时", "逾時",
	}},
	{errno.PermissionDenied, 0, "permission was denied", "没有权限", []string{
		"denied by", "rejected by", "拒绝",
	}},
	{errno.Canceled, 0, "canceled", "已取消", []string{
		"*cancel", "*canceled", "*cancelled", "*abort", "*aborted", "user cancel", "user canceled", "user cancelled",
		"user cancels", "cancel by user", "cancel by the user", "canceled by user", "canceled by the user",
		"cancelled by user", "cancelled by the user", "user exited", "user exit", "user dismiss", "user dismissed",
		"closed by user", "closed by the user", "user closed", "user quit", "page back", "abort*task", "*取消",
		"用户*取消", "取消操作", "取消支付", "取消授权", "取消选择", "取消登录", "取消分享",
	}},
	{errno.Aborted, errno.FaultUnknown, "something else interrupted the call", "调用被中断", []string{
		"interrupted", "another app", "another application", "incoming call", "来电", "其他应用", "is in use",
		"another call", "正在使用", "being used", "相机*占用", "摄像头*占用", "麦克风*占用", "occupied by",
		"preempted", "higher priority", "打断", "中断",
	}},
	{errno.PermissionDenied, errno.FaultAdmin, "the organization's administrator does not allow it", "管理员未允许", []string{
		"admin", "administrator", "organization", "管理员", "可见范围",
	}},
	{errno.PermissionDenied, 0, "permission was denied", "没有权限", []string{
		"no *permission", "nopermission", "insufficient *permission", "insufficient *privilege",
		"insufficient *scope", "permission*not granted", "权限*禁用", "no location auth", "permission*required",
		"without permission", "no *authorization", "缺少*权限", "权限失败", "权限不足", "无权限", "没有*权限",
		"securityexception", "securityerror", "eacces", "eperm",
	}},
	{errno.Unavailable, 0, "the network or the connection failed", "网络或连接异常", []string{
		"dns*not found", "dns*fail", "host not found", "unknownhostexception", "service not known", "servname",
		"找不到*服务器", "域名不存在", "互联网", "未连接网络", "无网络", "没有网络", "网络异常", "检查网络",
		"网络连接", "打开网络",
	}},
	{errno.NotFound, errno.FaultUnknown, "what the device looks for was not discovered", "未发现设备或标签", []string{
		"not been discovered", "not discovered", "been discovered",
	}},
	{errno.NotFound, 0, "what the call names does not exist", "所指定的对象不存在", []string{
		"not found", "not been found", "notfounderror", "not exist", "not exists", "does not exist", "doesn't exist",
		"don't exist", "no such", "not find", "cant find", "can not find", "cannot find", "can't find",
		"can't be found", "enoent", "404", "deleted", "no device", "no service", "no characteristic",
		"nocharacteristic", "no descriptor", "nonexistent", "no match", "non-existent", "no file", "no camera",
		"no microphone", "no data", "no replay", "no result", "no valid", "not detected", "不存在", "没有找到",
		"没找到", "已删除", "未找到", "找不到",
	}},
	{errno.Unimplemented, errno.FaultApp, "the API is no longer there", "接口已废弃", []string{
		"deprecated", "no longer supported", "已废弃", "已停用", "已下线",
	}},
	{errno.InvalidArgument, errno.FaultApp, "the format or the type is not supported", "不支持的格式或类型", []string{
		"url*not supported", "format*not supported", "type*not supported", "data*not supported", "not be supported",
		"encoding*not supported", "path*not support", "filepath*not support", "unsupported ", "tensor*unsupported",
		"不支持的",
	}},
	{errno.Unimplemented, errno.FaultDevice, "not supported here", "当前环境不支持", []string{
		"not support", "not supported", "unsupported", "unsupport", "notsupportederror", "enosys", "no sensor",
		"null sensor", "not implemented", "not impl", "版本过低", "版本太低", "unimplemented", "incompatible",
		"not compatible", "too old", "version*too low", "version*lower", "please update", "please upgrade", "请升级",
		"请更新", "not available on", "unavailable on", "does not support", "doesn't support", "不支持",
	}},
	{errno.ResourceExhausted, errno.FaultDevice, "the device ran out of memory or storage", "设备内存或存储空间不足", []string{
		"out of memory", "outofmemoryerror", "oom", "enospc", "no space", "memory*not enough", "内存不足", "空间不足",
		"空间*满",
	}},
	{errno.ResourceExhausted, errno.FaultUser, "too many attempts", "尝试次数过多", []string{
		"too many attempts", "authenticate freeze", "错误次数", "尝试次数",
	}},
	{errno.ResourceExhausted, errno.FaultApp, "a limit is exceeded", "超出限制", []string{
		"too many", "too often", "too frequent", "too frequently", "too fast", "too large", "too big", "too much",
		"frequency", "freq", "frequently", "exceed", "exceeds", "exceeded", "exceeding", "not enough", "no enough",
		"insufficient", "quota", "quotaexceedederror", "emfile", "oversize", "exhausted", "daily limit", "用完",
		"已满", "over size", "size is over", "max size", "max count", "reach*max", "reached*max", "reach*limit",
		"reached*limit", "limit reached", "is full", "over*limit", "storage limit", "size limit", "out of limit",
		"maximum", "rate limit", "retry*limit", "频繁", "超出", "超过", "上限", "超限", "过快", "太快", "达到最大",
		"已达", "过大", "太大",
	}},
	{errno.FailedPrecondition, errno.FaultApp, "a declaration or a setting is missing", "缺少声明或配置", []string{
		"require permission desc", "not declared", "not been declared", "privacy*banned", "privacy usage",
		"please go to mp", "invalid domain", "illegal host", "illegal domain", "need to be declared", "verifying",
		"未声明", "域名不在", "未配置", "商户未", "not configured", "domain*list", "safe domain", "合法域名",
		"安全域名",
	}},
	{errno.FailedPrecondition, errno.FaultApp, "the call does not fit the state", "当前状态下不能调用", []string{
		"already end", "already ended", "already expired", "already closed", "in background", "in the background",
		"invalid state", "has enable", "has enabled", "invalidstateerror", "is stop", "illegalstateexception",
		"can not run in", "cannot run in", "invalid scene", "wrong scene", "wrong mode", "invalid env",
		"illegal operation", "not allow to invoke", "cannot be invoked", "can not be invoked", "can't be invoked",
		"can't invoke",
	}},
	{errno.PermissionDenied, errno.FaultAdmin, "it is banned or restricted", "已被封禁或限制", []string{
		"blocked", "被限制", "banned", "restricted", "封禁",
	}},
	{errno.PermissionDenied, errno.FaultUnknown, "it is not on the list of what is allowed", "不在允许的名单中", []string{
		"white list", "allow list", "whitelist",
	}},
	{errno.PermissionDenied, 0, "permission was denied", "没有权限", []string{
		"denied", "deny", "accessdenied", "reject", "rejected", "forbidden", "user refused", "user refuse",
		"refused by user", "declined", "disallowed", "blacklist", "黑名单", "prohibited", "unauthorized",
		"not authorized", "obtain*permission", "enable*permission", "not allow", "not allowed", "does not allow",
		"notallowederror", "not permitted", "cannot modify", "不允许", "被禁用", "无权", "禁止", "未同意", "不同意",
		"未允许", "未授权",
	}},
	{errno.AlreadyExists, errno.FaultApp, "it was done already", "已存在或重复操作", []string{
		"already", "duplicate", "duplicated", "repeat", "repeated", "file exists", "has been called",
		"been subscribed", "been started", "more than one", "in progress", "not finish", "not finished", "not ended",
		"eexist", "重复", "已存在", "已经存在",
	}},
	{errno.FailedPrecondition, errno.FaultUser, "the user must set something up on the phone first", "需用户先在手机上完成设置", []string{
		"bluetooth*available", "bluetooth*unavailable", "location*available", "location*unavailable",
		"adapter*available", "user has not", "用户未", "need*verify", "not installed", "please install", "未安装",
		"no *enrolled", "not enrolled", "未录入", "need pin", "not turned on", "请打开", "请开启", "请先打开",
		"请先开启", "请先*打开", "请先*开启", "请确保*打开", "请确保*开启", "请先安装", "turned off", "switched off",
		"switch not open", "switch not opened", "is disabled", "not enabled", "not been enabled", "is off",
		"gps*not open", "not open gps", "bluetooth*not open", "location*disabled", "gps*closed", "未打开", "未开启",
	}},
	{errno.Unavailable, errno.FaultUnknown, "the service is busy or not available", "服务繁忙或不可用", []string{
		"service unavailable", "service temporarily unavailable", "bad gateway", "bad response", "繁忙", "稍后再试",
		"稍后重试", "服务不可用", "try again later", "retry later", "maintenance", "维护", "overload", "overloaded",
		"无响应", "未响应", "没有响应",
	}},
	{errno.Unavailable, 0, "the network or the connection failed", "网络或连接异常", []string{
		"download*fail", "download*failed", "failed to download", "unable to download", "下载失败",
		"connection*closed", "connection*lost", "connection*reset", "connection*refused",
	}},
	{errno.FailedPrecondition, errno.FaultApp, "something must be done first", "调用前的条件不满足", []string{
		"not init", "not inited", "not initialized", "not initialised", "not been initialized", "not initialize",
		"uninitialized", "not start", "not started", "not been started", "not open", "not opened", "not been opened",
		"not connect", "not connected", "not been connected", "not ready", "be used before", "be called before",
		"called before", "please invoke", "please call", "please init", "before calling", "ebadf", "enotempty",
		"eisdir", "enotdir", "not loaded", "not retrieved", "not playing", "not registered", "not set", "not bound",
		"not bind", "no bind", "未发布", "未上线", "not invoked", "not invoke", "not called", "not created",
		"not been created", "not mounted", "not*publish", "not published", "not activated", "not paired",
		"not bonded", "not subscribed", "not prepared", "not active", "inactive", "not running", "is stopped",
		"not joined", "detached", "never*init", "never*start", "is closed", "is closing", "been closed", "expired",
		"only be invoked", "only be called", "certificate", "certificates", "ssl", "tls", "please*first", "请先",
		"请确保", "未初始化", "未开始", "未加载", "未就绪", "已过期", "已失效", "未绑定", "未开通",
		"hostname*mismatch", "未启动", "未连接", "not in*mode", "not buy", "not empty", "not a directory",
		"is a directory", "is not directory", "is not file", "bad file descriptor", "证书",
	}},
	{errno.OutOfRange, errno.FaultApp, "a position is out of range", "超出范围", []string{
		"out of range", "out of bounds", "not in range", "越界",
	}},
	{errno.InvalidArgument, errno.FaultUnknown, "the password is not valid", "密码无效", []string{
		"invalid*password", "wrong password", "password error", "incorrect password", "密码错误", "密码不正确",
	}},
	{errno.Internal, errno.FaultDevice, "the file could not be saved", "文件保存失败", []string{
		"save*fail", "save*failed", "save*error", "failed to save", "unable to save",
	}},
	{errno.Internal, 0, "internal error", "内部错误", []string{
		"internal", "crash", "crashed", "崩溃", "internalerror", "nullpointerexception", "系统异常",
		"notreadableerror", "system error", "system err", "server error", "compress*fail", "compress*failed",
		"compress error", "unable to compress", "engine error", "inflate*fail", "inflate*failed", "logic error",
		"invalid*response", "invalid server data", "empty*response", "response null", "系统错误", "内部错误",
	}},
	{errno.InvalidArgument, errno.FaultApp, "an argument is not valid", "参数无效", []string{
		"invalid", "illegal", "wrong", "malformed", "bad", "expected", "missing", "is nil", "is null", "null data",
		"is undefined", "is empty", "too long", "too short", "format", "mismatch", "not valid", "incorrect",
		"overconstrainederror", "einval", "unknown ", "not match", "require", "requires", "required", "need*method",
		"is not image", "not a valid", "not an image", "not an audio", "not a video", "不合法", "无效", "非法",
		"不匹配", "不一致", "过长", "过短", "缺少", "格式错误", "有效值",
	}},
	{errno.Unavailable, 0, "the network or the connection failed", "网络或连接异常", []string{
		"network", "connect", "connection", "connecting", "dns", "host", "offline", "internet", "unreachable",
		"reset", "econnreset", "econnrefused", "econnaborted", "epipe", "enotfound", "eai again", "ehostunreach",
		"enetunreach", "networkerror", "busy", "failed to fetch", "no response", "disconnect", "disconnected",
		"websocket", "transport", "socket hang up", "网络", "断开", "连接", "断网", "信号",
	}},
}

func (g *wordGroup) entry(api, text string) errno.Entry {
	row := errno.Entry{Meaning: g.meaning, MeaningZH: g.meaningZH, Condition: g.condition, Fault: g.fault}
	if row.Fault == errno.FaultNone {
		row.Fault = faultOf(row.Condition, api, text)
	}
	return row
}

// Kinds of APIs, by a part of the name.
var (
	deviceAPIs = [...]string{"BLE", "Bluetooth", "Wi", "NFC", "Nfc", "HCE", "Beacon", "Location", "Compass", "Accelerometer",
		"Gyroscope", "DeviceMotion", "Camera", "ecord", "scan", "Scan", "vibrate", "Screen", "Battery", "Soter", "Ndef", "IsoDep", "Mifare"}
	networkAPIs = [...]string{"uploadFile", "downloadFile", "Socket", "RequestTask", "UploadTask", "DownloadTask",
		"getImageInfo", "cloud.", "database.", "collection.", "document.", "gateway.", "Audio", "Subpackage", "preloadAssets"}
)

func hasPart(s string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(s, part) })
}

// faultOf returns who has to act where words tell a condition.
func faultOf(condition errno.Condition, api, text string) errno.Fault {
	device := hasPart(api, deviceAPIs[:]...)
	network := api == "request" || hasPart(api, networkAPIs[:]...)
	switch condition {
	case errno.DeadlineExceeded, errno.Unavailable:
		switch {
		case hasPart(text, "network", "网络"), !device && !hasAPI(weChatCloud, api):
			return errno.FaultNetwork
		case device:
			return errno.FaultDevice
		}
	case errno.Canceled:
		if network {
			return errno.FaultApp
		}
		return errno.FaultUser
	case errno.NotFound:
		if device {
			return errno.FaultDevice
		}
		return errno.FaultApp
	case errno.PermissionDenied:
		switch {
		case network, hasAPI(files, api):
			return errno.FaultApp
		case device, hasPart(text, "user", "auth", "deny", "camera", "microphone", "location", "album", "用户", "授权"):
			return errno.FaultUser
		}
	case errno.Internal:
		switch {
		case device:
			return errno.FaultDevice
		case !network && !hasAPI(files, api):
			return errno.FaultPlatform
		}
	}
	return errno.FaultUnknown
}
