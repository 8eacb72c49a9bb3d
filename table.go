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
	if r := find(p, n); r.Code != nil {
		return r.Entry, true
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
		for _, r := range t.load().records {
			if !yield(r.Entry) {
				return
			}
		}
	}
}

// A table answers for a platform. Its methods take a number rather than a Code so
// that nothing is boxed on the way.
type table struct {
	platform Platform
	records  func() []record
	index    atomic.Pointer[index] // nil until the first lookup
}

// A table each, so that a program links the one that it uses.
var (
	weChat = table{platform: PlatformWeChat, records: func() []record { return recordsOf(weChatRows[:]) }}
	feishu = table{platform: PlatformFeishu, records: func() []record { return recordsOf(feishuRows[:]) }}
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

// find returns the record of errno n of platform p, or &unpublished.
func find(p Platform, n int) *record {
	if t := tableOf(p); t != nil {
		return t.find(n)
	}
	return &unpublished
}

// find returns the record of errno n, or &unpublished.
func (t *table) find(n int) *record {
	x := t.index.Load()
	if x == nil {
		x = t.load()
	}
	if p := uint(n) / pageSize; p < uint(len(x.pages)) {
		if r := x.pages[p][uint(n)%pageSize]; r.number == n {
			return r
		}
	}
	return &unpublished
}

// load returns the index, which the first call builds. Two goroutines may both do
// so; either index is as good as the other.
func (t *table) load() *index {
	x := t.index.Load()
	if x == nil {
		x = newIndex(t.records())
		t.index.Store(x)
	}
	return x
}
