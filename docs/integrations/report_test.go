package integrations

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// TestReport runs report.js with a mock of wx, and what arrives through Decode.
func TestReport(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed")
	}
	var mu sync.Mutex
	var first []json.RawMessage // what is sent when the app is hidden
	var sizes []int
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "POST /reports", r.Method+" "+r.URL.String())
		var batch []json.RawMessage
		assert.NoError(t, json.NewDecoder(r.Body).Decode(&batch))
		mu.Lock()
		defer mu.Unlock()
		if len(batch) == 6 {
			first = batch
		}
		sizes = append(sizes, len(batch))
	}))
	defer server.Close()

	mock, err := os.ReadFile("../../testdata/wx.js")
	require.NoError(t, err)
	report, err := os.ReadFile("report.js")
	require.NoError(t, err)
	script := filepath.Join(t.TempDir(), "main.js")
	require.NoError(t, os.WriteFile(script, bytes.Join([][]byte{mock, report, []byte(`
		wx.startHCE({ fail: report })
		listeners.error({ message: 'MiniProgramError\n{"errMsg":"saveImageToPhotosAlbum:fail auth deny"}' })
		listeners.error('TypeError: x is not a function')
		Promise.reject({ errMsg: 'chooseImage:fail cancel', errno: 1 })
		Promise.reject(new Error('request:fail timeout'))
		Promise.reject()
		setImmediate(() => {
			listeners.hide()
			for (let i = 0; i < 300; i++) report({ errMsg: 'request:fail' })
		})
	`)}, nil), 0o666))
	out, err := exec.Command("node", script, server.URL).CombinedOutput()
	require.NoError(t, err, string(out))
	server.Close()

	var got []string
	for _, report := range first {
		e, err := callback.Decode(errno.PlatformWeChat, report)
		if err != nil {
			got = append(got, "")
			continue
		}
		got = append(got, e.Error())
	}
	assert.Equal(t, []string{
		"wechat: system NFC switch not opened (1504003): startHCE:fail system NFC switch not opened",
		"wechat: saveImageToPhotosAlbum:fail auth deny",
		"", // not a failure of the client
		"wechat: cancel (1): chooseImage:fail cancel",
		"wechat: request:fail timeout",
		"",
	}, got)
	require.NotEmpty(t, first)
	assert.JSONEq(t, `{"errMsg":"startHCE:fail system NFC switch not opened","errCode":13001,"errno":1504003,
		"platform":"wechat","page":"pages/door/door","version":"1.2.0"}`, string(first[0]))

	// A call that fails in a loop sends 20 at a time and 200 in all.
	slices.Sort(sizes)
	assert.Equal(t, []int{6, 14, 20, 20, 20, 20, 20, 20, 20, 20, 20}, sizes)
}
