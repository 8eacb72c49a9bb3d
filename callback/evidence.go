package callback

import (
	"fmt"
	"strconv"
)

// Evidence says what told the condition and the fault of an [Error]: the first of these
// that there is.
type Evidence uint8

const (
	EvidenceNone     Evidence = iota // nothing is known
	EvidenceErrno                    // the errno, and inside 600001 cronet's error
	EvidenceStatus                   // ok or cancel in errMsg
	EvidenceErrCode                  // the older errCode
	EvidenceNetError                 // the cronet error that the text names
	EvidenceText                     // a text that the vendor publishes or clients are known to send
	EvidenceWords                    // words of a text that nobody has listed: right most times, but a guess
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
