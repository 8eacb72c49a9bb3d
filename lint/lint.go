// Package lint finds numbers that should be constants of
// [github.com/mperrno/errno], and comparisons of errors that cannot hold.
//
// [Analyzer] is run by the command errnolint, by go vet -vettool and, through
// the package golangci, by golangci-lint.
package lint

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

// Analyzer reports, with a fix wherever one is certain to compile:
//
//   - a number where an errno.WeChat or errno.Feishu is expected, such as
//     resp.Errno == 1500102. A number that is not published has no fix: declare
//     a typed constant for it. 0 is reported in a comparison only;
//   - err == errno.X, switch err { case errno.X: } and err.(*callback.Error),
//     which miss wrapped errors, where errors.Is or errors.As is meant. A method
//     Is or As and a function that calls Unwrap compare on purpose, and a
//     variable called target is no error that happened;
//   - errors.Is(err, fs.ErrNotExist), context.Canceled and other errors of the
//     standard library, where err is a code, a *callback.Error or what
//     errno.Wrap made of one: it never matches.
//
// Generated files are left alone, and so are package errno itself and the tests
// of the packages beside it, which write unpublished numbers on purpose. The
// fixes name constants of the errno version that this module requires; one that
// the analyzed code's version is known to lack is not suggested.
var Analyzer = &analysis.Analyzer{
	Name:     "errnolint",
	Doc:      doc,
	URL:      "https://pkg.go.dev/" + lintPath,
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      run,
}

const doc = `replace numbers by the constants of github.com/mperrno/errno

Reports numbers where an errno.WeChat or errno.Feishu is expected, comparisons
and type assertions of errors where errors.Is or errors.As is meant, and errors
of the standard library that a code or a callback error never matches.`

func run(pass *analysis.Pass) (any, error) {
	if strings.TrimSuffix(pass.Pkg.Path(), "_test") == errnoPath {
		return nil, nil
	}
	own := strings.HasPrefix(pass.Pkg.Path(), errnoPath+"/")
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	for c := range root.Children() {
		syntax := c.Node().(*ast.File)
		if ast.IsGenerated(syntax) || own && strings.HasSuffix(pass.Fset.File(syntax.Pos()).Name(), "_test.go") {
			continue
		}
		f := &file{pass: pass, info: pass.TypesInfo, syntax: syntax}
		f.inspect(c)
		f.report()
	}
	return nil, nil
}

// A file is a source file under analysis, with what was found in it so far.
type file struct {
	pass   *analysis.Pass
	info   *types.Info
	syntax *ast.File
	found  []finding

	widened map[declaration]bool // by the fixes found so far
}

func (f *file) inspect(root inspector.Cursor) {
	for c := range root.Preorder(
		(*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.SelectorExpr)(nil), (*ast.UnaryExpr)(nil),
		(*ast.BinaryExpr)(nil), (*ast.CallExpr)(nil), (*ast.SwitchStmt)(nil), (*ast.TypeAssertExpr)(nil),
	) {
		switch n := c.Node().(type) {
		case *ast.SwitchStmt:
			f.switchOnError(c, n)
			continue
		case *ast.TypeAssertExpr:
			f.assertion(c, n)
			continue
		case *ast.BinaryExpr:
			f.comparison(c, n)
		case *ast.CallExpr:
			f.neverMatches(c, n)
		}
		f.number(c, c.Node().(ast.Expr))
	}
}
