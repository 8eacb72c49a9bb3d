// Package api has types of the library in its own.
package api

import "github.com/mperrno/errno"

type WeChat = errno.WeChat

type Response struct {
	Errno errno.WeChat
	Err   error
}

type Own errno.WeChat
