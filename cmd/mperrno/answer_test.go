package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

func TestQuery(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		want []string
		code int
	}{
		{"number on both platforms", []string{"1504003"}, []string{"wechat:1504003", "feishu:1504003"}, 0},
		{"number that one platform publishes", []string{"600001"}, []string{"wechat:600001"}, 0},
		{"number that the other does not publish", []string{"-p", "feishu", "600001"}, []string{"feishu:600001"}, 0},
		{"leading zeros", []string{"0600001"}, []string{"wechat:600001"}, 0},
		{"zero", []string{"0"}, []string{"wechat:0", "feishu:0"}, 0},
		{"narrowed", []string{"-p", "feishu", "104"}, []string{"feishu:104"}, 0},
		{"option behind", []string{"104", "-p=feishu"}, []string{"feishu:104"}, 0},
		{"errno:", []string{"errno:600001"}, []string{"wechat:600001"}, 0},
		{"platform", []string{"feishu:104"}, []string{"feishu:104"}, 0},
		{"platform in capitals", []string{"Feishu:104"}, []string{"feishu:104"}, 0},
		{"platform against -p", []string{"-p", "wechat", "feishu:104"}, nil, 1},
		{"numbers with a comma", []string{"1504003,600001"}, []string{"wechat:1504003", "feishu:1504003", "wechat:600001"}, 0},
		{"numbers with Chinese commas and blanks", []string{"feishu:104， -118、600001\n"}, []string{"feishu:104", "cronet:-118", "wechat:600001"}, 0},
		{"constant", []string{"WeChatNFCSwitchNotOpened"}, []string{"wechat:1504003"}, 0},
		{"qualified constant", []string{"errno.FeishuInvalidParameter"}, []string{"feishu:104"}, 0},
		{"absent", []string{"WeChatAbsent"}, nil, 1},
		{"several", []string{"feishu:104", "-118", "600001"}, []string{"feishu:104", "cronet:-118", "wechat:600001"}, 0},
		{"cronet number", []string{"-118"}, []string{"cronet:-118"}, 0},
		{"cronet number behind --", []string{"--", "-118"}, []string{"cronet:-118"}, 0},
		{"cronet name", []string{"ERR_CONNECTION_RESET"}, []string{"cronet:-101"}, 0},
		{"cronet name with net", []string{"net::ERR_CONNECTION_RESET"}, []string{"cronet:-101"}, 0},
		{"cronet is WeChat's", []string{"-p", "feishu", "-118"}, nil, 1},
		{"unlisted cronet number", []string{"-99999"}, nil, 1},
		{"unpublished", []string{"1504999"}, []string{"wechat:1504999", "feishu:1504999"}, 0},
		{"too large", []string{"10000000"}, nil, 1},
		{"64 bits", []string{"4296467299"}, nil, 1},
		{"80 bits", []string{"1208925819614629174706176"}, nil, 1},
		{"one of two found", []string{"10000000", "wechat:5"}, []string{"wechat:5"}, 0},
		{"object", []string{`{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`}, []string{"wechat:1500102"}, 0},
		{"object without errno", []string{`{"platform":"wechat","errMsg":"request:fail timeout"}`}, []string{"wechat:-1"}, 0},
		{"object of both platforms", []string{`{"errno":104}`}, []string{"wechat:104", "feishu:104"}, 0},
		{"object of a platform", []string{`{"errno":104,"platform":"feishu"}`}, []string{"feishu:104"}, 0},
		{"object of Feishu", []string{`{"errno":104,"errString":"invalid parameter"}`}, []string{"feishu:104"}, 0},
		{"object in a string", []string{`{"msg":["{\"errno\":600001}"]}`}, []string{"wechat:600001"}, 0},
		{"console object", []string{`{errno: 600001, errMsg: "request:fail ..."}`}, []string{"wechat:600001"}, 0},
		{"errMsg", []string{"-p", "wechat", "request:fail timeout"}, []string{"wechat:-1"}, 0},
		{"errMsg without quotes", []string{"-p", "wechat", "request:fail", "timeout"}, []string{"wechat:-1"}, 0},
		{"text of an error", []string{"wechat: url not in domain list (600002)"}, []string{"wechat:600002"}, 0},
		{"older errCode", []string{"-p", "wechat", `{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`}, []string{"wechat:-1"}, 0},
		{"search", []string{"url domain list"}, []string{"wechat:600002"}, 0},
		{"search by words", []string{"url", "domain", "list"}, []string{"wechat:600002"}, 0},
		{"search of nothing", []string{"xyzzy"}, nil, 1},
		{"search after a number", []string{"url domain", "wechat:5", "list"}, []string{"wechat:5", "wechat:600002"}, 0},
		{"forced search", []string{"-s", "-p", "wechat", "1504"}, all(func(c errno.Code) bool { return c.Subcategory() == errno.SubcategoryWeChatNFC }), 0},
		{"blank", []string{" "}, nil, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, codes(t, test.args...))
			assert.Equal(t, test.code, runArgs(t, test.args...).code)
		})
	}
}

func TestQueryOfTargets(t *testing.T) {
	for _, name := range []string{"CategoryFeishuStorage", "SubcategoryWeChatNFC", "DataLoss", "FaultAdmin"} {
		target, err := errno.ParseTarget(name)
		require.NoError(t, err)
		assert.Equal(t, all(func(c errno.Code) bool { return errors.Is(c, target) }), codes(t, name), name)
	}
}

func TestCategories(t *testing.T) {
	device := all(func(c errno.Code) bool { return c.Category().Digits() == 15 })
	for _, args := range [][]string{{"-l", "-c", "device"}, {"-c", "设备"}, {"-c", "15"}, {"15"}, {"CategoryWeChatDevice", "CategoryFeishuDevice"}} {
		assert.Equal(t, device, codes(t, args...), args)
	}
	nfc := all(func(c errno.Code) bool { return c.Subcategory() == errno.SubcategoryWeChatNFC })
	for _, args := range [][]string{{"-p", "wechat", "-c", "nfc"}, {"-c", "1504", "-p", "wechat"}, {"1504", "-p", "wechat"}} {
		assert.Equal(t, nfc, codes(t, args...), args)
	}
	universal := all(func(c errno.Code) bool { return c.Category().Digits() == 0 })
	assert.Equal(t, universal, codes(t, "-c", "0"))
	assert.Equal(t, []string{"wechat:1004"}, codes(t, "1004"), "a published number comes first")

	both := all(func(c errno.Code) bool { return c.Category().Digits() == 15 || c.Category().Digits() == 0 })
	assert.Equal(t, both, codes(t, "-c", "device", "-c", "00"))

	none := runArgs(t, "-c", "xyzzy")
	assert.Equal(t, exitNothing, none.code)
	assert.Empty(t, none.stdout)
	assert.Contains(t, none.stderr, `no category "xyzzy"`)
	some := runArgs(t, "-c", "xyzzy", "-c", "15", "-f", "json")
	assert.Equal(t, exitOK, some.code)
	assert.Equal(t, len(device), strings.Count(some.stdout, "\n"))
	assert.Contains(t, some.stderr, `no category "xyzzy"`)

	assert.Equal(t, all(func(errno.Code) bool { return true }), codes(t, "-l"))
	assert.Equal(t, all(func(c errno.Code) bool { return c.Platform() == errno.PlatformWeChat }), codes(t, "-l", "-p", "wechat"))
}

func TestNotes(t *testing.T) {
	log := writeTo(t, "app.log", nil)
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"-1"}, "none was sent"},
		{[]string{"40001"}, "WeChat's server"},
		{[]string{"10001"}, "an older errCode"},
		{[]string{`{"errcode":40001,"errmsg":"x"}`}, "the answer of a server API"},
		{[]string{"99991663"}, "Feishu's server"},
		{[]string{"10000000"}, "not an errno"},
		{[]string{"WeChatNFCSwitchNotOpend"}, "did you mean WeChatNFCSwitchNotOpened?"},
		{[]string{`"WeChatNFCSwitchNotOpend"`}, "did you mean WeChatNFCSwitchNotOpened?"},
		{[]string{"PermisionDenied"}, "did you mean PermissionDenied?"},
		{[]string{"ERR_CONECTION_RESET"}, "did you mean ERR_CONNECTION_RESET?"},
		{[]string{"xyzzy"}, `nothing found for "xyzzy"`},
		{[]string{log}, "mperrno -sum " + log},
	} {
		r := runArgs(t, test.args...)
		assert.Contains(t, r.stderr, test.want)
		assert.NotContains(t, r.stdout, test.want)
	}
	assert.NotContains(t, runArgs(t, "xyzzy").stderr, "did you mean")
	assert.Empty(t, runArgs(t, "104").stderr)
	assert.NotContains(t, runArgs(t, "-p", "feishu", "40001").stderr, "WeChat")
}

func TestSearchOrder(t *testing.T) {
	for _, test := range []struct {
		words []string
		first string
	}{
		{[]string{"domain list"}, "WeChatNetworkURLNotInDomainList"},
		{[]string{"API", "time out"}, "WeChatTimedOut"},
		{[]string{"SYSTEM", "nfc", "switch"}, "WeChatNFCSwitchNotOpened"},
		{[]string{"wechatnfcswitchnotopened"}, "WeChatNFCSwitchNotOpened"},
		{[]string{"setStorage"}, "FeishuSetStorageItemTooLarge"},
		{[]string{"加速度计"}, "FeishuAccelerometerUnavailable"},
		{[]string{"参数错误"}, "FeishuInvalidParameter"},
		{[]string{"蓝牙未初始化"}, "WeChatDeviceBluetoothNotInitialized"},
		{[]string{"连接", "重置"}, "ERR_CONNECTION_RESET"},
		{[]string{"certificate", "revoked"}, "ERR_CERT_REVOKED"},
	} {
		r := runArgs(t, append([]string{"-s", "-f", "tsv"}, test.words...)...)
		rows := strings.Split(r.stdout, "\n")
		require.Greater(t, len(rows), 1, test.words)
		assert.Equal(t, test.first, strings.Split(rows[1], "\t")[2], test.words)
	}
	assert.Empty(t, codes(t, "bluetooth", "xyzzy"), "all words must be there")
	for _, c := range codes(t, "-p", "feishu", "bluetooth") {
		assert.Contains(t, c, "feishu:")
	}
}

func TestParagraph(t *testing.T) {
	r := runArgs(t, "-p", "wechat", "1504003")
	e, _ := errno.WeChatNFCSwitchNotOpened.Lookup()
	for _, want := range []string{" 1504003 ", e.Name, "15 Device", "04 NFC", e.Message, e.Meaning, e.MeaningZH, e.Condition.String(), e.Fault.String(),
		"https://github.com/mperrno/errno/blob/main/docs/codes.md#wechat-1504003\n"} {
		assert.Contains(t, r.stdout, want)
	}
	assert.NotContains(t, r.stdout, "\x1b", "no colors but on a terminal")
	assert.Empty(t, r.stderr)

	assert.Equal(t, "wechat 1504999 not published\n  category     15 Device\n  subcategory  04 NFC\n", runArgs(t, "-p", "wechat", "1504999").stdout)
	assert.Equal(t, "wechat 9999999 not published\n  category     99\n  subcategory  99\n", runArgs(t, "-p", "wechat", "9999999").stdout)
	assert.True(t, strings.HasPrefix(runArgs(t, "5").stdout, "wechat 5 "), "a number as it is sent")
	assert.Contains(t, runArgs(t, "-lang", "zh", "feishu:1504003").stdout, "归属")
	assert.Contains(t, runArgs(t, "-118").stdout, "the connection attempt timed out\n")
}

func TestParagraphOfAnObject(t *testing.T) {
	r := runArgs(t, `{"platform":"wechat","errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT\u202e\u001b[31m"}`)
	assert.Equal(t, "wechat 600001 WeChatNetworkCronetError\n", r.stdout[:strings.Index(r.stdout, "\n")+1])
	for _, want := range []string{"request\n", "-118 ERR_CONNECTION_TIMED_OUT\n", "DeadlineExceeded\n", `\u202e\x1b[31m`} {
		assert.Contains(t, r.stdout, want)
	}
	assert.Contains(t, r.stdout, "  evidence     the errno\n")
	assert.Contains(t, runArgs(t, "startHCE:fail the frobnicator is required").stdout, "  evidence   words of the text alone: a guess\n")
	assert.Contains(t, runArgs(t, "-lang", "zh", "-p", "wechat", `{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`).stdout, "依据     errCode 10001\n")
	assert.True(t, strings.HasPrefix(runArgs(t, "request:fail timeout").stdout, "wechat/feishu request\n"), "the same on both platforms")
	assert.True(t, strings.HasPrefix(runArgs(t, "-p", "wechat", "openBluetoothAdapter:fail errCode: 10001").stdout, "wechat "))
}
