// Command page turns what benchstat printed as CSV into docs/performance.md.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"strings"
)

func main() {
	log.SetFlags(0)
	runs := flag.Int("runs", 6, "how many runs were made")
	benchtime := flag.String("benchtime", "100ms", "how long a benchmark ran in each")
	flag.Parse()
	r, err := read(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	p := &page{results: r}
	p.say(`# Performance

What the library costs, beside what a program would use instead. This page is written
by a command; to measure on your machine:

    bench/run -npm -count %d -benchtime %s

Every figure is the median of %d runs of %s; ± is the confidence interval of 95 %% that
benchstat gives. A ratio is to this library, from the same runs: 2.00 takes twice as
long as this library does, 0.50 half as long.

| machine | |
| --- | --- |
| CPU | %s, %d cores |
| system | %s/%s |
| Go | %s |
`, *runs, *benchtime, *runs, *benchtime, r.config["cpu"], runtime.NumCPU(), r.config["goos"], r.config["goarch"], strings.TrimPrefix(runtime.Version(), "go"))
	p.names()
	p.conditions()
	p.rows()
	p.is()
	p.decode()
	p.start()
	p.growth()
	p.summary()
	if _, err := os.Stdout.WriteString(p.text.String()); err != nil {
		log.Fatal(err)
	}
}

// A page is the text so far, and the goals that its sections have set.
type page struct {
	*results
	text  strings.Builder
	goals []goal
}

// A goal is a figure and the most that it may be.
type goal struct {
	what        string
	value, most float64
}

func (p *page) say(format string, args ...any) { fmt.Fprintf(&p.text, format, args...) }

// want sets the goal that the first benchmark costs at most so much of the second.
func (p *page) want(what, first, second string, most float64) {
	p.goals = append(p.goals, goal{what, p.ratio(first, second), most})
}

// ratio returns what the first benchmark takes of what the second does.
func (p *page) ratio(first, second string) float64 {
	a, _ := p.of("sec/op", first)
	b, _ := p.of("sec/op", second)
	return a.value / b.value
}

func (p *page) summary() {
	p.say("\n## Goals\n\n| figure | measured | at most | |\n| --- | ---: | ---: | --- |\n")
	for _, g := range p.goals {
		verdict := "met"
		if !(g.value <= g.most) {
			verdict = "**missed**"
		}
		p.say("| %s | %.2f | %g | %s |\n", g.what, g.value, g.most, verdict)
	}
}
