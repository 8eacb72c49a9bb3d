package callback

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

const (
	maxWraps   = 4  // how often an object may be wrapped in {"err":...}
	maxReasons = 32 // how many reasons of an exception are read
)

// Decode returns the object of a fail callback that a client of platform p sent.
// A success decodes too: ask [Error.Err].
//
// Numbers may be quoted or floats, and {"err":{...}}, the shape that WeChat's page
// shows, is unwrapped. A field of another shape is ignored rather than losing the
// rest, and so are other keys. Keys match as encoding/json matches them, whatever
// their case.
//
// The error says that p is unknown or, with an excerpt of data, that data is no
// JSON, wrapping a *[json.SyntaxError] with its offset; that it is no object, or one
// with none of errno, errCode, errMsg and errString; or that err is nested deeper
// than four levels. The Error is nil then.
func Decode(p errno.Platform, data []byte) (*Error, error) {
	absent := absentOf(p)
	if absent == nil {
		return nil, fmt.Errorf("callback: unknown %v", p)
	}
	w := new(wire)
	if err := unmarshal(data, w); err != nil {
		return nil, err
	}
	for range maxWraps {
		if w.fields().some() || w.Err == nil {
			break
		}
		inner := w.Err
		w = new(wire)
		if err := unmarshal(inner, w); err != nil {
			return nil, err
		}
	}
	switch {
	case w.fields().some():
	case w.Err != nil:
		return nil, fmt.Errorf("callback: err is nested deeper than %d levels: %s", maxWraps, input.Quote(data))
	default:
		return nil, fmt.Errorf("callback: no object with errno, errCode, errMsg or errString: %s", input.Quote(data))
	}
	e := w.fields().error(absent)
	if w.Exception != nil {
		e.Exception = w.Exception.exception(absent)
	}
	return e, nil
}

// absentOf returns the code of platform p for no errno, or nil.
func absentOf(p errno.Platform) errno.Code {
	switch p {
	case errno.PlatformWeChat:
		return errno.WeChatAbsent
	case errno.PlatformFeishu:
		return errno.FeishuAbsent
	}
	return nil
}

// unmarshal decodes data and passes over values of another shape than their
// fields, which encoding/json reports only after it has decoded the rest.
func unmarshal(data []byte, w *wire) error {
	if len(data) <= maxKept && decode(data, w) {
		return nil
	}
	err := json.Unmarshal(data, w)
	if err == nil || isShape(err) {
		return nil
	}
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return fmt.Errorf("callback: %w at offset %d: %s", err, syntax.Offset, input.Quote(data))
	}
	return fmt.Errorf("callback: %w: %s", err, input.Quote(data))
}

func isShape(err error) bool {
	var shape *json.UnmarshalTypeError
	return errors.As(err, &shape)
}

// wire is the object on the wire. It repeats fields rather than embedding it: an
// embedded struct costs encoding/json an allocation.
type wire struct {
	Errno     number          `json:"errno"`
	ErrCode   number          `json:"errCode"`
	ErrMsg    text            `json:"errMsg"`
	ErrString text            `json:"errString"`
	Exception *wireException  `json:"exception"`
	Err       json.RawMessage `json:"err"` // decoded only where it is the object
}

func (w *wire) fields() *fields { return &fields{w.Errno, w.ErrCode, w.ErrMsg, w.ErrString} }

type fields struct {
	Errno     number `json:"errno"`
	ErrCode   number `json:"errCode"`
	ErrMsg    text   `json:"errMsg"`
	ErrString text   `json:"errString"`
}

// encoding/json skips the elements that an array has no room for, so that a long
// list of reasons costs nothing.
type wireException struct {
	RetryCount number             `json:"retryCount"`
	Reasons    [maxReasons]fields `json:"reasons"`
}

func (f *fields) some() bool { return f.Errno.ok || f.ErrCode.ok || f.ErrMsg.ok || f.ErrString.ok }

func (f *fields) error(absent errno.Code) *Error {
	e := &Error{Errno: absent, ErrMsg: f.ErrMsg.s, ErrString: f.ErrString.s, ErrCode: f.ErrCode.n}
	if f.Errno.ok {
		e.Errno = absent.Platform().Code(f.Errno.n)
	}
	return e
}

// exception leaves out the reasons that are none, and is nil where nothing is left.
func (x *wireException) exception(absent errno.Code) *Exception {
	e := &Exception{RetryCount: x.RetryCount.n}
	for i := range x.Reasons {
		if x.Reasons[i].some() {
			e.Reasons = append(e.Reasons, x.Reasons[i].error(absent))
		}
	}
	if !x.RetryCount.ok && e.Reasons == nil {
		return nil
	}
	return e
}

// number is a JSON number or a quoted one; ok is false for anything else.
type number struct {
	n  int
	ok bool
}

// UnmarshalJSON never fails, so that the rest of the object is not lost.
func (x *number) UnmarshalJSON(data []byte) error {
	x.n, x.ok = input.ParseInt(string(unquote(data)))
	return nil
}

// text is a JSON string; ok is false for anything else.
type text struct {
	s  string
	ok bool
}

// UnmarshalJSON never fails, so that the rest of the object is not lost.
func (x *text) UnmarshalJSON(data []byte) error {
	x.s, x.ok = "", data[0] == '"'
	switch {
	case !x.ok:
	case bytes.IndexByte(data, '\\') < 0 && utf8.Valid(data):
		x.s = string(unquote(data))
	default:
		x.ok = json.Unmarshal(data, &x.s) == nil
	}
	return nil
}

// unquote returns the inside of a JSON string that has no escapes, and other data
// as it is.
func unquote(data []byte) []byte {
	if data[0] == '"' {
		return data[1 : len(data)-1]
	}
	return data
}
