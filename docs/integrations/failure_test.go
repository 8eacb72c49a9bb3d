package integrations

import (
	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// The errors of the examples.

var failure = &callback.Error{
	Errno:  errno.WeChatNFCSwitchNotOpened,
	ErrMsg: "nfcStartDiscovery:fail system NFC switch not opened",
}

var timeout = &callback.Error{
	Errno:  errno.WeChatAbsent, // as in most failures
	ErrMsg: "request:fail timeout",
}
