package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// search returns the codes that have all the words somewhere in their row, the
// best matches first: a hit in the text weighs more than one in a title, and a
// whole word more than a part of one.
func search(platforms []errno.Platform, words []string) []row {
	phrase := strings.ToLower(strings.Join(words, " "))
	terms := strings.Fields(phrase)
	if len(terms) == 0 {
		return nil
	}
	type hit struct {
		row   row
		score int
	}
	var hits []hit
	for _, p := range platforms {
		for e := range errno.All(p) {
			r := rowOf(e.Code)
			if s := score(&r, phrase, terms); s > 0 {
				hits = append(hits, hit{r, s})
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	rows := make([]row, len(hits))
	for i, h := range hits {
		rows[i] = h.row
	}
	return rows
}

// score rates a row, 0 if one of the terms is nowhere in it.
func score(r *row, phrase string, terms []string) int {
	fields := [...]struct {
		text   string
		weight int
	}{
		{r.Message, 4}, {r.Meaning, 4}, {r.MeaningZH, 4},
		{r.Name, 3},
		{r.Owner, 2}, {r.SubcategoryTitle, 2}, {r.SubcategoryTitleZH, 2},
		{r.CategoryTitle, 1}, {r.CategoryTitleZH, 1},
	}
	for i := range fields {
		fields[i].text = strings.ToLower(fields[i].text)
	}
	sum := 0
	for _, term := range terms {
		best := 0
		for _, f := range fields {
			best = max(best, f.weight*closeness(f.text, term))
		}
		if best == 0 {
			return 0
		}
		sum += best
	}
	for _, f := range fields {
		if c := closeness(f.text, phrase); c > 0 {
			sum += len(terms) * f.weight * c
		}
	}
	return sum
}

// closeness says how well term stands in text: 3 it is all of it, 2 as whole
// words, 1 as a part, 0 not at all.
func closeness(text, term string) int {
	at := strings.Index(text, term)
	switch end := at + len(term); {
	case at < 0:
		return 0
	case len(text) == len(term):
		return 3
	case at > 0 && input.IsWord(text[at-1]) || end < len(text) && input.IsWord(text[end]):
		return 1
	}
	return 2
}
