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

func TestCut(t *testing.T) {
	for _, s := range []string{"", "|", "a", "a|b", "a|b|c", "|a", "a|", "含|义"} {
		before, after, found := strings.Cut(s, "|")
		gotBefore, gotAfter, got := ascii.Cut(s, '|')
		assert.Equal(t, found, got, s)
		assert.Equal(t, before, gotBefore, s)
		assert.Equal(t, after, gotAfter, s)
	}
}
