//go:build go1.26

package errnocompare

import (
	"errors"
	"fmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func heads(err error) error {
	if ce, ok := err.(*callback.Error); ok { // want `a type assertion misses wrapped errors: use errors.As`
		return ce
	}
	if c, ok := err.(errno.WeChat); ok && c == errno.WeChatTimedOut { // want `a type assertion misses wrapped errors`
		return c
	}
	if f, ok := (err).(errno.Feishu); !ok { // want `a type assertion misses wrapped errors`
		return nil
	} else if _, ok := get().(errno.Code); ok { // want `a type assertion misses wrapped errors`
		return f
	}
	return nil
}

type flag bool

func statements(err error) error {
	ce, ok := err.(*callback.Error) // want `a type assertion misses wrapped errors`
	fmt.Println(ce, ok)
	var c errno.WeChat
	c, ok = err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	d, _ := err.(errno.Code)   // want `a type assertion misses wrapped errors`
	fmt.Println(c, d)
	var f, isFeishu = err.(errno.Feishu) // want `a type assertion misses wrapped errors`
	fmt.Println(f, isFeishu)

	// No fix.
	var own flag
	_, own = err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	fmt.Println(own)
	switch e := err.(type) {
	case *callback.Error: // want `a type switch misses wrapped errors: use errors.As`
		return e
	case nil, errno.WeChat: // want `a type switch misses wrapped errors`
	}
	return err.(errno.Code) // want `a type assertion misses wrapped errors`
}

// What must not be reported.

type asOwn struct{ error }

func (o asOwn) As(target any) bool {
	_, ok := o.error.(errno.Code)
	return ok
}

func walkAs(err error) {
	for err != nil {
		if _, ok := err.(errno.Code); ok {
			return
		}
		err = errors.Unwrap(err)
	}
}

func quietAs(err error, v any, code errno.Code) {
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
