package assert

import (
	"errors"
	"fmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func get() error { return nil }

func heads(err error) error {
	if ce, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors: use errors.As`
		return ce
	}
	if c, ok := err.(errno.WeChat); ok && c == errno.WeChatTimedOut { // want `a type assertion misses wrapped errors`
		return c
	}
	if c, ok := err.(errno.WeChat); ok { // want `a type assertion misses wrapped errors`
		return c // no fix: c is already declared by the one before
	}
	if f, ok := err.(errno.Feishu); !ok { // want `a type assertion misses wrapped errors`
		return nil
	} else if f.Int() == 3 {
		return f
	}
	if code, ok := err.(errno.Code); err != nil && ok { // want `a type assertion misses wrapped errors`
		return code
	}
	if _, ok := err.(errno.Code); ok { // want `a type assertion misses wrapped errors`
		return nil
	} else if _, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors`
		return nil
	}
	switch {
	case err != nil:
		if e, ok := get().(*callback.Error); ok { // want `a type assertion misses wrapped errors`
			fmt.Println(e, ok)
		}
	}
	return nil
}

func jumps(err error) {
	if err == nil {
		goto end
	}
	if c, ok := err.(errno.WeChat); ok { // want `a type assertion misses wrapped errors`
		fmt.Println(c) // no fix: a jump over a declaration
	}
end:
}

func statements(err error) {
	ce, ok := err.(*callback.Error) // want `a type assertion misses wrapped errors`
	fmt.Println(ce, ok)
	_, ok2 := err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	fmt.Println(ok2)
	c, ok := err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	fmt.Println(c, ok)
	if errors, ok := err.(errno.WeChat); ok { // want `a type assertion misses wrapped errors`
		fmt.Println(errors) // no fix: errors is the package
	}
	d, _ := err.(errno.Code) // want `a type assertion misses wrapped errors`
	fmt.Println(d)
}

// No fix: another meaning or no compiling.
func reported(err error, ce error) error {
	if ce, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors`
		return ce
	}
	if err, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors`
		return err
	}
	{
		if ce, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors`
			return ce
		}
		fmt.Println(ce)
	}
	if err == nil {
	} else if e, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors`
		return e
	}
	var ok bool
	var w errno.WeChat
	w, ok = err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	fmt.Println(w, ok)
	switch e := err.(type) {
	case *callback.Error: // want `a type switch misses wrapped errors: use errors.As`
		return e
	case nil, errno.WeChat: // want `a type switch misses wrapped errors`
	}
	return err.(errno.Code) // want `a type assertion misses wrapped errors`
}

// What must not be reported.

type own struct{ error }

func (o own) As(target any) bool {
	_, ok := o.error.(errno.Code)
	return ok
}

func walk(err error) {
	for err != nil {
		if _, ok := err.(errno.Code); ok {
			return
		}
		err = errors.Unwrap(err)
	}
}

func quiet(err error, v any, code errno.Code) {
	_, _ = v.(errno.WeChat)
	_, _ = code.(errno.WeChat)
	_, _ = err.(interface{ Timeout() bool })
	switch err.(type) {
	case interface{ Timeout() bool }:
	}
	switch v.(type) {
	case errno.WeChat:
	}
}
