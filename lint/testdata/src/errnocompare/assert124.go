//go:build go1.24

package errnocompare

import "github.com/mperrno/errno"

// No fix: errors.AsType came with Go 1.26.
func assert124(err error) bool {
	_, ok := err.(errno.WeChat) // want `a type assertion misses wrapped errors`
	return ok
}
