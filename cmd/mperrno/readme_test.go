//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestREADMEs types the commands of the READMEs at a terminal of 80 columns, on the log
// that they write. The last one prints the picture below it.
func TestREADMEs(t *testing.T) {
	needsClone(t)
	const write = "go run ./bench/logs -n 20000"
	dir := t.TempDir()
	logs := exec.Command("sh", "-c", write+` >"$0"`, filepath.Join(dir, "app.log"))
	logs.Dir = "../.."
	logs.Env = append(os.Environ(), "GOWORK=") // go.work joins the modules, though the tests may run without
	out, err := logs.CombinedOutput()
	require.NoError(t, err, string(out))

	commands := regexp.MustCompile(`(?m)^    mperrno (.*)$`)
	picture := regexp.MustCompile("(?s)(```text\n)(.*?)(```)")
	for name, locale := range map[string]string{"../../README.md": "en_US.UTF-8", "../../README.zh-CN.md": "zh_CN.UTF-8"} {
		readme, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Contains(t, string(readme), "\n    "+write+" > app.log ", name)
		var seen string
		for _, match := range commands.FindAllSubmatch(readme, -1) {
			cmd := command()
			cmd.Args = []string{"sh", "-c", `"$0" ` + string(match[1]), cmd.Path}
			cmd.Path = "/bin/sh"
			cmd.Dir = dir
			cmd.Env = append(cmd.Env, "LC_ALL="+locale)
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			seen = atTerminal(t, cmd, "")
			assert.True(t, cmd.ProcessState.Success(), seen)
			assert.Empty(t, stderr.String())
		}
		seen = regexp.MustCompile(`\x1b\[[0-9;]*m`).ReplaceAllString(seen, "")
		want := picture.ReplaceAllString(string(readme), "${1}"+seen+"${3}")
		if *update {
			require.NoError(t, os.WriteFile(name, []byte(want), 0o666))
		} else if string(readme) != want {
			t.Errorf("the picture of %s is stale: run go generate ./... in the root of the repository", name)
		}
	}
}
