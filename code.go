package errno

import "strconv"

const (
	maxErrno = 9999999 // the largest number that seven digits can write
	absent   = -1
)

// WeChat is an errno of the WeChat client. The value is the number on the wire:
// 1504003 is category 15, subcategory 04, detail 003, and 5 is 00/00/005. Any
// int converts; one outside 0..9999999 is no errno, has no category and is never
// looked up.
//
// A WeChat marshals to JSON as a plain number.
//
// See https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html.
type WeChat int

// Feishu is an errno of the Feishu (Lark) client. The value is the number on the
// wire: 1504003 is category 15, subcategory 04, detail 003, and 104 is
// 00/00/104. Any int converts; one outside 0..9999999 is no errno, has no
// category and is never looked up.
//
// A Feishu marshals to JSON as a plain number.
//
// See https://open.feishu.cn/document/client-docs/block/api/introduce-of-errno.
type Feishu int

// No errno was sent: a failure that came without one. Neither is in the table:
// they have no name, no category, the condition [Unknown] and [FaultUnknown].
const (
	WeChatAbsent WeChat = absent // 未携带 errno; no errno was sent
	FeishuAbsent Feishu = absent // 未携带 errno; no errno was sent
)

// Code is what [WeChat] and [Feishu] have in common. No other type implements it,
// but one that embeds a code. A Code is an error; return [Code.Err] rather than the
// code where 0 must mean no error.
type Code interface {
	error

	// Platform returns the platform whose table the code is from.
	Platform() Platform
	// Int returns the number on the wire.
	Int() int
	// Category returns digits 1-2 with their platform, and the zero Category
	// for a number outside 0..9999999. An unlisted category decodes too.
	Category() Category
	// Subcategory returns digits 1-4 with their platform, and the zero
	// Subcategory for a number outside 0..9999999.
	Subcategory() Subcategory
	// Detail returns digits 5-7, in the range 0..999, and 0 for a number
	// outside 0..9999999.
	Detail() int
	// Condition returns what happened, on either platform. Only 0 is OK; a
	// number that is not in the table is Unknown.
	Condition() Condition
	// Fault returns who has to act. Only 0 is FaultNone; a number that is not
	// in the table is FaultUnknown.
	Fault() Fault
	// Name returns the constant's Go name, such as "WeChatNFCSwitchNotOpened",
	// and "" for a number that is not in the table. It is safe as a metric
	// label.
	Name() string
	// Lookup returns the code's row, and false for a number that is not in the
	// table.
	Lookup() (Entry, bool)
	// Err returns nil for 0 and the code itself for any other number. It does
	// not allocate for a published number.
	Err() error

	sealed()
}

// Platform returns [PlatformWeChat].
func (c WeChat) Platform() Platform { return PlatformWeChat }

// Int returns the number on the wire.
func (c WeChat) Int() int { return int(c) }

// Category returns digits 1-2 as a category of WeChat. See [Code].
func (c WeChat) Category() Category { return categoryOf(PlatformWeChat, int(c)) }

// Subcategory returns digits 1-4 as a subcategory of WeChat. See [Code].
func (c WeChat) Subcategory() Subcategory { return subcategoryOf(PlatformWeChat, int(c)) }

// Detail returns digits 5-7, in the range 0..999. See [Code].
func (c WeChat) Detail() int { return detailOf(int(c)) }

// Condition returns what happened. See [Code].
func (c WeChat) Condition() Condition { return c.find().Condition }

// Fault returns who has to act. See [Code].
func (c WeChat) Fault() Fault { return c.find().Fault }

// Name returns the constant's Go name, or "". See [Code].
func (c WeChat) Name() string { return c.find().Name }

// Lookup returns the code's row. See [Code].
func (c WeChat) Lookup() (Entry, bool) {
	if r := c.find(); r.Code != nil {
		return r.Entry, true
	}
	return Entry{}, false
}

// Err returns nil for 0 and c for any other number. See [Code].
func (c WeChat) Err() error {
	if c == 0 {
		return nil
	}
	if r := c.find(); r.Code != nil {
		return r.Code
	}
	return c
}

// Error returns the published message and the number, such as "wechat: system
// NFC switch not opened (1504003)". Where no message is published, or only a
// template of one, [Entry.Meaning] stands for it. An unpublished number says
// where it lies: "wechat: unpublished errno in Device/NFC (1504999)".
func (c WeChat) Error() string { return c.find().errorText(PlatformWeChat, int(c)) }

// Is reports whether c is the code target, lies in the category or subcategory
// target, or has the condition or fault target. It is called by [errors.Is].
func (c WeChat) Is(target error) bool { return is(c, target) }

// UnmarshalJSON reads a number, a quoted number or a constant's name, such as
// 1504003, "1504003" or "WeChatNFCSwitchNotOpened". A number may be written as a
// float, 1504003.0; null leaves c alone. Anything else, a number that does not
// fit an int included, is an error that quotes the input.
//
// A field that is not sent stays what it was: set it to [WeChatAbsent] before
// decoding, since 0 is a success.
func (c *WeChat) UnmarshalJSON(data []byte) error {
	return unmarshalJSON(PlatformWeChat, (*int)(c), data)
}

// UnmarshalText reads what [WeChat.UnmarshalJSON] reads within quotes. Leading
// zeros are no octal: 0600001 is 600001.
func (c *WeChat) UnmarshalText(text []byte) error {
	return unmarshalText(PlatformWeChat, (*int)(c), string(text))
}

func (WeChat) sealed() {}

// Platform returns [PlatformFeishu].
func (c Feishu) Platform() Platform { return PlatformFeishu }

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

// Lookup returns the code's row. See [Code].
func (c Feishu) Lookup() (Entry, bool) {
	if r := c.find(); r.Code != nil {
		return r.Entry, true
	}
	return Entry{}, false
}

// Err returns nil for 0 and c for any other number. See [Code].
func (c Feishu) Err() error {
	if c == 0 {
		return nil
	}
	if r := c.find(); r.Code != nil {
		return r.Code
	}
	return c
}

// Error returns the published message and the number, such as "feishu: invalid
// parameter (104)". Where only a template of a message is published,
// [Entry.Meaning] stands for it. An unpublished number says where it lies:
// "feishu: unpublished errno in Device/NFC (1504999)".
func (c Feishu) Error() string { return c.find().errorText(PlatformFeishu, int(c)) }

// Is reports whether c is the code target, lies in the category or subcategory
// target, or has the condition or fault target. It is called by [errors.Is].
func (c Feishu) Is(target error) bool { return is(c, target) }

// UnmarshalJSON reads a number, a quoted number or a constant's name, such as
// 104, "104" or "FeishuInvalidParameter". A number may be written as a float,
// 104.0; null leaves c alone. Anything else, a number that does not fit an int
// included, is an error that quotes the input.
//
// A field that is not sent stays what it was: set it to [FeishuAbsent] before
// decoding, since 0 is a success.
func (c *Feishu) UnmarshalJSON(data []byte) error {
	return unmarshalJSON(PlatformFeishu, (*int)(c), data)
}

// UnmarshalText reads what [Feishu.UnmarshalJSON] reads within quotes. Leading
// zeros are no octal: 0000104 is 104.
func (c *Feishu) UnmarshalText(text []byte) error {
	return unmarshalText(PlatformFeishu, (*int)(c), string(text))
}

func (Feishu) sealed() {}

func detailOf(n int) int {
	if n < 0 || n > maxErrno {
		return 0
	}
	return n % 1000
}

func is[C interface {
	comparable
	Code
}](c C, target error) bool {
	switch x := target.(type) {
	case C: // errors.Is finds c itself; this is for what embeds it
		return x == c
	case Category:
		return x != 0 && x == c.Category()
	case Subcategory:
		return x != 0 && x == c.Subcategory()
	case Condition:
		return x == c.Condition()
	case Fault:
		return x == c.Fault()
	}
	return false
}

func (r *record) errorText(p Platform, n int) string {
	if r.Code != nil {
		return join(p, n, r.text())
	}
	if n == absent {
		return join(p, n, "no errno was sent")
	}
	if n < 0 || n > maxErrno {
		return join(p, n, "not an errno")
	}
	s := subcategoryOf(p, n)
	return join(p, n, "unpublished errno in ", s.Category().label(), "/", s.label())
}

// join returns "platform: text (n)". The buffer holds the longest of a table, so
// that only the result is allocated.
func join(p Platform, n int, text ...string) string {
	b := append(make([]byte, 0, 160), p.String()...)
	b = append(b, ": "...)
	for _, s := range text {
		b = append(b, s...)
	}
	b = append(b, " ("...)
	b = strconv.AppendInt(b, int64(n), 10)
	return string(append(b, ')'))
}
