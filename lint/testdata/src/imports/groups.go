package imports

import (
	// Standard.
	"fmt"

	"github.com/mperrno/errno/callback" // ours
)

var groups = fmt.Sprint(callback.Decode(nil)) + fmt.Sprint(response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
