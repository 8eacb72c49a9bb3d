//line lines.y:100
package imports

import "fmt"
import "os"

//line lines.y:1
var lines = fmt.Sprint(os.Args, response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
