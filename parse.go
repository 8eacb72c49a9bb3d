package errno

import (
	"errors"

	"github.com/mperrno/errno/internal/input"
)

// ParseTarget returns the target for [errors.Is] that s names, for alert rules in
// configuration files:
//
//	wechat:1504003            a code by its platform, in any case, and its number, at most seven digits
//	WeChatNFCSwitchNotOpened  a code by its constant's name
//	CategoryWeChatDevice      a category, SubcategoryWeChatNFC a subcategory
//	PermissionDenied          a condition
//	FaultApp                  a fault
//
// A number need not be published. Network errors are read by
// [github.com/mperrno/errno/neterr.ByName]. Anything else, including a number that is not
// an errno, is an error that quotes s and says what is accepted.
func ParseTarget(s string) (error, error) {
	if target := parseTarget(s); target != nil {
		return target, nil
	}
	return nil, errors.New("errno: unknown target " + input.Quote(s) + ": want a code such as wechat:1504003 (at most seven digits), " +
		"or the Go name of a code, a category, a subcategory, a condition or a fault")
}

func parseTarget(s string) error {
	if platform, digits, ok := input.Cut(s, ':'); ok {
		return parseCode(platform, digits)
	}
	for c := range conditions {
		if s == conditions[c].name {
			return Condition(c)
		}
	}
	for f := range faults {
		if s == faults[f].name {
			return Fault(f)
		}
	}
	for i := range categories {
		if s == categories[i].name {
			return categories[i].value
		}
	}
	for i := range subcategories {
		if s == subcategories[i].name {
			return subcategories[i].value
		}
	}
	if n, ok := numberOf(PlatformWeChat, weChatTable, s); ok {
		return WeChat(n)
	}
	if n, ok := numberOf(PlatformFeishu, feishuTable, s); ok {
		return Feishu(n)
	}
	return nil
}

// parseCode reads a code such as wechat:0000112.
func parseCode(platform, digits string) error {
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

// numberOf returns the number of the constant called name.
func numberOf(p Platform, table []Entry, name string) (int, bool) {
	if name == p.prefix()+"Absent" {
		return absent, true
	}
	for i := range table {
		if table[i].Name == name {
			return table[i].Code.Int(), true
		}
	}
	return 0, false
}

func unmarshalJSON(p Platform, table []Entry, dst *int, data []byte) error {
	s := string(data)
	if s == "null" {
		return nil
	}
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return unmarshalText(p, table, dst, s[1:len(s)-1])
	}
	n, ok := input.ParseInt(s)
	if !ok {
		return unmarshalError(p, s)
	}
	*dst = n
	return nil
}

func unmarshalText(p Platform, table []Entry, dst *int, s string) error {
	n, ok := input.ParseInt(s)
	if !ok {
		n, ok = numberOf(p, table, s)
	}
	if !ok {
		return unmarshalError(p, s)
	}
	*dst = n
	return nil
}

func unmarshalError(p Platform, s string) error {
	return errors.New("errno: cannot unmarshal " + input.Quote(s) + " into a " + p.String() + " errno: want a number or a constant's name")
}
