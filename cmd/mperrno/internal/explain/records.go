package explain

import (
	"bytes"

	"github.com/mperrno/errno/internal/input"
)

// maxMargin bounds what stands before the lines of a printed object, and with it how often
// a line is looked at.
const maxMargin = 128

// ScanRecords is a [bufio.SplitFunc] that splits a log into records. A record is a line or,
// where a line ends in a brace and the next ones are indented deeper, the object that is
// printed on them, up to the brace that closes it. All of these lines may have the same
// before them but for its digits, such as the name of a container or the time.
func ScanRecords(data []byte, atEOF bool) (advance int, record []byte, err error) {
	first := firstLine(data, atEOF)
	before := bytes.TrimSuffix(bytes.TrimSuffix(first, []byte("\n")), []byte("\r"))
	before, opens := bytes.CutSuffix(before, []byte("{"))
	if !opens {
		return len(first), first, nil
	}
	end := len(first)
	next := firstLine(data[end:], atEOF)
	margin := input.SamePrefix(before[:min(len(before), maxMargin)], next)
	for ; isBehind(margin, next); next = firstLine(data[end:], atEOF) {
		end += len(next)
		if next[len(margin)] == '}' {
			return end, data[:end], nil
		}
	}
	if next == nil && !atEOF {
		return 0, nil, nil
	}
	return len(first), first, nil // nothing closes it
}

// firstLine returns the first line of data with its end, and nil if more of it may come.
func firstLine(data []byte, atEOF bool) []byte {
	if n := bytes.IndexByte(data, '\n'); n >= 0 {
		return data[:n+1]
	}
	if !atEOF || len(data) == 0 {
		return nil
	}
	return data
}

// isBehind reports whether a line has the margin and then more space or a closing brace.
func isBehind(margin, line []byte) bool {
	n := len(input.SamePrefix(margin, line))
	return n == len(margin) && n < len(line) && (line[n] == ' ' || line[n] == '\t' || line[n] == '}')
}
