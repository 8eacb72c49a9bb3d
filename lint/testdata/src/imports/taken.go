package imports

import errno "syscall"

var taken = response.Errno == 5 || errno.ENOENT == 2 // want `use errno.WeChatTimedOut for 5`
