package lint

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
)

// assertion reports err.(*callback.Error), err.(errno.WeChat) and the cases of a
// type switch that are alike.
func (f *file) assertion(c inspector.Cursor, a *ast.TypeAssertExpr) {
	if !f.happened(a.X) {
		return
	}
	if a.Type == nil {
		f.typeSwitch(c)
		return
	}
	if f.isAsserted(a.Type) && !f.unwraps(c) {
		f.found = append(f.found, finding{
			node:    a,
			message: "a type assertion misses wrapped errors: use errors.As",
			fix:     f.assertionFix(c, a),
		})
	}
}

func (f *file) typeSwitch(c inspector.Cursor) {
	for s := range c.Enclosing((*ast.TypeSwitchStmt)(nil)) {
		for _, clause := range s.Node().(*ast.TypeSwitchStmt).Body.List {
			for _, t := range clause.(*ast.CaseClause).List {
				if f.isAsserted(t) && !f.unwraps(c) {
					f.found = append(f.found, finding{node: t, message: "a type switch misses wrapped errors: use errors.As"})
				}
			}
		}
		return
	}
}

func (f *file) isAsserted(typ ast.Expr) bool {
	t := f.info.TypeOf(typ)
	return isCode(t) || isCallbackError(t)
}

// assertionFix rewrites v, ok := err.(T), as a statement and at the head of an
// if. It returns nil for another form, and where v's wider scope would change
// the meaning of other code.
func (f *file) assertionFix(c inspector.Cursor, a *ast.TypeAssertExpr) *fix {
	parent := c.Parent()
	assign, isAssign := parent.Node().(*ast.AssignStmt)
	if !isAssign || assign.Tok != token.DEFINE || len(assign.Lhs) != 2 {
		return nil
	}
	v := assign.Lhs[0].(*ast.Ident)
	ok := assign.Lhs[1].(*ast.Ident)
	if v.Name != "_" && (f.info.Defs[v] == nil || mentions(a.X, v.Name)) {
		return nil
	}

	x := &fix{message: "Use errors.As"}
	call := f.qualify(x, "errors", "As", a.Pos()) + "(" + f.text(a.X) + ", "
	if v.Name == "_" {
		call += "new(" + f.text(a.Type) + "))"
	} else {
		if strings.HasPrefix(call, v.Name+".") {
			return nil
		}
		call += "&" + v.Name + ")"
	}
	assigned := ok.Name + " := " + call
	if ok.Name == "_" || f.info.Defs[ok] == nil {
		assigned = ok.Name + " = " + call
	}

	var list ast.Stmt // the statement before which v is declared
	switch stmt := parent.Parent().Node().(type) {
	case *ast.IfStmt:
		if v.Name != "_" && !f.widen(parent.Parent(), stmt, v.Name) {
			return nil
		}
		list = stmt
		if head := f.onlyTest(stmt, ok); head != nil {
			if _, not := head.(*ast.UnaryExpr); not {
				call = "!" + call
			}
			x.edit(assign.Pos(), head.End(), call)
		} else {
			x.replace(assign, assigned)
		}
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
		list = assign
		x.replace(assign, assigned)
	default:
		return nil
	}
	if v.Name != "_" {
		indent := strings.Repeat("\t", f.pass.Fset.Position(list.Pos()).Column-1)
		x.insert(list.Pos(), "var "+v.Name+" "+f.text(a.Type)+"\n"+indent)
	}
	return x
}

// A declaration is a name that a fix declares in a scope.
type declaration struct {
	scope *types.Scope
	name  string
}

// widen reports whether name, declared at the head of stmt, can be declared
// before it: stmt is in a list, and nothing else there has or means that name,
// another fix included.
func (f *file) widen(c inspector.Cursor, stmt *ast.IfStmt, name string) bool {
	switch c.Parent().Node().(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
	default:
		return false
	}
	scope := f.info.Scopes[stmt].Parent()
	key := declaration{scope, name}
	if scope.Lookup(name) != nil || f.widened[key] {
		return false
	}
	for fn := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		for n := range fn.Preorder((*ast.BranchStmt)(nil), (*ast.Ident)(nil)) {
			switch n := n.Node().(type) {
			case *ast.BranchStmt:
				if n.Tok == token.GOTO { // must not jump over a declaration
					return false
				}
			case *ast.Ident:
				obj := f.info.Uses[n]
				if n.Name == name && obj != nil && n.Pos() > stmt.Pos() && scope.Contains(n.Pos()) &&
					obj.Parent() != nil && !scope.Contains(obj.Pos()) {
					return false
				}
			}
		}
		break
	}
	if f.widened == nil {
		f.widened = make(map[declaration]bool)
	}
	f.widened[key] = true
	return true
}

// onlyTest returns the test of ok that begins stmt's condition, ok or !ok, if ok
// is used nowhere else.
func (f *file) onlyTest(stmt *ast.IfStmt, ok *ast.Ident) ast.Expr {
	obj := f.info.Defs[ok]
	uses := 0
	for _, used := range f.info.Uses {
		if obj != nil && used == obj {
			uses++
		}
	}
	if uses != 1 {
		return nil
	}
	head := stmt.Cond
	for {
		b, isBinary := head.(*ast.BinaryExpr)
		if !isBinary {
			break
		}
		head = b.X
	}
	id := head
	if u, isUnary := head.(*ast.UnaryExpr); isUnary && u.Op == token.NOT {
		id = u.X
	}
	if id, isIdent := id.(*ast.Ident); isIdent && f.info.Uses[id] == obj {
		return head
	}
	return nil
}

func mentions(n ast.Node, name string) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && id.Name == name
		return !found
	})
	return found
}
