package errno_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/mperrno/errno"
)

func Example() {
	for _, n := range []int{0, 1, 1504003, 600002, 1504999} {
		err := errno.WeChat(n).Err()
		switch {
		case err == nil, errors.Is(err, errno.Canceled):
			fmt.Println(n, "nothing to do")
		case errors.Is(err, errno.WeChatNFCSwitchNotOpened):
			fmt.Println(n, "ask the user to turn on NFC")
		case errors.Is(err, errno.FaultApp):
			fmt.Println(n, "page the developers:", err)
		default:
			fmt.Println(n, "count:", err)
		}
	}
	// Output:
	// 0 nothing to do
	// 1 nothing to do
	// 1504003 ask the user to turn on NFC
	// 600002 page the developers: wechat: url not in domain list (600002)
	// 1504999 count: wechat: unpublished errno in Device/NFC (1504999)
}

func ExampleWeChat() {
	c := errno.WeChat(1504003)
	fmt.Println(c.Category().Title(), c.Subcategory().Title(), c.Detail())
	fmt.Println(c.Name(), c.Condition(), c.Fault())
	fmt.Println(c == errno.WeChatNFCSwitchNotOpened)
	// Output:
	// Device NFC 3
	// WeChatNFCSwitchNotOpened FailedPrecondition FaultUser
	// true
}

func ExampleWeChat_Err() {
	fmt.Println(errno.WeChat(0).Err())
	fmt.Println(errno.WeChat(1504003).Err())
	// Output:
	// <nil>
	// wechat: system NFC switch not opened (1504003)
}

func ExampleWeChat_Error() {
	fmt.Println(errno.WeChat(600002))
	fmt.Println(errno.WeChat(1509001)) // no message is published
	fmt.Println(errno.WeChat(1504999)) // nothing is published
	// Output:
	// wechat: url not in domain list (600002)
	// wechat: the connection to the BLE device failed (1509001)
	// wechat: unpublished errno in Device/NFC (1504999)
}

func ExampleWeChat_ErrorType() {
	fmt.Println(errno.WeChat(1504003).ErrorType())
	fmt.Println(errno.WeChat(1504999).ErrorType())
	fmt.Println(errno.WeChatAbsent.ErrorType())
	// Output:
	// WeChatNFCSwitchNotOpened
	// WeChatUnpublished
	// WeChatAbsent
}

func ExampleWeChat_Is() {
	err := fmt.Errorf("start scan: %w", errno.WeChatNFCSwitchNotOpened)
	fmt.Println(errors.Is(err, errno.WeChatNFCSwitchNotOpened))
	fmt.Println(errors.Is(err, errno.SubcategoryWeChatNFC))
	fmt.Println(errors.Is(err, errno.CategoryWeChatDevice))
	fmt.Println(errors.Is(err, errno.FailedPrecondition))
	fmt.Println(errors.Is(err, errno.FaultUser))
	fmt.Println(errors.Is(err, errno.FeishuNFCSwitchNotOpened))
	// Output:
	// true
	// true
	// true
	// true
	// true
	// false
}

func ExampleWeChat_UnmarshalJSON() {
	var reports []struct{ Errno errno.WeChat }
	err := json.Unmarshal([]byte(`[{"errno":1504003}, {"errno":"602103"}, {"errno":1504003.0}, {"errno":"WeChatOK"}]`), &reports)
	if err != nil {
		fmt.Println(err)
	}
	for _, r := range reports {
		fmt.Println(r.Errno)
	}
	// Output:
	// wechat: system NFC switch not opened (1504003)
	// wechat: no enough httpdns quota (602103)
	// wechat: system NFC switch not opened (1504003)
	// wechat: ok (0)
}

func ExampleWeChat_UnmarshalText() {
	var c errno.WeChat
	err := c.UnmarshalText([]byte("0600001"))
	fmt.Println(c.Name(), err)
	fmt.Println(c.UnmarshalText([]byte("six")))
	// Output:
	// WeChatNetworkCronetError <nil>
	// errno: cannot unmarshal "six" into a wechat errno: want a number or a constant's name
}

func ExampleFeishu() {
	c := errno.Feishu(1001020) // the example of Feishu's own document
	fmt.Println(c.Category().Title(), "/", c.Subcategory().Title(), "/", c.Detail())
	fmt.Println(c)
	// Output:
	// Open API / Login / 20
	// feishu: unpublished errno in Open API/Login (1001020)
}

func ExampleCode() {
	// One condition covers the same failure on both platforms.
	for _, c := range []errno.Code{errno.WeChatNFCSwitchNotOpened, errno.FeishuNFCSwitchNotOpened} {
		fmt.Println(c.Platform(), c.Int(), c.Condition(), c.Fault())
	}
	// Output:
	// wechat 1504003 FailedPrecondition FaultUser
	// feishu 1504003 FailedPrecondition FaultUser
}

func ExamplePlatform() {
	var report struct {
		Platform errno.Platform
		Errno    int
	}
	if err := json.Unmarshal([]byte(`{"platform":"feishu","errno":104}`), &report); err != nil {
		fmt.Println(err)
	}
	fmt.Println(report.Platform.Code(report.Errno))
	// Output: feishu: invalid parameter (104)
}

func ExampleCategory() {
	c := errno.WeChat(1504999).Category()
	fmt.Println(c == errno.CategoryWeChatDevice, c.Name(), c.Digits(), c.Title(), c.TitleZH())
	// Output: true CategoryWeChatDevice 15 Device 设备
}

func ExampleCategory_MarshalText() {
	for _, c := range []errno.WeChat{1504003, 1900000, errno.WeChatAbsent} {
		text, err := c.Category().MarshalText()
		fmt.Printf("%q %v\n", text, err)
	}
	// Output:
	// "CategoryWeChatDevice" <nil>
	// "wechat:19xxxxx" <nil>
	// "" <nil>
}

func ExampleSubcategory() {
	s := errno.Feishu(1501003).Subcategory()
	fmt.Println(s == errno.SubcategoryFeishuBluetooth, s.Name(), s.Digits(), s.Title(), s.TitleZH())
	// Output: true SubcategoryFeishuBluetooth 1 Bluetooth 蓝牙
}

func ExampleCondition() {
	c := errno.FeishuLocationTimedOut.Condition()
	fmt.Println(c, int(c), c.Title(), c.TitleZH())
	// Output: DeadlineExceeded 4 Deadline exceeded 超时
}

func ExampleFault() {
	f := errno.WeChatNetworkURLNotInDomainList.Fault()
	fmt.Println(f, f.Title(), f.TitleZH())
	// Output: FaultApp Developer 开发者
}

func ExampleEntry() {
	e, _ := errno.WeChatDownloadFileTooLarge.Lookup()
	fmt.Printf("%d %s\n%q\n%s\n%s\n%s %s\n", e.Code.Int(), e.Name, e.Message, e.Meaning, e.MeaningZH, e.Condition, e.Fault)
	// Output:
	// 603301 WeChatDownloadFileTooLarge
	// "exceed max file size"
	// the file exceeds the maximum size
	// 超出文件大小上限
	// ResourceExhausted FaultApp
}

func ExamplePlatform_Code() {
	fmt.Println(errno.PlatformWeChat.Code(100))
	fmt.Println(errno.PlatformFeishu.Code(100))
	// Output:
	// wechat: jsapi not supported (100)
	// feishu: unknown error (100)
}

func ExampleLookup() {
	e, ok := errno.Lookup(errno.PlatformFeishu, 1504003)
	fmt.Println(ok, e.Name, e.Owner)
	fmt.Println(e.Message)
	fmt.Println(e.Meaning)
	fmt.Println(e.MeaningZH)
	_, ok = errno.Lookup(errno.PlatformFeishu, 10000000)
	fmt.Println(ok)
	// Output:
	// true FeishuNFCSwitchNotOpened NFC
	// system NFC switch not opened
	// the system's NFC switch is off
	// 当前设备未开启 NFC
	// false
}

func ExampleAll() {
	for e := range errno.All(errno.PlatformWeChat) {
		if e.Code.Subcategory() == errno.SubcategoryWeChatPrivacy {
			fmt.Println(e.Code.Int(), e.Name)
		}
	}
	// Output:
	// 101100 WeChatPrivacyAPINotDeclared
	// 101101 WeChatPrivacyAPIBanned
	// 101102 WeChatPrivacyNotAuthorized
}

func ExampleOf() {
	err := fmt.Errorf("upload: %w", errno.WeChatDownloadFileTooLarge)
	if c, ok := errno.Of(err); ok {
		fmt.Println(c.Int(), c.Name())
	}
	_, ok := errno.Of(io.EOF)
	fmt.Println(ok)
	// Output:
	// 603301 WeChatDownloadFileTooLarge
	// false
}

func ExampleConditionOf() {
	err := fmt.Errorf("upload: %w", errno.WeChatDownloadFileTooLarge)
	fmt.Println(errno.ConditionOf(err), errno.FaultOf(err))
	fmt.Println(errno.ConditionOf(io.EOF), errno.FaultOf(io.EOF))
	fmt.Println(errno.ConditionOf(nil), errno.FaultOf(nil))
	// Output:
	// ResourceExhausted FaultApp
	// Unknown FaultUnknown
	// OK FaultNone
}

func ExampleWrap() {
	err := errno.Wrap(io.ErrUnexpectedEOF, errno.WeChatFileIOError)
	fmt.Println(err)
	fmt.Println(errors.Is(err, errno.WeChatFileIOError), errors.Is(err, io.ErrUnexpectedEOF))
	// Output:
	// wechat: Input/output error (1300005): unexpected EOF
	// true true
}

func ExampleParseTarget() {
	err := errno.WeChatNetworkURLNotInDomainList.Err()
	for _, rule := range []string{"wechat:0600002", "CategoryWeChatNetwork", "wechat:06xxxxx", "FailedPrecondition", "FaultUser"} {
		target, parseErr := errno.ParseTarget(rule)
		fmt.Println(rule, errors.Is(err, target), parseErr)
	}
	// Output:
	// wechat:0600002 true <nil>
	// CategoryWeChatNetwork true <nil>
	// wechat:06xxxxx true <nil>
	// FailedPrecondition true <nil>
	// FaultUser false <nil>
}
