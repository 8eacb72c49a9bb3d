package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

// write prints the rows in a format that programs read, or in Markdown.
func write(out io.Writer, format string, columns explain.Table[explain.Row], rows []*explain.Row) error {
	w := bufio.NewWriter(out)
	switch format {
	case "tsv":
		writeTSV(w, columns, rows)
	case "csv":
		writeCSV(w, columns, rows)
	case "json":
		for _, r := range rows {
			w.Write(append(columns.JSON(r), '\n'))
		}
	case "markdown":
		writeMarkdown(w, rows)
	case "ts":
		writeTS(w, rows)
	}
	return w.Flush()
}

// writeTSV prints the names of the columns and the rows, with a tab between two
// values and none inside.
func writeTSV[T any](w *bufio.Writer, t explain.Table[T], rows []*T) {
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
	write(t.Names())
	for _, r := range rows {
		write(t.Record(r))
	}
}

// writeCSV prints them as RFC 4180 has it.
func writeCSV[T any](w *bufio.Writer, t explain.Table[T], rows []*T) {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	c.Write(t.Names())
	for _, r := range rows {
		c.Write(t.Record(r))
	}
	c.Flush()
}

// writeJSON prints a value on a line, with <, > and & as they are.
func writeJSON(w *bufio.Writer, v any) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.Encode(v)
}

// writeMarkdown prints tables, one for each run of a platform and a category. They
// have both languages whatever the environment says, so that docs/codes.md is the
// same on every machine.
func writeMarkdown(w *bufio.Writer, rows []*explain.Row) {
	w.WriteString("# errno\n\n" +
		"Message is what the platform sends; meaning, condition and fault are judgments of this project.\n\n" +
		"原文是平台返回的内容；含义、情况和责任方由本项目给出。\n")
	for i, r := range rows {
		newPlatform := i == 0 || r.Platform() != rows[i-1].Platform()
		if newPlatform {
			titles := map[string]string{"wechat": "WeChat 微信", "feishu": "Feishu 飞书", "cronet": "Cronet"}
			fmt.Fprintf(w, "\n## %s\n", titles[r.Platform()])
		}
		if newPlatform || r.Category() != rows[i-1].Category() {
			if r.Category() != 0 {
				fmt.Fprintf(w, "\n### %s\n", escape(bilingual(explain.Titled(r.Category().Digits(), r.Category().Title()), r.Category().TitleZH())))
			}
			w.WriteString("\n| errno | 名称 name | 二级类目 subcategory | 原文 message | 含义 | meaning | 情况 condition | 责任方 fault | 归属 owner |\n" +
				"| ---: | --- | --- | --- | --- | --- | --- | --- | --- |\n")
		}
		subcategory := ""
		if r.Category() != 0 {
			subcategory = bilingual(explain.Titled(r.Subcategory().Digits(), r.Subcategory().Title()), r.Subcategory().TitleZH())
		}
		fmt.Fprintf(w, "| <a id=%q></a>%d | %s | %s | %s | %s | %s | %s | %s | %s |\n",
			r.Anchor(), r.Number(), codeSpan(r.Name),
			escape(subcategory), codeSpan(r.Message), escape(r.MeaningZH), escape(r.Meaning),
			escape(bilingual(r.Condition.String(), r.Condition.TitleZH())), escape(bilingual(r.Fault.String(), r.Fault.TitleZH())), escape(r.Owner))
	}
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
func writeTS(w *bufio.Writer, rows []*explain.Row) {
	w.WriteString("// Printed by mperrno -l -f ts; see https://github.com/mperrno/errno.\n")
	for _, r := range rows {
		meaning := strings.ReplaceAll(r.MeaningZH+"; "+r.Meaning, "*/", "* /")
		fmt.Fprintf(w, "\n/** %s */\nexport const %s = %d\n", meaning, r.Name, r.Number())
	}
}
