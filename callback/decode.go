package callback

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// Decode returns the callback object in data, one JSON value that a client of platform p
// sent. A success decodes too: ask [Error.Err].
//
// The object may be wrapped up to four levels deep, under err, error, detail, reason,
// cause, data, res or payload, in an errMsg or in a JSON string, which is searched as
// [Find] searches a text. The outermost object counts that has an errno, an errCode, an
// errMsg or an errString, but neither a success without an API nor another's object hides
// a failure inside it, and no success hides one beside it. A member "platform" overrules p
// for the object and what is in it.
//
// The errorCode and errorMessage of Feishu's h5sdk count as errCode and errMsg. So do the
// err_code and err_msg of WeChat payment; its err_desc and WeCom's hint count as errString,
// and a service's message or msg as errMsg if it has the form api:fail.
// Numbers may be quoted or floats. Fields of the wrong JSON type are ignored; of a repeated
// key the last counts. An errno or an errCode that was printed behind api:fail counts if none
// was sent.
//
// Decode returns an error if p is unknown, if data is not JSON, then wrapping a
// *[json.SyntaxError], or if data holds no callback object. The error says whose object
// it is if it is of a server API, a server, Douyin, Alipay, DingTalk, an operating system
// or a database, and has an excerpt of data.
func Decode(p errno.Platform, data []byte) (*Error, error) {
	if p == 0 {
		return nil, errors.New(`callback: no platform is named: want "wechat" or "feishu"`)
	}
	if absentOf(p) == nil {
		return nil, fmt.Errorf(`callback: unknown %v: want "wechat" or "feishu"`, p)
	}
	if !json.Valid(data) {
		err := json.Unmarshal(data, new(json.RawMessage))
		return nil, fmt.Errorf("callback: %w: %s", err, input.Quote(data))
	}
	var first *Error
	s := search{left: maxFound, refusal: noObject, yield: func(e *Error) bool {
		failed := e.Err() != nil && !e.isEnvelope()
		if first == nil || failed {
			first = e
		}
		return !failed
	}}
	s.value(p, strings.Trim(string(data), " \t\r\n"), 0)
	if first == nil {
		return nil, errors.New("callback: " + string(s.refusal) + ": " + input.Quote(data))
	}
	return first, nil
}

// maxDepth is how deep a callback object may be wrapped: in objects, in JSON strings and
// in errMsgs. Each level reads what it holds once more.
const maxDepth = 4

// A search looks for callback objects in a JSON value or a text.
type search struct {
	yield   func(*Error) bool
	left    int     // objects that may still be found: 0 ends the search
	all     bool    // whether to look under all keys, not only those of wrappers
	refusal refusal // why an object does not count
}

func (f *search) found(e *Error) {
	f.left--
	if !f.yield(e) {
		f.left = 0
	}
}

// value searches the value of a member, wrapped depth levels deep. A string is searched as a
// text.
func (f *search) value(p errno.Platform, value string, depth int) {
	switch {
	case value == "" || f.left == 0:
	case value[0] == '{':
		f.object(p, value, depth)
	case isQuote(value[0]):
		all := f.all
		f.all = true
		f.text(p, unquote(value), depth)
		f.all = all
	case f.all:
		f.text(p, value, depth)
	}
}

// object searches what may be an object, at the start of s, and returns its length.
func (f *search) object(p errno.Platform, s string, depth int) int {
	var o object
	n := o.read(s)
	if said := platformOf(o.value("platform")); said != 0 {
		p = said
		if e := o.record(p); e != nil {
			f.found(e)
			return n
		}
	}
	e, why := o.error(p)
	if e != nil && !e.isEnvelope() {
		f.found(e)
		return n
	}
	if why != noObject {
		f.refusal = why
	}
	left := f.left
	f.inside(p, s[:n], &o, why, depth)
	if e != nil && f.left == left {
		f.found(e)
	}
	return n
}

// isEnvelope reports whether an object inside e says more than e: e is a success without
// an API, is empty, or has an object as its errMsg.
func (e *Error) isEnvelope() bool {
	p := e.parse()
	isEmpty := !wasSent(e.Errno) && (p.text == "" || strings.HasPrefix(e.ErrMsg, "{"))
	return e.ErrCode == 0 && p.api == "" && (isEmpty || p.succeeded())
}

// inside searches the members of the object s, which o holds. why says why it is not the
// callback object itself: a field of another's object is not searched.
func (f *search) inside(p errno.Platform, s string, o *object, why refusal, depth int) {
	if depth == maxDepth {
		if o.has(wrapperNames[:]...) {
			f.refusal = nested
		}
		if f.all && why == noObject {
			f.text(p, s[len("{"):], depth) // fields
		}
		return
	}
	isObject := strings.HasPrefix(unquote(o.value("errMsg")), "{")
	if isObject {
		f.value(p, o.value("errMsg"), depth+1)
	}
	if !f.all {
		for _, name := range wrapperNames {
			f.value(p, o.value(name), depth+1)
		}
		return
	}
	members := scanner{s, len("{")}
	for name, value, ok := members.member(); ok && f.left > 0; name, value, ok = members.member() {
		name = known(name)
		if !(isObject && name == "errMsg" || why != noObject && slices.Contains(fieldNames[:], name)) {
			f.value(p, value, depth+1)
		}
	}
}
