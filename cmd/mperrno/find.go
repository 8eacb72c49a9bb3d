package main

import (
	"bytes"
	"cmp"
	"iter"
	"slices"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// A finder finds in the lines of a log what clients sent, and what build makes of it.
// build is given what an object says: one error if its platform is known, one for
// each platform if it may be of either.
type finder[T any] struct {
	platform errno.Platform // -p; 0 for none
	build    func([]*callback.Error) T

	scanner scanner
	found   []finding[T]
	memo    map[string]finding[T] // by platform and fields
	memoKey []byte
}

// A finding is what was found at an object of a line.
type finding[T any] struct {
	object *object // the object of a line of JSON that it is or is in; nil in other lines
	value  T
	ok     bool // whether it is the object of a callback
}

// What clients send repeats, so finders remember it, but not what is long, and not
// for ever, since memory is bounded.
const (
	maxMemoKey = 1024
	maxMemo    = 4096
)

func newFinder[T any](o *options, build func([]*callback.Error) T) *finder[T] {
	return &finder[T]{platform: o.platform, scanner: scanner{key: o.key}, build: build, memo: map[string]finding[T]{}}
}

// find returns what is in the line, in its order. The result is valid until the next
// call.
func (f *finder[T]) find(line []byte) []finding[T] {
	if !f.findJSON(line) {
		f.findText(nil, f.platform, string(line))
	}
	return f.found
}

// findJSON reads a line that is one JSON value, and returns false for any other.
//
// An object counts if its own members make it the object of a callback; what is
// inside it, such as the reasons of an exception, is part of it. Only if no object
// of the line counts is anything else in it looked for, such as JSON in a string.
func (f *finder[T]) findJSON(line []byte) bool {
	f.found = f.found[:0]
	objects, ok := f.scanner.scan(line)
	if !ok {
		return false
	}
	start, end := len(line), len(line) // of the last object that counts
	for i := len(objects) - 1; i >= 0; i-- {
		o := &objects[i]
		if start < o.start && o.end < end {
			continue
		}
		if found := f.decode(o); found.ok && !f.isOthers(o, line) || o.informed {
			found.object = o
			f.found = append(f.found, found)
			start, end = o.start, o.end
		}
	}
	slices.Reverse(f.found)
	if len(f.found) == 0 && contains(line) {
		f.findInside(line)
	}
	return true
}

// isOthers reports whether an object that has but a small errno is one of others, such as
// an answer of a server, by members that the scanner does not read.
func (f *finder[T]) isOthers(o *object, line []byte) bool {
	if f.scanner.key != "" || len(o.fields) > len(`{"errno":"9999"}`) || !bytes.HasPrefix(o.fields, []byte(`{"errno":`)) {
		return false
	}
	_, err := callback.Decode(cmp.Or(f.platformOf(o), errno.PlatformWeChat), line[o.start:o.end+1])
	return err != nil
}

// findInside looks into each object of a line, without those inside it.
func (f *finder[T]) findInside(line []byte) {
	f.scanner.all = true
	objects, _ := f.scanner.scan(line)
	f.scanner.all = false
	var read []*object // those that are not inside another one that was read
	for i := range objects {
		o := &objects[i]
		n := len(read)
		for n > 0 && read[n-1].start > o.start {
			n--
		}
		var own []byte
		from := o.start
		for _, inside := range read[n:] {
			own = append(own, line[from:inside.start]...)
			own = append(own, "null"...)
			from = inside.end + 1
		}
		own = append(own, line[from:o.end+1]...)
		read = append(read[:n], o)
		f.findText(o, f.platformOf(o), string(own))
	}
}

// contains reports whether callback finds anything in a text.
func contains(text []byte) bool {
	for range callback.Find(errno.PlatformWeChat, string(text)) {
		return true
	}
	return false
}

// platformOf returns the platform of an object, or 0 if it may be of either.
func (f *finder[T]) platformOf(o *object) errno.Platform {
	if o.platform != 0 {
		return o.platform
	}
	return f.platform
}

// decode returns what an object's own fields are.
func (f *finder[T]) decode(o *object) (found finding[T]) {
	if len(o.fields) == 0 {
		return found
	}
	p := f.platformOf(o)
	f.memoKey = append(append(f.memoKey[:0], byte(p)), o.fields...)
	if found, ok := f.memo[string(f.memoKey)]; ok {
		return found
	}
	readings := decide(p, func(p errno.Platform) *callback.Error {
		e, err := callback.Decode(p, o.fields)
		if err != nil {
			return nil
		}
		return e
	})
	if readings != nil {
		found = finding[T]{value: f.build(readings), ok: true}
	}
	if len(f.memoKey) <= maxMemoKey {
		if len(f.memo) == maxMemo {
			clear(f.memo)
		}
		f.memo[string(f.memoKey)] = found
	}
	return found
}

// findText adds what is in a text, which may stand in an object of JSON.
func (f *finder[T]) findText(o *object, p errno.Platform, text string) {
	for readings := range findAll(p, text) {
		f.found = append(f.found, finding[T]{object: o, value: f.build(readings), ok: true})
	}
}

// findAll returns what callback finds in a text, on platform p or, for 0, on each that
// it may be of.
func findAll(p errno.Platform, text string) iter.Seq[[]*callback.Error] {
	return func(yield func([]*callback.Error) bool) {
		of := map[errno.Platform][]*callback.Error{}
		for _, each := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
			if p == 0 || p == each {
				of[each] = slices.Collect(callback.Find(each, text))
			}
		}
		for i := range max(len(of[errno.PlatformWeChat]), len(of[errno.PlatformFeishu])) {
			readings := decide(p, func(p errno.Platform) *callback.Error {
				if i < len(of[p]) {
					return of[p][i]
				}
				return nil
			})
			if readings != nil && !yield(readings) {
				return
			}
		}
	}
}

// decide returns what an object says on platform p. For 0 it says what only one
// platform has: an errString, a number that only one publishes. Otherwise it may be of
// either.
func decide(p errno.Platform, read func(errno.Platform) *callback.Error) []*callback.Error {
	if p != 0 {
		if e := read(p); e != nil {
			return []*callback.Error{e}
		}
		return nil
	}
	wechat, feishu := read(errno.PlatformWeChat), read(errno.PlatformFeishu)
	switch {
	case wechat == nil && feishu == nil:
		return nil
	case wechat == nil:
		return []*callback.Error{feishu}
	case feishu == nil:
		return []*callback.Error{wechat}
	case wechat.Errno.Platform() == feishu.Errno.Platform(): // the text says its own
		return []*callback.Error{wechat}
	case feishu.ErrString != "", isNumberOf(feishu) && !isNumberOf(wechat):
		return []*callback.Error{feishu}
	case isNumberOf(wechat) && !isNumberOf(feishu):
		return []*callback.Error{wechat}
	}
	return []*callback.Error{wechat, feishu}
}

// isNumberOf reports whether the number that was sent, errno or errCode, is one of the
// platform's.
func isNumberOf(e *callback.Error) bool {
	if isAbsent(e.Code()) && e.ErrCode != 0 {
		_, ok := e.Lookup()
		return ok
	}
	return e.Code().Name() != ""
}

// isAbsent reports whether no errno was sent.
func isAbsent(c errno.Code) bool {
	return c == errno.WeChatAbsent || c == errno.FeishuAbsent
}

var byteOrderMark = []byte("\ufeff")

// cutMark cuts the byte order mark off the first line of a file.
func cutMark(line []byte) (mark, rest []byte) {
	if bytes.HasPrefix(line, byteOrderMark) {
		return byteOrderMark, line[len(byteOrderMark):]
	}
	return nil, line
}
