package lint

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	pathpkg "path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// report reports n, unless a comment excepts its line. The edits, if any, are the fix; each compiles both by itself
// and together with the other fixes of the file, once the driver has removed the
// imports that are no longer used. An edit inserts rather than replaces where it
// can, so that a fix within another one still applies.
func (f *file) report(n ast.Node, message, fix string, edits ...analysis.TextEdit) {
	if f.quiet[f.line(n.Pos())] {
		return
	}
	d := analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Message: message}
	if len(edits) > 0 && !f.isCgo { // what cgo has written is not the source
		slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int {
			return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.End, b.End))
		})
		d.SuggestedFixes = []analysis.SuggestedFix{{Message: fix, TextEdits: edits}}
	}
	f.Report(d)
}

func replace(pos, end token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: end, NewText: []byte(text)}
}

func insert(pos token.Pos, text string) analysis.TextEdit { return replace(pos, pos, text) }

// text returns n's source.
func (f *file) text(n ast.Node) string {
	var b bytes.Buffer
	format.Node(&b, f.Fset, n) // a node of a parsed file prints into a Buffer
	return b.String()
}

// method returns the edits that call method on e.
func method(e ast.Expr, method string) []analysis.TextEdit {
	switch e.(type) {
	case *ast.BinaryExpr, *ast.UnaryExpr, *ast.StarExpr:
		return []analysis.TextEdit{insert(e.Pos(), "("), insert(e.End(), ")."+method+"()")}
	}
	return []analysis.TextEdit{insert(e.End(), "."+method+"()")}
}

// usesDotImport reports whether e uses a dot import, which the driver does not
// remove where nothing else uses it.
func (f *file) usesDotImport(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			found = found || f.usesDotImport(n.X)
			return false
		case *ast.Ident:
			obj := f.TypesInfo.Uses[n]
			found = found || obj != nil && obj.Pkg() != nil && obj.Pkg() != f.Pkg && obj.Parent() == obj.Pkg().Scope()
		}
		return !found
	})
	return found
}

// qualify returns how to write name of the package at path at pos: by an import of
// the file or by one that the edit adds. It reports false if something else hides
// the import there: a package is not imported twice.
func (f *file) qualify(path, name string, pos token.Pos) (string, []analysis.TextEdit, bool) {
	scope := f.Pkg.Scope().Innermost(pos)
	imported := false
	for _, spec := range f.syntax.Imports {
		p := f.TypesInfo.PkgNameOf(spec)
		if p == nil || pathOf(spec) != path || p.Name() == "_" {
			continue
		}
		imported = true
		if p.Name() == "." {
			if _, obj := scope.LookupParent(name, pos); obj != nil && obj.Pkg() == p.Imported() {
				return name, nil, true
			}
		} else if _, obj := scope.LookupParent(p.Name(), pos); obj == p {
			return p.Name() + "." + name, nil, true
		}
	}
	if imported {
		return "", nil, false
	}

	own := pathpkg.Base(path)
	local := own
	for f.Pkg.Scope().Lookup(local) != nil || declares(f.TypesInfo.Scopes[f.syntax], local) {
		local = map[string]string{errnoPath: "mp", "errors": "std"}[path] + local
	}
	spec := strconv.Quote(path)
	if local != own {
		spec = local + " " + spec
	}
	return local + "." + name, []analysis.TextEdit{f.addImport(path, spec)}, true
}

// declares reports whether name is declared in s or in a scope within it.
func declares(s *types.Scope, name string) bool {
	if s.Lookup(name) != nil {
		return true
	}
	for inner := range s.Children() {
		if declares(inner, name) {
			return true
		}
	}
	return false
}

// addImport returns the edit that adds spec, an import of path. The place
// depends on the file alone: fixes that need the same import make the same edit,
// which the driver applies once.
func (f *file) addImport(path, spec string) analysis.TextEdit {
	for _, d := range f.syntax.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			break
		}
		if !d.Lparen.IsValid() || len(d.Specs) == 0 {
			continue
		}
		first, last := d.Specs[0].(*ast.ImportSpec), d.Specs[len(d.Specs)-1].(*ast.ImportSpec)
		if pathOf(first) == "C" { // a comment before it is a preamble
			continue
		}
		if !isStandard(path) {
			gap := ""
			if isStandard(pathOf(last)) || f.line(last.End()) == f.line(d.Rparen) {
				gap = "\n"
			}
			return insert(d.Rparen, gap+"\t"+spec+"\n")
		}
		gap := "\n"
		if !isStandard(pathOf(first)) {
			gap = "\n\n"
		}
		return insert(start(first, first.Doc), spec+gap+"\t")
	}

	switch d := f.syntax.Decls[0].(type) {
	case *ast.GenDecl:
		return insert(start(d, d.Doc), "import "+spec+"\n\n")
	case *ast.FuncDecl:
		return insert(start(d, d.Doc), "import "+spec+"\n\n")
	}
	panic("not a declaration")
}

func start(n ast.Node, doc *ast.CommentGroup) token.Pos {
	if doc != nil {
		return doc.Pos()
	}
	return n.Pos()
}

// line returns the line of the file in which pos is, whatever a //line comment
// says.
func (f *file) line(pos token.Pos) int { return f.Fset.PositionFor(pos, false).Line }

func pathOf(spec *ast.ImportSpec) string {
	path, _ := strconv.Unquote(spec.Path.Value) // the parser has checked it
	return path
}

func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}
