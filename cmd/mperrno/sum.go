package main

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
	"github.com/mperrno/errno/internal/input"
)

// sum reads the files, or standard input, and prints what failed in them. What cannot be
// read to its end is summed up as far as it can.
func sum(o *options) error {
	if len(o.operands) == 0 {
		o.operands = []string{"-"}
	}
	s, err := summarize(o)
	if s.Lines == 0 && err != nil {
		return err
	}
	if s.LeftOut > 0 {
		fmt.Fprintf(os.Stderr, o.lang.say("mperrno: too many failures or texts differ: up to %s rows of the rarest are left out\n",
			"mperrno: 不同的失败或文本过多：最少见的至多 %s 行未列出\n"), explain.Thousands(s.LeftOut))
	}
	w := bufio.NewWriter(os.Stdout)
	switch o.format {
	case "json":
		writeJSON(w, s)
	case "tsv":
		writeTSV(w, explain.FailureColumns, append(s.Failures, s.Texts...))
	default:
		writeSummary(w, s, viewOf(os.Stdout, o.lang))
	}
	return cmp.Or(w.Flush(), err)
}

const (
	blockSize  = 64 << 10 // how much of a log is counted at once: what a processor's cache holds
	longRecord = 1 << 20  // what takes so much memory that only one is counted at a time
	// workers is the same on every machine, since each worker forgets what is rare in the
	// blocks that it counts.
	workers = 4
)

// summarize reads the files, and gives blocks of their records to a few goroutines in turn.
func summarize(o *options) (*explain.Summary, error) {
	var counters [workers + 1]*explain.Counter // the last one for long records
	counters[workers] = explain.NewCounter(o.reading())
	var blocks [workers]chan []byte
	var wg sync.WaitGroup
	for i := range workers {
		counters[i], blocks[i] = explain.NewCounter(o.reading()), make(chan []byte, 1)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for block := range blocks[i] {
				counters[i].Add(block)
			}
		}()
	}

	var errs []error
	var block []byte
	buf := make([]byte, readSize)
	next := 0
	send := func() {
		blocks[next] <- block
		next = (next + 1) % workers
	}
	add := func(record []byte) {
		if len(record) > longRecord {
			counters[workers].Add(record)
			return
		}
		if len(block)+len(record) >= cap(block) { // leaves room for the end of a line
			send()
			block = make([]byte, 0, max(blockSize, len(record)+1))
		}
		block = append(block, record...)
	}
	for _, name := range o.operands {
		if err := readFile(o, name, buf, add); err != nil {
			errs = append(errs, err)
		}
		if n := len(block); n > 0 && block[n-1] != '\n' {
			block = append(block, '\n')
		}
	}
	send()
	for i := range workers {
		close(blocks[i])
	}
	wg.Wait()
	for _, c := range counters[1:] {
		counters[0].Merge(c)
	}
	return counters[0].Summary(o.top), errors.Join(errs...)
}

// readFile gives the records of a file to use.
func readFile(o *options, name string, buf []byte, use func(record []byte)) error {
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
	r := bufio.NewReader(f)
	var in io.Reader = r
	if magic, _ := r.Peek(2); string(magic) == "\x1f\x8b" {
		var err error
		if in, err = gzip.NewReader(r); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	pass := func([]byte) {}
	err := scan(in, buf, explain.ScanRecords, pass, use)
	if _, named := err.(*fs.PathError); err != nil && !named {
		err = fmt.Errorf("%s: %w", name, err)
	}
	return err
}

// writeSummary prints a summary for a person.
func writeSummary(w *bufio.Writer, s *explain.Summary, v view) {
	l := v.lang
	fmt.Fprintf(w, l.say("%s objects in %s lines\n", "%[2]s 行中有 %[1]s 个对象\n"), explain.Thousands(s.Objects), explain.Thousands(s.Lines))
	if s.Objects == 0 {
		return
	}
	count := column{title: l.say("count", "数量"), right: true}
	share := column{title: l.say("share", "占比"), right: true}
	bar := column{title: ""}
	add := func(n, of int) {
		count.cells = append(count.cells, explain.Thousands(n))
		share.cells = append(share.cells, explain.Percent(float64(n)/float64(of)))
		const longest = 24
		bar.cells = append(bar.cells, strings.Repeat("█", (n*longest+of-1)/of))
	}

	status := column{title: l.say("outcome", "结果"), cells: []string{l.say("failed", "失败"), l.say("canceled", "取消"), l.say("succeeded", "成功")}}
	for _, n := range []int{s.Failed, s.Canceled, s.Succeeded} {
		add(n, s.Objects)
	}
	w.WriteByte('\n')
	writeColumns(w, v, []column{status, count, share, bar})

	if s.Failed > 0 {
		count.cells, share.cells, bar.cells = nil, nil, nil
		who := column{title: l.say("who has to act", "责任方")}
		for _, f := range s.Faults {
			who.cells = append(who.cells, l.say(f.Fault.Title(), f.Fault.TitleZH()))
			add(f.Count, s.Failed)
		}
		w.WriteByte('\n')
		writeColumns(w, v, []column{who, count, share, bar})
	}

	if len(s.Failures) > 0 {
		w.WriteByte('\n')
		writeFailures(w, v, s)
	}
	if len(s.Texts) > 0 {
		writeTexts(w, v, s.Texts)
	}
	if s.Undecided > 0 {
		fmt.Fprintf(w, l.say("\nobjects that can be of either platform: %s; -p wechat or -p feishu decides\n", "\n有 %s 个对象无法判断平台，请用 -p wechat 或 -p feishu 指定。\n"), explain.Thousands(s.Undecided))
	}
}

func writeFailures(w *bufio.Writer, v view, s *explain.Summary) {
	l := v.lang
	count := column{title: l.say("count", "数量"), right: true}
	share := column{title: l.say("share", "占比"), right: true}
	number := column{title: "errno"}
	api := column{title: "API"}
	condition := column{title: l.say("condition", "情况")}
	fault := column{title: l.say("fault", "责任方")}
	meaning := column{title: l.say("what failed", "失败原因"), flex: true}
	narrow := column{title: meaning.title, flex: true} // has all but the numbers
	rest := s.Failed
	for _, r := range s.Failures {
		rest -= r.Count
		count.cells = append(count.cells, explain.Thousands(r.Count))
		share.cells = append(share.cells, explain.Percent(r.Share))
		number.cells = append(number.cells, r.Sent())
		name := input.Line(r.API, 32)
		api.cells = append(api.cells, name)
		condition.cells = append(condition.cells, l.say(r.Condition.Title(), r.Condition.TitleZH()))
		fault.cells = append(fault.cells, l.say(r.Fault.Title(), r.Fault.TitleZH()))
		text := cmp.Or(l.say(r.Meaning, r.MeaningZH), l.say("not known", "未收录"))
		meaning.cells = append(meaning.cells, text)
		if name != "" {
			text = name + l.say(": ", "：") + text
		}
		narrow.cells = append(narrow.cells, judged(l, text, r.Condition, r.Fault))
	}
	if rest > 0 {
		count.cells = append(count.cells, explain.Thousands(rest))
		share.cells = append(share.cells, explain.Percent(float64(rest)/float64(s.Failed)))
		for _, c := range []*column{&number, &api, &condition, &fault} {
			c.cells = append(c.cells, "")
		}
		meaning.cells = append(meaning.cells, l.say("others", "其他"))
		narrow.cells = append(narrow.cells, l.say("others", "其他"))
	}
	writeColumns(w, v, []column{count, share, number, api, condition, fault, meaning}, []column{count, share, number, narrow})
}

// writeTexts prints the texts that somebody should look at, and how to report one.
func writeTexts(w *bufio.Writer, v view, texts []*explain.Failure) {
	l := v.lang
	guessed := slices.IndexFunc(texts, func(r *explain.Failure) bool { return r.Evidence == callback.EvidenceWords })
	if guessed < 0 {
		guessed = len(texts)
	}
	for _, rows := range [][]*explain.Failure{texts[:guessed], texts[guessed:]} {
		if len(rows) == 0 {
			continue
		}
		count := column{title: l.say("count", "数量"), right: true}
		text := column{title: l.say("texts that were not understood", "无法识别的文本"), flex: true}
		taken := column{title: l.say("taken for", "判断为"), flex: true}
		for _, r := range rows {
			count.cells = append(count.cells, explain.Thousands(r.Count))
			text.cells = append(text.cells, r.Text)
			taken.cells = append(taken.cells, judged(l, l.say(r.Meaning, r.MeaningZH), r.Condition, r.Fault))
		}
		set := []column{count, text}
		if rows[0].Evidence == callback.EvidenceWords {
			set[1].title = l.say("texts judged by their words alone", "仅凭字面判断的文本")
			set = append(set, taken)
		}
		w.WriteByte('\n')
		writeColumns(w, v, set)
	}
	fmt.Fprintf(w, l.say("\nPlease report what is judged wrong or not at all, as this line does:\n%s\nWithout personal data; see https://github.com/mperrno/errno/blob/main/CONTRIBUTING.md#a-payload-that-is-judged-wrong\n",
		"\n如有判断错误或无法识别的文本，欢迎按这一行的格式反馈：\n%s\n请勿包含个人信息；参见 https://github.com/mperrno/errno/blob/main/CONTRIBUTING.md#a-payload-that-is-judged-wrong\n"),
		texts[0].Report())
}
