//go:build linux

package main

import (
	"flag"
	"io"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var gigabyte = flag.Bool("gigabyte", false, "stream a gigabyte through the command and hold its memory to 64 MB")

func TestGigabyte(t *testing.T) {
	if !*gigabyte {
		t.Skip("takes a while: go test -run Gigabyte -gigabyte ./cmd/mperrno")
	}
	report := `{"errno":600001,"errMsg":"request:fail"}`
	for _, test := range []struct {
		name, line string
		size       int64
	}{
		{"short lines", report + "\n", 1 << 30},
		{"one line", strings.Repeat("x", 1<<20), 1 << 30},
		{"lines of a MiB", strings.Repeat("x", 1<<20) + report + "\n", 1 << 30},
		// Each object gains a hundred times its size.
		{"full lines of 7 MiB", "[" + strings.Repeat(`{"errno":5},`, 7<<20/12) + report + "]\n", 32 << 20},
	} {
		for _, args := range [][]string{{"-"}, {"-f", "json", "-"}} {
			t.Run(test.name+" "+strings.Join(args, " "), func(t *testing.T) {
				cmd := command(args...)
				cmd.Stdin = io.LimitReader(&repeated{line: test.line}, test.size)
				cmd.Stdout = io.Discard
				cmd.Run()
				require.Contains(t, []int{exitFound, exitNothing}, cmd.ProcessState.ExitCode())
				peak := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
				t.Logf("peak memory: %d MB", peak>>10)
				assert.Less(t, peak, int64(64<<10))
			})
		}
	}
}

// repeated repeats a line, however long.
type repeated struct {
	line string
	at   int
}

func (r *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		k := copy(p[n:], r.line[r.at:])
		n += k
		r.at = (r.at + k) % len(r.line)
	}
	return n, nil
}
