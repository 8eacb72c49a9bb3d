package integrations

import (
	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// failure is the error of the examples.
var failure error = &callback.Error{
	Errno:  errno.WeChatNFCSwitchNotOpened,
	ErrMsg: "nfcStartDiscovery:fail system NFC switch not opened",
}
