package errno_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

func TestPlatformText(t *testing.T) {
	for p, text := range map[errno.Platform]string{errno.PlatformWeChat: "wechat", errno.PlatformFeishu: "feishu"} {
		assert.Equal(t, text, p.String())
		b, err := json.Marshal(map[errno.Platform]errno.Platform{p: p})
		assert.NoError(t, err)
		assert.Equal(t, `{"`+text+`":"`+text+`"}`, string(b))
		var back map[errno.Platform]errno.Platform
		assert.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, map[errno.Platform]errno.Platform{p: p}, back)
	}
}

func TestUnknownPlatform(t *testing.T) {
	for _, p := range []errno.Platform{0, 3, 255} {
		_, err := p.MarshalText()
		assert.ErrorContains(t, err, p.String())
		assert.Nil(t, p.Code(5))
		_, ok := errno.Lookup(p, 0)
		assert.False(t, ok)
		for range errno.All(p) {
			assert.Fail(t, "a row of an unknown platform")
		}
	}
	assert.Equal(t, "Platform(3)", errno.Platform(3).String())
	p := errno.PlatformFeishu
	assert.EqualError(t, p.UnmarshalText([]byte("WeChat")), `errno: unknown platform "WeChat": want "wechat" or "feishu"`)
	assert.Equal(t, errno.PlatformFeishu, p, "left alone")
}

func TestPlatformCode(t *testing.T) {
	assert.Equal(t, errno.Code(errno.WeChatNFCSwitchNotOpened), errno.PlatformWeChat.Code(1504003))
	assert.Equal(t, errno.Code(errno.Feishu(42)), errno.PlatformFeishu.Code(42))
	assert.Equal(t, errno.Code(errno.WeChatAbsent), errno.PlatformWeChat.Code(-1))
}

func TestAllStops(t *testing.T) {
	n := 0
	for range errno.All(errno.PlatformFeishu) {
		if n++; n == 3 {
			break
		}
	}
	assert.Equal(t, 3, n)
}
