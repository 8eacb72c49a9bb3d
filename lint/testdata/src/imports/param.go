package imports

func param(errno int) bool {
	return errno == 5 || response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
}

var other = response.Errno == 5 // want `use errno.WeChatTimedOut for 5`
