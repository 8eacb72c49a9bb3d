package ascii_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/internal/ascii"
)

func TestIsWord(t *testing.T) {
	const word = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
	for b := range 256 {
		assert.Equal(t, strings.IndexByte(word, byte(b)) >= 0, ascii.IsWord(byte(b)), b)
	}
}
