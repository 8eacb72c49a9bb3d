// Command lookup looks a number up in the table.
package main

import (
	"os"

	"github.com/mperrno/errno"
)

func main() {
	if _, ok := errno.Lookup(errno.PlatformWeChat, -len(os.Args)); ok {
		os.Exit(1)
	}
}
