package callback

import (
	"strings"
	"sync"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

const (
	maxAPI  = 64   // the length in bytes up to which a name is taken for an API's
	maxText = 1024 // how much of a text, in bytes, is searched for what it says
)

type status uint8

const (
	statusNone status = iota
	statusOK
	statusFail
	statusCancel
)

func (s status) failed() bool { return s == statusFail || s == statusCancel }

var statusWords = [...]string{statusOK: "ok", statusFail: "fail", statusCancel: "cancel"}

// A message is what an errMsg says.
type message struct {
	api    string
	status status
	text   string
}

// parseMessage reads an errMsg of the form <api>:<ok|fail|cancel>, with an
// optional text after a colon, a space or whatever else ends the word. One that is
// not of that form is all text.
func parseMessage(s string) message {
	api, _, ok := strings.Cut(s[:min(len(s), maxAPI+1)], ":")
	if !ok || !isAPI(api) {
		return message{text: s}
	}
	rest := strings.TrimLeft(s[len(api)+1:], " ")
	for status := statusOK; status <= statusCancel; status++ {
		text, ok := strings.CutPrefix(rest, statusWords[status])
		if ok && (text == "" || !input.IsWord(text[0])) {
			return message{api, status, strings.Trim(strings.TrimPrefix(text, ":"), " ")}
		}
	}
	return message{text: s}
}

func isAPI(s string) bool {
	for i := range len(s) {
		if !input.IsWord(s[i]) && s[i] != '.' {
			return false
		}
	}
	return s != ""
}

// judgement is what a text says happened, and who has to act.
type judgement struct {
	condition errno.Condition
	fault     errno.Fault
}

// phrases are what a text can say of itself, where no errno does.
var phrases = [...]struct {
	text string
	judgement
}{
	{"cancel", judgement{errno.Canceled, errno.FaultUser}},
	{"canceled", judgement{errno.Canceled, errno.FaultUser}},
	{"cancelled", judgement{errno.Canceled, errno.FaultUser}},
	{"timeout", judgement{errno.DeadlineExceeded, errno.FaultNetwork}},
	{"time out", judgement{errno.DeadlineExceeded, errno.FaultNetwork}},
	{"timed out", judgement{errno.DeadlineExceeded, errno.FaultNetwork}},
	{"auth deny", judgement{errno.PermissionDenied, errno.FaultUser}},
	{"auth denied", judgement{errno.PermissionDenied, errno.FaultUser}},
}

// messages holds the published messages of both platforms once a text was judged.
var messages struct {
	once sync.Once
	of   map[errno.Platform]map[string]judgement
}

func loadMessages() {
	messages.of = map[errno.Platform]map[string]judgement{errno.PlatformWeChat: {}, errno.PlatformFeishu: {}}
	for p, m := range messages.of {
		for row := range errno.All(p) {
			if row.Message != "" && row.Condition != errno.OK {
				m[row.Message] = judgement{row.Condition, row.Fault}
			}
		}
	}
}

// judgeText judges the text of a failure on the platform of code, which may be
// nil. A published message says more than a phrase.
func judgeText(code errno.Code, text string) judgement {
	if code != nil {
		messages.once.Do(loadMessages)
		if j, ok := messages.of[code.Platform()][text]; ok {
			return j
		}
	}
	text = strings.ToLower(text[:min(len(text), maxText)])
	for _, p := range phrases {
		if says(text, p.text) {
			return p.judgement
		}
	}
	return judgement{errno.Unknown, errno.FaultUnknown}
}

// says reports whether phrase stands in text as whole words. The timeout of
// "parameter.timeout" is a name and says nothing.
func says(text, phrase string) bool {
	for {
		i := strings.Index(text, phrase)
		if i < 0 {
			return false
		}
		end := i + len(phrase)
		if (i == 0 || !input.IsWord(text[i-1]) && text[i-1] != '.') && (end == len(text) || !input.IsWord(text[end])) {
			return true
		}
		text = text[i+1:]
	}
}
