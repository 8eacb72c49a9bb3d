package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
	"github.com/mperrno/errno/internal/input"
)

const (
	readSize = 256 << 10
	// maxRecord is the length up to which a record is looked at. A longer one passes
	// as it is: memory has to be bounded whatever comes.
	maxRecord = 8 << 20
	// maxExplained is how many objects of a record are explained to a person.
	maxExplained = 16
)

// stream copies standard input to standard output and adds what is known: a field
// with -f json, otherwise lines.
func stream(o *options) error {
	sayWaiting(o.lang)
	w := bufio.NewWriterSize(os.Stdout, readSize)
	write := writeRaw
	if isTerminal(os.Stdout) {
		write = writeEscaped
	}
	in, buf := flusher{os.Stdin, w}, make([]byte, readSize)
	pass := func(piece []byte) { write(w, piece) }
	if o.format != "json" {
		err := scan(in, buf, explain.ScanRecords, pass, explainRecord(o, w, write))
		return cmp.Or(w.Flush(), err)
	}
	undecided := 0
	add := annotate(o, w, write, &undecided)
	sayPrinted := sync.OnceFunc(func() {
		fmt.Fprintln(os.Stderr, o.lang.say("mperrno: JSON printed over several lines is left alone: -f json needs a value on each line, as jq -c writes",
			"mperrno: 跨多行的 JSON 未作改动：-f json 要求每行一个值，可先用 jq -c 转换"))
	})
	err := scan(in, buf, scanLines, pass, func(line []byte) {
		if brace := string(bytes.TrimSpace(line)); brace == "{" || brace == "[" {
			sayPrinted()
		}
		add(line)
	})
	if undecided > 0 {
		fmt.Fprintf(os.Stderr, o.lang.say("mperrno: objects that can be of either platform, left alone: %d; -p wechat or -p feishu decides\n",
			"mperrno: 有 %d 个对象无法判断平台，未作改动：请用 -p wechat 或 -p feishu 指定\n"), undecided)
	}
	return cmp.Or(w.Flush(), err)
}

// sayWaiting tells a person at a terminal that standard input is read.
func sayWaiting(l lang) {
	if isTerminal(os.Stdin) {
		fmt.Fprintln(os.Stderr, l.say("mperrno: reading from the terminal; end with Ctrl-D", "mperrno: 正在从终端读取，按 Ctrl-D 结束"))
	}
}

// scan gives the records of r to use, and of a line that is longer than maxRecord the
// pieces to pass. Unless a record is longer it needs no more memory than buf.
func scan(r io.Reader, buf []byte, split bufio.SplitFunc, pass, use func([]byte)) error {
	in := bufio.NewScanner(r)
	in.Buffer(buf, maxRecord)
	long := false // whether a line is not at its end yet
	in.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if long {
			return scanLines(data, true)
		}
		return split(data, atEOF || len(data) == maxRecord)
	})
	for in.Scan() {
		record := in.Bytes()
		ended := bytes.HasSuffix(record, []byte("\n"))
		if long = long || len(record) == maxRecord && !ended; long {
			pass(record)
			long = !ended
		} else {
			use(record)
		}
	}
	return in.Err()
}

// scanLines is a [bufio.SplitFunc] for lines with their ends.
func scanLines(data []byte, atEOF bool) (int, []byte, error) {
	n := bytes.IndexByte(data, '\n') + 1
	if n == 0 && atEOF {
		n = len(data)
	}
	if n == 0 {
		return 0, nil, nil
	}
	return n, data[:n], nil
}

// A flusher writes what w has before it reads, so that all that can be said of what has
// come is written when the input pauses.
type flusher struct {
	io.Reader
	w *bufio.Writer
}

func (f flusher) Read(p []byte) (int, error) {
	if err := f.w.Flush(); err != nil {
		return 0, err
	}
	return f.Reader.Read(p[:min(len(p), readSize)])
}

func writeRaw(w *bufio.Writer, line []byte) { w.Write(line) }

// writeEscaped writes a line to a terminal, which a client's control characters and
// bidirectional overrides must not reach.
func writeEscaped(w *bufio.Writer, line []byte) {
	for i, part := range strings.SplitAfter(string(line), "\t") {
		if i > 0 {
			w.WriteByte('\t')
		}
		body := strings.TrimRight(part, "\t\r\n")
		w.WriteString(input.Line(body, len(body)))
	}
	if bytes.HasSuffix(line, []byte("\n")) {
		w.WriteByte('\n')
	}
}

// explainRecord writes a record and below it a line for each thing that it tells.
func explainRecord(o *options, w *bufio.Writer, write func(*bufio.Writer, []byte)) func(record []byte) {
	v := viewOf(os.Stdout, o.lang)
	reading := o.reading()
	reading.AsSent = true
	finder := explain.NewFinder(reading, func(errs []*callback.Error) []byte {
		var text []byte
		for _, r := range explain.Rows(errs) {
			if r.Condition != errno.OK && (r.Known() || r.Category() != 0) {
				text = append(text, "  "+v.dim("#")+" "+summary(r, v)+"\n"...)
			}
		}
		return text
	})
	return func(record []byte) {
		for line := range bytes.Lines(record) {
			write(w, line)
		}
		explained := 0
		for found := range finder.Find(record) {
			if len(found.Value) == 0 {
				continue
			}
			if explained == 0 && record[len(record)-1] != '\n' {
				w.WriteByte('\n')
			}
			w.Write(found.Value)
			if explained++; explained == maxExplained {
				break
			}
		}
	}
}

// annotate writes each line, with errno_info in the objects of a line of JSON. It
// counts those that can be of either platform.
func annotate(o *options, w *bufio.Writer, write func(*bufio.Writer, []byte), undecided *int) func(line []byte) {
	finder := explain.NewFinder(o.reading(), func(errs []*callback.Error) []byte {
		if len(errs) > 1 {
			return nil
		}
		return append([]byte(","), explain.Rows(errs)[0].Info()...)
	})
	return func(line []byte) {
		from, last := 0, -1 // last is the end of the object before; -1 is none
		for found := range finder.FindJSON(line) {
			again := found.End == last
			last = found.End
			switch {
			case found.HasInfo, again:
			case found.Value == nil:
				*undecided++
			default:
				write(w, line[from:found.End])
				w.Write(found.Value)
				from = found.End
			}
		}
		write(w, line[from:])
	}
}
