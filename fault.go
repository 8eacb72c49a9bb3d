package errno

import "strconv"

// A Fault says who has to act on an error. It is a target for [errors.Is]:
//
//	errors.Is(err, errno.FaultApp) // page the team that builds the Mini Program
//
// Which fault a code has is a judgement of this package, not a statement of the
// vendors; a minor release may correct one.
type Fault uint8

const (
	FaultNone     Fault = 0 // 无; nobody; of the codes, 0 alone has it
	FaultUnknown  Fault = 1 // 未知; not known, or the number is not in the table
	FaultUser     Fault = 2 // 用户; the person refused, canceled or has to change a setting
	FaultApp      Fault = 3 // 开发者; the developer: arguments, order of calls, configuration, quota, merchant set-up
	FaultDevice   Fault = 4 // 设备; the phone, its system or its hardware lacks it or failed
	FaultNetwork  Fault = 5 // 网络; the network between the client and a server
	FaultPlatform Fault = 6 // 平台; WeChat or Feishu, client or server
	FaultAdmin    Fault = 7 // 管理员; an organization's administrator, or whoever lifts a ban
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
// [ParseTarget] reads and a metric label can carry. A number that is no fault
// gives "Fault(8)".
func (f Fault) String() string {
	if int(f) < len(faults) {
		return faults[f].name
	}
	return "Fault(" + strconv.Itoa(int(f)) + ")"
}

// Error returns the same text as [Fault.String]. It makes a Fault a target for
// [errors.Is]; a Fault is not meant to be returned as an error.
func (f Fault) Error() string { return f.String() }

// Title returns who has to act in English, such as "Developer", or "" for a
// number that is no fault.
func (f Fault) Title() string {
	if int(f) < len(faults) {
		return faults[f].title
	}
	return ""
}

// TitleZH returns who has to act in Chinese, such as "开发者", or "" for a number
// that is no fault.
func (f Fault) TitleZH() string {
	if int(f) < len(faults) {
		return faults[f].titleZH
	}
	return ""
}
