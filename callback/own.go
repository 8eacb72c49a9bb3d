package callback

import (
	"strings"

	"github.com/mperrno/errno"
)

// findOwn reads the text of a code or of an Error.
func findOwn(p errno.Platform, s string, start int) (*Error, int) {
	e := &Error{Errno: absentOf(p)}
	text := firstBytes(s[start:], 2*maxLine)
	n := len(p.String())
	if code := ownCode(p, text); code != nil {
		e.Errno = code
		n = len(code.Error())
	} else if errCode, ok := strings.CutPrefix(text[n:], ": errCode "); ok {
		size := endOfNumber(errCode)
		if e.ErrCode, ok = numberOf(errCode[:size]); !ok {
			return nil, 0
		}
		n += len(": errCode ") + size
	} else if m := parseMessage(text[n+len(": "):]); !m.status.failed() {
		return nil, 0
	}
	rest := restOfLine(s, start)
	if msg, ok := strings.CutPrefix(rest[min(n, len(rest)):], ": "); ok {
		n = len(rest)
		switch {
		case msg == noErrno:
		case !wasSent(e.Errno) && parseMessage(msg).status == statusOK:
			e.ErrString = strings.Clone(msg) // what has the text of a failure did not succeed
		default:
			e.ErrMsg = strings.Clone(msg)
		}
	}
	return e, n
}

// ownCode returns the code whose text is at the start of s, or nil.
func ownCode(p errno.Platform, s string) errno.Code {
	end := 0
	for range 3 { // a message can have brackets too
		open := strings.Index(s[end:], " (")
		if open == -1 {
			return nil
		}
		open += end + len(" (")
		end = open + max(0, strings.IndexByte(s[open:], ')'))
		if n, ok := numberOf(s[open:end]); ok {
			if code := p.Code(n); strings.HasPrefix(s, code.Error()) {
				return code
			}
		}
	}
	return nil
}

// findGroup reads errnolog's Record as slog's TextHandler writes a group.
func findGroup(s, prefix string) (*Error, int) {
	var o object
	n := 0
	for strings.HasPrefix(s[n:], prefix) {
		name, _, ok := strings.Cut(firstBytes(s[n+len(prefix):], maxAPI), "=")
		if !ok {
			break
		}
		start := n + len(prefix) + len(name) + len("=")
		var end int
		if strings.HasPrefix(s[start:], `"`) {
			if end = endOfQuoted(s, start); end == 0 {
				break
			}
		} else {
			end = start + len(upTo(s[start:], " \n"))
		}
		o.set(name, s[start:end])
		n = end
		if strings.HasPrefix(s[n:], " ") {
			n++
		}
	}
	return o.record(platformOf(o.value("platform"))), n
}
