package callback

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mperrno/errno/internal/input"
)

const noErrno = "no errno was sent"

const (
	maxLine = 256  // bytes of a client's text that Error shows
	maxJSON = 2048 // bytes of ErrMsg and ErrString that MarshalJSON writes
)

// Error returns the code's text followed by the client's, such as "wechat: the
// Bluetooth adapter is not available (1500102): openBluetoothAdapter:fail:not
// available". It is one line of bounded length, with what cannot be printed
// escaped.
func (e *Error) Error() string {
	if e == nil {
		return "<nil>"
	}
	text := "callback"
	p := e.parse()
	if wasSent(p.code) {
		text = p.code.Error()
	} else if p.code != nil {
		text = p.code.Platform().String()
	}
	if e.ErrCode != 0 && !wasSent(p.code) {
		text += ": errCode " + strconv.Itoa(e.ErrCode)
	}
	if e.ErrMsg != "" {
		text += ": " + input.Line(e.ErrMsg, maxLine)
	}
	if explanation := input.Line(e.ErrString, maxLine); p.text == e.ErrString && !strings.Contains(text, explanation) {
		text += ": " + explanation
	}
	if e.ErrMsg == "" && e.ErrString == "" && !wasSent(p.code) {
		text += ": " + noErrno
	}
	return text
}

// Format writes the text of [Error.Error], also for verbs such as %+v that would write
// out the fields, and for an Error that is not a pointer.
func (e Error) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, fmt.FormatString(s, verb), e.Error())
}

// MarshalJSON writes the platform and the fields under the vendors' keys, without those
// that were not sent. Because loggers call it, what it writes is bounded and printable:
// it escapes what cannot be printed and cuts a text after 2048 bytes, that of a
// reason after 256. Unless it cut one, the result decodes to the same Error.
func (e Error) MarshalJSON() ([]byte, error) {
	object := e.jsonFields(maxJSON)
	if code := e.errno(); code != nil {
		object.Platform = code.Platform().String()
	}
	if e.Exception != nil {
		object.Exception = &jsonException{RetryCount: e.Exception.RetryCount}
		for _, reason := range e.Exception.Reasons[:min(len(e.Exception.Reasons), maxReasons)] {
			if reason != nil {
				object.Exception.Reasons = append(object.Exception.Reasons, reason.jsonFields(maxLine))
			}
		}
	}
	return json.Marshal(object)
}

type jsonFields struct {
	Platform  string          `json:"platform,omitempty"`
	Errno     *int            `json:"errno,omitempty"`
	ErrMsg    json.RawMessage `json:"errMsg,omitempty"`
	ErrString json.RawMessage `json:"errString,omitempty"`
	ErrCode   *int            `json:"errCode,omitempty"`
	Exception *jsonException  `json:"exception,omitempty"`
}

type jsonException struct {
	RetryCount int          `json:"retryCount"`
	Reasons    []jsonFields `json:"reasons,omitempty"`
}

func (e *Error) jsonFields(limit int) jsonFields {
	fields := jsonFields{ErrMsg: quoteJSON(e.ErrMsg, limit), ErrString: quoteJSON(e.ErrString, limit)}
	if code := e.errno(); wasSent(code) {
		n := code.Int()
		fields.Errno = &n
	}
	// Decode rejects an object without any of the four keys.
	if e.ErrCode != 0 || fields.Errno == nil && e.ErrMsg == "" && e.ErrString == "" {
		fields.ErrCode = &e.ErrCode
	}
	return fields
}

// quoteJSON returns the start of s, at most limit bytes and the rest of a character, as
// a JSON string, and nil for "".
func quoteJSON(s string, limit int) json.RawMessage {
	if s == "" {
		return nil
	}
	b := []byte{'"'}
	for i, r := range s {
		switch {
		case i >= limit:
			return append(b, '"')
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case strconv.IsPrint(r):
			b = utf8.AppendRune(b, r)
		default:
			for _, unit := range utf16.AppendRune(nil, r) {
				b = fmt.Appendf(b, `\u%04x`, unit)
			}
		}
	}
	return append(b, '"')
}
