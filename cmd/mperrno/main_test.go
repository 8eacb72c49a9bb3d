package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

var update = flag.Bool("update", false, "write the documents instead of comparing them")

// binary is the command, built once for all tests.
var binary string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	flag.Parse()
	dir, err := os.MkdirTemp("", "mperrno")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "mperrno.exe")
	build := []string{"build", "-buildvcs=false", "-o", binary} // the checkout may be another user's
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

// command returns the command with an environment of its own: English, and a table
// without a limit.
func command(args ...string) *exec.Cmd {
	cmd := exec.Command(binary, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "COLUMNS=")
	return cmd
}

// needsClone skips a test of files outside of the module, which the module cache has not.
func needsClone(t *testing.T) {
	t.Helper()
	if _, err := os.Stat("../../go.work"); errors.Is(err, fs.ErrNotExist) {
		t.Skip("needs a clone of the repository")
	}
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
	if cmd.Stdout == nil {
		cmd.Stdout = &stdout
	}
	cmd.Stderr = &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return result{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

func TestParseArgs(t *testing.T) {
	for _, test := range []struct {
		args string
		want options
	}{
		{"-118", options{operands: []string{"-118"}}},
		{"104 -p feishu -118 -f=csv", options{format: "csv", platform: errno.PlatformFeishu, operands: []string{"104", "-118"}}},
		{"--lang zh --l -c 设备", options{lang: "zh", use: useList, categories: []string{"设备"}}},
		{"-c 15 -c=06", options{use: useList, categories: []string{"15", "06"}}},
		{"-s -118 x", options{use: useSearch, operands: []string{"-118", "x"}}},
		{"-h -l -s", options{help: true}},
		{"-- -p -l", options{operands: []string{"-p", "-l"}}},
		{"-p WeChat -p feishu -", options{platform: errno.PlatformFeishu, use: useStream, operands: []string{"-"}}},
		{"-sum -n 0 a.log b.log.gz -key code", options{use: useSum, key: "code", operands: []string{"a.log", "b.log.gz"}}},
	} {
		if test.want.format == "" {
			test.want.format = "table"
		}
		if test.want.lang == "" {
			test.want.lang = "en"
		}
		if test.want.use != useSum {
			test.want.top = 20
		}
		got, err := parseArgs(strings.Fields(test.args), "en")
		require.NoError(t, err, test.args)
		assert.Equal(t, test.want, *got, test.args)
	}

	_, err := parseArgs([]string{"-lang", "zh", "-x"}, "en")
	assert.EqualError(t, err, `没有选项 "-x"`)
}

// FuzzParseArgs reads a line for each argument.
func FuzzParseArgs(f *testing.F) {
	for _, seed := range []string{
		"1504003", "-118", "-p\nwechat\n104", "-f=json\n-", "-l\n-c\ndevice", "--\n-p", "-", "-lang\nzh\n-h", "-s\n--5", "-p\n-1", "--=", "-l=", "-sum\n-n\n5\n-key\ncode",
		"0\nA\nA\nB\n",                 // an operand twice, and an empty one
		"1\n10\n1\n2\n7\n\n2\n\n00\n0", // the same, and one a prefix of another
		"\n\n\n\n\n\n\n\n\n",           // nothing but empty operands
		"\n\n\n\n\n\n\n\n\n\n\n\n",     // more of them
		"\n\n\n\n\n\n\n0",              // a number behind them
		"-c\n0",                        // a category that is a number
		"-\a\a\a\a",                    // an unknown option of control characters
		"-\xff\x7f",                    // one that is not UTF-8
		"-" + strings.Repeat("\xbb", 28) + "\xaf\xbb\xbb\xfd", // a long one
		"-p\n\x7f祂\xf0\xad\xfa0",                              // a value that is not UTF-8
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, "\n")
		o, err := parseArgs(args, "en")
		if err != nil {
			assert.NotEmpty(t, err.Error())
			return
		}
		assert.GreaterOrEqual(t, o.top, 0)
		assert.LessOrEqual(t, len(o.operands), len(args))
		for _, operand := range o.operands {
			assert.Contains(t, args, operand)
		}
		again, err := parseArgs(append([]string{"-lang", "zh"}, args...), "en")
		require.NoError(t, err)
		assert.Equal(t, o.operands, again.operands)
	})
}

func TestWrongUse(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"", "nothing to look up"},
		{"-s", "nothing to look up"},
		{"-x 104", `unknown option "-x"`},
		{"-p", "-p needs a value"},
		{"-l=yes", "-l takes no value"},
		{"-p ios 104", `-p is wechat or feishu, not "ios"`},
		{"-lang fr 104", `-lang is en or zh, not "fr"`},
		{"-c=", "-c needs a category"},
		{"-n -1 -sum", `-n is a number of lines, 0 for all, not "-1"`},
		{"-n x -sum", `-n is a number of lines, 0 for all, not "x"`},
		{`-key a"b -`, `-key is the name of a key in JSON, not "a\"b"`},
		{"-key= -", `-key is the name of a key in JSON, not ""`},
		{"-l 104", "104 does not go with -l"},
		{"-c device 104", "104 does not go with -l"},
		{"- 104", "104 does not go with -"},
		{"- -", "- does not go with -"},
		{"-l -", "- does not go with -l"},
		{"-s -", "- does not go with -s"},
		{"-s -l", "-s does not go with -l"},
		{"-sum -l", "-l does not go with -sum"},
		{"-sum -c 15", "-c does not go with -sum"},
		{"-sum -s x", "-s does not go with -sum"},
		{"-s -n 5 x", "-n does not go with -s"},
		{"-n 5 104", "-n does not go with 104"},
		{"-key code 104", "-key does not go with 104"},
		{"-l -key code", "-key does not go with -l"},
		{"-n 5 -", "-n does not go with -"},
		{"-f xml 104", `with 104 -f is one of table, tsv, csv, json, markdown, not "xml"`},
		{"-f ts 104", `with 104 -f is one of table, tsv, csv, json, markdown, not "ts"`},
		{"-f csv -", `with - -f is one of table, json, not "csv"`},
		{"-sum -f csv", `with -sum -f is one of table, tsv, json, not "csv"`},
	} {
		r := runArgs(t, strings.Fields(test.args)...)
		assert.Equal(t, exitFailed, r.code, test.args)
		assert.Empty(t, r.stdout, test.args)
		assert.Equal(t, "mperrno: "+test.want+"\nmperrno -h shows examples and options.\n", r.stderr, test.args)
	}
	assert.Contains(t, runArgs(t, "-lang", "zh", "-n", "5", "104").stderr, "-n 不能与 104 同时使用")
}

func TestHelpAndVersion(t *testing.T) {
	for _, args := range [][]string{{"-h"}, {"--help"}, {"-h", "104", "-"}} {
		r := runArgs(t, args...)
		assert.Equal(t, exitOK, r.code, args)
		assert.True(t, strings.HasPrefix(r.stdout, "Mperrno says "), r.stdout)
		assert.True(t, strings.HasSuffix(r.stdout, "failed.\n"), "without the comment's marks")
	}
	assert.Contains(t, runArgs(t, "-h", "-lang", "zh").stdout, "解释")
	for _, language := range []string{"en", "zh"} {
		page := runArgs(t, "-h", "-lang", language).stdout
		assert.Contains(t, strings.Join(strings.Fields(page), " "), strings.Join(explain.AnswerColumns.Names(), ", "))
		assert.Contains(t, strings.Join(strings.Fields(page), " "), strings.Join(explain.FailureColumns.Names(), ", "))
		for line := range strings.Lines(page) {
			assert.LessOrEqual(t, uniseg.StringWidth(strings.ReplaceAll(strings.TrimSuffix(line, "\n"), "\t", "        ")), 80, line)
		}
	}

	r := runArgs(t, "-version")
	assert.Equal(t, exitOK, r.code)
	assert.Regexp(t, `^mperrno \S+ go\S+.*\n$`, r.stdout)
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct {
		env  []string
		args []string
		want string
	}{
		{[]string{"LC_ALL=zh_CN.UTF-8"}, nil, "一级类目"},
		{[]string{"LC_ALL=", "LC_MESSAGES=zh_TW", "LANG=en_US.UTF-8"}, nil, "一级类目"},
		{[]string{"LC_ALL=", "LC_MESSAGES=", "LANG=zh"}, nil, "二级类目"},
		{[]string{"LC_ALL=C", "LANG=zh_CN.UTF-8"}, nil, "category"},
		{[]string{"LC_ALL=zh_CN.UTF-8"}, []string{"-lang", "en"}, "category"},
		{[]string{"LC_ALL=", "LC_MESSAGES=", "LANG="}, nil, "category"},
		{nil, []string{"-lang=zh"}, "归属"},
	} {
		cmd := command(append(test.args, "1504003")...)
		cmd.Env = append(cmd.Env, test.env...)
		assert.Contains(t, finish(t, cmd).stdout, test.want, test)
	}
	assert.Contains(t, runArgs(t, "-lang", "zh", "10000000").stderr, "10000000 不是 errno")
	assert.Contains(t, runArgs(t, "-lang", "zh", "-x").stderr, "没有选项")
}

// endless repeats a line.
type endless struct{ line string }

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for n+len(e.line) <= len(p) {
		n += copy(p[n:], e.line)
	}
	return n, nil
}

func TestEndsQuietlyWhenTheReaderHasGone(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-f", "json", "-p", "wechat", "-"}} {
		cmd := command(args...)
		cmd.Stdin = endless{"{\"errno\":5}\n"}
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		stdout, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		_, err = bufio.NewReader(stdout).ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, stdout.Close())
		cmd.Wait()
		// Ended by SIGPIPE, for which Go gives -1, or with the code for it.
		assert.Contains(t, []int{-1, exitPipe}, cmd.ProcessState.ExitCode())
		assert.Empty(t, stderr.String())
	}
}

// /dev/full is a device on which every write fails as on a full disk.
func TestSaysWhenTheDiskIsFull(t *testing.T) {
	for _, args := range [][]string{{"-l", "-f", "tsv"}, {"-l"}, {"1504003"}, {"-h"}, {"-"}, {"-f", "json"}, {"-sum"}, {"-sum", "-f", "json"}} {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		if errors.Is(err, os.ErrNotExist) {
			t.Skip("needs /dev/full")
		}
		require.NoError(t, err)
		cmd := command(args...)
		cmd.Stdin = strings.NewReader("{\"errno\":5}\n")
		cmd.Stdout = full
		r := finish(t, cmd)
		full.Close()
		assert.Equal(t, exitFailed, r.code, args)
		assert.Regexp(t, `^mperrno: write .*no space left on device\n$`, r.stderr, args)
	}
}

func TestInputThatCannotBeRead(t *testing.T) {
	dir, err := os.Open(t.TempDir())
	require.NoError(t, err)
	defer dir.Close()
	for _, args := range [][]string{{"-"}, {"-sum"}, {"-sum", dir.Name()}, {"-sum", filepath.Join(dir.Name(), "missing")}} {
		cmd := command(args...)
		cmd.Stdin = dir
		r := finish(t, cmd)
		assert.Equal(t, exitFailed, r.code, args)
		assert.Regexp(t, `^mperrno: .*(read|open) .*\n$`, r.stderr, args)
		assert.Empty(t, r.stdout, args)
	}
}

// members returns the keys of a line of JSON in their order, and the values as text.
func members(t *testing.T, line string) (keys, values []string) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(line))
	d.UseNumber()
	_, err := d.Token()
	require.NoError(t, err)
	for d.More() {
		key, err := d.Token()
		require.NoError(t, err)
		value, err := d.Token()
		require.NoError(t, err)
		keys = append(keys, key.(string))
		if value == nil {
			value = ""
		}
		values = append(values, fmt.Sprint(value))
	}
	return keys, values
}

// codes returns platform and number of each row that the command prints.
func codes(t *testing.T, args ...string) (found []string) {
	t.Helper()
	r := runArgs(t, append([]string{"-f", "json"}, args...)...)
	for line := range strings.Lines(r.stdout) {
		keys, values := members(t, line)
		require.Equal(t, []string{"platform", "errno"}, keys[:2])
		found = append(found, values[0]+":"+values[1])
	}
	return found
}

// all returns the codes of the tables for which keep is true.
func all(keep func(errno.Code) bool) (codes []string) {
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for e := range errno.All(p) {
			if keep(e.Code) {
				codes = append(codes, fmt.Sprintf("%s:%d", p, e.Code.Int()))
			}
		}
	}
	return codes
}

// writeTo writes a file in a new directory and returns its name.
func writeTo(t *testing.T, name string, content []byte) string {
	t.Helper()
	name = filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(name, content, 0o666))
	return name
}
