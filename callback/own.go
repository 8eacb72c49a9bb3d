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
	rest := s
	for range 3 { // a message can have brackets too
		_, rest, _ = strings.Cut(rest, " (")
		if n, ok := numberOf(rest[:endOfNumber(rest)]); ok {
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
	fields := scanner{s: s}
	for strings.HasPrefix(s[fields.pos:], prefix) {
		name, _, ok := strings.Cut(firstBytes(s[fields.pos+len(prefix):], maxAPI), "=")
		if !ok {
			break
		}
		fields.pos += len(prefix) + len(name) + len("=")
		if fields.peek() == '"' {
			o.set(name, fields.quoted())
		} else {
			value := upTo(s[fields.pos:], " \n")
			o.set(name, value)
			fields.pos += len(value)
		}
		if fields.peek() == ' ' {
			fields.pos++
		}
	}
	return o.record(platformOf(o.value("platform"))), fields.pos
}
