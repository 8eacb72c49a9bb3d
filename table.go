package errno

import (
	"iter"
	"strings"
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
	if e.Message == "" || strings.IndexByte(e.Message, '%') >= 0 {
		return e.Meaning
	}
	return e.Message
}

// Lookup returns the row of errno n of platform p, and false for a number that
// is not in the table, one outside 0..9999999 included, and for an unknown
// platform. It is a copy: the table cannot be changed.
func Lookup(p Platform, n int) (Entry, bool) {
	if e := find(p, n); e != nil {
		return *e, true
	}
	return Entry{}, false
}

// All returns the rows of platform p in ascending order of their numbers, and
// none for an unknown platform.
func All(p Platform) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range rows(p) {
			if !yield(e) {
				return
			}
		}
	}
}

func rows(p Platform) []Entry {
	switch p {
	case PlatformWeChat:
		return weChatRows[:]
	case PlatformFeishu:
		return feishuRows[:]
	}
	return nil
}

// An index finds a row by the format of its number: the first four digits pick
// a run of slots, the last three the slot.
type index struct {
	runs  [maxErrno/1000 + 1]struct{ start, length uint16 }
	slots []*Entry // nil where a run has no row
}

// indexes is filled by the first lookup of each platform. Two goroutines may
// both build the same index; either is as good as the other.
var indexes [PlatformFeishu + 1]atomic.Pointer[index]

func buildIndex(rows []Entry) *index {
	x := new(index)
	for i := range rows {
		n := rows[i].Code.Int()
		run := &x.runs[n/1000]
		if run.length == 0 {
			run.start = uint16(len(x.slots))
		}
		for int(run.length) <= n%1000 {
			x.slots = append(x.slots, nil)
			run.length++
		}
		x.slots[int(run.start)+n%1000] = &rows[i]
	}
	return x
}

// find returns the row of errno n, which is in 0..maxErrno, or nil.
func (x *index) find(n int) *Entry {
	run := x.runs[n/1000]
	if n%1000 >= int(run.length) {
		return nil
	}
	return x.slots[int(run.start)+n%1000]
}

// find returns the row of errno n of platform p, or nil. It takes a platform and
// a number rather than a Code so that nothing is boxed on the way.
func find(p Platform, n int) *Entry {
	if n < 0 || n > maxErrno || !p.valid() {
		return nil
	}
	x := indexes[p].Load()
	if x == nil {
		x = buildIndex(rows(p))
		indexes[p].Store(x)
	}
	return x.find(n)
}
