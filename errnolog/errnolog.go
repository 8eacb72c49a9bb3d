// Package errnolog logs the failures that packages errno and callback describe, as
// one group with log/slog or as one object with other loggers:
//
//	slog.Info("client failure", errnolog.Attr(err))
//	zapLogger.Info("client failure", zap.Any("errno", errnolog.RecordOf(err)))
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

// A Record describes a failure in fields for a log. It has the same keys for every
// failure; a value that is not known is "". All fields but Errno, ErrCode, API and
// Text take few values.
//
// With log/slog it is a group. As JSON it is an object: pass it to zap.Any, to Interface
// of zerolog or to WithField of logrus. [callback.Decode] and [callback.Find] read the
// object back, and Find the group.
type Record struct {
	Platform    string `json:"platform"`    // "wechat" or "feishu"
	Errno       int    `json:"errno"`       // the errno, -1 if none was sent
	Name        string `json:"name"`        // the constant's Go name, "WeChatNFCSwitchNotOpened"
	Category    string `json:"category"`    // the category's Go name, "CategoryWeChatDevice"
	Subcategory string `json:"subcategory"` // the subcategory's Go name, "SubcategoryWeChatNFC"
	Condition   string `json:"condition"`   // what happened, "FailedPrecondition"
	Fault       string `json:"fault"`       // who has to act, "FaultUser"
	API         string `json:"api"`         // "nfcStartDiscovery"
	NetErr      string `json:"neterr"`      // Chromium's name, "ERR_CONNECTION_RESET"
	ErrCode     int    `json:"errcode"`     // the older error code of the API, 0 if none was sent
	Text        string `json:"text"`        // what the client said, at most 256 bytes of it on one line, with what cannot be printed escaped
	Evidence    string `json:"evidence"`    // what told the condition and the fault, "errno" or "words"
	Meaning     string `json:"meaning"`     // what the code or, without one, the older code or the text means
	MeaningZH   string `json:"meaning_zh"`  // the same in Chinese
}

// RecordOf describes the first code in err's tree and, if there is a [callback.Error],
// with or without a code, what the client reported. The condition and the fault are those
// of [errno.ConditionOf] and [errno.FaultOf], for which a success inside another error
// counts for nothing. For an error with neither, it returns the zero Record.
func RecordOf(err error) Record {
	condition := errno.ConditionOf(err)
	var e *callback.Error
	if errors.As(err, &e) && e.Err() == nil && condition != errno.OK {
		e = nil // a success inside a failure
	}
	code, ok := errno.Of(err)
	if !ok {
		code = e.Code()
	}
	if code == nil {
		return Record{}
	}
	var r Record
	if e != nil {
		r.API, r.Text, r.ErrCode = e.API(), input.Line(e.Text(), maxText), e.ErrCode
	}
	if net, ok := e.NetError(); ok {
		r.NetErr = net.Name()
	}
	row, ok := code.Lookup()
	evidence := callback.EvidenceNone
	if ok {
		evidence = callback.EvidenceErrno
	}
	if e != nil && (code == e.Code() || row.Condition != condition) {
		row, _ = e.Lookup()
		evidence = e.Evidence()
	}
	r.Platform = code.Platform().String()
	r.Errno = code.Int()
	r.Name = code.Name()
	r.Category = code.Category().Name()
	r.Subcategory = code.Subcategory().Name()
	r.Condition = condition.String()
	r.Fault = errno.FaultOf(err).String()
	r.Evidence = evidence.String()
	r.Meaning = row.Meaning
	r.MeaningZH = row.MeaningZH
	return r
}

// LogValue returns a group with the keys of the JSON form, in the same order. It is
// called by log/slog.
func (r Record) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("platform", r.Platform),
		slog.Int("errno", r.Errno),
		slog.String("name", r.Name),
		slog.String("category", r.Category),
		slog.String("subcategory", r.Subcategory),
		slog.String("condition", r.Condition),
		slog.String("fault", r.Fault),
		slog.String("api", r.API),
		slog.String("neterr", r.NetErr),
		slog.Int("errcode", r.ErrCode),
		slog.String("text", r.Text),
		slog.String("evidence", r.Evidence),
		slog.String("meaning", r.Meaning),
		slog.String("meaning_zh", r.MeaningZH),
	)
}

// Attr returns the group "errno" with the fields of [RecordOf] err, and for the zero
// Record the empty Attr, which handlers leave out.
func Attr(err error) slog.Attr {
	r := RecordOf(err)
	if r == (Record{}) {
		return slog.Attr{}
	}
	return slog.Attr{Key: "errno", Value: r.LogValue()}
}
