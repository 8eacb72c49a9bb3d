package errno

import (
	"errors"
	"strconv"

	"github.com/mperrno/errno/internal/input"
)

// A Platform is a vendor's client. WeChat and Feishu number their errors in one
// format but from two tables, so a number means nothing without its platform.
type Platform uint8

const (
	PlatformWeChat Platform = 1 // 微信; WeChat, text form "wechat"
	PlatformFeishu Platform = 2 // 飞书; Feishu (Lark), text form "feishu"
)

// String returns "wechat" or "feishu". Another value gives "Platform(3)".
func (p Platform) String() string {
	switch p {
	case PlatformWeChat:
		return "wechat"
	case PlatformFeishu:
		return "feishu"
	}
	return "Platform(" + strconv.Itoa(int(p)) + ")"
}

// MarshalText returns the text form, "wechat" or "feishu", and an error for
// another value.
func (p Platform) MarshalText() ([]byte, error) {
	if p != PlatformWeChat && p != PlatformFeishu {
		return nil, errors.New("errno: cannot marshal unknown " + p.String())
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads the text form. Anything but "wechat" and "feishu" is an
// error that quotes the input.
func (p *Platform) UnmarshalText(text []byte) error {
	switch string(text) {
	case "wechat":
		*p = PlatformWeChat
	case "feishu":
		*p = PlatformFeishu
	default:
		return errors.New("errno: unknown platform " + input.Quote(text) + `: want "wechat" or "feishu"`)
	}
	return nil
}

// Code returns n as a code of the platform, as [WeChat](n) or [Feishu](n) would
// be, or nil for an unknown platform. It does not allocate for a published n.
func (p Platform) Code(n int) Code {
	if r := find(p, n); r.Code != nil {
		return r.Code
	}
	switch p {
	case PlatformWeChat:
		return WeChat(n)
	case PlatformFeishu:
		return Feishu(n)
	}
	return nil
}
