//go:build !js

package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A browser has the page open.
type browser struct {
	t       *testing.T
	tab     context.Context
	address string
}

// open builds the page and starts a browser, which must neither complain nor ask for
// anything but the page.
func open(t *testing.T) *browser {
	page, err := build()
	require.NoError(t, err)
	assert.Less(t, len(page), 3<<20)
	dir, err := os.MkdirTemp("", "page") // t.TempDir fails if the browser still writes
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	file := filepath.Join(dir, "errno.html")
	require.NoError(t, os.WriteFile(file, []byte(page), 0o644))
	b := &browser{t: t, address: "file:///" + strings.TrimPrefix(filepath.ToSlash(file), "/")}

	options := []chromedp.ExecAllocatorOption{chromedp.UserDataDir(filepath.Join(dir, "profile")), chromedp.WSURLReadTimeout(5 * time.Minute), chromedp.Flag("lang", "en-US")}
	for _, flag := range []string{"headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"} {
		options = append(options, chromedp.Flag(flag, true))
	}
	allocator, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	b.tab, cancel = chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	chromedp.ListenTarget(b.tab, func(event any) {
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			t.Errorf("the console has %s: %s", e.Type, e.Args[0].Value)
		case *runtime.EventExceptionThrown:
			t.Error(e.ExceptionDetails)
		case *log.EventEntryAdded:
			t.Errorf("the browser has a %s: %s", e.Entry.Level, e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if address := e.Request.URL; !strings.HasPrefix(address, b.address) && !strings.HasPrefix(address, "data:") {
				t.Error("the page asks for " + address)
			}
		}
	})
	err = chromedp.Run(b.tab, log.Enable(), network.Enable())
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("CI") != "true" {
		t.Skip("needs Chromium")
	}
	require.NoError(t, err)
	return b
}

func (b *browser) run(actions ...chromedp.Action) {
	b.t.Helper()
	tab, cancel := context.WithTimeout(b.tab, time.Minute)
	defer cancel()
	require.NoError(b.t, chromedp.Run(tab, actions...))
}

// follow opens the page as somebody who was sent a link.
func (b *browser) follow(asked string) {
	b.t.Helper()
	b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(b.address+"#"+asked), chromedp.WaitVisible("[name=fault]", chromedp.ByQuery))
}

// enter puts a value into a field of the form.
func (b *browser) enter(name, value string) {
	b.t.Helper()
	v, _ := json.Marshal(value)
	b.eval(`{ const field = document.querySelector("[name=`+name+`]"); field.value = `+string(v)+`; field.dispatchEvent(new Event("input", { bubbles: true })) }`, nil)
}

func (b *browser) eval(script string, result any) {
	b.t.Helper()
	b.run(chromedp.Evaluate(script, result))
}

func (b *browser) click(selector string) {
	b.t.Helper()
	b.run(chromedp.Click(selector, chromedp.ByQuery))
}

// await waits for a script to be true. chromedp.Poll needs eval, which the page forbids.
func (b *browser) await(script string) {
	b.t.Helper()
	require.Eventually(b.t, func() (ok bool) {
		b.eval(script, &ok)
		return ok
	}, time.Minute, 10*time.Millisecond, script)
}

// text returns what is to be read in the elements that a selector finds.
func (b *browser) text(selector string) (text string) {
	b.t.Helper()
	b.eval(`Array.from(document.querySelectorAll("`+selector+`"), e => e.innerText).join("\n")`, &text)
	return text
}

const appLog = "10:02 request:fail url not in domain list\n10:03 {\"errno\":1504003}\n10:04 {\"errMsg\":\"request:fail timeout\"}\n10:05 request:fail timeout"

func TestPage(t *testing.T) {
	b := open(t)
	t.Run("answers", b.testAnswers)
	t.Run("address", b.testAddress)
	t.Run("language", b.testLanguage)
	t.Run("filters", b.testFilters)
	t.Run("keyboard", b.testKeyboard)
	t.Run("looks", b.testLooks)
}

func (b *browser) testAnswers(t *testing.T) {
	for _, test := range []struct {
		name, lang, text string
		want             []string // in this order
	}{
		{"number", "en", "1504003", []string{"2 found", "WeChat 1504003", "The system's NFC switch is off", "Who has to act: User", "15 Device", "Feishu 1504003"}},
		{"number in Chinese", "zh", " 1504003\n", []string{"共 2 条", "微信 1504003", "系统 NFC 开关未打开", "责任方：用户", "15 设备", "飞书 1504003"}},
		{"words", "en", "domain list", []string{"WeChat 600002", "The URL's domain is not on the allow list"}},
		{"words in Chinese", "zh", "蓝牙未初始化", []string{"微信 1500101", "开发者"}},
		{"object", "zh", `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`, []string{"共 1 条", "微信 600001", "连接超时", "责任方：网络", "request"}},
		{"object on several lines", "en", "{\n  \"errMsg\": \"request:fail timeout\",\n  \"errno\": 5\n}", []string{"1 found", "WeChat 5", "The API timed out"}},
		{"text without errno", "en", "request:fail timeout", []string{"1 found", "WeChat or Feishu", "It timed out", "Who has to act: Network"}},
		{"older errCode", "en", `{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`, []string{"The Bluetooth adapter is not available", "User", "errCode 10001"}},
		{"guess", "en", "chooseImage:fail the file is too large", []string{"Developer", "a guess"}},
		{"guess in Chinese", "zh", "chooseImage:fail the file is too large", []string{"开发者", "推测"}},
		{"category before other numbers", "en", "15", []string{"WeChat 1500101", "Feishu 1507001", "Network -115"}},
		{"number that is not typed to its end", "en", "150400", []string{"Not known", "WeChat 1504003"}},
		{"nothing", "en", "WeChatNFCSwitchNotOpend", []string{"0 found", "Nothing found for", "Did you mean WeChatNFCSwitchNotOpened?"}},
		{"nothing in Chinese", "zh", "xyzzy", []string{"共 0 条", "没有找到"}},
		{"answer of a server", "en", "40001", []string{"WeChat's server"}},
		{"log", "en", appLog, []string{"4 lines, 4 results: 4 failed", "Who has to act", "Network", "2", "50.0%", "What failed", "it timed out"}},
		{"log in Chinese", "zh", appLog, []string{"4 行，4 个结果：失败 4", "责任方", "网络", "失败原因", "请求超时"}},
		{"markup", "en", `{"errMsg":"request:fail <img src=x onerror=alert(1)>\u202e"}`, []string{`<img src=x onerror=alert(1)>\u202e`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			b.follow("lang=" + test.lang)
			b.enter("q", test.text)
			rest := b.text("#count") + "\n" + b.text("#answer")
			seen := rest
			for _, want := range test.want {
				_, after, ok := strings.Cut(rest, want)
				if assert.True(t, ok, "%q is not in its place in\n%s", want, seen) {
					rest = after
				}
			}
		})
	}
	assert.Empty(t, b.text("#answer img"))
}

func (b *browser) testAddress(t *testing.T) {
	for _, text := range []string{"1504003", "蓝牙 & 100% #1+1", appLog} {
		b.follow("lang=en")
		b.enter("q", text)
		b.enter("platform", "wechat")
		b.await(`location.hash.includes("wechat")`)
		seen := b.text("main")
		var hash, box string
		b.eval("location.hash", &hash)
		assert.NotContains(t, hash, "+")
		b.follow(strings.TrimPrefix(hash, "#"))
		b.eval("document.querySelector('textarea').value", &box)
		assert.Equal(t, text, box)
		assert.Equal(t, seen, b.text("main"))
	}

	b.follow("lang=en")
	cards := func(n int) { b.await(`document.querySelectorAll("#answer .card").length === ` + strconv.Itoa(n)) }
	b.click("#welcome a")
	cards(2)
	b.click("#answer a")
	cards(1)
	b.eval("history.back()", nil)
	cards(2)

	var copied string
	b.eval(`navigator.clipboard.writeText = async text => { window.copied = text }`, nil)
	b.click("#answer button")
	b.await("!!window.copied")
	b.eval("window.copied", &copied)
	for _, want := range []string{"WeChat 1504003\n", "WeChatNFCSwitchNotOpened", "Who has to act: User", "docs/codes.md#wechat-1504003"} {
		assert.Contains(t, copied, want)
	}
	assert.Contains(t, b.text("#answer button"), "Copied")
}

func (b *browser) testLanguage(t *testing.T) {
	type texts struct{ Lang, Title, H1, Placeholder, Box, Filter string }
	read := func() (seen texts) {
		b.eval(`({ Lang: document.documentElement.lang, Title: document.title, H1: document.querySelector("h1").innerText,
			Placeholder: document.querySelector("textarea").placeholder, Box: document.querySelector("textarea").ariaLabel, Filter: document.querySelector("[name=platform]").ariaLabel })`, &seen)
		return seen
	}
	b.follow("") // the browser's language
	en := read()
	assert.Equal(t, texts{"en", "WeChat and Feishu errors", "WeChat and Feishu errors", "Paste an error code, an error or a log", "Paste an error code, an error or a log", "Platform"}, en)
	b.enter("q", "1504003")
	b.enter("fault", "FaultUser")
	b.enter("lang", "zh-CN")
	assert.Equal(t, texts{"zh-CN", "微信、飞书小程序错误查询", "微信、飞书小程序错误查询", "粘贴错误码、报错内容或日志", "粘贴错误码、报错内容或日志", "平台"}, read())
	assert.Contains(t, b.text("#answer"), "系统 NFC 开关未打开")
	var fault string
	b.eval(`document.querySelector("[name=fault]").value`, &fault)
	assert.Equal(t, "FaultUser", fault)
	b.enter("lang", "en")
	assert.Equal(t, en, read())
}

func (b *browser) testFilters(t *testing.T) {
	b.follow("lang=en")
	b.enter("platform", "feishu")
	b.enter("condition", "PermissionDenied")
	b.enter("fault", "FaultAdmin")
	assert.Contains(t, b.text("#answer"), "Feishu")
	assert.NotContains(t, b.text("#answer"), "WeChat")
	assert.NotContains(t, b.text("#answer .label"), "User")
	b.enter("q", "wechat:5")
	assert.NotContains(t, b.text("#answer"), "WeChat 5")

	b.follow("lang=en&category=CategoryWeChatDevice&q=1504003")
	assert.Equal(t, "1 found, 1 more hidden by the filters", b.text("#count"))
	b.enter("category", "CategoryWeChatAI")
	assert.Equal(t, "0 found, 2 more hidden by the filters", b.text("#count"))
	assert.Empty(t, b.text("#answer"))
	b.follow("lang=en&fault=FaultUser&q=" + url.PathEscape(appLog))
	assert.NotContains(t, b.text("section:nth-of-type(2)"), "Network")
	assert.Contains(t, b.text("section:nth-of-type(2)"), "User")
}

func (b *browser) testKeyboard(t *testing.T) {
	b.follow("lang=en")
	var box, focused string
	b.run(chromedp.SendKeys("textarea", "150400"+kb.Enter, chromedp.ByQuery))
	assert.Contains(t, b.text("#answer"), "WeChat 1504003")
	b.eval("document.querySelector('textarea').value", &box)
	assert.Equal(t, "150400", box, "Enter adds no line")
	for _, want := range []string{"Clear", "Platform", "Category", "What happened", "Who has to act"} {
		b.run(chromedp.KeyEvent(kb.Tab))
		b.eval("document.activeElement.ariaLabel ?? document.activeElement.innerText", &focused)
		assert.Equal(t, want, focused)
	}
	b.enter("q", "15")
	b.run(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	b.await(`!!document.querySelector("details[open]")`)
	b.click("#clear")
	assert.Contains(t, b.text("#welcome"), "For example", "nothing is asked for")
	b.eval("document.activeElement.name", &focused)
	assert.Equal(t, "q", focused)
}

// low returns the texts with too little contrast.
const low = `(() => {
  const rgb = color => color.match(/[\d.]+/g).map(Number);
  const light = color => rgb(color).slice(0, 3).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const back = e => { for (; e; e = e.parentElement) { const color = getComputedStyle(e).backgroundColor; if (rgb(color)[3] !== 0) return color; } };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
  const found = [];
  for (const e of document.body.querySelectorAll("*")) {
    if (!e.checkVisibility() || !Array.from(e.childNodes).some(n => n.nodeType === 3 && n.data.trim()) && !e.name) continue;
    for (const pseudo of e.name === "q" ? [null, "::placeholder"] : [null]) {
      const c = contrast(getComputedStyle(e, pseudo).color, back(e));
      if (!(c >= 4.5)) found.push(e.outerHTML.slice(0, 80) + " " + c);
    }
  }
  return found;
})()`

// cut returns the labels that are cut or broken: filters that are narrower than their
// title needs, and terms of more than one line.
const cut = `(() => {
  const isCut = select => {
    const alone = select.cloneNode();
    alone.append(select.options[0].cloneNode(true));
    alone.style.cssText = "position: absolute; width: max-content";
    document.body.append(alone);
    const needs = alone.getBoundingClientRect().width;
    alone.remove();
    return select.getBoundingClientRect().width < needs;
  };
  const isBroken = term => {
    const range = document.createRange();
    range.selectNodeContents(term);
    return range.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(term).lineHeight);
  };
  return [...Array.from(document.querySelectorAll("select")).filter(isCut), ...Array.from(document.querySelectorAll("dt")).filter(isBroken)].map(e => (e.options?.[0] ?? e).textContent);
})()`

func (b *browser) testLooks(t *testing.T) {
	b.run(emulation.SetDeviceMetricsOverride(390, 844, 1, true))
	for _, look := range []struct{ scheme, lang string }{{"light", "zh"}, {"dark", "en"}} {
		b.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: look.scheme}}))
		for _, asked := range []string{"", "q=1504003", "q=15", "q=xyzzy", "q=" + url.PathEscape(`{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`), "platform=wechat", "q=" + url.PathEscape(appLog)} {
			b.follow("lang=" + look.lang + "&" + asked)
			b.eval(`document.querySelectorAll("details").forEach((e, i) => e.open = i < 3)`, nil)
			var found []string
			b.eval(low, &found)
			assert.Empty(t, found, "%s %s", look.scheme, asked)
			b.eval(cut, &found)
			assert.Empty(t, found, "%s %s", look.lang, asked)
			var wide bool
			b.eval("document.documentElement.scrollWidth > innerWidth", &wide)
			assert.False(t, wide, asked)
		}
	}

	type seen struct {
		Position  string
		Top, Rows int
	}
	scrolled := func(asked string) (s seen) {
		b.follow("lang=en&" + asked)
		b.eval(`{
			scrollTo(0, 5000);
			const form = document.forms[0], top = e => Math.round(e.getBoundingClientRect().top);
			({ Position: getComputedStyle(form).position, Top: top(form), Rows: new Set(Array.from(form.querySelectorAll("textarea, button, select"), top)).size });
		}`, &s)
		return s
	}
	assert.Equal(t, seen{"sticky", 0, 2}, scrolled("q=15"))
	assert.Equal(t, "static", scrolled("q="+url.PathEscape(appLog)).Position, "a log would cover its summary")
}
