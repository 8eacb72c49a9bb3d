package neterr

import (
	"strconv"
	"strings"

	"github.com/mperrno/errno/internal/input"
)

// Find returns the error that a client's text reports, in any of the forms that
// WeChat is seen to send
//
//	request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT
//	request:fail errcode:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT
//	request:fail -118:net::ERR_CONNECTION_TIMED_OUT
//	request:fail net::ERR_CONNECTION_TIMED_OUT
//	ERR_CONNECTION_TIMED_OUT
//
// and Feishu:
//
//	request:fail CronetError("Cronet Error: code=1 / internal_code=-105 / None")
//
// The first name in the table decides, whatever number stands beside it. A number
// counts only if the text has no such name, as when Chromium has renamed the error,
// and marks the number as Cronet's. Find returns false if the text reports no error
// of the table. The text may be of any length and content: the time that Find takes
// grows linearly with it.
func Find(text string) (Code, bool) {
	for rest := text; ; {
		start := strings.Index(rest, "ERR_")
		if start < 0 {
			return findNumber(text)
		}
		end := start
		for end < len(rest) && input.IsWord(rest[end]) {
			end++
		}
		if start == 0 || !input.IsWord(rest[start-1]) {
			// Chromium called HTTP/2 SPDY once.
			name := strings.Replace(rest[start:end], "ERR_SPDY_", "ERR_HTTP2_", 1)
			if code, ok := ByName(name); ok {
				return code, true
			}
		}
		rest = rest[end:]
	}
}

// findNumber returns the error whose number the text marks as Cronet's.
func findNumber(text string) (Code, bool) {
	const number = "-0123456789"
	_, after, ok := strings.Cut(text, "cronet_error_code:")
	if !ok {
		_, after, ok = strings.Cut(text, "internal_code=")
	}
	if !ok && (strings.Contains(text, "net::") || strings.Contains(text, "cronet")) {
		_, after, ok = strings.Cut(text, "errcode:")
	}
	if ok {
		return listed(after[:len(after)-len(strings.TrimLeft(after, number))])
	}
	if before, _, ok := strings.Cut(text, ":net::"); ok {
		return listed(before[len(strings.TrimRight(before, number)):])
	}
	return 0, false
}

// listed returns the code of a number such as "-118" if it is in the table.
func listed(number string) (Code, bool) {
	if len(number) > len("-999") {
		return 0, false
	}
	n, err := strconv.Atoi(number)
	if err != nil || Code(n).Name() == "" {
		return 0, false
	}
	return Code(n), true
}
