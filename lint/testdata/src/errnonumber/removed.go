package errnonumber

import (
	"legacy"
)

var removed = code == legacy.NFC || code == legacy.Bluetooth // want `use errno.WeChatNFCSwitchNotOpened for 1504003` `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
