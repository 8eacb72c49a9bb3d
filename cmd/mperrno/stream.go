package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
	"github.com/mperrno/errno/internal/input"
)

const (
	readSize = 256 << 10
	// maxLine is the length up to which a line is looked at. A longer one passes
	// as it is: memory has to be bounded whatever comes.
	maxLine = 8 << 20
	// maxExplained is how many objects of a line are explained to a person.
	maxExplained = 16
)

// stream copies standard input to standard output and adds what is known: a field
// with -f json, otherwise lines.
func stream(o *options) error {
	sayWaiting(o.lang)
	w := bufio.NewWriterSize(os.Stdout, readSize)
	in, write := progress(os.Stdin, o.lang), writeRaw
	if isTerminal(os.Stdout) {
		in, write = os.Stdin, writeEscaped
	}
	if o.format != "json" {
		return copyLines(in, w, write, explainLines(o, w, write))
	}
	undecided := 0
	err := copyLines(in, w, write, annotate(o, w, write, &undecided))
	if undecided > 0 {
		fmt.Fprintf(os.Stderr, o.lang.say("mperrno: objects that can be of either platform, left alone: %d; -p wechat or -p feishu decides\n",
			"mperrno: 有 %d 个对象无法判断平台，未作改动：请用 -p wechat 或 -p feishu 指定\n"), undecided)
	}
	return err
}

// sayWaiting tells a person at a terminal that standard input is read.
func sayWaiting(l lang) {
	if isTerminal(os.Stdin) {
		fmt.Fprintln(os.Stderr, l.say("mperrno: reading from the terminal; end with Ctrl-D", "mperrno: 正在从终端读取，按 Ctrl-D 结束"))
	}
}

// copyLines copies r to w and gives each line, but one that is too long, to copyLine
// instead. It flushes before each read, so that all that can be said of what has come
// is written when the input pauses.
func copyLines(r io.Reader, w *bufio.Writer, write func(*bufio.Writer, []byte), copyLine func(line []byte)) error {
	lines := bufio.NewReaderSize(flusher{r, w}, maxLine)
	for {
		line, err := lines.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			for errors.Is(err, bufio.ErrBufferFull) {
				write(w, line)
				line, err = lines.ReadSlice('\n')
			}
			write(w, line)
		} else if len(line) > 0 {
			copyLine(line)
		}
		if err != nil {
			if flushed := w.Flush(); flushed != nil || errors.Is(err, io.EOF) {
				return flushed
			}
			return err
		}
	}
}

// A flusher writes what w has before it reads.
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

// explainLines writes each line and below it a line for each thing that it tells.
func explainLines(o *options, w *bufio.Writer, write func(*bufio.Writer, []byte)) func(line []byte) {
	v := viewOf(os.Stdout, o.lang)
	finder := explain.NewFinder(o.reading(), func(errs []*callback.Error) []byte {
		var text []byte
		for _, r := range explain.Rows(errs) {
			if r.Condition != errno.OK && (r.Known() || r.Category() != 0) {
				text = append(text, "  "+v.dim("#")+" "+summary(r, v)+"\n"...)
			}
		}
		return text
	})
	return func(line []byte) {
		write(w, line)
		explained := 0
		for _, found := range finder.Find(line) {
			if len(found.Value) == 0 {
				continue
			}
			if explained == 0 && line[len(line)-1] != '\n' {
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
		from := 0
		all, _ := finder.FindJSON(line)
		for i, found := range all {
			switch {
			case found.HasInfo, i > 0 && found.End == all[i-1].End:
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
