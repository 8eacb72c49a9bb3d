package explain

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

// A Row is what is known of a number or of a failure. Its JSON has the columns as
// keys.
type Row struct {
	errno.Entry                   // Code is nil for an error of Chromium's network stack
	Sent        *callback.Error   // the object that this is the row of; nil for a number or a name
	Evidence    callback.Evidence // what told what Sent is

	net    neterr.Code // the error of Chromium's network stack that this is the row of
	either bool        // whether the object means this on either platform, and does not say which it is of
}

// A Table has the columns of what programs read, in the order of tsv and csv. JSON
// has them as keys.
type Table[T any] []struct {
	name  string
	value func(*T) any // a string or a number; nil for none
}

// Columns are the columns of the dictionary. Their names and their order are promised.
var Columns = Table[Row]{
	{"platform", func(r *Row) any { return r.Platform() }},
	{"errno", func(r *Row) any { return r.Number() }},
	{"name", func(r *Row) any { return r.Name }}, // "" for a number that is not published
	{"category", func(r *Row) any { return orNil(r.Category() != 0, r.Category().Digits()) }},
	{"category_title", func(r *Row) any { return r.Category().Title() }},
	{"category_title_zh", func(r *Row) any { return r.Category().TitleZH() }},
	{"subcategory", func(r *Row) any { return orNil(r.Category() != 0, r.Subcategory().Digits()) }},
	{"subcategory_title", func(r *Row) any { return r.Subcategory().Title() }},
	{"subcategory_title_zh", func(r *Row) any { return r.Subcategory().TitleZH() }},
	{"message", func(r *Row) any { return r.Message }},
	{"meaning", func(r *Row) any { return r.Meaning }},
	{"meaning_zh", func(r *Row) any { return r.MeaningZH }},
	{"owner", func(r *Row) any { return r.Owner }},
	{"condition", func(r *Row) any { return r.Condition.String() }},
	{"fault", func(r *Row) any { return r.Fault.String() }},
}

// AnswerColumns are the columns of a row that may be of an object.
var AnswerColumns = append(Columns[:len(Columns):len(Columns)], Table[Row]{
	{"evidence", func(r *Row) any { return r.Evidence.String() }}, // "" for a number or a name
}...)

// Names returns the names of the columns.
func (t Table[T]) Names() []string {
	names := make([]string, len(t))
	for i, c := range t {
		names[i] = c.name
	}
	return names
}

// Record returns the values of a row as text.
func (t Table[T]) Record(r *T) []string {
	record := make([]string, len(t))
	for i, c := range t {
		if value := c.value(r); value != nil {
			record[i] = fmt.Sprint(value)
		}
	}
	return record
}

// JSON returns the row as a JSON object on one line.
func (t Table[T]) JSON(r *T) []byte {
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

// MarshalJSON returns the AnswerColumns as one object.
func (r *Row) MarshalJSON() ([]byte, error) { return AnswerColumns.JSON(r), nil }

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
func rowOf(c errno.Code) *Row {
	e, _ := c.Lookup()
	e.Code = c
	return &Row{Entry: e}
}

// rowsOf returns what n is on each of the platforms that publish it or, where none
// does, where it lies on each.
func rowsOf(platforms []errno.Platform, n int) (rows []*Row) {
	for _, p := range platforms {
		rows = append(rows, rowOf(p.Code(n)))
	}
	if published := slices.DeleteFunc(slices.Clone(rows), func(r *Row) bool { return r.Name == "" }); len(published) > 0 {
		return published
	}
	return rows
}

// rowOfFailure returns all that is known of a failure or a success.
func rowOfFailure(e *callback.Error) *Row {
	r := &Row{Sent: e}
	var known bool
	if r.Entry, known = e.Lookup(); known {
		r.Evidence = e.Evidence()
	}
	return r
}

// Rows returns the rows of an object that is one of errs, as a Finder passes them: one for
// each platform that it may be of, or one for both.
func Rows(errs []*callback.Error) (rows []*Row) {
	for _, e := range errs {
		rows = append(rows, rowOfFailure(e))
	}
	if len(rows) == 2 {
		a, b := *rows[0], *rows[1]
		b.Code, b.Message, b.Sent = a.Code, a.Message, a.Sent
		if a == b && a.Known() {
			a.either = true
			return []*Row{&a}
		}
	}
	return rows
}

// rowOfNet returns the row of a listed network error.
func rowOfNet(c neterr.Code) *Row {
	return &Row{net: c, Entry: errno.Entry{
		Name: c.Name(), Message: "net::" + c.Name(), Meaning: c.Meaning(), MeaningZH: c.MeaningZH(),
		Condition: c.Condition(), Fault: c.Fault(),
	}}
}

// Platform returns "wechat" or "feishu", "cronet" for an error of Chromium's network
// stack, which WeChat reports inside errno 600001, and "" for either platform.
func (r *Row) Platform() string {
	switch {
	case r.Code == nil:
		return "cronet"
	case r.either:
		return ""
	}
	return r.Code.Platform().String()
}

// Number returns the number as it is sent: -1 if none was.
func (r *Row) Number() int {
	if r.Code == nil {
		return int(r.net)
	}
	return r.Code.Int()
}

// NumberText returns the number as text, or "" if none was sent.
func (r *Row) NumberText() string {
	if r.Code != nil && r.Number() == -1 {
		return ""
	}
	return strconv.Itoa(r.Number())
}

// Category returns 0 for a network error and where no errno was sent.
func (r *Row) Category() (c errno.Category) {
	if r.Code != nil {
		c = r.Code.Category()
	}
	return c
}

// Subcategory returns 0 where Category does.
func (r *Row) Subcategory() (s errno.Subcategory) {
	if r.Code != nil {
		s = r.Code.Subcategory()
	}
	return s
}

// A Fact is one thing that is known of a row.
type Fact struct{ Label, Text Text }

// Facts returns where the number of a row lies, what was sent and what is published, with
// a text where something was, and what told what it is: all that is known but what this
// library makes of it. What a client sent is bounded and printable.
func (r *Row) Facts() (facts []Fact) {
	add := func(labelEN, labelZH, en, zh string) {
		if en != "" {
			facts = append(facts, Fact{Text{labelEN, labelZH}, Text{en, zh}})
		}
	}
	if c, s := r.Category(), r.Subcategory(); c != 0 {
		add("category", "一级类目", Titled(c.Digits(), c.Title()), Titled(c.Digits(), c.TitleZH()))
		add("subcategory", "二级类目", Titled(s.Digits(), s.Title()), Titled(s.Digits(), s.TitleZH()))
	}
	if r.Sent != nil {
		api, text := r.Sent.API(), input.Line(r.Sent.Text(), maxText)
		add("API", "API", api, api)
		if title, _ := r.Title(); text != title {
			add("text", "文本", text, text)
		}
		if net, ok := r.Sent.NetError(); ok {
			cronet := strconv.Itoa(int(net)) + " " + net.Name()
			add("cronet", "cronet", cronet, cronet)
		}
	}
	add("message", "原文", r.Message, r.Message)
	add("owner", "归属", r.Owner, r.Owner)
	if r.Sent != nil {
		add("evidence", "依据", evidence(r).EN, evidence(r).ZH)
	}
	return facts
}

// evidence says what told what an object is.
func evidence(r *Row) Text {
	switch r.Evidence {
	case callback.EvidenceErrno:
		return Text{"the errno", "错误码"}
	case callback.EvidenceStatus:
		return Text{"ok or cancel", "ok 或 cancel"}
	case callback.EvidenceErrCode:
		code := "errCode " + strconv.Itoa(r.Sent.ErrCode)
		return Text{code, code}
	case callback.EvidenceNetError:
		return Text{"the network error", "网络错误"}
	case callback.EvidenceText:
		return Text{"a known text", "已收录的文本"}
	case callback.EvidenceWords:
		return Text{"words of the text alone: a guess", "仅凭文本的字面推测"}
	}
	return Text{"none", "无"}
}

// Titled returns two digits with their title.
func Titled(digits int, title string) string {
	return strings.TrimSuffix(fmt.Sprintf("%02d %s", digits, title), " ")
}

// Anchor returns the id of the row in docs/codes.md.
func (r *Row) Anchor() string { return r.Platform() + "-" + strconv.Itoa(r.Number()) }

// URL returns the address of the row in docs/codes.md, or "" if it is not there.
func (r *Row) URL() string {
	if r.Name == "" || r.Code == nil {
		return ""
	}
	return "https://github.com/mperrno/errno/blob/main/docs/codes.md#" + r.Anchor()
}

// Known reports whether there is more to say of the row than where its number lies.
func (r *Row) Known() bool { return r.Name != "" || r.Meaning != "" }

// Title returns the name, or what there is instead of one in either language.
func (r *Row) Title() (en, zh string) {
	title := r.Name
	switch {
	case title != "":
	case r.Code.Category() != 0:
		return "not published", "未收录"
	case r.Sent == nil || !isAbsent(r.Code):
		title = r.Code.ErrorType()
	case r.Sent.ErrCode != 0:
		title = strings.TrimSpace("errCode " + strconv.Itoa(r.Sent.ErrCode) + " " + r.Sent.API())
	default:
		title = cmp.Or(r.Sent.API(), input.Line(r.Sent.Text(), 64))
	}
	return title, title
}

// Info returns the member errno_info for the end of the object that the row is of.
func (r *Row) Info() []byte {
	net, _ := r.Sent.NetError()
	b := marshal(struct {
		Platform  string `json:"platform"`
		Errno     int    `json:"errno"`
		Name      string `json:"name"`
		Condition string `json:"condition"`
		Fault     string `json:"fault"`
		Meaning   string `json:"meaning"`
		MeaningZH string `json:"meaning_zh"`
		API       string `json:"api"`
		NetErr    string `json:"neterr"`
		Evidence  string `json:"evidence"`
	}{r.Platform(), r.Number(), r.Name, r.Condition.String(), r.Fault.String(), r.Meaning, r.MeaningZH, r.Sent.API(), net.Name(), r.Evidence.String()})
	return append([]byte(strconv.Quote(infoKey)+":"), b...)
}
