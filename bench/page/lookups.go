package main

import (
	"slices"
	"strings"
)

// how says in a few words how each of them finds its row, which is why it is as
// fast as it is.
var how = map[string]string{
	"WeChat.Name":             "two steps into an index, by the bits of the number",
	"WeChat.Condition":        "two steps into an index, by the bits of the number",
	"WeChat.Error":            "the same steps, then it builds a new string with the message and the number",
	"Lookup":                  "the same steps, then it copies a row of 104 bytes",
	"WeChat.Lookup":           "the same as a method",
	"map[int]Entry":           "hashes the number",
	"map[int]*Entry":          "hashes the number; its rows can be changed by whoever holds one",
	"switch":                  "compares its way down a tree, and every branch is a guess",
	"slices.BinarySearchFunc": "compares its way down the rows, and every step is a guess",
	"syscall.Errno.Error":     "indexes an array of 134 small numbers; it builds a string for the others",
	"http.StatusText":         "a switch over 62 numbers that are close together",
	"codes.Code.String":       "a switch over 17 numbers; it builds a string for the others",
	"pgerrcode.Name":          "a switch over strings",
	"pqerror.Code.Name":       "hashes a string",
	"network-spanner":         "JavaScript: a property of an object; the same numbers",
	"chromium-net-errors":     "JavaScript: a property of an object; Chromium's numbers",
}

// compare writes the table of a question over published and unpublished numbers.
// ours comes first.
func (p *page) compare(question, ours string) {
	published, unpublished := question+"/numbers=published/by=", question+"/numbers=unpublished/by="
	p.say("| | published | ratio | not published | ratio | how |\n| --- | ---: | ---: | ---: | ---: | --- |\n")
	var faster []string
	for _, by := range p.under(published) {
		a, b := p.ratio(published+by, published+ours), p.ratio(unpublished+by, unpublished+ours)
		if by == ours {
			p.say("| **%s** | %s | 1 | %s | 1 | %s |\n", by, p.ns(published+by), p.ns(unpublished+by), how[by])
			continue
		}
		p.say("| %s | %s | %.2f | %s | %.2f | %s |\n", by, p.ns(published+by), a, p.ns(unpublished+by), b, how[by])
		if a < 1 {
			faster = append(faster, by+" ("+how[by]+")")
		}
	}
	if faster == nil {
		p.say("\nNothing here finds a published number faster than this library.\n")
	} else {
		p.say("\nFaster for a published number: %s.\n", strings.Join(faster, "; "))
	}
}

func (p *page) ns(name string) string {
	m, ok := p.of("sec/op", name)
	if !ok {
		return "–"
	}
	return duration(m.value) + " ± " + m.spread
}

func (p *page) names() {
	p.say(`
## From a number to a text

A random sequence of 4096 numbers, which no branch predictor learns. Of the numbers that
are not published half lie in a published subcategory and half anywhere. Seven of
them have WeChat's 296 rows, network-spanner an older copy; the others have rows of their own,
and get the same random choice of them.

`)
	p.compare("Name", "WeChat.Name")
	if !slices.Contains(p.under("Name/numbers=published/by="), "network-spanner") {
		p.say("\nThe packages of npm are left out: Node.js or they were not installed. `bench/run -npm` installs them.\n")
	}
	p.say("\n`Name` returns a text that is in the program already. `Error` joins the platform, the message and the\nnumber, as a log line wants them, and pays for a new string.\n")
	const in = "Name/numbers=published/by="
	p.want("Name, to a map of pointers", in+"WeChat.Name", in+"map[int]*Entry", 0.5)
	p.want("Name, to syscall.Errno.Error", in+"WeChat.Name", in+"syscall.Errno.Error", 1.3)
	p.want("Name of an unpublished number, to that of a published one", "Name/numbers=unpublished/by=WeChat.Name", in+"WeChat.Name", 1.5)
}

func (p *page) conditions() {
	p.say("\n## From a number to its condition\n\nWhat a handler asks most. The fault costs the same.\n\n")
	p.compare("Condition", "WeChat.Condition")
	const in = "Condition/numbers=published/by="
	p.want("Condition, to a map of pointers", in+"WeChat.Condition", in+"map[int]*Entry", 0.5)
	p.want("Condition of an unpublished number, to that of a published one", "Condition/numbers=unpublished/by=WeChat.Condition", in+"WeChat.Condition", 1.5)
}

func (p *page) rows() {
	p.say("\n## From a number to a row\n\n`Lookup` returns a copy, so that nobody can change the table. Whoever needs one field asks for it by its\nmethod and pays for no copy.\n\n")
	p.compare("Row", "Lookup")
	const in = "Row/numbers=published/by="
	p.want("Lookup, to a map of rows", in+"Lookup", in+"map[int]Entry", 1.2)
}
