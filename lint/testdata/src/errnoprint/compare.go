package errnoprint

import (
	"reflect"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
)

func compared(r response, n int, n64 int64, t assert.TestingT) {
	_ = any(r.Errno) == 1504003  // want `a code never equals a number of type int: use Int`
	_ = n != any(r.Errno)        // want `a code never equals a number of type int`
	_ = any(r.Errno) == n64      // want `a code never equals a number of type int64: convert it to int64`
	_ = interface{}(r.Code) == 5 // want `a code never equals`
	boxed := any(r.Errno)
	_ = boxed == 5        // want `a code never equals`
	switch any(r.Errno) { // want `a code never equals`
	case nil:
	case 5:
	case 112:
	}
	switch any(r.Errno) { // want `a code never equals`
	case 5:
	case errno.WeChatTimedOut: // no fix: it would undo this case
	}
	assert.Equal(t, 1504003, r.Errno)     // want `a code never equals`
	assert.Equal(t, r.Errno, n, r.Errno)  // want `a code never equals`
	assert.NotEqualf(t, n64, r.Errno, "") // want `a code never equals`
	_ = reflect.DeepEqual(r.Errno, 5)     // want `a code never equals`
}

// What must not be reported.
func quietCompared(r response, n int, v any, t assert.TestingT) {
	_ = any(r.Errno) == errno.WeChatTimedOut
	_ = any(r.Errno) == v
	_ = any(r.Errno) == nil
	_ = any(n) == 5
	_ = v == 5
	v = r.Errno
	assert.Equal(t, errno.WeChatTimedOut, r.Errno)
	assert.Equal(t, v, r.Errno)
	assert.Equal(t, 5, n)
	assert.EqualValues(t, 5, r.Errno)
	switch any(r.Errno) {
	case errno.WeChatTimedOut, "5":
	}
}
