package main

import (
	"cmp"
	"fmt"
	"html"
	"net/url"
	"slices"
	"strings"
	"syscall/js"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

// main gives the script of the page the function explain, which returns what to show for the
// part of an address behind the #.
func main() {
	js.Global().Set("explain", js.FuncOf(func(_ js.Value, args []js.Value) any {
		asked, _ := url.ParseQuery(args[0].String())
		p := &page{asked, strings.TrimSpace(asked.Get("q")), strings.HasPrefix(asked.Get("lang"), "zh")}
		answer, count := p.answer()
		return map[string]any{"filters": string(p.filters()), "answer": string(answer), "count": count}
	}))
	select {}
}

// A page is what an address asks for.
type page struct {
	asked url.Values
	text  string
	zh    bool
}

func (p *page) say(en, zh string) string {
	if p.zh {
		return zh
	}
	return en
}

// A markup is HTML.
type markup string

// format returns HTML with the arguments in it. A string is text, whatever is in it.
func format(layout string, args ...any) markup {
	for i, arg := range args {
		if text, ok := arg.(string); ok {
			args[i] = html.EscapeString(text)
		}
	}
	return markup(fmt.Sprintf(layout, args...))
}

// filters returns the lists from which one chooses what to see of the tables.
func (p *page) filters() markup {
	options, has := map[string]markup{}, map[string]bool{}
	add := func(name, value, title string) {
		if !has[value] {
			has[value] = true
			options[name] += format(`<option value="%s">%s</option>`, value, title)
		}
	}
	for _, r := range explain.List(0).Rows {
		c, platform := r.Category(), p.platform(r)
		add("platform", r.Platform(), platform)
		add("category", c.Name(), platform+" "+explain.Titled(c.Digits(), p.say(c.Title(), c.TitleZH())))
		add("condition", r.Condition.String(), p.say(r.Condition.Title(), r.Condition.TitleZH()))
		add("fault", r.Fault.String(), p.say(r.Fault.Title(), r.Fault.TitleZH()))
	}
	list := func(name, title, short string) markup { // short, since a phone has all four in a row
		return format(`<select name="%s" aria-label="%s"><option value="">%s</option>%s</select>`, name, title, short, options[name])
	}
	return list("platform", p.say("Platform", "平台"), p.say("Platform", "平台")) +
		list("category", p.say("Category", "类目"), p.say("Category", "类目")) +
		list("condition", p.say("What happened", "情况"), p.say("What", "情况")) +
		list("fault", p.say("Who has to act", "责任方"), p.say("Who", "责任方"))
}

// keeps reports whether the filters leave what has these.
func (p *page) keeps(c errno.Category, condition errno.Condition, f errno.Fault) bool {
	is := func(name, value string) bool { return cmp.Or(p.asked.Get(name), value) == value }
	return is("category", c.Name()) && is("condition", condition.String()) && is("fault", f.String())
}

// answer returns the summary of a log, the answer to anything else, the tables where only
// filters are chosen, and nothing where nothing is.
func (p *page) answer() (answer markup, count string) {
	var platform errno.Platform // both unless that is one
	platform.UnmarshalText([]byte(p.asked.Get("platform")))
	if p.text == "" {
		if len(p.asked) > 1 { // more than the language
			return p.rows(explain.List(platform))
		}
		return "", ""
	}
	counter := explain.NewCounter(explain.Options{Platform: platform})
	counter.Add([]byte(p.text))
	if s := counter.Summary(0); s.Lines > 1 && s.Objects > 1 {
		return p.summary(s)
	}
	a := explain.Query(platform, p.text)
	if explain.IsNumber(p.text) && len(p.text) > 1 { // perhaps not all of it has been typed
		for _, r := range explain.Search(platform, p.text).Rows {
			if !slices.ContainsFunc(a.Rows, func(o *explain.Row) bool { return o.Anchor() == r.Anchor() }) {
				a.Rows = append(a.Rows, r)
			}
		}
	}
	return p.rows(a)
}

// rows returns an answer. Of many rows only those of the number that was asked for are open.
func (p *page) rows(a *explain.Answer) (answer markup, count string) {
	for _, note := range a.Notes {
		answer += format(`<p class="note">%s</p>`, p.say(note.EN, note.ZH))
	}
	hidden := 0
	for _, r := range a.Rows {
		open := markup("")
		if len(a.Rows) <= 3 || r.NumberText() == p.text {
			open = " open"
		}
		if p.keeps(r.Category(), r.Condition, r.Fault) {
			answer += p.row(r, open)
		} else {
			hidden++
		}
	}
	count = fmt.Sprintf(p.say("%d found", "共 %d 条"), len(a.Rows)-hidden)
	if hidden > 0 {
		count += fmt.Sprintf(p.say(", %d more hidden by the filters", "，另有 %d 条不符合筛选条件"), hidden)
	}
	return answer, count
}

func (p *page) platform(r *explain.Row) string {
	return map[string]string{
		"wechat": p.say("WeChat", "微信"),
		"feishu": p.say("Feishu", "飞书"),
		"cronet": p.say("Network", "网络"),
		"":       p.say("WeChat or Feishu", "微信或飞书"),
	}[r.Platform()]
}

func (p *page) meaning(en, zh string) string {
	return cmp.Or(p.say(en, zh), p.say("not known", "未收录"))
}

func (p *page) fault(f errno.Fault) markup {
	return format(`<span class="label %s">%s</span>`, f.String(), p.say(f.Title(), f.TitleZH()))
}

// line returns a line of three columns.
func line(element markup, left, middle, right any) markup {
	return format(`<%s class="line"><b>%s</b><span>%s</span><span>%s</span></%[1]s>`, element, left, middle, right)
}

// link returns a link to the answer to a text.
func link(text, title string) markup {
	return format(`<a href="#q=%s">%s</a>`, url.QueryEscape(text), title)
}

// row returns a line that opens to show all that is known of a row.
func (p *page) row(r *explain.Row, open markup) markup {
	name, dictionary := markup(""), markup("")
	if address := r.URL(); address != "" {
		name = link(r.Platform()+":"+r.NumberText(), r.Name)
		dictionary = format(`<a href="%s">%s</a>`, address, p.say("In the dictionary", "在码表中查看"))
	}
	facts := markup("")
	add := func(label, text string) {
		facts += format(`<div><dt>%s</dt><dd>%s</dd></div>`, label+p.say(": ", "："), text)
	}
	add(p.say("who has to act", "责任方"), p.say(r.Fault.Title(), r.Fault.TitleZH()))
	add(p.say("what happened", "情况"), p.say(r.Condition.Title(), r.Condition.TitleZH()))
	for _, f := range r.Facts() {
		add(p.say(f.Label.EN, f.Label.ZH), p.say(f.Text.EN, f.Text.ZH))
	}
	head := line("summary", strings.TrimSpace(p.platform(r)+" "+r.NumberText()), p.meaning(r.Meaning, r.MeaningZH), p.fault(r.Fault))
	return format(`<details class="card"%s>%s<p class="dim">%s %s</p><dl>%s</dl>`, open, head, p.say(r.MeaningZH, r.Meaning), name, facts) +
		format(`<p><button type="button" data-copied="%s">%s</button> %s</p></details>`, p.say("Copied", "已复制"), p.say("Copy", "复制"), dictionary)
}

// summary returns what fails most in a log, and who has to act.
func (p *page) summary(s *explain.Summary) (answer markup, count string) {
	section := func(title string, lines markup) {
		if lines != "" {
			answer += format(`<section class="card"><h2>%s</h2>%s</section>`, title, lines)
		}
	}
	var faults, failures markup
	for _, f := range s.Faults {
		share := explain.Percent(float64(f.Count) / float64(s.Failed))
		faults += line("p", p.fault(f.Fault), format(`<i style="width: %s"></i>`, share), explain.Thousands(f.Count)+" · "+share)
	}
	for _, f := range s.Failures {
		failures += p.failure(f, p.meaning(f.Meaning, f.MeaningZH))
	}
	texts := map[bool]markup{} // by whether words alone told what they are
	for _, f := range s.Texts {
		texts[f.Evidence == callback.EvidenceWords] += p.failure(f, f.Text)
	}
	section(p.say("Who has to act", "责任方"), faults)
	section(p.say("What failed", "失败原因"), failures)
	section(p.say("Texts that were not understood", "无法识别的文本"), texts[false])
	section(p.say("Texts judged by their words alone: guesses", "仅凭文本的字面推测"), texts[true])
	count = fmt.Sprintf(p.say("%d lines, %d results: %d failed, %d canceled, %d succeeded", "%d 行，%d 个结果：失败 %d，取消 %d，成功 %d"), s.Lines, s.Objects, s.Failed, s.Canceled, s.Succeeded)
	if s.Undecided > 0 {
		count += fmt.Sprintf(p.say(". %d can be of either platform: choose one above", "。%d 个无法判断平台，请在上方选择"), s.Undecided)
	}
	return answer, count
}

// failure returns the line of a failure with a text, unless it is filtered out.
func (p *page) failure(f *explain.Failure, text string) markup {
	if !p.keeps(f.Category(), f.Condition, f.Fault) {
		return ""
	}
	sent := markup("")
	if f.Sent() != "-" {
		sent = link(f.Sent(), f.Sent())
	}
	middle := format(`%s<br><small class="dim">%s <code>%s</code> %s</small>`, text, sent, f.API, p.say(f.Condition.Title(), f.Condition.TitleZH()))
	return line("p", explain.Thousands(f.Count)+" · "+explain.Percent(f.Share), middle, p.fault(f.Fault))
}
