package integrations

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func toStatus(e *callback.Error) *status.Status {
	s := status.New(codes.Code(e.Condition()), e.Error())
	detailed, err := s.WithDetails(&errdetails.ErrorInfo{
		Reason: reason(e),
		Domain: "reports.example.com", // your service's own
		Metadata: map[string]string{
			"platform": e.Code().Platform().String(),
			"errno":    strconv.Itoa(e.Code().Int()),
		},
	})
	if row, _ := e.Lookup(); err == nil && row.MeaningZH != "" {
		detailed, err = detailed.WithDetails(&errdetails.LocalizedMessage{Locale: "zh-CN", Message: row.MeaningZH})
	}
	if err != nil {
		return s
	}
	return detailed
}

var (
	names = strings.NewReplacer("WeChat", "Wechat", "WiFi", "Wifi", "IDs", "Ids")
	words = regexp.MustCompile(`([a-z])([A-Z])`)
	first = regexp.MustCompile(`([A-Z])([A-Z][a-z])`)
)

// reason returns the type of e as ErrorInfo wants it: in upper case, with underscores.
func reason(e *callback.Error) string {
	s := words.ReplaceAllString(names.Replace(e.ErrorType()), "${1}_${2}")
	return strings.ToUpper(first.ReplaceAllString(s, "${1}_${2}"))
}

func Example_grpc() {
	for _, e := range []*callback.Error{
		failure,
		timeout,
		{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail net::ERR_CONNECTION_RESET"},
		{Errno: errno.WeChat(9999999)},
	} {
		s := toStatus(e)
		fmt.Println(s.Code(), s.Message())
		for _, detail := range s.Details() {
			switch d := detail.(type) {
			case *errdetails.ErrorInfo:
				fmt.Println(d.Reason, d.Domain, d.Metadata)
			case *errdetails.LocalizedMessage:
				fmt.Println(d.Locale, d.Message)
			}
		}
	}
	// Output:
	// FailedPrecondition wechat: system NFC switch not opened (1504003): nfcStartDiscovery:fail system NFC switch not opened
	// WECHAT_NFC_SWITCH_NOT_OPENED reports.example.com map[errno:1504003 platform:wechat]
	// zh-CN 系统 NFC 开关未打开
	// DeadlineExceeded wechat: request:fail timeout
	// DEADLINE_EXCEEDED reports.example.com map[errno:-1 platform:wechat]
	// zh-CN 请求超时
	// Unavailable wechat: cronet component error (600001): request:fail net::ERR_CONNECTION_RESET
	// WECHAT_NETWORK_CRONET_ERROR reports.example.com map[errno:600001 platform:wechat]
	// zh-CN 连接被重置（TCP RST）（ERR_CONNECTION_RESET）
	// Unknown wechat: unpublished errno in 99/99 (9999999)
	// WECHAT_UNPUBLISHED reports.example.com map[errno:9999999 platform:wechat]
}

// The documentation of ErrorInfo.reason asks for this form and at most 63 characters,
// and two errors must not get the same.
func TestReason(t *testing.T) {
	form := regexp.MustCompile(`^[A-Z][A-Z0-9_]+[A-Z0-9]$`)
	from := map[string]string{}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for row := range errno.All(p) {
			got := reason(&callback.Error{Errno: row.Code})
			assert.Regexp(t, form, got)
			assert.LessOrEqual(t, len(got), 63, got)
			assert.NotContains(t, from, got, row.Name)
			from[got] = row.Name
		}
	}
}
