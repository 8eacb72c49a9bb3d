package errnocompare

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var errOwn = errors.New("own")

func never(ce *callback.Error, f errno.Feishu, w errno.WeChat) {
	_ = errors.Is(ce, fs.ErrNotExist)                     // want `never matches fs.ErrNotExist: an errno matches nothing of the standard library; use errno.NotFound`
	_ = errors.Is(f, context.Canceled)                    // want `never matches context.Canceled: .*; use errno.Canceled`
	_ = errors.Is((w), context.DeadlineExceeded)          // want `use errno.DeadlineExceeded`
	_ = errors.Is(w, os.ErrPermission)                    // want `use errno.PermissionDenied`
	_ = errors.Is(w, errors.ErrUnsupported)               // want `use errno.Unimplemented`
	_ = errors.Is(errno.WeChatTimedOut, io.EOF)           // want `never matches io.EOF: an errno matches nothing of the standard library$`
	_ = errors.Is(ce, syscall.ENOENT)                     // want `never matches syscall.ENOENT`
	_ = errors.Is(errno.Wrap(ce, w), fs.ErrExist)         // want `use errno.AlreadyExists`
	_ = errors.Is(errno.Wrap(errors.New("x"), w), io.EOF) // want `never matches io.EOF`

	plain := fmt.Errorf("upload %d", 1)
	err := errno.Wrap(plain, w)
	percent := fmt.Errorf("100%%w %[1]d", 1)
	_ = errors.Is(errno.Wrap(percent, w), io.EOF) // want `never matches io.EOF`
	_ = errors.Is(err, fs.ErrNotExist)            // want `use errno.NotFound`

	ce2, err2 := callback.Decode(nil)
	_ = errors.Is(ce2, fs.ErrNotExist) // want `use errno.NotFound`
	_ = errors.Is(err2, fs.ErrNotExist)
}

// A request is a code that wraps another error.
type request struct {
	errno.Code
	err error
}

func (r request) Unwrap() error { return r.err }

// What must not be reported: Wrap keeps the error that it is given.
func quietNever(err error, ce *callback.Error, w errno.WeChat) {
	_ = errors.Is(err, fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(err, w), fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(fmt.Errorf("%[1]w", err), w), fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(fmt.Errorf("%+w", err), w), fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(fmt.Errorf("%*d %w", 1, 2, err), w), fs.ErrNotExist)
	var code errno.Code = request{w, err}
	_ = errors.Is(code, fs.ErrNotExist)
	_ = errors.Is(request{w, err}, fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(errOwn, code), fs.ErrNotExist)
	_ = errors.Is(errno.Wrap(os.ErrNotExist, w), fs.ErrNotExist)
	wrapped := errno.Wrap(fmt.Errorf("open: %w", err), w)
	_ = errors.Is(wrapped, fs.ErrNotExist)
	changed := errno.Wrap(ce, w)
	if err != nil {
		changed = err
	}
	_ = errors.Is(changed, fs.ErrNotExist)
	_ = errors.Is(ce, errno.NotFound)
	_ = errors.Is(ce, errOwn)
	_ = errors.Is(ce, err)
	_ = errors.Is(ce.Err(), fs.ErrNotExist)
	_ = errors.Is(errors.New("x"), fs.ErrNotExist)
}

// A parameter and a named result have a value before they are assigned.
func given(err error, other error, w errno.WeChat, strict bool) bool {
	if strict {
		err = errors.New("x")
		other = w
	}
	return errors.Is(errno.Wrap(err, w), fs.ErrNotExist) || errors.Is(other, fs.ErrNotExist)
}

func result() (err error) {
	defer func() {
		if errors.Is(err, fs.ErrNotExist) {
			err = errno.WeChatTimedOut
		}
	}()
	_, e := os.Open("x")
	return e
}
