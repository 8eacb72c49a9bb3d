package callback

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
)

// Evidence says what told the condition and the fault of an [Error]: the first of these
// that there is.
type Evidence uint8

const (
	EvidenceNone     Evidence = iota // nothing is known
	EvidenceErrno                    // the errno, and inside 600001 cronet's error
	EvidenceStatus                   // ok or cancel in errMsg
	EvidenceErrCode                  // the older errCode, of its API where several share the number
	EvidenceNetError                 // the cronet error that the text names
	EvidenceText                     // a text that the vendor publishes or clients are known to send
	EvidenceWords                    // words of a client API's text that nobody has listed: mostly right, but a guess
)

var evidences = [...]struct{ text, name string }{
	{"", "EvidenceNone"},
	{"errno", "EvidenceErrno"},
	{"status", "EvidenceStatus"},
	{"errcode", "EvidenceErrCode"},
	{"neterr", "EvidenceNetError"},
	{"text", "EvidenceText"},
	{"words", "EvidenceWords"},
}

// String returns "", "errno", "status", "errcode", "neterr", "text" or "words".
func (v Evidence) String() string {
	if int(v) < len(evidences) {
		return evidences[v].text
	}
	return "Evidence(" + strconv.Itoa(int(v)) + ")"
}

// GoString returns the constant's name with the package.
func (v Evidence) GoString() string {
	if int(v) < len(evidences) {
		return "callback." + evidences[v].name
	}
	return "callback." + v.String()
}

// MarshalText returns v.String(), and an error if v is not one of the constants.
func (v Evidence) MarshalText() ([]byte, error) {
	if int(v) >= len(evidences) {
		return nil, fmt.Errorf("callback: %v is not an evidence", v)
	}
	return []byte(v.String()), nil
}

// UnmarshalText sets v to the constant with that text, and returns an error if there is
// none.
func (v *Evidence) UnmarshalText(text []byte) error {
	for i := range evidences {
		if evidences[i].text == string(text) {
			*v = Evidence(i)
			return nil
		}
	}
	return fmt.Errorf("callback: %q is not an evidence", text)
}

// A verdict is what a failure is, and what told it.
type verdict struct {
	row      errno.Entry // Lookup adds the meaning of a cronet error
	evidence Evidence
}

var (
	okEntry      = errno.Entry{Message: "ok", Meaning: "success", MeaningZH: "成功", Condition: errno.OK, Fault: errno.FaultNone}
	cancelEntry  = errno.Entry{Message: "cancel", Meaning: "canceled by the user", MeaningZH: "用户取消", Condition: errno.Canceled, Fault: errno.FaultUser}
	unknownEntry = errno.Entry{Condition: errno.Unknown, Fault: errno.FaultUnknown}
)

// judge says what e is by the first evidence that there is.
func (e *Error) judge() verdict {
	if e == nil {
		return verdict{}
	}
	p := e.parse()
	v := p.judge(e.ErrCode)
	v.row.Code = p.code
	return v
}

func (p parsed) judge(errCode int) verdict {
	net, hasNet := p.netError()

	// An errno that was sent decides. Of the texts beside it only cronet's names count.
	if wasSent(p.code) {
		row, ok := p.code.Lookup()
		if !ok {
			return verdict{row, EvidenceNone}
		}
		if hasNet && net.Fault() != errno.FaultUnknown {
			row.Condition, row.Fault = net.Condition(), net.Fault()
		}
		return verdict{row, EvidenceErrno}
	}

	// Then the status, unless it is fail.
	switch p.status {
	case statusOK:
		return verdict{okEntry, EvidenceStatus}
	case statusCancel:
		return verdict{cancelEntry, EvidenceStatus}
	}

	// The older errCode, if it stands for one failure only.
	platform, api, texts := p.read()
	code, sure := lookupErrCode(platform, api, errCode, texts)
	if sure {
		return verdict{code.entry(), EvidenceErrCode}
	}

	// The cronet error that the text names.
	if hasNet {
		return verdict{errno.Entry{Message: net.Name(), Condition: net.Condition(), Fault: net.Fault()}, EvidenceNetError}
	}

	// What is known to be said, if it explains this API.
	said := match(platform, api, texts)
	if said != nil && !(said.vague && api != "") {
		return verdict{*said.row, EvidenceText}
	}

	// The words, and where they tell nothing what is left of an errCode and of a text.
	if row, ok := judgeWords(api, texts); ok {
		return verdict{row, EvidenceWords}
	}
	if code != nil {
		return verdict{code.entry(), EvidenceErrCode}
	}
	if said != nil {
		return verdict{generalEntry(said.row.Condition, api, texts), EvidenceText}
	}
	return verdict{unknownEntry, EvidenceNone}
}

// read returns whose failure p is, the API that failed and the layers of its text.
func (p parsed) read() (platform errno.Platform, api string, texts []string) {
	if p.code != nil {
		platform = p.code.Platform()
	}
	api, text := withoutNamespace(p.api), p.text
	if platform == errno.PlatformWeChat && api != "" && p.status == statusNone && strings.EqualFold(text, "permission denied") {
		text = "access_denied" // a web page's chooseImage:permission denied: no user was asked
	}
	texts, event := layers(text)
	return platform, cmp.Or(api, event), texts
}
