package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/term"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

// A view is how a person reads what is printed.
type view struct {
	lang  lang
	width int  // of the terminal in columns; 0 for no limit
	color bool // whether the terminal shows colors
}

// viewOf returns how to print to f.
func viewOf(f *os.File, l lang) view {
	v := view{lang: l}
	if isTerminal(f) {
		v.width, _, _ = term.GetSize(int(f.Fd()))
		// See https://no-color.org. An older console of Windows prints escapes as they are.
		v.color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && runtime.GOOS != "windows"
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		v.width = n
	}
	return v
}

func (v view) bold(s string) string { return v.paint("\x1b[1m", s) }
func (v view) dim(s string) string  { return v.paint("\x1b[2m", s) }

func (v view) paint(start, s string) string {
	if !v.color || s == "" {
		return s
	}
	return start + s + "\x1b[0m"
}

// writeParagraphs prints all that is known, a paragraph a row.
func writeParagraphs(out io.Writer, rows []*explain.Row, v view) error {
	w := bufio.NewWriter(out)
	for i, r := range rows {
		if i > 0 {
			w.WriteByte('\n')
		}
		writeParagraph(w, r, v)
	}
	return w.Flush()
}

func writeParagraph(w *bufio.Writer, r *explain.Row, v view) {
	l := v.lang
	fmt.Fprintln(w, head(r, v))
	type field struct{ label, text string }
	var fields []field
	for _, f := range r.Facts() {
		fields = append(fields, field{l.say(f.Label.EN, f.Label.ZH), l.say(f.Text.EN, f.Text.ZH)})
	}
	if r.Known() || r.Sent != nil {
		fields = append(fields,
			field{l.say("meaning", "含义"), l.say(r.Meaning, r.MeaningZH)},
			field{l.say("含义", "meaning"), l.say(r.MeaningZH, r.Meaning)},
			field{l.say("condition", "情况"), withTitle(r.Condition.String(), l.say(r.Condition.Title(), r.Condition.TitleZH()))},
			field{l.say("fault", "责任方"), withTitle(r.Fault.String(), l.say(r.Fault.Title(), r.Fault.TitleZH()))})
	}
	const indent, gap = "  ", 2
	label := 0
	for _, f := range fields {
		label = max(label, uniseg.StringWidth(f.label))
	}
	hang := len(indent) + label + gap
	for _, f := range fields {
		for i, line := range wrap(f.text, room(v.width, hang)) {
			if i == 0 {
				w.WriteString(indent + v.dim(pad(f.label, label+gap)))
			} else {
				w.WriteString(strings.Repeat(" ", hang))
			}
			w.WriteString(line + "\n")
		}
	}
	if url := r.URL(); url != "" {
		w.WriteString(indent + v.dim(url) + "\n")
	}
}

// head returns the platform, the number unless none was sent, and the title.
func head(r *explain.Row, v view) string {
	var parts []string
	for _, part := range []string{platform(r), r.NumberText(), v.bold(v.lang.say(r.Title()))} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

func platform(r *explain.Row) string { return cmp.Or(r.Platform(), "wechat/feishu") }

// withTitle returns the name of a constant with its title, if that says more.
func withTitle(name, title string) string {
	if word := strings.ReplaceAll(title, " ", ""); strings.Contains(strings.ToLower(name), strings.ToLower(word)) {
		return name
	}
	return name + " " + title
}

// summary returns what a row says in one line.
func summary(r *explain.Row, v view) string {
	if !r.Known() {
		return strings.TrimRight(head(r, v)+" "+verdict(r, v.lang), " ")
	}
	return head(r, v) + v.lang.say(": ", "：") + verdict(r, v.lang)
}

// verdict returns the meaning of a row and its judgment or, if it has none, where its
// number lies.
func verdict(r *explain.Row, l lang) string {
	if !r.Known() {
		return strings.Trim(l.say(r.Category().Title()+"/"+r.Subcategory().Title(), r.Category().TitleZH()+"/"+r.Subcategory().TitleZH()), "/")
	}
	return judged(l, l.say(r.Meaning, r.MeaningZH), r.Condition, r.Fault)
}

// judged returns a text with a judgment behind it.
func judged(l lang, text string, c errno.Condition, f errno.Fault) string {
	return fmt.Sprintf(l.say("%s (%s, %s)", "%s（%s，%s）"), text, l.say(c.Title(), c.TitleZH()), l.say(f.Title(), f.TitleZH()))
}

// writeList prints a line a row.
func writeList(out io.Writer, rows []*explain.Row, v view) error {
	columnOf := func(title string, text func(*explain.Row) string) column {
		c := column{title: title}
		for _, r := range rows {
			c.cells = append(c.cells, text(r))
		}
		return c
	}
	l := v.lang
	number := columnOf("errno", (*explain.Row).NumberText)
	number.right = true
	platforms := columnOf(l.say("platform", "平台"), platform)
	name := columnOf(l.say("name", "名称"), func(r *explain.Row) string {
		title := l.say(r.Title())
		if r.Name == "" { // which says its platform
			title = strings.TrimRight(platform(r)+" "+title, " ")
		}
		return title
	})
	condition := columnOf(l.say("condition", "情况"), func(r *explain.Row) string { return l.say(r.Condition.String(), r.Condition.TitleZH()) })
	fault := columnOf(l.say("fault", "责任方"), func(r *explain.Row) string { return l.say(r.Fault.String(), r.Fault.TitleZH()) })
	meaning := columnOf(l.say("meaning", "含义"), func(r *explain.Row) string { return l.say(r.Meaning, r.MeaningZH) })
	message := columnOf(l.say("message", "原文"), func(r *explain.Row) string { return r.Message })
	all := columnOf(meaning.title, func(r *explain.Row) string { return verdict(r, l) })
	w := bufio.NewWriter(out)
	writeColumns(w, v,
		[]column{number, name, condition, fault, meaning.flexed(), message.flexed()},
		[]column{number, name, condition, fault, meaning.flexed()},
		[]column{number, name, all.flexed()},
		[]column{platforms, number, all.flexed()})
	return w.Flush()
}

// A column is one of a table for people.
type column struct {
	title string
	cells []string
	right bool // aligned to the right
	flex  bool // may be narrower than its cells, which are wrapped then
}

func (c column) flexed() column {
	c.flex = true
	return c
}

// writeColumns prints the first of the sets of columns that leaves those that may
// be narrow room to be read, or the last set.
func writeColumns(w *bufio.Writer, v view, sets ...[]column) {
	const gap, readable = 2, 24
	for s, set := range sets {
		widths := make([]int, len(set))
		free, flexible := v.width, 0
		for i, c := range set {
			widths[i] = uniseg.StringWidth(c.title)
			for _, cell := range c.cells {
				widths[i] = max(widths[i], uniseg.StringWidth(cell))
			}
			if c.flex {
				flexible++
			} else {
				free -= widths[i]
			}
		}
		each := (free - gap*(len(set)-1)) / max(flexible, 1)
		if v.width > 0 && each < readable && s < len(sets)-1 {
			continue
		}
		for i, c := range set {
			if v.width > 0 && c.flex {
				widths[i] = min(widths[i], max(each, 1))
			}
		}
		writeLine(w, set, widths, gap, func(c column) string { return c.title }, v.dim)
		for y := range set[0].cells {
			writeLine(w, set, widths, gap, func(c column) string { return c.cells[y] }, func(s string) string { return s })
		}
		return
	}
}

// writeLine prints one row of a table; a cell that is too wide goes on below.
func writeLine(w *bufio.Writer, set []column, widths []int, gap int, cell func(column) string, style func(string) string) {
	cells := make([][]string, len(set))
	height := 1
	for i, c := range set {
		cells[i] = wrap(cell(c), widths[i])
		height = max(height, len(cells[i]))
	}
	for y := range height {
		var line strings.Builder
		for i, lines := range cells {
			text := ""
			if y < len(lines) {
				text = lines[y]
			}
			if set[i].right {
				text = strings.Repeat(" ", max(0, widths[i]-uniseg.StringWidth(text))) + text
			}
			line.WriteString(pad(text, widths[i]+gap))
		}
		w.WriteString(style(strings.TrimRight(line.String(), " ")) + "\n")
	}
}

// pad fills s with spaces to n columns.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-uniseg.StringWidth(s)))
}

// room returns the columns left of limit behind a hanging indent, but no fewer than
// can be read; 0, no limit, stays.
func room(limit, hang int) int {
	if limit == 0 {
		return 0
	}
	return max(limit-hang, 16)
}

// wrap breaks s into lines of at most limit columns, 0 for no limit, where Unicode
// allows a break, and anywhere in a word that is too long. Empty text has no lines.
func wrap(s string, limit int) (lines []string) {
	if limit <= 0 {
		limit = uniseg.StringWidth(s)
	}
	line, columns := "", 0
	flush := func() {
		if line = strings.TrimRight(line, " "); line != "" {
			lines = append(lines, line)
		}
		line, columns = "", 0
	}
	state := -1
	for s != "" {
		var word string
		word, s, _, state = uniseg.FirstLineSegmentInString(s, state)
		if columns+uniseg.StringWidth(strings.TrimRight(word, " ")) > limit {
			flush()
		}
		for graphemes := uniseg.NewGraphemes(word); graphemes.Next(); {
			if columns > 0 && columns+graphemes.Width() > limit && graphemes.Str() != " " {
				flush()
			}
			line += graphemes.Str()
			columns += graphemes.Width()
		}
	}
	flush()
	return lines
}
