package errno

import (
	"errors"

	"github.com/mperrno/errno/internal/input"
)

func unmarshalJSON(p Platform, dst *int, data []byte) error {
	s := string(data)
	if s == "null" {
		return nil
	}
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return unmarshalText(p, dst, s[1:len(s)-1])
	}
	if n, ok := input.ParseInt(s); ok {
		*dst = n
		return nil
	}
	return unmarshalError(p, s)
}

func unmarshalText(p Platform, dst *int, s string) error {
	n, ok := input.ParseInt(s)
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
	return errors.New("errno: cannot unmarshal " + input.Quote(s) + " into a " + p.String() + " errno: want a number or a constant's name")
}
