package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/neterr"
)

// A row is what the command knows of a number or of a failure.
type row struct {
	errno.Entry
	net  neterr.Code     // the error of Chromium's network stack that this is the row of; Code is nil then
	sent *callback.Error // the object that this is the row of; nil for a number or a name

	either bool // whether the object means this on either platform, and does not say which it is of
}

// A table has the columns of what programs read, in the order of tsv and csv. JSON
// has them as keys.
type table[T any] []struct {
	name  string
	value func(*T) any // a string or a number; nil for none
}

// The columns of a row. Their names and their order are promised.
var columns = table[row]{
	{"platform", func(r *row) any { return r.platform() }},
	{"errno", func(r *row) any { return r.number() }},
	{"name", func(r *row) any { return r.Name }}, // "" for a number that is not published
	{"category", func(r *row) any { return orNil(r.inCategory(), r.category().Digits()) }},
	{"category_title", func(r *row) any { return r.categoryTitle() }},
	{"category_title_zh", func(r *row) any { return r.category().TitleZH() }},
	{"subcategory", func(r *row) any { return orNil(r.inCategory(), r.subcategory().Digits()) }},
	{"subcategory_title", func(r *row) any { return r.subcategory().Title() }},
	{"subcategory_title_zh", func(r *row) any { return r.subcategory().TitleZH() }},
	{"message", func(r *row) any { return r.Message }},
	{"meaning", func(r *row) any { return r.Meaning }},
	{"meaning_zh", func(r *row) any { return r.MeaningZH }},
	{"owner", func(r *row) any { return r.Owner }},
	{"condition", func(r *row) any { return r.Condition.String() }},
	{"fault", func(r *row) any { return r.Fault.String() }},
}

func (t table[T]) names() []string {
	names := make([]string, len(t))
	for i, c := range t {
		names[i] = c.name
	}
	return names
}

// record returns the values of a row as text.
func (t table[T]) record(r *T) []string {
	record := make([]string, len(t))
	for i, c := range t {
		if value := c.value(r); value != nil {
			record[i] = fmt.Sprint(value)
		}
	}
	return record
}

// json returns the row as a JSON object on one line.
func (t table[T]) json(r *T) []byte {
	b := []byte{'{'}
	for i, c := range t {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `"`+c.name+`":`...)
		b = append(b, marshal(c.value(r))...)
	}
	return append(b, '}')
}

// writeTSV prints the names of the columns and the rows, with a tab between two
// values and none inside.
func (t table[T]) writeTSV(w *bufio.Writer, rows []*T) {
	clean := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")
	write := func(values []string) {
		for i, value := range values {
			if i > 0 {
				w.WriteByte('\t')
			}
			clean.WriteString(w, value)
		}
		w.WriteByte('\n')
	}
	write(t.names())
	for _, r := range rows {
		write(t.record(r))
	}
}

// writeCSV prints them as RFC 4180 has it.
func (t table[T]) writeCSV(w *bufio.Writer, rows []*T) {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	c.Write(t.names())
	for _, r := range rows {
		c.Write(t.record(r))
	}
	c.Flush()
}

// marshal returns v as JSON with <, > and & as they are.
func marshal(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(err) // only what always encodes is passed
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

func orNil(ok bool, n int) any {
	if !ok {
		return nil
	}
	return n
}

// rowOf returns the row of a code. That of an unpublished one says where the
// number lies.
func rowOf(c errno.Code) *row {
	e, _ := c.Lookup()
	e.Code = c
	return &row{Entry: e}
}

// rowsOf returns what n is on each of the platforms that publish it or, where none
// does, where it lies on each.
func rowsOf(platforms []errno.Platform, n int) (rows []*row) {
	for _, p := range platforms {
		rows = append(rows, rowOf(p.Code(n)))
	}
	if published := slices.DeleteFunc(slices.Clone(rows), func(r *row) bool { return r.Name == "" }); len(published) > 0 {
		return published
	}
	return rows
}

// rowOfFailure returns all that is known of a failure or a success.
func rowOfFailure(e *callback.Error) *row {
	known, _ := e.Lookup()
	return &row{Entry: known, sent: e}
}

// rowsOfReadings returns the rows of an object: one for each platform that it may be of,
// or one for both.
func rowsOfReadings(readings []*callback.Error) (rows []*row) {
	for _, e := range readings {
		rows = append(rows, rowOfFailure(e))
	}
	if len(rows) == 2 {
		a, b := *rows[0], *rows[1]
		b.Code, b.Message, b.sent = a.Code, a.Message, a.sent
		if a == b && a.known() {
			a.either = true
			return []*row{&a}
		}
	}
	return rows
}

// rowOfNet returns the row of a listed network error.
func rowOfNet(c neterr.Code) *row {
	return &row{net: c, Entry: errno.Entry{
		Name: c.Name(), Message: "net::" + c.Name(), Meaning: c.Meaning(), MeaningZH: c.MeaningZH(),
		Condition: c.Condition(), Fault: c.Fault(),
	}}
}

// platform returns "wechat" or "feishu", "cronet" for an error of Chromium's network
// stack, which WeChat reports inside errno 600001, and "" for either platform.
func (r *row) platform() string {
	switch {
	case r.Code == nil:
		return "cronet"
	case r.either:
		return ""
	}
	return r.Code.Platform().String()
}

func (r *row) number() int {
	if r.Code == nil {
		return int(r.net)
	}
	return r.Code.Int()
}

func (r *row) category() (c errno.Category) {
	if r.Code != nil {
		c = r.Code.Category()
	}
	return c
}

func (r *row) subcategory() (s errno.Subcategory) {
	if r.Code != nil {
		s = r.Code.Subcategory()
	}
	return s
}

func (r *row) inCategory() bool { return r.category() != 0 }

// categoryTitle returns, for a network error, the range that it lies in.
func (r *row) categoryTitle() string {
	if r.Code == nil {
		return r.net.Range().String()
	}
	return r.category().Title()
}

// write prints the rows in a format that programs read, or in Markdown.
func write(out io.Writer, format string, rows []*row) error {
	w := bufio.NewWriter(out)
	switch format {
	case "tsv":
		columns.writeTSV(w, rows)
	case "csv":
		columns.writeCSV(w, rows)
	case "json":
		for _, r := range rows {
			w.Write(append(columns.json(r), '\n'))
		}
	case "markdown":
		writeMarkdown(w, rows)
	case "ts":
		writeTS(w, rows)
	}
	return w.Flush()
}

// anchor returns the id of the row in docs/codes.md.
func (r *row) anchor() string { return r.platform() + "-" + strconv.Itoa(r.number()) }

// writeMarkdown prints tables, one for each run of a platform and a category. They
// have both languages whatever the environment says, so that docs/codes.md is the
// same on every machine.
func writeMarkdown(w *bufio.Writer, rows []*row) {
	w.WriteString("# errno\n\n" +
		"Message is what the platform sends; meaning, condition and fault are judgements of this project.\n\n" +
		"原文是平台返回的内容；含义、情况和责任方由本项目给出。\n")
	for i, r := range rows {
		newPlatform := i == 0 || r.platform() != rows[i-1].platform()
		if newPlatform {
			titles := map[string]string{"wechat": "WeChat 微信", "feishu": "Feishu 飞书", "cronet": "Cronet"}
			fmt.Fprintf(w, "\n## %s\n", titles[r.platform()])
		}
		if newPlatform || r.category() != rows[i-1].category() || r.categoryTitle() != rows[i-1].categoryTitle() {
			fmt.Fprintf(w, "\n### %s\n\n", escape(bilingual(r.titled("en", r.category().Digits(), r.categoryTitle(), ""), r.category().TitleZH())))
			w.WriteString("| errno | 名称 name | 二级类目 subcategory | 原文 message | 含义 | meaning | 情况 condition | 责任方 fault | 归属 owner |\n" +
				"| ---: | --- | --- | --- | --- | --- | --- | --- | --- |\n")
		}
		fmt.Fprintf(w, "| <a id=%q></a>%d | %s | %s | %s | %s | %s | %s | %s | %s |\n",
			r.anchor(), r.number(), codeSpan(r.Name),
			escape(bilingual(r.titled("en", r.subcategory().Digits(), r.subcategory().Title(), ""), r.subcategory().TitleZH())),
			codeSpan(r.Message), escape(r.MeaningZH), escape(r.Meaning),
			escape(bilingual(r.Condition.String(), r.Condition.TitleZH())), escape(bilingual(r.Fault.String(), r.Fault.TitleZH())), escape(r.Owner))
	}
}

// titled returns two digits with their title, or the title alone for a row without
// a category.
func (r *row) titled(l lang, digits int, en, zh string) string {
	if !r.inCategory() {
		return l.say(en, zh)
	}
	return strings.TrimSuffix(fmt.Sprintf("%02d %s", digits, l.say(en, zh)), " ")
}

// bilingual returns the English text and the Chinese one if that says more.
func bilingual(en, zh string) string {
	if zh == "" || strings.HasSuffix(en, zh) {
		return en
	}
	return en + " " + zh
}

var markdownEscaper = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`)

// escape keeps Markdown from reading text as markup.
func escape(s string) string { return markdownEscaper.Replace(s) }

// codeSpan returns s as code in a table, where only the bar has a meaning. The text
// must not have a backquote.
func codeSpan(s string) string {
	if s == "" {
		return ""
	}
	return "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
}

// writeTS prints the constants for the front end of the same company.
func writeTS(w *bufio.Writer, rows []*row) {
	w.WriteString("// Printed by mperrno -l -f ts; see https://github.com/mperrno/errno.\n")
	for _, r := range rows {
		meaning := strings.ReplaceAll(r.MeaningZH+"; "+r.Meaning, "*/", "* /")
		fmt.Fprintf(w, "\n/** %s */\nexport const %s = %d\n", meaning, r.Name, r.number())
	}
}
