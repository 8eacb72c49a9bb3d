package main

import (
	"bufio"
	"fmt"
	"strings"
)

// writeTable prints rows for a person: a paragraph each, or a line each.
func writeTable(w *bufio.Writer, rows []row, v view) {
	if v.list {
		writeList(w, rows, v)
		return
	}
	for i := range rows {
		if i > 0 {
			w.WriteByte('\n')
		}
		writeParagraph(w, &rows[i], v)
	}
}

// writeParagraph prints all of a row.
func writeParagraph(w *bufio.Writer, r *row, v view) {
	l, p := v.lang, paint(v.color)
	title := r.Name
	if title == "" {
		title = l.say("not published", "未收录")
	}
	fmt.Fprintf(w, "%s %s %s\n", r.Platform, r.number(), p.bold(title))

	fields := []struct{ label, text string }{
		{l.say("category", "类别"), r.Category.titled(l, r.CategoryTitle, r.CategoryTitleZH)},
		{l.say("subcategory", "子类别"), r.Subcategory.titled(l, r.SubcategoryTitle, r.SubcategoryTitleZH)},
		{l.say("message", "原文"), r.Message},
		{l.say("meaning", "含义"), l.say(r.Meaning, r.MeaningZH)},
		{l.say("含义", "meaning"), l.say(r.MeaningZH, r.Meaning)},
		{l.say("API", "接口"), r.Owner},
		{l.say("condition", "情况"), withTitle(r.Condition, l.say(r.condition.Title(), r.condition.TitleZH()))},
		{l.say("fault", "责任方"), withTitle(r.Fault, l.say(r.fault.Title(), r.fault.TitleZH()))},
	}
	if r.Name == "" {
		fields = fields[:2]
	}
	const indent, gap = "  ", 2
	label := 0
	for _, f := range fields {
		label = max(label, width(f.label))
	}
	hang := len(indent) + label + gap
	for _, f := range fields {
		for i, line := range wrap(f.text, room(v.width, hang)) {
			if i == 0 {
				w.WriteString(indent + p.dim(pad(f.label, label+gap)))
			} else {
				w.WriteString(strings.Repeat(" ", hang))
			}
			w.WriteString(line + "\n")
		}
	}
}

// withTitle returns the name of a constant with its title, if that says more.
func withTitle(name, title string) string {
	if strings.Contains(name, strings.ReplaceAll(title, " ", "")) || strings.EqualFold(name, strings.ReplaceAll(title, " ", "")) {
		return name
	}
	return name + " " + title
}

// number returns the errno in its seven digits, and a network error as it is.
func (r *row) number() string {
	if r.Errno < 0 {
		return fmt.Sprint(r.Errno)
	}
	return fmt.Sprintf("%07d", r.Errno)
}

// titled returns the two digits with their title.
func (d digits) titled(l lang, en, zh string) string {
	if d == noDigits {
		return l.say(en, zh)
	}
	return strings.TrimSuffix(fmt.Sprintf("%02d %s", int(d), l.say(en, zh)), " ")
}

// summary returns what a row says in one line.
func (r *row) summary(l lang, p paint) string {
	title := l.say(r.CategoryTitle+"/"+r.SubcategoryTitle, r.CategoryTitleZH+"/"+r.SubcategoryTitleZH)
	if r.Name == "" {
		return fmt.Sprintf(l.say("%s %d: not published", "%s %d：未收录"), r.Platform, r.Errno) + strings.TrimSuffix(" "+title, " /")
	}
	return fmt.Sprintf(l.say("%s %d %s: %s (%s, %s)", "%s %d %s：%s（%s，%s）"), r.Platform, r.Errno, p.bold(r.Name),
		l.say(r.Meaning, r.MeaningZH), l.say(r.Condition, r.condition.TitleZH()), l.say(r.Fault, r.fault.TitleZH()))
}

// A column is one of the list's.
type column struct {
	title string
	text  func(*row) string
}

// writeList prints a line for each row. Of the columns it takes as many as leave
// the last ones room to be read.
func writeList(w *bufio.Writer, rows []row, v view) {
	l, p := v.lang, paint(v.color)
	platform := column{l.say("platform", "平台"), func(r *row) string { return r.Platform }} // the name says it elsewhere
	number := column{"errno", (*row).number}
	name := column{l.say("name", "名称"), func(r *row) string { return r.Name }}
	condition := column{l.say("condition", "情况"), func(r *row) string { return l.say(r.Condition, r.condition.TitleZH()) }}
	fault := column{l.say("fault", "责任方"), func(r *row) string { return l.say(r.Fault, r.fault.TitleZH()) }}
	meaning := column{l.say("meaning", "含义"), func(r *row) string { return l.say(r.Meaning, r.MeaningZH) }}
	message := column{l.say("message", "原文"), func(r *row) string { return r.Message }}

	const gap, readable = 2, 24
	sets := [...]struct{ fixed, flexible []column }{
		{[]column{number, name, condition, fault}, []column{meaning, message}},
		{[]column{number, name, condition, fault}, []column{meaning}},
		{[]column{number, name}, []column{meaning}},
		{[]column{platform, number}, []column{meaning}},
	}
	for s, set := range sets {
		columns := append(set.fixed, set.flexible...)
		widths := make([]int, len(columns))
		taken := 0
		for i, c := range columns {
			widths[i] = width(c.title)
			for j := range rows {
				widths[i] = max(widths[i], width(c.text(&rows[j])))
			}
			if i < len(set.fixed) {
				taken += widths[i] + gap
			}
		}
		last := len(columns) - 1
		if v.width > 0 {
			each := (v.width - taken - gap*(len(set.flexible)-1)) / len(set.flexible)
			if each < readable && s < len(sets)-1 {
				continue
			}
			for i := len(set.fixed); i <= last; i++ {
				widths[i] = min(widths[i], max(each, 1))
			}
		}
		line := func(cell func(column) string, style func(string) string) {
			writeCells(w, columns, widths, gap, cell, style)
		}
		line(func(c column) string { return c.title }, p.dim)
		for j := range rows {
			line(func(c column) string { return c.text(&rows[j]) }, nil)
		}
		return
	}
}

// writeCells prints one row of a list; a cell that is too wide goes on below.
func writeCells(w *bufio.Writer, columns []column, widths []int, gap int, cell func(column) string, style func(string) string) {
	cells := make([][]string, len(columns))
	height := 1
	for i, c := range columns {
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
			line.WriteString(pad(text, widths[i]+gap))
		}
		text := strings.TrimRight(line.String(), " ")
		if style != nil {
			text = style(text)
		}
		w.WriteString(text + "\n")
	}
}
