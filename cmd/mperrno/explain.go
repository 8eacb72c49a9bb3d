package main

import (
	"bufio"
	"bytes"

	"github.com/mperrno/errno"
)

// An explainer writes, below each line that has an errno, a line for what it
// means.
type explainer struct {
	platforms []errno.Platform
	lang      lang
	paint     paint
}

func newExplainer(platforms []errno.Platform, l lang, color bool) *explainer {
	return &explainer{platforms, l, paint(color)}
}

func (e *explainer) writeLine(w *bufio.Writer, line []byte) bool {
	w.Write(line)
	if !bytes.Contains(line, []byte("errno")) && !bytes.Contains(line, []byte("errCode")) {
		return false // without a copy of the line
	}
	rows := explain(e.platforms, string(line))
	if len(rows) > 0 && line[len(line)-1] != '\n' {
		w.WriteByte('\n')
	}
	for i := range rows {
		w.WriteString("  " + e.paint.dim("# ") + rows[i].summary(e.lang, e.paint) + "\n")
	}
	return len(rows) > 0
}

// explain returns the rows of what a text has: its errnos, and the network error
// inside errno 600001.
func explain(platforms []errno.Platform, text string) (rows []row) {
	errnos := findErrnos(platforms, text)
	for _, n := range errnos {
		rows = append(rows, rowsOf(platforms, n)...)
	}
	if c, ok := findCronet(text, errnos); ok {
		rows = append(rows, cronetRow(c))
	}
	return rows
}
