package errno

import (
	"errors"

	"github.com/mperrno/errno/internal/input"
)

// ParseTarget returns the target for [errors.Is] that s names, for alert rules in
// configuration files:
//
//	wechat:1504003            a code by its platform and its number, at most seven digits
//	WeChatNFCSwitchNotOpened  a code by its constant's name
//	wechat:1504xxx            a subcategory by digits 1-4
//	SubcategoryWeChatNFC      a subcategory by its constant's name
//	wechat:15xxxxx            a category by digits 1-2
//	CategoryWeChatDevice      a category by its constant's name
//	PermissionDenied          a condition
//	FaultApp                  a fault
//
// The forms with a platform are read in any case, and lark is feishu. wechat:15 is a
// code, 00/00/015.
//
// A number need not be published, since a client may be newer than this package. A
// program that loads rules finds a mistyped one by its empty name:
//
//	target, err := errno.ParseTarget(rule)
//	if err != nil {
//		return err
//	}
//	if code, ok := target.(errno.Code); ok && code.Name() == "" {
//		log.Printf("%s is not published", rule)
//	}
//
// Anything else, including a number that is not an errno, is an error that quotes s
// and says what is accepted. The names of network errors are read by
// [github.com/mperrno/errno/neterr.ByName].
func ParseTarget(s string) (target, err error) {
	if target := parseTarget(s); target != nil {
		return target, nil
	}
	want := "want at most seven digits such as wechat:1504003 or wechat:15xxxxx, " +
		"or the Go name of a code, a category, a subcategory, a condition or a fault"
	if len(s) > len("ERR_") && s[:len("ERR_")] == "ERR_" {
		want = "network errors are read by neterr.ByName"
	}
	return nil, errors.New("errno: unknown target " + input.Quote(s) + ": " + want)
}

func parseTarget(s string) error {
	if p, n, known := parseDigits(s); known == 7 {
		return p.Code(n)
	}
	if c := parseCategory(s); c != 0 {
		return c
	}
	if sub := parseSubcategory(s); sub != 0 {
		return sub
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
	if n, ok := numberOf(PlatformWeChat, weChatTable, s); ok {
		return WeChat(n)
	}
	if n, ok := numberOf(PlatformFeishu, feishuTable, s); ok {
		return Feishu(n)
	}
	return nil
}

// parseCategory returns the category that s names or whose numbers it is, or 0.
func parseCategory(s string) Category {
	if p, n, known := parseDigits(s); known == 2 {
		return categoryOf(p, n)
	}
	return valueOf(categories, s)
}

// parseSubcategory returns the subcategory that s names or whose numbers it is, or 0.
func parseSubcategory(s string) Subcategory {
	if p, n, known := parseDigits(s); known == 4 {
		return subcategoryOf(p, n)
	}
	return valueOf(subcategories, s)
}

// parseDigits reads a number such as wechat:112 or wechat:0000112, all of whose seven
// digits are known, or the first four or two of them: wechat:1504xxx, wechat:15xxxxx.
// n has 0 for each x, and known is 0 for anything else.
func parseDigits(s string) (p Platform, n, known int) {
	platform, digits, _ := input.Cut(s, ':')
	if len(digits) == 0 || len(digits) > 7 || p.UnmarshalText([]byte(platform)) != nil {
		return 0, 0, 0
	}
	known = 7
	for i, d := range []byte(digits) {
		switch {
		case '0' <= d && d <= '9' && known == 7:
			n = n*10 + int(d-'0')
		case (d == 'x' || d == 'X') && len(digits) == 7:
			n *= 10
			known = min(known, i)
		default:
			return 0, 0, 0
		}
	}
	if known != 7 && known != 4 && known != 2 {
		return 0, 0, 0
	}
	return p, n, known
}

// numberOf returns the number of the constant called name.
func numberOf(p Platform, table []Entry, name string) (int, bool) {
	if name == p.prefix()+"Absent" {
		return absentErrno, true
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
