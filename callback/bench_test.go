package callback_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var (
	sinkError *callback.Error
	sinkBool  bool
)

// plain is what a service would decode into by itself.
type plain struct {
	Errno     int    `json:"errno"`
	ErrMsg    string `json:"errMsg"`
	ErrString string `json:"errString"`
	ErrCode   int    `json:"errCode"`
}

func BenchmarkDecode(b *testing.B) {
	var bodies [][]byte
	for _, p := range payloads {
		var v plain
		if json.Unmarshal([]byte(p.body), &v) == nil {
			bodies = append(bodies, []byte(p.body))
		}
	}
	b.Run("callback", func(b *testing.B) {
		b.ReportAllocs()
		for i := range b.N {
			sinkError, _ = callback.Decode(errno.PlatformWeChat, bodies[i%len(bodies)])
		}
	})
	b.Run("json", func(b *testing.B) {
		b.ReportAllocs()
		for i := range b.N {
			var v plain
			if err := json.Unmarshal(bodies[i%len(bodies)], &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkIs(b *testing.B) {
	for _, bb := range []struct{ name, body string }{
		{"errno", `{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`},
		{"cronet", `{"errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`},
		{"text", `{"errMsg":"request:fail timeout"}`},
	} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(bb.body))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				sinkBool = errors.Is(e, errno.DeadlineExceeded)
			}
		})
	}
}
