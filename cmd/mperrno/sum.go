package main

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// sum reads the files, or standard input, and prints what failed in them.
func sum(o *options) error {
	if len(o.operands) == 0 {
		o.operands = []string{"-"}
	}
	s, err := summarize(o)
	if err != nil {
		return err
	}
	switch o.format {
	case "json":
		return s.writeJSON(os.Stdout)
	case "tsv":
		return s.writeTSV(os.Stdout)
	}
	return s.writeTable(os.Stdout, viewOf(os.Stdout, o.lang))
}

// blockSize is how much of a file is counted at once: what a processor's cache holds.
const blockSize = 64 << 10

// summarize reads the files, and gives their lines to a few goroutines that count.
func summarize(o *options) (*summary, error) {
	blocks := make(chan []byte)
	summaries := make(chan *summary)
	workers := min(runtime.GOMAXPROCS(0), 4) // since each has memory of its own
	for range workers {
		go func() {
			s := newSummary(o)
			for block := range blocks {
				for line := range bytes.Lines(block) {
					s.readLine(line)
				}
			}
			s.count()
			summaries <- s
		}()
	}
	var err error
	for _, name := range o.operands {
		if err = readFile(o, name, blocks); err != nil {
			break
		}
	}
	close(blocks)
	s := <-summaries
	for range workers - 1 {
		s.merge(<-summaries)
	}
	return s, err
}

// readFile sends the lines of a file in blocks.
func readFile(o *options, name string, blocks chan<- []byte) error {
	f := os.Stdin
	if name == "-" {
		sayWaiting(o.lang)
	} else {
		var err error
		if f, err = os.Open(name); err != nil {
			return err
		}
		defer f.Close()
	}
	r := bufio.NewReader(progress(f, o.lang))
	var lines io.Reader = r
	if magic, _ := r.Peek(2); string(magic) == "\x1f\x8b" {
		var err error
		if lines, err = gzip.NewReader(r); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	var block []byte
	pass := func(*bufio.Writer, []byte) {}
	err := copyLines(lines, bufio.NewWriter(io.Discard), pass, func(line []byte) {
		if len(block)+len(line) > cap(block) {
			blocks <- block
			block = make([]byte, 0, max(blockSize, len(line)))
		}
		block = append(block, line...)
	})
	blocks <- block
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// A summary counts what is in a log. Its memory is bounded: of the failures and the
// texts that differ it forgets the rarest.
type summary struct {
	top       int // -n
	finder    *finder[*outcome]
	uncounted []*outcome

	lines, objects, undecided   int
	failed, canceled, succeeded int
	faults                      map[errno.Fault]int
	failures                    tally[failure, tally[string, struct{}]] // with the APIs of each
	texts                       tally[string, string]                   // what was not understood, with one text of each
}

// An outcome is what an object says, and how often it was seen and not counted yet.
type outcome struct {
	failure
	undecided bool
	api, text string // text only where it was not understood
	seen      int
}

// A failure is what the counts are by.
type failure struct {
	platform           string // "" if it can be of either
	errno, errCode     int    // errno is -1 where none was sent; errCode is 0 unless it has to stand for it
	net                neterr.Code
	name               string
	condition          errno.Condition
	fault              errno.Fault
	meaning, meaningZH string
}

func newSummary(o *options) *summary {
	s := &summary{
		top:      cmp.Or(o.top, maxTally),
		faults:   map[errno.Fault]int{},
		failures: tally[failure, tally[string, struct{}]]{},
		texts:    tally[string, string]{},
	}
	s.finder = newFinder(o, outcomeOf)
	return s
}

func outcomeOf(readings []*callback.Error) *outcome {
	e := readings[0]
	r := rowOfFailure(e)
	net, _ := e.NetError()
	o := &outcome{
		failure: failure{r.platform(), r.number(), 0, net, r.Name, r.Condition, r.Fault, r.Meaning, r.MeaningZH},
		api:     e.API(),
	}
	if isAbsent(r.Code) {
		o.errCode = e.ErrCode
	}
	if !r.known() {
		o.text = input.Line(cmp.Or(e.ErrMsg, e.ErrString), maxText)
	}
	if len(readings) > 1 {
		o.undecided = true
		other := rowOfFailure(readings[1])
		o.platform = ""
		if o.name != other.Name {
			o.name = ""
		}
		if o.condition != other.Condition {
			o.condition = errno.Unknown
		}
		if o.fault != other.Fault {
			o.fault = errno.FaultUnknown
		}
		if o.meaning != other.Meaning {
			o.meaning = strings.Trim(o.meaning+" / "+other.Meaning, " /")
			o.meaningZH = strings.Trim(o.meaningZH+" / "+other.MeaningZH, " /")
		}
		if other.known() {
			o.text = ""
		}
	}
	return o
}

const (
	maxText  = 200  // bytes of a text
	maxTally = 4096 // keys of a tally
)

func (s *summary) readLine(line []byte) {
	s.lines++
	_, line = cutMark(line)
	for _, found := range s.finder.find(line) {
		if found.value == nil {
			continue // errno_info alone
		}
		if found.value.seen == 0 {
			s.uncounted = append(s.uncounted, found.value)
		}
		found.value.seen++
	}
	if len(s.uncounted) >= maxMemo {
		s.count()
	}
}

// count counts what was seen.
func (s *summary) count() {
	for _, o := range s.uncounted {
		n := o.seen
		o.seen = 0
		s.objects += n
		if o.undecided {
			s.undecided += n
		}
		switch o.condition {
		case errno.OK:
			s.succeeded += n
			continue
		case errno.Canceled:
			s.canceled += n
			continue
		}
		s.failed += n
		s.faults[o.fault] += n
		apis := s.addFailure(o.failure, n)
		if o.api != "" {
			apis.add(o.api, n)
		}
		if o.text != "" {
			s.addText(mask(o.text), o.text, n)
		}
	}
	clear(s.uncounted)
	s.uncounted = s.uncounted[:0]
}

// addFailure counts a failure n times and returns its APIs.
func (s *summary) addFailure(f failure, n int) tally[string, struct{}] {
	apis := s.failures.add(f, n)
	if *apis == nil {
		*apis = tally[string, struct{}]{}
	}
	return *apis
}

// addText counts a text n times. Of those that are the same but for what is masked it
// keeps the least, so that the answer does not depend on the order.
func (s *summary) addText(masked, text string, n int) {
	if least := s.texts.add(masked, n); *least == "" || text < *least {
		*least = text
	}
}

// merge adds what t has counted.
func (s *summary) merge(t *summary) {
	s.lines += t.lines
	s.objects += t.objects
	s.undecided += t.undecided
	s.failed += t.failed
	s.canceled += t.canceled
	s.succeeded += t.succeeded
	for f, n := range t.faults {
		s.faults[f] += n
	}
	for f, c := range t.failures {
		apis := s.addFailure(f, c.n)
		for api, a := range c.more {
			apis.add(api, a.n)
		}
	}
	for masked, c := range t.texts {
		s.addText(masked, c.more, c.n)
	}
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

// A sumRow is a row of what -sum prints: a failure, or a text.
type sumRow struct {
	failure
	count int
	share float64
	api   string // the most frequent
	text  string
}

// The columns of -sum -f tsv, in the order that is promised, which are the keys of its
// JSON too.
var sumColumns = table[sumRow]{
	{"count", func(r *sumRow) any { return r.count }},
	{"share", func(r *sumRow) any { return json.Number(strconv.FormatFloat(r.share, 'f', 4, 64)) }},
	{"platform", func(r *sumRow) any { return r.platform }},
	{"errno", func(r *sumRow) any { return r.errno }},
	{"errcode", func(r *sumRow) any { return r.errCode }},
	{"neterr", func(r *sumRow) any { return r.net.Name() }},
	{"name", func(r *sumRow) any { return r.name }},
	{"condition", func(r *sumRow) any { return r.condition.String() }},
	{"fault", func(r *sumRow) any { return r.fault.String() }},
	{"api", func(r *sumRow) any { return r.api }},
	{"meaning", func(r *sumRow) any { return r.meaning }},
	{"meaning_zh", func(r *sumRow) any { return r.meaningZH }},
	{"text", func(r *sumRow) any { return r.text }},
}

// rows returns the failures and the texts, the most frequent of each first.
func (s *summary) rows() (failures, texts []*sumRow) {
	for f, c := range s.failures {
		r := &sumRow{failure: f, count: c.n, share: s.share(c.n)}
		for api, a := range c.more {
			if r.api == "" || a.n > c.more[r.api].n || a.n == c.more[r.api].n && api < r.api {
				r.api = api
			}
		}
		failures = append(failures, r)
	}
	for _, c := range s.texts {
		texts = append(texts, &sumRow{
			failure: failure{errno: -1, condition: errno.Unknown, fault: errno.FaultUnknown},
			count:   c.n, share: s.share(c.n), text: c.more,
		})
	}
	for _, rows := range [...]*[]*sumRow{&failures, &texts} {
		slices.SortFunc(*rows, func(a, b *sumRow) int {
			return cmp.Or(cmp.Compare(b.count, a.count), slices.Compare(sumColumns.record(a), sumColumns.record(b)))
		})
		*rows = (*rows)[:min(len(*rows), s.top)]
	}
	return failures, texts
}

// share returns the share of the failures that n are.
func (s *summary) share(n int) float64 { return float64(n) / float64(max(s.failed, 1)) }

func (s *summary) writeTSV(out io.Writer) error {
	w := bufio.NewWriter(out)
	failures, texts := s.rows()
	sumColumns.writeTSV(w, append(failures, texts...))
	return w.Flush()
}

func (s *summary) writeJSON(out io.Writer) error {
	type count struct {
		Fault errno.Fault `json:"fault"`
		Count int         `json:"count"`
	}
	all := struct {
		Lines     int               `json:"lines"`
		Objects   int               `json:"objects"`
		Undecided int               `json:"undecided"` // those that can be of either platform
		Failed    int               `json:"failed"`
		Canceled  int               `json:"canceled"`
		Succeeded int               `json:"succeeded"`
		Faults    []count           `json:"faults"`
		Failures  []json.RawMessage `json:"failures"`
		Texts     []json.RawMessage `json:"texts"`
	}{s.lines, s.objects, s.undecided, s.failed, s.canceled, s.succeeded, []count{}, []json.RawMessage{}, []json.RawMessage{}}
	for _, f := range s.faultsByCount() {
		all.Faults = append(all.Faults, count{f, s.faults[f]})
	}
	failures, texts := s.rows()
	for _, r := range failures {
		all.Failures = append(all.Failures, sumColumns.json(r))
	}
	for _, r := range texts {
		all.Texts = append(all.Texts, sumColumns.json(r))
	}
	_, err := fmt.Fprintf(out, "%s\n", marshal(all))
	return err
}

func (s *summary) faultsByCount() []errno.Fault {
	return slices.SortedFunc(maps.Keys(s.faults), func(a, b errno.Fault) int {
		return cmp.Or(cmp.Compare(s.faults[b], s.faults[a]), cmp.Compare(a, b))
	})
}

// writeTable prints the summary for a person.
func (s *summary) writeTable(out io.Writer, v view) error {
	w := bufio.NewWriter(out)
	l := v.lang
	fmt.Fprintf(w, l.say("%s objects in %s lines\n", "%[2]s 行中有 %[1]s 个对象\n"), thousands(s.objects), thousands(s.lines))
	if s.objects == 0 {
		return w.Flush()
	}
	count := column{title: l.say("count", "数量"), right: true}
	share := column{title: l.say("share", "占比"), right: true}
	bar := column{title: ""}
	add := func(n, of int) {
		count.cells = append(count.cells, thousands(n))
		share.cells = append(share.cells, percent(float64(n)/float64(of)))
		const longest = 24
		bar.cells = append(bar.cells, strings.Repeat("█", (n*longest+of-1)/of))
	}

	status := column{title: l.say("outcome", "结果"), cells: []string{l.say("failed", "失败"), l.say("canceled", "取消"), l.say("succeeded", "成功")}}
	for _, n := range []int{s.failed, s.canceled, s.succeeded} {
		add(n, s.objects)
	}
	w.WriteByte('\n')
	writeColumns(w, v, []column{status, count, share, bar})

	if s.failed > 0 {
		count.cells, share.cells, bar.cells = nil, nil, nil
		who := column{title: l.say("who has to act", "责任方")}
		for _, f := range s.faultsByCount() {
			who.cells = append(who.cells, l.say(f.Title(), f.TitleZH()))
			add(s.faults[f], s.failed)
		}
		w.WriteByte('\n')
		writeColumns(w, v, []column{who, count, share, bar})
	}

	failures, texts := s.rows()
	if len(failures) > 0 {
		w.WriteByte('\n')
		s.writeFailures(w, v, failures)
	}
	if len(texts) > 0 {
		count := column{title: l.say("count", "数量"), right: true}
		text := column{title: l.say("texts that were not understood", "无法识别的文本"), flex: true}
		for _, r := range texts {
			count.cells = append(count.cells, thousands(r.count))
			text.cells = append(text.cells, r.text)
		}
		w.WriteByte('\n')
		writeColumns(w, v, []column{count, text})
		fmt.Fprintf(w, l.say("\nPlease report what should be understood: %s\n", "\n如有应当识别的文本，欢迎反馈：%s\n"), "https://github.com/mperrno/errno/issues")
	}
	if s.undecided > 0 {
		fmt.Fprintf(w, l.say("\nobjects that can be of either platform: %s; -p wechat or -p feishu decides\n", "\n有 %s 个对象无法判断平台，请用 -p wechat 或 -p feishu 指定。\n"), thousands(s.undecided))
	}
	return w.Flush()
}

func (s *summary) writeFailures(w *bufio.Writer, v view, failures []*sumRow) {
	l := v.lang
	count := column{title: l.say("count", "数量"), right: true}
	share := column{title: l.say("share", "占比"), right: true}
	number := column{title: "errno"}
	api := column{title: "API"}
	condition := column{title: l.say("condition", "情况")}
	fault := column{title: l.say("fault", "责任方")}
	meaning := column{title: l.say("what failed", "失败原因"), flex: true}
	narrow := column{title: meaning.title, flex: true} // has all but the numbers
	for _, r := range failures {
		count.cells = append(count.cells, thousands(r.count))
		share.cells = append(share.cells, percent(r.share))
		number.cells = append(number.cells, r.sent())
		name := input.Line(r.api, 32)
		api.cells = append(api.cells, name)
		happened, who := l.say(r.condition.Title(), r.condition.TitleZH()), l.say(r.fault.Title(), r.fault.TitleZH())
		condition.cells = append(condition.cells, happened)
		fault.cells = append(fault.cells, who)
		text := cmp.Or(l.say(r.meaning, r.meaningZH), l.say("not known", "未收录"))
		meaning.cells = append(meaning.cells, text)
		if name != "" {
			text = name + l.say(": ", "：") + text
		}
		narrow.cells = append(narrow.cells, fmt.Sprintf(l.say("%s (%s, %s)", "%s（%s，%s）"), text, happened, who))
	}
	writeColumns(w, v, []column{count, share, number, api, condition, fault, meaning}, []column{count, share, number, narrow})
}

// sent returns the number that was sent, as mperrno reads it, or the platform.
func (r *sumRow) sent() string {
	switch {
	case r.errno != -1 && r.platform != "":
		return r.platform + ":" + strconv.Itoa(r.errno)
	case r.errno != -1:
		return strconv.Itoa(r.errno)
	case r.errCode != 0:
		return "errCode " + strconv.Itoa(r.errCode)
	}
	return "-"
}

// thousands returns n with a comma between groups of three digits.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func percent(share float64) string { return strconv.FormatFloat(100*share, 'f', 1, 64) + "%" }

// progress returns f, with a line on a terminal's standard error that says how much of
// a file has been read.
func progress(f *os.File, l lang) io.Reader {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || !isTerminal(os.Stderr) {
		return f
	}
	return &progressReader{Reader: f, name: filepath.Base(f.Name()), size: info.Size(), start: time.Now(), out: os.Stderr, lang: l}
}

type progressReader struct {
	io.Reader
	name        string
	size, read  int64
	start, said time.Time
	out         io.Writer
	lang        lang
}

func (p *progressReader) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	p.read += int64(n)
	const every, width = 200 * time.Millisecond, 79
	now := time.Now()
	elapsed := now.Sub(p.start)
	switch {
	case err != nil && !p.said.IsZero():
		fmt.Fprintf(p.out, "\r%*s\r", width, "")
	case err == nil && elapsed > every && now.Sub(p.said) > every:
		p.said = now
		left := time.Duration(float64(elapsed) * float64(p.size-p.read) / float64(max(p.read, 1)))
		text := fmt.Sprintf(p.lang.say("%s: %d of %d MB, %d%%, %v left", "%s：%d / %d MB，%d%%，剩余 %v"),
			input.Line(p.name, 30), p.read>>20, p.size>>20, 100*p.read/max(p.size, 1), max(left, 0).Round(time.Second))
		fmt.Fprint(p.out, "\r"+pad(text, width))
	}
	return n, err
}
