// Command wechat looks a number of WeChat up.
package main

import (
	"os"

	"github.com/mperrno/errno"
)

func main() {
	if _, ok := errno.WeChat(-len(os.Args)).Lookup(); ok {
		os.Exit(1)
	}
}
