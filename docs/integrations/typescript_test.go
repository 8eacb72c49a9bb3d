package integrations

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	esbuild "github.com/evanw/esbuild/pkg/api"
)

const page = `
import { WeChatNFCSwitchNotOpened } from './errno'

wx.startHCE({
  aid_list: ['F222222222'],
  fail({ errno }) {
    if (errno === WeChatNFCSwitchNotOpened) wx.showToast({ title: '请打开 NFC' })
  },
})
`

func Example_typescript() {
	dir, err := os.MkdirTemp("", "errno")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	mperrno := exec.Command("go", "run", "./cmd/mperrno", "-l", "-f", "ts")
	mperrno.Dir = "../.."
	constants, err := mperrno.Output()
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := os.WriteFile(filepath.Join(dir, "errno.ts"), constants, 0o666); err != nil {
		fmt.Println(err)
		return
	}
	result := esbuild.Build(esbuild.BuildOptions{
		Stdin:        &esbuild.StdinOptions{Contents: page, Loader: esbuild.LoaderTS, ResolveDir: dir},
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
