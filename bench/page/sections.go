package main

import (
	"fmt"
	"strings"
)

// duration writes seconds in the unit that suits them.
func duration(seconds float64) string {
	switch {
	case seconds < 1e-7:
		return fmt.Sprintf("%.2f ns", seconds*1e9)
	case seconds < 1e-6:
		return fmt.Sprintf("%.0f ns", seconds*1e9)
	case seconds < 1e-3:
		return fmt.Sprintf("%.2f µs", seconds*1e6)
	}
	return fmt.Sprintf("%.2f ms", seconds*1e3)
}

func (p *page) is() {
	p.say(`
## errors.Is

An error wrapped 1, 4 and 16 times by fmt.Errorf and the target that it is, so that all of
the chain is walked. Ratios are to io.EOF in a chain as deep: what errors.Is costs by itself.

| target | depth 1 | to io.EOF | depth 4 | to io.EOF | depth 16 | to io.EOF |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
`)
	most := map[string]float64{"code": 1.3, "subcategory": 2, "category": 2, "condition": 2, "fault": 2}
	for _, by := range p.under("Is/depth=1/by=") {
		p.say("| %s", strings.ReplaceAll(by, "_", " "))
		worst := 0.0
		for _, depth := range []string{"1", "4", "16"} {
			in := "Is/depth=" + depth + "/by="
			p.say(" | %s | %.2f", p.ns(in+by), p.ratio(in+by, in+"io.EOF"))
			worst = max(worst, p.ratio(in+by, in+"io.EOF"))
		}
		p.say(" |\n")
		if most[by] != 0 {
			p.goals = append(p.goals, goal{"errors.Is with a " + by + ", to io.EOF, at the worst depth", worst, most[by]})
		}
	}
	p.say(`
A code is found as io.EOF is, by comparing. A category, a condition and a fault ask the
error once more, at the end of the chain. An error of package callback keeps the client's
object as it came and reads its text again whenever it is asked for its condition.
`)
}

func (p *page) decode() {
	p.say(`
## Decoding a callback object

callback.Decode beside json.Unmarshal into a struct of the same fields, on objects as
clients send them. The struct is lost where a number comes quoted, which Decode reads.

| object | callback.Decode | allocations | json.Unmarshal | allocations | Decode to json |
| --- | ---: | ---: | ---: | ---: | ---: |
`)
	worst := 0.0
	for _, name := range p.under("Decode/payload=") {
		payload, ok := strings.CutSuffix(name, "/by=callback.Decode")
		if !ok {
			continue
		}
		ours, theirs := "Decode/payload="+name, "Decode/payload="+payload+"/by=json.Unmarshal"
		payload = strings.ReplaceAll(payload, "_", " ")
		a, _ := p.of("allocs/op", ours)
		b, _ := p.of("allocs/op", theirs)
		p.say("| %s | %s | %.0f | %s | %.0f | %.2f |\n", payload, p.ns(ours), a.value, p.ns(theirs), b.value, p.ratio(ours, theirs))
		worst = max(worst, a.value)
	}
	const in = "Decode/payload=all/by="
	p.want("Decode of all objects, to json.Unmarshal", in+"callback.Decode", in+"json.Unmarshal", 1.5)
	p.goals = append(p.goals, goal{"allocations of Decode, for the worst object", worst, 8})
	p.say(`
Decode uses encoding/json too. It keeps a decoder from object to object, where json.Unmarshal
allocates one for each, and it reads numbers in every form that clients send.
`)
}

func (p *page) start() {
	p.say(`
## What a program pays

Small programs of bench/programs, built without flags that make them smaller. The
initialization is that of the packages which the first program does without, as
GODEBUG=inittrace=1 shows it.

| program | size | more than without | initialization | its memory |
| --- | ---: | ---: | ---: | ---: |
`)
	for _, row := range []struct{ program, what, without string }{
		{"none", "without the library", "none"},
		{"constant", "one constant", "none"},
		{"lookup", "Lookup", "none"},
		{"map", "a map of WeChat's rows, without the library", "none"},
		{"json", "json.Unmarshal, without the library", "json"},
		{"decode", "callback.Decode", "json"},
	} {
		name := "Start/program=" + row.program
		size, _ := p.of("size", name)
		without, _ := p.of("size", "Start/program="+row.without)
		clock, _ := p.of("init-sec", name)
		memory, _ := p.of("init-B", name)
		more := (size.value - without.value) / 1e3
		p.say("| %s | %.0f KB | %.0f KB | %s | %.0f B |\n", row.what, size.value/1e3, more, duration(clock.value), memory.value)
		if row.program == "lookup" {
			p.goals = append(p.goals, goal{"KB that Lookup adds to a program", more, 120})
		}
	}
	p.say(`
No package of this library initializes anything. A map is filled at every start, whether it
is used or not. The table is built by the first Lookup, and then takes longer and more memory
than such a map, as measured below. Lookup takes a
platform that is not known before the program runs, so it links both tables; a program that
calls WeChat.Lookup links one.
`)
}

func (p *page) growth() {
	name, _ := p.of("gain", "Cores/by=Name")
	arithmetic, _ := p.of("gain", "Cores/by=arithmetic")
	p.say("\n## How it grows\n\n| work on all cores at once | times as much as on one |\n| --- | ---: |\n")
	p.say("| Name | %.2f ± %s |\n| mere arithmetic | %.2f ± %s |\n", name.value, name.spread, arithmetic.value, arithmetic.spread)
	p.goals = append(p.goals, goal{"gain of arithmetic from all cores, to that of Name", arithmetic.value / name.value, 1.1})
	p.say(`
A lookup writes nothing that another core reads, so it gains from cores what the machine gives:
the cores of a virtual machine can be two threads of one.

| rows | Name | building the table | its memory |
| ---: | ---: | ---: | ---: |
`)
	for _, rows := range p.under("Scale/work=Name/rows=") {
		build := "Scale/work=build/rows=" + rows
		memory, _ := p.of("B/op", build)
		p.say("| %s | %s | %s | %.0f KB |\n", rows, p.ns("Scale/work=Name/rows="+rows), p.ns(build), memory.value/1e3)
	}
	p.say(`
The second table is made up: ten times the categories of WeChat, filled as WeChat's are. A
lookup takes the same two steps, and costs more only as far as the rows no longer fit the
CPU's cache. The first lookup of a program takes the rows apart and builds the index, once
for each platform; the memory is all that it allocates, and keeps.
`)
}
