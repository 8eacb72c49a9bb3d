package main

import (
	"os"
	"strconv"
)

// columns returns the width in which to print to f: COLUMNS if it is set, else
// that of the terminal, and 0, no limit, for anything else.
func columns(f *os.File) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	n, _ := terminalWidth(f)
	return n
}

// colored reports whether to print colors to f: on a terminal that has them,
// unless NO_COLOR is set (https://no-color.org).
func colored(f *os.File) bool {
	_, terminal := terminalWidth(f)
	return terminal && terminalColors && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// paint colors text, if it is on.
type paint bool

func (p paint) bold(s string) string { return p.escape("\x1b[1m", s) }
func (p paint) dim(s string) string  { return p.escape("\x1b[2m", s) }

func (p paint) escape(start, s string) string {
	if !p || s == "" {
		return s
	}
	return start + s + "\x1b[0m"
}
