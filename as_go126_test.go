//go:build go1.26

package errno_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

func TestAsType(t *testing.T) {
	for name, tree := range trees {
		err := tree(errno.WeChatNFCSwitchNotOpened)
		wechat, ok := errors.AsType[errno.WeChat](err)
		assert.True(t, ok, name)
		assert.Equal(t, errno.WeChatNFCSwitchNotOpened, wechat, name)
		_, ok = errors.AsType[errno.Feishu](err)
		assert.False(t, ok, name)
		code, ok := errors.AsType[errno.Code](err)
		assert.True(t, ok, name)
		assert.Equal(t, 1504003, code.Int(), name)
	}
}
