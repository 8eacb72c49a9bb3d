// Ignored has what is not reported by request.
package main

import (
	"fmt"

	"github.com/mperrno/errno"
)

func main() {
	var err error = errno.WeChatTimedOut
	//lint:ignore errnocompare nothing wraps it
	fmt.Println(err == errno.WeChatTimedOut)
	fmt.Println(err.(errno.WeChat) == 5) //lint:ignore errnocompare,errnonumber the fifth
}
