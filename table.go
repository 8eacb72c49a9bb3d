package errno

import (
	"iter"
	"sync"
	"sync/atomic"

	"github.com/mperrno/errno/internal/input"
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
	if _, _, template := input.Cut(e.Message, '%'); template || e.Message == "" {
		return e.Meaning
	}
	return e.Message
}

// Lookup returns the row of errno n of platform p, and false for a number that
// is not in the table, one outside 0..9999999 included, and for an unknown
// platform. It is a copy: the table cannot be changed. The first use of a
// platform's table builds it; no lookup allocates after that.
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
		for _, r := range t.records {
			if !yield(r.Entry) {
				return
			}
		}
	}
}

// A table is what lookups read, built at its first use.
type table struct {
	once    sync.Once
	records []record              // ascending
	pages   atomic.Pointer[pages] // nil until built
}

// A table each, so that a program links the rows of the platform that it uses.
var weChat, feishu table

// Not inlined: the arguments of load would cost find room on the stack.
//
//go:noinline
func loadWeChat() *table { return weChat.load(func() []record { return recordsOf(weChatRows[:]) }) }

//go:noinline
func loadFeishu() *table { return feishu.load(func() []record { return recordsOf(feishuRows[:]) }) }

func (t *table) load(read func() []record) *table {
	t.once.Do(func() {
		t.records = read()
		t.pages.Store(newPages(t.records))
	})
	return t
}

// tableOf returns the table of platform p, built, or nil.
func tableOf(p Platform) *table {
	switch p {
	case PlatformWeChat:
		return loadWeChat()
	case PlatformFeishu:
		return loadFeishu()
	}
	return nil
}

// find returns the record of errno n of platform p, or &unpublished.
func find(p Platform, n int) *record {
	switch p {
	case PlatformWeChat:
		return WeChat(n).find()
	case PlatformFeishu:
		return Feishu(n).find()
	}
	return &unpublished
}

// find returns the record of c, or &unpublished. It is written out for each type:
// compiled as one function that both call, it is slower.
func (c WeChat) find() *record {
	p := weChat.pages.Load()
	if p == nil {
		p = loadWeChat().pages.Load()
	}
	if n := uint(c); n <= maxErrno {
		if r := p[n/pageSize][n%pageSize]; r.number == int(c) {
			return r
		}
	}
	return &unpublished
}

// find returns the record of c, or &unpublished.
func (c Feishu) find() *record {
	p := feishu.pages.Load()
	if p == nil {
		p = loadFeishu().pages.Load()
	}
	if n := uint(c); n <= maxErrno {
		if r := p[n/pageSize][n%pageSize]; r.number == int(c) {
			return r
		}
	}
	return &unpublished
}
