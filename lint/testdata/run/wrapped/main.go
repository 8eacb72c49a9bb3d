// Wrapped has errors that are wrapped in unusual ways, and are found.
package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/mperrno/errno"
)

func main() {
	indexed := fmt.Errorf("open %[2]s: %[1]w", fs.ErrNotExist, "x")
	fmt.Println(errors.Is(errno.Wrap(indexed, errno.WeChatTimedOut), fs.ErrNotExist))
	plus := fmt.Errorf("open: %+w", fs.ErrNotExist)
	fmt.Println(errors.Is(errno.Wrap(plus, errno.WeChatTimedOut), fs.ErrNotExist))
}
