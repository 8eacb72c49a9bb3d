package explain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// search returns the rows that have all the words of the text, the best first: a hit
// in the meaning weighs more than one in a title, and a whole word more than a part of
// one.
func (q *query) search(text string) (found []*Row) {
	phrase := strings.ToLower(text)
	all := q.rows(func(errno.Code) bool { return true })
	if q.platform != errno.PlatformFeishu { // only WeChat reports network errors
		all = append(all, netRows()...)
	}
	scores := map[*Row]float64{}
	for _, r := range all {
		if s := score(r, phrase, strings.Fields(phrase)); s > 0 {
			scores[r] = s
			found = append(found, r)
		}
	}
	slices.SortStableFunc(found, func(a, b *Row) int { return cmp.Compare(scores[b], scores[a]) })
	return found
}

// netRows returns the network errors.
func netRows() (rows []*Row) {
	for n := -1; n >= -999; n-- {
		if c := neterr.Code(n); c.Name() != "" {
			rows = append(rows, rowOfNet(c))
		}
	}
	return rows
}

// score rates a row, 0 if one of the words is nowhere in it.
func score(r *Row, phrase string, words []string) float64 {
	fields := [...]struct {
		text   string
		weight float64
	}{
		{strconv.Itoa(r.Number()), 4},
		{r.Message, 4}, {r.Meaning, 4}, {r.MeaningZH, 4},
		{r.Name, 3},
		{r.Owner, 2}, {r.Subcategory().Title(), 2}, {r.Subcategory().TitleZH(), 2},
		{r.Category().Title(), 1}, {r.Category().TitleZH(), 1},
	}
	all := ""
	for i := range fields {
		fields[i].text = strings.ToLower(fields[i].text)
		all += fields[i].text + "\n"
	}
	sum := 0.0
	for _, word := range words {
		best := 0.0
		for _, f := range fields {
			best = max(best, f.weight*closeness(f.text, word))
		}
		if best == 0 {
			best = pieces(all, word)
		}
		if best == 0 {
			return 0
		}
		sum += best
	}
	for _, f := range fields {
		sum += float64(len(words)) * f.weight * closeness(f.text, phrase)
	}
	return sum
}

// closeness says how well word stands in text: 3 it is all of it, 2 as whole words, 1
// as a part, 0 not at all.
func closeness(text, word string) float64 {
	at := strings.Index(text, word)
	switch end := at + len(word); {
	case at < 0:
		return 0
	case len(text) == len(word):
		return 3
	case at > 0 && input.IsWord(text[at-1]) || end < len(text) && input.IsWord(text[end]):
		return 1
	}
	return 2
}

// pieces rates a phrase of Chinese, which has no spaces between words, by how many of
// its pairs of characters are in text: between 0 and 1, and 0 for less than most.
func pieces(text, phrase string) float64 {
	const most = 0.6
	runes := []rune(phrase)
	if len(runes) < 3 || slices.ContainsFunc(runes, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
		return 0
	}
	found := 0
	for i := range len(runes) - 1 {
		if strings.Contains(text, string(runes[i:i+2])) {
			found++
		}
	}
	if share := float64(found) / float64(len(runes)-1); share >= most {
		return share
	}
	return 0
}

// nearest returns the name that differs least from s, or "" if none is near.
func nearest(s string) string {
	var names []string
	for _, p := range platforms(0) {
		for e := range errno.All(p) {
			names = append(names, e.Name, e.Code.Category().Name(), e.Code.Subcategory().Name(), e.Condition.String(), e.Fault.String())
		}
	}
	for _, r := range netRows() {
		names = append(names, r.Name)
	}
	s = strings.TrimPrefix(strings.TrimPrefix(s, "errno."), "net::")
	best, least := "", len(s)/4+1
	for _, name := range names {
		if d := distance(strings.ToLower(s), strings.ToLower(name)); d < least {
			best, least = name, d
		}
	}
	return best
}

// distance returns how many letters have to be changed, added or removed to make b of
// a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, before+1, row[j]+1)
		}
	}
	return row[len(b)]
}
