package callback

import (
	"iter"

	"github.com/mperrno/errno"
)

// Find returns the failure objects in text.
func Find(p errno.Platform, text string) iter.Seq[*Error] {
	return func(yield func(*Error) bool) {
		if e, err := Decode(p, []byte(text)); err == nil {
			yield(e)
		}
	}
}
