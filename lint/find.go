package lint

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"
)

// listNumbers reports what the flag find lists.
func listNumbers(pass *analysis.Pass) {
	for f := range files(pass) {
		for c := range f.root.Preorder((*ast.BasicLit)(nil)) {
			f.findNumber(c, c.Node().(*ast.BasicLit))
		}
	}
}

// findNumber reports lit where it is a published errno by its digits and by a
// name next to it, but not by its type.
func (f *file) findNumber(c inspector.Cursor, lit *ast.BasicLit) {
	tv := f.TypesInfo.Types[lit]
	if lit.Kind != token.INT || tv.Value == nil || isCode(tv.Type) {
		return
	}
	n, _ := constant.Int64Val(constant.ToInt(tv.Value)) // it may have been made a float
	if !hasErrnoDigits(n) {
		return
	}
	if name := publishedName(n); name != "" && f.isNextToErrno(c) {
		f.report(lit, fmt.Sprintf("%d is %s", n, name), "")
	}
}

func hasErrnoDigits(n int64) bool { return 100_000 <= n && n <= 9_999_999 }

// publishedName returns the names of the constants for n, "" if there are none.
func publishedName(n int64) string {
	var names []string
	for _, platform := range []string{"WeChat", "Feishu"} {
		if name := constantName(platform, n); name != "" {
			names = append(names, "errno."+name)
		}
	}
	return strings.Join(names, " or ")
}

func isErrnoName(s string) bool {
	return strings.Contains(strings.ReplaceAll(strings.ToLower(s), "_", ""), "errno")
}

// isNextToErrno reports whether the expression at c is compared with, assigned
// to, passed as, returned by or stored under a name with errno in it.
func (f *file) isNextToErrno(c inspector.Cursor) bool {
	for p := c.Parent(); ; c, p = p, p.Parent() {
		switch n := p.Node().(type) {
		case *ast.ParenExpr:
			continue
		case *ast.BinaryExpr:
			return f.isErrno(n.X) || f.isErrno(n.Y)
		case *ast.CaseClause:
			s, ok := p.Parent().Parent().Node().(*ast.SwitchStmt)
			return ok && s.Tag != nil && f.isErrno(s.Tag)
		case *ast.IndexExpr:
			return f.isErrno(n.X)
		case *ast.KeyValueExpr:
			if f.isErrno(n.Key) {
				return true
			}
			continue
		case *ast.CompositeLit:
			if n.Type != nil && f.isErrno(n.Type) {
				return true
			}
			continue
		case *ast.CallExpr:
			if f.TypesInfo.Types[n.Fun].IsType() {
				continue
			}
			return f.isErrno(n.Fun) || f.isErrnoParam(n, c.Node()) || slices.ContainsFunc(n.Args, f.isErrno)
		case *ast.AssignStmt:
			return slices.ContainsFunc(n.Lhs, f.isErrno)
		case *ast.ValueSpec:
			return slices.ContainsFunc(n.Names, func(name *ast.Ident) bool { return isErrnoName(name.Name) })
		case *ast.ReturnStmt:
			fn, ok := outerFunc(p)
			decl, isDecl := fn.Node().(*ast.FuncDecl)
			return ok && isDecl && isErrnoName(decl.Name.Name)
		default:
			return false
		}
	}
}

// isErrno reports whether e has errno in its name: a variable, a field or its JSON
// tag, a function, a string.
func (f *file) isErrno(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return isErrnoName(e.Name) || f.hasErrnoTag(e)
	case *ast.SelectorExpr:
		return f.isErrno(e.Sel)
	case *ast.BasicLit:
		return e.Kind == token.STRING && isErrnoName(e.Value)
	case *ast.IndexExpr:
		return f.isErrno(e.X) || f.isErrno(e.Index)
	case *ast.StarExpr:
		return f.isErrno(e.X)
	case *ast.CallExpr:
		if f.isErrno(e.Fun) {
			return true
		}
		return f.TypesInfo.Types[e.Fun].IsType() && len(e.Args) == 1 && f.isErrno(e.Args[0])
	}
	return false
}

// hasErrnoTag reports whether id is a field of a struct type, declared in a
// package, with errno in its tag.
func (f *file) hasErrnoTag(id *ast.Ident) bool {
	v, ok := f.TypesInfo.Uses[id].(*types.Var)
	if !ok || !v.IsField() || v.Pkg() == nil {
		return false
	}
	for _, name := range v.Pkg().Scope().Names() {
		s, ok := v.Pkg().Scope().Lookup(name).Type().Underlying().(*types.Struct)
		for i := 0; ok && i < s.NumFields(); i++ {
			if s.Field(i) == v {
				return isErrnoName(s.Tag(i))
			}
		}
	}
	return false
}

// isErrnoParam reports whether call passes arg as a parameter with errno in its
// name.
func (f *file) isErrnoParam(call *ast.CallExpr, arg ast.Node) bool {
	fn, ok := typeutil.Callee(f.TypesInfo, call).(*types.Func)
	if !ok || fn.Signature().Params().Len() == 0 {
		return false
	}
	params := fn.Signature().Params()
	i := slices.IndexFunc(call.Args, func(e ast.Expr) bool { return e == arg })
	return i >= 0 && isErrnoName(params.At(min(i, params.Len()-1)).Name())
}
