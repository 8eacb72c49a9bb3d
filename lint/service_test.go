package lint_test

import (
	"errors"
	"go/version"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// errnolint is the command, built by TestMain.
var errnolint string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "errno lint") // go vet has to cope with the blank
	if err != nil {
		log.Fatal(err)
	}
	errnolint = filepath.Join(dir, "errnolint.exe") // Windows wants the suffix
	if out, err := exec.Command("go", "build", "-o", errnolint, "./cmd/errnolint").CombinedOutput(); err != nil {
		log.Fatalf("%v\n%s", err, out)
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

// testdata/service/before is a service that knows its errnos as ints. In changed
// the types are the library's and what no longer compiled is fixed by hand, and
// after is what errnolint -fix makes of that. The tests are those of before
// throughout: they pass again after the fixes.
func TestService(t *testing.T) {
	needsClone(t)
	for _, stage := range []string{"before", "after"} {
		t.Run(stage, func(t *testing.T) {
			dir := filepath.Join("testdata", "service", stage)
			run(t, dir, "go", "build", "-o", os.DevNull, ".")
			run(t, dir, "go", "test", "-count=1", "./...")
		})
	}
	t.Run("changed", func(t *testing.T) {
		dir := filepath.Join("testdata", "service", "changed")
		run(t, dir, "go", "build", "-o", os.DevNull, ".")
		out, err := command(dir, "go", "test", "./...").CombinedOutput()
		assert.Error(t, err)
		for _, name := range []string{"TestAdd", "TestStatus", "TestServe", "TestRead", "TestErr"} {
			assert.Contains(t, string(out), "--- FAIL: "+name)
		}
	})
}

func TestServiceFix(t *testing.T) {
	dir := copyModule(t, filepath.Join("service", "changed"))

	left := reports(t, dir, errnolint, "-fix", "./...")

	assert.Equal(t, sources(t, filepath.Join("testdata", "service", "after")), sources(t, dir))
	assert.ElementsMatch(t, []string{
		"alert/alert.go:12:2: errnoNotDeclared is unused: 112 is errno.WeChatAPIScopeNotDeclared or errno.FeishuAPICallInBackground",
		"alert/alert.go:13:2: errnoNFCOff is unused: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"alert/alert.go:41:7: 1999001 is not a published errno of WeChat: declare a typed constant for it",
		"alert/alert.go:44:48: 1500000 to 1599999 are errno.CategoryWeChatDevice: use Category",
		"alert/alert.go:48:9: 1000 to 1999 are errno.SubcategoryWeChatServer: use Subcategory",
		"handler/handler.go:47:17: a type assertion misses wrapped errors: use errors.As",
		"handler/handler.go:57:14: use errno.WeChatNFCSwitchNotOpened for 1504003: rename what hides errno here",
	}, left)
	assert.ElementsMatch(t, left, reports(t, dir, "go", "vet", "-vettool="+errnolint, "./..."))
	assert.Equal(t, []string{
		"handler/handler.go:47:17: a type assertion misses wrapped errors: use errors.As",
	}, reports(t, dir, "go", "vet", "-vettool="+errnolint, "-errnonumber=false", "./..."))
}

func TestServiceDiff(t *testing.T) {
	dir := copyModule(t, filepath.Join("service", "changed"))

	out, err := command(dir, errnolint, "-fix", "-diff", "./...").Output()

	require.NoError(t, err)
	name := filepath.Join("alert", "alert.go")
	assert.Contains(t, string(out), "--- "+name+" (old)\n+++ "+name+" (new)\n")
	assert.Equal(t, sources(t, filepath.Join("testdata", "service", "changed")), sources(t, dir))
}

func TestCompileError(t *testing.T) {
	dir := copyModule(t, filepath.Join("service", "after"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "report", "wrong.go"), []byte("package report\n\nvar _ = wrong\n"), 0o666))
	for _, args := range [][]string{{"./..."}, {"-fix", "./..."}, {"-fix", "-diff", "./..."}} {
		assert.Equal(t, []string{"report/wrong.go:3:9: undefined: wrong"}, reports(t, dir, errnolint, args...), args)
	}
}

// What is wrong in the folder where it runs has no ./ before it.
func TestCompileErrorHere(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.com/svc\n\ngo 1.24\n"), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte("package main\n\nfunc main() { wrong() }\n"), 0o666))
	for _, args := range [][]string{{"."}, {"./..."}, {"-fix", "./..."}, {"-fix", "-diff", "./..."}} {
		out, err := command(dir, errnolint, args...).CombinedOutput()
		assert.Error(t, err)
		assert.Equal(t, "main.go:3:15: undefined: wrong\n", string(out), args)
	}
}

// What is listed before any type is changed.
func TestServiceFind(t *testing.T) {
	dir := copyModule(t, filepath.Join("service", "before"))

	assert.ElementsMatch(t, []string{
		"alert/alert.go:12:27: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"alert/alert_test.go:19:25: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"alert/alert_test.go:20:25: 1500102 is errno.WeChatDeviceBluetoothUnavailable",
		"alert/alert_test.go:37:39: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"handler/handler.go:57:14: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"report/legacy.go:5:22: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"report/report_test.go:11:47: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
	}, reports(t, dir, errnolint, "-find", "./..."))
}

func TestVersion(t *testing.T) {
	out, err := exec.Command(errnolint, "-version").Output()
	require.NoError(t, err)
	assert.Regexp(t, `^errnolint \S+ go\d`, string(out))
}

// The list is alone, though the other checks find much here.
func TestServiceFindOnly(t *testing.T) {
	dir := copyModule(t, filepath.Join("service", "changed"))

	assert.ElementsMatch(t, []string{
		"alert/alert.go:13:27: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"report/legacy.go:5:22: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
		"report/report_test.go:11:47: 1504003 is errno.WeChatNFCSwitchNotOpened or errno.FeishuNFCSwitchNotOpened",
	}, reports(t, dir, errnolint, "-find", "./..."))
}

// What README.md shows of the service is there: a line that goes in the stage before,
// and one that comes in the stage after.
func TestREADME(t *testing.T) {
	needsClone(t)
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	of := func(stages ...string) string {
		var all strings.Builder
		for _, stage := range stages {
			for _, source := range sources(t, filepath.Join("testdata", "service", stage)) {
				all.WriteString(source)
			}
		}
		return strings.Join(strings.Fields(all.String()), " ")
	}
	old, changed := of("before", "changed"), of("changed", "after")
	found := 0
	for _, block := range strings.Split(string(text), "```diff\n")[1:] {
		block, _, _ = strings.Cut(block, "```")
		for line := range strings.Lines(block) {
			words := strings.Join(strings.Fields(line[1:]), " ")
			switch line[0] {
			case '-':
				found++
				assert.Contains(t, old, words)
			case '+':
				found++
				assert.Contains(t, changed, words)
			}
		}
	}
	assert.NotZero(t, found)
}

// The programs of testdata/run have broken an earlier version: each prints true,
// and has to before and after the fixes.
func TestRun(t *testing.T) {
	dir := copyModule(t, "run")
	// With the language of the toolchain, which decides on some fixes.
	run(t, dir, "go", "mod", "edit", "-go="+strings.TrimPrefix(version.Lang(runtime.Version()), "go"))
	before := programs(t, dir)

	found := reports(t, dir, errnolint, "./...")
	left := reports(t, dir, errnolint, "-fix", "./...")

	assert.Equal(t, before, programs(t, dir))
	for name, out := range before {
		assert.Regexp(t, `^(true\s)+$`, out, name)
	}
	want := []string{
		"kept/main.go:19:14: == misses wrapped errors, categories and conditions: use errors.Is",
		"kept/main.go:22:48: %[1]v writes the error's text, not the number: use Int",
		"kept/main.go:24:9: a code never equals a number of type int: use Int",
		"kept/main.go:31:9: switch misses wrapped errors, categories and conditions: use errors.Is in its cases",
		"digits/main.go:13:26: 1500000 to 1599999 are errno.CategoryWeChatDevice: use Category",
		"digits/main.go:13:42: 500000 to 599999 are errno.CategoryWeChatUI: use Category",
		"lines/grammar.y:90000: use errno.WeChatTimedOut for 5",
		"oneline/main.go:6:56: use errno.WeChatTimedOut for 5",
		"oneline/main.go:6:59: == misses wrapped errors, categories and conditions: use errors.Is",
		"param/main.go:10:71: use errno.WeChatTimedOut for 5",
		"param/main.go:12:57: use errno.WeChatTimedOut for 5",
		"scope/main.go:13:18: a type assertion misses wrapped errors: use errors.As",
		"scope/main.go:14:24: use errno.WeChatTimedOut for 5: rename what hides errno here",
		"scope/main.go:17:22: use errno.WeChatTimedOut for 5",
		"scope/main.go:18:19: a type assertion misses wrapped errors: use errors.As",
		"scope/main.go:19:15: == misses wrapped errors, categories and conditions: use errors.Is",
	}
	cgo, err := exec.Command("go", "env", "CGO_ENABLED").Output()
	require.NoError(t, err)
	if strings.TrimSpace(string(cgo)) == "1" {
		want = append(want, "withc/c.go:8:61: use errno.WeChatTimedOut for 5")
	}
	assert.ElementsMatch(t, want, found)
	assert.Subset(t, left, want[:4]) // that has no fix
}

// programs builds the programs of a module and returns what they print.
func programs(t *testing.T, dir string) map[string]string {
	t.Helper()
	bin := t.TempDir()
	run(t, dir, "go", "vet", "./...")
	run(t, dir, "go", "build", "-o", bin, "./...")
	entries, err := os.ReadDir(bin)
	require.NoError(t, err)
	out := make(map[string]string)
	for _, e := range entries {
		text, err := exec.Command(filepath.Join(bin, e.Name())).CombinedOutput()
		require.NoError(t, err, "%s: %s", e.Name(), text)
		out[e.Name()] = string(text)
	}
	return out
}

// reports runs a command that reports, and returns the reports with names relative
// to dir.
func reports(t *testing.T, dir, name string, args ...string) []string {
	t.Helper()
	out, err := command(dir, name, args...).CombinedOutput()
	require.Error(t, err, "%s", out)
	var reports []string
	for line := range strings.Lines(string(out)) {
		if line = strings.TrimSpace(line); name == "go" && strings.HasPrefix(line, "# ") {
			continue // go vet names the packages
		}
		line = strings.TrimPrefix(filepath.ToSlash(line), filepath.ToSlash(dir)+"/")
		reports = append(reports, line)
	}
	return reports
}

// copyModule copies a module of testdata that uses the library beside it.
func copyModule(t *testing.T, name string) string {
	t.Helper()
	needsClone(t)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, os.DirFS(filepath.Join("testdata", name))))
	library, err := filepath.Abs("..")
	require.NoError(t, err)
	run(t, dir, "go", "mod", "edit", "-replace=github.com/mperrno/errno="+library)
	return dir
}

// needsClone skips a test of modules in testdata, which the module cache has not.
func needsClone(t *testing.T) {
	t.Helper()
	if _, err := os.Stat("../go.work"); errors.Is(err, fs.ErrNotExist) {
		t.Skip("needs a clone of the repository")
	}
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
