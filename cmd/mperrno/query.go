package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
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

// answer prints what is known of the operands, or lists the tables, and reports
// whether there was anything.
func answer(o *options) (found bool, err error) {
	a := &answers{options: o}
	if o.list {
		a.addList()
	} else {
		a.addOperands()
	}
	if len(a.rows) > 0 {
		v := viewOf(os.Stdout, o.lang)
		switch {
		case o.format != "table":
			err = write(os.Stdout, o.format, a.rows)
		case a.list:
			err = writeList(os.Stdout, a.rows, v)
		default:
			err = writeParagraphs(os.Stdout, a.rows, v)
		}
	}
	for _, note := range a.notes {
		fmt.Fprintln(os.Stderr, "mperrno:", note)
	}
	return len(a.rows) > 0, err
}

// Answers are what is known of the operands.
type answers struct {
	*options
	rows  []*row
	list  bool     // whether the rows are best read as a list
	notes []string // what else there is to say, and what has no answer
}

func (a *answers) note(en, zh string, args ...any) {
	a.notes = append(a.notes, fmt.Sprintf(a.lang.say(en, zh), args...))
}

// addList adds the tables, or what -c leaves of them.
func (a *answers) addList() {
	for _, p := range a.platforms() {
		for e := range errno.All(p) {
			if a.category == "" || isIn(e.Code, a.category) {
				a.rows = append(a.rows, rowOf(e.Code))
			}
		}
	}
	a.list = true
	if len(a.rows) == 0 {
		a.note("no category %q: want a title such as device, or digits such as 15 or 1504", "没有类目 %q：应为“设备”这样的名称，或 15、1504 这样的编号", a.category)
	}
}

// netRows returns the network errors, which only WeChat reports.
func (a *answers) netRows() (rows []*row) {
	if a.platform == errno.PlatformFeishu {
		return nil
	}
	for n := -1; n >= -999; n-- {
		if c := neterr.Code(n); c.Name() != "" {
			rows = append(rows, rowOfNet(c))
		}
	}
	return rows
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

// addOperands answers the operands in their order. Those that are neither a number nor
// a name are one text: an object or a line of a log, or else words to search for.
func (a *answers) addOperands() {
	var words []string
	for _, operand := range a.operands {
		for _, part := range split(operand) {
			if a.search || !a.addNumber(part) && !a.addName(part) {
				words = append(words, part)
			}
		}
	}
	if len(words) > 0 {
		a.addText(strings.Join(words, " "))
	}
}

var numbers = regexp.MustCompile(`^\s*(?:\w+:)?-?\d+(?:\s*[,，、;；\s]\s*(?:\w+:)?-?\d+)+[\s,，、;；]*$`)

// split splits a list of numbers such as 1504003,600001.
func split(operand string) []string {
	if !numbers.MatchString(operand) {
		return []string{strings.TrimSpace(operand)}
	}
	return strings.FieldsFunc(operand, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，、;；", r) })
}

// addNumber answers a number of either platform or of cronet, and returns false for
// anything else.
func (a *answers) addNumber(s string) bool {
	if !isNumber(s) {
		return false
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		n = -1 << 31
	}
	switch net := neterr.Code(n); {
	case n < 0 && net.Name() != "" && a.platform != errno.PlatformFeishu:
		a.rows = append(a.rows, rowOfNet(net))
		if n == -1 {
			a.note("in logs of this library, errno -1 says that none was sent", "在本库的日志中，errno 为 -1 表示未携带 errno")
		}
	case errno.WeChat(n).Category() == 0:
		a.note("%s is not an errno: want 0 to 9999999, or a network error such as -118", "%s 不是 errno：应为 0 到 9999999，或 -118 这样的网络错误", s)
		a.noteOther(n)
	default:
		rows := rowsOf(a.platforms(), n)
		if rows[0].Name == "" {
			if in := a.inCategory(s); len(in) > 0 {
				a.rows, a.list = append(a.rows, in...), true
				return true
			}
			a.noteOther(n)
		}
		if len(a.rows) > 0 {
			a.list = true
		}
		a.rows = append(a.rows, rows...)
	}
	return true
}

// inCategory returns the rows of a category, or subcategory, of two, or four, digits.
func (a *answers) inCategory(digits string) (rows []*row) {
	if len(digits) != 2 && len(digits) != 4 {
		return nil
	}
	for _, p := range a.platforms() {
		for e := range errno.All(p) {
			if isIn(e.Code, digits) {
				rows = append(rows, rowOf(e.Code))
			}
		}
	}
	return rows
}

// noteOther says what a number looks like that is no published errno: an older errCode, or
// what a server's API returns. WeChat's are
// listed at https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html,
// Feishu's at https://open.feishu.cn/document/server-docs/getting-started/server-error-codes.
func (a *answers) noteOther(n int) {
	switch {
	case 10000 <= n && n <= 29999:
		a.note("%d can be an older errCode, whose meaning depends on the API: give the whole object", "%d 可能是旧版 errCode，含义取决于接口，请粘贴整个对象", n)
	case 40000 <= n && n <= 99999 && a.platform != errno.PlatformFeishu:
		a.note("%d looks like the errcode of an API of WeChat's server, which is not in these tables", "%d 像是微信服务端接口的 errcode，不在本表范围内", n)
	case 99990000 <= n && n <= 99999999 && a.platform != errno.PlatformWeChat:
		a.note("%d looks like the code of an API of Feishu's server, which is not in these tables", "%d 像是飞书服务端接口的 code，不在本表范围内", n)
	}
}

// addName answers a name, such as a constant of the Go package or ERR_ABORTED, and
// returns false for anything else.
func (a *answers) addName(s string) bool {
	if target, err := errno.ParseTarget(strings.TrimPrefix(s, "errno.")); err == nil {
		a.addTarget(s, target)
		return true
	}
	if c, ok := neterr.ByName(strings.TrimPrefix(s, "net::")); ok {
		a.rows = append(a.rows, rowOfNet(c))
		return true
	}
	return false
}

// addTarget adds the code that target is, or all codes that it matches.
func (a *answers) addTarget(name string, target error) {
	n := len(a.rows)
	if c, ok := target.(errno.Code); ok {
		if slices.Contains(a.platforms(), c.Platform()) && c.Category() != 0 {
			a.rows = append(a.rows, rowOf(c))
			a.list = a.list || n > 0
		}
	} else {
		for _, p := range a.platforms() {
			for e := range errno.All(p) {
				if errors.Is(e.Code, target) {
					a.rows = append(a.rows, rowOf(e.Code))
				}
			}
		}
		a.list = true
	}
	if len(a.rows) == n {
		a.note("no published errno matches %q", "没有符合 %q 的错误码", name)
	}
}

// addText answers what is in a text or, where there is nothing, searches for its words.
func (a *answers) addText(text string) {
	if !a.search {
		n := len(a.rows)
		finder := newFinder(a.options, rowsOfReadings)
		for _, found := range finder.find([]byte(text)) {
			a.rows = append(a.rows, found.value...)
		}
		if len(a.rows) > n {
			return
		}
	}
	rows := a.searchFor(text)
	a.list = a.list || len(rows) > 1 || len(a.rows) > 0 && len(rows) > 0
	a.rows = append(a.rows, rows...)
	if len(rows) > 0 {
		return
	}
	if strings.HasPrefix(text, "{") && json.Valid([]byte(text)) {
		if _, err := callback.Decode(a.platforms()[0], []byte(text)); err != nil {
			a.note("%v", "%v", err)
			return
		}
	}
	a.note("nothing found for %s", "没有找到 %s", input.Quote(text))
	if name := nearest(text); name != "" {
		a.note("did you mean %s?", "是不是 %s？", name)
	}
	if info, err := os.Stat(text); err == nil && info.Mode().IsRegular() {
		a.note("%[1]s is a file: mperrno -sum %[1]s sums it up, mperrno - < %[1]s explains its lines", "%[1]s 是文件：用 mperrno -sum %[1]s 汇总，用 mperrno - < %[1]s 逐行解释", text)
	}
}

// searchFor returns the rows that have all the words of the text, the best first: a hit
// in the meaning weighs more than one in a title, and a whole word more than a part of
// one.
func (a *answers) searchFor(text string) (found []*row) {
	phrase := strings.ToLower(text)
	var all []*row
	for _, p := range a.platforms() {
		for e := range errno.All(p) {
			all = append(all, rowOf(e.Code))
		}
	}
	all = append(all, a.netRows()...)
	scores := map[*row]float64{}
	for _, r := range all {
		if s := score(r, phrase, strings.Fields(phrase)); s > 0 {
			scores[r] = s
			found = append(found, r)
		}
	}
	slices.SortStableFunc(found, func(a, b *row) int { return cmp.Compare(scores[b], scores[a]) })
	return found
}

// score rates a row, 0 if one of the words is nowhere in it.
func score(r *row, phrase string, words []string) float64 {
	fields := [...]struct {
		text   string
		weight float64
	}{
		{r.Message, 4}, {r.Meaning, 4}, {r.MeaningZH, 4},
		{r.Name, 3},
		{r.Owner, 2}, {r.subcategory().Title(), 2}, {r.subcategory().TitleZH(), 2},
		{r.categoryTitle(), 1}, {r.category().TitleZH(), 1},
	}
	all := ""
	for i := range fields {
		fields[i].text = strings.ToLower(fields[i].text)
		all += fields[i].text + "\n"
	}
	sum := 0.0
	for _, word := range words {
		best := 0.0
		for _, f := range fields {
			best = max(best, f.weight*closeness(f.text, word))
		}
		if best == 0 {
			best = pieces(all, word)
		}
		if best == 0 {
			return 0
		}
		sum += best
	}
	for _, f := range fields {
		sum += float64(len(words)) * f.weight * closeness(f.text, phrase)
	}
	return sum
}

// closeness says how well word stands in text: 3 it is all of it, 2 as whole words, 1
// as a part, 0 not at all.
func closeness(text, word string) float64 {
	at := strings.Index(text, word)
	switch end := at + len(word); {
	case at < 0:
		return 0
	case len(text) == len(word):
		return 3
	case at > 0 && input.IsWord(text[at-1]) || end < len(text) && input.IsWord(text[end]):
		return 1
	}
	return 2
}

// pieces rates a phrase of Chinese, which has no spaces between words, by how many of
// its pairs of characters are in text: between 0 and 1, and 0 for less than most.
func pieces(text, phrase string) float64 {
	const most = 0.6
	runes := []rune(phrase)
	if len(runes) < 3 || slices.ContainsFunc(runes, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
		return 0
	}
	found := 0
	for i := range len(runes) - 1 {
		if strings.Contains(text, string(runes[i:i+2])) {
			found++
		}
	}
	if share := float64(found) / float64(len(runes)-1); share >= most {
		return share
	}
	return 0
}

// nearest returns the name that differs least from s, or "" if none is near.
func nearest(s string) string {
	var names []string
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for e := range errno.All(p) {
			names = append(names, e.Name, e.Code.Category().Name(), e.Code.Subcategory().Name(), e.Condition.String(), e.Fault.String())
		}
	}
	for _, r := range (&answers{options: &options{}}).netRows() {
		names = append(names, r.Name)
	}
	s = strings.TrimPrefix(strings.TrimPrefix(s, "errno."), "net::")
	best, least := "", len(s)/4+1
	for _, name := range names {
		if d := distance(strings.ToLower(s), strings.ToLower(name)); d < least {
			best, least = name, d
		}
	}
	return best
}

// distance returns how many letters have to be changed, added or removed to make b of
// a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, before+1, row[j]+1)
		}
	}
	return row[len(b)]
}
