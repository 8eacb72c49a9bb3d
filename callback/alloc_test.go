package callback_test

import (
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

func TestAllocations(t *testing.T) {
	for _, p := range decoded(t) {
		body := p.Payload
		least := math.Inf(1) // a pool can be emptied at any time
		for range 20 {
			least = min(least, testing.AllocsPerRun(1, func() { sinkError, _ = callback.Decode(p.Platform, body) }))
		}
		assert.LessOrEqual(t, least, 9.0, string(p.Payload))
	}

	e, err := callback.Decode(errno.PlatformWeChat, []byte(`{"errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`))
	assert.NoError(t, err)
	for _, target := range []error{errno.DeadlineExceeded, errno.FaultApp, errno.WeChatNetworkCronetError, errno.CategoryWeChatNetwork, neterr.ConnectionTimedOut} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { sinkBool = errors.Is(e, target) }), "%v", target)
	}
}
