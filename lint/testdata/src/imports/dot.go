package imports

import . "github.com/mperrno/errno"

var _ = WeChatOK

func dot() bool {
	const WeChatNFCSwitchNotOpened = 1
	return response.Errno == 5 || // want `use errno.WeChatTimedOut for 5`
		response.Errno == 1504003 // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
}
