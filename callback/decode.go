package callback

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/decimal"
	"github.com/mperrno/errno/internal/excerpt"
)

const (
	maxWraps   = 4  // how often an object may be wrapped in {"err":...}
	maxReasons = 32 // how many reasons of an exception are kept
)

// Decode returns the object of a fail callback that a client of platform p sent.
// A success decodes too: ask [Error.Err].
//
// Numbers may be quoted or floats, and {"err":{...}}, the shape that WeChat's page
// shows, is unwrapped. A field of another shape is ignored rather than losing the
// rest. Other keys are ignored.
//
// The error says what is wrong with an excerpt of data: p is unknown; data is no
// JSON, wrapping a *[json.SyntaxError] with its offset; data is no object, or one
// with none of errno, errCode, errMsg and errString; or err is nested deeper than
// four levels. The Error is nil then.
func Decode(p errno.Platform, data []byte) (*Error, error) {
	var absent errno.Code
	switch p {
	case errno.PlatformWeChat:
		absent = errno.WeChatAbsent
	case errno.PlatformFeishu:
		absent = errno.FeishuAbsent
	default:
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

// reasons decodes the reasons of an exception, one at a time so that a long list
// costs no more memory than its text, and leaves out what is no reason.
func reasons(absent errno.Code, data []byte) []*Error {
	d := json.NewDecoder(bytes.NewReader(data))
	if token, err := d.Token(); err != nil || token != json.Delim('[') {
		return nil
	}
	var all []*Error
	for d.More() && len(all) < maxReasons {
		var w wire
		if err := d.Decode(&w); err != nil && !isShape(err) {
			break
		}
		if w.some() {
			all = append(all, w.error(absent))
		}
	}
	return all
}

// wire is the object on the wire.
type wire struct {
	Errno     number         `json:"errno"`
	ErrCode   number         `json:"errCode"`
	ErrMsg    *string        `json:"errMsg"`
	ErrString *string        `json:"errString"`
	Exception *wireException `json:"exception"`
	Err       *wire          `json:"err"`
}

type wireException struct {
	RetryCount number          `json:"retryCount"`
	Reasons    json.RawMessage `json:"reasons"`
}

func (w *wire) some() bool {
	return w.Errno.ok || w.ErrCode.ok || w.ErrMsg != nil || w.ErrString != nil
}

func (w *wire) error(absent errno.Code) *Error {
	e := &Error{Errno: absent, ErrCode: w.ErrCode.n}
	if w.Errno.ok {
		e.Errno = absent.Platform().Code(w.Errno.n)
	}
	if w.ErrMsg != nil {
		e.ErrMsg = *w.ErrMsg
	}
	if w.ErrString != nil {
		e.ErrString = *w.ErrString
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
	s := string(data)
	if unquoted, ok := strings.CutPrefix(s, `"`); ok {
		s = strings.TrimSuffix(unquoted, `"`)
	}
	x.n, x.ok = decimal.Parse(s)
	return nil
}
