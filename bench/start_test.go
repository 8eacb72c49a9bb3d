package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkStart runs the programs of folder programs. Next to the time of a run
// it reports the size of the program, and the clock and the memory that
// GODEBUG=inittrace=1 gives for the packages that program none does without.
func BenchmarkStart(b *testing.B) {
	everywhere := map[string]bool{}
	for _, program := range []string{"none", "constant", "lookup", "map", "json", "decode"} {
		bin := filepath.Join(b.TempDir(), program+".exe")
		out, err := exec.Command("go", "build", "-trimpath", "-o", bin, "./programs/"+program).CombinedOutput()
		require.NoError(b, err, string(out))
		info, err := os.Stat(bin)
		require.NoError(b, err)
		b.Run("program="+program, func(b *testing.B) {
			var clock float64
			var allocated int
			for range b.N {
				cmd := exec.Command(bin)
				cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
				trace, err := cmd.CombinedOutput()
				require.NoError(b, err, string(trace))
				for line := range strings.Lines(string(trace)) {
					var name string
					var at, milliseconds float64
					var bytes int
					_, err := fmt.Sscanf(line, "init %s @%f ms, %f ms clock, %d bytes", &name, &at, &milliseconds, &bytes)
					require.NoError(b, err, line)
					if program == "none" {
						everywhere[name] = true
					}
					if !everywhere[name] {
						clock += milliseconds / 1e3
						allocated += bytes
					}
				}
			}
			b.ReportMetric(float64(info.Size()), "size")
			b.ReportMetric(clock/float64(b.N), "init-sec")
			b.ReportMetric(float64(allocated)/float64(b.N), "init-B")
		})
	}
}
