package callback

import "github.com/mperrno/errno"

// lookupText returns what the text of a failure of api says: a published message,
// whatever its case, also as the start of a longer text, or a known text. It
// returns false where it says nothing.
func lookupText(p errno.Platform, api, text string) (errno.Entry, bool) {
	return errno.Entry{}, false
}
