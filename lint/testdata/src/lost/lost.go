// Package lost has files whose last use of an import is replaced.
package lost

import (
	"errors"
	"fmt"
	"io/fs"
	"legacy"

	"github.com/mperrno/errno"
)

func lost(c errno.WeChat) {
	fmt.Println(c == legacy.Bluetooth)        // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	fmt.Println(c == legacy.NFC)              // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
	fmt.Println(c == 5)                       // want `use errno.WeChatTimedOut for 5`
	fmt.Println(errors.Is(c, fs.ErrNotExist)) // want `use errno.NotFound`
}
