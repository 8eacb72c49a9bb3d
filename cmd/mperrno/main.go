package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"math"
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

func main() {
	// Little of what is allocated is kept, except of a line of megabytes.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(128 << 20)
	os.Exit(run(os.Args[1:]))
}

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
	case o.use == useSum:
		err = sum(o)
	case o.use == useStream:
		err = stream(o)
	default:
		found, err = answer(o)
	}
	switch {
	case errors.Is(err, syscall.EPIPE), runtime.GOOS == "windows" && errors.Is(err, errorNoData):
		return exitPipe // silently: this is how mperrno -l | head ends
	case err != nil:
		for line := range strings.SplitSeq(err.Error(), "\n") {
			fmt.Fprintln(os.Stderr, "mperrno:", line)
		}
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

// A use is what the command does with its arguments.
type use int

const (
	useExplain use = iota // arguments
	useSearch             // -s
	useList               // -l, -c
	useSum                // -sum
	useStream             // the argument -, or nothing but a pipe or a file as standard input
)

// uses says what else goes with a use. -p and -lang go with all of them.
var uses = [...]struct {
	name, options, formats string // name is the first argument for useExplain
	least, most            int    // number of arguments
}{
	useExplain: {"", "", "table tsv csv json markdown", 1, math.MaxInt},
	useSearch:  {"-s", "", "table tsv csv json markdown", 1, math.MaxInt},
	useList:    {"-l", "-c", "table tsv csv json markdown ts", 0, 0},
	useSum:     {"-sum", "-n -key", "table tsv json", 0, math.MaxInt},
	useStream:  {"-", "-key", "table json", 0, 1},
}

// Options are what the command line asks for.
type options struct {
	use        use
	platform   errno.Platform // -p; 0 for both
	categories []string       // -c
	top        int            // -n
	key        string         // -key
	format     string         // -f
	lang       lang           // -lang
	help       bool           // -h
	version    bool           // -version
	operands   []string       // arguments that are no options
}

// reading returns how to read objects.
func (o *options) reading() explain.Options {
	return explain.Options{Platform: o.platform, Key: o.key}
}

// parseArgs reads the command line. Package flag would not do: -118 is an operand
// here, and options may follow operands, since people add "-p feishu" to the
// command they have just run. Errors are in the language chosen by then.
func parseArgs(args []string, l lang) (*options, error) {
	o := &options{format: "table", top: 20, lang: l}
	var given []string // the names of the options, as in uses
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
		name, value, hasValue := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		isSwitch := slices.Contains([]string{"l", "s", "sum", "h", "help", "version"}, name)
		switch {
		case !isSwitch && values[name] == nil:
			return o, o.lang.errorf("unknown option %q", "没有选项 %q", arg)
		case isSwitch && hasValue:
			return o, o.lang.errorf("-%s takes no value", "-%s 不带参数值", name)
		case !isSwitch && !hasValue && len(args) == 0:
			return o, o.lang.errorf("-%s needs a value", "-%s 缺少参数值", name)
		case !isSwitch && !hasValue:
			value, args = args[0], args[1:]
		}
		given = append(given, "-"+name)
		if isSwitch {
			continue
		}
		if err := values[name](value); err != nil {
			return o, err
		}
	}
	o.help = slices.Contains(given, "-h") || slices.Contains(given, "-help")
	o.version = slices.Contains(given, "-version")
	return o, o.check(given)
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
	o.categories = append(o.categories, value)
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

// check finds out the use and rejects what does not go with it.
func (o *options) check(given []string) error {
	if o.help || o.version {
		return nil
	}
	dash := slices.Contains(o.operands, "-")
	switch {
	case slices.Contains(given, "-sum"):
		o.use = useSum
	case slices.Contains(given, "-l"), slices.Contains(given, "-c"):
		o.use = useList
	case slices.Contains(given, "-s"):
		o.use = useSearch
	case dash, len(o.operands) == 0 && !isDevice(os.Stdin):
		o.use = useStream
	}
	u := uses[o.use]
	other := func(arg string) bool { return arg != "-" }
	switch n := len(o.operands); {
	case n < u.least:
		return o.lang.errorf("nothing to look up", "没有要查询的内容")
	case o.use == useExplain:
		u.name = o.operands[0]
	case n > u.most:
		first := o.operands[max(0, slices.IndexFunc(o.operands, other))]
		return o.lang.errorf("%s does not go with %s", "%s 不能与 %s 同时使用", first, u.name)
	}
	if dash && o.use != useSum {
		given = append(given, "-")
	}
	for _, name := range given {
		if !slices.Contains(strings.Fields("-p -lang -f "+u.name+" "+u.options), name) {
			return o.lang.errorf("%s does not go with %s", "%s 不能与 %s 同时使用", name, u.name)
		}
	}
	if formats := strings.Split(u.formats, " "); !slices.Contains(formats, o.format) {
		return o.lang.errorf("with %s -f is one of %s, not %q", "与 %s 同用时 -f 只能是 %s，不能是 %q", u.name, strings.Join(formats, ", "), o.format)
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
