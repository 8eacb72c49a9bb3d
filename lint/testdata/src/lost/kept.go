package lost

import (
	"legacy"

	"api"
)

var code api.WeChat

var kept = code == legacy.NFC || legacy.Timeout == 5 // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
