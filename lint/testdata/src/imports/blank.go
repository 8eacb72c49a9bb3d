package imports

import _ "github.com/mperrno/errno"

var blank = response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
