// Package callback stands in for the library's package of that name.
package callback

import "github.com/mperrno/errno"

type Error struct {
	Errno  errno.Code
	ErrMsg string
}

func (e *Error) Error() string { return e.ErrMsg }
func (e *Error) Err() error    { return e }

func Decode(data []byte) (*Error, error) { return nil, nil }
