package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// binary is the command, built once for all tests.
var binary string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "mperrno")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "mperrno.exe")
	build := []string{"build", "-o", binary}
	if testing.CoverMode() != "" {
		build = append(build, "-cover")
		if os.Getenv("GOCOVERDIR") == "" {
			os.Setenv("GOCOVERDIR", dir) // the command would complain on stderr
		}
	}
	if out, err := exec.Command("go", append(build, ".")...).CombinedOutput(); err != nil {
		panic(fmt.Sprintf("go build: %v\n%s", err, out))
	}
	return m.Run()
}

// command returns the command with an environment of its own: English, and a
// table without a limit.
func command(args ...string) *exec.Cmd {
	cmd := exec.Command(binary, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "COLUMNS=")
	return cmd
}

type result struct {
	stdout, stderr string
	code           int
}

// runWith runs the command with a pipe as standard input.
func runWith(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	cmd := command(args...)
	cmd.Stdin = strings.NewReader(stdin)
	return finish(t, cmd)
}

// runArgs runs the command with the null device as standard input.
func runArgs(t *testing.T, args ...string) result {
	t.Helper()
	return finish(t, command(args...))
}

func finish(t *testing.T, cmd *exec.Cmd) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return result{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// codes returns platform and number of each row that the command prints.
func codes(t *testing.T, args ...string) (found []string) {
	t.Helper()
	r := runArgs(t, append([]string{"-f", "json"}, args...)...)
	for line := range strings.Lines(r.stdout) {
		var row struct {
			Platform string
			Errno    int
		}
		require.NoError(t, json.Unmarshal([]byte(line), &row))
		found = append(found, fmt.Sprintf("%s:%d", row.Platform, row.Errno))
	}
	return found
}

func TestQuery(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		want []string
		code int
	}{
		{"number on both platforms", []string{"1504003"}, []string{"wechat:1504003", "feishu:1504003"}, 0},
		{"number that one platform publishes", []string{"600001"}, []string{"wechat:600001", "feishu:600001"}, 0},
		{"leading zeros", []string{"0600001"}, []string{"wechat:600001", "feishu:600001"}, 0},
		{"zero", []string{"0"}, []string{"wechat:0", "feishu:0"}, 0},
		{"narrowed", []string{"-p", "feishu", "104"}, []string{"feishu:104"}, 0},
		{"option behind", []string{"104", "-p=feishu"}, []string{"feishu:104"}, 0},
		{"prefix errno", []string{"errno:600001"}, []string{"wechat:600001"}, 0},
		{"prefix platform", []string{"feishu:104"}, []string{"feishu:104"}, 0},
		{"prefix against -p", []string{"-p", "wechat", "feishu:104"}, nil, 1},
		{"constant", []string{"WeChatNFCSwitchNotOpened"}, []string{"wechat:1504003"}, 0},
		{"qualified constant", []string{"errno.FeishuInvalidParameter"}, []string{"feishu:104"}, 0},
		{"absent", []string{"WeChatAbsent"}, nil, 1},
		{"several", []string{"feishu:104", "-118", "5"}, []string{"feishu:104", "cronet:-118", "wechat:5", "feishu:5"}, 0},
		{"cronet number", []string{"-118"}, []string{"cronet:-118"}, 0},
		{"cronet number behind --", []string{"--", "-118"}, []string{"cronet:-118"}, 0},
		{"cronet name", []string{"ERR_CONNECTION_RESET"}, []string{"cronet:-101"}, 0},
		{"cronet name with net", []string{"net::ERR_CONNECTION_RESET"}, []string{"cronet:-101"}, 0},
		{"unlisted cronet number", []string{"-99999"}, nil, 1},
		{"unpublished", []string{"1504999"}, []string{"wechat:1504999", "feishu:1504999"}, 0},
		{"no errno", []string{"10000000"}, nil, 1},
		{"no errno of 64 bits", []string{"4296467299"}, nil, 1},
		{"no errno of 80 bits", []string{"1208925819614629174706176"}, nil, 1},
		{"one of two found", []string{"10000000", "wechat:5"}, []string{"wechat:5"}, 0},
		{"object", []string{`{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`}, []string{"wechat:1500102"}, 0},
		{"object with a network error", []string{`{"errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`},
			[]string{"wechat:600001", "cronet:-118"}, 0},
		{"object with a network error's number", []string{`{"errno":600001,"errMsg":"request:fail errcode:-101 cronet_error_code:-101 error_msg:"}`},
			[]string{"wechat:600001", "cronet:-101"}, 0},
		{"object without errno", []string{`{"errMsg":"request:fail"}`}, nil, 1},
		{"console object", []string{`{errno: 600001, errMsg: "request:fail ..."}`}, []string{"wechat:600001"}, 0},
		{"search", []string{"domain list"}, []string{"wechat:600002"}, 0},
		{"search by words", []string{"domain", "list"}, []string{"wechat:600002"}, 0},
		{"search of nothing", []string{"xyzzy"}, nil, 1},
		{"search after a number", []string{"domain", "wechat:5", "list"}, []string{"wechat:5", "wechat:600002"}, 0},
		{"forced search", []string{"-s", "ERR_CONNECTION_RESET"}, nil, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, codes(t, test.args...))
			assert.Equal(t, test.code, runArgs(t, test.args...).code)
		})
	}
}

func TestQueryOfTargets(t *testing.T) {
	for _, name := range []string{"CategoryFeishuStorage", "SubcategoryWeChatNFC", "DataLoss", "FaultAdmin"} {
		target, err := errno.ParseTarget(name)
		require.NoError(t, err)
		var want []string
		for _, p := range bothPlatforms {
			for e := range errno.All(p) {
				if errors.Is(e.Code, target) {
					want = append(want, fmt.Sprintf("%s:%d", p, e.Code.Int()))
				}
			}
		}
		assert.Equal(t, want, codes(t, name), name)
	}
}

func TestList(t *testing.T) {
	wechat := slices.Collect(errno.All(errno.PlatformWeChat))
	feishu := slices.Collect(errno.All(errno.PlatformFeishu))
	assert.Len(t, codes(t, "-l"), len(wechat)+len(feishu))
	assert.Len(t, codes(t, "-l", "-p", "wechat"), len(wechat))

	device := codes(t, "-l", "-c", "device")
	require.NotEmpty(t, device)
	for _, c := range device {
		assert.Regexp(t, `^(wechat|feishu):15\d{5}$`, c)
	}
	assert.Equal(t, device, codes(t, "-l", "-c", "设备"))
	assert.Equal(t, device, codes(t, "-l", "-c", "15"))

	wechatNFC := codes(t, "-l", "-p", "wechat", "-c", "nfc")
	require.NotEmpty(t, wechatNFC)
	assert.Equal(t, wechatNFC, codes(t, "-l", "-p", "wechat", "-c", "1504"))
	assert.Equal(t, wechatNFC, codes(t, "-l", "-c", "11504"))
	assert.Equal(t, codes(t, "CategoryFeishuDevice"), codes(t, "-l", "-c", "215"))

	none := runArgs(t, "-l", "-c", "xyzzy")
	assert.Equal(t, exitNothing, none.code)
	assert.Empty(t, none.stdout)
	assert.Contains(t, none.stderr, `no category "xyzzy"`)
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-x", "104"}, {"-p"}, {"-p", "lark", "104"}, {"-f", "xml", "104"}, {"-lang", "fr", "104"}, {"-l", "104"}, {"-c", "device"},
		{"-l", "-c", ""}, {"-s"}, {"-", "104"}, {"-l=yes"}, {"-f", "csv", "-"}, {"-s", "-"},
	} {
		r := runArgs(t, args...)
		assert.Equal(t, exitFailed, r.code, args)
		assert.Empty(t, r.stdout, args)
		assert.Contains(t, r.stderr, "mperrno -h", args)
	}
}

func TestHelpAndVersion(t *testing.T) {
	for _, args := range [][]string{{"-h"}, {"--help"}, {"-h", "104", "-"}} {
		r := runArgs(t, args...)
		assert.Equal(t, result{stdout: helpEN}, r, args)
	}
	assert.Equal(t, result{stdout: helpZH}, runArgs(t, "-h", "-lang", "zh"))
	for _, page := range []string{helpEN, helpZH} {
		for _, column := range columnNames {
			assert.Contains(t, page, column)
		}
		for line := range strings.Lines(page) {
			assert.LessOrEqual(t, width(line), 80, line)
		}
	}

	r := runArgs(t, "-version")
	assert.Equal(t, exitFound, r.code)
	assert.Regexp(t, `^mperrno \S+ go\S+.*\n$`, r.stdout)
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct {
		env  []string
		args []string
		want string
	}{
		{[]string{"LC_ALL=zh_CN.UTF-8"}, nil, "类别"},
		{[]string{"LC_ALL=", "LC_MESSAGES=zh_TW", "LANG=en_US.UTF-8"}, nil, "类别"},
		{[]string{"LC_ALL=", "LC_MESSAGES=", "LANG=zh"}, nil, "类别"},
		{[]string{"LC_ALL=C", "LANG=zh_CN.UTF-8"}, nil, "category"},
		{[]string{"LC_ALL=zh_CN.UTF-8"}, []string{"-lang", "en"}, "category"},
		{[]string{"LC_ALL=", "LC_MESSAGES=", "LANG="}, nil, "category"},
		{nil, []string{"-lang=zh"}, "类别"},
	} {
		cmd := command(append(test.args, "1504003")...)
		cmd.Env = append(cmd.Env, test.env...)
		assert.Contains(t, finish(t, cmd).stdout, test.want, test)
	}
	assert.Contains(t, runArgs(t, "-lang", "zh", "10000000").stderr, "10000000 不是 errno")
	assert.Contains(t, runArgs(t, "-lang", "zh", "-x").stderr, "没有选项")
}

func TestParagraph(t *testing.T) {
	r := runArgs(t, "-p", "wechat", "1504003")
	e, _ := errno.WeChatNFCSwitchNotOpened.Lookup()
	for _, want := range []string{"1504003", e.Name, "15 Device", "04 NFC", e.Message, e.Meaning, e.MeaningZH, e.Condition.String(), e.Fault.String()} {
		assert.Contains(t, r.stdout, want)
	}
	assert.NotContains(t, r.stdout, "\x1b", "no colors but on a terminal")
	assert.Empty(t, r.stderr)

	place := runArgs(t, "-p", "wechat", "1504999")
	assert.Equal(t, "wechat 1504999 not published\n  category     15 Device\n  subcategory  04 NFC\n", place.stdout)
	assert.Equal(t, "wechat 9999999 not published\n  category     99\n  subcategory  99\n", runArgs(t, "-p", "wechat", "9999999").stdout)
}

// records returns the rows of the tables as the formats promise them.
func records() [][]string {
	all := [][]string{columnNames}
	for _, p := range bothPlatforms {
		for e := range errno.All(p) {
			c, s := e.Code.Category(), e.Code.Subcategory()
			all = append(all, []string{p.String(), fmt.Sprint(e.Code.Int()), e.Name,
				fmt.Sprint(c.Digits()), c.Title(), c.TitleZH(), fmt.Sprint(s.Digits()), s.Title(), s.TitleZH(),
				e.Message, e.Meaning, e.MeaningZH, e.Owner, e.Condition.String(), e.Fault.String()})
		}
	}
	return all
}

func TestCSV(t *testing.T) {
	out := runArgs(t, "-l", "-f", "csv").stdout
	assert.Equal(t, strings.Count(out, "\n"), strings.Count(out, "\r\n"), "lines end in CRLF")
	got, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, records(), got)
}

func TestTSV(t *testing.T) {
	var got [][]string
	for line := range strings.Lines(runArgs(t, "-l", "-f", "tsv").stdout) {
		got = append(got, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	assert.Equal(t, records(), got)
	for _, record := range got {
		assert.NotContains(t, strings.Join(record, ""), `\`, "PostgreSQL's COPY reads it as an escape")
	}
}

func TestJSON(t *testing.T) {
	got := [][]string{columnNames}
	for line := range strings.Lines(runArgs(t, "-l", "-f", "json").stdout) {
		d := json.NewDecoder(strings.NewReader(line))
		var record []string
		_, err := d.Token()
		require.NoError(t, err)
		for _, column := range columnNames {
			key, err := d.Token()
			require.NoError(t, err)
			require.Equal(t, column, key)
			value, err := d.Token()
			require.NoError(t, err)
			if n, ok := value.(float64); ok {
				value = fmt.Sprint(int(n))
			}
			record = append(record, value.(string))
		}
		require.False(t, d.More())
		got = append(got, record)
	}
	assert.Equal(t, records(), got)

	cronet := runArgs(t, "-f", "json", "-118").stdout
	assert.Contains(t, cronet, `"errno":-118,"name":"ERR_CONNECTION_TIMED_OUT","category":null,`)
}

// TestDictionary fails when docs/codes.md is not what the command prints. To
// renew it, run in the root of the module:
//
//	go run ./cmd/mperrno -l -f markdown > docs/codes.md
func TestDictionary(t *testing.T) {
	want, err := os.ReadFile("../../docs/codes.md")
	require.NoError(t, err)
	got := runArgs(t, "-l", "-f", "markdown").stdout
	require.True(t, string(want) == got, "docs/codes.md is stale: go run ./cmd/mperrno -l -f markdown > docs/codes.md")
	assert.Equal(t, got, runArgs(t, "-l", "-f", "markdown", "-lang", "zh").stdout)
	ids := regexp.MustCompile(`id="[^"]*"`).FindAllString(got, -1)
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(ids))), len(ids), "anchors are unique")
	for _, p := range bothPlatforms {
		for e := range errno.All(p) {
			anchor := fmt.Sprintf(`<a id="%s-%d"></a>%d |`, p, e.Code.Int(), e.Code.Int())
			assert.Equal(t, 1, strings.Count(got, anchor), anchor)
			assert.NotContains(t, e.Message, "`", "it stands in a code span")
		}
	}
}

func TestCronetRow(t *testing.T) {
	tsv := strings.Split(strings.TrimSuffix(runArgs(t, "-f", "tsv", "-118").stdout, "\n"), "\n")
	require.Len(t, tsv, 2)
	assert.Equal(t, []string{"cronet", "-118", "ERR_CONNECTION_TIMED_OUT", "", "connection", "", "", "", ""}, strings.Split(tsv[1], "\t")[:9])

	markdown := runArgs(t, "-f", "markdown", "-118").stdout
	assert.Contains(t, markdown, "\n## cronet\n")
	assert.Contains(t, markdown, `| <a id="cronet--118"></a>-118 | `)
	assert.Contains(t, runArgs(t, "-118").stdout, "cronet -118 ERR_CONNECTION_TIMED_OUT\n")
}

func TestMarkdownCells(t *testing.T) {
	for line := range strings.Lines(runArgs(t, "-l", "-f", "markdown").stdout) {
		if strings.HasPrefix(line, "|") {
			assert.Equal(t, 10, strings.Count(line, "|")-strings.Count(line, `\|`), line)
		}
	}
	assert.Equal(t, `a\|b\*c\_d&lt;e`, escape("a|b*c_d<e"))
	assert.Equal(t, "`a\\|b`", code("a|b"))
}
