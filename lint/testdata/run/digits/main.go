// Digits takes a code apart.
package main

import (
	"fmt"

	"github.com/mperrno/errno"
)

func main() {
	code := errno.WeChatNFCSwitchNotOpened
	category := code / 100000
	fmt.Println(category == 15, category != 5)
	detail := errno.WeChat(int(code) % 1000)
	fmt.Println(detail == 3)
}
