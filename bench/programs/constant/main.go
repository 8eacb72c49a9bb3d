// Command constant uses one constant and nothing of the table.
package main

import (
	"os"

	"github.com/mperrno/errno"
)

func main() {
	if len(os.Args) == int(errno.WeChatNFCSwitchNotOpened) {
		os.Exit(1)
	}
}
