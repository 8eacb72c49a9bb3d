package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"syscall/js"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
	"github.com/mperrno/errno/internal/input"
)

// main gives the script of the page the function answer, which returns the view of an
// address.
func main() {
	js.Global().Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		view, err := json.Marshal(viewOf(args[0].String()))
		if err != nil {
			panic(err) // there are only strings in it
		}
		return string(view)
	}))
	select {}
}

// A view is what there is to see.
type view struct {
	Lang, Title, Placeholder, Clear string
	OtherLang, Other                string // to which language one can change
	Filters, Answer                 []el
	Count                           string // what the answer is, in short
}

// An el is an element of HTML: a tag with classes, such as "p.note", and what is inside:
// attributes, elements, nil for nothing, and texts, which stay texts whatever is in them.
type el []any

type attributes map[string]string

// A page is what an address asks for.
type page struct {
	zh               bool
	text             string
	platform         errno.Platform
	category         errno.Category
	condition, fault string
}

// viewOf returns what to see at an address, of which it is given what stands behind the #.
func viewOf(address string) view {
	asked, _ := url.ParseQuery(address)
	p := &page{
		zh:        strings.HasPrefix(asked.Get("lang"), "zh"),
		text:      strings.TrimSpace(asked.Get("q")),
		condition: asked.Get("condition"),
		fault:     asked.Get("fault"),
	}
	p.platform.UnmarshalText([]byte(asked.Get("platform"))) // what is no platform is both
	p.category.UnmarshalText([]byte(asked.Get("category")))
	v := view{
		Lang: p.say("en", "zh-CN"), OtherLang: p.say("zh-CN", "en"), Other: p.say("中文", "English"),
		Title:       p.say("WeChat and Feishu errors", "微信、飞书小程序错误查询"),
		Placeholder: p.say("Paste an error code, an error or a log", "粘贴错误码、报错内容或日志"),
		Clear:       p.say("Clear", "清空"),
		Filters:     p.filters(),
	}
	v.Answer, v.Count = p.answer()
	return v
}

func (p *page) say(en, zh string) string {
	if p.zh {
		return zh
	}
	return en
}

func (p *page) platformTitle(platform string) string {
	switch platform {
	case "wechat":
		return p.say("WeChat", "微信")
	case "feishu":
		return p.say("Feishu", "飞书")
	case "cronet":
		return p.say("Network", "网络")
	}
	return p.say("WeChat or Feishu", "微信或飞书")
}

// filters returns the lists from which one chooses what to see.
func (p *page) filters() []el {
	choose := func(name, short, title string, options ...el) el { // short, since a phone has all four in a row
		return append(el{"select", attributes{"name": name, "aria-label": title, "title": title}, el{"option", attributes{"value": ""}, short}}, toAny(options)...)
	}
	option := func(value, title, chosen string) el {
		a := attributes{"value": value}
		if value == chosen {
			a["selected"] = ""
		}
		return el{"option", a, title}
	}
	var platforms, categories, conditions, faults []el
	for _, each := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		title := p.platformTitle(each.String())
		platforms = append(platforms, option(each.String(), title, p.platform.String()))
		var last errno.Category
		for e := range errno.All(each) {
			if c := e.Code.Category(); c != last {
				categories = append(categories, option(c.Name(), title+" "+explain.Titled(c.Digits(), p.say(c.Title(), c.TitleZH())), p.category.Name()))
				last = c
			}
		}
	}
	for c := errno.OK; c.Title() != ""; c++ {
		conditions = append(conditions, option(c.String(), p.say(c.Title(), c.TitleZH()), p.condition))
	}
	for f := errno.FaultNone; f.Title() != ""; f++ {
		faults = append(faults, option(f.String(), p.say(f.Title(), f.TitleZH()), p.fault))
	}
	return []el{
		choose("platform", p.say("Platform", "平台"), p.say("Platform", "平台"), platforms...),
		choose("category", p.say("Category", "类目"), p.say("Category", "类目"), categories...),
		choose("condition", p.say("What", "情况"), p.say("What happened", "情况"), conditions...),
		choose("fault", p.say("Who", "责任方"), p.say("Who has to act", "责任方"), faults...),
	}
}

func toAny(els []el) (all []any) {
	for _, e := range els {
		all = append(all, e)
	}
	return all
}

// keeps reports whether the filters leave what has these.
func (p *page) keeps(c errno.Category, condition errno.Condition, f errno.Fault) bool {
	return (p.category == 0 || p.category == c) && (p.condition == "" || p.condition == condition.String()) && (p.fault == "" || p.fault == f.String())
}

// answer returns the summary of a log, the answer to anything else, the tables where only
// filters are chosen and, where nothing is, what one can ask for.
func (p *page) answer() (answer []el, count string) {
	if p.text == "" {
		if p.platform == 0 && p.keeps(0, errno.OK, errno.FaultNone) {
			return p.welcome(), ""
		}
		return p.rows(explain.List(p.platform), nil)
	}
	if s := p.summarize(); s.Lines > 1 && s.Objects > 1 {
		return p.summary(s)
	}
	a := explain.Query(p.platform, p.text)
	var more []*explain.Row
	if explain.IsNumber(p.text) && len(p.text) > 1 { // perhaps not all of it has been typed
		more = slices.DeleteFunc(explain.Search(p.platform, p.text).Rows, func(r *explain.Row) bool {
			return slices.ContainsFunc(a.Rows, func(o *explain.Row) bool { return o.Platform() == r.Platform() && o.Number() == r.Number() })
		})
	}
	return p.rows(a, more)
}

// rows returns an answer and a list of more rows.
func (p *page) rows(a *explain.Answer, more []*explain.Row) (found []el, count string) {
	found = []el{} // which is [] in JSON
	for _, note := range a.Notes {
		found = append(found, el{"p.note", p.say(note.EN, note.ZH)})
	}
	if a.Unknown != "" {
		found = append(found, el{"p", p.say("Try fewer words, or paste the whole error.", "可以减少关键词，或粘贴完整的报错内容。")})
	}
	list := el{"div.card.list"}
	hidden := 0
	for i, r := range append(a.Rows, more...) {
		switch {
		case !p.keeps(r.Category(), r.Condition, r.Fault):
			hidden++
		case a.List || i >= len(a.Rows) || len(more) > 0 && !r.Known():
			list = append(list, p.line(r))
		default:
			found = append(found, p.card(r))
		}
	}
	if len(list) > 1 {
		found = append(found, list)
	}
	count = fmt.Sprintf(p.say("%d found", "共 %d 条"), len(a.Rows)+len(more)-hidden)
	if hidden > 0 {
		count += fmt.Sprintf(p.say(", %d more hidden by the filters", "，另有 %d 条不符合筛选条件"), hidden)
	}
	return found, count
}

// line returns a row on a line that can be opened.
func (p *page) line(r *explain.Row) el {
	return el{"details", el{"summary", el{"span.number", p.number(r)}, el{"span.meaning", p.meaning(r)}, p.label(r.Fault, "")}, p.card(r)}
}

// number returns the platform of a row, and the number unless none was sent.
func (p *page) number(r *explain.Row) string {
	if r.Code != nil && r.Number() == -1 {
		return p.platformTitle(r.Platform())
	}
	return p.platformTitle(r.Platform()) + " " + strconv.Itoa(r.Number())
}

// meaning returns what a row means, or what there is to say instead.
func (p *page) meaning(r *explain.Row) string {
	switch {
	case r.Meaning != "":
		return p.say(r.Meaning, r.MeaningZH)
	case r.Sent == nil:
		return p.say(r.Title())
	}
	return p.unknown()
}

func (p *page) unknown() string { return p.say("not understood", "无法识别") }

// label returns who has to act.
func (p *page) label(f errno.Fault, before string) el {
	return el{"span.label." + f.String(), before + p.say(f.Title(), f.TitleZH())}
}

// card returns all that is known of a row.
func (p *page) card(r *explain.Row) el {
	name, what, who := p.say(r.Title()), p.say(r.Condition.Title(), r.Condition.TitleZH()), p.say("Who has to act: ", "责任方：")
	copied := p.number(r) + " " + name + "\n" + p.meaning(r) + "\n" + who + p.say(r.Fault.Title(), r.Fault.TitleZH()) + p.say(" (", "（") + what + p.say(")", "）")
	facts := el{"dl"}
	for _, f := range r.Facts() {
		label, text := p.say(f.Label.EN, f.Label.ZH), p.say(f.Text.EN, f.Text.ZH)
		facts = append(facts, el{"dt", label}, el{"dd", text})
		copied += "\n" + label + p.say(": ", "：") + text
	}
	number, dictionary := el{"span.number", p.number(r)}, el(nil)
	if address := r.URL(); address != "" {
		number = el{"a.number", attributes{"href": p.link(r.Platform() + ":" + strconv.Itoa(r.Number()))}, p.number(r)}
		dictionary = el{"a", attributes{"href": address}, p.say("In the dictionary", "在码表中查看")}
		copied += "\n" + address
	}
	code := el{"code", name}
	if name == p.meaning(r) {
		code = nil
	}
	return el{"article.card",
		el{"p.head", number, code},
		el{"h2", p.meaning(r)},
		el{"p.dim", p.say(r.MeaningZH, r.Meaning)},
		el{"p.labels", p.label(r.Fault, who), el{"span.label", what}},
		facts,
		el{"p.foot", el{"button", attributes{"type": "button", "data-copy": copied, "data-copied": p.say("Copied", "已复制")}, p.say("Copy", "复制")}, dictionary},
	}
}

// link returns the address of what a text asks for.
func (p *page) link(text string) string {
	return "#q=" + strings.ReplaceAll(url.QueryEscape(text), "+", "%20") + "&lang=" + p.say("en", "zh-CN")
}

// summarize counts what is in the lines of the text.
func (p *page) summarize() *explain.Summary {
	counter := explain.NewCounter(explain.Options{Platform: p.platform})
	counter.Add([]byte(p.text))
	return counter.Summary(0)
}

// summary returns what fails most in a log, and who has to act.
func (p *page) summary(s *explain.Summary) (answer []el, count string) {
	section := func(title string) el { return el{"section.card", el{"h2", title}} }
	bar := func(name el, n, of int) el {
		share := explain.Percent(float64(n) / float64(max(of, 1)))
		return el{"p.bar", name, el{"span.track", el{"i", attributes{"style": "width:" + share}}}, el{"span.count", explain.Thousands(n)}, el{"span.count.dim", share}}
	}
	outcomes := append(section(p.say("Outcome", "结果")),
		bar(el{"span", p.say("failed", "失败")}, s.Failed, s.Objects),
		bar(el{"span", p.say("canceled", "取消")}, s.Canceled, s.Objects),
		bar(el{"span", p.say("succeeded", "成功")}, s.Succeeded, s.Objects))
	faults := section(p.say("Who has to act", "责任方"))
	for _, f := range s.Faults {
		faults = append(faults, bar(p.label(f.Fault, ""), f.Count, s.Failed))
	}
	failures := section(p.say("What failed", "失败原因"))
	for _, f := range s.Failures {
		if p.keeps(f.Category(), f.Condition, f.Fault) {
			failures = append(failures, p.failure(f))
		}
	}
	texts, guesses := section(p.say("Texts that were not understood", "无法识别的文本")), section(p.say("Texts judged by their words alone: guesses", "仅凭文本的字面推测"))
	for _, f := range s.Texts {
		list := &texts
		if f.Evidence == callback.EvidenceWords {
			list = &guesses
		}
		*list = append(*list, el{"p.failure", el{"b.count", explain.Thousands(f.Count)}, el{"span.count.dim", explain.Percent(f.Share)}, el{"code.meaning", f.Text}, p.label(f.Fault, "")})
	}
	if s.Undecided > 0 {
		answer = append(answer, el{"p.note", fmt.Sprintf(p.say("%d can be of either platform: choose one above.", "有 %d 个结果无法判断平台，请在上方选择平台。"), s.Undecided)})
	}
	const most = 20
	for _, e := range []el{outcomes, faults, failures, texts, guesses} {
		if left := len(e) - 2 - most; left > 0 {
			e = append(e[:2+most], el{"p.dim", fmt.Sprintf(p.say("%d rarer ones are left out.", "另有 %d 种较少见的，未列出。"), left)})
		}
		if len(e) > 2 {
			answer = append(answer, e)
		}
	}
	return answer, fmt.Sprintf(p.say("%[2]s results in %[1]s lines", "%s 行中有 %s 个结果"), explain.Thousands(s.Lines), explain.Thousands(s.Objects))
}

func (p *page) failure(f *explain.Failure) el {
	sent := el(nil)
	switch {
	case f.Name != "":
		sent = el{"a", attributes{"href": p.link(f.Sent())}, f.Sent()}
	case f.Errno != -1 || f.ErrCode != 0:
		sent = el{"span", f.Sent()}
	}
	return el{"p.failure",
		el{"b.count", explain.Thousands(f.Count)}, el{"span.count.dim", explain.Percent(f.Share)},
		el{"span.meaning", cmp.Or(p.say(f.Meaning, f.MeaningZH), p.unknown())}, p.label(f.Fault, ""),
		el{"span.more.dim", sent, el{"span", input.Line(f.API, 32)}, el{"span", p.say(f.Condition.Title(), f.Condition.TitleZH())}},
	}
}

// welcome returns what one can ask for.
func (p *page) welcome() []el {
	examples := el{"ul.examples"}
	for _, example := range []struct{ kind, text string }{
		{p.say("Error code", "错误码"), "1504003"},
		{p.say("Error message", "报错信息"), "request:fail url not in domain list"},
		{p.say("Error object", "错误对象"), `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`},
		{p.say("Words", "关键词"), p.say("bluetooth not initialized", "蓝牙未初始化")},
		{p.say("Category", "类目"), "15"},
		{p.say("Log", "一段日志"), `10:02:11 request:fail url not in domain list
10:02:13 {"errMsg":"chooseImage:fail auth deny"}
10:02:15 {"errno":1504003,"errMsg":"startHCE:fail system NFC switch not opened"}
10:02:19 request:fail timeout
10:02:21 request:fail timeout`},
	} {
		examples = append(examples, el{"li", el{"a", attributes{"href": p.link(example.text)}, el{"span.dim", example.kind}, el{"code", example.text}}})
	}
	return []el{
		{"p", p.say("What an error of a WeChat or Feishu (Lark) Mini Program means, and who has to act. For example:", "微信、飞书小程序的报错是什么意思，该由谁处理。例如：")},
		examples,
		{"p.dim", p.say("What you paste stays on your device. ", "粘贴的内容只在本机处理，不会上传。"), el{"a", attributes{"href": "https://github.com/mperrno/errno"}, "github.com/mperrno/errno"}},
	}
}
