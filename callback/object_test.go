package callback

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each name that is read has its place, however many others come before it.
func TestMembers(t *testing.T) {
	var o object
	for _, names := range [...][]string{otherNames[:], systemNames[:], noteNames[:], messageNames[:], wrapperNames[:], fieldNames[:]} {
		for _, name := range names {
			o.set(known(name), name)
		}
	}
	for _, name := range fieldNames {
		assert.Equal(t, name, o.value(name))
	}
	assert.Equal(t, maxMembers, o.size)
}
