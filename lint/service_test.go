package lint_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testdata/service/before is a service whose types have become the library's,
// with every number still in place; after is what errnolint -fix makes of it.
func TestServiceBuilds(t *testing.T) {
	for _, dir := range []string{"before", "after"} {
		t.Run(dir, func(t *testing.T) {
			dir := filepath.Join("testdata", "service", dir)
			run(t, dir, "go", "build", "-o", os.DevNull, ".")
			run(t, dir, "go", "vet", "./...") // with the tests
		})
	}
}

func TestServiceFix(t *testing.T) {
	errnolint := buildCommand(t)
	dir := copyService(t, "before")

	run(t, dir, errnolint, "-fix", "./...")

	assert.Equal(t, sources(t, filepath.Join("testdata", "service", "after")), sources(t, dir))
}

// After the fixes the tests of the service pass, which they do not before: the
// comparisons missed wrapped errors.
func TestServiceAfter(t *testing.T) {
	run(t, filepath.Join("testdata", "service", "after"), "go", "test", "./...")
}

func TestVettool(t *testing.T) {
	errnolint := buildCommand(t)
	cmd := command(copyService(t, "after"), "go", "vet", "-vettool="+errnolint, "./...")
	out, err := cmd.CombinedOutput()

	assert.Error(t, err)
	assert.Equal(t, 1, strings.Count(string(out), ".go:"), "%s", out)
	assert.Contains(t, string(out), "alert.go:24:7: 1999001 is not a published errno of WeChat")
}

func buildCommand(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "errnolint.exe") // Windows wants the suffix
	out, err := exec.Command("go", "build", "-o", name, "./cmd/errnolint").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return name
}

func copyService(t *testing.T, name string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "service", name))))
	library, err := filepath.Abs("..")
	require.NoError(t, err)
	run(t, dir, "go", "mod", "edit", "-replace=github.com/mperrno/errno="+library)
	return dir
}

func run(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	out, err := command(dir, name, args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// command runs in the service's own module, without a network.
func command(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), "GOWORK=off", "GOPROXY=off", "GOFLAGS=-mod=readonly")
	return cmd
}

// sources returns the Go files under dir by their slash-separated names.
func sources(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, path))
		files[path] = string(text)
		return err
	})
	require.NoError(t, err)
	return files
}
