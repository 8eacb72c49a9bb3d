package main

import (
	"testing"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSearchOrder(t *testing.T) {
	for _, test := range []struct {
		words []string
		first string
	}{
		{[]string{"domain list"}, "WeChatNetworkURLNotInDomainList"},
		{[]string{"time out"}, "WeChatTimedOut"},
		{[]string{"SYSTEM", "nfc", "switch"}, "WeChatNFCSwitchNotOpened"},
		{[]string{"wechatnfcswitchnotopened"}, "WeChatNFCSwitchNotOpened"},
		{[]string{"setStorage"}, "FeishuSetStorageItemTooLarge"},
		{[]string{"加速度计"}, "FeishuAccelerometerUnavailable"},
		{[]string{"参数错误"}, "FeishuInvalidParameter"},
	} {
		rows := search(bothPlatforms, test.words)
		require.NotEmpty(t, rows, test.words)
		assert.Equal(t, test.first, rows[0].Name, test.words)
	}
	assert.Empty(t, search(bothPlatforms, []string{"bluetooth", "xyzzy"}), "all words must be there")
	assert.Empty(t, search(bothPlatforms, []string{" "}))
	for _, r := range search([]errno.Platform{errno.PlatformFeishu}, []string{"bluetooth"}) {
		assert.Equal(t, "feishu", r.Platform)
	}
}

func TestCloseness(t *testing.T) {
	for _, test := range []struct {
		text, term string
		want       int
	}{
		{"time out", "time out", 3}, {"request time out", "time", 2}, {"timeout", "time", 1}, {"runtime", "time", 1}, {"ok", "time", 0}, {"接口超时了", "超时", 2},
	} {
		assert.Equal(t, test.want, closeness(test.text, test.term), test.text)
	}
}
