// Package legacy has the constants of a code base before the library.
package legacy

const (
	Bluetooth = 1500102
	NFC       = 1504003
	Timeout   = Seconds * 1
	Seconds   = 5
)
