package errno_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

var tables = []struct {
	platform errno.Platform
	prefix   string
}{
	{errno.PlatformWeChat, "WeChat"},
	{errno.PlatformFeishu, "Feishu"},
}

// A row that misses or comes twice is named in one line, since this is what
// somebody sees who adds a code and forgets a half of it.
func TestEveryConstantHasItsRow(t *testing.T) {
	for _, table := range tables {
		rows := map[string]int{}
		last := -1
		for row := range errno.All(table.platform) {
			if row.Code.Int() <= last {
				t.Errorf("%s is not in the order of the numbers", row.Name)
			}
			if row.Code.Platform() != table.platform {
				t.Errorf("%s is in the table of the other platform", row.Name)
			}
			last = row.Code.Int()
			rows[row.Name] = last
		}
		for _, c := range constants(t, table.prefix) {
			n, ok := rows[c.name]
			if !ok {
				t.Errorf("%s has no row", c.name)
			} else if n != c.value {
				t.Errorf("%s is %d, but its row is that of %d", c.name, c.value, n)
			}
			if !strings.HasPrefix(c.name, table.prefix) {
				t.Errorf("%s does not start with %s", c.name, table.prefix)
			}
			delete(rows, c.name)
		}
		for name := range rows {
			t.Errorf("%s has a row but no constant", name)
		}
	}
}

func TestNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			assert.False(t, seen[row.Name], row.Name)
			seen[row.Name] = true
		}
	}
}

func TestMeanings(t *testing.T) {
	misspelling := regexp.MustCompile(`(?i)excced|alreay|pperator|avaliable|discoveryed|unknwon|canel|choosen|in ?sufficient |servicer`)
	han := func(s string) bool {
		return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			for _, text := range []string{row.Name, row.Meaning, row.MeaningZH} {
				assert.NotEmpty(t, text, row.Name)
				assert.NotRegexp(t, misspelling, text)
				assert.NotContains(t, text, "%", row.Name)
				assert.NotContains(t, text, "\n", row.Name)
				assert.NotRegexp(t, `[.。 ]$|^ `, text)
			}
			assert.True(t, han(row.MeaningZH), row.MeaningZH)
			assert.False(t, han(row.Meaning), row.Meaning)
			assert.LessOrEqual(t, len(row.Meaning), 100, row.Name)
			assert.Equal(t, table.platform == errno.PlatformFeishu, row.Owner != "", row.Name)
		}
	}
}

func TestConditionsAndFaults(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			zero := row.Code.Int() == 0
			assert.Equal(t, zero, row.Condition == errno.OK, row.Name)
			assert.Equal(t, zero, row.Fault == errno.FaultNone, row.Name)
			assert.LessOrEqual(t, row.Condition, errno.Unauthenticated, row.Name)
			assert.LessOrEqual(t, row.Fault, errno.FaultAdmin, row.Name)
			assert.Equal(t, row.Condition == errno.Unknown, strings.Contains(row.Name, "Unknown"), row.Name)
			assert.Equal(t, strings.Contains(row.Name, "TimedOut"), row.Condition == errno.DeadlineExceeded, row.Name)
		}
	}
}

// The text of a failure without an errno decides by the message alone, so rows
// of one message must agree.
func TestEqualMessagesAgree(t *testing.T) {
	for _, table := range tables {
		first := map[string]errno.Entry{}
		for row := range errno.All(table.platform) {
			if other, ok := first[row.Message]; ok && row.Message != "" {
				assert.Equal(t, other.Condition, row.Condition, "%s and %s", other.Name, row.Name)
				assert.Equal(t, other.Fault, row.Fault, "%s and %s", other.Name, row.Name)
				assert.NotEqual(t, other.Meaning, row.Meaning, "%s and %s", other.Name, row.Name)
			} else {
				first[row.Message] = row
			}
		}
	}
}

// The same failure has the same judgment on both platforms.
func TestPlatformsAgree(t *testing.T) {
	agree := func(wechat, feishu errno.Code) {
		t.Helper()
		assert.Equal(t, wechat.Condition(), feishu.Condition(), "%s and %s", wechat.Name(), feishu.Name())
		if wechat.Condition() != errno.Unknown { // only Feishu says where an unknown error arises
			assert.Equal(t, wechat.Fault(), feishu.Fault(), "%s and %s", wechat.Name(), feishu.Name())
		}
	}
	for wechat := range errno.All(errno.PlatformWeChat) {
		for feishu := range errno.All(errno.PlatformFeishu) {
			if wechat.Message != "" && strings.EqualFold(wechat.Message, feishu.Message) {
				agree(wechat.Code, feishu.Code)
			}
		}
	}
	for _, pair := range []struct {
		wechat errno.WeChat
		feishu errno.Feishu
	}{
		{errno.WeChatJSAPINotSupported, errno.FeishuFeatureNotSupported},
		{errno.WeChatJSAPINoPermission, errno.FeishuAPICallProhibited},
		{errno.WeChatJSAPIUserDenied, errno.FeishuUserPermissionDenied},
		{errno.WeChatJSAPIUserCanceled, errno.FeishuUserPermissionDenied},
		{errno.WeChatServerFrequencyLimited, errno.FeishuTooManyAPICalls},
		{errno.WeChatServerSystemError, errno.FeishuLoginServerError},
		{errno.WeChatTimedOut, errno.FeishuNetworkTimedOut},
		{errno.WeChatNetworkURLNotInDomainList, errno.FeishuSchemaNotInAllowList},
		{errno.WeChatImageCompressFailed, errno.FeishuImageCompressFailed},
		{errno.WeChatImageDecodeFailed, errno.FeishuImageInvalidData},
		{errno.WeChatRTCUserBusy, errno.FeishuRecordingStartPreempted},
		{errno.WeChatFileNotFound, errno.FeishuFileNotFound},
		{errno.WeChatFilePathPermissionDenied, errno.FeishuFileReadPermissionDenied},
		{errno.WeChatFileNotADirectory, errno.FeishuNotADirectory},
		{errno.WeChatFileIsADirectory, errno.FeishuNotAFile},
		{errno.WeChatFileStorageLimitExceeded, errno.FeishuFileTotalSizeLimitExceeded},
		{errno.WeChatDeviceBluetoothNotInitialized, errno.FeishuBluetoothNotInitialized},
		{errno.WeChatDeviceBluetoothUnavailable, errno.FeishuBluetoothUnavailable},
		{errno.WeChatDeviceBLEServiceNotFound, errno.FeishuBluetoothServiceNotFound},
		{errno.WeChatDeviceBluetoothSystemError, errno.FeishuBluetoothSystemError},
		{errno.WeChatDeviceBLENotSupported, errno.FeishuBluetoothBLENotSupported},
		{errno.WeChatBLEConnectFailed, errno.FeishuBluetoothConnectFailed},
		{errno.WeChatBLECharacteristicNotFound, errno.FeishuBluetoothCharacteristicNotFound},
		{errno.WeChatBLENotConnected, errno.FeishuBluetoothConnectionLost},
		{errno.WeChatBLEPropertyNotSupported, errno.FeishuBluetoothOperationNotSupported},
		{errno.WeChatBLEOperationTimedOut, errno.FeishuBluetoothOperationTimedOut},
		{errno.WeChatNFCNotSupported, errno.FeishuNFCNotSupported},
		{errno.WeChatNFCTagNotDiscovered, errno.FeishuNFCTagNotDiscovered},
		{errno.WeChatNFCDiscoveryAlreadyStarted, errno.FeishuBeaconSearchAlreadyStarted},
		{errno.WeChatNFCDiscoveryNotStarted, errno.FeishuBeaconSearchNotStarted},
		{errno.WeChatWiFiGPSDisabled, errno.FeishuBeaconLocationUnavailable},
		{errno.WeChatWiFiInvalidInfo, errno.FeishuWiFiInvalidInfo},
	} {
		agree(pair.wechat, pair.feishu)
	}
}

// No text needs an escape in a tsv, in any of the engines that a warehouse has.
func TestTextsNeedNoEscape(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			for _, text := range []string{row.Message, row.Meaning, row.MeaningZH, row.Owner} {
				assert.False(t, strings.ContainsAny(text, "\\\"\t\r\n"), row.Name)
			}
		}
	}
}

// A few rows to the letter, so that a shifted column cannot pass.
func TestRows(t *testing.T) {
	for _, want := range []errno.Entry{
		{errno.WeChatOK, "WeChatOK", "ok", "success", "成功", "", errno.OK, errno.FaultNone},
		{errno.WeChatNFCSwitchNotOpened, "WeChatNFCSwitchNotOpened", "system NFC switch not opened",
			"the system's NFC switch is off", "系统 NFC 开关未打开", "", errno.FailedPrecondition, errno.FaultUser},
		{errno.WeChatJSAPIUserCanceled, "WeChatJSAPIUserCanceled", "jsapi user authorize canceled",
			"the user canceled authorization for the JSAPI, or refused the privacy agreement",
			"用户取消 JSAPI 授权，或拒绝隐私协议", "", errno.PermissionDenied, errno.FaultUser},
		{errno.WeChatNetworkInterrupted, "WeChatNetworkInterrupted", "network interrupted error",
			"the request was interrupted because the Mini Program is in the background",
			"小程序处于后台，网络请求被中断", "", errno.Aborted, errno.FaultUser},
		{errno.WeChatBLEConnectFailed, "WeChatBLEConnectFailed", "",
			"the connection to the BLE device failed", "连接 BLE 设备失败", "", errno.Unavailable, errno.FaultDevice},
		{errno.FeishuUnknownException, "FeishuUnknownException", "unknwon exception",
			"unknown exception of the framework", "框架未知错误", "通用", errno.Unknown, errno.FaultPlatform},
		{errno.FeishuJSAPIAuthenticationFailed, "FeishuJSAPIAuthenticationFailed", "Authentication failed. %s (error code: %s)",
			"the authentication for the JSAPI failed, detailed in errorCode", "JSAPI 鉴权失败，详见 errorCode",
			"h5sdk.config", errno.Unauthenticated, errno.FaultApp},
		{errno.FeishuAccelerometerAlreadyEnabled, "FeishuAccelerometerAlreadyEnabled", "Accelerometer  enabled already",
			"the accelerometer is already enabled (iOS only)", "加速度计已开启（仅 iOS）", "加速度计", errno.AlreadyExists, errno.FaultApp},
	} {
		got, ok := want.Code.Lookup()
		assert.True(t, ok, want.Name)
		assert.Equal(t, want, got)
	}
}
