// Errnolint checks code that uses [github.com/mperrno/errno].
//
//	errnolint -find ./...                         # list the numbers, before types are changed
//	errnolint ./...                               # report
//	errnolint -fix -diff ./...                    # show the fixes
//	errnolint -fix ./...                          # apply them, and report what is left
//	errnolint -errnoprint=false ./...             # without one of the checks
//
// The checks are errnonumber, errnocompare and errnoprint; errnolint help
// errnoprint describes one.
//
// It reports by go vet -vettool=errnolint, whose flags it takes and whose exit
// status it has: not 0 if there is something to report.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/mperrno/errno/lint"
)

// applies is set in the environment of the process that applies the fixes.
const applies = "ERRNOLINT_APPLIES"

func main() {
	os.Args[0] = "errnolint"
	if args := os.Args[1:]; isByHand(args) {
		log.SetFlags(0)
		log.SetPrefix("errnolint: ")
		os.Exit(run(args))
	}
	find := lint.Number.Flags.Lookup("find")
	flag.Var(find.Value, find.Name, find.Usage)
	flag.BoolFunc("V", "print what go vet knows this build by and exit", printBuild)
	flag.BoolFunc("version", "print the version and exit", printVersion)
	multichecker.Main(lint.Analyzers...)
}

// isByHand reports whether args are a person's, with packages to check: go vet
// ends with a flag or with a .cfg file.
func isByHand(args []string) bool {
	if len(args) == 0 || args[0] == "help" || os.Getenv(applies) != "" {
		return false
	}
	last := args[len(args)-1]
	return !strings.HasPrefix(last, "-") && filepath.Ext(last) != ".cfg"
}

// run fixes and reports as args say, and returns the exit status. Package
// multichecker can fix with any version of Go, go vet only from Go 1.26 on.
func run(args []string) int {
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	if i := flagIndex(args, "fix"); i >= 0 {
		fix := exec.Command(self, args...)
		fix.Env = append(os.Environ(), applies+"=true")
		if status := relay(fix); status != 0 || flagIndex(args, "diff") >= 0 {
			return status
		}
		args = slices.Delete(args, i, i+1)
	}
	return relay(exec.Command("go", append([]string{"vet", "-vettool=" + self}, args...)...))
}

func flagIndex(args []string, name string) int {
	return slices.IndexFunc(args, func(arg string) bool { return arg == "-"+name || arg == "--"+name })
}

// relay runs cmd, prints what it prints and returns its exit status. Paths become
// relative, and the names of packages are left out. What does not compile is said
// once, though the compiler and the checks both say it, and that for the package and
// for its test.
func relay(cmd *exec.Cmd) int {
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if cmd.ProcessState == nil {
		log.Fatal(err)
	}
	dir, err := os.Getwd()
	if err != nil {
		log.Fatal(err)
	}
	separator := string(filepath.Separator)
	dir += separator

	fmt.Print(strings.NewReplacer("--- "+dir, "--- ", "+++ "+dir, "+++ ").Replace(stdout.String()))
	said := make(map[string]bool)
	isNew := true
	for line := range strings.Lines(stderr.String()) {
		for _, prefix := range []string{"-: ", "errnolint: ", dir, "." + separator} {
			line = strings.TrimPrefix(line, prefix)
		}
		if strings.HasPrefix(line, "# ") {
			continue
		}
		if !strings.Contains(line, "\t") { // a tab continues the line before
			isNew = !said[line] || !strings.Contains(line, ".go:")
			said[line] = true
		}
		if isNew {
			fmt.Fprint(os.Stderr, line)
		}
	}
	return cmd.ProcessState.ExitCode()
}

// printVersion prints the version of the module that the command was built from.
func printVersion(string) error {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return errors.New("the build has no version")
	}
	fmt.Println("errnolint", info.Main.Version, info.GoVersion)
	os.Exit(0)
	return nil
}

// printBuild prints what go vet knows a build of the command by. That of
// multichecker has the path in it, which go vet cannot read with a blank.
func printBuild(string) error {
	path, err := os.Executable()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	fmt.Printf("errnolint version devel buildID=%x\n", sha256.Sum256(data))
	os.Exit(0)
	return nil
}
