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
		"a:failed":                            {"a", "failed"},
		"a:Fail":                              {"a", "Fail"},
		"previewFile:permission denied":       {"previewFile", "permission denied"},
		"request: ssl hand shake error":       {"request", "ssl hand shake error"},
		"getPhoneNumber:无权限":                  {"getPhoneNumber", "无权限"},
		"hideLoading: fail: toast":            {"hideLoading", "toast"},
		"a:":                                  {"", "a:"},
		"a: ":                                 {"", "a: "},
		"a:-1":                                {"", "a:-1"},
		"errCode:x":                           {"", "errCode:x"},
		"errMsg: a:fail":                      {"", "errMsg: a:fail"},
		"INNERCODE:x":                         {"", "INNERCODE:x"},
		"Error: x":                            {"", "Error: x"},
		"https://example.com":                 {"", "https://example.com"},
		"z:z":                                 {"z", "z"},
		"a:Z":                                 {"a", "Z"},
		"a:A":                                 {"a", "A"},
		"a:[x":                                {"", "a:[x"},
		"a:@x":                                {"", "a:@x"},
		"_a:x":                                {"", "_a:x"},
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
}

// ErrString is the text if ErrMsg has none or only points to the errno.
func TestErrString(t *testing.T) {
	for msg, want := range map[string]string{
		"":                                      "b",
		"a:fail":                                "b",
		"a:fail ":                               "b",
		"a:fail c":                              "c",
		"c":                                     "c",
		"requestAccess:fail please check errno": "b",
		"requestAccess:fail Please check errno": "b",
		"a:fail please check errno and c":       "please check errno and c",
	} {
		assert.Equal(t, want, (&callback.Error{ErrMsg: msg, ErrString: "b"}).Text(), msg)
	}
	assert.Equal(t, "please check errno", (&callback.Error{ErrMsg: "a:fail please check errno"}).Text())
}
