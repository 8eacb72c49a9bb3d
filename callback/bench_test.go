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
	for _, p := range decoded(b) {
		var v plain
		if p.Kind == "errno" && json.Unmarshal(p.Payload, &v) == nil {
			bodies = append(bodies, p.Payload)
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

func BenchmarkFind(b *testing.B) {
	for _, bb := range []struct{ name, line string }{
		{"nothing", `2026-01-02T03:04:05.678Z INFO http: GET /api/v1/orders?page=2 status=200 bytes=18231 duration=12.3ms user_agent="Mozilla/5.0 (iPhone)"` + "\n"},
		{"json nothing", `{"time":"2026-01-02T03:04:05.678Z","level":"INFO","msg":"request done","path":"/api/v1/orders","status":200,"duration":12.3}` + "\n"},
		{"an object", `2026-01-02T03:04:05.678Z WARN {"errno":600002,"errMsg":"request:fail url not in domain list"}` + "\n"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.line)))
			for range b.N {
				for e := range callback.Find(errno.PlatformWeChat, bb.line) {
					sinkError = e
				}
			}
		})
	}
}
