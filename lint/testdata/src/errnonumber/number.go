package errnonumber

import (
	"fmt"
	"slices"

	"api"

	"github.com/mperrno/errno"
)

const (
	bluetooth = 1500102
	base      = 1500000

	typed        int   = 1500102
	typed64      int64 = 112
	typedZero    int   = 0
	typedOwn     int64 = 1999999
	ownType      own   = 112
	notPublished       = 1999997
)

type own int

type response struct {
	Errno errno.WeChat
	Inner struct{ Errno errno.Feishu }
}

func take(errno.WeChat, ...errno.WeChat) {}

func generic[T any](a, b T) {}

func comparisons(r response, p *response, c errno.WeChat) {
	_ = r.Errno == 1500102              // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = 1504003 != p.Errno              // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
	_ = r.Inner.Errno == 104            // want `use errno.FeishuInvalidParameter for 104`
	_ = r.Errno == (1500102)            // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = r.Errno == base+102             // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = r.Errno == bluetooth            // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = r.Errno == 0                    // want `use errno.WeChatOK for 0`
	_ = r.Inner.Errno != 0              // want `use errno.FeishuOK for 0`
	_ = r.Errno == -1                   // want `use errno.WeChatAbsent for -1`
	_ = r.Inner.Errno == -1             // want `use errno.FeishuAbsent for -1`
	_ = r.Errno == 1999999              // want `1999999 is not a published errno of WeChat: declare a typed constant for it`
	_ = r.Inner.Errno == 600001         // want `600001 is not a published errno of Feishu`
	_ = r.Errno == -5                   // want `-5 is not a published errno of WeChat`
	_ = r.Errno == 4                    // want `4 is errno.WeChatInternalError in a later version of errno`
	_ = c == errno.WeChat(1504003)      // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
	_ = c == errno.WeChat(0)            // want `use errno.WeChatOK for 0`
	_ = c == errno.WeChat(typed)        // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = c == errno.WeChat(int(typed64)) // want `use errno.WeChatAPIScopeNotDeclared for 112`
	_ = c == errno.WeChat(typedZero)    // want `use errno.WeChatOK for 0`
	_ = c == notPublished               // want `1999997 is not a published errno of WeChat`
	if r.Errno == 5 && c != 1500102 {   // want `use errno.WeChatTimedOut for 5` `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	}
}

func cases(c errno.WeChat, r *api.Response) {
	switch c {
	case 0: // want `use errno.WeChatOK for 0`
	case 5, 112: // want `use errno.WeChatTimedOut for 5` `use errno.WeChatAPIScopeNotDeclared for 112`
	case bluetooth: // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	case 1999999: // want `1999999 is not a published errno of WeChat`
	}
	switch {
	case r.Errno == 5: // want `use errno.WeChatTimedOut for 5`
	}
}

func elsewhere(c errno.WeChat, m map[errno.WeChat]string, ch chan errno.WeChat) (errno.WeChat, error) {
	take(5, 112, c)                                                      // want `use errno.WeChatTimedOut for 5` `use errno.WeChatAPIScopeNotDeclared for 112`
	generic(c, 5)                                                        // want `use errno.WeChatTimedOut for 5`
	generic[errno.WeChat](5, c)                                          // want `use errno.WeChatTimedOut for 5`
	_ = response{Errno: 5}                                               // want `use errno.WeChatTimedOut for 5`
	_ = []errno.WeChat{0, 5, 2: 112}                                     // want `use errno.WeChatTimedOut for 5` `use errno.WeChatAPIScopeNotDeclared for 112`
	_ = map[errno.WeChat]errno.Feishu{5: 104}                            // want `use errno.WeChatTimedOut for 5` `use errno.FeishuInvalidParameter for 104`
	_ = m[5]                                                             // want `use errno.WeChatTimedOut for 5`
	_ = map[errno.WeChat]string{0: "ok", errno.WeChat(typed64): "scope"} // want `use errno.WeChatOK for 0` `use errno.WeChatAPIScopeNotDeclared for 112`
	_ = m[0]                                                             // want `use errno.WeChatOK for 0`
	_ = [...]errno.WeChat{5: 0, 6: 5}                                    // want `use errno.WeChatTimedOut for 5`
	_ = slices.Contains([]errno.WeChat{112}, c)                          // want `use errno.WeChatAPIScopeNotDeclared for 112`
	delete(m, 5)                                                         // want `use errno.WeChatTimedOut for 5`
	_ = 5 == <-ch                                                        // want `use errno.WeChatTimedOut for 5`
	ch <- 5                                                              // want `use errno.WeChatTimedOut for 5`
	c = 5                                                                // want `use errno.WeChatTimedOut for 5`
	var v errno.WeChat = 5                                               // want `use errno.WeChatTimedOut for 5`
	w := api.WeChat(5)                                                   // want `use errno.WeChatTimedOut for 5`
	var alias api.WeChat = 1500102                                       // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	const named errno.WeChat = 5                                         // want `use errno.WeChatTimedOut for 5`
	_ = append([]errno.WeChat(nil), 5)                                   // want `use errno.WeChatTimedOut for 5`
	_ = errno.WeChat(5).Err()                                            // want `use errno.WeChatTimedOut for 5`
	fmt.Println(errno.WeChat((bluetooth)), v, w, alias)                  // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`
	_ = func() errno.WeChat { return 5 }                                 // want `use errno.WeChatTimedOut for 5`
	_ = errno.Wrap(nil, errno.WeChat(1999999+1-1))                       // want `1999999 is not a published errno of WeChat`
	return /* why */ 1504003 /* not */, nil                              // want `use errno.WeChatNFCSwitchNotOpened for 1504003`
}

const packageConst errno.WeChat = 1500102 // want `use errno.WeChatDeviceBluetoothUnavailable for 1500102`

// What must not be reported.

const (
	ours    errno.WeChat = 1999999
	oursToo              = errno.WeChat(1999998)
	none    errno.WeChat = 0
	first   errno.WeChat = 1500102 + iota
	second
)

func quiet(c errno.WeChat, f errno.Feishu, own api.Own, n int, code errno.Code) (errno.WeChat, error) {
	_ = c%1000 == 5
	_ = 5 == c%1000
	_ = c >= 1000 && c < 1040
	_ = c > 0
	_ = c + 5
	c += 5
	c++
	_ = max(c, 5)
	_ = own == 1500102
	_ = n == 1500102
	_ = c.Int() == 1500102
	_ = int(c) == 1500102
	_ = c == errno.WeChat(n)
	_ = c == errno.WeChat(typedOwn)
	_ = c == errno.WeChat(ownType)
	_ = c == errno.WeChatOK
	_ = c == ours
	_ = errno.WeChat(len("12345"))
	_ = code == errno.WeChatTimedOut
	_ = response{Errno: 0}
	_ = errno.WeChat(0)
	_ = fmt.Sprint(1500102)
	take(0)
	for range errno.WeChat(5) {
	}
	for c := errno.WeChat(0); c < 5; c++ {
	}
	switch c / 100 {
	case 5:
	}
	category := c / 100000
	_ = category == 98
	switch category {
	case 98:
	}
	detail := errno.WeChat(int(c) % 1000)
	_ = detail == 5 || errno.WeChat(n%1000) == 5
	for i := c; i != 5; i-- {
	}
	for i := range c {
		_ = i == 5
	}
	_ = -c == -5 || ^c == -6
	rest := c
	rest %= 1000
	_ = rest == 5
	return 0, nil
}
