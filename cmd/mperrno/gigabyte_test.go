//go:build linux

package main

import (
	"io"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// BenchmarkGigabyte streams a gigabyte through the command, whatever its lines,
// and holds its memory to 64 MB.
func BenchmarkGigabyte(b *testing.B) {
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
			b.Run(test.name+" "+strings.Join(args, " "), func(b *testing.B) {
				b.SetBytes(test.size)
				for range b.N {
					cmd := command(args...)
					cmd.Stdin = io.LimitReader(&repeated{line: test.line}, test.size)
					cmd.Stdout = io.Discard
					cmd.Run()
					require.Contains(b, []int{exitFound, exitNothing}, cmd.ProcessState.ExitCode())
					peak := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
					assert.Less(b, peak, int64(64<<10))
					b.ReportMetric(float64(peak>>10), "MB-peak")
				}
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
