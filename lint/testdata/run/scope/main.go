// Scope has a variable that is called errno, between comparisons that need the
// package.
package main

import (
	"fmt"

	"github.com/mperrno/errno"
)

func main() {
	var err error = errno.WeChatTimedOut
	if errno, ok := err.(errno.WeChat); ok {
		fmt.Println(errno == 5)
	}
	code := errno.WeChat(len("12345"))
	fmt.Println(code == 5)
	if errors, ok := err.(errno.WeChat); ok {
		fmt.Println(err == errors)
	}
}
