// Package errno stands in for the library, with what the tests mention of it.
package errno

type (
	WeChat      int
	Feishu      int
	Category    uint16
	Subcategory uint32
	Condition   uint8
	Fault       uint8
)

// 4 of WeChat is missing: an older version of the library.
const (
	WeChatOK                         WeChat = 0
	WeChatTimedOut                   WeChat = 5
	WeChatAPIScopeNotDeclared        WeChat = 112
	WeChatNetworkCronetError         WeChat = 600001
	WeChatDeviceBluetoothUnavailable WeChat = 1500102
	WeChatNFCSwitchNotOpened         WeChat = 1504003
	WeChatAbsent                     WeChat = -1

	FeishuOK               Feishu = 0
	FeishuInvalidParameter Feishu = 104
	FeishuAbsent           Feishu = -1

	CategoryWeChatDevice Category    = 115
	SubcategoryWeChatNFC Subcategory = 11504

	Canceled         Condition = 1
	InvalidArgument  Condition = 3
	DeadlineExceeded Condition = 4
	NotFound         Condition = 5
	AlreadyExists    Condition = 6
	PermissionDenied Condition = 7
	Unimplemented    Condition = 12

	FaultApp Fault = 3
)

type Code interface {
	error
	Int() int
	Err() error
	Category() Category
	Subcategory() Subcategory
}

type Entry struct {
	Code Code
	Name string
}

func (c WeChat) Error() string            { return "" }
func (c WeChat) Int() int                 { return int(c) }
func (c WeChat) Err() error               { return c }
func (c WeChat) Category() Category       { return 0 }
func (c WeChat) Subcategory() Subcategory { return 0 }
func (c Feishu) Error() string            { return "" }
func (c Feishu) Int() int                 { return int(c) }
func (c Feishu) Err() error               { return c }
func (c Feishu) Category() Category       { return 0 }
func (c Feishu) Subcategory() Subcategory { return 0 }
func (c Category) Error() string          { return "" }
func (c Category) Digits() int            { return 0 }
func (c Subcategory) Error() string       { return "" }
func (c Condition) Error() string         { return "" }
func (c Fault) Error() string             { return "" }

func Wrap(err error, code Code) error { return err }
