package neterr

import (
	"strings"

	"github.com/mperrno/errno/internal/input"
)

// maxNames is how many words are tried as the name of an error.
const maxNames = 4

// Find returns the first listed error in a text that spells it
//
//	errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED
//	-118:net::ERR_CONNECTION_TIMED_OUT
//	net::ERR_CONNECTION_RESET
//
// The name decides; where it is not listed, the number does.
func Find(text string) (Code, bool) {
	rest := text
	for range maxNames {
		i := strings.Index(rest, "ERR_")
		if i < 0 {
			break
		}
		end := i
		for end < len(rest) && input.IsWord(rest[end]) {
			end++
		}
		if i == 0 || !input.IsWord(rest[i-1]) {
			if code, ok := ByName(rest[i:end]); ok {
				return code, true
			}
		}
		rest = rest[end:]
	}
	if _, number, ok := strings.Cut(text, "cronet_error_code:"); ok {
		end := 0
		for end < len(number) && (input.IsWord(number[end]) || number[end] == '-') {
			end++
		}
		return listed(number[:end])
	}
	if number, _, ok := strings.Cut(text, ":net::"); ok {
		return listed(number[strings.LastIndexAny(number, " :")+1:])
	}
	return 0, false
}

func listed(number string) (Code, bool) {
	if n, ok := input.ParseInt(number); ok && Code(n).Name() != "" {
		return Code(n), true
	}
	return 0, false
}
