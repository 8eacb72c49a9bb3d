// Package errnolog logs the errors of package errno and its kin with log/slog.
package errnolog

import (
	"errors"
	"log/slog"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
)

// maxText is the length in bytes at which the text of a client is cut.
const maxText = 256

// Attr returns one group, "errno", that describes the first code in err's tree and
// what a [callback.Error] in it adds; that may have no code:
//
//	platform     "wechat" or "feishu"
//	code         the number, -1 where no errno was sent
//	name         the constant's Go name, "WeChatNFCSwitchNotOpened"
//	category     the category's Go name, "CategoryWeChatDevice"
//	subcategory  the subcategory's Go name, "SubcategoryWeChatNFC"
//	condition    "FailedPrecondition"
//	fault        "FaultUser"
//	api          "nfcStartDiscovery"
//	neterr       Chromium's name, "ERR_CONNECTION_RESET"
//	text         what the client said
//
// The keys are always these, in this order; a value that is not known is "". text
// is at most 256 bytes of the client's text on one line, with what cannot be
// printed escaped. For an error without a code and without a callback.Error, Attr
// returns the empty Attr, which handlers leave out.
func Attr(err error) slog.Attr {
	var api, neterr, text string
	var e *callback.Error
	if errors.As(err, &e) {
		api, text = e.API(), input.Line(e.Text(), maxText)
		if net, ok := e.NetError(); ok {
			neterr = net.Name()
		}
	}
	code, ok := errno.Of(err)
	if !ok {
		code = e.Code()
	}
	if code == nil {
		return slog.Attr{}
	}
	condition, fault := code.Condition(), code.Fault()
	if code == e.Code() {
		condition, fault = e.Condition(), e.Fault()
	}
	return slog.Attr{Key: "errno", Value: slog.GroupValue(
		slog.String("platform", code.Platform().String()),
		slog.Int("code", code.Int()),
		slog.String("name", code.Name()),
		slog.String("category", code.Category().Name()),
		slog.String("subcategory", code.Subcategory().Name()),
		slog.String("condition", condition.String()),
		slog.String("fault", fault.String()),
		slog.String("api", api),
		slog.String("neterr", neterr),
		slog.String("text", text),
	)}
}

// A Record is what is logged of an error.
type Record struct {
	Platform    string `json:"platform"`    // "wechat" or "feishu"
	Code        int    `json:"code"`        // the number, -1 where no errno was sent
	Name        string `json:"name"`        // the constant's Go name
	Category    string `json:"category"`    // the category's Go name
	Subcategory string `json:"subcategory"` // the subcategory's Go name
	Condition   string `json:"condition"`   // "FailedPrecondition"
	Fault       string `json:"fault"`       // "FaultUser"
	API         string `json:"api"`         // "nfcStartDiscovery"
	NetErr      string `json:"neterr"`      // Chromium's name
	Text        string `json:"text"`        // what the client said
	Meaning     string `json:"meaning"`     // in English
	MeaningZH   string `json:"meaning_zh"`  // in Chinese
}

// LogValue implements [slog.LogValuer].
func (r Record) LogValue() slog.Value { return slog.GroupValue() }
