package callback

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/decimal"
	"github.com/mperrno/errno/internal/excerpt"
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
		if w.some() || w.Err == nil {
			break
		}
		w = w.Err
	}
	switch {
	case w.some():
	case w.Err != nil:
		return nil, fmt.Errorf("callback: err is nested deeper than %d levels: %s", maxWraps, excerpt.Quote(data))
	default:
		return nil, fmt.Errorf("callback: no object with errno, errCode, errMsg or errString: %s", excerpt.Quote(data))
	}
	e := w.error(absent)
	if x := w.Exception; x != nil && (x.RetryCount.ok || x.Reasons != nil) {
		e.Exception = &Exception{RetryCount: x.RetryCount.n, Reasons: reasons(absent, x.Reasons)}
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
	err := json.Unmarshal(data, w)
	if err == nil || isShape(err) {
		return nil
	}
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return fmt.Errorf("callback: %w at offset %d: %s", err, syntax.Offset, excerpt.Quote(data))
	}
	return fmt.Errorf("callback: %w: %s", err, excerpt.Quote(data))
}

func isShape(err error) bool {
	var shape *json.UnmarshalTypeError
	return errors.As(err, &shape)
}

// reasons decodes the first reasons of an exception, one at a time so that a long
// list costs nothing, and leaves out what is no reason.
func reasons(absent errno.Code, data []byte) []*Error {
	d := json.NewDecoder(bytes.NewReader(data))
	if token, err := d.Token(); err != nil || token != json.Delim('[') {
		return nil
	}
	var all []*Error
	for n := 0; n < maxReasons && d.More(); n++ {
		var w wire
		if err := d.Decode(&w); (err == nil || isShape(err)) && w.some() {
			all = append(all, w.error(absent))
		}
	}
	return all
}

// wire is the object on the wire.
type wire struct {
	Errno     number         `json:"errno"`
	ErrCode   number         `json:"errCode"`
	ErrMsg    text           `json:"errMsg"`
	ErrString text           `json:"errString"`
	Exception *wireException `json:"exception"`
	Err       *wire          `json:"err"`
}

type wireException struct {
	RetryCount number          `json:"retryCount"`
	Reasons    json.RawMessage `json:"reasons"`
}

func (w *wire) some() bool { return w.Errno.ok || w.ErrCode.ok || w.ErrMsg.ok || w.ErrString.ok }

func (w *wire) error(absent errno.Code) *Error {
	e := &Error{Errno: absent, ErrMsg: w.ErrMsg.s, ErrString: w.ErrString.s, ErrCode: w.ErrCode.n}
	if w.Errno.ok {
		e.Errno = absent.Platform().Code(w.Errno.n)
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
	x.n, x.ok = decimal.Parse(string(unquote(data)))
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
