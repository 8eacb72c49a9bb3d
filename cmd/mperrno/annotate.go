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
	infos map[int][]byte // of published errnos, so that it stays small
}

func newAnnotator(platforms []errno.Platform) *annotator {
	return &annotator{json: jsonLine{platforms: platforms}, infos: map[int][]byte{}}
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
		w.Write(a.info(end.errno))
		from = end.at
	}
	w.Write(line[from:])
	return len(found) > 0
}

// info returns the field with the comma before it.
func (a *annotator) info(n int) []byte {
	if info, ok := a.infos[n]; ok {
		return info
	}
	rows := rowsOf(a.json.platforms, n)
	info := []byte(`,"` + infoKey + `":{`)
	for i := range rows {
		if i > 0 {
			info = append(info, ',')
		}
		info = append(info, '"')
		info = append(info, rows[i].Platform...)
		info = append(info, '"', ':')
		info = append(info, rows[i].json()...)
	}
	info = append(info, '}')
	if rows[0].Name != "" {
		a.infos[n] = info
	}
	return info
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
