package lint

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A newImport is an import that a fix adds.
type newImport struct {
	name string // "" for the package's own
	path string
}

func (i newImport) spec() string {
	if i.name == "" {
		return strconv.Quote(i.path)
	}
	return i.name + " " + strconv.Quote(i.path)
}

// importNames are the names for an added import, by preference. The first is the
// package's own; where all are taken, the last gets a number.
var importNames = map[string][]string{
	errnoPath: {"errno", "mperrno"},
	"errors":  {"errors", "stderrors"},
}

// qualify returns how x writes name of the package at path at pos: by the file's
// own import where one is visible there, else by one that x adds.
func (f *file) qualify(x *fix, path, name string, pos token.Pos) string {
	scope := f.pass.Pkg.Scope().Innermost(pos)
	for _, spec := range f.syntax.Imports {
		if pathOf(spec) != path {
			continue
		}
		p := f.info.PkgNameOf(spec)
		if p == nil {
			continue
		}
		if spec.Name != nil && spec.Name.Name == "." {
			if _, obj := scope.LookupParent(name, pos); obj != nil && obj.Parent() == p.Imported().Scope() {
				x.kept = append(x.kept, p)
				return name
			}
			continue
		}
		if _, obj := scope.LookupParent(p.Name(), pos); obj == p {
			x.kept = append(x.kept, p)
			return p.Name() + "." + name
		}
	}

	// The same name for the whole file, so that its fixes agree on the import.
	candidates := importNames[path]
	own := candidates[0]
	chosen := ""
	for n := 2; chosen == ""; n++ {
		i := slices.IndexFunc(candidates, func(s string) bool { return !f.declares(s) })
		if i >= 0 {
			chosen = candidates[i]
		}
		candidates = []string{importNames[path][1] + strconv.Itoa(n)}
	}
	imp := newImport{name: chosen, path: path}
	if chosen == own {
		imp.name = ""
	}
	x.added = append(x.added, imp)
	return chosen + "." + name
}

// declares reports whether name is declared anywhere in the file or its package.
func (f *file) declares(name string) bool {
	return types.Universe.Lookup(name) != nil || f.pass.Pkg.Scope().Lookup(name) != nil ||
		declaredIn(f.info.Scopes[f.syntax], name)
}

func declaredIn(s *types.Scope, name string) bool {
	if s.Lookup(name) != nil {
		return true
	}
	for c := range s.Children() {
		if declaredIn(c, name) {
			return true
		}
	}
	return false
}

// addition returns the edits that add imp. An import of the standard library is
// inserted before the others and one of a module after them, so that fixes that
// add both can be merged.
func (f *file) addition(imp newImport, lost map[*types.PkgName]bool) []analysis.TextEdit {
	decls := f.importDecls()
	for _, d := range decls {
		if d.Lparen.IsValid() {
			return []analysis.TextEdit{f.additionTo(d, imp, lost)}
		}
	}
	if len(decls) == 1 && f.endsLine(decls[0]) && !lost[f.info.PkgNameOf(decls[0].Specs[0].(*ast.ImportSpec))] {
		return f.parenthesize(decls[0], imp)
	}
	var last ast.Node = f.syntax.Name
	if len(decls) > 0 {
		last = decls[len(decls)-1]
	}
	return []analysis.TextEdit{insertion(f.endOfLine(last), "\n\nimport "+imp.spec())}
}

// additionTo adds imp to the parenthesized d.
func (f *file) additionTo(d *ast.GenDecl, imp newImport, lost map[*types.PkgName]bool) analysis.TextEdit {
	var first, last, lastOfModule *ast.ImportSpec
	for _, s := range d.Specs {
		s := s.(*ast.ImportSpec)
		if lost[f.info.PkgNameOf(s)] {
			continue
		}
		if first == nil {
			first = s
		}
		last = s
		if !isStandard(pathOf(s)) {
			lastOfModule = s
		}
	}
	switch {
	case isStandard(imp.path):
		text := "\n\t" + imp.spec()
		if first == nil || !isStandard(pathOf(first)) {
			text += "\n"
		}
		return insertion(d.Lparen+1, text)
	case lastOfModule != nil:
		return insertion(f.endOfLine(lastOfModule), "\n\t"+imp.spec())
	case last != nil:
		return insertion(f.endOfLine(last), "\n\n\t"+imp.spec())
	}
	return insertion(d.Rparen, "\n\t"+imp.spec()+"\n")
}

// parenthesize makes a group of d, a single import on a line of its own, and
// adds imp to it.
func (f *file) parenthesize(d *ast.GenDecl, imp newImport) []analysis.TextEdit {
	spec := d.Specs[0].(*ast.ImportSpec)
	end := f.endOfLine(spec)
	file := f.pass.Fset.File(end)
	gap := "\n"
	if isStandard(pathOf(spec)) != isStandard(imp.path) {
		gap = "\n\n"
	}
	add := insertion(end, gap+"\t"+imp.spec())
	if isStandard(imp.path) {
		add = insertion(spec.Pos(), imp.spec()+gap+"\t")
	}
	return []analysis.TextEdit{
		{Pos: d.Pos() + token.Pos(len("import")), End: spec.Pos(), NewText: []byte(" (\n\t")},
		add,
		insertion(file.LineStart(file.Line(end)+1), ")\n"),
	}
}

// endsLine reports whether code follows d, on another line.
func (f *file) endsLine(d *ast.GenDecl) bool {
	i := slices.Index(f.syntax.Decls, ast.Decl(d))
	file := f.pass.Fset.File(d.Pos())
	return i+1 < len(f.syntax.Decls) && file.Line(f.syntax.Decls[i+1].Pos()) > file.Line(f.endOfLine(d))
}

// removal returns the edit that removes an import. Where the import is not on a
// line of its own it stays, as a blank one.
func (f *file) removal(spec *ast.ImportSpec) analysis.TextEdit {
	file := f.pass.Fset.File(spec.Pos())
	line := file.Line(spec.Pos())
	for _, d := range f.importDecls() {
		i := slices.Index(d.Specs, ast.Spec(spec))
		switch {
		case i < 0:
		case !d.Lparen.IsValid():
			return analysis.TextEdit{Pos: d.Pos(), End: d.End()}
		case file.Line(d.Lparen) < line && file.Line(d.Rparen) > line &&
			(i == 0 || file.Line(d.Specs[i-1].End()) < line) &&
			(i == len(d.Specs)-1 || file.Line(d.Specs[i+1].Pos()) > line):
			return analysis.TextEdit{Pos: file.LineStart(line) - 1, End: spec.End()}
		}
	}
	return analysis.TextEdit{Pos: spec.Pos(), End: spec.End(), NewText: []byte("_ " + spec.Path.Value)}
}

func insertion(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}

// importDecls returns the file's import declarations but that of "C".
func (f *file) importDecls() []*ast.GenDecl {
	var decls []*ast.GenDecl
	for _, d := range f.syntax.Decls {
		if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.IMPORT && len(d.Specs) > 0 && pathOf(d.Specs[0].(*ast.ImportSpec)) != "C" {
			decls = append(decls, d)
		}
	}
	return decls
}

// endOfLine returns where the line ends on which n ends, a comment included.
func (f *file) endOfLine(n ast.Node) token.Pos {
	file := f.pass.Fset.File(n.End())
	end := n.End()
	for _, g := range f.syntax.Comments {
		if g.Pos() >= end && file.Line(g.Pos()) == file.Line(end) {
			return g.End()
		}
	}
	return end
}

func pathOf(spec *ast.ImportSpec) string {
	path, _ := strconv.Unquote(spec.Path.Value) // the parser has checked it
	return path
}

func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}
