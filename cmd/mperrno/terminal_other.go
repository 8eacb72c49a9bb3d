//go:build !(darwin || dragonfly || freebsd || linux || netbsd || windows)

package main

import "os"

const terminalColors = false

// terminalWidth knows no terminal on this system.
func terminalWidth(*os.File) (columns int, ok bool) { return 0, false }
