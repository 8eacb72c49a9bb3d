package errnocompare

import (
	"io"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

type holder struct{ err error }

func get() error { return nil }

func getCode() errno.Code { return errno.WeChatOK }

func comparisons(err error, code errno.Code, h holder, w errno.WeChat) {
	_ = err == errno.WeChatTimedOut                // want `== misses wrapped errors, categories and conditions: use errors.Is`
	_ = err != errno.FeishuOK                      // want `!= misses wrapped errors`
	_ = errno.WeChatTimedOut == err                // want `== misses wrapped errors`
	_ = errno.WeChatTimedOut != get()              // want `!= misses wrapped errors`
	_ = getCode() == get()                         // want `== misses wrapped errors`
	_ = get() == getCode()                         // want `== misses wrapped errors`
	_ = get() == errno.PermissionDenied            // want `== misses wrapped errors`
	_ = err == errno.CategoryWeChatDevice          // want `== misses wrapped errors`
	_ = err == errno.SubcategoryWeChatNFC          // want `== misses wrapped errors`
	_ = err == errno.FaultApp                      // want `== misses wrapped errors`
	_ = err == neterr.ConnectionReset              // want `== misses wrapped errors`
	_ = h.err == code                              // want `== misses wrapped errors`
	_ = (err) == (errno.WeChatTimedOut)            // want `== misses wrapped errors`
	_ = err == errno.WeChat(1504003)               // want `== misses wrapped errors`
	_ = err != nil && err != w || err == w         // want `!= misses wrapped errors` `== misses wrapped errors`
	if err := get(); err == errno.WeChatTimedOut { // want `== misses wrapped errors`
	}
}

func switches(err error, h *holder) {
	switch err { // want `switch misses wrapped errors, categories and conditions: use errors.Is in its cases`
	case nil:
	case errno.WeChatTimedOut, errno.WeChat(112):
	case io.EOF, errno.Canceled:
		fallthrough
	default:
	}
	switch err := get(); err { // want `switch misses wrapped errors`
	case errno.WeChatTimedOut:
	}
	switch h.err { // want `switch misses wrapped errors`
	case errno.WeChatTimedOut:
	}
	switch get() { // want `switch misses wrapped errors`
	case errno.WeChatTimedOut:
	}
	switch err { // want `switch misses wrapped errors`
	case func() error { err = nil; return io.EOF }():
	case errno.WeChatTimedOut:
	}
}

// What must not be reported.

type own struct{ error }

func (own) Is(target error) bool { return target == errno.WeChatTimedOut }

func walk(err error) bool {
	for ; err != nil; err = err.(interface{ Unwrap() error }).Unwrap() {
		if err == errno.WeChatTimedOut {
			return true
		}
	}
	return false
}

func matches(target error) bool {
	_, ok := target.(errno.Code)
	return ok || target == errno.WeChatTimedOut
}

func quiet(err error, code errno.Code, w errno.WeChat, any any) {
	_ = err == nil
	_ = err == io.EOF
	_ = code == errno.WeChatTimedOut
	_ = w == errno.WeChatTimedOut
	_ = any == errno.WeChatTimedOut
	switch code {
	case errno.WeChatTimedOut:
	}
	switch err {
	case nil, io.EOF:
	}
}
