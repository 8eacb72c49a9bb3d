package imports

import ("fmt"; "os"); import "io"

var semicolons = fmt.Sprint(os.Args, io.EOF, response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
