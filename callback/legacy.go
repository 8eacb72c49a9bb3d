package callback

import "github.com/mperrno/errno"

// lookupErrCode returns what the older errCode of api says, and false where it says
// nothing. Where families of APIs share a number, the text can decide.
func lookupErrCode(p errno.Platform, api string, code int, text string) (errno.Entry, bool) {
	return errno.Entry{}, false
}
