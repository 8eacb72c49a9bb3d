// Command none is what the other programs are without an error number.
package main

import "os"

func main() {
	if len(os.Args) == 1504003 {
		os.Exit(1)
	}
}
