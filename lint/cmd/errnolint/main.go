// Errnolint replaces magic numbers by the constants of
// [github.com/mperrno/errno] and reports comparisons of errors that cannot hold.
//
//	errnolint ./...                               # report
//	errnolint -fix ./...                          # and repair
//	go vet -vettool=$(which errnolint) ./...      # with go vet's cache
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/mperrno/errno/lint"
)

func main() { singlechecker.Main(lint.Analyzer) }
