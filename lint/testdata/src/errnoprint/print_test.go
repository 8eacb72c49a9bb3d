package errnoprint

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What a test prints is for a person.
func TestPrint(t *testing.T) {
	var r response
	t.Run(fmt.Sprint(r.Errno), func(t *testing.T) {
		t.Errorf("got %v", r.Errno)
		assert.Equal(t, 1504003, r.Errno, "%v", r.Errno) // want `a code never equals`
	})
}
