package main

import (
	"encoding/json"
	"html"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// script uses the page as a person does, and writes down what is shown after each step.
const script = `<pre id="seen"></pre><script>
(async () => {
  const seen = {};
  const shown = () => Array.from(document.querySelectorAll("#rows li:not([hidden])"), li => li.id);
  const enter = (id, value) => {
    byId(id).value = value;
    byId(id).dispatchEvent(new Event("input", { bubbles: true }));
  };
  const clear = () => { for (const id of ["query", "paste", "platform", "category", "condition", "fault"]) enter(id, ""); };
  for (const query of ["1504003", "600001 600002", "nfc switch", "NFC 开关", "蓝牙未初始化", "ERR_CONNECTION_RESET", "no such thing at all"]) {
    enter("query", query);
    seen["query " + query] = shown();
  }
  clear();
  enter("platform", "feishu"); enter("condition", "PermissionDenied"); enter("fault", "FaultAdmin");
  seen.selects = shown();
  enter("platform", "");
  enter("category", byId("category").options[1].value);
  clear();
  for (const text of JSON.parse(document.getElementById("texts").textContent)) {
    enter("paste", text);
    seen["paste " + text] = shown();
  }
  byId("lang").click();
  seen.title = document.querySelector("h1").textContent;
  seen.pasted = shown();
  const link = document.querySelector("#wechat-1504003 a");
  seen.link = link.getAttribute("href");
  location.hash = link.hash;
  await new Promise(done => addEventListener("hashchange", done, { once: true }));
  seen.target = document.querySelector(":target").id;
  seen.hidden = document.querySelector(":target").hidden;
  seen.count = shown().length;
  seen.rows = data.rows.length;
  seen.wide = document.documentElement.scrollWidth > innerWidth;
  document.getElementById("seen").textContent = JSON.stringify(seen);
})();
</script></body>`

var pasted = map[string][]string{
	`{"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT","errno":600001}`:         {"wechat-600001", "cronet--118"},
	`{"platform":"feishu","errno":"1504003"}`:                                             {"feishu-1504003"},
	"12:00 request:fail url not in domain list\n12:01 {\\\"errno\\\":1505002}\nerrno=5\n": {"wechat-5", "wechat-1505002", "feishu-1505002"},
	"12:00 request:fail url not in domain list":                                           {"wechat-600002"},
	`{"errCode":1300002,"errMsg":"open:fail"}`:                                            {"wechat-1300002"},
	"err=WeChatNFCSwitchNotOpened":                                                        {"wechat-1504003"},
	"all is well":                                                                         {},
}

// TestPage uses the page in a browser.
func TestPage(t *testing.T) {
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil && browser == "" {
			browser = path
		}
	}
	if browser == "" {
		t.Skip("needs Chromium")
	}
	texts := slices.Sorted(maps.Keys(pasted)) // the last one hides the row that the link shows again
	b, err := json.Marshal(texts)
	require.NoError(t, err)
	page := runArgs(t, "-l", "-f", "html").stdout
	page = strings.Replace(page, "</body>", `<script id="texts" type="application/json">`+string(b)+`</script>`+script, 1)
	address := url.URL{Scheme: "file", Path: writeTo(t, "page.html", []byte(page)), Fragment: "wechat-112"}

	for _, size := range []string{"--window-size=1200,900", "--window-size=500,900"} {
		dir, err := os.MkdirTemp("", "chromium") // t.TempDir fails if the browser still writes
		require.NoError(t, err)
		defer os.RemoveAll(dir)
		cmd := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync", "--user-data-dir="+filepath.Join(dir, "profile"), "--enable-logging=stderr", "--lang=en-US", size, "--virtual-time-budget=20000", "--dump-dom", address.String())
		cmd.Env = append(os.Environ(), "LC_ALL=en_US.UTF-8", "LANGUAGE=en_US")
		r := finish(t, cmd)
		assert.NotContains(t, r.stderr, ":CONSOLE", "what the browser complains of")

		_, dom, _ := strings.Cut(r.stdout, `<pre id="seen">`)
		dom, _, ok := strings.Cut(dom, "</pre>")
		require.True(t, ok, r.stderr)
		var seen map[string]any
		require.NoError(t, json.Unmarshal([]byte(html.UnescapeString(dom)), &seen), dom)
		list := func(key string) (ids []string) {
			for _, id := range seen[key].([]any) {
				ids = append(ids, id.(string))
			}
			return ids
		}
		assert.Equal(t, []string{"wechat-1504003", "feishu-1504003"}, list("query 1504003"))
		assert.Equal(t, []string{"wechat-600001", "wechat-600002"}, list("query 600001 600002"))
		assert.Contains(t, list("query nfc switch"), "wechat-1504003")
		assert.Contains(t, list("query NFC 开关"), "wechat-1504003")
		assert.Contains(t, list("query 蓝牙未初始化"), "wechat-1500101")
		assert.Contains(t, list("query ERR_CONNECTION_RESET"), "cronet--101")
		assert.Empty(t, list("query no such thing at all"))
		require.NotEmpty(t, list("selects"))
		for _, id := range list("selects") {
			assert.Contains(t, id, "feishu-")
		}
		for text, want := range pasted {
			assert.ElementsMatch(t, want, list("paste "+text), text)
		}
		assert.ElementsMatch(t, pasted[texts[len(texts)-1]], list("pasted"), "a change of the language keeps what is shown")
		assert.Contains(t, []any{"微信、飞书错误码", "WeChat and Feishu error codes"}, seen["title"])
		assert.Equal(t, "#wechat-1504003", seen["link"])
		assert.Equal(t, "wechat-1504003", seen["target"])
		assert.Equal(t, false, seen["hidden"])
		assert.Equal(t, seen["rows"], seen["count"])
		assert.Equal(t, false, seen["wide"], "nothing is wider than the window")
	}
}
