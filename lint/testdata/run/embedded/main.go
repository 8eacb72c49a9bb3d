// Embedded has a code that wraps another error.
package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/mperrno/errno"
)

type failure struct {
	errno.Code
	cause error
}

func (f failure) Unwrap() error { return f.cause }

func main() {
	var code errno.Code = failure{errno.WeChatTimedOut, context.Canceled}
	fmt.Println(errors.Is(code, context.Canceled))
}
