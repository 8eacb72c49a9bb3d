package lint_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/packages"

	"github.com/mperrno/errno/lint"
)

// Each package of testdata/src has what is reported, with the fixed files beside
// it, and what must not be reported.
func TestNumber(t *testing.T) {
	testAnalyzer(t, lint.Number, "errnonumber", "imports", "github.com/mperrno/errno/...")
}

func TestCompare(t *testing.T) {
	testAnalyzer(t, lint.Compare, "errnocompare", "github.com/mperrno/errno/...")
}

func TestPrint(t *testing.T) {
	testAnalyzer(t, lint.Print, "errnoprint", "github.com/mperrno/errno/...")
}

func TestFind(t *testing.T) {
	require.NoError(t, lint.Number.Flags.Set("find", "true"))
	defer lint.Number.Flags.Set("find", "false")
	analysistest.Run(t, analysistest.TestData(), lint.Number, "find")
}

func testAnalyzer(t *testing.T, a *analysis.Analyzer, patterns ...string) {
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), a, patterns...)

	known := make(importer)
	for _, r := range results {
		known.add(r.Action.Package)
	}
	for _, r := range results {
		pkg := r.Action.Package
		assert.NoError(t, compile(t, known, pkg, fixed), "%s must compile with all fixes", pkg.ID)
		for _, d := range r.Action.Diagnostics {
			for _, fix := range d.SuggestedFixes {
				assert.NoError(t, compile(t, known, pkg, with(pkg, fix.TextEdits)),
					"%s must compile with this fix alone", pkg.Fset.Position(d.Pos))
			}
		}
	}
}

// fixed returns the golden file beside name, or text where there is none.
func fixed(name string, text []byte) []byte {
	if golden, err := os.ReadFile(name + ".golden"); err == nil {
		return golden
	}
	return text
}

// with returns what applies edits to the files of pkg.
func with(pkg *packages.Package, edits []analysis.TextEdit) func(string, []byte) []byte {
	return func(name string, text []byte) []byte {
		for _, e := range slices.Backward(edits) {
			if file := pkg.Fset.File(e.Pos); file.Name() == name {
				text = slices.Concat(text[:file.Offset(e.Pos)], e.NewText, text[file.Offset(e.End):])
			}
		}
		return text
	}
}

// compile type-checks pkg with its files changed by change. What applies a fix
// removes the imports that are no longer used.
func compile(t *testing.T, known importer, pkg *packages.Package, change func(name string, text []byte) []byte) error {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range pkg.CompiledGoFiles {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(fset, name, change(name, text), 0)
		if err != nil {
			return err
		}
		files = append(files, file)
	}
	var errs []error
	conf := types.Config{Importer: known, Error: func(err error) {
		if !strings.HasSuffix(err.Error(), "imported and not used") {
			errs = append(errs, err)
		}
	}}
	conf.Check(pkg.PkgPath, fset, files, nil)
	return errors.Join(errs...)
}

// An importer finds the packages of an earlier load.
type importer map[string]*types.Package

func (i importer) add(pkg *packages.Package) {
	for path, p := range pkg.Imports {
		if i[path] == nil {
			i[path] = p.Types
			i.add(p)
		}
	}
}

func (i importer) Import(path string) (*types.Package, error) {
	if p := i[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("no package %q", path)
}
