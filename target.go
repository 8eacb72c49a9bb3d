package errno

import (
	"errors"

	"github.com/mperrno/errno/internal/input"
)

// ParseTarget returns the target for [errors.Is] that s names, for alert rules
// in configuration files:
//
//	wechat:1504003            a code by its platform and number, up to seven digits
//	WeChatNFCSwitchNotOpened  a code by its constant's name
//	CategoryWeChatDevice      a category, SubcategoryWeChatNFC a subcategory
//	PermissionDenied          a condition
//	FaultApp                  a fault
//
// A number need not be published. Anything else, a number that is no errno
// included, is an error that quotes s and says what is accepted.
func ParseTarget(s string) (error, error) {
	if target := parseTarget(s); target != nil {
		return target, nil
	}
	return nil, errors.New("errno: unknown target " + input.Quote(s) + ": want a code such as wechat:1504003 (at most seven digits), " +
		"or the Go name of a code, a category, a subcategory, a condition or a fault")
}

func parseTarget(s string) error {
	if platform, digits, ok := input.Cut(s, ':'); ok {
		return parsePair(platform, digits)
	}
	for c, t := range conditions {
		if s == t.name {
			return Condition(c)
		}
	}
	for f, t := range faults {
		if s == t.name {
			return Fault(f)
		}
	}
	for i := range categories {
		if s == categories[i].name {
			return categories[i].of
		}
	}
	for i := range subcategories {
		if s == subcategories[i].name {
			return subcategories[i].of
		}
	}
	for _, p := range [...]Platform{PlatformWeChat, PlatformFeishu} {
		if n, ok := numberOf(p, s); ok {
			return p.Code(n)
		}
	}
	return nil
}

// parsePair reads a code such as wechat:0000112.
func parsePair(platform, digits string) error {
	var p Platform
	if p.UnmarshalText([]byte(platform)) != nil || len(digits) == 0 || len(digits) > 7 {
		return nil
	}
	n := 0
	for _, d := range []byte(digits) {
		if d < '0' || d > '9' {
			return nil
		}
		n = n*10 + int(d-'0')
	}
	return p.Code(n)
}

// numberOf returns the number of the constant of platform p that is called name.
func numberOf(p Platform, name string) (int, bool) {
	if p == PlatformWeChat && name == "WeChatAbsent" || p == PlatformFeishu && name == "FeishuAbsent" {
		return absent, true
	}
	for _, r := range tableOf(p).records {
		if r.Name == name {
			return r.number, true
		}
	}
	return 0, false
}
