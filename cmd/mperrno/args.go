package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mperrno/errno"
)

// options is what the command line asks for.
type options struct {
	platform errno.Platform // -p; 0 for both
	list     bool           // -l
	category string         // -c
	search   bool           // -s
	format   string         // -f
	lang     lang           // -lang
	help     bool           // -h
	version  bool           // -version
	stream   bool           // the operand -
	operands []string       // all other operands
}

var formats = []string{"table", "tsv", "csv", "json", "markdown"}

// platforms returns what -p leaves.
func (o *options) platforms() []errno.Platform {
	if o.platform != 0 {
		return []errno.Platform{o.platform}
	}
	return bothPlatforms
}

// parseArgs reads the command line. It is not package flag's work because -118
// is an operand here, and because options may follow operands: people add
// "-p feishu" to the command they have just run. Errors are in the language
// chosen by then.
func parseArgs(args []string, l lang) (options, error) {
	o := options{format: "table", lang: l}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "-":
			o.stream = true
			continue
		case arg == "--":
			o.operands = append(o.operands, args...)
			args = nil
			continue
		case !strings.HasPrefix(arg, "-") || isNumber(arg):
			o.operands = append(o.operands, arg)
			continue
		}

		name, value, given := strings.Cut("-"+strings.TrimLeft(arg, "-"), "=")
		if on := o.toggle(name); on != nil {
			if given {
				return o, o.lang.errorf("%s takes no value", "%s 不带参数值", name)
			}
			*on = true
			continue
		}
		if !slices.Contains([]string{"-p", "-c", "-f", "-lang"}, name) {
			return o, o.lang.errorf("unknown option %q", "没有选项 %q", arg)
		}
		if !given {
			if len(args) == 0 {
				return o, o.lang.errorf("%s needs a value", "%s 缺少参数值", name)
			}
			value, args = args[0], args[1:]
		}
		if err := o.set(name, value); err != nil {
			return o, err
		}
	}
	return o, o.check()
}

// toggle returns the option without a value that is called name, or nil.
func (o *options) toggle(name string) *bool {
	switch name {
	case "-l":
		return &o.list
	case "-s":
		return &o.search
	case "-h", "-help":
		return &o.help
	case "-version":
		return &o.version
	}
	return nil
}

// set gives the option called name a value.
func (o *options) set(name, value string) error {
	switch name {
	case "-p":
		if o.platform.UnmarshalText([]byte(value)) != nil {
			return o.lang.errorf("-p is wechat or feishu, not %q", "-p 只能是 wechat 或 feishu，不能是 %q", value)
		}
	case "-c":
		if value == "" {
			return o.lang.errorf("-c needs a category", "-c 缺少类别")
		}
		o.category = value
	case "-f":
		if !slices.Contains(formats, value) {
			return o.lang.errorf("-f is one of "+strings.Join(formats, ", ")+", not %q", "-f 只能是 "+strings.Join(formats, "、")+"，不能是 %q", value)
		}
		o.format = value
	case "-lang":
		if value != "en" && value != "zh" {
			return o.lang.errorf("-lang is en or zh, not %q", "-lang 只能是 en 或 zh，不能是 %q", value)
		}
		o.lang = lang(value)
	}
	return nil
}

// check refuses what cannot be asked for at once.
func (o *options) check() error {
	switch {
	case o.help || o.version:
		return nil
	case o.category != "" && !o.list:
		return o.lang.errorf("-c narrows a list: add -l", "-c 用于筛选列表，请同时使用 -l")
	case o.list && (o.search || o.stream || len(o.operands) > 0):
		return o.lang.errorf("-l stands alone: it lists everything", "-l 列出全部，不能与查询同用")
	case o.stream && len(o.operands) > 0:
		return o.lang.errorf("- reads standard input: leave out the other arguments", "- 表示读取标准输入，不能再带其他参数")
	case o.search && (o.stream || len(o.operands) == 0):
		return o.lang.errorf("-s needs words to search for", "-s 缺少要搜索的词")
	}
	return nil
}

// checkStream refuses what a stream cannot do, and a call without any argument
// at a terminal.
func (o *options) checkStream() error {
	switch {
	case !o.stream:
		return o.lang.errorf("nothing to look up", "没有要查询的内容")
	case o.format != "table" && o.format != "json":
		return o.lang.errorf("a stream is table or json, not %s", "读取标准输入时 -f 只能是 table 或 json，不能是 %s", o.format)
	}
	return nil
}

// isNumber reports whether s is written as a whole number, a sign allowed.
func isNumber(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

// errorf makes an error in the language l.
func (l lang) errorf(en, zh string, args ...any) error {
	return fmt.Errorf(l.say(en, zh), args...)
}
