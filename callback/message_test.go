package callback_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func TestErrMsg(t *testing.T) {
	long := strings.Repeat("a", 64)
	for msg, want := range map[string]struct{ api, text string }{
		"openBluetoothAdapter:fail:not available": {"openBluetoothAdapter", "not available"},
		"request:fail timeout":                    {"request", "timeout"},
		"request:fail fail:time out":              {"request", "fail:time out"},
		"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING": {
			"uploadFile", "upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"},
		"scanCode:cancel":                     {"scanCode", ""},
		"azAZ09_.:fail":                       {"azAZ09_.", ""},
		"gateway.call: fail wx system error":  {"gateway.call", "wx system error"},
		"private_openUrl:fail  two  spaces ":  {"private_openUrl", "two  spaces"},
		"request:ok":                          {"request", ""},
		"a:fail: b":                           {"a", "b"},
		"a:fail:":                             {"a", ""},
		"a:failed":                            {"", "a:failed"},
		"a:Fail":                              {"", "a:Fail"},
		"a fail":                              {"", "a fail"},
		":fail":                               {"", ":fail"},
		"get location:fail":                   {"", "get location:fail"},
		"获取:fail":                             {"", "获取:fail"},
		"<script>:fail":                       {"", "<script>:fail"},
		"系统错误":                                {"", "系统错误"},
		long + ":fail x":                      {long, "x"},
		long + "a:fail x":                     {"", long + "a:fail x"},
		"http://example.com/a:fail":           {"", "http://example.com/a:fail"},
		"MiniProgramError request:fail abort": {"", "MiniProgramError request:fail abort"},
	} {
		e := &callback.Error{Errno: errno.WeChatAbsent, ErrMsg: msg}
		assert.Equal(t, want.api, e.API(), msg)
		assert.Equal(t, want.text, e.Text(), msg)
	}
	assert.Equal(t, "b", (&callback.Error{ErrMsg: "a:fail", ErrString: "b"}).Text())
	assert.Equal(t, "c", (&callback.Error{ErrMsg: "a:fail c", ErrString: "b"}).Text())
}
