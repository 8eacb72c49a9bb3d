// Package errno has the error numbers of WeChat Mini Programs and of Feishu
// (Lark) gadgets as typed constants, with a table behind them: what each number
// means, what happened and who has to act.
//
// Both platforms report a failure as errno, up to seven digits: two for the
// category, two for the subcategory, three for the detail. 1504003 is
// Device/NFC/003. The format is the same but the tables are not, so a code
// belongs to a platform, and its type says which: [WeChat] or [Feishu].
//
// A service that receives the number tests it with [errors.Is]:
//
//	func handle(n int) {
//		err := errno.WeChat(n).Err() // nil for 0
//		switch {
//		case err == nil, errors.Is(err, errno.Canceled):
//			return // a success, or the user backed out
//		case errors.Is(err, errno.WeChatNFCSwitchNotOpened):
//			suggest("Turn on NFC in the settings")
//		case errors.Is(err, errno.FaultApp):
//			page(err) // wechat: url not in domain list (600002)
//		}
//	}
//
// The target is a code, a [Subcategory], a [Category], a [Condition] (what
// happened) or a [Fault] (who has to act). [ParseTarget] reads one from a
// configuration file.
//
// Most failures carry no errno, only an older errCode or a text.
// [github.com/mperrno/errno/callback] decodes all that a fail callback receives,
// [github.com/mperrno/errno/neterr] has the network errors of Chromium, and
// [github.com/mperrno/errno/errnolog] logs with log/slog.
//
// # What never matches
//
// No code matches an error of the standard library: fs.ErrNotExist,
// context.Canceled, context.DeadlineExceeded and net.Error describe errors of
// this process, not of the client's phone. No code matches one of the other
// platform. The zero [Category] and [Subcategory] match nothing.
//
// # Metric labels
//
// [Code.ErrorType], [Code.Name], [Condition], [Fault] and the names of categories
// are safe as metric labels: only a new version of this package adds values.
// [Code.Int] and the text of an error are not, since a client can send any number.
//
// # Judgments
//
// Numbers and messages are the vendors'. Meanings are written for this package,
// and conditions and faults are its judgments: a minor release may correct one.
package errno

//go:generate go test -run ^TestGenerated$ . -update
//go:generate go test -run ^Test(Docs|READMEs)$ ./cmd/mperrno -update

import (
	"errors"
	"iter"
	"slices"
	"strconv"
	"sync"

	"github.com/mperrno/errno/internal/input"
)

const (
	absentErrno = int(WeChatAbsent) // FeishuAbsent is the same number
	maxErrno    = 9999999           // the largest number of seven digits
)

// Code is what [WeChat] and [Feishu] have in common. They implement it, and structs that
// embed one of them. A Code is an error; return [Code.Err] instead of the code itself
// where 0 must mean no error.
type Code interface {
	error

	// Platform returns the platform whose table the code is from.
	Platform() Platform
	// Int returns the number on the wire.
	Int() int
	// Category returns digits 1-2 with their platform, listed or not, and the
	// zero Category for a number outside 0..9999999.
	Category() Category
	// Subcategory returns digits 1-4 likewise.
	Subcategory() Subcategory
	// Detail returns digits 5-7, in the range 0..999, and 0 for a number
	// outside 0..9999999.
	Detail() int
	// Condition returns what happened, on either platform. Only 0 is OK; a
	// number that is not in the table is Unknown.
	Condition() Condition
	// Fault returns who has to act. Only 0 is FaultNone; a number that is not
	// in the table is FaultUnknown.
	Fault() Fault
	// Name returns the constant's Go name, such as "WeChatNFCSwitchNotOpened",
	// and "" for a number that is not in the table.
	Name() string
	// ErrorType returns Name, or for a number that is not in the table
	// "WeChatUnpublished", for -1 "WeChatAbsent" and outside 0..9999999
	// "WeChatInvalid". It is never empty and its values are few: use it as a
	// metric label and as OpenTelemetry's error.type.
	ErrorType() string
	// Lookup returns the code's row. For a number that is not in the table it
	// returns false and an Entry with the condition Unknown and FaultUnknown.
	Lookup() (Entry, bool)
	// Err returns nil for 0 and the code itself for any other number. It does
	// not allocate for a published number.
	Err() error
	// Is reports whether target is the code, its category, its subcategory, its
	// condition or its fault. It is called by errors.Is.
	Is(target error) bool

	sealed()
}

// A Platform is a vendor's client. WeChat and Feishu number their errors in one
// format but from two tables, so a number means nothing without its platform.
type Platform uint8

const (
	PlatformWeChat Platform = 1 // 微信; WeChat, text form "wechat"
	PlatformFeishu Platform = 2 // 飞书; Feishu (Lark), text form "feishu", also read as "lark"
)

// String returns "wechat" or "feishu", and "Platform(3)" for an unknown value.
func (p Platform) String() string {
	switch p {
	case PlatformWeChat:
		return "wechat"
	case PlatformFeishu:
		return "feishu"
	}
	return "Platform(" + strconv.Itoa(int(p)) + ")"
}

// GoString returns the Go expression, such as "errno.PlatformWeChat".
func (p Platform) GoString() string {
	if p != PlatformWeChat && p != PlatformFeishu {
		return "errno." + p.String()
	}
	return "errno.Platform" + p.prefix()
}

// prefix returns what the names of the platform's constants start with.
func (p Platform) prefix() string {
	if p == PlatformFeishu {
		return "Feishu"
	}
	return "WeChat"
}

// MarshalText returns "wechat" or "feishu", and an error for an unknown value.
func (p Platform) MarshalText() ([]byte, error) {
	if p != PlatformWeChat && p != PlatformFeishu {
		return nil, errors.New("errno: cannot marshal unknown " + p.String())
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads "wechat" and "feishu", and "lark" as Feishu, in any case. Any
// other text is an error that quotes it.
func (p *Platform) UnmarshalText(text []byte) error {
	switch name := string(text); {
	case input.EqualFold(name, "wechat"):
		*p = PlatformWeChat
	case input.EqualFold(name, "feishu"), input.EqualFold(name, "lark"):
		*p = PlatformFeishu
	default:
		return errors.New("errno: unknown platform " + input.Quote(text) + `: want "wechat", "feishu" or "lark"`)
	}
	return nil
}

// Code returns n as a code of the platform, as [WeChat](n) or [Feishu](n) would
// be, or nil for an unknown platform. It does not allocate for a published n.
func (p Platform) Code(n int) Code {
	if e, ok := Lookup(p, n); ok {
		return e.Code
	}
	switch p {
	case PlatformWeChat:
		return WeChat(n)
	case PlatformFeishu:
		return Feishu(n)
	}
	return nil
}

// An Entry is one row of a platform's table. It marshals to JSON under the names
// of the dictionary's columns. There is no UnmarshalJSON: the platform is not part of
// it.
type Entry struct {
	Code      Code      `json:"errno"`      // WeChatNFCSwitchNotOpened
	Name      string    `json:"name"`       // "WeChatNFCSwitchNotOpened", the constant's Go name
	Message   string    `json:"message"`    // "system NFC switch not opened", exactly as the platform sends it (errMsg, errString); may be "" or a template with verbs such as %s
	Meaning   string    `json:"meaning"`    // one short English phrase, of this package
	MeaningZH string    `json:"meaning_zh"` // one short Chinese phrase, of this package
	Owner     string    `json:"owner"`      // Feishu: the API or group of APIs that the dictionary files the code under
	Condition Condition `json:"condition"`  // what happened
	Fault     Fault     `json:"fault"`      // who has to act
}

// text returns the message, or the meaning if the message is empty or a template.
func (e *Entry) text() string {
	for i := range len(e.Message) {
		if c := e.Message[i]; c == '%' || c == '{' || i > 0 && e.Message[i-1:i+1] == "xx" {
			return e.Meaning
		}
	}
	if e.Message == "" {
		return e.Meaning
	}
	return e.Message
}

// Lookup returns the row of errno n of platform p. For a number that is not in
// the table, and for an unknown platform, it returns false and an Entry with
// nothing but the condition Unknown and FaultUnknown. The row is a copy: the
// table cannot be changed.
func Lookup(p Platform, n int) (Entry, bool) {
	e := &unpublishedRow
	switch p {
	case PlatformWeChat:
		e = WeChat(n).find()
	case PlatformFeishu:
		e = Feishu(n).find()
	}
	return *e, e.Code != nil
}

// All returns the rows of platform p in ascending order of their numbers, and
// none for an unknown platform.
func All(p Platform) iter.Seq[Entry] {
	switch p {
	case PlatformWeChat:
		return slices.Values(weChatTable)
	case PlatformFeishu:
		return slices.Values(feishuTable)
	}
	return slices.Values([]Entry(nil))
}

// unpublishedRow is the row of every number that is not in a table.
var unpublishedRow = Entry{Condition: Unknown, Fault: FaultUnknown}

// A rowIndex finds the rows of a table by their numbers: a hash table with open
// addressing, most of whose slots are empty. The first lookup fills it.
type rowIndex struct {
	once  sync.Once
	slots [1024]indexSlot
}

type indexSlot struct {
	errno int
	entry *Entry // nil in an empty slot
}

// find returns the row of errno n of the table, or &unpublishedRow.
func (x *rowIndex) find(table *[]Entry, n int) *Entry {
	x.once.Do(func() {
		clear(x.slots[:]) // a page that is read before it is written is faulted in twice
		for i, e := range *table {
			*x.probe(e.Code.Int()) = indexSlot{e.Code.Int(), &(*table)[i]}
		}
	})
	if e := x.probe(n).entry; e != nil {
		return e
	}
	return &unpublishedRow
}

// probe returns the slot of errno n, or the empty slot where it belongs.
func (x *rowIndex) probe(n int) *indexSlot {
	const multiplier = 747796405 // of PCG; few errnos collide
	i := uint32(n) * multiplier >> 22
	for x.slots[i].errno != n && x.slots[i].entry != nil {
		i = (i + 1) % uint32(len(x.slots))
	}
	return &x.slots[i]
}

func is[C interface {
	comparable
	Code
}](c C, target error) bool {
	switch t := target.(type) {
	case C: // reached only for a struct that embeds c
		return t == c
	case Category:
		return t != 0 && t == c.Category()
	case Subcategory:
		return t != 0 && t == c.Subcategory()
	case Condition:
		return t == c.Condition()
	case Fault:
		return t == c.Fault()
	}
	return false
}

func errorText(p Platform, n int, e *Entry) string {
	text := e.text()
	switch {
	case e.Code != nil:
	case n == absentErrno:
		text = "no errno was sent"
	case n < 0 || n > maxErrno:
		text = "not an errno"
	default:
		s := subcategoryOf(p, n)
		text = "unpublished errno in " + s.Category().label() + "/" + s.label()
	}
	var digits [20]byte // so that the text is all that is allocated
	return p.String() + ": " + text + " (" + string(strconv.AppendInt(digits[:0], int64(n), 10)) + ")"
}

func errorType(p Platform, n int, e *Entry) string {
	switch {
	case e.Code != nil:
		return e.Name
	case n == absentErrno:
		return p.prefix() + "Absent"
	case n < 0 || n > maxErrno:
		return p.prefix() + "Invalid"
	}
	return p.prefix() + "Unpublished"
}

func goString(p Platform, n int, e *Entry) string {
	if e.Code == nil && n != absentErrno {
		return "errno." + p.prefix() + "(" + strconv.Itoa(n) + ")"
	}
	return "errno." + errorType(p, n, e)
}

// Of returns the first code in err's tree, in the order of [errors.As], and false
// if there is none. It skips WeChatAbsent and FeishuAbsent, which were not sent,
// errors that embed or point to a nil code and, as [ConditionOf] does, a code 0 inside
// another error.
func Of(err error) (Code, bool) {
	for e := range errorsIn(err) {
		c, ok := e.(Code)
		if as, hasAs := e.(interface{ As(any) bool }); !ok && hasAs {
			c = codeAs(as)
		}
		if c != nil && c.Int() != absentErrno && (c.Int() != 0 || succeeded(err)) {
			return c.Platform().Code(c.Int()), true // a plain code even if e embeds one
		}
	}
	return nil, false
}

func codeAs(err interface{ As(any) bool }) (c Code) {
	if !err.As(&c) || isNil(c) {
		return nil
	}
	return c
}

// ConditionOf returns what happened: the condition of the first error in err's
// tree that has a known one, such as a [Code] or a callback.Error, which refines
// its code's. It is Unknown if no condition is known. The result converts to a code
// of gRPC: codes.Code(errno.ConditionOf(err)).
//
// Only nil, a code 0 and a callback.Error of a success are OK. Inside another error they
// count for nothing, though [errors.Is] finds them: a failure is never OK.
func ConditionOf(err error) Condition {
	if succeeded(err) {
		return OK
	}
	for e := range errorsIn(err) {
		c := Unknown
		switch x := e.(type) {
		case Condition:
			c = x
		case interface{ Condition() Condition }:
			c = x.Condition()
		}
		if c != Unknown && c != OK {
			return c
		}
	}
	return Unknown
}

// FaultOf returns who has to act: the fault of the first error in err's tree that
// has a known one, and FaultUnknown if none has. It is FaultNone where [ConditionOf]
// is OK.
func FaultOf(err error) Fault {
	if succeeded(err) {
		return FaultNone
	}
	for e := range errorsIn(err) {
		f := FaultUnknown
		switch x := e.(type) {
		case Fault:
			f = x
		case interface{ Fault() Fault }:
			f = x.Fault()
		}
		if f != FaultUnknown && f != FaultNone {
			return f
		}
	}
	return FaultUnknown
}

// succeeded reports whether err is nil or says itself, not by what it wraps, that
// nothing failed.
func succeeded(err error) bool {
	switch x := err.(type) {
	case nil:
		return true
	case interface{ Unwrap() error }, interface{ Unwrap() []error }:
		return false // a failure, even if it embeds a code 0
	case Code:
		return !isNil(x) && x.Condition() == OK
	case interface{ Condition() Condition }:
		return x.Condition() == OK
	}
	return false
}

// errorsIn returns err and what it wraps, in the order of errors.As, skipping nil codes.
func errorsIn(err error) iter.Seq[error] {
	return func(yield func(error) bool) { walkErrors(err, yield) }
}

func walkErrors(err error, yield func(error) bool) bool {
	if err == nil {
		return true
	}
	if c, ok := err.(Code); !(ok && isNil(c)) && !yield(err) {
		return false
	}
	switch u := err.(type) {
	case interface{ Unwrap() error }:
		return walkErrors(u.Unwrap(), yield)
	case interface{ Unwrap() []error }:
		for _, e := range u.Unwrap() {
			if !walkErrors(e, yield) {
				return false
			}
		}
	}
	return true
}

// isNil reports whether c is nil, a nil pointer or a struct whose embedded code is
// nil: only those panic.
func isNil(c Code) (isNil bool) {
	defer func() { isNil = recover() != nil }()
	c.Int()
	return false
}

// Wrap returns an error that is both code and err: [errors.Is] and [errors.As]
// find the code first and then what err holds. Its text is that of code
// followed by that of err. Wrap returns nil for a nil err, and err itself for a nil
// code and for code 0.
//
// Do not wrap an error that has a code already: it would have the conditions and
// the faults of both.
func Wrap(err error, code Code) error {
	if err == nil || isNil(code) || code.Int() == 0 {
		return err
	}
	return &wrapError{code, err}
}

type wrapError [2]error // an array, so that Unwrap does not allocate

func (w *wrapError) Error() string   { return w[0].Error() + ": " + w[1].Error() }
func (w *wrapError) Unwrap() []error { return w[:] }
