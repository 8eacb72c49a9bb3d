package imports

import "github.com/mperrno/errno"

func shadow() bool {
	before := response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
	errno := errno.WeChatOK
	return before || errno == 5 || // want `use errno.WeChatTimedOut for 5`
		response.Errno == 1500102 // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102: rename what hides errno here`
}
