package main

import (
	"os"
	"syscall"
	"unsafe"
)

// An older console prints escape sequences as they are.
const terminalColors = false

var getConsoleScreenBufferInfo = syscall.NewLazyDLL("kernel32.dll").NewProc("GetConsoleScreenBufferInfo")

// terminalWidth returns the width of the console that f is, and whether it is
// one.
func terminalWidth(f *os.File) (columns int, ok bool) {
	var info struct {
		width, height, cursorX, cursorY int16
		attributes                      uint16
		left, top, right, bottom        int16
		maximumWidth, maximumHeight     int16
	}
	r, _, _ := getConsoleScreenBufferInfo.Call(f.Fd(), uintptr(unsafe.Pointer(&info)))
	return int(info.right-info.left) + 1, r != 0
}
