package errno

import (
	"iter"
	"sync/atomic"
)

// An Entry is one row of a platform's table.
type Entry struct {
	Code      Code      // WeChatNFCSwitchNotOpened
	Name      string    // "WeChatNFCSwitchNotOpened", the constant's Go name
	Message   string    // "system NFC switch not opened", exactly as the platform sends it (errMsg, errString); may be "" or a template with verbs such as %s
	Meaning   string    // one short English phrase, of this package
	MeaningZH string    // one short Chinese phrase, of this package
	Owner     string    // Feishu: the API or group of APIs that the dictionary files the code under
	Condition Condition // what happened
	Fault     Fault     // who has to act
}

// text returns the message, or the meaning where there is no message to show.
func (e *Entry) text() string {
	for i := range len(e.Message) {
		if e.Message[i] == '%' {
			return e.Meaning
		}
	}
	if e.Message == "" {
		return e.Meaning
	}
	return e.Message
}

// Lookup returns the row of errno n of platform p, and false for a number that
// is not in the table, one outside 0..9999999 included, and for an unknown
// platform. It is a copy: the table cannot be changed.
func Lookup(p Platform, n int) (Entry, bool) {
	if e := find(p, n); e.Code != nil {
		return *e, true
	}
	return Entry{}, false
}

// All returns the rows of platform p in ascending order of their numbers, and
// none for an unknown platform.
func All(p Platform) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		t := tableOf(p)
		if t == nil {
			return
		}
		for _, e := range t.rows() {
			if !yield(e) {
				return
			}
		}
	}
}

// A table answers for a platform. Its methods take a number rather than a Code so
// that nothing is boxed on the way.
type table struct {
	platform Platform
	rows     func() []Entry
	index    atomic.Pointer[index] // nil until the first lookup
}

// A table each, so that a program links the one that it uses.
var (
	weChat = table{platform: PlatformWeChat, rows: func() []Entry { return weChatRows[:] }}
	feishu = table{platform: PlatformFeishu, rows: func() []Entry { return feishuRows[:] }}
)

func tableOf(p Platform) *table {
	switch p {
	case PlatformWeChat:
		return &weChat
	case PlatformFeishu:
		return &feishu
	}
	return nil
}

// find returns the row of errno n of platform p, or &unpublished.
func find(p Platform, n int) *Entry {
	if t := tableOf(p); t != nil {
		return t.find(n)
	}
	return &unpublished
}

// unpublished is the row of a number that is not in the table. Its Code is nil.
var unpublished = Entry{Condition: Unknown, Fault: FaultUnknown}

// find returns the row of errno n, or &unpublished.
func (t *table) find(n int) *Entry {
	if n < 0 || n > maxErrno {
		return &unpublished
	}
	x := t.index.Load()
	if x == nil {
		x = t.load()
	}
	return x.find(uint(n))
}

// load builds the index. Two goroutines may both do so; either index is as good as
// the other.
func (t *table) load() *index {
	x := newIndex(t.rows())
	t.index.Store(x)
	return x
}

// An index finds a row by the format of its number: the first four digits pick
// a run of slots, the last three the slot.
type index struct {
	runs  [maxErrno/1000 + 1]struct{ start, length uint16 }
	slots []*Entry
}

// newIndex indexes rows, which are in ascending order of their numbers.
func newIndex(rows []Entry) *index {
	x := new(index)
	for i := range rows {
		n := rows[i].Code.Int()
		run := &x.runs[n/1000]
		if run.length == 0 {
			run.start = uint16(len(x.slots))
		}
		for int(run.length) <= n%1000 {
			x.slots = append(x.slots, &unpublished)
			run.length++
		}
		x.slots[int(run.start)+n%1000] = &rows[i]
	}
	return x
}

// find returns the row of errno n, which is in 0..maxErrno, or &unpublished.
func (x *index) find(n uint) *Entry {
	run, detail := x.runs[n/1000], n%1000
	if detail >= uint(run.length) {
		return &unpublished
	}
	return x.slots[uint(run.start)+detail]
}
