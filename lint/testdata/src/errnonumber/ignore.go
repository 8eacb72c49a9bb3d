package errnonumber

import "github.com/mperrno/errno"

//lint:ignore errnonumber a reason
const ignoredConst errno.WeChat = 5

//lint:ignore errnocompare,errnonumber a reason
var ignoredVar errno.WeChat = 5

//lint:ignore errnonumber
var noReason errno.WeChat = 5 // want `use errno.WeChatTimedOut for 5`

//lint:ignore errnoprint a reason
var otherCheck errno.WeChat = 5 // want `use errno.WeChatTimedOut for 5`

var ignoredMap = map[errno.WeChat]string{
	5: "timeout", //lint:ignore errnonumber a reason
	//lint:ignore errnonumber a reason
	112: "scope",
	0:   "ok", // want `use errno.WeChatOK for 0`
}

func ignored(c errno.WeChat) {
	_ = c == 5   //lint:ignore errnonumber a reason
	_ = c == 112 // want `use errno.WeChatAPIScopeNotDeclared for 112`
	//lint:ignore errnonumber a reason
	// and more to say
	if c == 5 {
	}
	switch c {
	case 5: //lint:ignore errnonumber a reason
	//lint:ignore errnonumber a reason
	case 112:
	case 0: // want `use errno.WeChatOK for 0`
	}
}
