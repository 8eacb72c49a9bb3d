package imports

import "fmt"
import "os"

var lines = fmt.Sprint(os.Args, response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
