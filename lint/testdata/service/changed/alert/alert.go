// Package alert counts failures and says whom to wake.
package alert

import (
	"fmt"

	"example.com/feedback/report"
	"github.com/mperrno/errno"
)

const (
	errnoNotDeclared int64 = 112
	errnoNFCOff            = 1504003
)

var titles = map[errno.WeChat]string{
	0:           "ok",
	5:           "timeout",
	errnoNFCOff: "NFC off",
}

// Title names the errno of r.
func Title(r report.WeChat) string { return titles[r.Errno] }

type Counter struct {
	failures map[string]int
}

func NewCounter() *Counter { return &Counter{failures: make(map[string]int)} }

// Add counts r and reports whether someone is to be woken.
func (c *Counter) Add(r report.WeChat) bool {
	c.failures["errno="+fmt.Sprint(r.Errno)]++
	switch r.Errno {
	case 0, 1:
		return false // no failure; canceled
	case errno.WeChat(errnoNotDeclared):
		return true // not declared in the privacy agreement
	case report.ErrnoNFCOff, report.ErrnoNoPermission:
		c.failures["user"]++
	case report.ErrnoOldClient:
		c.failures["old"]++
	default:
		if category := r.Errno / 100000; category == 15 {
			c.failures["device"]++
		}
	}
	return r.Errno >= 1000 && r.Errno < 2000
}
