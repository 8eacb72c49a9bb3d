// Command mperrno says what an errno of WeChat or Feishu means.
//
//	mperrno 1504003
package main

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/mperrno/errno"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// Exit codes.
const (
	exitFound   = 0
	exitNothing = 1
	exitUsage   = 2
)

func run(args []string, stdout, stderr io.Writer) int {
	if len(args) != 1 {
		fmt.Fprintln(stderr, "usage: mperrno NUMBER")
		return exitUsage
	}
	n, err := strconv.Atoi(args[0])
	if err != nil || errno.PlatformWeChat.Code(n).Category() == 0 {
		fmt.Fprintf(stderr, "mperrno: %s is no errno: want a number from 0 to 9999999\n", args[0])
		return exitNothing
	}
	for _, p := range [...]errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		explain(stdout, p.Code(n))
	}
	return exitFound
}

func explain(w io.Writer, c errno.Code) {
	e, ok := c.Lookup()
	if !ok {
		fmt.Fprintln(w, c.Error())
		return
	}
	cat, sub := c.Category(), c.Subcategory()
	fmt.Fprintf(w, "%s %07d %s\n", c.Platform(), c.Int(), e.Name)
	fmt.Fprintf(w, "  category     %02d %s, %s\n", cat.Int(), cat.Title(), cat.TitleZH())
	fmt.Fprintf(w, "  subcategory  %02d %s, %s\n", sub.Int(), sub.Title(), sub.TitleZH())
	fmt.Fprintf(w, "  message      %s\n", e.Message)
	fmt.Fprintf(w, "  meaning      %s\n", e.Meaning)
	fmt.Fprintf(w, "  含义         %s\n", e.MeaningZH)
	fmt.Fprintf(w, "  condition    %s, %s\n", e.Condition, e.Condition.TitleZH())
	fmt.Fprintf(w, "  fault        %s, %s\n", e.Fault, e.Fault.TitleZH())
}
