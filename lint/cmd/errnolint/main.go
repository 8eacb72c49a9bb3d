// Errnolint checks code that uses [github.com/mperrno/errno].
//
//	errnolint -find ./...                         # list the numbers, before types are changed
//	errnolint ./...                               # report
//	errnolint -fix ./...                          # and repair
//	errnolint -errnoprint=false ./...             # without one of the checks
//	go vet -vettool=$(which errnolint) ./...      # with go vet's cache
//
// The checks are errnonumber, errnocompare and errnoprint; errnolint help
// errnoprint describes one.
package main

import (
	"flag"

	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/mperrno/errno/lint"
)

func main() {
	find := lint.Number.Flags.Lookup("find")
	flag.Var(find.Value, find.Name, find.Usage)
	multichecker.Main(lint.Analyzers...)
}
