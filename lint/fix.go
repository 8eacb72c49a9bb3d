package lint

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A finding is a report of a node, held back until the whole file is known.
type finding struct {
	node    ast.Node
	message string
	fix     *fix // nil if there is none
}

// A fix is a change of a file that compiles by itself and together with the
// other fixes of the file. Its edits are small insertions rather than whole
// expressions, so that a fix and another inside it can both be applied.
type fix struct {
	message  string
	edits    []analysis.TextEdit
	replaced []ast.Expr       // what the edits remove
	kept     []*types.PkgName // imports that the new text uses
	added    []newImport      // imports that the new text needs
}

func (x *fix) edit(pos, end token.Pos, text string) {
	x.edits = append(x.edits, analysis.TextEdit{Pos: pos, End: end, NewText: []byte(text)})
}

func (x *fix) insert(pos token.Pos, text string) { x.edit(pos, pos, text) }

func (x *fix) replace(n ast.Node, text string) { x.edit(n.Pos(), n.End(), text) }

// text returns n's source.
func (f *file) text(n ast.Node) string {
	var b bytes.Buffer
	format.Node(&b, f.pass.Fset, n) // a node of a parsed file prints into a Buffer
	return b.String()
}

// report completes the fixes with the imports to add and to remove, and reports
// what was found.
func (f *file) report() {
	lost := f.lostImports()
	f.joinFixes(lost)
	for _, found := range f.found {
		d := analysis.Diagnostic{Pos: found.node.Pos(), End: found.node.End(), Message: found.message}
		if x := found.fix; x != nil {
			edits := slices.Clone(x.edits)
			for _, spec := range f.lostBy(x, lost) {
				edits = append(edits, f.removal(spec))
			}
			for _, imp := range x.added {
				edits = append(edits, f.addition(imp, lost)...)
			}
			slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int {
				return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.End, b.End))
			})
			edits = slices.CompactFunc(edits, func(a, b analysis.TextEdit) bool {
				return a.Pos == b.Pos && a.End == b.End && bytes.Equal(a.NewText, b.NewText)
			})
			d.SuggestedFixes = []analysis.SuggestedFix{{Message: x.message, TextEdits: edits}}
		}
		f.pass.Report(d)
	}
}

// lostImports returns the imports that the fixes, all applied, leave unused.
func (f *file) lostImports() map[*types.PkgName]bool {
	replaced := make(map[*types.PkgName]int)
	kept := make(map[*types.PkgName]bool)
	for _, found := range f.found {
		if found.fix != nil {
			for _, e := range found.fix.replaced {
				f.countUses(e, replaced)
			}
			for _, p := range found.fix.kept {
				kept[p] = true
			}
		}
	}
	if len(replaced) == 0 {
		return nil
	}
	all := make(map[*types.PkgName]int)
	f.countUses(f.syntax, all)
	lost := make(map[*types.PkgName]bool)
	for p, n := range replaced {
		if n == all[p] && !kept[p] {
			lost[p] = true
		}
	}
	return lost
}

// countUses counts the mentions of the file's imports in n.
func (f *file) countUses(n ast.Node, uses map[*types.PkgName]int) {
	dots := make(map[*types.Package]*types.PkgName)
	for _, spec := range f.syntax.Imports {
		if spec.Name != nil && spec.Name.Name == "." {
			if p := f.info.PkgNameOf(spec); p != nil {
				dots[p.Imported()] = p
			}
		}
	}
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		switch obj := f.info.Uses[id].(type) {
		case nil:
		case *types.PkgName:
			uses[obj]++
		default:
			if p := dots[obj.Pkg()]; p != nil && obj.Parent() == obj.Pkg().Scope() {
				uses[p]++
			}
		}
		return true
	})
}

// joinFixes makes one fix of those that only together leave an import unused:
// each alone must not remove it, and all of them must.
func (f *file) joinFixes(lost map[*types.PkgName]bool) {
	var joined *fix
	for i, found := range f.found {
		if found.fix == nil || len(f.lostBy(found.fix, lost)) == 0 {
			continue
		}
		if joined == nil {
			joined = found.fix
			continue
		}
		joined.message = "Replace all and remove the import"
		joined.edits = append(joined.edits, found.fix.edits...)
		joined.replaced = append(joined.replaced, found.fix.replaced...)
		joined.added = append(joined.added, found.fix.added...)
		f.found[i].fix = joined
	}
}

// lostBy returns the imports among lost that x takes a use from.
func (f *file) lostBy(x *fix, lost map[*types.PkgName]bool) []*ast.ImportSpec {
	if len(lost) == 0 {
		return nil
	}
	uses := make(map[*types.PkgName]int)
	for _, e := range x.replaced {
		f.countUses(e, uses)
	}
	var specs []*ast.ImportSpec
	for _, spec := range f.syntax.Imports {
		if p := f.info.PkgNameOf(spec); p != nil && lost[p] && uses[p] > 0 {
			specs = append(specs, spec)
		}
	}
	return specs
}
