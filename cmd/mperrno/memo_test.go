package main

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMemo(t *testing.T) {
	builds := 0
	m := newMemo(func(n int) []byte {
		builds++
		return []byte(strconv.Itoa(n))
	})
	for range 2 {
		assert.Equal(t, "7", string(m.get(7)))
	}
	assert.Equal(t, 1, builds)
	for n := range 3 * mostBuilt {
		assert.Equal(t, strconv.Itoa(n), string(m.get(n)))
		assert.LessOrEqual(t, len(m.built), mostBuilt)
	}
}
