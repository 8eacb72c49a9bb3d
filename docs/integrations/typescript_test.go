package integrations

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	esbuild "github.com/evanw/esbuild/pkg/api"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// constants returns what mperrno -l -f ts prints.
func constants() ([]byte, error) {
	mperrno := exec.Command("go", "run", "./cmd/mperrno", "-l", "-f", "ts")
	mperrno.Dir = "../.."
	return mperrno.Output()
}

func Example_typescript() {
	dir, err := os.MkdirTemp("", "errno")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ts, err := constants()
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := os.WriteFile(filepath.Join(dir, "errno.ts"), ts, 0o666); err != nil {
		fmt.Println(err)
		return
	}
	page, err := os.ReadFile("page.ts")
	if err != nil {
		fmt.Println(err)
		return
	}
	result := esbuild.Build(esbuild.BuildOptions{
		Stdin:        &esbuild.StdinOptions{Contents: string(page), Loader: esbuild.LoaderTS, ResolveDir: dir},
		Bundle:       true,
		Format:       esbuild.FormatESModule,
		MinifySyntax: true,
		Charset:      esbuild.CharsetUTF8,
	})
	for _, message := range result.Errors {
		fmt.Println(message.Text)
	}
	for _, file := range result.OutputFiles {
		for line := range strings.Lines(string(file.Contents)) {
			if !strings.HasPrefix(line, "//") { // the name of a file
				fmt.Print(line)
			}
		}
	}
	// Output:
	// wx.startHCE({
	//   aid_list: ["F222222222"],
	//   fail({ errno }) {
	//     errno === 1504003 && wx.showToast({ title: "请打开 NFC" });
	//   }
	// });
}

// TestTypings compiles the front end's pieces against WeChat's own declarations.
func TestTypings(t *testing.T) {
	if _, err := exec.LookPath("npm"); err != nil {
		t.Skip("npm is not installed")
	}
	dir := t.TempDir()
	run := func(name string, args ...string) (string, error) {
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	write := func(name string, content []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), content, 0o666))
	}
	write("package.json", []byte("{}"))
	out, err := run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "typescript@7.0.2", "miniprogram-api-typings@5.2.3")
	require.NoError(t, err, out)
	ts, err := constants()
	require.NoError(t, err)
	write("errno.ts", ts)
	for _, name := range []string{"page.ts", "report.js", "wx.d.ts"} {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		write(name, content)
	}
	// Each of them has a fail callback of a type of its own.
	write("fails.ts", []byte(`
		wx.chooseMedia({ fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.login({ fail: ({ errno }) => console.log(errno) })
		wx.openBluetoothAdapter({ fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.startWifi({ fail: ({ errno }) => console.log(errno) })
		wx.startBeaconDiscovery({ uuids: [], fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.getConnectedWifi({ fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.getHCEState({ fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.getNFCAdapter().startDiscovery({ fail: ({ errno, errCode }) => console.log(errno, errCode) })
		wx.getFileSystemManager().readFile({ filePath: '', fail: ({ errno, errCode }) => console.log(errno, errCode) })
	`))
	tsc := []string{"exec", "--", "tsc", "--noEmit", "--strict", "--lib", "es2020", "--types", "miniprogram-api-typings"}
	out, err = run("npm", append(tsc, "page.ts", "fails.ts", "wx.d.ts")...)
	assert.NoError(t, err, out)
	out, err = run("npm", append(tsc, "--allowJs", "--checkJs", "--noImplicitAny", "false", "report.js", "wx.d.ts")...)
	assert.NoError(t, err, out)
	out, err = run("npm", append(tsc, "page.ts")...)
	assert.Error(t, err, "the declarations have errno now: wx.d.ts can go")
	assert.Contains(t, out, "Property 'errno' does not exist on type 'NFCError'")
}
