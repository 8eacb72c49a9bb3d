// Package neterr has the errors of Chromium's network stack as typed constants,
// with a table behind them: what each error means, what happened and who has to
// act.
//
// WeChat sends requests through Cronet, which is that network stack. When it
// fails, wx.request and the other network APIs report errno 600001, "cronet
// component error", and only errMsg says which error it was:
//
//	request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT
//	uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING
//
// [Find] reads the error from such a text. A number converts to a [Code], and
// [ByName] takes a name:
//
//	code, ok := neterr.Find(errMsg)
//	code == neterr.ConnectionTimedOut       // true
//	code.Meaning()                          // "the connection attempt timed out"
//	errors.Is(code, errno.DeadlineExceeded) // true
//	errors.Is(code, errno.FaultNetwork)     // true
//
// A service that receives whole objects uses package callback, which calls Find
// where it applies.
//
// # Source
//
// Numbers and names are those of net/base/net_error_list.h of Chromium M156:
//
//	https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h
//
// An error whose meaning ends in "(dropped)" is no longer in that edition, but a
// client with an older Cronet still reports it. An error that Chromium added after it
// is not in the table: nothing but its number is known.
//
// Meanings are written for this package, and conditions and faults are its
// judgments: a minor release may correct one. In short, a lost or failed
// connection is [errno.Unavailable] and the network's fault; a bad certificate or
// TLS configuration is [errno.FailedPrecondition], a protocol violation of the
// server [errno.Internal], and both are the developer's; memory, files, the cache
// and the certificate store are the device's.
package neterr

//go:generate go test -run ^TestGenerated$ . -update

import (
	"sort"
	"strconv"

	"github.com/mperrno/errno"
)

// A Code is an error of Chromium's network stack, such as [ConnectionReset]. The
// value is the number on the wire, which is negative. Any int converts; a number
// that is not in the table has no name and no meaning, the condition
// [errno.Unknown] and [errno.FaultUnknown]. That includes 0, which is Chromium's
// number for success.
//
// A Code is comparable and an error, so it is a target for [errors.Is]. It marshals
// to JSON as a plain number.
//
// The constants are named after Chromium's names: ERR_SSL_PROTOCOL_ERROR is
// [SSLProtocolError]. SSL in a name includes TLS.
type Code int

// unlistedRow is the row of every number that is not in the table.
var unlistedRow = errorRow{condition: errno.Unknown, fault: errno.FaultUnknown}

func (c Code) find() *errorRow {
	i := sort.Search(len(errorTable), func(i int) bool { return errorTable[i].code <= c }) // the table descends
	if i == len(errorTable) || errorTable[i].code != c {
		return &unlistedRow
	}
	return &errorTable[i]
}

// ByName returns the code of a name as Chromium writes it, such as
// "ERR_CONNECTION_TIMED_OUT": exact, in capitals, with the prefix ERR_ and
// without net::. It returns false for any other name.
func ByName(name string) (Code, bool) {
	for i := range errorTable {
		if errorTable[i].name == name {
			return errorTable[i].code, true
		}
	}
	return 0, false
}

// Name returns the name as Chromium writes it, such as "ERR_CONNECTION_TIMED_OUT",
// and "" for a number that is not in the table. It is safe as a metric label.
func (c Code) Name() string { return c.find().name }

// Meaning returns one short English phrase that says what the error is, such as
// "the connection attempt timed out", and "" for a number that is not in the table.
func (c Code) Meaning() string { return c.find().meaning }

// MeaningZH returns the meaning in Chinese, such as "连接超时", and "" for a number
// that is not in the table.
func (c Code) MeaningZH() string { return c.find().meaningZH }

// Condition returns what happened, such as [errno.DeadlineExceeded] for
// [ConnectionTimedOut]. Only [Aborted] is [errno.Canceled]. A number that is not in
// the table is [errno.Unknown].
func (c Code) Condition() errno.Condition { return c.find().condition }

// Fault returns who has to act, such as [errno.FaultApp] if the developer's server
// or request is wrong. [errno.FaultPlatform] is Cronet itself, which comes with
// WeChat. A number that is not in the table is [errno.FaultUnknown].
func (c Code) Fault() errno.Fault { return c.find().fault }

// Error returns the name as Chromium prints it and the number, such as
// "net::ERR_CONNECTION_TIMED_OUT (-118)". A number that is not in the table gives
// "net: unlisted error (-399)".
func (c Code) Error() string {
	text := "net: unlisted error"
	if name := c.Name(); name != "" {
		text = "net::" + name
	}
	return text + " (" + strconv.Itoa(int(c)) + ")"
}

// GoString returns the Go expression, with the name for a number in the table:
//
//	neterr.Code(-118 /* ERR_CONNECTION_TIMED_OUT */)
func (c Code) GoString() string {
	text := "neterr.Code(" + strconv.Itoa(int(c))
	if name := c.Name(); name != "" {
		text += " /* " + name + " */"
	}
	return text + ")"
}

// Is reports whether target is the code's condition or its fault. It is called by
// [errors.Is]. It matches no error of the standard library: a timeout on a phone is
// not a context.DeadlineExceeded of this process.
func (c Code) Is(target error) bool {
	switch t := target.(type) {
	case errno.Condition:
		return t == c.Condition()
	case errno.Fault:
		return t == c.Fault()
	}
	return false
}
