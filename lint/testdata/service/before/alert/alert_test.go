package alert

import (
	"maps"
	"testing"

	"example.com/feedback/report"
)

func TestAdd(t *testing.T) {
	c := NewCounter()
	for _, test := range []struct {
		report report.WeChat
		want   bool
	}{
		{report.WeChat{Errno: 1}, false},
		{report.WeChat{Errno: 112}, true},
		{report.WeChat{Errno: 1003}, true},
		{report.WeChat{Errno: 1504003}, false},
		{report.WeChat{Errno: 1500102}, false},
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
	if got := Title(report.WeChat{Errno: 1504003}); got != "NFC off" {
		t.Error(got)
	}
}
