package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/term"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

// What the command exits with.
const (
	exitOK      = 0
	exitNothing = 1
	exitFailed  = 2   // wrong use, or the input or the output failed
	exitPipe    = 141 // nobody reads the output any more: what a shell reports for SIGPIPE
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	o, err := parseArgs(args, langOf(os.Getenv))
	if err != nil {
		fmt.Fprintf(os.Stderr, "mperrno: %v\n%s\n", err, o.lang.say("mperrno -h shows examples and options.", "用法和示例见 mperrno -h。"))
		return exitFailed
	}
	found := true
	switch {
	case o.help:
		_, err = io.WriteString(os.Stdout, help(o.lang))
	case o.version:
		_, err = fmt.Fprintln(os.Stdout, version())
	case o.sum:
		err = sum(o)
	case o.stream:
		err = stream(o)
	default:
		found, err = answer(o)
	}
	switch {
	case errors.Is(err, syscall.EPIPE), runtime.GOOS == "windows" && errors.Is(err, errorNoData):
		return exitPipe // silently: this is how mperrno -l | head ends
	case err != nil:
		fmt.Fprintln(os.Stderr, "mperrno:", err)
		return exitFailed
	case !found:
		return exitNothing
	}
	return exitOK
}

// errorNoData is ERROR_NO_DATA, what Windows reports where others report EPIPE.
const errorNoData = syscall.Errno(232)

//go:embed doc.go
var docEN string

//go:embed doc_zh.txt
var docZH string

// help returns the page that -h prints: the package's comment.
func help(l lang) string {
	_, comment, _ := strings.Cut(docEN, "/*\n")
	comment, _, _ = strings.Cut(comment, "*/")
	return l.say(comment, docZH)
}

// version returns the line that -version prints.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return "mperrno " + info.Main.Version + " " + info.GoVersion
	}
	return "mperrno (unknown version)"
}

// Options are what the command line asks for.
type options struct {
	platform errno.Platform // -p; 0 for both
	list     bool           // -l
	category string         // -c
	search   bool           // -s
	sum      bool           // -sum
	top      int            // -n
	key      string         // -key
	format   string         // -f
	lang     lang           // -lang
	help     bool           // -h
	version  bool           // -version
	stream   bool           // the operand -, or nothing but a pipe or a file as standard input
	operands []string       // all other operands
}

// reading returns how to read objects.
func (o *options) reading() explain.Options {
	return explain.Options{Platform: o.platform, Key: o.key}
}

// parseArgs reads the command line. Package flag would not do: -118 is an operand
// here, and options may follow operands, since people add "-p feishu" to the
// command they have just run. Errors are in the language chosen by then.
func parseArgs(args []string, l lang) (*options, error) {
	o := &options{format: "table", top: -1, lang: l}
	switches := map[string]*bool{"l": &o.list, "s": &o.search, "sum": &o.sum, "h": &o.help, "help": &o.help, "version": &o.version}
	values := map[string]func(value string) error{"p": o.setPlatform, "c": o.setCategory, "n": o.setTop, "key": o.setKey, "f": o.setFormat, "lang": o.setLang}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		if arg == "--" {
			o.operands = append(o.operands, args...)
			break
		}
		if arg == "-" || !strings.HasPrefix(arg, "-") || explain.IsNumber(arg) {
			o.operands = append(o.operands, arg)
			continue
		}
		name, value, given := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		set := values[name]
		switch {
		case switches[name] != nil && given:
			return o, o.lang.errorf("-%s takes no value", "-%s 不带参数值", name)
		case switches[name] != nil:
			*switches[name] = true
			continue
		case set == nil:
			return o, o.lang.errorf("unknown option %q", "没有选项 %q", arg)
		case !given && len(args) == 0:
			return o, o.lang.errorf("-%s needs a value", "-%s 缺少参数值", name)
		case !given:
			value, args = args[0], args[1:]
		}
		if err := set(value); err != nil {
			return o, err
		}
	}
	return o, o.check()
}

func (o *options) setPlatform(value string) error {
	if o.platform.UnmarshalText([]byte(value)) != nil {
		return o.lang.errorf("-p is wechat or feishu, not %q", "-p 只能是 wechat 或 feishu，不能是 %q", value)
	}
	return nil
}

func (o *options) setCategory(value string) error {
	if value == "" {
		return o.lang.errorf("-c needs a category", "-c 缺少类目")
	}
	o.category, o.list = value, true
	return nil
}

func (o *options) setTop(value string) (err error) {
	if o.top, err = strconv.Atoi(value); err != nil || o.top < 0 {
		return o.lang.errorf("-n is a number of lines, 0 for all, not %q", "-n 是行数，0 表示全部，不能是 %q", value)
	}
	return nil
}

func (o *options) setKey(value string) error {
	if value == "" || strings.ContainsAny(value, `"\`) {
		return o.lang.errorf("-key is the name of a key in JSON, not %q", "-key 是 JSON 里的键名，不能是 %q", value)
	}
	o.key = value
	return nil
}

func (o *options) setFormat(value string) error {
	if formats := []string{"table", "tsv", "csv", "json", "markdown", "ts"}; !slices.Contains(formats, value) {
		return o.lang.errorf("-f is one of "+strings.Join(formats, ", ")+", not %q", "-f 只能是 "+strings.Join(formats, "、")+"，不能是 %q", value)
	}
	o.format = value
	return nil
}

func (o *options) setLang(value string) error {
	if value != "en" && value != "zh" {
		return o.lang.errorf("-lang is en or zh, not %q", "-lang 只能是 en 或 zh，不能是 %q", value)
	}
	o.lang = lang(value)
	return nil
}

// check rejects conflicting options, and finds out whether there is a stream.
func (o *options) check() error {
	dash := slices.Contains(o.operands, "-")
	if !o.sum && !o.list && !o.help && !o.version {
		o.stream = dash || len(o.operands) == 0 && !isDevice(os.Stdin)
	}
	top := o.top
	if top < 0 {
		o.top = 20
	}
	switch {
	case o.help || o.version:
	case o.list && (o.search || o.sum || len(o.operands) > 0):
		return o.lang.errorf("-l and -c take no arguments: they list the tables", "-l、-c 用于列出错误码，不能再带其他参数")
	case o.search && (o.sum || dash || len(o.operands) == 0):
		return o.lang.errorf("-s needs words to search for", "-s 缺少要搜索的词")
	case o.stream && len(o.operands) > 1:
		return o.lang.errorf("- reads standard input: leave out the other arguments", "- 表示读取标准输入，不能再带其他参数")
	case o.stream && o.format != "table" && o.format != "json":
		return o.lang.errorf("for a stream -f is table or json, not %s", "处理数据流时 -f 只能是 table 或 json，不能是 %s", o.format)
	case o.sum && !slices.Contains([]string{"table", "tsv", "json"}, o.format):
		return o.lang.errorf("with -sum -f is table, tsv or json, not %s", "使用 -sum 时 -f 只能是 table、tsv 或 json，不能是 %s", o.format)
	case !o.list && o.format == "ts":
		return o.lang.errorf("-f ts prints whole tables: add -l", "-f ts 只用于列出错误码，请加上 -l")
	case top >= 0 && !o.sum:
		return o.lang.errorf("-n is for -sum", "-n 只用于 -sum")
	case o.key != "" && !o.stream && !o.sum:
		return o.lang.errorf("-key is for streams and -sum", "-key 只用于数据流和 -sum")
	case !o.list && !o.sum && !o.stream && len(o.operands) == 0:
		return o.lang.errorf("nothing to look up", "没有要查询的内容")
	}
	return nil
}

// isDevice reports whether f is a device, such as a terminal or the null device,
// rather than a pipe or a file.
func isDevice(f *os.File) bool {
	info, err := f.Stat()
	return err != nil || info.Mode()&os.ModeCharDevice != 0
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// A lang is the language of what a person reads, "en" or "zh". What a program
// reads has both.
type lang string

// langOf returns the language of the environment. As in POSIX, the first of
// LC_ALL, LC_MESSAGES and LANG that is set decides.
func langOf(getenv func(string) string) lang {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			if strings.HasPrefix(strings.ToLower(value), "zh") {
				return "zh"
			}
			break
		}
	}
	return "en"
}

// say returns the text in the language l.
func (l lang) say(en, zh string) string {
	if l == "zh" {
		return zh
	}
	return en
}

// errorf returns an error in the language l.
func (l lang) errorf(en, zh string, args ...any) error {
	return fmt.Errorf(l.say(en, zh), args...)
}
