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
		{errno.WeChatBLEConnectFailed, "WeChatBLEConnectFailed", "",
			"the connection to the BLE device failed", "连接 BLE 设备失败", "", errno.Unavailable, errno.FaultDevice},
		{errno.FeishuUnknownException, "FeishuUnknownException", "unknwon exception",
			"unknown exception of the framework", "框架未知错误", "通用", errno.Unknown, errno.FaultPlatform},
		{errno.FeishuAccelerometerAlreadyEnabled, "FeishuAccelerometerAlreadyEnabled", "Accelerometer  enabled already",
			"the accelerometer is already enabled (iOS only)", "加速度计已开启（仅 iOS）", "加速度计", errno.AlreadyExists, errno.FaultApp},
	} {
		got, ok := want.Code.Lookup()
		assert.True(t, ok, want.Name)
		assert.Equal(t, want, got)
	}
}
