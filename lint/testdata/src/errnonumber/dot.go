package errnonumber

import (
	. "legacy"

	"api"
)

var code api.WeChat

// No fix: it would leave the dot import unused.
var dot = code == NFC // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
