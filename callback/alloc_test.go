package callback_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

func TestAllocations(t *testing.T) {
	for _, body := range []string{
		`{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`,
		`{"errno":1504003,"errString":"system NFC switch not opened","errMsg":"nfcStartDiscovery:fail"}`,
	} {
		failure := []byte(body)
		assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { sinkError, _ = callback.Decode(errno.PlatformWeChat, failure) }), 8.0)
	}

	for _, body := range []string{
		`{"errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`,
		`{"errMsg":"request:fail timeout"}`,
	} {
		e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
		assert.NoError(t, err)
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, sinkBool = errno.Of(e) }))
		for _, target := range []error{errno.DeadlineExceeded, errno.FaultApp, errno.WeChatNetworkCronetError, errno.CategoryWeChatNetwork, neterr.ConnectionTimedOut} {
			assert.Zero(t, testing.AllocsPerRun(100, func() { sinkBool = errors.Is(e, target) }), "%v", target)
		}
	}
}
