package main

import (
	"bufio"
	"bytes"

	"github.com/mperrno/errno"
)

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

// An explainer writes, below each line that has an errno, a line for what it
// means.
type explainer struct {
	platforms []errno.Platform
	lang      lang
	paint     paint
	remarks   memo
}

func newExplainer(platforms []errno.Platform, l lang, color bool) *explainer {
	e := &explainer{platforms: platforms, lang: l, paint: paint(color)}
	e.remarks = newMemo(func(n int) []byte { return e.remark(rowsOf(platforms, n)...) })
	return e
}

func (e *explainer) writeLine(w *bufio.Writer, line []byte) bool {
	w.Write(line)
	if !bytes.Contains(line, []byte("errno")) && !bytes.Contains(line, []byte("errCode")) {
		return false // without a copy of the line
	}
	text := string(line)
	errnos := findErrnos(e.platforms, text)
	if len(errnos) == 0 {
		return false
	}
	if line[len(line)-1] != '\n' {
		w.WriteByte('\n')
	}
	for _, n := range errnos {
		w.Write(e.remarks.get(n))
	}
	if c, ok := findCronet(text, errnos); ok {
		w.Write(e.remark(cronetRow(c)))
	}
	return true
}

// remark returns a line for each of the rows.
func (e *explainer) remark(rows ...row) (text []byte) {
	for i := range rows {
		text = append(text, "  "+e.paint.dim("#")+" "+rows[i].summary(e.lang, e.paint)+"\n"...)
	}
	return text
}
