package main

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"
)

// view is how rows are shown to a person.
type view struct {
	lang  lang
	width int  // of the terminal in columns; 0 for no limit
	color bool // whether the terminal shows colors
	list  bool // a line a row rather than a paragraph
}

// write prints the rows in one of the formats.
func write(out io.Writer, format string, rows []row, v view) error {
	w := bufio.NewWriter(out)
	switch format {
	case "tsv":
		writeTSV(w, rows)
	case "csv":
		writeCSV(w, rows)
	case "json":
		for i := range rows {
			w.Write(rows[i].json())
			w.WriteByte('\n')
		}
	case "markdown":
		writeMarkdown(w, rows)
	default:
		writeTable(w, rows, v)
	}
	if err := w.Flush(); err != nil {
		return writeError{err}
	}
	return nil
}

// tsvCleaner keeps a value in its field. No row needs it today; a message that
// comes to have a tab must not shift the columns of a warehouse.
var tsvCleaner = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

func writeTSV(w *bufio.Writer, rows []row) {
	w.WriteString(strings.Join(columnNames, "\t") + "\n")
	for i := range rows {
		for j, value := range rows[i].values() {
			if j > 0 {
				w.WriteByte('\t')
			}
			tsvCleaner.WriteString(w, value)
		}
		w.WriteByte('\n')
	}
}

// writeCSV prints RFC 4180, whose lines end in CRLF.
func writeCSV(w *bufio.Writer, rows []row) {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	c.Write(columnNames)
	for i := range rows {
		c.Write(rows[i].values())
	}
	c.Flush()
}
