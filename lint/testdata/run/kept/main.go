// Kept has what a fix would change: the order of calls, the type that is printed,
// clauses that match, a tag that a case assigns.
package main

import (
	"fmt"
	"io"

	"github.com/mperrno/errno"
)

var calls string

func two() errno.Code { calls += "two"; return errno.WeChatTimedOut }

func one() error { calls += "one"; return errno.WeChatTimedOut }

func main() {
	fmt.Println(two() == one(), calls == "twoone")

	code := errno.WeChat(len("12345"))
	fmt.Println(fmt.Sprintf("%[1]v %[1]T %#[1]v", code) == code.Error()+" errno.WeChat errno.WeChatTimedOut")

	switch any(code) {
	case 5:
	case errno.WeChatTimedOut:
		fmt.Println(true)
	}

	var err error = errno.WeChatTimedOut
	switch err {
	case func() error { err = nil; return io.EOF }():
	case errno.WeChatTimedOut:
		fmt.Println(true)
	}
}
