package imports

import (
	"api"

	mp "github.com/mperrno/errno"
)

var response api.Response

var _ = mp.WeChatTimedOut

var renamed = response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
