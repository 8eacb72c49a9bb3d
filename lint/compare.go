package lint

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
)

// comparison reports err == errno.X.
func (f *file) comparison(c inspector.Cursor, b *ast.BinaryExpr) {
	if !isEquality(b.Op) {
		return
	}
	err, target := b.X, b.Y
	if f.isTarget(err) {
		err, target = target, err
	}
	if !f.happened(err) || !f.isTarget(target) || f.unwraps(c) {
		return
	}

	x := &fix{message: "Use errors.Is"}
	call := f.qualify(x, "errors", "Is", b.Pos()) + "("
	if b.Op == token.NEQ {
		call = "!" + call
	}
	if err == b.X {
		x.insert(b.Pos(), call)
		x.edit(b.X.End(), b.OpPos+token.Pos(len("==")), ",")
		x.insert(b.End(), ")")
	} else {
		x.insert(b.Pos(), call+f.text(err)+", ")
		x.edit(b.X.End(), b.End(), ")")
	}
	f.found = append(f.found, finding{
		node:    b,
		message: fmt.Sprintf("%v misses wrapped errors, categories and conditions: use errors.Is", b.Op),
		fix:     x,
	})
}

// switchOnError reports switch err { case errno.X: }.
func (f *file) switchOnError(c inspector.Cursor, s *ast.SwitchStmt) {
	if s.Tag == nil || !f.happened(s.Tag) {
		return
	}
	var cases []ast.Expr
	compares := false
	for _, clause := range s.Body.List {
		for _, e := range clause.(*ast.CaseClause).List {
			cases = append(cases, e)
			compares = compares || f.isTarget(e)
		}
	}
	if !compares || f.unwraps(c) {
		return
	}

	found := finding{node: s.Tag, message: "switch misses wrapped errors, categories and conditions: use errors.Is in its cases"}
	if isPath(s.Tag) {
		found.fix = &fix{message: "Use errors.Is in the cases"}
		f.untag(found.fix, s, cases)
	}
	f.found = append(f.found, found)
}

// untag turns the cases of s into conditions. Only those of this library change
// their meaning.
func (f *file) untag(x *fix, s *ast.SwitchStmt, cases []ast.Expr) {
	tag := f.text(s.Tag)
	for _, e := range cases {
		if f.isTarget(e) {
			x.insert(e.Pos(), f.qualify(x, "errors", "Is", e.Pos())+"("+tag+", ")
			x.insert(e.End(), ")")
		} else {
			x.insert(e.Pos(), tag+" == ")
		}
	}
	start := s.Tag.Pos()
	if s.Init == nil {
		start = s.Pos() + token.Pos(len("switch"))
	}
	x.edit(start, s.Tag.End(), "")
}

func (f *file) isTarget(e ast.Expr) bool {
	t := f.info.TypeOf(e)
	return t != nil && isTarget(t)
}

// happened reports whether e is an error that may wrap others. One that is called
// target, as package errors calls it, is what errors.Is is to look for.
func (f *file) happened(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return isError(f.info.TypeOf(e)) && !(ok && id.Name == "target")
}

// isPath reports whether e is a variable or a field, which can be written twice.
func isPath(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return isPath(e.X)
	}
	return false
}

// unwraps reports whether the function around c compares one error of a tree on
// purpose: it is a method Is or As, or calls Unwrap.
func (f *file) unwraps(c inspector.Cursor) bool {
	for fn := range c.Enclosing((*ast.FuncDecl)(nil)) {
		decl := fn.Node().(*ast.FuncDecl)
		if decl.Recv != nil && (decl.Name.Name == "Is" || decl.Name.Name == "As") {
			return true
		}
		for call := range fn.Preorder((*ast.CallExpr)(nil)) {
			if id := calleeIdent(call.Node().(*ast.CallExpr)); id != nil && id.Name == "Unwrap" {
				if _, ok := f.info.Uses[id].(*types.Func); ok {
					return true
				}
			}
		}
	}
	return false
}

func calleeIdent(call *ast.CallExpr) *ast.Ident {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	}
	return nil
}
