package lint

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/mperrno/errno"
)

// number reports e where it is a number that stands for a code.
func (f *file) number(c inspector.Cursor, e ast.Expr) {
	tv := f.info.Types[e]
	p := platformOf(tv.Type)
	if p == 0 || tv.Value == nil {
		return
	}
	parent := outside(c)
	use := f.useOf(parent, e)
	if use == notACode || !f.isBare(e) {
		return
	}
	n, exact := constant.Int64Val(constant.ToInt(tv.Value))
	if n == 0 && use != compared {
		return
	}
	name, published := constantName(p, n, exact)
	if !published && use == declared {
		return // a name for an unpublished number is the remedy
	}

	found := finding{node: e}
	switch {
	case !published:
		found.message = fmt.Sprintf("%v is not a published errno of %v: declare a typed constant for it", tv.Value, platformTitles[p])
	case !f.exists(types.Unalias(tv.Type).(*types.Named).Obj().Pkg(), name):
		found.message = fmt.Sprintf("%d is errno.%s in a later version of errno", n, name)
	default:
		found.message = fmt.Sprintf("use errno.%s for %d", name, n)
		found.fix = &fix{message: "Replace by errno." + name, replaced: []ast.Expr{e}}
		found.fix.replace(e, f.qualify(found.fix, errnoPath, name, e.Pos()))
	}
	f.found = append(f.found, found)
}

var platformTitles = [...]string{errno.PlatformWeChat: "WeChat", errno.PlatformFeishu: "Feishu"}

func constantName(p errno.Platform, n int64, exact bool) (string, bool) {
	if !exact || int64(int(n)) != n {
		return "", false
	}
	if n == int64(errno.WeChatAbsent) {
		return platformTitles[p] + "Absent", true
	}
	name := p.Code(int(n)).Name()
	return name, name != ""
}

// A use is what a number is there for.
type use int

const (
	notACode use = iota // a divisor, a bound, a step, or part of a larger constant
	given               // passed, returned, stored, converted
	compared            // with == or by a switch
	declared            // the value of a constant
)

// useOf tells what e, a constant of a code's type, is used for by parent.
func (f *file) useOf(parent inspector.Cursor, e ast.Expr) use {
	if outer, ok := parent.Node().(ast.Expr); ok {
		if tv := f.info.Types[outer]; tv.Value != nil && platformOf(tv.Type) != 0 {
			return notACode
		}
	}
	switch n := parent.Node().(type) {
	case *ast.BinaryExpr:
		if isEquality(n.Op) && !f.isArithmetic(n.X) && !f.isArithmetic(n.Y) {
			return compared
		}
		return notACode
	case *ast.CaseClause:
		// A case of a clause is two levels below its switch: the body is between.
		if s, ok := parent.Parent().Parent().Node().(*ast.SwitchStmt); ok && s.Tag != nil && !f.isArithmetic(s.Tag) {
			return compared
		}
		return notACode
	case *ast.AssignStmt:
		if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
			return notACode
		}
	case *ast.CallExpr:
		if id, ok := ast.Unparen(n.Fun).(*ast.Ident); ok {
			if b, ok := f.info.Uses[id].(*types.Builtin); ok && (b.Name() == "min" || b.Name() == "max") {
				return notACode
			}
		}
	case *ast.ValueSpec:
		if parent.Parent().Node().(*ast.GenDecl).Tok == token.CONST {
			return declared
		}
	case *ast.RangeStmt, *ast.SliceExpr, *ast.ArrayType:
		return notACode
	}
	return given
}

// outside returns what e, at c, is part of, parentheses aside.
func outside(c inspector.Cursor) inspector.Cursor {
	for c = c.Parent(); ; c = c.Parent() {
		if _, ok := c.Node().(*ast.ParenExpr); !ok {
			return c
		}
	}
}

func isEquality(op token.Token) bool { return op == token.EQL || op == token.NEQ }

// isArithmetic reports whether e computes with codes, so that what it is
// compared with, such as 15 in c/100000 == 15, is no code.
func (f *file) isArithmetic(e ast.Expr) bool {
	_, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && f.info.Types[e].Value == nil
}

// isBare reports whether e is made of literals and untyped constants alone. A
// typed constant has a meaning of its own, and iota changes with the line.
func (f *file) isBare(e ast.Expr) bool {
	bare := true
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if obj, ok := f.info.Uses[n].(*types.Const); ok {
				basic, ok := obj.Type().(*types.Basic)
				bare = bare && ok && basic.Info()&types.IsUntyped != 0 && obj != types.Universe.Lookup("iota")
			}
		case *ast.CallExpr:
			bare = bare && f.info.Types[n.Fun].IsType()
		}
		return bare
	})
	return bare
}

// exists reports whether package errno, as the analyzed code has it, declares
// name. Of a package that is not imported directly, the export data holds only
// what was mentioned on the way, and names are for ever: it is taken to exist.
func (f *file) exists(pkg *types.Package, name string) bool {
	return pkg.Scope().Lookup(name) != nil || !slices.Contains(f.pass.Pkg.Imports(), pkg)
}
