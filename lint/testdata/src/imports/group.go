package imports

import (
	"fmt" // prints
	"os"
)

var group = fmt.Sprint(os.Args, response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
