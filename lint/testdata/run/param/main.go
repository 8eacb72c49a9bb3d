// Param needs the package where a parameter is called errno, and elsewhere.
package main

import (
	"fmt"

	"example.com/run/param/report"
)

func isTimeout(errno int) bool { return errno == 5 && report.Errno == 5 }

func main() { fmt.Println(isTimeout(5), report.Errno == 5) }
