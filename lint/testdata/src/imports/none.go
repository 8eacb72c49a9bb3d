// Package imports has a file for each way in which an import can be missing.
package imports // no import at all

var none = response.Errno == 1500102 // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
