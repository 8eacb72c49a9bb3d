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

type payload struct {
	platform errno.Platform
	body     []byte
}

func weChat(body string) payload { return payload{errno.PlatformWeChat, []byte(body)} }
func feishu(body string) payload { return payload{errno.PlatformFeishu, []byte(body)} }

// Objects as clients send them.
var (
	short     = weChat(`{"errMsg":"request:fail timeout"}`)
	cronet    = weChat(`{"errno":600001,"errMsg":"request:fail errcode:-130 cronet_error_code:-130 error_msg:net::ERR_PROXY_CONNECTION_FAILED"}`)
	exception = weChat(`{"errMsg":"request:ok","statusCode":200,"exception":{"retryCount":1,"reasons":[{"errMsg":"getDNSInfo:fail no enough httpdns quota","errno":"602103"}]},"useHttpDNS":false}`)

	all = []payload{
		short,
		cronet,
		exception,
		weChat(`{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`),
		weChat(`{"errno":600001,"errMsg":"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"}`),
		weChat(`{"errno":5,"errMsg":"request:fail fail:time out"}`),
		weChat(`{"errMsg":"setBLEMTU:ok","errno":0,"errCode":0,"mtu":50}`),
		weChat(`{"errCode":-1,"errno":1500104,"errMsg":"setBLEMTU:fail:internal error"}`),
		weChat(`{"errno":104,"errMsg":"setClipboardData:fail user deny"}`),
		weChat(`{"errMsg":"chooseMedia:fail cancel"}`),
		weChat(`{"errMsg":"open:fail no such file or directory wxfile://usr/a.txt","errCode":1300002}`),
		feishu(`{"errno":1504003,"errString":"system NFC switch not opened","errMsg":"nfcStartDiscovery:fail"}`),
		feishu(`{"errno":104,"errString":"invalid parameter"}`),
		feishu(`{"errno":1001020,"errString":"login failed","errCode":20101}`),
	}
)

func BenchmarkDecode(b *testing.B) {
	for _, bb := range []struct {
		objects string
		set     []payload
	}{
		{"all", all},
		{"short", []payload{short}},
		{"cronet", []payload{cronet}},
		{"exception", []payload{exception}},
	} {
		b.Run("objects="+bb.objects+"/by=json.Unmarshal", func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				var v plain
				if err := json.Unmarshal(bb.set[i%len(bb.set)].body, &v); err != nil {
					b.Fatal(err)
				}
				sink += len(v.ErrMsg)
			}
		})
		b.Run("objects="+bb.objects+"/by=callback.Decode", func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				p := &bb.set[i%len(bb.set)]
				e, err := callback.Decode(p.platform, p.body)
				if err != nil {
					b.Fatal(err)
				}
				sink += len(e.ErrMsg)
			}
		})
	}
}
