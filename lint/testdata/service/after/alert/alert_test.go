package alert

import (
	"maps"
	"testing"

	"example.com/feedback/report"
	"github.com/mperrno/errno"
)

func TestAdd(t *testing.T) {
	c := NewCounter()
	for _, test := range []struct {
		report report.WeChat
		want   bool
	}{
		{report.WeChat{Errno: errno.WeChatCanceled}, false},
		{report.WeChat{Errno: errno.WeChatAPIScopeNotDeclared}, true},
		{report.WeChat{Errno: errno.WeChatServerFrequencyLimited}, true},
		{report.WeChat{Errno: errno.WeChatNFCSwitchNotOpened}, false},
		{report.WeChat{Errno: errno.WeChatDeviceBluetoothUnavailable}, false},
		{report.WeChat{Errno: report.ErrnoOldClient}, false},
	} {
		if got := c.Add(test.report); got != test.want {
			t.Errorf("%+v: got %t", test.report, got)
		}
	}
	want := map[string]int{
		"errno=1": 1, "errno=112": 1, "errno=1003": 1, "errno=1504003": 1, "errno=1500102": 1, "errno=1999001": 1,
		"user": 1, "device": 1, "old": 1,
	}
	if !maps.Equal(c.failures, want) {
		t.Error(c.failures)
	}
}

func TestTitle(t *testing.T) {
	if got := Title(report.WeChat{Errno: errno.WeChatNFCSwitchNotOpened}); got != "NFC off" {
		t.Error(got)
	}
}
