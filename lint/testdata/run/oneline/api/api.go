package api

import "github.com/mperrno/errno"

func Timeout() errno.WeChat { return errno.WeChatTimedOut }

func Err() error { return errno.WeChatTimedOut }
