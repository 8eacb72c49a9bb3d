package explain

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"math"
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
	Texts     []*Failure   `json:"texts"`    // what was not understood, the most frequent first, and then what words alone told
	LeftOut   int          `json:"left_out"` // at most so many rows of either kind are not there since too many differ
}

// A FaultCount is how many failures have a fault.
type FaultCount struct {
	Fault errno.Fault `json:"fault"`
	Count int         `json:"count"`
}

// A Failure is a row of a Summary: one kind of failure, or a text that was not
// understood or is judged by words alone. Its JSON has the columns as keys.
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
	Evidence           callback.Evidence
	Meaning, MeaningZH string
}

// compare gives kinds an order.
func (k kind) compare(other kind) int {
	number := cmp.Or( // which most differ in
		cmp.Compare(k.Errno, other.Errno),
		cmp.Compare(k.Platform, other.Platform),
		cmp.Compare(k.ErrCode, other.ErrCode),
	)
	if number != 0 {
		return number
	}
	return cmp.Or(
		cmp.Compare(k.Net, other.Net),
		cmp.Compare(k.Name, other.Name),
		cmp.Compare(k.Condition, other.Condition),
		cmp.Compare(k.Fault, other.Fault),
		cmp.Compare(k.Evidence, other.Evidence),
		cmp.Compare(k.Meaning, other.Meaning),
		cmp.Compare(k.MeaningZH, other.MeaningZH),
	)
}

// A said is what texts are counted by: a text without what differs from one sending of it
// to the next, and what it was taken for.
type said struct {
	kind
	masked string
}

func (s said) compare(other said) int {
	return cmp.Or(cmp.Compare(s.masked, other.masked), s.kind.compare(other.kind))
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
	{"evidence", func(f *Failure) any { return f.Evidence.String() }},
	{"api", func(f *Failure) any { return f.API }},
	{"meaning", func(f *Failure) any { return f.Meaning }},
	{"meaning_zh", func(f *Failure) any { return f.MeaningZH }},
	{"text", func(f *Failure) any { return f.Text }},
}

// MarshalJSON returns the columns as one object.
func (f *Failure) MarshalJSON() ([]byte, error) { return FailureColumns.JSON(f), nil }

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

// Report returns the line of callback/testdata/payloads.ndjson that a report of a text needs,
// with ? for what somebody has to fill in.
func (f *Failure) Report() string {
	type payload struct {
		Errno   *int   `json:"errno,omitempty"`
		ErrCode int    `json:"errCode,omitempty"`
		ErrMsg  string `json:"errMsg"`
	}
	type want struct {
		Errno     *int   `json:"errno,omitempty"`
		API       string `json:"api,omitempty"`
		Condition string `json:"condition"`
		Fault     string `json:"fault"`
	}
	var sent *int
	if f.Errno != -1 {
		sent = &f.Errno
	}
	w := want{sent, (&callback.Error{ErrMsg: f.Text}).API(), "?", "?"}
	if f.Evidence == callback.EvidenceWords {
		w.Condition, w.Fault = f.Condition.String(), f.Fault.String()
	}
	return string(marshal(struct {
		Kind     string  `json:"kind"`
		Platform string  `json:"platform"`
		Payload  payload `json:"payload"`
		Want     want    `json:"want"`
		Source   string  `json:"source"`
	}{"?", cmp.Or(f.Platform, "?"), payload{sent, f.ErrCode, f.Text}, w, "?"}))
}

// Category returns the category of a failure, and 0 where no errno was sent or its platform
// is not known.
func (f *Failure) Category() errno.Category {
	var p errno.Platform
	if p.UnmarshalText([]byte(f.Platform)) != nil {
		return 0
	}
	return p.Code(f.Errno).Category()
}

// A Counter counts what failed in the lines of a log. Its memory is bounded: of the
// failures and the texts that differ it forgets the rarest.
type Counter struct {
	finder    *Finder[*outcome]
	uncounted []*outcome

	lines, objects, undecided   int
	failed, canceled, succeeded int
	faults                      map[errno.Fault]int
	failures                    *tally[kind, *tally[string, struct{}]] // with the APIs of each
	texts                       *tally[said, string]                   // with one text of each
}

// An outcome is what an object says, and how often it was seen and not counted yet.
type outcome struct {
	kind
	undecided bool
	api, text string // text only where somebody should look at it
	seen      int
}

const (
	maxText     = 200  // bytes of a text
	maxFailures = 4096 // different failures, and different texts
	maxAPIs     = 32   // different APIs of a failure
)

// NewCounter returns a Counter, which one goroutine may use.
func NewCounter(o Options) *Counter {
	return &Counter{
		finder:   NewFinder(o, outcomeOf),
		faults:   map[errno.Fault]int{},
		failures: newTally[kind, *tally[string, struct{}]](maxFailures, kind.compare),
		texts:    newTally[said, string](maxFailures, said.compare),
	}
}

func outcomeOf(errs []*callback.Error) *outcome {
	e := errs[0]
	r := rowOfFailure(e)
	var net neterr.Code
	if r.Evidence == callback.EvidenceErrno || r.Evidence == callback.EvidenceNetError {
		net, _ = e.NetError()
	}
	o := &outcome{
		kind: kind{r.Platform(), r.Number(), 0, net, r.Name, r.Condition, r.Fault, r.Evidence, r.Meaning, r.MeaningZH},
		api:  e.API(),
	}
	if isAbsent(r.Code) {
		o.ErrCode = e.ErrCode
	}
	known := r.Known()
	if len(errs) > 1 {
		o.undecided = true
		other := rowOfFailure(errs[1])
		known = known || other.Known()
		o.Platform = ""
		o.Evidence = max(o.Evidence, other.Evidence)
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
	}
	if !known || o.Evidence == callback.EvidenceWords {
		o.text = input.Line(cmp.Or(e.ErrMsg, e.ErrString), maxText)
	}
	return o
}

// Add counts what is in a log, which holds whole records.
func (c *Counter) Add(log []byte) {
	for len(log) > 0 {
		n, record, _ := ScanRecords(log, true)
		log = log[n:]
		c.add(record)
	}
}

func (c *Counter) add(record []byte) {
	c.lines += max(1, bytes.Count(record, []byte("\n")))
	for found := range c.finder.Find(record) {
		if found.Value == nil {
			continue // errno_info alone
		}
		if found.Value.seen == 0 {
			c.uncounted = append(c.uncounted, found.Value)
		}
		found.Value.seen++
		if len(c.uncounted) == maxMemo {
			c.count()
		}
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
			c.addText(said{o.kind, mask(o.text)}, o.text, n)
		}
	}
	clear(c.uncounted)
	c.uncounted = c.uncounted[:0]
}

// addFailure counts a failure n times and returns its APIs.
func (c *Counter) addFailure(k kind, n int) *tally[string, struct{}] {
	apis := c.failures.add(k, n)
	if *apis == nil {
		*apis = newTally[string, struct{}](maxAPIs, strings.Compare)
	}
	return *apis
}

// addText counts a text n times. Of those that are the same but for what is masked it
// keeps the least.
func (c *Counter) addText(s said, text string, n int) {
	if least := c.texts.add(s, n); *least == "" || text < *least {
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
	c.failures.most += d.failures.most
	for _, f := range d.failures.sorted() {
		apis := c.addFailure(f.key, f.n)
		for _, api := range f.more.sorted() {
			apis.add(api.key, api.n)
		}
	}
	c.texts.most += d.texts.most
	for _, t := range d.texts.sorted() {
		c.addText(t.key, t.more, t.n)
	}
	c.failures.forgotten += d.failures.forgotten
	c.texts.forgotten += d.texts.forgotten
}

// Summary returns what was counted, with at most top kinds of failures and top texts, or
// all for 0.
func (c *Counter) Summary(top int) *Summary {
	c.count()
	s := &Summary{
		Lines: c.lines, Objects: c.objects, Undecided: c.undecided, Failed: c.failed, Canceled: c.canceled, Succeeded: c.succeeded,
		Faults: []FaultCount{}, Failures: []*Failure{}, Texts: []*Failure{}, // which are [] in JSON
		LeftOut: c.failures.forgotten + c.texts.forgotten,
	}
	for f, n := range c.faults {
		s.Faults = append(s.Faults, FaultCount{f, n})
	}
	slices.SortFunc(s.Faults, func(a, b FaultCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Fault, b.Fault))
	})
	share := func(n int) float64 { return float64(n) / float64(max(c.failed, 1)) }
	for _, counted := range c.failures.sorted() {
		f := &Failure{kind: counted.key, Count: counted.n, Share: share(counted.n)}
		if apis := counted.more.sorted(); len(apis) > 0 {
			f.API = apis[0].key
		}
		s.Failures = append(s.Failures, f)
	}
	var words []*Failure
	for _, counted := range c.texts.sorted() {
		f := &Failure{kind: counted.key.kind, Count: counted.n, Share: share(counted.n), Text: counted.more}
		if f.Evidence == callback.EvidenceWords {
			words = append(words, f)
		} else {
			s.Texts = append(s.Texts, f)
		}
	}
	if top == 0 {
		top = math.MaxInt
	}
	first := func(rows []*Failure) []*Failure { return rows[:min(len(rows), top)] }
	s.Failures, s.Texts = first(s.Failures), append(first(s.Texts), first(words)...)
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
type tally[K comparable, V any] struct {
	of        map[K]*counted[K, V]
	most      int              // keys that are kept
	compare   func(a, b K) int // of equally frequent keys
	forgotten int              // keys that were not kept
}

type counted[K, V any] struct {
	key  K
	n    int
	more V
}

func newTally[K comparable, V any](most int, compare func(a, b K) int) *tally[K, V] {
	return &tally[K, V]{map[K]*counted[K, V]{}, most, compare, 0}
}

// add counts a key n times. Before there are too many keys it forgets the rarer half.
func (t *tally[K, V]) add(key K, n int) *V {
	c := t.of[key]
	if c == nil {
		if len(t.of) == t.most {
			for _, rare := range t.sorted()[t.most/2:] {
				delete(t.of, rare.key)
				t.forgotten++
			}
		}
		c = &counted[K, V]{key: key}
		t.of[key] = c
	}
	c.n += n
	return &c.more
}

// sorted returns what was counted, the most frequent first.
func (t *tally[K, V]) sorted() []*counted[K, V] {
	return slices.SortedFunc(maps.Values(t.of), func(a, b *counted[K, V]) int {
		if a.n != b.n {
			return b.n - a.n
		}
		return t.compare(a.key, b.key)
	})
}

// Thousands returns n with a comma between groups of three digits.
func Thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Percent returns a share of all, which is 1.
func Percent(share float64) string { return strconv.FormatFloat(100*share, 'f', 1, 64) + "%" }
