package callback

import (
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// findOwn reads the text of a code or of an Error.
func findOwn(p errno.Platform, s string, start int) (*Error, int) {
	e := &Error{Errno: absentOf(p)}
	text := head(s[start:], 2*maxLine)
	n := len(p.String())
	if code := ownCode(p, text); code != nil {
		e.Errno = code
		n = len(code.Error())
	} else if errCode, ok := strings.CutPrefix(text[n:], ": errCode "); ok {
		size := endOfNumber(errCode)
		if e.ErrCode, ok = number(errCode[:size]); !ok {
			return nil, 0
		}
		n += len(": errCode ") + size
	} else if m := parseMessage(text[n+len(": "):]); !m.status.failed() {
		return nil, 0
	}
	rest := restOfLine(s, start)
	if msg, ok := strings.CutPrefix(rest[min(n, len(rest)):], ": "); ok {
		n = len(rest)
		if msg != noErrno {
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
		if open < 0 {
			return nil
		}
		open += end + len(" (")
		end = open + max(0, strings.IndexByte(s[open:], ')'))
		if n, ok := number(s[open:end]); ok {
			if code := p.Code(n); strings.HasPrefix(s, code.Error()) {
				return code
			}
		}
	}
	return nil
}

// findGroup reads errnolog's Record as slog's TextHandler writes a group.
func findGroup(s, prefix string) (*Error, int) {
	r := record{}
	n := 0
	for strings.HasPrefix(s[n:], prefix) {
		start := n + len(prefix)
		end := start
		for end < len(s) && input.IsWord(s[end]) {
			end++
		}
		if end == len(s) || s[end] != '=' {
			break
		}
		key := s[start:end]
		start = end + len("=")
		if strings.HasPrefix(s[start:], `"`) {
			end = endOfQuoted(s, start)
		} else if size := strings.IndexAny(s[start:], " \n"); size >= 0 {
			end = start + size
		} else {
			end = len(s)
		}
		if end < 0 {
			break
		}
		r[key] = s[start:end]
		n = end
		if strings.HasPrefix(s[n:], " ") {
			n++
		}
	}
	return r.error(), n
}

// A record holds the fields of errnolog's Record as they are written.
type record map[string]string

func readRecord(s string) record {
	r := record{}
	members := scanner{s, len("{")}
	for {
		key, value, ok := members.next()
		if !ok {
			return r
		}
		r[key] = value
	}
}

// record returns what errnolog wrote as o, whose text is s, or nil if o is no Record.
func (o *object) record(s string) *Error {
	if o.platform == "" || o.condition == "" || o.errCode != "" || o.errMsg != "" || o.errString != "" {
		return nil
	}
	return readRecord(s).error()
}

// error returns an Error for which errnolog writes r again, or nil if r is none.
func (r record) error() *Error {
	p := platformOf(r["platform"])
	code, ok := number(r["errno"])
	conditionName, _ := text(r["condition"])
	var condition errno.Condition
	if p == 0 || !ok || condition.UnmarshalText([]byte(conditionName)) != nil {
		return nil
	}
	e := &Error{Errno: p.Code(code)}
	e.ErrCode, _ = number(r["errcode"])
	e.ErrMsg, _ = text(r["text"])
	if net, _ := text(r["neterr"]); !strings.Contains(e.ErrMsg, net) {
		e.ErrMsg += " net::" + net
	}
	if api, _ := text(r["api"]); api != "" {
		status := statusFail
		switch {
		case condition == errno.OK:
			status = statusOK
		case condition == errno.Canceled && !wasSent(e.Errno):
			status = statusCancel
		}
		e.ErrMsg = strings.TrimRight(api+":"+statusWords[status]+" "+e.ErrMsg, " ")
	}
	return e
}
