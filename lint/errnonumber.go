package lint

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/mperrno/errno"
)

// Number reports a number where an errno.WeChat or errno.Feishu is expected, such
// as resp.Errno == 1500102, and replaces it by the constant. A number that is not
// published has no fix, and is not reported in a test. 0 is reported only where it
// is compared.
//
// It also reports a constant of a published number that nothing uses any more, and
// what a category says better: c/100000 == 15 and c >= 1500000 && c < 1600000.
//
// With the flag find it lists instead the numbers that are to become constants
// before any type is changed: literals of six or seven digits that are published,
// next to a name with errno in it. The other checks then report nothing.
//
// The constants are those of the errno version that this module requires. One
// that the analyzed code's version is known to lack is not put into the code.
var Number = &analysis.Analyzer{
	Name:     "errnonumber",
	Doc:      numberDoc,
	URL:      lintURL,
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      runNumber,
}

const numberDoc = `replace numbers by the constants of github.com/mperrno/errno

Reports numbers where an errno.WeChat or errno.Feishu is expected, as in
resp.Errno == 1500102, divisions and ranges that are a category, and constants of
published numbers that are left unused.`

var find bool

func init() {
	Number.Flags.BoolVar(&find, "find", false,
		"only list published errnos next to a name with errno in it, whatever their type")
}

func runNumber(pass *analysis.Pass) (any, error) {
	if find {
		listNumbers(pass)
		return nil, nil
	}
	for f := range files(pass) {
		for c := range f.root.Preorder(
			(*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.SelectorExpr)(nil),
			(*ast.UnaryExpr)(nil), (*ast.BinaryExpr)(nil), (*ast.CallExpr)(nil),
			(*ast.SwitchStmt)(nil),
		) {
			if e, ok := c.Node().(ast.Expr); ok {
				f.number(c, e)
			}
			comparisons(c.Node(), func(x ast.Expr, others ...ast.Expr) { f.divided(c, x, others...) })
			if b, ok := c.Node().(*ast.BinaryExpr); ok && b.Op == token.LAND {
				f.between(b)
			}
		}
	}
	reportUnused(pass)
	return nil, nil
}

// number reports e where it is a number that stands for a code.
func (f *file) number(c inspector.Cursor, e ast.Expr) {
	tv := f.TypesInfo.Types[e]
	if tv.Value == nil || !isCode(tv.Type) {
		return
	}
	parent := parentOf(c)
	use := f.useOf(parent, e)
	if use == notACode {
		return
	}
	n, exact := constant.Int64Val(constant.ToInt(tv.Value))
	if n == 0 && use != compared {
		return
	}
	code := types.Unalias(tv.Type).(*types.Named).Obj()
	name := ""
	if exact {
		name = constantName(code.Name(), n)
	}
	if !f.isBare(e, name != "") || name == "" && (use == declared || f.isTest) {
		return // a name for an unpublished number is the remedy, and a test needs the number
	}

	switch {
	case name == "":
		f.report(e, fmt.Sprintf("%v is not a published errno of %s: declare a typed constant for it", tv.Value, code.Name()), "")
	case !f.exists(code.Pkg(), name):
		f.report(e, fmt.Sprintf("%d is errno.%s in a later version of errno", n, name), "")
	default:
		text, edits, ok := f.qualify(errnoPath, name, e.Pos())
		edits = append(edits, replace(e.Pos(), e.End(), text))
		message := fmt.Sprintf("use errno.%s for %d", name, n)
		if !ok {
			message += ": rename what hides errno here"
		}
		if !ok || f.usesDotImport(e) {
			edits = nil
		}
		f.report(e, message, "Replace by errno."+name, edits...)
	}
}

// constantName returns the name of the constant for n on a platform, WeChat or
// Feishu; "" if n is not published.
func constantName(platform string, n int64) string {
	switch {
	case n == int64(errno.WeChatAbsent):
		return platform + "Absent"
	case int64(int(n)) != n:
		return ""
	case platform == "WeChat":
		return errno.WeChat(n).Name()
	}
	return errno.Feishu(n).Name()
}

// A use is what a number is there for.
type use int

const (
	notACode use = iota // a divisor, a bound, a step, or part of a larger constant
	given               // passed, returned, stored, converted
	compared            // with ==, by a switch or as the key of a map
	declared            // the value of a constant
)

// useOf tells what parent uses e for, a constant of a code's type.
func (f *file) useOf(parent inspector.Cursor, e ast.Expr) use {
	if outer, ok := parent.Node().(ast.Expr); ok {
		if tv := f.TypesInfo.Types[outer]; tv.Value != nil && isCode(tv.Type) {
			return notACode
		}
	}
	switch n := parent.Node().(type) {
	case *ast.BinaryExpr:
		if isEquality(n.Op) && !f.isComputed(parent, n.X) && !f.isComputed(parent, n.Y) {
			return compared
		}
		return notACode
	case *ast.CaseClause:
		// A case of a clause is two levels below its switch: the body is between.
		if s, ok := parent.Parent().Parent().Node().(*ast.SwitchStmt); ok && s.Tag != nil && !f.isComputed(parent, s.Tag) {
			return compared
		}
		return notACode
	case *ast.KeyValueExpr:
		if ast.Unparen(n.Key) == e {
			return compared
		}
	case *ast.IndexExpr:
		return compared
	case *ast.AssignStmt:
		if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
			return notACode
		}
	case *ast.CallExpr:
		if b, ok := f.object(n.Fun).(*types.Builtin); ok && (b.Name() == "min" || b.Name() == "max") {
			return notACode
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

// parentOf returns what the expression at c is part of, parentheses aside.
func parentOf(c inspector.Cursor) inspector.Cursor {
	for c = c.Parent(); ; c = c.Parent() {
		if _, ok := c.Node().(*ast.ParenExpr); !ok {
			return c
		}
	}
}

// isComputed reports whether e, or what the local variable e is ever assigned, is
// the result of arithmetic, such as c/100000: what it is compared with is not a
// code.
func (f *file) isComputed(c inspector.Cursor, e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return f.isArithmetic(e)
	}
	for by, value := range f.assignments(c, id) {
		switch by := by.(type) {
		case *ast.IncDecStmt:
			return true
		case *ast.RangeStmt:
			return isCode(f.TypesInfo.TypeOf(by.X)) // counts up to it
		case *ast.AssignStmt:
			if by.Tok != token.ASSIGN && by.Tok != token.DEFINE {
				return true
			}
		}
		if value != nil && f.isArithmetic(value) {
			return true
		}
	}
	return false
}

func (f *file) isArithmetic(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return f.TypesInfo.Types[e].Value == nil
	case *ast.UnaryExpr:
		return f.TypesInfo.Types[e].Value == nil && e.Op != token.ARROW
	case *ast.CallExpr:
		return f.TypesInfo.Types[e.Fun].IsType() && f.isArithmetic(e.Args[0])
	}
	return false
}

// divided reports the numbers that x, a code divided by 100000 or 1000, is compared
// with: they are categories or subcategories.
func (f *file) divided(c inspector.Cursor, x ast.Expr, numbers ...ast.Expr) {
	if id, ok := ast.Unparen(x).(*ast.Ident); ok {
		x = f.onlyValue(c, id)
	}
	quotient, ok := ast.Unparen(x).(*ast.BinaryExpr)
	if !ok || quotient.Op != token.QUO {
		return
	}
	unit, _ := f.intValue(quotient.Y)
	for _, e := range numbers {
		if n, ok := f.intValue(e); ok {
			f.reportCategory(e, quotient.X, n*unit, unit)
		}
	}
}

// between reports c >= 1500000 && c < 1600000, also at the end of a longer
// condition.
func (f *file) between(b *ast.BinaryExpr) {
	left := b.X
	if l, ok := ast.Unparen(left).(*ast.BinaryExpr); ok && l.Op == token.LAND {
		left = l.Y
	}
	low, high := f.boundOf(left), f.boundOf(b.Y)
	if low.op == token.LSS {
		low, high = high, low
	}
	if low.op == token.GEQ && high.op == token.LSS && types.ExprString(low.x) == types.ExprString(high.x) {
		f.reportCategory(left, low.x, low.n, high.n-low.n)
	}
}

// A bound is x >= n or x < n.
type bound struct {
	x  ast.Expr
	op token.Token
	n  int64
}

// boundOf returns e as a bound, the zero value if it is none.
func (f *file) boundOf(e ast.Expr) bound {
	b, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok {
		return bound{}
	}
	x, op, y := b.X, b.Op, b.Y
	if f.TypesInfo.Types[x].Value != nil {
		mirrored := map[token.Token]token.Token{token.LSS: token.GTR, token.LEQ: token.GEQ, token.GTR: token.LSS, token.GEQ: token.LEQ}
		x, op, y = y, mirrored[op], x
	}
	n, ok := f.intValue(y)
	switch {
	case !ok:
		return bound{}
	case op == token.GTR:
		return bound{x, token.GEQ, n + 1}
	case op == token.LEQ:
		return bound{x, token.LSS, n + 1}
	}
	return bound{x, op, n}
}

// reportCategory reports n if the numbers of code from first on, as many as unit,
// are a category or a subcategory.
func (f *file) reportCategory(n ast.Node, code ast.Expr, first, unit int64) {
	if first < 0 || first > 9_999_999 || unit == 0 || first%unit != 0 {
		return
	}
	var c errno.Code
	switch f.platformOf(code) {
	case "WeChat":
		c = errno.WeChat(first)
	case "Feishu":
		c = errno.Feishu(first)
	default:
		return
	}
	method, name := "", ""
	switch unit {
	case 100_000:
		method, name = "Category", c.Category().Name()
	case 1000:
		method, name = "Subcategory", c.Subcategory().Name()
	}
	if name != "" {
		f.report(n, fmt.Sprintf("%d to %d are errno.%s: use %s", first, first+unit-1, name, method), "")
	}
}

// platformOf returns the name of the type of e, a code or its number; "" if it is
// something else.
func (f *file) platformOf(e ast.Expr) string {
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && !isCode(f.TypesInfo.TypeOf(call)) {
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Int" {
			e = sel.X
		} else if f.TypesInfo.Types[call.Fun].IsType() {
			e = call.Args[0]
		}
	}
	t := f.TypesInfo.TypeOf(e)
	if !isCode(t) {
		return ""
	}
	return types.Unalias(t).(*types.Named).Obj().Name()
}

func (f *file) intValue(e ast.Expr) (int64, bool) {
	value := f.TypesInfo.Types[e].Value
	if value == nil {
		return 0, false
	}
	return constant.Int64Val(constant.ToInt(value))
}

// isBare reports whether e is made of literals and untyped constants alone and,
// if it is published, constants of basic types. Other constants have a meaning of
// their own, and iota changes with the line.
func (f *file) isBare(e ast.Expr, published bool) bool {
	bare := true
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if obj, ok := f.TypesInfo.Uses[n].(*types.Const); ok {
				basic, ok := types.Unalias(obj.Type()).(*types.Basic)
				bare = bare && ok && (published || basic.Info()&types.IsUntyped != 0) && obj != types.Universe.Lookup("iota")
			}
		case *ast.CallExpr:
			bare = bare && f.TypesInfo.Types[n.Fun].IsType()
		}
		return bare
	})
	return bare
}

// exists reports whether package errno, as the analyzed code has it, declares
// name. Of a package that is not imported directly, the export data holds only
// what was mentioned on the way: there the name is taken to exist.
func (f *file) exists(pkg *types.Package, name string) bool {
	return pkg.Scope().Lookup(name) != nil || !slices.Contains(f.Pkg.Imports(), pkg)
}

// reportUnused reports the constants of published numbers that are unused, apart
// from tests, in a package that uses errno.
func reportUnused(pass *analysis.Pass) {
	if !slices.ContainsFunc(pass.Pkg.Imports(), func(p *types.Package) bool { return p.Path() == errnoPath }) {
		return
	}
	used := make(map[types.Object]bool)
	for id, obj := range pass.TypesInfo.Uses {
		if c, ok := obj.(*types.Const); ok && !strings.HasSuffix(pass.Fset.File(id.Pos()).Name(), "_test.go") {
			used[c] = true
		}
	}
	for f := range files(pass) {
		for c := range f.root.Preorder((*ast.ValueSpec)(nil)) {
			spec := c.Node().(*ast.ValueSpec)
			if k, _ := c.Parent().ParentEdge(); k != edge.File_Decls || len(spec.Values) != len(spec.Names) || f.isTest {
				continue
			}
			for i, id := range spec.Names {
				obj, ok := f.TypesInfo.Defs[id].(*types.Const)
				if !ok || used[obj] || id.IsExported() && f.Pkg.Name() != "main" || !f.isBare(spec.Values[i], true) || f.isIgnored(id.Name) {
					continue
				}
				if basic, ok := obj.Type().(*types.Basic); !ok || basic.Info()&types.IsInteger == 0 {
					continue
				}
				n, _ := constant.Int64Val(obj.Val())
				if name := publishedName(n); name != "" && (isErrnoName(id.Name) || hasErrnoDigits(n)) {
					f.report(id, fmt.Sprintf("%s is unused: %d is %s", id.Name, n, name), "")
				}
			}
		}
	}
}

// isIgnored reports whether a file for another system mentions name.
func (f *file) isIgnored(name string) bool {
	return slices.ContainsFunc(f.IgnoredFiles, func(file string) bool {
		text, err := f.ReadFile(file)
		return err != nil || bytes.Contains(text, []byte(name))
	})
}
