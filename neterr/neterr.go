// Package neterr lists the network errors of Chromium, which WeChat reports
// inside errno 600001.
//
// WeChat sends requests through Cronet, Chromium's network stack. When that
// fails, wx.request and its kin report errno 600001, "cronet component error",
// and the error itself stands only in errMsg, as a name, with or without its
// number:
//
//	request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT
//	uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING
//
// A number becomes a [Code] by conversion, a name by [ByName]; either says what
// happened and who has to act in the words of package errno:
//
//	code := neterr.Code(-118)
//	code == neterr.ConnectionTimedOut         // true
//	code.Name()                               // "ERR_CONNECTION_TIMED_OUT"
//	errors.Is(code, errno.DeadlineExceeded)   // true
//	errors.Is(code, errno.FaultNetwork)       // true
//
// Numbers and names are those of Chromium's net/base/net_error_list.h, in an
// edition that still has the errors of FTP and of HTTP/2 push. An error that
// Chromium added later is unlisted: it keeps its number and its [Range].
//
// Which condition and which fault an error has is a judgement of this package,
// not a statement of Chromium; a minor release may correct one. In short, a lost
// or failed connection is [errno.Unavailable], a bad certificate or TLS set-up
// [errno.FailedPrecondition], and a protocol broken by the server
// [errno.Internal]; the fault is the network's unless the developer's server or
// request is wrong.
//
// See https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h.
package neterr

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/mperrno/errno"
)

// Code is a network error of Chromium, such as [ConnectionReset]. The value is
// the number on the wire, which is negative. Any int converts; one that is not
// listed has no name, the condition [errno.Unknown] and [errno.FaultUnknown].
// That holds for 0 too, which is success in Chromium and nothing to report.
//
// A Code is an error and comparable, so it is its own target for [errors.Is],
// and it marshals to JSON as a plain number.
type Code int

// Range is the hundred that a [Code] lies in, by which Chromium's header groups
// its errors. Use it to count or to route errors without listing them. The zero
// value is no range.
type Range uint8

const (
	RangeSystem             Range = 1 // 系统; -1 to -99, system related errors
	RangeConnection         Range = 2 // 连接; -100 to -199, connection related errors
	RangeCertificate        Range = 3 // 证书; -200 to -299, certificate errors
	RangeHTTP               Range = 4 // HTTP 协议; -300 to -399, HTTP errors
	RangeCache              Range = 5 // 缓存; -400 to -499, cache errors
	RangeUnknown            Range = 6 // 未分类; -500 to -599, which the header marks "?"
	RangeFTP                Range = 7 // FTP 协议; -600 to -699, FTP errors
	RangeCertificateManager Range = 8 // 证书管理; -700 to -799, certificate manager errors
	RangeDNS                Range = 9 // 域名解析; -800 to -899, DNS resolver errors
)

var ranges = [...]string{
	"", "system", "connection", "certificate", "http", "cache", "unknown", "ftp",
	"certificate-manager", "dns",
}

// String returns the range in lower case, such as "certificate-manager", a form
// that a metric label can carry. The zero Range gives "", and a number that is
// no range "Range(10)".
func (r Range) String() string {
	if int(r) < len(ranges) {
		return ranges[r]
	}
	return "Range(" + strconv.Itoa(int(r)) + ")"
}

// An entry is one row of the table.
type entry struct {
	code      Code
	name      string
	condition errno.Condition
	fault     errno.Fault
}

// find returns c's row, or what holds for a number that is not listed.
func (c Code) find() entry {
	i, ok := slices.BinarySearchFunc(table[:], c, func(e entry, c Code) int {
		return cmp.Compare(c, e.code) // the table descends
	})
	if !ok {
		return entry{c, "", errno.Unknown, errno.FaultUnknown}
	}
	return table[i]
}

// ByName returns the code of a name as Chromium writes it, such as
// "ERR_CONNECTION_TIMED_OUT": exact, in capitals, with the prefix ERR_ and
// without net::. It returns false for any other name.
func ByName(name string) (Code, bool) {
	for i := range table {
		if table[i].name == name {
			return table[i].code, true
		}
	}
	return 0, false
}

// Name returns the name as Chromium writes it, such as
// "ERR_CONNECTION_TIMED_OUT", and "" for a number that is not listed. It is safe
// as a metric label.
func (c Code) Name() string { return c.find().name }

// Range returns the range that the number lies in, listed or not, and the zero
// Range for a number outside -899..-1.
func (c Code) Range() Range {
	if c < -899 || c > -1 {
		return 0
	}
	return Range(-c/100) + RangeSystem
}

// Condition returns what happened, such as [errno.DeadlineExceeded] for
// [ConnectionTimedOut]. Only [Aborted] is [errno.Canceled]; a number that is not
// listed is [errno.Unknown].
func (c Code) Condition() errno.Condition { return c.find().condition }

// Fault returns who has to act: [errno.FaultUser] for [Aborted],
// [errno.FaultApp] where the developer's server or request is wrong, and
// [errno.FaultNetwork] for the rest. A number that is not listed is
// [errno.FaultUnknown].
func (c Code) Fault() errno.Fault { return c.find().fault }

// Error returns the name as Chromium prints it and the number, such as
// "net::ERR_CONNECTION_TIMED_OUT (-118)". A number that is not listed gives
// "net: unlisted error (-999)".
func (c Code) Error() string {
	var buf [96]byte // the longest text, so that only the string is allocated
	b := buf[:0]
	if name := c.Name(); name != "" {
		b = append(b, "net::"...)
		b = append(b, name...)
	} else {
		b = append(b, "net: unlisted error"...)
	}
	b = append(b, " ("...)
	b = strconv.AppendInt(b, int64(c), 10)
	b = append(b, ')')
	return string(b)
}

// Is reports whether target is the code's condition or its fault, which is how
// errors.Is(code, errno.Unavailable) comes to hold. It matches nothing of the
// standard library: a deadline that passed on a phone is no
// context.DeadlineExceeded here.
func (c Code) Is(target error) bool {
	switch t := target.(type) {
	case errno.Condition:
		return t == c.Condition()
	case errno.Fault:
		return t == c.Fault()
	}
	return false
}
