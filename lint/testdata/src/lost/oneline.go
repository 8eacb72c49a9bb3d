package lost

import ("fmt"; "legacy")

var oneLine = fmt.Sprint(code == legacy.NFC) // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
