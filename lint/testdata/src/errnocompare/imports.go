package errnocompare

import "github.com/mperrno/errno"

func imports(err error) bool {
	errors := err == errno.WeChatTimedOut  // want `== misses wrapped errors`
	return errors || err == errno.WeChatOK // want `== misses wrapped errors`
}
