//go:build darwin || dragonfly || freebsd || linux || netbsd

package main

import (
	"os"
	"syscall"
	"unsafe"
)

const terminalColors = true

// terminalWidth returns the width of the terminal that f is, and whether it is
// one.
func terminalWidth(f *os.File) (columns int, ok bool) {
	var size struct{ rows, columns, x, y uint16 }
	_, _, e := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
	return int(size.columns), e == 0
}
