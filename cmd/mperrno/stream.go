package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

const (
	readSize = 256 << 10
	// maxLine is the length up to which a line is looked at. A longer one passes
	// as it is: memory has to be bounded whatever comes.
	maxLine = 8 << 20
)

// A lineWriter writes a line of a stream with what it has to say of it, and
// reports whether that was anything. The line may end in a line feed.
type lineWriter interface {
	writeLine(w *bufio.Writer, line []byte) (found bool)
}

// writeError is an error of the output rather than of the input.
type writeError struct{ error }

func (e writeError) Unwrap() error { return e.error }

// stream hands the lines of r to lw. It flushes before each read, so that all
// that can be said of what has come is written when the input pauses.
func stream(r io.Reader, out io.Writer, lw lineWriter) (found bool, err error) {
	w := bufio.NewWriterSize(out, readSize)
	buf := make([]byte, readSize)
	start, end := 0, 0 // what has been read and not been written
	passing := false   // within a line that is longer than maxLine
	for {
		if err := w.Flush(); err != nil {
			return found, writeError{err}
		}
		if end == len(buf) {
			if start > 0 {
				end = copy(buf, buf[start:end])
				start = 0
			} else {
				buf = append(buf, make([]byte, len(buf))...)
			}
		}
		n, err := r.Read(buf[end:])
		searched := end
		end += n
		for {
			i := bytes.IndexByte(buf[searched:end], '\n')
			if i < 0 {
				break
			}
			searched += i + 1
			if passing {
				w.Write(buf[start:searched])
				passing = false
			} else if lw.writeLine(w, buf[start:searched]) {
				found = true
			}
			start = searched
		}
		if end-start >= maxLine || passing {
			w.Write(buf[start:end])
			start, passing = end, true
		}
		if start == end {
			start, end = 0, 0
		}
		if err != nil {
			if start < end && lw.writeLine(w, buf[start:end]) {
				found = true
			}
			if ferr := w.Flush(); ferr != nil {
				return found, writeError{ferr}
			}
			if errors.Is(err, io.EOF) {
				return found, nil
			}
			return found, err
		}
	}
}
