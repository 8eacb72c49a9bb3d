package errno

import (
	"errors"
	"strconv"

	"github.com/mperrno/errno/internal/input"
)

// A Condition says what happened, in the same words for both platforms. The
// numbers are those of google.rpc.Code, so codes.Code(c) of grpc-go is a plain
// conversion. A Condition is a target for [errors.Is]:
//
//	errors.Is(err, errno.PermissionDenied)
//
// Which condition a code has is a judgment of this package, not a statement of
// the vendors; a minor release may correct one.
//
// See https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto.
type Condition uint8

const (
	OK                 Condition = 0  // 成功; success; of the codes, only 0 has it
	Canceled           Condition = 1  // 已取消; a person, or the app itself, backed out
	Unknown            Condition = 2  // 未知; published as unknown, or not in the table
	InvalidArgument    Condition = 3  // 参数无效; the call was wrong whatever the state
	DeadlineExceeded   Condition = 4  // 超时; it took too long
	NotFound           Condition = 5  // 不存在; the thing itself is missing
	AlreadyExists      Condition = 6  // 已存在; the thing is there, or was done, already
	PermissionDenied   Condition = 7  // 权限被拒绝; the user, the system, an administrator, the platform or a file's mode said no
	ResourceExhausted  Condition = 8  // 资源耗尽; a quota, a rate, a size, a count, storage or memory ran out
	FailedPrecondition Condition = 9  // 前置条件不满足; something must be set up or done first
	Aborted            Condition = 10 // 被中断; something else got in the way
	OutOfRange         Condition = 11 // 超出范围; a position or an amount beyond the end
	Unimplemented      Condition = 12 // 不支持; this client, system or device cannot do it
	Internal           Condition = 13 // 内部错误; the platform broke, nothing finer is known
	Unavailable        Condition = 14 // 暂不可用; a network or a service that may recover, a retry can help
	DataLoss           Condition = 15 // 数据损坏; data is corrupt and cannot be read
	Unauthenticated    Condition = 16 // 身份未认证; who is calling is not established
)

var conditions = [...]struct{ name, title, titleZH string }{
	OK:                 {"OK", "OK", "成功"},
	Canceled:           {"Canceled", "Canceled", "已取消"},
	Unknown:            {"Unknown", "Unknown", "未知"},
	InvalidArgument:    {"InvalidArgument", "Invalid argument", "参数无效"},
	DeadlineExceeded:   {"DeadlineExceeded", "Deadline exceeded", "超时"},
	NotFound:           {"NotFound", "Not found", "不存在"},
	AlreadyExists:      {"AlreadyExists", "Already exists", "已存在"},
	PermissionDenied:   {"PermissionDenied", "Permission denied", "权限被拒绝"},
	ResourceExhausted:  {"ResourceExhausted", "Resource exhausted", "资源耗尽"},
	FailedPrecondition: {"FailedPrecondition", "Failed precondition", "前置条件不满足"},
	Aborted:            {"Aborted", "Aborted", "被中断"},
	OutOfRange:         {"OutOfRange", "Out of range", "超出范围"},
	Unimplemented:      {"Unimplemented", "Unimplemented", "不支持"},
	Internal:           {"Internal", "Internal", "内部错误"},
	Unavailable:        {"Unavailable", "Unavailable", "暂不可用"},
	DataLoss:           {"DataLoss", "Data loss", "数据损坏"},
	Unauthenticated:    {"Unauthenticated", "Unauthenticated", "身份未认证"},
}

// String returns the constant's Go name, such as "PermissionDenied", the form that
// [ParseTarget] reads and a metric label can carry, and "Condition(17)" for an unknown
// value.
func (c Condition) String() string {
	if int(c) < len(conditions) {
		return conditions[c].name
	}
	return "Condition(" + strconv.Itoa(int(c)) + ")"
}

// Error returns the same text as [Condition.String]. It makes a Condition a target for
// [errors.Is]; a Condition is not meant to be returned as an error.
func (c Condition) Error() string { return c.String() }

// GoString returns the Go expression, such as "errno.PermissionDenied".
func (c Condition) GoString() string { return "errno." + c.String() }

// MarshalText returns the constant's Go name, such as "PermissionDenied", and an error for an
// unknown value.
func (c Condition) MarshalText() ([]byte, error) {
	if int(c) >= len(conditions) {
		return nil, errors.New("errno: cannot marshal unknown " + c.String())
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads the constant's Go name, such as "PermissionDenied". Any other text is
// an error that quotes it.
func (c *Condition) UnmarshalText(text []byte) error {
	for i := range conditions {
		if string(text) == conditions[i].name {
			*c = Condition(i)
			return nil
		}
	}
	return errors.New("errno: unknown condition " + input.Quote(text))
}

// Title returns the condition in English words, such as "Permission denied", and
// "" for an unknown value.
func (c Condition) Title() string {
	if int(c) < len(conditions) {
		return conditions[c].title
	}
	return ""
}

// TitleZH returns the condition in Chinese words, such as "权限被拒绝", and "" for an
// unknown value.
func (c Condition) TitleZH() string {
	if int(c) < len(conditions) {
		return conditions[c].titleZH
	}
	return ""
}

// A Fault says who has to act on an error. It is a target for [errors.Is]:
//
//	errors.Is(err, errno.FaultApp) // page the team that builds the Mini Program
//
// Which fault a code has is a judgment of this package, not a statement of the
// vendors; a minor release may correct one.
type Fault uint8

const (
	FaultNone     Fault = 0 // 无; nobody; of the codes, only 0 has it
	FaultUnknown  Fault = 1 // 未知; not known, or the number is not in the table
	FaultUser     Fault = 2 // 用户; the person refused, canceled or has to change a setting
	FaultApp      Fault = 3 // 开发者; the developer: arguments, order of calls, configuration, quota, merchant set-up
	FaultDevice   Fault = 4 // 设备; the phone, its system or its hardware lacks it or failed
	FaultNetwork  Fault = 5 // 网络; the network between the client and a server
	FaultPlatform Fault = 6 // 平台; WeChat or Feishu, client or server
	FaultAdmin    Fault = 7 // 管理员; an organization's administrator, whoever lifts a ban, or the owner of an account that the call names
)

var faults = [...]struct{ name, title, titleZH string }{
	FaultNone:     {"FaultNone", "Nobody", "无"},
	FaultUnknown:  {"FaultUnknown", "Unknown", "未知"},
	FaultUser:     {"FaultUser", "User", "用户"},
	FaultApp:      {"FaultApp", "Developer", "开发者"},
	FaultDevice:   {"FaultDevice", "Device", "设备"},
	FaultNetwork:  {"FaultNetwork", "Network", "网络"},
	FaultPlatform: {"FaultPlatform", "Platform", "平台"},
	FaultAdmin:    {"FaultAdmin", "Administrator", "管理员"},
}

// String returns the constant's Go name, such as "FaultApp", the form that
// [ParseTarget] reads and a metric label can carry, and "Fault(8)" for an unknown
// value.
func (f Fault) String() string {
	if int(f) < len(faults) {
		return faults[f].name
	}
	return "Fault(" + strconv.Itoa(int(f)) + ")"
}

// Error returns the same text as [Fault.String]. It makes a Fault a target for
// [errors.Is]; a Fault is not meant to be returned as an error.
func (f Fault) Error() string { return f.String() }

// GoString returns the Go expression, such as "errno.FaultApp".
func (f Fault) GoString() string { return "errno." + f.String() }

// MarshalText returns the constant's Go name, such as "FaultApp", and an error for an
// unknown value.
func (f Fault) MarshalText() ([]byte, error) {
	if int(f) >= len(faults) {
		return nil, errors.New("errno: cannot marshal unknown " + f.String())
	}
	return []byte(f.String()), nil
}

// UnmarshalText reads the constant's Go name, such as "FaultApp". Any other text is
// an error that quotes it.
func (f *Fault) UnmarshalText(text []byte) error {
	for i := range faults {
		if string(text) == faults[i].name {
			*f = Fault(i)
			return nil
		}
	}
	return errors.New("errno: unknown fault " + input.Quote(text))
}

// Title returns who has to act in English, such as "Developer", and "" for an
// unknown value.
func (f Fault) Title() string {
	if int(f) < len(faults) {
		return faults[f].title
	}
	return ""
}

// TitleZH returns who has to act in Chinese, such as "开发者", and "" for an unknown
// value.
func (f Fault) TitleZH() string {
	if int(f) < len(faults) {
		return faults[f].titleZH
	}
	return ""
}
