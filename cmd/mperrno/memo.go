package main

// A memo keeps what a stream writes for an errno, since few errnos make up most
// of any stream. It starts anew when it is full: memory has to be bounded even
// where all ten million numbers come.
type memo struct {
	build func(errno int) []byte
	built map[int][]byte
}

const mostBuilt = 4096

func newMemo(build func(errno int) []byte) memo {
	return memo{build, make(map[int][]byte)}
}

func (m *memo) get(errno int) []byte {
	text, ok := m.built[errno]
	if !ok {
		if len(m.built) == mostBuilt {
			clear(m.built)
		}
		text = m.build(errno)
		m.built[errno] = text
	}
	return text
}
