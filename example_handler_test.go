package errno_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
)

func report(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<10))
	if err != nil {
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
		return
	}
	e, err := callback.Decode(errno.PlatformWeChat, body) // WeChat, unless body names its platform
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	err = e.Err() // nil for a success
	switch {
	case err == nil, errors.Is(err, errno.Canceled):
		// a success, or the user backed out
	case errors.Is(err, errno.WeChatNFCSwitchNotOpened):
		fmt.Fprint(w, "请在系统设置中打开 NFC")
	case errors.Is(err, errno.FaultApp):
		slog.Error("page the Mini Program's team", errnolog.Attr(err))
	default:
		slog.Info("count it", "type", e.ErrorType(), "condition", errno.ConditionOf(err))
	}
}

func Example_handler() {
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey || len(groups) > 0 && a.Key != "name" && a.Key != "api" {
				return slog.Attr{}
			}
			return a
		},
	})))
	for _, body := range []string{
		`{"errMsg":"request:ok"}`,
		`{"errMsg":"nfcStartDiscovery:fail","errno":1504003}`,
		`{"errMsg":"request:fail url not in domain list","errno":600002}`,
		`{"errMsg":"request:fail timeout"}`,
	} {
		response := httptest.NewRecorder()
		report(response, httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body)))
		if response.Body.Len() > 0 {
			fmt.Println(response.Body)
		}
	}
	// Output:
	// 请在系统设置中打开 NFC
	// level=ERROR msg="page the Mini Program's team" errno.name=WeChatNetworkURLNotInDomainList errno.api=request
	// level=INFO msg="count it" type=DeadlineExceeded condition=DeadlineExceeded
}

func TestReport(t *testing.T) {
	body := `{"errMsg":"nfcStartDiscovery:fail system NFC switch not opened","errno":1504003}`
	e, err := callback.Decode(errno.PlatformWeChat, []byte(body))
	assert.NoError(t, err)
	assert.ErrorIs(t, e, errno.WeChatNFCSwitchNotOpened)
	assert.ErrorIs(t, e, errno.FaultUser)
	assert.NotErrorIs(t, e, errno.PermissionDenied) // nobody said no
	assert.Equal(t, errno.CategoryWeChatDevice, errno.WeChat(1504003).Category())
}

// The code of the READMEs is that of the examples, whatever its comments.
func TestREADME(t *testing.T) {
	plain := func(name string) string {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		return regexp.MustCompile(`(?m)[ \t]*//.*$|^[ \t]+`).ReplaceAllString(string(b), "")
	}
	examples := plain("example_handler_test.go") + plain("callback/example_handler_test.go")
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		blocks := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(plain(name), -1)
		assert.NotEmpty(t, blocks, name)
		for _, block := range blocks {
			assert.Contains(t, examples, block[1], name)
		}
	}
}

// The script of the READMEs reports to their handler and shows what it answers. What
// they say to change for Feishu is changed.
func TestREADMEScript(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed")
	}
	var log bytes.Buffer
	before := slog.Default()
	defer slog.SetDefault(before)
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	mock, err := os.ReadFile("testdata/wx.js")
	require.NoError(t, err)
	run := func(script string) string {
		server := httptest.NewServer(http.HandlerFunc(report))
		defer server.Close() // when all is logged
		path := filepath.Join(t.TempDir(), "main.js")
		require.NoError(t, os.WriteFile(path, []byte(string(mock)+script), 0o666))
		out, err := exec.Command("node", path, server.URL).CombinedOutput()
		assert.NoError(t, err)
		return string(out)
	}
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		readme, err := os.ReadFile(name)
		require.NoError(t, err)
		block := regexp.MustCompile("(?s)```js\n(.*?)```").FindSubmatch(readme)
		require.NotNil(t, block, name)
		log.Reset()
		assert.Equal(t, "请在系统设置中打开 NFC\n", run(string(block[1])), name)
		assert.Empty(t, log.String(), name)
		assert.Empty(t, run(strings.NewReplacer("wx.", "tt.", "'wechat'", "'feishu'").Replace(string(block[1]))), name)
		assert.Contains(t, log.String(), "type=FeishuNFCSwitchNotOpened", name)
	}
}
