// Command name looks an error up.
package main

import (
	"os"

	"github.com/mperrno/errno/neterr"
)

func main() {
	if neterr.Code(len(os.Args)).Name() != "" {
		os.Exit(1)
	}
}
