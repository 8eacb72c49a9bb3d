// Command mperrno says what an errno of WeChat or Feishu means: at a terminal,
// in a stream of log lines, and as a table for a warehouse. mperrno -h shows how.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/mperrno/errno"
)

// What the command exits with.
const (
	exitFound   = 0
	exitNothing = 1
	exitFailed  = 2   // wrong use, or the input or the output failed
	exitPipe    = 141 // nobody reads the output any more: what a shell reports for SIGPIPE
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	o, err := parseArgs(args, langOf(os.Getenv))
	if err == nil && len(o.operands) == 0 && !o.list && !o.help && !o.version {
		o.stream = o.stream || piped(os.Stdin)
		err = o.checkStream()
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "mperrno: %v\n%s\n", err, o.lang.say("mperrno -h shows examples and options.", "用法和示例见 mperrno -h。"))
		return exitFailed
	}

	found := true
	switch {
	case o.help:
		_, err = io.WriteString(os.Stdout, help(o.lang))
	case o.version:
		_, err = io.WriteString(os.Stdout, version())
	case o.stream && o.format == "json":
		found, err = stream(os.Stdin, os.Stdout, newAnnotator(o.platforms()))
	case o.stream:
		found, err = stream(os.Stdin, os.Stdout, newExplainer(o.platforms(), o.lang, colored(os.Stdout)))
	default:
		found, err = answer(o)
	}
	if err != nil {
		return fail(err)
	}
	if !found {
		return exitNothing
	}
	return exitFound
}

// answer prints what is known of the operands, or lists the tables.
func answer(o options) (found bool, err error) {
	view := view{lang: o.lang, width: columns(os.Stdout), color: colored(os.Stdout)}
	var rows []row
	var missed []string
	if o.list {
		rows, missed = list(o)
		view.list = true
	} else {
		rows, view.list, missed = query(o)
	}
	if len(rows) > 0 {
		err = write(os.Stdout, o.format, rows, view)
	}
	for _, m := range missed {
		fmt.Fprintln(os.Stderr, "mperrno:", m)
	}
	return len(rows) > 0, err
}

// fail says what went wrong. It is silent where the reader of a pipe has gone:
// that is how `mperrno -l | head` ends. (A write to a closed standard output
// ends the process by SIGPIPE before, where there are signals.)
func fail(err error) int {
	var w writeError
	if errors.As(err, &w) && piped(os.Stdout) {
		return exitPipe
	}
	fmt.Fprintln(os.Stderr, "mperrno:", err)
	return exitFailed
}

// piped reports whether f is a pipe or a file rather than a device such as a
// terminal or the null device.
func piped(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice == 0
}

var bothPlatforms = []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu}
