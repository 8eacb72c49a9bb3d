// Command decode decodes a callback object with package callback.
package main

import (
	"os"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func main() {
	if _, err := callback.Decode(errno.PlatformWeChat, []byte(os.Args[0])); err == nil {
		os.Exit(1)
	}
}
