//go:build !cgo

package main

func isTimeout() bool { return true }
