package bench

import (
	"encoding/json"
	"testing"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// plain is what a service would decode into by itself. It reads what Decode does
// as long as every field has the type that the vendors promise.
type plain struct {
	Errno     int    `json:"errno"`
	ErrMsg    string `json:"errMsg"`
	ErrString string `json:"errString"`
	ErrCode   int    `json:"errCode"`
	Exception *struct {
		RetryCount int `json:"retryCount"`
		Reasons    []struct {
			Errno  string `json:"errno"`
			ErrMsg string `json:"errMsg"`
		} `json:"reasons"`
	} `json:"exception"`
}

// payloads are objects as clients really send them, those of the tests of package
// callback.
var payloads = []struct {
	name     string
	platform errno.Platform
	body     string
}{
	{"Bluetooth", errno.PlatformWeChat, `{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`},
	{"proxy", errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail errcode:-130 cronet_error_code:-130 error_msg:net::ERR_PROXY_CONNECTION_FAILED"}`},
	{"upload", errno.PlatformWeChat, `{"errno":600001,"errMsg":"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"}`},
	{"timeout", errno.PlatformWeChat, `{"errno":5,"errMsg":"request:fail fail:time out"}`},
	{"timeout_without_errno", errno.PlatformWeChat, `{"errMsg":"request:fail timeout"}`},
	{"exception", errno.PlatformWeChat, `{"errMsg":"request:ok","statusCode":200,"exception":{"retryCount":1,"reasons":[{"errMsg":"getDNSInfo:fail no enough httpdns quota","errno":"602103"}]},"useHttpDNS":false}`},
	{"success", errno.PlatformWeChat, `{"errMsg":"setBLEMTU:ok","errno":0,"errCode":0,"mtu":50}`},
	{"BLE", errno.PlatformWeChat, `{"errCode":-1,"errno":1500104,"errMsg":"setBLEMTU:fail:internal error"}`},
	{"clipboard", errno.PlatformWeChat, `{"errno":104,"errMsg":"setClipboardData:fail user deny"}`},
	{"cancel", errno.PlatformWeChat, `{"errMsg":"chooseMedia:fail cancel"}`},
	{"file", errno.PlatformWeChat, `{"errMsg":"open:fail no such file or directory wxfile://usr/a.txt","errCode":1300002}`},
	{"NFC", errno.PlatformFeishu, `{"errno":1504003,"errString":"system NFC switch not opened","errMsg":"nfcStartDiscovery:fail"}`},
	{"parameter", errno.PlatformFeishu, `{"errno":104,"errString":"invalid parameter"}`},
	{"login", errno.PlatformFeishu, `{"errno":1001020,"errString":"login failed","errCode":20101}`},
}

func BenchmarkDecode(b *testing.B) {
	type payload struct {
		platform errno.Platform
		body     []byte
	}
	sets := map[string][]payload{}
	names := []string{"all"}
	for _, p := range payloads {
		one := payload{p.platform, []byte(p.body)}
		sets["all"] = append(sets["all"], one)
		sets[p.name] = []payload{one}
		names = append(names, p.name)
	}
	for _, name := range names {
		set := sets[name]
		b.Run("payload="+name+"/by=callback.Decode", func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				p := &set[i%len(set)]
				e, err := callback.Decode(p.platform, p.body)
				if err != nil {
					b.Fatal(err)
				}
				sink += len(e.ErrMsg)
			}
		})
		b.Run("payload="+name+"/by=json.Unmarshal", func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				var v plain
				if err := json.Unmarshal(set[i%len(set)].body, &v); err != nil {
					b.Fatal(err)
				}
				sink += len(v.ErrMsg)
			}
		})
	}
}
