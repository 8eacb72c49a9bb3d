package explain

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// A Summary says what failed in a log.
type Summary struct {
	Lines     int          `json:"lines"`
	Objects   int          `json:"objects"`
	Undecided int          `json:"undecided"` // those that can be of either platform
	Failed    int          `json:"failed"`
	Canceled  int          `json:"canceled"`
	Succeeded int          `json:"succeeded"`
	Faults    []FaultCount `json:"faults"`   // of the failures, the most frequent first
	Failures  []*Failure   `json:"failures"` // the most frequent first
	Texts     []*Failure   `json:"texts"`    // what was not understood, the most frequent first
}

// A FaultCount is how many failures have a fault.
type FaultCount struct {
	Fault errno.Fault `json:"fault"`
	Count int         `json:"count"`
}

// A Failure is a row of a Summary: one kind of failure, or a text that was not
// understood. Its JSON has the columns as keys.
type Failure struct {
	kind
	Count int
	Share float64 // of all that failed
	API   string  // the most frequent
	Text  string
}

// A kind is what failures are counted by.
type kind struct {
	Platform           string // "" if it can be of either
	Errno, ErrCode     int    // Errno is -1 where none was sent; ErrCode is 0 unless it has to stand for it
	Net                neterr.Code
	Name               string
	Condition          errno.Condition
	Fault              errno.Fault
	Meaning, MeaningZH string
}

// FailureColumns are the columns of a failure. Their names and their order are promised.
var FailureColumns = Table[Failure]{
	{"count", func(f *Failure) any { return f.Count }},
	{"share", func(f *Failure) any { return json.Number(strconv.FormatFloat(f.Share, 'f', 4, 64)) }},
	{"platform", func(f *Failure) any { return f.Platform }},
	{"errno", func(f *Failure) any { return f.Errno }},
	{"errcode", func(f *Failure) any { return f.ErrCode }},
	{"neterr", func(f *Failure) any { return f.Net.Name() }},
	{"name", func(f *Failure) any { return f.Name }},
	{"condition", func(f *Failure) any { return f.Condition.String() }},
	{"fault", func(f *Failure) any { return f.Fault.String() }},
	{"api", func(f *Failure) any { return f.API }},
	{"meaning", func(f *Failure) any { return f.Meaning }},
	{"meaning_zh", func(f *Failure) any { return f.MeaningZH }},
	{"text", func(f *Failure) any { return f.Text }},
}

// MarshalJSON returns the columns as one object.
func (f *Failure) MarshalJSON() ([]byte, error) { return FailureColumns.json(f), nil }

// Sent returns the number that was sent, as Query reads it, or "-" where there is none.
func (f *Failure) Sent() string {
	switch {
	case f.Errno != -1 && f.Platform != "":
		return f.Platform + ":" + strconv.Itoa(f.Errno)
	case f.Errno != -1:
		return strconv.Itoa(f.Errno)
	case f.ErrCode != 0:
		return "errCode " + strconv.Itoa(f.ErrCode)
	}
	return "-"
}

// A Counter counts what failed in the lines of a log. Its memory is bounded: of the
// failures and the texts that differ it forgets the rarest.
type Counter struct {
	finder    *Finder[*outcome]
	uncounted []*outcome

	lines, objects, undecided   int
	failed, canceled, succeeded int
	faults                      map[errno.Fault]int
	failures                    tally[kind, tally[string, struct{}]] // with the APIs of each
	texts                       tally[string, string]                // what was not understood, with one text of each
}

// An outcome is what an object says, and how often it was seen and not counted yet.
type outcome struct {
	kind
	undecided bool
	api, text string // text only where it was not understood
	seen      int
}

// NewCounter returns a Counter, which one goroutine may use.
func NewCounter(o Options) *Counter {
	return &Counter{
		finder:   NewFinder(o, outcomeOf),
		faults:   map[errno.Fault]int{},
		failures: tally[kind, tally[string, struct{}]]{},
		texts:    tally[string, string]{},
	}
}

func outcomeOf(errs []*callback.Error) *outcome {
	e := errs[0]
	r := rowOfFailure(e)
	net, _ := e.NetError()
	o := &outcome{
		kind: kind{r.Platform(), r.Number(), 0, net, r.Name, r.Condition, r.Fault, r.Meaning, r.MeaningZH},
		api:  e.API(),
	}
	if isAbsent(r.Code) {
		o.ErrCode = e.ErrCode
	}
	if !r.Known() {
		o.text = input.Line(cmp.Or(e.ErrMsg, e.ErrString), maxText)
	}
	if len(errs) > 1 {
		o.undecided = true
		other := rowOfFailure(errs[1])
		o.Platform = ""
		if o.Name != other.Name {
			o.Name = ""
		}
		if o.Condition != other.Condition {
			o.Condition = errno.Unknown
		}
		if o.Fault != other.Fault {
			o.Fault = errno.FaultUnknown
		}
		if o.Meaning != other.Meaning {
			o.Meaning = strings.Trim(o.Meaning+" / "+other.Meaning, " /")
			o.MeaningZH = strings.Trim(o.MeaningZH+" / "+other.MeaningZH, " /")
		}
		if other.Known() {
			o.text = ""
		}
	}
	return o
}

const (
	maxText  = 200  // bytes of a text
	maxTally = 4096 // keys of a tally
)

// Add counts what is in a line.
func (c *Counter) Add(line []byte) {
	c.lines++
	for _, found := range c.finder.Find(line) {
		if found.Value == nil {
			continue // errno_info alone
		}
		if found.Value.seen == 0 {
			c.uncounted = append(c.uncounted, found.Value)
		}
		found.Value.seen++
	}
	if len(c.uncounted) >= maxMemo {
		c.count()
	}
}

// count counts what was seen.
func (c *Counter) count() {
	for _, o := range c.uncounted {
		n := o.seen
		o.seen = 0
		c.objects += n
		if o.undecided {
			c.undecided += n
		}
		switch o.Condition {
		case errno.OK:
			c.succeeded += n
			continue
		case errno.Canceled:
			c.canceled += n
			continue
		}
		c.failed += n
		c.faults[o.Fault] += n
		apis := c.addFailure(o.kind, n)
		if o.api != "" {
			apis.add(o.api, n)
		}
		if o.text != "" {
			c.addText(mask(o.text), o.text, n)
		}
	}
	clear(c.uncounted)
	c.uncounted = c.uncounted[:0]
}

// addFailure counts a failure n times and returns its APIs.
func (c *Counter) addFailure(k kind, n int) tally[string, struct{}] {
	apis := c.failures.add(k, n)
	if *apis == nil {
		*apis = tally[string, struct{}]{}
	}
	return *apis
}

// addText counts a text n times. Of those that are the same but for what is masked it
// keeps the least, so that the answer does not depend on the order.
func (c *Counter) addText(masked, text string, n int) {
	if least := c.texts.add(masked, n); *least == "" || text < *least {
		*least = text
	}
}

// Merge adds what d has counted.
func (c *Counter) Merge(d *Counter) {
	d.count()
	c.lines += d.lines
	c.objects += d.objects
	c.undecided += d.undecided
	c.failed += d.failed
	c.canceled += d.canceled
	c.succeeded += d.succeeded
	for f, n := range d.faults {
		c.faults[f] += n
	}
	for k, f := range d.failures {
		apis := c.addFailure(k, f.n)
		for api, a := range f.more {
			apis.add(api, a.n)
		}
	}
	for masked, t := range d.texts {
		c.addText(masked, t.more, t.n)
	}
}

// Summary returns what was counted, with at most top kinds of failures and top texts, or
// all for 0.
func (c *Counter) Summary(top int) *Summary {
	c.count()
	s := &Summary{
		Lines: c.lines, Objects: c.objects, Undecided: c.undecided, Failed: c.failed, Canceled: c.canceled, Succeeded: c.succeeded,
		Faults: []FaultCount{}, Failures: []*Failure{}, Texts: []*Failure{}, // which are [] in JSON
	}
	for f, n := range c.faults {
		s.Faults = append(s.Faults, FaultCount{f, n})
	}
	slices.SortFunc(s.Faults, func(a, b FaultCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Fault, b.Fault))
	})
	share := func(n int) float64 { return float64(n) / float64(max(c.failed, 1)) }
	for k, counted := range c.failures {
		f := &Failure{kind: k, Count: counted.n, Share: share(counted.n)}
		for api, a := range counted.more {
			if f.API == "" || a.n > counted.more[f.API].n || a.n == counted.more[f.API].n && api < f.API {
				f.API = api
			}
		}
		s.Failures = append(s.Failures, f)
	}
	for _, counted := range c.texts {
		s.Texts = append(s.Texts, &Failure{
			kind:  kind{Errno: -1, Condition: errno.Unknown, Fault: errno.FaultUnknown},
			Count: counted.n, Share: share(counted.n), Text: counted.more,
		})
	}
	for _, rows := range [...]*[]*Failure{&s.Failures, &s.Texts} {
		slices.SortFunc(*rows, func(a, b *Failure) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), slices.Compare(FailureColumns.Record(a), FailureColumns.Record(b)))
		})
		if top > 0 {
			*rows = (*rows)[:min(len(*rows), top)]
		}
	}
	return s
}

// mask replaces what differs from one sending of a text to the next: words with
// digits in them.
func mask(text string) string {
	var b strings.Builder
	for len(text) > 0 {
		end, digit := 0, false
		for end < len(text) && input.IsWord(text[end]) {
			digit = digit || isDigit(text[end])
			end++
		}
		switch {
		case end == 0:
			b.WriteByte(text[0])
			end = 1
		case digit:
			b.WriteByte('#')
		default:
			b.WriteString(text[:end])
		}
		text = text[end:]
	}
	return b.String()
}

// A tally counts by key, with something more about each.
type tally[K comparable, V any] map[K]*counted[V]

type counted[V any] struct {
	n    int
	more V
}

// add counts a key n times. Before there are too many keys it forgets the rarer half.
func (t tally[K, V]) add(key K, n int) *V {
	c := t[key]
	if c == nil {
		if len(t) == maxTally {
			for _, key := range t.sorted()[maxTally/2:] {
				delete(t, key)
			}
		}
		c = new(counted[V])
		t[key] = c
	}
	c.n += n
	return &c.more
}

// sorted returns the keys, the most frequent first.
func (t tally[K, V]) sorted() []K {
	return slices.SortedFunc(maps.Keys(t), func(a, b K) int { return cmp.Compare(t[b].n, t[a].n) })
}
