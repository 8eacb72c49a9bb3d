package main

import (
	"bufio"

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
	numbers := findErrnos(string(line))
	if len(numbers) > 0 && line[len(line)-1] != '\n' {
		w.WriteByte('\n')
	}
	for _, n := range numbers {
		for _, r := range rowsOf(e.platforms, n) {
			w.WriteString("  ")
			w.WriteString(e.paint.dim("# "))
			w.WriteString(r.summary(e.lang, e.paint))
			w.WriteByte('\n')
		}
	}
	return len(numbers) > 0
}
