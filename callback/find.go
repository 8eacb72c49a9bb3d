package callback

import (
	"iter"
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
	"github.com/mperrno/errno/neterr"
)

const maxFound = 16 // callback objects of one text

// Find returns the callback objects in text, such as a line of a log, the message that
// wx.onError hands over or what a console printed, at most 16 of them, in the order in
// which they stand there. It finds
//
//   - objects, in JSON and as a console or a language prints them, which count as they do
//     in [Decode], under any key
//   - fields without an object: errno=600001, errMsg: request:fail. An errno below 10000
//     counts beside another field or behind an errMsg
//   - an errMsg alone whose API a client has, such as request:fail timeout
//   - the name of a cronet error alone, such as net::ERR_CONNECTION_RESET
//   - what this library writes: an [Error] as text with a number, an errCode or api:fail
//     in it, an Error as JSON, and errnolog's Record as slog's handlers write it
//
// Objects and fields may be quoted, percent-encoded, escaped for HTML, CSV or SQL, typed with
// full-width punctuation, colored for a terminal or behind a prefix on each line.
//
// The objects are of platform p, unless the text names one. Find takes time in proportion
// to the length of text. It returns nothing if p is unknown.
func Find(p errno.Platform, text string) iter.Seq[*Error] {
	return func(yield func(*Error) bool) {
		if absentOf(p) != nil && mayHold(text) {
			f := search{yield: yield, left: maxFound, all: true}
			f.text(p, text, 0)
		}
	}
}

// mayHold reports whether text has a word without which Find finds nothing.
func mayHold(text string) bool {
	return holds(text, "rr", isKey) || holds(text, "RR", isKey) || holds(text, "fail", isEnd) || holds(text, "cancel", isEnd) ||
		strings.Contains(text, "wechat: ") || strings.Contains(text, "feishu: ")
}

// holds reports whether text has the word, with a rest behind it that fits.
func holds(text, word string, fits func(rest string) bool) bool {
	for {
		_, rest, ok := strings.Cut(text, word)
		if !ok || fits(rest) {
			return ok
		}
		text = rest
	}
}

// isKey reports whether s can be what is behind the err of errno, errMsg, ERR_FAILED or error:
// 1305001.
func isKey(s string) bool {
	return s != "" && isOneOf(s[0], "nNcCmMsS_") || strings.HasPrefix(s, "orCode") || strings.HasPrefix(s, "or: ")
}

func isEnd(s string) bool { return s == "" || s[0] == '_' || !input.IsWord(s[0]) }

// text searches a text that lies depth levels deep.
func (f *search) text(p errno.Platform, s string, depth int) {
	s = plainText(s)
	done := 0 // the end of what was found
	for i := 0; i < len(s) && f.left > 0; i++ {
		switch s[i] {
		case '\\':
			i++
		case '"', '{', '%':
			if depth == maxDepth {
				continue
			}
			inner, end := decoded(s, i)
			switch {
			case end > 0:
				f.text(p, inner, depth+1)
			case s[i] == '{':
				end = i + f.object(p, s[i:], depth)
			default:
				continue
			}
			if s[i] != '"' {
				done = end
			}
			i = end - 1
			if s[i] == '\\' {
				i++ // what it escapes
			}
		case ':', '=':
			e, n := findAt(p, s[done:], i-done)
			if n > 0 {
				done += n
				i = done - 1
			}
			if e != nil {
				f.found(e)
			}
		}
	}
}

// findAt returns the object that the colon or equals sign s[i] is part of, or nil, and
// where to go on, or 0.
func findAt(p errno.Platform, s string, i int) (e *Error, n int) {
	key := strings.TrimSuffix(s[:i], " ")
	quoted := key != "" && isOneOf(key[len(key)-1], `"']`)
	if quoted {
		key = key[:len(key)-1]
	}
	word := lastName(key)
	start := len(key) - len(word)
	if word == "" || start > 0 && isOneOf(s[start-1], `/-@\`) {
		return nil, 0
	}
	rest := s[start:]
	switch {
	case strings.HasPrefix(rest, "wechat: "), strings.HasPrefix(rest, "feishu: "):
		e, n = findOwn(platformOf(word), s, start)
	case strings.HasPrefix(rest, "net::ERR_"):
		e, n = findNetError(p, rest)
	case strings.HasSuffix(word, "errno.platform"):
		e, n = findGroup(rest, strings.TrimSuffix(word, "platform"))
	case slices.Contains(fieldKeys[:], word):
		if quoted && start > 0 {
			start--
		}
		e, n = findFields(p, s, start)
	case word == "error":
		e, n = findPublished(p, rest, i+1-start)
	case s[i] == ':':
		e, n = findMessage(p, s, start)
	}
	if n > 0 {
		n += start
	}
	return e, n
}

func findNetError(p errno.Platform, s string) (*Error, int) {
	name := strings.TrimRight(firstName(strings.TrimPrefix(s, "net::")), ".")
	if _, ok := neterr.ByName(name); !ok {
		return nil, 0
	}
	return &Error{Errno: absentOf(p), ErrMsg: "net::" + name}, len("net::") + len(name)
}

// findMessage reads an errMsg of the form api:fail or api:cancel.
func findMessage(p errno.Platform, s string, start int) (*Error, int) {
	m := parseMessage(firstBytes(s[start:], 2*maxAPI))
	if !m.status.failed() || !isClientAPI(m.api) {
		return nil, 0
	}
	lower, dotted := m.api == strings.ToLower(m.api), strings.Contains(m.api, ".")
	if rest := s[start+len(m.api):]; strings.HasPrefix(rest, ": ") && (lower != dotted || !lower && !strings.HasPrefix(rest, ": fail:")) {
		return nil, 0 // login: fail, kube.Scheduler: fail, placeOrder: fail
	}
	if lower && !dotted {
		before, ok := strings.CutSuffix(s[:start], ":")
		if name := lastName(before); ok && known(name) == "" && startsWithLetter(name) && name == strings.ToLower(name) {
			return nil, 0 // auth:login:fail
		}
	}
	msg := restOfLine(s, start)
	e := &Error{Errno: absentOf(p), ErrMsg: strings.Clone(msg)}
	e.split()
	return e, len(msg)
}

// findPublished reads an errno with its published message at s[i:] in error: 1305001 Unable
// to record.
func findPublished(p errno.Platform, s string, i int) (*Error, int) {
	number := strings.TrimLeft(s[i:], " ")
	text := number[endOfNumber(number):]
	n, _ := numberOf(number[:len(number)-len(text)])
	row, _ := p.Code(n).Lookup()
	text = strings.TrimLeft(text, " ")
	if n < minAlone || row.Message == "" || !strings.EqualFold(firstBytes(text, len(row.Message)), row.Message) {
		return nil, 0
	}
	return &Error{Errno: row.Code, ErrMsg: row.Message}, len(s) - len(text) + len(row.Message)
}

// findFields reads fields without an object.
func findFields(p errno.Platform, s string, start int) (*Error, int) {
	o, n := readFields(s[start:])
	e, _ := o.error(p)
	if e != nil && e.isNumber() && e.Errno.Int() < minAlone && !isPublished(e.Errno, s, start, start+n) {
		e = nil // of a system or a tool
	}
	return e, n
}

// isPublished reports whether the published message of a code, of several words, stands
// beside s[start:end]: errno: 112, api scope is not declared in the privacy agreement.
func isPublished(code errno.Code, s string, start, end int) bool {
	row, _ := code.Lookup()
	size := len(row.Message) + len(" (, ")
	near := s[max(0, start-size):min(len(s), end+size)]
	return strings.Contains(row.Message, " ") && strings.Contains(strings.ToLower(near), strings.ToLower(row.Message))
}
