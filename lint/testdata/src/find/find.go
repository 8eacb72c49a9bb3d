// Package find has not been migrated.
package find

type report struct {
	Errno int
	Code  int `json:"errno"`
	Inner struct{ ErrNo int64 }
}

func (r report) GetErrno() int { return r.Errno }

const (
	ErrnoNFC     = 1504003 // want `1504003 is errno.WeChatNFCSwitchNotOpened`
	ErrnoOurs    = 1999999
	ErrnoTimeout = 5
	bluetooth    = 1500102
)

var errnoTexts = map[int]string{
	1504003: "NFC", // want `1504003 is errno.WeChatNFCSwitchNotOpened`
}

var pages = map[string][]int{"err_no": {1500102}} // want `1500102 is errno.WeChatDeviceBluetoothUnavailable`

type ErrnoSet []int

func take(n, errno int) {}

func isErrno(n int) bool { return false }

func alert(n int, errnos ...int) {}

func NFCErrno() int { return 1504003 } // want `1504003`

func find(r report, m map[string]any, a [9999999]string) int {
	_ = r.Errno == 1504003               // want `1504003`
	_ = 1504003 != r.Code                // want `1504003`
	_ = r.Inner.ErrNo == (1504003)       // want `1504003`
	_ = r.GetErrno() == 1504003          // want `1504003`
	_ = int64(r.Errno) == 1504003        // want `1504003`
	_ = float64(r.Errno) == 1504003      // want `1504003`
	_ = m["errno"] == 1504003            // want `1504003`
	_ = report{Errno: 1504003}           // want `1504003`
	_ = []report{{Code: 1504003}}        // want `1504003`
	_ = map[string]any{"errno": 1504003} // want `1504003`
	_ = ErrnoSet{1504003}                // want `1504003`
	_ = errnoTexts[1504003]              // want `1504003`
	_ = isErrno(1504003)                 // want `1504003`
	take(1, 1504003)                     // want `1504003`
	alert(1, 5, 1504003)                 // want `1504003`
	var errno int = 1504003              // want `1504003`
	errno = int(1504003)                 // want `1504003`
	m["errno"] = 1504003                 // want `1504003`
	switch r.Errno {
	case 5, 1504003: // want `1504003`
	}

	// Not a published errno of six or seven digits, or nothing that says errno.
	_ = r.Errno == 5
	_ = r.Errno == 1999999
	_ = errno == -1500102
	n := 1504003
	take(1504003, n)
	_ = a[1504003]
	_ = 0.5 * 1504003
	_ = 1504003 * 1i
	switch {
	case n == 1504003:
	}
	return 1504003
}
