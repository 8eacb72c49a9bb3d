package explain

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
)

// Options say how to read the objects of a log.
type Options struct {
	Platform errno.Platform // of objects that name none; 0 if they may be of either
	Key      string         // a key of JSON that is read as errno too; "" for none
	AsSent   bool           // whether to build from each object as it was sent, not from one that differs in ids only
}

// A Finder finds in the records of a log what clients sent, and what build makes of it.
// build is given what an object is: one error if its platform is known, one for
// each platform if it may be of either.
type Finder[T any] struct {
	platform errno.Platform
	asSent   bool
	build    func([]*callback.Error) T

	scanner scanner
	outer   []int                  // the indexes of a line's objects that are not part of another one, the last first
	memo    map[string]*decoded[T] // by platform and fields
	key     []byte
}

// A Finding is what was found at an object of a record.
type Finding[T any] struct {
	Value   T    // what build made of it; zero for an object with errno_info that is nothing else
	End     int  // the index of the } of the object of JSON that it is or is in; -1 if it is in none
	HasInfo bool // whether that object has errno_info
}

// A decoded is the object of a callback, and what build makes of it once that is needed.
type decoded[T any] struct {
	errs  []*callback.Error
	value T
}

// What clients send repeats, so finders remember it, but not what is long, and not
// for ever, since memory is bounded.
const (
	maxMemoKey = 1024
	maxMemo    = 4096
)

// NewFinder returns a Finder, which one goroutine may use.
func NewFinder[T any](o Options, build func([]*callback.Error) T) *Finder[T] {
	return &Finder[T]{platform: o.Platform, asSent: o.AsSent, scanner: scanner{key: o.Key}, build: build, memo: map[string]*decoded[T]{}}
}

// Find returns what is in a record, in its order.
func (f *Finder[T]) Find(record []byte) iter.Seq[Finding[T]] {
	record = bytes.TrimSpace(record)
	record = bytes.TrimSuffix(record, []byte(",")) // of an element of an array that is printed over several lines
	return func(yield func(Finding[T]) bool) {
		if !f.inJSON(record, yield) {
			f.inText(nil, f.platform, string(bytes.TrimPrefix(record, byteOrderMark)), yield)
		}
	}
}

// FindJSON returns what is in a line that is one JSON value, and nothing for any other.
//
// An object counts if its own members make it the object of a callback; what is
// inside it, such as the reasons of an exception, is part of it. Only if no object
// of the line counts is anything else in it looked for, such as JSON in a string.
func (f *Finder[T]) FindJSON(line []byte) iter.Seq[Finding[T]] {
	return func(yield func(Finding[T]) bool) { f.inJSON(line, yield) }
}

// inJSON reports whether a line is one JSON value, and yields what is in it if so.
func (f *Finder[T]) inJSON(line []byte, yield func(Finding[T]) bool) bool {
	objects, ok := f.scanner.scan(line)
	if !ok {
		return false
	}
	f.outer = f.outer[:0]
	start, end := len(line), len(line) // of the last outer object
	for i := len(objects) - 1; i >= 0; i-- {
		o := &objects[i]
		if start < o.start && o.end < end {
			continue
		}
		if hasInner := i > 0 && o.start < objects[i-1].start; !hasInner || o.hasInfo || f.decode(objects, i, line) != nil {
			f.outer = append(f.outer, i)
			start, end = o.start, o.end
		}
	}
	found := false
	for _, i := range slices.Backward(f.outer) {
		o, d := &objects[i], f.decode(objects, i, line)
		if d == nil && !o.hasInfo {
			continue
		}
		found = true
		finding := Finding[T]{End: o.end, HasInfo: o.hasInfo}
		if d != nil {
			if d.errs != nil {
				d.value, d.errs = f.build(d.errs), nil
			}
			finding.Value = d.value
		}
		if !yield(finding) {
			return true
		}
	}
	if !found && contains(line) {
		f.insideJSON(line, yield)
	}
	return true
}

// decode returns what objects[i] is by its own fields, or nil if it is none of a callback.
func (f *Finder[T]) decode(objects []object, i int, line []byte) *decoded[T] {
	if d := f.decodeFields(&objects[i]); d != nil && !f.isOthers(objects, i, line) {
		return d
	}
	return nil
}

// isOthers reports whether callback refuses objects[i], which has only a small errno, for
// members that the scanner does not read, such as those of a server's answer.
func (f *Finder[T]) isOthers(objects []object, i int, line []byte) bool {
	o := &objects[i]
	value, ok := bytes.CutPrefix(o.fields, []byte(`{"errno":`))
	hasMore := o.end+1-o.start > len(o.fields) // other members, or only spaces
	if f.scanner.key != "" || !ok || bytes.IndexByte(value, ',') >= 0 || !hasMore {
		return false
	}
	n, ok := input.ParseInt(string(bytes.Trim(value, `"}`)))
	if !ok || n >= 10000 {
		return false
	}
	_, err := callback.Decode(cmp.Or(f.platformOf(o), errno.PlatformWeChat), own(objects, i, line))
	return err != nil
}

// own returns objects[i] with null for the objects inside it, so that each byte of a line
// is read for one object.
func own(objects []object, i int, line []byte) []byte {
	o := &objects[i]
	to := o.end + 1
	var pieces [][]byte // from the last to the first
	for {
		i, _ = slices.BinarySearchFunc(objects[:i], to, func(o object, to int) int { return cmp.Compare(o.end, to) })
		if i--; i < 0 || objects[i].start < o.start {
			break
		}
		pieces = append(pieces, line[objects[i].end+1:to], []byte("null"))
		to = objects[i].start
	}
	pieces = append(pieces, line[o.start:to])
	slices.Reverse(pieces)
	return bytes.Join(pieces, nil)
}

// insideJSON looks into each object of a line, without those inside it, and then into what
// is in none.
func (f *Finder[T]) insideJSON(line []byte, yield func(Finding[T]) bool) {
	f.scanner.all = true
	objects, _ := f.scanner.scan(line)
	f.scanner.all = false
	for i := range objects {
		o := &objects[i]
		if !f.inText(o, f.platformOf(o), string(own(objects, i, line)), yield) {
			return
		}
	}
	objects = append(objects, object{end: len(line) - 1}) // the line
	f.inText(nil, f.platform, string(own(objects, len(objects)-1, line)), yield)
}

// contains reports whether callback finds anything in a text.
func contains(text []byte) bool {
	for range callback.Find(errno.PlatformWeChat, string(text)) {
		return true
	}
	return false
}

// platformOf returns the platform of an object, or 0 if it may be of either.
func (f *Finder[T]) platformOf(o *object) errno.Platform {
	if o.platform != 0 {
		return o.platform
	}
	return f.platform
}

func (f *Finder[T]) decodeFields(o *object) *decoded[T] {
	if len(o.fields) == 0 {
		return nil
	}
	p := f.platformOf(o)
	f.key = append(append(f.key[:0], byte(p)), o.fields...)
	d, ok := f.memo[string(f.key)]
	if !ok && !f.asSent {
		hideIDs(f.key[1:])
		d, ok = f.memo[string(f.key)]
	}
	if !ok {
		errs := decide(p, func(p errno.Platform) *callback.Error {
			e, err := callback.Decode(p, o.fields)
			if err != nil {
				return nil
			}
			return e
		})
		if errs != nil {
			d = &decoded[T]{errs: errs}
		}
		if len(f.key) <= maxMemoKey {
			if len(f.memo) == maxMemo {
				clear(f.memo)
			}
			f.memo[string(f.key)] = d
		}
	}
	return d
}

// hideIDs overwrites ids in the fields of an object, such as those of requests and of
// temporary files: what differs in nothing else says the same. An id has letters behind
// digits, as no word and no number has, or is a number with more digits than any that is
// published.
func hideIDs(fields []byte) {
	for start := 0; start < len(fields); {
		end, digits, letters, mixed := start, 0, 0, false
		for ; end < len(fields) && (fields[end] == '-' || input.IsWord(fields[end]) && fields[end] != '_'); end++ {
			switch {
			case isDigit(fields[end]):
				digits++
			case fields[end] != '-':
				letters++
				mixed = mixed || end > start && isDigit(fields[end-1])
			}
		}
		hidden := ""
		switch {
		case mixed && digits >= 3 && end-start >= 8:
			hidden = "x"
		case letters == 0 && digits >= 12:
			hidden = "0"
		}
		if hidden != "" && isInText(fields, start, end) {
			copy(fields[start+1:end], strings.Repeat(hidden, end-start-1)) // a text starts with a letter
		}
		start = end + 1
	}
}

// isInText reports whether fields[start:end] can be nothing but a part of a text: no API,
// no number and no escape.
func isInText(fields []byte, start, end int) bool {
	isName := func(r rune) bool { return r == '.' || r < utf8.RuneSelf && input.IsWord(byte(r)) }
	if bytes.HasPrefix(bytes.TrimLeftFunc(fields[end:], isName), []byte(":")) {
		return false
	}
	before := bytes.TrimRight(fields[:start], " ")
	switch n := len(before) - 1; {
	case n < 0 || strings.IndexByte(`"\(%`, before[n]) >= 0:
		return false
	case before[n] == ':' || before[n] == '=':
		name := before[len(bytes.TrimRightFunc(before[:n], isName)):n]
		return len(name) > 0 && !bytes.Contains(bytes.ToLower(name), []byte("err"))
	}
	return true
}

// inText yields what is in a text, which may stand in an object of JSON, and reports whether
// to go on.
func (f *Finder[T]) inText(o *object, p errno.Platform, text string, yield func(Finding[T]) bool) bool {
	end, hasInfo := -1, false
	if o != nil {
		end, hasInfo = o.end, o.hasInfo
	}
	for errs := range findAll(p, text) {
		if !yield(Finding[T]{f.build(errs), end, hasInfo}) {
			return false
		}
	}
	return true
}

// findAll returns what callback finds in a text, on platform p or, for 0, on each that
// it may be of.
func findAll(p errno.Platform, text string) iter.Seq[[]*callback.Error] {
	return func(yield func([]*callback.Error) bool) {
		var of [errno.PlatformFeishu + 1][]*callback.Error
		most := 0
		for _, each := range platforms(p) {
			of[each] = slices.Collect(callback.Find(each, text))
			most = max(most, len(of[each]))
		}
		for i := range most {
			errs := decide(p, func(p errno.Platform) *callback.Error {
				if i < len(of[p]) {
					return of[p][i]
				}
				return nil
			})
			if errs != nil && !yield(errs) {
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
	case feishu.ErrString != "":
		return []*callback.Error{feishu}
	}
	switch ofWeChat, ofFeishu := isNumberOf(wechat), isNumberOf(feishu); {
	case ofWeChat && !ofFeishu:
		return []*callback.Error{wechat}
	case ofFeishu && !ofWeChat:
		return []*callback.Error{feishu}
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
