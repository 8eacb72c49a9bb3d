package integrations

import (
	"fmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var faults = map[errno.Code]errno.Fault{
	errno.WeChatFileNotFound: errno.FaultUser, // our users delete files
}

func faultOf(err error) errno.Fault {
	if code, ok := errno.Of(err); ok {
		if fault, ok := faults[code]; ok {
			return fault
		}
	}
	return errno.FaultOf(err)
}

func Example_judgment() {
	err := &callback.Error{Errno: errno.WeChatFileNotFound, ErrMsg: "readFile:fail no such file or directory"}
	fmt.Println(errno.FaultOf(err), faultOf(err))
	fmt.Println(errno.FaultOf(failure), faultOf(failure))
	// Output:
	// FaultApp FaultUser
	// FaultUser FaultUser
}
