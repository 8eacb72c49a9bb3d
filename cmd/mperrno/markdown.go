package main

import (
	"bufio"
	"fmt"
	"strings"
)

// writeMarkdown prints the rows in tables, one for each run of a platform and a
// category, with an anchor for each code: #wechat-1504003. It carries both
// languages whatever the environment says, so that docs/codes.md is the same on
// every machine.
func writeMarkdown(w *bufio.Writer, rows []row) {
	w.WriteString("# errno\n\n" +
		"Message is what the platform sends; meaning, condition and fault are judgments of this project.\n" +
		"原文是平台返回的内容；含义、情况和责任方由本项目给出。\n")
	for i := range rows {
		r := &rows[i]
		newPlatform := i == 0 || r.Platform != rows[i-1].Platform
		if newPlatform {
			fmt.Fprintf(w, "\n## %s\n", platformTitle(r.Platform))
		}
		if newPlatform || r.Category != rows[i-1].Category || r.CategoryTitle != rows[i-1].CategoryTitle {
			fmt.Fprintf(w, "\n### <a id=%q></a>%s\n\n", anchor(r.Platform+"-category", r.Category.String()), escape(bilingual(
				r.Category.titled(english, r.CategoryTitle, ""), r.CategoryTitleZH)))
			w.WriteString("| errno | 名称 name | 子类别 subcategory | 原文 message | 含义 | meaning | 情况 condition | 责任方 fault | 接口 API |\n" +
				"| ---: | --- | --- | --- | --- | --- | --- | --- | --- |\n")
		}
		fmt.Fprintf(w, "| <a id=%q></a>%d | %s | %s | %s | %s | %s | %s | %s | %s |\n",
			anchor(r.Platform, fmt.Sprint(r.Errno)), r.Errno, code(r.Name),
			escape(bilingual(r.Subcategory.titled(english, r.SubcategoryTitle, ""), r.SubcategoryTitleZH)),
			code(r.Message), escape(r.MeaningZH), escape(r.Meaning),
			escape(bilingual(r.Condition, r.condition.TitleZH())), escape(bilingual(r.Fault, r.fault.TitleZH())), escape(r.Owner))
	}
}

func platformTitle(platform string) string {
	switch platform {
	case "wechat":
		return "WeChat 微信"
	case "feishu":
		return "Feishu 飞书"
	}
	return platform
}

func anchor(platform, number string) string { return platform + "-" + number }

// bilingual returns the English text and the Chinese one where it says more.
func bilingual(en, zh string) string {
	if zh == "" || strings.HasSuffix(en, zh) {
		return en
	}
	return en + " " + zh
}

var escaper = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`)

// escape keeps Markdown from reading text as markup.
func escape(s string) string { return escaper.Replace(s) }

// code returns s as a code span of a table, whose one mark that counts is the
// bar. The text must not have a backquote.
func code(s string) string {
	if s == "" {
		return ""
	}
	return "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
}
