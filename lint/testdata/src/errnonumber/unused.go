package errnonumber

import "github.com/mperrno/errno"

const errnoNFC = 1504003 // want `errnoNFC is unused: 1504003 is errno.WeChatNFCSwitchNotOpened`

const (
	nfcOff       int64 = 1504003 // want `nfcOff is unused: 1504003 is errno.WeChatNFCSwitchNotOpened`
	err_no_scope       = 112     // want `err_no_scope is unused: 112 is errno.WeChatAPIScopeNotDeclared`
	inTest             = 1504003 // want `inTest is unused: 1504003 is errno.WeChatNFCSwitchNotOpened`
	inUse              = 1504003
	onWindows          = 1504003
	ErrnoNFC           = 1504003
	retries            = 5
	errnoOurs          = 1999999
	errnoText          = "1504003"
	errnoCode    own   = 1504003
	errnoRow           = 1504003 + iota
)

var _ = errno.WeChatOK.Int() + inUse
