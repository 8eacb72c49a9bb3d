package report

import (
	"reflect"
	"strings"
	"testing"

	"github.com/mperrno/errno"
)

func TestRead(t *testing.T) {
	r, err := Read(strings.NewReader(`{"errno":1504003,"appid":"wx1"}`))
	if err != nil || !reflect.DeepEqual(r.Errno.Int(), 1504003) {
		t.Errorf("got %v, %v", r.Errno, err)
	}
	if got := r.Key(); got != "fail:wx1:1504003" {
		t.Error(got)
	}
}

func TestErr(t *testing.T) {
	if err := (WeChat{Errno: 0}).Err(); err != nil {
		t.Error(err)
	}
	if err := (WeChat{Errno: errno.WeChatTimedOut}).Err(); err == nil {
		t.Error("no error")
	}
}
