// Package explain says what numbers, names, objects, texts and logs mean, for package
// main, which prints it, and for the page, which shows it. It reads no files and writes
// nothing; what a person reads it has in both languages.
package explain

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// An Answer is what is known of what somebody asked for.
type Answer struct {
	Rows    []*Row
	List    bool   // whether the rows are best read as a list
	Notes   []Text // what else there is to say, and what has no answer
	Unknown string // the text that nothing was found for
}

// A Text is what a person reads, in both languages.
type Text struct{ EN, ZH string }

func (a *Answer) note(en, zh string, args ...any) {
	a.Notes = append(a.Notes, Text{fmt.Sprintf(en, args...), fmt.Sprintf(zh, args...)})
}

// Query answers arguments in their order: numbers, names, and what is neither, which is
// one text: an object or a line of a log, or else words to search for. Where p is not 0
// it leaves the rows of that platform.
func Query(p errno.Platform, args ...string) *Answer {
	q := &query{platform: p}
	var words []string
	for _, arg := range args {
		for _, part := range split(strings.Map(narrow, arg)) {
			if !q.addNumber(part) && !q.addName(part) {
				words = append(words, part)
			}
		}
	}
	if len(words) > 0 {
		q.addText(strings.Join(words, " "))
	}
	return &q.Answer
}

// Search answers words, whatever they look like: it searches for them in numbers, names,
// messages, meanings and titles. Where p is not 0 it leaves the rows of that platform.
func Search(p errno.Platform, words ...string) *Answer {
	q := &query{platform: p}
	var parts []string
	for _, word := range words {
		parts = append(parts, split(word)...)
	}
	q.addSearch(strings.Join(parts, " "))
	return &q.Answer
}

// List answers with the tables of p, or of both platforms for 0: with what lies in one of
// the categories, titles or digits, or with all if there are none.
func List(p errno.Platform, categories ...string) *Answer {
	q := &query{platform: p}
	q.List = true
	q.Rows = q.rows(func(c errno.Code) bool {
		return len(categories) == 0 || slices.ContainsFunc(categories, func(category string) bool { return isIn(c, category) })
	})
	for _, category := range categories {
		if len(q.rows(func(c errno.Code) bool { return isIn(c, category) })) == 0 {
			q.note("no category %q: want a title such as device, or digits such as 15 or 1504", "没有类目 %q：应为“设备”这样的名称，或 15、1504 这样的编号", category)
		}
	}
	return &q.Answer
}

// A query collects an Answer.
type query struct {
	Answer
	platform errno.Platform
}

// platforms returns p, or both for 0.
func platforms(p errno.Platform) []errno.Platform {
	if p != 0 {
		return []errno.Platform{p}
	}
	return []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu}
}

// rows returns the rows of the tables for which keep is true.
func (q *query) rows(keep func(errno.Code) bool) (rows []*Row) {
	for _, p := range platforms(q.platform) {
		for e := range errno.All(p) {
			if keep(e.Code) {
				rows = append(rows, rowOf(e.Code))
			}
		}
	}
	return rows
}

// IsNumber reports whether s is written as a whole number, a sign allowed.
func IsNumber(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

// isIn reports whether c lies in the category or subcategory of that title, in either
// language, or of those two or four digits.
func isIn(c errno.Code, category string) bool {
	for _, title := range [...]string{c.Category().Title(), c.Category().TitleZH(), c.Subcategory().Title(), c.Subcategory().TitleZH()} {
		if title != "" && strings.EqualFold(title, category) {
			return true
		}
	}
	n, err := strconv.Atoi(category)
	switch {
	case err != nil:
		return false
	case len(category) <= 2:
		return n == c.Category().Digits()
	}
	return len(category) == 4 && n == c.Category().Digits()*100+c.Subcategory().Digits()
}

var numbers = regexp.MustCompile(`^\s*(?:\w+:)?-?\d+(?:\s*[,，、;；\s]\s*(?:\w+:)?-?\d+)+[\s,，、;；]*$`)

// thousands matches a number as a spreadsheet shows it.
var thousands = regexp.MustCompile(`^\d,\d{3},\d{3}$|^\d{2,3},0\d\d$`)

// split splits a list of numbers such as 1504003,600001, but leaves 1,504,003 together if
// that is published.
func split(arg string) []string {
	arg = strings.TrimSpace(arg)
	if thousands.MatchString(arg) {
		number := strings.ReplaceAll(arg, ",", "")
		if n, err := strconv.Atoi(number); err == nil && rowsOf(platforms(0), n)[0].Name != "" {
			return []string{number}
		}
	}
	if !numbers.MatchString(arg) {
		return []string{arg}
	}
	return strings.FieldsFunc(arg, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，、;；", r) })
}

// narrow returns the ASCII digit of a full-width one.
func narrow(r rune) rune {
	if '０' <= r && r <= '９' {
		return r - '０' + '0'
	}
	return r
}

// addNumber answers a number of either platform or of cronet, and returns false for
// anything else.
func (q *query) addNumber(s string) bool {
	if !IsNumber(s) {
		return false
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		n = -1 << 31
	}
	switch net := neterr.Code(n); {
	case n < 0 && net.Name() != "" && q.platform != errno.PlatformFeishu:
		q.Rows = append(q.Rows, rowOfNet(net))
		if n == -1 {
			q.note("in logs of this library, errno -1 says that none was sent", "在本库的日志中，errno 为 -1 表示未携带 errno")
		}
	case errno.WeChat(n).Category() == 0:
		q.note("%s is not an errno: want 0 to 9999999, or a network error such as -118", "%s 不是 errno：应为 0 到 9999999，或 -118 这样的网络错误", s)
		q.noteOther(n)
	default:
		rows := rowsOf(platforms(q.platform), n)
		if rows[0].Name == "" {
			if in := q.rows(func(c errno.Code) bool { return isIn(c, s) }); len(s) > 1 && len(in) > 0 {
				q.Rows, q.List = append(q.Rows, in...), true
				return true
			}
			q.noteOther(n)
		}
		if len(q.Rows) > 0 {
			q.List = true
		}
		q.Rows = append(q.Rows, rows...)
	}
	return true
}

// noteOther says what a number looks like that is no published errno: an older errCode, or
// what a server's API returns. WeChat's are
// listed at https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html,
// Feishu's at https://open.feishu.cn/document/server-docs/getting-started/server-error-codes.
func (q *query) noteOther(n int) {
	switch {
	case 10000 <= n && n <= 29999:
		q.note("%d can be an older errCode, whose meaning depends on the API: give the whole object", "%d 可能是旧版 errCode，含义取决于接口，请粘贴整个对象", n)
	case 40000 <= n && n <= 99999 && q.platform != errno.PlatformFeishu:
		q.note("%d looks like the errcode of an API of WeChat's server, which is not in these tables", "%d 像是微信服务端接口的 errcode，不在本表范围内", n)
	case 99990000 <= n && n <= 99999999 && q.platform != errno.PlatformWeChat:
		q.note("%d looks like the code of an API of Feishu's server, which is not in these tables", "%d 像是飞书服务端接口的 code，不在本表范围内", n)
	}
}

// addName answers a name, such as a constant of the Go package or ERR_ABORTED, and
// returns false for anything else.
func (q *query) addName(s string) bool {
	if target, err := errno.ParseTarget(strings.TrimPrefix(s, "errno.")); err == nil {
		q.addTarget(s, target)
		return true
	}
	if c, ok := neterr.ByName(strings.TrimPrefix(s, "net::")); ok {
		q.Rows = append(q.Rows, rowOfNet(c))
		return true
	}
	return false
}

// addTarget adds the code that target is, or all codes that it matches.
func (q *query) addTarget(name string, target error) {
	n := len(q.Rows)
	if c, ok := target.(errno.Code); ok {
		if slices.Contains(platforms(q.platform), c.Platform()) && c.Category() != 0 {
			q.Rows = append(q.Rows, rowOf(c))
			q.List = q.List || n > 0
		}
	} else {
		q.Rows = append(q.Rows, q.rows(func(c errno.Code) bool { return errors.Is(c, target) })...)
		q.List = true
	}
	if len(q.Rows) == n {
		q.note("no published errno matches %q", "没有符合 %q 的错误码", name)
	}
}

// addText answers what is in a text or, where there is nothing, searches for its words.
func (q *query) addText(text string) {
	var found []*Row
	notes := len(q.Notes)
	for f := range NewFinder(Options{Platform: q.platform, AsSent: true}, Rows).Find([]byte(text)) {
		found = append(found, f.Value...)
	}
	if !slices.ContainsFunc(found, func(r *Row) bool { return !isAbsent(r.Code) }) {
		found = append(q.numbersIn(text), found...)
	}
	if len(found) > 0 && !slices.ContainsFunc(found, (*Row).Known) && len(q.Notes) == notes && found[0].Sent.API() == "" {
		q.noteOther(found[0].Sent.ErrCode)
	}
	q.Rows = append(q.Rows, found...)
	if len(found) == 0 && len(q.Notes) == notes {
		q.addSearch(text)
	}
}

// apiName matches what can be the name of an API in a sentence.
var apiName = regexp.MustCompile(`\b[a-z]+[A-Z]\w*`)

// inSentence matches a number with what people write before one of an error.
var inSentence = regexp.MustCompile(`(?i)((?:errno|errcode|\bcode|错误码|错误代码|错误号)["'\s:：=为是(（]*)?(\d+)`)

// numbersIn returns what the numbers in a sentence mean: published ones of six or seven
// digits and, where it says that they are of an error, shorter ones and older errCodes.
func (q *query) numbersIn(text string) (rows []*Row) {
	if strings.Contains(text, "{") {
		return nil // an object that is not a client's
	}
	for _, at := range inSentence.FindAllStringSubmatchIndex(text, -1) {
		named, before, number, after := at[2] >= 0, text[:at[4]], text[at[4]:at[5]], text[at[5]:]
		alone := before == "" || !input.IsWord(before[len(before)-1]) && !strings.ContainsAny(before[len(before)-1:], "-./")
		n, err := strconv.Atoi(number)
		if err != nil || after != "" && input.IsWord(after[0]) || !named && !(alone && len(number) >= 6) {
			continue
		}
		of := rowsOf(platforms(q.platform), n)
		if of[0].Name == "" {
			if of = nil; named {
				of = q.judge(callback.Error{ErrCode: n})
			}
			for _, api := range apiName.FindAllString(text, -1) {
				if named && len(of) == 0 {
					of = q.judge(callback.Error{ErrMsg: api + ":fail", ErrCode: n})
				}
			}
			if named && len(of) == 0 {
				q.noteOther(n)
			}
		}
		q.List = q.List || len(rows) > 0 && len(of) > 0
		rows = append(rows, of...)
	}
	return rows
}

// judge returns what a failure is that has no more than an errCode or a text.
func (q *query) judge(e callback.Error) []*Row {
	rows := Rows(decide(q.platform, func(p errno.Platform) *callback.Error {
		e := e
		e.Errno = p.Code(-1)
		return &e
	}))
	return slices.DeleteFunc(rows, func(r *Row) bool { return !r.Known() })
}

// addSearch answers a text as one that a client sent, and searches for its words.
func (q *query) addSearch(text string) {
	rows := append(q.judge(callback.Error{ErrMsg: text}), q.search(text)...)
	if len(rows) == 0 && strings.ContainsFunc(text, func(r rune) bool { return r == ' ' || unicode.Is(unicode.Han, r) }) {
		const api = "anyAPI:fail "
		rows = q.judge(callback.Error{ErrMsg: api + text})
		for _, r := range rows {
			r.Sent.ErrMsg = text
		}
	}
	q.List = q.List || len(rows) > 1 || len(q.Rows) > 0 && len(rows) > 0
	q.Rows = append(q.Rows, rows...)
	if len(rows) > 0 {
		return
	}
	if strings.HasPrefix(text, "{") && json.Valid([]byte(text)) {
		if _, err := callback.Decode(platforms(q.platform)[0], []byte(text)); err != nil {
			q.Notes = append(q.Notes, Text{err.Error(), "这不是 fail 回调收到的对象：" + input.Quote(text)})
			return
		}
	}
	q.Unknown = text
	q.note("nothing found for %s", "没有找到 %s", input.Quote(text))
	if name := nearest(text); name != "" {
		q.note("did you mean %s?", "是不是 %s？", name)
	}
}
