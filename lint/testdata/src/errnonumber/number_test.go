package errnonumber

import "testing"

func TestBluetooth(t *testing.T) {
	if got := (response{Errno: 1500102}); got.Errno != 1500102 { // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102` `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
		t.Error(got)
	}
	if got := (response{Errno: 1999999}); got.Errno != 1999999 {
		t.Error(got)
	}
}
