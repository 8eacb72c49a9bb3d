package callback

import (
	"cmp"
	"slices"
	"strings"
)

// maxPeels is how many wrappings are taken off a text.
const maxPeels = 4

// A wrapping is what clients put before the text that matters.
type wrapping struct {
	start string // how it starts
	end   string // what the text that matters follows; "" where it follows start
	api   string // of an event, which names no API
}

var wrappings = [...]wrapping{
	{"innererrcode:", "errmsg:", "InnerAudioContext.onError"},       // iOS: INNERERRCODE:-1001, ERRMSG:请求超时。
	{"innercode:", "errmsg:", "InnerAudioContext.onError"},          // older clients
	{"playererrcode:", "description:", "InnerAudioContext.onError"}, // iOS: playerErrCode:6, ..., description:网络连接已中断。
	{"errcode:", ", err:", "InnerAudioContext.onError"},             // Android: errCode:67, err:decode audio fail
	{"exception onopen fail", "msg:", "SocketTask.onError"},         // iOS: exception onOpen fail code:20, msg:Invalid HTTP status.
	{"open fail:", "_msg:", ""},                                     // open fail: _code:8,_msg:TLS handshake failed
	{"系统错误，错误码", ",", ""},                                           // 系统错误，错误码：-12006,auth deny
	{"系统错误，错误码", "，", ""},                                           // as a person types it
	{"系统错误,错误码", ",", ""},                                           // web pages: config
	{"download image fail. reason:", "", ""},                        // getImageInfo
	{"abort statuscode:-1 ", "", ""},                                // abort statusCode:-1 timeout
	{"fail_", "", ""},                                               // WeCom: getCurExternalContact:fail_fail_without context of external contact
	{"fail ", "", ""},                                               // fail reach max websocket connect count 5
	{"java.io.interruptedioexception: interrupted", "", ""},         // OkHttp: of a thread, not in the background
	{"[", "]", ""},     // SDKs that uni-app calls: [payment微信:-2]User canceled
	{"error:", "", ""}, // Error: unable to verify the first certificate
	{"the operation couldn’t be completed.", "", ""}, // The operation couldn’t be completed. Connection reset by peer
	{"未能完成该操作。", "", ""},                             // 未能完成该操作。协议错误
}

// textTails are what clients and tools put behind a text.
var textTails = [...]string{
	"\n",                          // a stack
	";at ",                        // where the base library saw it: ;at pages/index/index onLoad function
	" [20",                        // when and who WeChat's server saw: [20180420 15:51:47][wx0000000000000000]
	"(env: ",                      // the developer tools: (env: Windows,mp,1.06.2301160; lib: 2.27.2)
	" , error= ",                  // the Unity plugin of Mini Games
	",https://ask.dcloud.net.cn/", // the page that uni-app points to
	",http://ask.dcloud.net.cn/",
	" more info at https://open.work.weixin.qq.com/", // and WeCom
}

// layers returns what a text says, in lower case: what is left as one wrapping after the
// other is taken off, the innermost first, and the same without the fields behind it. If it
// is the text of an event, it returns that too.
func layers(text string) (all []string, event string) {
	text = strings.ToLower(firstBytes(text, maxText))
	for _, tail := range textTails {
		text, _, _ = strings.Cut(text, tail)
	}
	text = trimSentence(text)
	all, event = peel(text)
	if short := withoutFields(text); short != text {
		shorter, _ := peel(short)
		all = append(all, shorter...)
	}
	return all, event
}

func peel(text string) (all []string, event string) {
	for before := ""; len(all) <= maxPeels && text != "" && text != before; {
		all = append(all, text)
		inner, api := takeOff(text)
		before, text, event = text, trimSentence(inner), cmp.Or(event, api)
	}
	slices.Reverse(all)
	return all, event
}

// takeOff takes off one wrapping, and returns the event that has it.
func takeOff(text string) (inner, event string) {
	for _, w := range wrappings {
		if rest, ok := strings.CutPrefix(text, w.start); ok {
			if _, inner, ok := strings.Cut(rest, w.end); ok {
				return inner, w.api
			}
		}
	}
	// -502005 database collection not exists, java.io.IOException: Canceled
	word, rest, ok := strings.Cut(text, " ")
	if ok && (strings.Trim(word, "-0123456789") == "" || strings.HasSuffix(word, "exception:")) {
		return rest, ""
	}
	// createRequestTask:fail:interrupted
	if m := parseMessage(text); m.status == statusFail {
		return m.text, ""
	}
	return text, ""
}

// withoutFields cuts off the fields that an app logs behind a text.
//
//	timeout, page=pages/index/index url=https://api.example.cn
func withoutFields(text string) string {
	for {
		i := strings.LastIndexByte(text, ' ')
		if i == -1 || !strings.Contains(text[i+1:], "=") {
			return text
		}
		text = strings.TrimRight(text[:i], " ,;|")
	}
}

// trimSentence takes off what surrounds a sentence.
func trimSentence(text string) string {
	return strings.TrimRight(strings.TrimLeft(text, " :,，\t\r\n"), " \t\r\n.。!！;；,，'\"")
}

// quotations are the pairs that people and programs put around what others say.
var quotations = [...][2]string{{`"`, `"`}, {"“", "”"}, {"[", "]"}, {"{", "}"}}

// misspellings are what clients write for other words.
var misspellings = [...][2]string{{"invaild", "invalid"}, {"inval ", "invalid "}, {"excced", "exceed"}, {"unsuoported", "unsupported"},
	{"verfying", "verifying"}, {"canel", "cancel"}, {"avaliable", "available"}, {"alreay", "already"}}

// sentence returns what the client itself says in a text, and "" for a question. It leaves
// out what is quoted, JSON, URLs, paths and fields.
func sentence(text string) string {
	for _, q := range quotations {
		before, rest, quoted := strings.Cut(text, q[0])
		said := []string{before}
		for quoted {
			_, rest, _ = strings.Cut(rest, q[1])
			before, rest, quoted = strings.Cut(rest, q[0])
			said = append(said, before)
		}
		text = strings.Join(said, " ")
	}
	for _, word := range misspellings {
		text = strings.ReplaceAll(text, word[0], word[1])
	}
	fields := strings.Fields(text)
	fields = slices.DeleteFunc(fields, func(field string) bool { return strings.ContainsAny(field, `/\=`) })
	text = strings.ReplaceAll(strings.Join(fields, " "), "_", " ")
	if hasPart(text, "?", "？") {
		return ""
	}
	return trimSentence(text)
}
