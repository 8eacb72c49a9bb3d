package errno_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// build compiles a program of testdata and returns its path.
func build(t *testing.T, program string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), program+".exe")
	out, err := exec.Command("go", "build", "-o", bin, "./testdata/"+program).CombinedOutput()
	require.NoError(t, err, string(out))
	return bin
}

func TestNothingRunsAtProgramStart(t *testing.T) {
	cmd := exec.Command(build(t, "lookup"))
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err)
	assert.Contains(t, string(out), "init runtime", "the trace is on")
	assert.NotRegexp(t, "init .*mperrno", string(out))
}

func TestLinksOnlyTheTablesInUse(t *testing.T) {
	for program, want := range map[string]struct{ anything, weChat, feishu bool }{
		"constant": {false, false, false},
		"wechat":   {true, true, false},
		"lookup":   {true, true, true},
	} {
		t.Run(program, func(t *testing.T) {
			symbols, err := exec.Command("go", "tool", "nm", build(t, program)).Output()
			require.NoError(t, err)
			assert.Equal(t, want.anything, bytes.Contains(symbols, []byte("mperrno/errno.")))
			assert.Equal(t, want.weChat, bytes.Contains(symbols, []byte("mperrno/errno.weChatRows")))
			assert.Equal(t, want.feishu, bytes.Contains(symbols, []byte("mperrno/errno.feishuRows")))
		})
	}
}

func TestImportsNextToNothing(t *testing.T) {
	deps, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	assert.Contains(t, string(deps), "strconv\n")
	for _, p := range []string{"encoding/json", "log/slog", "fmt", "reflect", "unicode", "github.com/stretchr/testify"} {
		assert.NotContains(t, string(deps), "\n"+p+"\n")
	}
}
