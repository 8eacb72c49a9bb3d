package main

import (
	"bufio"
	"bytes"
	"encoding/json"

	"github.com/mperrno/errno"
)

// An annotator adds the field errno_info to the objects with an errno in lines
// of JSON: an object with a member for each platform that has the number, which
// is the row as -f json prints it. A line that is not JSON passes as it is.
type annotator struct {
	json  jsonLine
	infos memo
}

func newAnnotator(platforms []errno.Platform) *annotator {
	return &annotator{
		json:  jsonLine{platforms: platforms},
		infos: newMemo(func(n int) []byte { return info(platforms, n) }),
	}
}

var byteOrderMark = []byte("\ufeff")

func (a *annotator) writeLine(w *bufio.Writer, line []byte) bool {
	if !bytes.Contains(line, []byte(`"errno"`)) && !bytes.Contains(line, []byte(`"errCode"`)) {
		w.Write(line)
		return false
	}
	if bytes.HasPrefix(line, byteOrderMark) {
		w.Write(byteOrderMark)
		line = line[len(byteOrderMark):]
	}
	found, ok := a.json.scan(line)
	if !ok {
		found = nil
	}
	from := 0
	for _, end := range found {
		w.Write(line[from:end.at])
		w.Write(a.infos.get(end.errno))
		from = end.at
	}
	w.Write(line[from:])
	return len(found) > 0
}

// info returns the field with the comma before it.
func info(platforms []errno.Platform, n int) []byte {
	info := []byte(`,"` + infoKey + `":`)
	separator := byte('{')
	for _, r := range rowsOf(platforms, n) {
		info = append(info, separator)
		info = append(info, `"`+r.Platform+`":`...)
		info = append(info, r.json()...)
		separator = ','
	}
	return append(info, '}')
}

// json returns the row as a JSON object without a line feed.
func (r *row) json() []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil {
		panic(err) // strings and numbers always encode
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
