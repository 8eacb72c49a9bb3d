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
	for _, depth := range []int{1, 4, 16} {
		for _, bb := range []struct {
			by          string
			err, target error
		}{
			{"io.EOF", io.EOF, io.EOF},
			{"code", errno.WeChatNFCSwitchNotOpened, errno.WeChatNFCSwitchNotOpened},
			{"subcategory", errno.WeChatNFCSwitchNotOpened, errno.SubcategoryWeChatNFC},
			{"category", errno.WeChatNFCSwitchNotOpened, errno.CategoryWeChatDevice},
			{"condition", errno.WeChatNFCSwitchNotOpened, errno.FailedPrecondition},
			{"fault", errno.WeChatNFCSwitchNotOpened, errno.FaultUser},
			{"code_of_callback.Error", object, errno.WeChatNFCSwitchNotOpened},
			{"condition_of_callback.Error", object, errno.FailedPrecondition},
		} {
			err := bb.err
			for range depth {
				err = fmt.Errorf("a: %w", err)
			}
			b.Run(fmt.Sprintf("wrapped=%d/by=%s", depth, bb.by), func(b *testing.B) {
				for range b.N {
					if !errors.Is(err, bb.target) {
						b.Fatal("no match")
					}
				}
			})
		}
	}
}
