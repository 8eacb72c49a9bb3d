package main

// static int timeout(void) { return 5; }
import "C"

import "github.com/mperrno/errno"

func isTimeout() bool { return errno.WeChat(C.timeout()) == 5 }
