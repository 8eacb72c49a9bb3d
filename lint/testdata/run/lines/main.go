// Lines has //line comments, also beyond the end of the file, as a parser
// generator writes them.
package main

import (
	"example.com/run/lines/old"
	"fmt"

	"github.com/mperrno/errno"
)

//line grammar.y:3
func main() {
	code := errno.WeChat(len("12345"))
//line grammar.y:90000
	fmt.Println(code == old.TimedOut) // want true
}

//line grammar.y:1
var _ = "kept"
