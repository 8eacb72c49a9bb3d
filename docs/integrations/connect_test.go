package integrations

import (
	"fmt"

	"connectrpc.com/connect"

	"github.com/mperrno/errno"
)

func toConnect(err error) *connect.Error {
	return connect.NewError(connect.Code(errno.ConditionOf(err)), err)
}

func Example_connect() {
	err := toConnect(failure)
	fmt.Println(err)
	fmt.Println(err.Code())
	// Output:
	// failed_precondition: wechat: system NFC switch not opened (1504003): nfcStartDiscovery:fail system NFC switch not opened
	// failed_precondition
}
