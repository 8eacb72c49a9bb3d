package errno

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

func unmarshalJSON(p Platform, dst *int, data []byte) error {
	s := string(data)
	if s == "null" {
		return nil
	}
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return unmarshalText(p, dst, s[1:len(s)-1])
	}
	if n, ok := parseInt(s); ok {
		*dst = n
		return nil
	}
	return unmarshalError(p, s)
}

func unmarshalText(p Platform, dst *int, s string) error {
	n, ok := parseInt(s)
	if !ok {
		n, ok = numberOf(p, s)
	}
	if !ok {
		return unmarshalError(p, s)
	}
	*dst = n
	return nil
}

func unmarshalError(p Platform, s string) error {
	return errors.New("errno: cannot unmarshal " + quote(s) + " into a " + p.String() + " errno: want a number or a constant's name")
}

// parseInt reads a whole number that fits an int, written in decimal digits or
// as a float: 1504003, 0600001, -1, 1504003.0, 1.504003e+06.
func parseInt(s string) (int, bool) {
	if strings.Trim(s, "0123456789+-.eE") != "" || strings.HasPrefix(s, "+") {
		return 0, false
	}
	if n, err := strconv.Atoi(s); err == nil {
		return n, true
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f != math.Trunc(f) || math.Abs(f) > 1<<53 {
		return 0, false
	}
	n := int64(f)
	return int(n), int64(int(n)) == n
}

// quote returns s in quotes, on one line and of bounded length, for the text of
// an error.
func quote(s string) string {
	const limit = 64
	if len(s) <= limit {
		return strconv.Quote(s)
	}
	end := limit
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return strconv.Quote(s[:end]) + "..."
}
