package main

import (
	"slices"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/internal/input"
)

// mostErrnos bounds what is explained of one line.
const mostErrnos = 16

// findErrnos returns the errnos in a text, each once, in their order: in JSON,
// in JSON within a JSON string, in an object as a console prints it, and behind
// a bare "errno:" or "errno=". Where the text has none, an errCode counts that
// is a published errno outside category 00: some APIs send their errno there.
func findErrnos(platforms []errno.Platform, text string) []int {
	found := findNumbers(text, "errno")
	if found == nil {
		found = slices.DeleteFunc(findNumbers(text, "errCode"), func(n int) bool { return !isErrCodeErrno(platforms, n) })
	}
	return found
}

// isErrCodeErrno reports whether an errCode can only be an errno.
func isErrCodeErrno(platforms []errno.Platform, n int) bool {
	for _, p := range platforms {
		sent := callback.Error{Errno: p.Code(-1), ErrCode: n}
		if c := sent.Code(); c.Int() == n && n >= 0 {
			return true
		}
	}
	return false
}

// findNumbers returns the numbers 0..9999999 that text gives for key.
func findNumbers(text, key string) (found []int) {
	for at := 0; len(found) < mostErrnos; {
		i := strings.Index(text[at:], key)
		if i < 0 {
			break
		}
		start := at + i
		at = start + len(key)
		if start > 0 && input.IsWord(text[start-1]) {
			continue
		}
		if n, ok := numberAfterKey(text[at:]); ok && !slices.Contains(found, n) {
			found = append(found, n)
		}
	}
	return found
}

// numberAfterKey reads what follows a key: perhaps the quote that ends it, a
// colon or an equals sign, and an errno, perhaps in quotes.
func numberAfterKey(s string) (int, bool) {
	s = strings.TrimLeft(unquote(s), " \t")
	rest := strings.TrimPrefix(s, "：") // as a Chinese keyboard has it
	if rest == s && s != "" && (s[0] == ':' || s[0] == '=') {
		rest = s[1:]
	}
	if rest == s {
		return 0, false
	}
	s = unquote(strings.TrimLeft(rest, " \t"))
	n, digits := 0, 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		if n = n*10 + int(s[digits]-'0'); n > 9999999 {
			return 0, false
		}
		digits++
	}
	s = s[digits:]
	if rest := strings.TrimLeft(strings.TrimPrefix(s, "."), "0"); strings.HasPrefix(s, ".0") {
		s = rest // 1504003.0
	}
	if digits == 0 || s != "" && input.IsWord(s[0]) || len(s) > 1 && s[0] == '.' && input.IsWord(s[1]) {
		return 0, false
	}
	return n, true
}

// unquote cuts a quote from the front of s, one escaped within a string too.
func unquote(s string) string {
	quote := strings.TrimLeft(s, `\`)
	if quote != "" && (quote[0] == '"' || quote[0] == '\'') {
		return quote[1:]
	}
	return s
}
