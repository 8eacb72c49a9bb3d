// Package alert counts failures and says whom to wake.
package alert

import (
	"example.com/feedback/report"
	"github.com/mperrno/errno"
)

type Counter struct {
	failures map[string]int
}

func NewCounter() *Counter { return &Counter{failures: make(map[string]int)} }

// Add counts r and reports whether someone is to be woken.
func (c *Counter) Add(r report.WeChat) bool {
	switch r.Errno {
	case errno.WeChatOK, errno.WeChatCanceled:
		return false // no failure; canceled
	case errno.WeChatAPIScopeNotDeclared:
		return true // not declared in the privacy agreement
	case errno.WeChatNFCSwitchNotOpened, errno.WeChatSystemPermissionDenied:
		c.failures["user"]++
	case report.ErrnoOldClient:
		c.failures["old"]++
	default:
		if r.Errno/100000 == 15 {
			c.failures["device"]++
		}
	}
	return r.Errno >= 1000 && r.Errno < 2000
}
