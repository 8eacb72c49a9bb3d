package main

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
	"github.com/mperrno/errno/internal/input"
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
	w := bufio.NewWriter(os.Stdout)
	switch o.format {
	case "json":
		writeJSON(w, s)
	case "tsv":
		writeTSV(w, explain.FailureColumns, append(s.Failures, s.Texts...))
	default:
		writeSummary(w, s, viewOf(os.Stdout, o.lang))
	}
	return w.Flush()
}

// blockSize is how much of a file is counted at once: what a processor's cache holds.
const blockSize = 64 << 10

// summarize reads the files, and gives their lines to a few goroutines that count.
func summarize(o *options) (*explain.Summary, error) {
	blocks := make(chan []byte)
	counters := make(chan *explain.Counter)
	workers := min(runtime.GOMAXPROCS(0), 4) // since each has memory of its own
	for range workers {
		go func() {
			c := explain.NewCounter(o.reading())
			for block := range blocks {
				for line := range bytes.Lines(block) {
					c.Add(line)
				}
			}
			counters <- c
		}()
	}
	var err error
	for _, name := range o.operands {
		if err = readFile(o, name, blocks); err != nil {
			break
		}
	}
	close(blocks)
	c := <-counters
	for range workers - 1 {
		c.Merge(<-counters)
	}
	return c.Summary(o.top), err
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

// writeSummary prints a summary for a person.
func writeSummary(w *bufio.Writer, s *explain.Summary, v view) {
	l := v.lang
	fmt.Fprintf(w, l.say("%s objects in %s lines\n", "%[2]s 行中有 %[1]s 个对象\n"), thousands(s.Objects), thousands(s.Lines))
	if s.Objects == 0 {
		return
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
		writeFailures(w, v, s.Failures)
	}
	if len(s.Texts) > 0 {
		count := column{title: l.say("count", "数量"), right: true}
		text := column{title: l.say("texts that were not understood", "无法识别的文本"), flex: true}
		for _, r := range s.Texts {
			count.cells = append(count.cells, thousands(r.Count))
			text.cells = append(text.cells, r.Text)
		}
		w.WriteByte('\n')
		writeColumns(w, v, []column{count, text})
		fmt.Fprintf(w, l.say("\nPlease report what should be understood: %s\n", "\n如有应当识别的文本，欢迎反馈：%s\n"), "https://github.com/mperrno/errno/issues")
	}
	if s.Undecided > 0 {
		fmt.Fprintf(w, l.say("\nobjects that can be of either platform: %s; -p wechat or -p feishu decides\n", "\n有 %s 个对象无法判断平台，请用 -p wechat 或 -p feishu 指定。\n"), thousands(s.Undecided))
	}
}

func writeFailures(w *bufio.Writer, v view, failures []*explain.Failure) {
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
		count.cells = append(count.cells, thousands(r.Count))
		share.cells = append(share.cells, percent(r.Share))
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
	writeColumns(w, v, []column{count, share, number, api, condition, fault, meaning}, []column{count, share, number, narrow})
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
