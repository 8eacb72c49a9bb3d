package explain

import (
	"bytes"

	"github.com/mperrno/errno"
)

// maxDepth is how deep JSON may nest, as in encoding/json.
const maxDepth = 10000

// infoKey is the member that Info returns.
const infoKey = "errno_info"

// A scanner finds the objects in a line that is one JSON value. It is a parser of
// its own because the line has to come out as it went in, byte for byte: what counts
// is where an object ends.
type scanner struct {
	key string // the key that is read as errno too; "" for none
	all bool   // whether objects without fields are found too

	line   []byte
	at     int
	depth  int      // of objects and arrays
	opened []object // the objects around, the outermost first
	found  []object
	memory []byte // of what is found
}

// An object is one in a line of JSON.
type object struct {
	start, end int            // the indexes of its braces
	platform   errno.Platform // its own or that of the nearest object around it with one; 0 for none
	hasInfo    bool           // whether it has errno_info
	judged     bool           // whether it has a condition

	// fields is a JSON object of those of its members that can make it the object of
	// a callback: those whose keys start with err and whose values are not objects or
	// arrays. It is empty if there are none.
	fields []byte
}

// byteOrderMark can stand before the first line of a file.
var byteOrderMark = []byte("\ufeff")

// scan returns the objects with fields in the order of their ends, but none inside
// errno_info, and false if the line is not one JSON value. The result is valid until
// the next call.
func (s *scanner) scan(line []byte) ([]object, bool) {
	s.line, s.at, s.depth = line, 0, 0
	if bytes.HasPrefix(line, byteOrderMark) {
		s.at = len(byteOrderMark)
	}
	s.opened, s.found, s.memory = s.opened[:0], s.found[:0], s.memory[:0]
	s.space()
	if !s.value() {
		return nil, false
	}
	s.space()
	return s.found, s.at == len(line)
}

// next reports whether b is the next byte, and moves past it if so.
func (s *scanner) next(b byte) bool {
	if s.at < len(s.line) && s.line[s.at] == b {
		s.at++
		return true
	}
	return false
}

func (s *scanner) space() {
	for s.at < len(s.line) && (s.line[s.at] == ' ' || s.line[s.at] == '\t' || s.line[s.at] == '\r' || s.line[s.at] == '\n') {
		s.at++
	}
}

func (s *scanner) value() bool {
	if s.at == len(s.line) {
		return false
	}
	switch s.line[s.at] {
	case '"':
		return s.text()
	case '{':
		return s.nested(s.object)
	case '[':
		return s.nested(s.array)
	case 't':
		return s.word("true")
	case 'f':
		return s.word("false")
	case 'n':
		return s.word("null")
	}
	return s.number()
}

func (s *scanner) nested(read func() bool) bool {
	if s.depth++; s.depth > maxDepth {
		return false
	}
	ok := read()
	s.depth--
	return ok
}

func (s *scanner) array() bool {
	s.at++
	s.space()
	if s.next(']') {
		return true
	}
	for {
		if !s.value() {
			return false
		}
		s.space()
		if !s.next(',') {
			return s.next(']')
		}
		s.space()
	}
}

func (s *scanner) object() bool {
	inside := len(s.found)
	s.open()
	s.at++
	s.space()
	if s.next('}') {
		s.close(inside)
		return true
	}
	for s.member() {
		s.space()
		if !s.next(',') {
			ok := s.next('}')
			s.close(inside)
			return ok
		}
		s.space()
	}
	return false
}

// member reads a key and its value.
func (s *scanner) member() bool {
	start := s.at
	if s.at == len(s.line) || !s.text() {
		return false
	}
	key := s.line[start+1 : s.at-1]
	s.space()
	if !s.next(':') {
		return false
	}
	s.space()
	start, inside := s.at, len(s.found)
	if !s.value() {
		return false
	}
	value := s.line[start:s.at]
	o := &s.opened[len(s.opened)-1]
	switch {
	case string(key) == infoKey:
		o.hasInfo = true
		s.found = s.found[:inside]
	case string(key) == "platform" && (len(value) == len(`"wechat"`) || len(value) == len(`"lark"`)):
		o.platform.UnmarshalText(value[1 : len(value)-1]) // anything else, such as "ios", is ignored
	case string(key) == "condition":
		o.judged = true
	case value[0] == '{' || value[0] == '[':
	case string(key) == "err_desc" && o.platform == 0:
		o.platform = errno.PlatformWeChat // whose payment sends it
		o.add(string(key), value)
	case s.key != "" && string(key) == s.key:
		o.add("errno", value)
	case len(key) > 3 && key[0]|0x20 == 'e' && key[1]|0x20 == 'r' && key[2]|0x20 == 'r':
		o.add(string(key), value)
	}
	return true
}

// add adds a member to the fields.
func (o *object) add(key string, value []byte) {
	if len(o.fields) == 0 {
		o.fields = append(o.fields, `{"`...)
	} else {
		o.fields[len(o.fields)-1] = ','
		o.fields = append(o.fields, '"')
	}
	o.fields = append(o.fields, key...)
	o.fields = append(o.fields, `":`...)
	o.fields = append(o.fields, value...)
	o.fields = append(o.fields, '}')
}

// open begins an object in the memory of an earlier one.
func (s *scanner) open() {
	n := len(s.opened)
	if n == cap(s.opened) {
		s.opened = append(s.opened, object{})
	}
	s.opened = s.opened[:n+1]
	o := &s.opened[n]
	*o = object{start: s.at, fields: o.fields[:0]}
}

// close ends the object that was opened last, in which the objects from the index
// inside on were found.
func (s *scanner) close(inside int) {
	o := s.opened[len(s.opened)-1]
	s.opened = s.opened[:len(s.opened)-1]
	if o.platform != 0 {
		if o.judged { // errnolog's Record, whose other members callback.Find reads too
			o.fields = o.fields[:0]
		}
		for i := inside; i < len(s.found); i++ {
			if s.found[i].platform == 0 {
				s.found[i].platform = o.platform
			}
		}
	}
	if len(o.fields) > 0 || o.hasInfo || s.all {
		o.end = s.at - 1
		n := len(s.memory)
		s.memory = append(s.memory, o.fields...)
		o.fields = s.memory[n:len(s.memory):len(s.memory)]
		s.found = append(s.found, o)
	}
}

// isPlain says which bytes stand for themselves in a string.
var isPlain = func() (is [256]bool) {
	for b := range is {
		is[b] = b >= ' ' && b != '"' && b != '\\'
	}
	return is
}()

// text reads a string.
func (s *scanner) text() bool {
	if !s.next('"') {
		return false
	}
	for i := s.at; i < len(s.line); i++ {
		b := s.line[i]
		if isPlain[b] {
			continue
		}
		if b == '"' {
			s.at = i + 1
			return true
		}
		n := escape(s.line[i:])
		if n == 0 {
			return false
		}
		i += n - 1
	}
	return false
}

// escape returns the length of the escape that s starts with, or 0.
func escape(s []byte) int {
	switch {
	case len(s) < 2 || s[0] != '\\':
	case s[1] == 'u':
		if len(s) >= len(`\u0000`) && isHex(s[2:6]) {
			return len(`\u0000`)
		}
	case bytes.IndexByte([]byte(`"\/bfnrt`), s[1]) >= 0:
		return 2
	}
	return 0
}

func (s *scanner) number() bool {
	s.next('-')
	if !s.next('0') && !s.digits() {
		return false
	}
	if s.next('.') && !s.digits() {
		return false
	}
	if s.next('e') || s.next('E') {
		if !s.next('-') {
			s.next('+')
		}
		return s.digits()
	}
	return true
}

func (s *scanner) digits() bool {
	start := s.at
	for s.at < len(s.line) && isDigit(s.line[s.at]) {
		s.at++
	}
	return s.at > start
}

func (s *scanner) word(w string) bool {
	if len(s.line)-s.at < len(w) || string(s.line[s.at:s.at+len(w)]) != w {
		return false
	}
	s.at += len(w)
	return true
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isHex(s []byte) bool {
	for _, b := range s {
		if !isDigit(b) && (b|0x20 < 'a' || 'f' < b|0x20) {
			return false
		}
	}
	return true
}
