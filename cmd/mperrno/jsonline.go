package main

import (
	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// infoKey is the field that a stream of JSON gains.
const infoKey = "errno_info"

// maxDepth is how deep JSON may nest, as in encoding/json.
const maxDepth = 10000

// A jsonLine finds, in a line that is one JSON value, the objects that have an
// errno. It is a parser of its own because the line has to come out as it went
// in, byte for byte: what counts is where an object ends.
type jsonLine struct {
	platforms []errno.Platform
	line      []byte
	at        int
	depth     int
	found     []ending
}

// An ending is an object with an errno: the index of its closing brace.
type ending struct {
	at, errno int
}

// scan returns the objects of line that have an errno and no errno_info yet, in
// the order of their ends, and false where the line is not one JSON value. The
// result is valid until the next call.
func (j *jsonLine) scan(line []byte) ([]ending, bool) {
	j.line, j.at, j.depth, j.found = line, 0, 0, j.found[:0]
	j.space()
	if !j.value() {
		return nil, false
	}
	j.space()
	return j.found, j.at == len(line)
}

// peek returns the byte at hand, or 0 at the end of the line.
func (j *jsonLine) peek() byte {
	if j.at < len(j.line) {
		return j.line[j.at]
	}
	return 0
}

// take moves past the byte b if it is at hand.
func (j *jsonLine) take(b byte) bool {
	if j.peek() == b && j.at < len(j.line) {
		j.at++
		return true
	}
	return false
}

func (j *jsonLine) space() {
	for j.at < len(j.line) {
		switch j.line[j.at] {
		case ' ', '\t', '\r', '\n':
			j.at++
		default:
			return
		}
	}
}

func (j *jsonLine) value() bool {
	switch b := j.peek(); {
	case b == '"':
		return j.text()
	case b == '{' || b == '[':
		return j.nested(b == '{')
	case b == '-' || isDigit(b):
		return j.number()
	case b == 't':
		return j.word("true")
	case b == 'f':
		return j.word("false")
	}
	return j.word("null")
}

func (j *jsonLine) nested(object bool) (ok bool) {
	if j.depth++; j.depth > maxDepth {
		return false
	}
	j.at++
	j.space()
	if object {
		ok = j.object()
	} else {
		ok = j.array()
	}
	j.depth--
	return ok
}

func (j *jsonLine) array() bool {
	if j.take(']') {
		return true
	}
	for {
		if !j.value() {
			return false
		}
		j.space()
		if !j.take(',') {
			return j.take(']')
		}
		j.space()
	}
}

func (j *jsonLine) object() bool {
	if j.take('}') {
		return true
	}
	var number, code []byte // the values of errno and errCode
	informed := false
	for {
		start := j.at
		if !j.text() {
			return false
		}
		key := j.line[start+1 : j.at-1]
		j.space()
		if !j.take(':') {
			return false
		}
		j.space()
		start = j.at
		inside := len(j.found)
		if !j.value() {
			return false
		}
		switch string(key) {
		case "errno":
			number = j.line[start:j.at]
		case "errCode":
			code = j.line[start:j.at]
		case infoKey:
			informed = true
			j.found = j.found[:inside] // its rows have an errno of their own
		}
		j.space()
		if j.take(',') {
			j.space()
			continue
		}
		if !j.take('}') {
			return false
		}
		if n, ok := j.errno(number, code); ok && !informed {
			j.found = append(j.found, ending{j.at - 1, n})
		}
		return true
	}
}

// errno returns the errno of an object from its values of errno and errCode, of
// which either may be nil. An errno of a shape that is no number counts as
// absent, and so does -1, which a service writes for none; an errCode stands in
// for an absent errno if it can be nothing else.
func (j *jsonLine) errno(number, code []byte) (int, bool) {
	if n, ok := wireNumber(number); ok && n != int(errno.WeChatAbsent) {
		return n, 0 <= n && n <= 9999999
	}
	n, ok := wireNumber(code)
	return n, ok && isErrCodeErrno(j.platforms, n)
}

// wireNumber reads a JSON number or a quoted one: 600001, "602103", 1504003.0.
func wireNumber(b []byte) (int, bool) {
	s := b
	if len(s) > 2 && s[0] == '"' {
		s = s[1 : len(s)-1]
	}
	if len(s) == 0 || s[0] != '-' && !isDigit(s[0]) {
		return 0, false
	}
	return input.ParseInt(string(s))
}

// text reads a string.
func (j *jsonLine) text() bool {
	if !j.take('"') {
		return false
	}
	for i := j.at; i < len(j.line); i++ {
		switch b := j.line[i]; {
		case b == '"':
			j.at = i + 1
			return true
		case b == '\\':
			i++
			if i == len(j.line) {
				return false
			}
			switch j.line[i] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			case 'u':
				if len(j.line) < i+5 || !isHex(j.line[i+1:i+5]) {
					return false
				}
				i += 4
			default:
				return false
			}
		case b < ' ':
			return false
		}
	}
	return false
}

func (j *jsonLine) number() bool {
	j.take('-')
	if !j.take('0') && !j.digits() {
		return false
	}
	if j.take('.') && !j.digits() {
		return false
	}
	if j.take('e') || j.take('E') {
		if !j.take('-') {
			j.take('+')
		}
		return j.digits()
	}
	return true
}

func (j *jsonLine) digits() bool {
	start := j.at
	for isDigit(j.peek()) {
		j.at++
	}
	return j.at > start
}

func (j *jsonLine) word(w string) bool {
	if len(j.line)-j.at < len(w) || string(j.line[j.at:j.at+len(w)]) != w {
		return false
	}
	j.at += len(w)
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
