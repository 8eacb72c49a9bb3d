package imports

import "github.com/mperrno/errno/callback"

var _ callback.Error

var singleModule = response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
