package callback

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// maxWraps is how deep a callback object may be wrapped.
const maxWraps = 4

// Decode returns the callback object in data, one JSON value that a client of
// platform p sent. A success decodes too: ask [Error.Err].
//
// The object may be wrapped up to four levels deep, under err, error, detail, reason,
// cause, data or res: the first object with an errno, errCode, errMsg or errString
// counts. A JSON string is searched as [Find] searches a text, for failures of p, and
// an errMsg that is an object itself is read as one. The errorCode and errorMessage of
// Feishu's h5sdk.config count as errCode and errMsg. So do the err_code and err_msg of
// WeChat payment, and its err_desc counts as errString. An errnolog.Record decodes to
// what it was made of, on the platform that it names.
//
// Numbers may be quoted or floats. Fields of the wrong JSON type and unknown keys are
// ignored; of a repeated key the last one counts. Keys match in any case, except that
// errcode and errmsg in lower case are those of a server API unless errmsg has the
// form "api:fail text", and that errNo is not an errno but Douyin's. A small errno beside
// a syscall, a strerror, an sqlState or a code such as ECONNRESET is not a client's
// either, nor is one beside data and a message, in msg, message or errMsg, that names no
// API: so servers answer.
//
// Decode returns an error if p is unknown, if data is not JSON, then wrapping a
// *[json.SyntaxError] with its offset, or if data holds no callback object. The
// error has an excerpt of data.
func Decode(p errno.Platform, data []byte) (*Error, error) {
	if p == 0 {
		return nil, errors.New(`callback: no platform is named: want "wechat" or "feishu"`)
	}
	if absentOf(p) == nil {
		return nil, fmt.Errorf(`callback: unknown %v: want "wechat" or "feishu"`, p)
	}
	if !json.Valid(data) {
		return nil, syntaxError(data)
	}
	e, err := decode(p, strings.TrimLeft(string(data), " \t\r\n"), 0)
	if err != nil {
		return nil, fmt.Errorf("callback: %w: %s", err, input.Quote(data))
	}
	return e, nil
}

// decode decodes a JSON value that is wrapped depth levels deep.
func decode(p errno.Platform, value string, depth int) (*Error, error) {
	switch value[0] {
	case '"':
		for e := range Find(p, unquote(strings.TrimRight(value, " \t\r\n"))) {
			if e.Errno.Platform() == p {
				return e, nil
			}
		}
		return nil, errNoObject
	case '{':
	default:
		return nil, errNoObject
	}
	var o object
	o.read(value)
	if e := o.record(value); e != nil {
		return e, nil
	}
	e, reason := o.error(p)
	if reason != errNoObject {
		return e, reason
	}
	for i, inner := range o.wrapped {
		if inner == "" || inner[0] != '{' && inner[0] != '"' {
			continue
		}
		if depth == maxWraps {
			return nil, fmt.Errorf("%s is nested deeper than %d levels", wrappers[i], maxWraps)
		}
		e, err := decode(p, inner, depth+1)
		if err == nil {
			return e, nil
		}
		if err != errNoObject {
			reason = err // says more
		}
	}
	return nil, reason
}

// absentOf returns the code that stands for no errno on platform p, or nil.
func absentOf(p errno.Platform) errno.Code {
	switch p {
	case errno.PlatformWeChat:
		return errno.WeChatAbsent
	case errno.PlatformFeishu:
		return errno.FeishuAbsent
	}
	return nil
}

func syntaxError(data []byte) error {
	err := json.Unmarshal(data, new(json.RawMessage))
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return fmt.Errorf("callback: %w at offset %d: %s", err, syntax.Offset, input.Quote(data))
	}
	return fmt.Errorf("callback: %w: %s", err, input.Quote(data))
}
