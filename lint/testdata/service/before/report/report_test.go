package report

import (
	"reflect"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	r, err := Read(strings.NewReader(`{"errno":1504003,"appid":"wx1"}`))
	if err != nil || !reflect.DeepEqual(r.Errno, 1504003) {
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
	if err := (WeChat{Errno: 5}).Err(); err == nil {
		t.Error("no error")
	}
}
