package callback_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

func ExampleDecode() {
	e, err := callback.Decode(errno.PlatformWeChat,
		[]byte(`{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.API(), e.Code().Name(), e.Condition(), e.Fault())
	fmt.Println(errors.Is(e.Err(), errno.CategoryWeChatDevice))

	_, err = callback.Decode(errno.PlatformWeChat, []byte(`{"errcode":40001,"errmsg":"invalid credential"}`))
	fmt.Println(err)
	// Output:
	// openBluetoothAdapter WeChatDeviceBluetoothUnavailable FailedPrecondition FaultUser
	// true
	// callback: errcode and errmsg are the answer of a server API, not a callback object: "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}"
}

// One odd element of a batch must not cost the others: decode the batch into raw
// messages and each of them by itself.
func ExampleDecode_batch() {
	var batch []json.RawMessage
	if err := json.Unmarshal([]byte(`[{"errno":5}, "odd", {"errMsg":"chooseMedia:fail cancel"}]`), &batch); err != nil {
		fmt.Println(err)
	}
	for _, element := range batch {
		e, err := callback.Decode(errno.PlatformWeChat, element)
		if err != nil {
			fmt.Println("skipped:", err)
			continue
		}
		fmt.Println(e.Condition())
	}
	// Output:
	// DeadlineExceeded
	// skipped: callback: no object with errno, errCode, errMsg or errString: "\"odd\""
	// Canceled
}

func ExampleFind() {
	const log = `12:00:01 {"level":"warn","msg":"{\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}"}
12:00:02 chooseMedia:fail cancel
12:00:03 MiniProgramError {errMsg: "openBluetoothAdapter:fail:not available", errCode: 10001, errno: 1500102}
12:00:04 all is well`
	for e := range callback.Find(errno.PlatformWeChat, log) {
		fmt.Println(e.API(), e.Code(), e.Condition(), e.Fault())
	}
	// Output:
	// request wechat: url not in domain list (600002) FailedPrecondition FaultApp
	// chooseMedia wechat: no errno was sent (-1) Canceled FaultUser
	// openBluetoothAdapter wechat: the Bluetooth adapter is not available (1500102) FailedPrecondition FaultUser
}

func ExampleError() {
	// A service that builds the object itself says which platform it is from.
	e := &callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "request:fail timeout"}
	fmt.Println(e)
	fmt.Println(e.API(), e.Condition(), e.Fault())
	// Output:
	// wechat: request:fail timeout
	// request DeadlineExceeded FaultNetwork
}

func ExampleError_Err() {
	for _, body := range []string{`{"errno":0,"errMsg":"setBLEMTU:ok"}`, `{"errMsg":"request:fail timeout"}`} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
		if err != nil {
			fmt.Println(err)
		}
		fmt.Println(e.Err())
	}
	// Output:
	// <nil>
	// wechat: request:fail timeout
}

func ExampleError_Lookup() {
	for _, body := range []string{
		`{"errno":600002,"errMsg":"request:fail url not in domain list"}`,
		`{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`,
		`{"errCode":12005,"errMsg":"getConnectedWifi:fail"}`,
		`{"errMsg":"request:fail 似乎已断开与互联网的连接。"}`,
		`{"errMsg":"request:fail"}`,
	} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
		if err != nil {
			fmt.Println(err)
			return
		}
		row, ok := e.Lookup()
		fmt.Println(ok, row.Meaning)
	}
	// Output:
	// true the URL's domain is not on the allow list
	// true the connection attempt timed out (ERR_CONNECTION_TIMED_OUT)
	// true the system's Wi-Fi switch is off (Android only)
	// true the device is offline
	// false
}

func ExampleError_NetError() {
	e, err := callback.Decode(errno.PlatformWeChat,
		[]byte(`{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`))
	if err != nil {
		fmt.Println(err)
	}
	net, ok := e.NetError()
	fmt.Println(net, ok)
	fmt.Println(errors.Is(e, neterr.ConnectionTimedOut))
	fmt.Println(errors.Is(e, errno.DeadlineExceeded), errors.Is(e, errno.Unavailable))
	// Output:
	// net::ERR_CONNECTION_TIMED_OUT (-118) true
	// true
	// true false
}

func ExampleError_As() {
	e, err := callback.Decode(errno.PlatformFeishu, []byte(`{"errno":1504003,"errString":"system NFC switch not opened"}`))
	if err != nil {
		fmt.Println(err)
	}
	var code errno.Feishu
	if errors.As(fmt.Errorf("report 7: %w", e), &code) {
		fmt.Println(code == errno.FeishuNFCSwitchNotOpened)
	}
	// Output: true
}

func ExampleError_MarshalJSON() {
	e, err := callback.Decode(errno.PlatformWeChat, []byte(`{"err":{"errno":"5","errMsg":"request:fail"}}`))
	if err != nil {
		fmt.Println(err)
	}
	b, err := json.Marshal(e)
	fmt.Println(string(b), err)
	// Output: {"platform":"wechat","errno":5,"errMsg":"request:fail"} <nil>
}

func ExampleException() {
	e, err := callback.Decode(errno.PlatformWeChat, []byte(`{"errMsg":"request:ok","exception":{"retryCount":1,"reasons":[
		{"errMsg":"getDNSInfo:fail no enough httpdns quota","errno":"602103"}]}}`))
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(e.Err(), e.Exception.RetryCount)
	for _, reason := range e.Exception.Reasons {
		fmt.Println(reason.Code().Name())
	}
	// Output:
	// <nil> 1
	// WeChatRequestHTTPDNSQuotaExhausted
}
