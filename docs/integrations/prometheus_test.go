package integrations

import (
	"fmt"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/prometheus/common/expfmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var failures = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "miniprogram_failures_total",
	Help: "Failures that Mini Programs reported.",
}, []string{"platform", "type", "condition", "fault"})

func count(e *callback.Error) {
	failures.WithLabelValues(e.Code().Platform().String(), e.ErrorType(), e.Condition().String(), e.Fault().String()).Inc()
}

func Example_prometheus() {
	for _, r := range []struct {
		platform errno.Platform
		payload  string
	}{
		{errno.PlatformWeChat, `{"errno":600002,"errMsg":"request:fail url not in domain list"}`},
		{errno.PlatformWeChat, `{"errMsg":"request:fail timeout"}`},
		{errno.PlatformWeChat, `{"errMsg":"request:fail net::ERR_CONNECTION_RESET"}`},
		{errno.PlatformWeChat, `{"errno":9999999}`},
		{errno.PlatformFeishu, `{"errno":9999999}`},
	} {
		e, err := callback.Decode(r.platform, []byte(r.payload))
		if err != nil {
			fmt.Println(err)
			return
		}
		count(e)
	}
	text, err := testutil.CollectAndFormat(failures, expfmt.TypeTextPlain, "miniprogram_failures_total")
	if err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "#") {
			fmt.Print(line)
		}
	}
	// Unordered output:
	// miniprogram_failures_total{condition="DeadlineExceeded",fault="FaultNetwork",platform="wechat",type="DeadlineExceeded"} 1
	// miniprogram_failures_total{condition="FailedPrecondition",fault="FaultApp",platform="wechat",type="WeChatNetworkURLNotInDomainList"} 1
	// miniprogram_failures_total{condition="Unavailable",fault="FaultNetwork",platform="wechat",type="ERR_CONNECTION_RESET"} 1
	// miniprogram_failures_total{condition="Unknown",fault="FaultUnknown",platform="feishu",type="FeishuUnpublished"} 1
	// miniprogram_failures_total{condition="Unknown",fault="FaultUnknown",platform="wechat",type="WeChatUnpublished"} 1
}
