package errnoprint

import (
	"errors"

	"github.com/mperrno/errno"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/assert"
	"go.uber.org/zap"
)

type failure struct {
	err  error
	code errno.WeChat
}

func (r response) Err() error { return r.Errno } // want `a code of 0 is not a nil error: use Err`

func (f failure) Unwrap() error { return f.code } // want `a code of 0`

func both(r response) (int, error) {
	return 1, errno.WeChat(1 + r.Errno) // want `a code of 0`
}

func named(r response) (err error) {
	err = r.Errno // want `a code of 0`
	if err != nil {
		return
	}
	func() error {
		return r.Errno // want `a code of 0`
	}()
	return nil
}

func handle(error, ...error) {}

type handler func(error)

func decoded(data []byte, h handler) error {
	r, err := decode(data)
	if err != nil {
		return err
	}
	h(r.Errno)     // want `a code of 0`
	return r.Errno // want `a code of 0`
}

func decode([]byte) (r response, err error) { return }

func assigned(r response, errs []error, ch chan error, t assert.TestingT, e *zerolog.Event) {
	var err error = r.Errno                   // want `a code of 0`
	_, err = 1, r.Errno                       // want `a code of 0`
	n, err := 1, r.Errno                      // want `a code of 0`
	_ = failure{err: r.Errno}                 // want `a code of 0`
	_ = failure{r.Errno, r.Errno}             // want `a code of 0`
	_ = &failure{err: r.Errno, code: r.Errno} // want `a code of 0`
	_ = []error{err, r.Errno}                 // want `a code of 0`
	_ = []*failure{{err: r.Errno}}            // want `a code of 0`
	_ = map[string]error{"x": r.Errno}        // want `a code of 0`
	_ = [...]error{1: r.Errno}                // want `a code of 0`
	ch <- r.Errno                             // want `a code of 0`
	handle(r.Errno, r.Errno)                  // want `a code of 0` `a code of 0`
	errs = append(errs, r.Errno)              // want `a code of 0`
	_ = errors.Join(err, r.Errno)             // want `a code of 0`
	_ = zap.Error(r.Errno)                    // want `a code of 0`
	e.Err(r.Errno)                            // want `a code of 0`
	assert.NoError(t, r.Errno, n)             // want `a code of 0`
}

// A test for another code leaves 0.

func otherThan(r response) error {
	if r.Errno == errno.WeChatTimedOut || r.Errno == 112 {
		return nil
	}
	if 5 == (r.Errno) {
		r.Code = nil
	}
	switch r.Errno {
	case errno.WeChatTimedOut, 112:
	case errno.WeChatAbsent:
		return nil
	}
	return r.Errno // want `a code of 0`
}

func otherElse(r response) error {
	if r.Errno == errno.WeChatTimedOut {
		return nil
	} else {
		return r.Errno // want `a code of 0`
	}
}

func otherThen(r response, all bool) error {
	if all && r.Errno != errno.WeChatTimedOut {
		return r.Errno // want `a code of 0`
	}
	return nil
}

func otherCase(r response) error {
	code := errno.Feishu(r.Errno)
	switch code {
	case 104:
		return nil
	default:
		return code // want `a code of 0`
	}
}

// What must not be reported.

func constant() error { return errno.WeChatTimedOut }

func tested(r response) error {
	if r.Errno == errno.WeChatOK {
		return nil
	}
	return r.Errno
}

func converted(n int) error {
	if n != 0 {
		return errno.WeChat(n)
	}
	return nil
}

func copied(r response) error {
	code := errno.Feishu(r.Errno)
	if r.Errno != errno.WeChatOK {
		return code
	}
	return nil
}

func isOK(r response) error {
	if r.ok() {
		return nil
	}
	return r.Errno
}

func (r response) ok() bool { return r.Errno == errno.WeChatOK }

func switched(r response) error {
	switch r.Errno {
	case errno.WeChatTimedOut:
		return r.Errno
	}
	return nil
}

func sameAs(r response, again func() response) error {
	if r.Errno == errno.WeChatTimedOut {
		return r.Errno
	}
	if (r.Errno) == 112 || again == nil && r.Errno == 5 {
		handle(r.Errno)
	}
	if r.Errno != errno.WeChatTimedOut {
		again()
	} else {
		return r.Errno
	}
	return nil
}

func onlyOne(r response) error {
	if r.Errno != errno.WeChatTimedOut {
		return nil
	}
	return r.Errno
}

func onlyThen(r response) error {
	if r.Errno == errno.WeChatTimedOut {
		r.ok()
	} else {
		return nil
	}
	return r.Errno
}

func onlyCase(r response) error {
	switch r.Errno {
	case errno.WeChatTimedOut, 112:
	default:
		return nil
	}
	return r.Errno
}

func zeroCase(r response) error {
	switch r.Errno {
	case errno.WeChatOK:
		return nil
	case errno.WeChatTimedOut:
	}
	return r.Errno
}

func variableCase(r response, n errno.WeChat) error {
	if r.Errno == n {
		return nil
	}
	return r.Errno
}

func negated(r response) error {
	if !(r.Errno == errno.WeChatTimedOut) {
		return nil
	}
	return r.Errno
}

func until(next func() response) error {
	r := next()
	for {
		if r = next(); r.Errno == errno.WeChatTimedOut {
			break
		}
	}
	return r.Errno
}

func status(r struct{ Errno, Status errno.WeChat }) error {
	if r.Status == 200 {
		return nil
	}
	return r.Errno
}

func twice(r response) error {
	if r.Errno == errno.WeChatTimedOut || r.ok() {
		return nil
	}
	return r.Errno
}

func found(err error, m map[string]errno.WeChat) error {
	var code errno.WeChat
	if errors.As(err, &code) {
		return code
	}
	switch e := err.(type) {
	case errno.Feishu:
		return e
	}
	c, ok := m["x"]
	if ok {
		return c
	}
	return nil
}

func quietErrors(r response, err error, t assert.TestingT) (errno.WeChat, errno.Code, error) {
	_ = errors.Is(r.Errno, errno.WeChatTimedOut)
	_ = errors.Is(err, r.Errno)
	_ = errno.Wrap(r.Errno, r.Errno)
	assert.ErrorIs(t, r.Errno, errno.WeChatTimedOut)
	handle(r.Errno.Err())
	handle(r.Code)
	_ = (func())(nil)
	var code errno.Code = r.Errno
	_, _ = code, failure{code: r.Errno}
	return r.Errno, r.Errno, nil
}
