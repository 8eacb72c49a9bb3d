package callback

import "github.com/mperrno/errno"

var _ = errno.WeChat(1999999)
