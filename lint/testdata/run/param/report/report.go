package report

import "github.com/mperrno/errno"

var Errno = errno.WeChatTimedOut
