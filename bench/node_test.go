package bench

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// node measures an npm package in a process of its own, which warms up and times
// itself: b.N plays no part. Without Node.js or the package there is nothing to
// measure, and the page says so.
func node(b *testing.B, name, kind string, numbers *[length]int32) {
	if exec.Command("node", "-e", "require.resolve('"+name+"', {paths: ['node']})").Run() != nil {
		b.Skip("Node.js or " + name + " is not installed")
	}
	input, err := json.Marshal(numbers)
	require.NoError(b, err)
	cmd := exec.Command("node", "node/bench.mjs", name, kind)
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.Output()
	require.NoError(b, err)
	ns, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
	require.NoError(b, err)
	b.ReportMetric(ns, "ns/op")
}
