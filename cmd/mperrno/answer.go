package main

import (
	"fmt"
	"os"

	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

// answer prints what is known of the operands, or lists the tables, and reports
// whether there was anything.
func answer(o *options) (found bool, err error) {
	var a *explain.Answer
	columns := explain.AnswerColumns
	switch o.use {
	case useList:
		a = explain.List(o.platform, o.categories...)
		columns = explain.Columns
	case useSearch:
		a = explain.Search(o.platform, o.operands...)
	default:
		a = explain.Query(o.platform, o.operands...)
	}
	if len(a.Rows) > 0 {
		v := viewOf(os.Stdout, o.lang)
		switch {
		case o.format != "table":
			err = write(os.Stdout, o.format, columns, a.Rows)
		case a.List:
			err = writeList(os.Stdout, a.Rows, v)
		default:
			err = writeParagraphs(os.Stdout, a.Rows, v)
		}
	}
	for _, note := range a.Notes {
		fmt.Fprintln(os.Stderr, "mperrno:", o.lang.say(note.EN, note.ZH))
	}
	if info, err := os.Stat(a.Unknown); err == nil && info.Mode().IsRegular() {
		fmt.Fprintf(os.Stderr, o.lang.say("mperrno: %[1]s is a file: mperrno -sum %[1]s sums it up, mperrno - < %[1]s explains its lines\n",
			"mperrno: %[1]s 是文件：用 mperrno -sum %[1]s 汇总，用 mperrno - < %[1]s 逐行解释\n"), a.Unknown)
	}
	return len(a.Rows) > 0, err
}
