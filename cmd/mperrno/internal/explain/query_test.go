package explain

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// titles returns platform, number and title of each row.
func titles(a *Answer) (found []string) {
	for _, r := range a.Rows {
		en, _ := r.Title()
		found = append(found, fmt.Sprintf("%s:%d %s", r.Platform(), r.Number(), en))
	}
	return found
}

func TestAnswer(t *testing.T) {
	for _, test := range []struct {
		name   string
		answer *Answer
		want   []string
		list   bool
		note   string // the start of the first
	}{
		{"number", Query(0, "600001"), []string{"wechat:600001 WeChatNetworkCronetError"}, false, ""},
		{"numbers", Query(0, "feishu:104，-118"), []string{"feishu:104 FeishuInvalidParameter", "cronet:-118 ERR_CONNECTION_TIMED_OUT"}, false, ""},
		{"unpublished", Query(errno.PlatformWeChat, "1504999"), []string{"wechat:1504999 not published"}, false, ""},
		{"name", Query(0, "errno.WeChatNFCSwitchNotOpened"), []string{"wechat:1504003 WeChatNFCSwitchNotOpened"}, false, ""},
		{"object", Query(0, `{"platform":"wechat","errno":5}`), []string{"wechat:5 WeChatTimedOut"}, false, ""},
		{"object of either", Query(0, "request:fail timeout"), []string{":-1 request"}, false, ""},
		{"errCode", Query(errno.PlatformWeChat, `{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`), []string{"wechat:-1 errCode 10001 openBluetoothAdapter"}, false, ""},
		{"words", Query(0, "url domain", "list"), []string{"wechat:600002 WeChatNetworkURLNotInDomainList"}, false, ""},
		{"search", Search(errno.PlatformWeChat, "nfc", "switch"), []string{"wechat:1504003 WeChatNFCSwitchNotOpened"}, false, ""},
		{"search in numbers", Search(errno.PlatformWeChat, "504", "switch"), []string{"wechat:1504003 WeChatNFCSwitchNotOpened"}, false, ""},
		{"server", Query(errno.PlatformWeChat, "40001"), []string{"wechat:40001 not published"}, false, "40001 looks like"},
		{"answer of a server", Query(0, `{"errcode":40001,"errmsg":"x"}`), nil, false, "callback: "},
		{"not an errno", Query(0, "10000000"), nil, false, "10000000 is not an errno"},
		{"nothing", Query(0, "xyzzy"), nil, false, "nothing found"},
		{"no category", List(0, "xyzzy"), nil, true, "no category"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, titles(test.answer))
			assert.Equal(t, test.list, test.answer.List)
			if test.note == "" {
				assert.Empty(t, test.answer.Notes)
			} else if assert.NotEmpty(t, test.answer.Notes) {
				assert.True(t, strings.HasPrefix(test.answer.Notes[0].EN, test.note), test.answer.Notes[0].EN)
			}
		})
	}
	assert.Equal(t, "xyzzy plugh", Query(0, "xyzzy", "1504003", "wechat:5", "plugh").Unknown, "without what has an answer")
	assert.Equal(t, "1504999", Search(0, "1504999").Unknown)

	of := func(c errno.Code) bool { return c.Category().Digits() == 15 }
	device := (&query{}).rows(of)
	for _, answer := range []*Answer{List(0, "15"), List(0, "设备"), Query(0, "15"), Query(0, "CategoryWeChatDevice", "CategoryFeishuDevice")} {
		assert.Equal(t, device, answer.Rows)
		assert.True(t, answer.List)
	}
}

func TestFacts(t *testing.T) {
	for _, test := range []struct {
		name, arg, en, zh string
	}{
		{"number", "feishu:1504003", "category: 15 Device; subcategory: 04 NFC; message: system NFC switch not opened; owner: NFC",
			"一级类目: 15 设备; 二级类目: 04 NFC; 原文: system NFC switch not opened; 归属: NFC"},
		{"unpublished", "wechat:9999999", "category: 99; subcategory: 99", "一级类目: 99; 二级类目: 99"},
		{"network error", "-118", "message: net::ERR_CONNECTION_TIMED_OUT", "原文: net::ERR_CONNECTION_TIMED_OUT"},
		{"object", `{"platform":"wechat","errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT\u202e"}`,
			`API: request; text: -118:net::ERR_CONNECTION_TIMED_OUT\u202e; cronet: -118 ERR_CONNECTION_TIMED_OUT; message: ERR_CONNECTION_TIMED_OUT; evidence: the network error`,
			`API: request; 文本: -118:net::ERR_CONNECTION_TIMED_OUT\u202e; cronet: -118 ERR_CONNECTION_TIMED_OUT; 原文: ERR_CONNECTION_TIMED_OUT; 依据: 网络错误`},
		{"text that is the title", "用户中途取消", "evidence: a known text", "依据: 已收录的文本"},
		{"words", "chooseImage:fail the file is too large", "API: chooseImage; text: the file is too large; evidence: words of the text alone: a guess",
			"API: chooseImage; 文本: the file is too large; 依据: 仅凭文本的字面推测"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var en, zh []string
			for _, f := range Query(0, test.arg).Rows[0].Facts() {
				en, zh = append(en, f.Label.EN+": "+f.Text.EN), append(zh, f.Label.ZH+": "+f.Text.ZH)
			}
			assert.Equal(t, test.en, strings.Join(en, "; "))
			assert.Equal(t, test.zh, strings.Join(zh, "; "))
		})
	}
	long := Query(errno.PlatformWeChat, "request:fail "+strings.Repeat("x", 1000)).Rows[0].Facts()
	assert.Less(t, len(long[1].Text.EN), 300)
}

// What people write in a chat or copy from somewhere.
func TestSentences(t *testing.T) {
	const (
		nfc     = "wechat:1504003 WeChatNFCSwitchNotOpened"
		cronet  = "wechat:600001 WeChatNetworkCronetError"
		timeout = ":-1 request"
	)
	for _, test := range []struct {
		text string
		want []string
	}{
		{"报错 600001 了", []string{cronet}},
		{"1504003。", []string{nfc}},
		{"１５０４００３", []string{nfc}},
		{"600001 request:fail timeout", []string{cronet, timeout}},
		{"(errno 1504003)", []string{nfc}},
		{"errno 1504003", []string{nfc}},
		{"错误码1504003", []string{nfc}},
		{"错误码是：5", []string{"wechat:5 WeChatTimedOut"}},
		{"Error code 5?", []string{"wechat:5 WeChatTimedOut"}},
		{"1504003 和 600001 有什么区别", []string{nfc, cronet}},
		{"errno: 600001, errMsg: request:fail timeout", []string{cronet}},
		{"request:fail timeout trace 600001x v1.600001 a600001 60000 1600001 2026-600001", []string{timeout}},
		{`{"errcode":1003,"errmsg":"x"}`, nil},
	} {
		p := errno.PlatformWeChat
		if strings.Contains(test.text, "request:fail") {
			p = 0
		}
		assert.Equal(t, test.want, titles(Query(p, test.text)), test.text)
	}
	assert.Equal(t, []string{"wechat:-1 errCode 12005"}, titles(Query(0, "errCode 12005")), "an older one of a single family")
	assert.True(t, Query(0, "1504003 和 600001 有什么区别").List)
	assert.False(t, Query(0, "错误码 1504003").List, "one number")
	assert.Equal(t, []string{"wechat:-1 errCode 10003 createBLEConnection"}, titles(Query(errno.PlatformWeChat, "蓝牙 createBLEConnection 报 errCode 10003")))
	for _, test := range []struct {
		text string
		rows int
	}{{"1,504,003", 1}, {"600,001", 1}, {"101,102", 2}, {"1,104,107", 3}} {
		assert.Len(t, Query(errno.PlatformWeChat, test.text).Rows, test.rows, "%s: of a spreadsheet or a list", test.text)
	}
	for _, text := range []string{"errCode 10001 是什么", "错误码 10001", "errCode: 10001", `{"errCode":10001}`} {
		notes := Query(0, text).Notes
		if assert.Len(t, notes, 1, text) {
			assert.Contains(t, notes[0].EN, "an older errCode")
		}
	}
	for _, text := range []string{`{"errMsg":"startX:fail","errCode":10001}`, `{"errCode":12005}`} {
		assert.Empty(t, Query(0, text).Notes, text)
	}
}

// A search finds texts that are not in the tables.
func TestSearchOfTexts(t *testing.T) {
	for _, test := range []struct {
		text, first, meaning string
		evidence             callback.Evidence
	}{
		{"用户中途取消", ":-1 用户中途取消", "the user canceled", callback.EvidenceText},
		{"webview count limit exceed", ":-1 webview count limit exceed", "too many pages are open", callback.EvidenceText},
		{"timeout", ":-1 timeout", "it timed out", callback.EvidenceText},
		{"系统错误，错误码：-12006,auth deny", ":-1 系统错误，错误码：-12006,auth deny", "the user denied authorization", callback.EvidenceText},
		{"the frobnicator is required", ":-1 the frobnicator is required", "an argument is not valid", callback.EvidenceWords},
	} {
		rows := Query(0, test.text).Rows
		require.NotEmpty(t, rows, test.text)
		assert.Equal(t, test.first, titles(&Answer{Rows: rows[:1]})[0])
		assert.Equal(t, test.meaning, rows[0].Meaning)
		assert.Equal(t, test.evidence, rows[0].Evidence, test.text)
	}
	assert.Greater(t, len(Query(0, "timeout").Rows), 1, "and the tables")
	assert.Empty(t, Query(0, "relogin").Rows, "a word alone is none")
}

func TestNotesAreInBothLanguages(t *testing.T) {
	for _, arg := range []string{"-1", "10000000", "10001", "40001", "99991663", "WeChatAbsent", "WeChatNFCSwitchNotOpend", "{}"} {
		notes := Query(0, arg).Notes
		assert.NotEmpty(t, notes, arg)
		for _, note := range notes {
			isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
			assert.Positive(t, strings.IndexFunc(note.ZH, isHan)+1, note.ZH)
			assert.Negative(t, strings.IndexFunc(note.EN, isHan), note.EN)
			assert.NotContains(t, note.EN+note.ZH, "%!")
		}
	}
}
