package errno

// pageSize is a power of two, so that dividing by it is cheap, and the one with
// which the tables take least memory.
const pageSize = 1 << 10

// Pages find a record in two steps: the upper bits of a number pick a page, the
// lower bits a slot of it. Pages overlap in memory, since they are all but empty,
// so a slot can hold a record of another page: find compares the number.
type (
	pages [maxErrno/pageSize + 1]*page
	page  [pageSize]*record
)

// newPages makes the pages of records, which are in ascending order of their
// numbers.
func newPages(records []record) *pages {
	size := 2 * pageSize // at both ends, room for the rest of a page
	for i := range records {
		size += gap(records, i)
	}
	slots := make([]*record, size)
	for i := range slots {
		slots[i] = &unpublished
	}
	p := (*pages)(make([]*page, len(pages{})))
	for i := range p {
		p[i] = (*page)(slots)
	}
	slot := pageSize
	for i := range records {
		slot += gap(records, i)
		slots[slot] = &records[i]
		n := records[i].number
		p[n/pageSize] = (*page)(slots[slot-n%pageSize:])
	}
	return p
}

// gap returns how far the slot of record i lies from that of the one before it: as
// far as their numbers within a page, and next to it otherwise.
func gap(records []record, i int) int {
	if i > 0 {
		if n, last := records[i].number, records[i-1].number; n/pageSize == last/pageSize {
			return n - last
		}
	}
	return 1
}
