package lost

import (
	. "legacy"
)

var dot = code == Seconds || code == NFC // want `use errno.WeChatTimedOut for 5` `use errno.WeChatNFCSwitchNotOpened for 1504003`
