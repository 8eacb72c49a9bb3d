package handler

import (
	"testing"

	"example.com/feedback/report"
	"github.com/mperrno/errno"
)

func TestStatus(t *testing.T) {
	for _, test := range []struct {
		report report.WeChat
		want   int
	}{
		{report.WeChat{Errno: 0}, 204},
		{report.WeChat{Errno: errno.WeChatTimedOut}, 504},
		{report.WeChat{Errno: errno.WeChatSystemPermissionDenied}, 403},
	} {
		if got := status(test.report.Err()); got != test.want {
			t.Errorf("%d: got %d, want %d", test.report.Errno.Int(), got, test.want)
		}
	}
}
