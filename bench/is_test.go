package bench

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func BenchmarkIs(b *testing.B) {
	object, err := callback.Decode(errno.PlatformWeChat, []byte(`{"errno":1504003,"errMsg":"startHCE:fail:system NFC switch not opened"}`))
	require.NoError(b, err)
	for _, bb := range []struct {
		by           string
		err          error
		hit, another error
	}{
		{"io.EOF", io.EOF, io.EOF, io.ErrUnexpectedEOF},
		{"code", errno.WeChatNFCSwitchNotOpened, errno.WeChatNFCSwitchNotOpened, errno.WeChatTimedOut},
		{"subcategory", errno.WeChatNFCSwitchNotOpened, errno.SubcategoryWeChatNFC, errno.SubcategoryWeChatLogin},
		{"category", errno.WeChatNFCSwitchNotOpened, errno.CategoryWeChatDevice, errno.CategoryWeChatMedia},
		{"condition", errno.WeChatNFCSwitchNotOpened, errno.FailedPrecondition, errno.NotFound},
		{"fault", errno.WeChatNFCSwitchNotOpened, errno.FaultUser, errno.FaultApp},
		{"code_of_callback", object, errno.WeChatNFCSwitchNotOpened, errno.WeChatTimedOut},
		{"category_of_callback", object, errno.CategoryWeChatDevice, errno.CategoryWeChatMedia},
		{"condition_of_callback", object, errno.FailedPrecondition, errno.NotFound},
	} {
		for _, depth := range []int{1, 4, 16} {
			err := bb.err
			for range depth {
				err = fmt.Errorf("a: %w", err)
			}
			for answer, target := range map[bool]error{true: bb.hit, false: bb.another} {
				require.Equal(b, answer, errors.Is(err, target))
			}
			b.Run(fmt.Sprintf("depth=%d/by=%s", depth, bb.by), func(b *testing.B) {
				for range b.N {
					if errors.Is(err, bb.hit) {
						sink++
					}
				}
			})
		}
	}
}
