package lint

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"go/version"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/mperrno/errno"
)

// Compare reports comparisons of errors that miss what errors.Is and errors.As
// find, and those that cannot hold:
//
//   - err == errno.X and switch err { case errno.X: }, replaced by errors.Is;
//   - err.(*callback.Error), err.(errno.WeChat) and a type switch on them. In
//     v, ok := err.(T) errors.AsType replaces it, from Go 1.26 on;
//   - errors.Is(err, fs.ErrNotExist), context.Canceled and other errors of the
//     standard library, where err is an errno.WeChat, an errno.Feishu, a
//     *callback.Error or what errno.Wrap made of one: it never matches. The
//     condition that means the same, such as errno.NotFound, replaces it;
//   - code.Category() == 15, case 15 and the same of a Subcategory, whose values
//     include the platform: none is 15. code.Category().Digits() == 15 replaces
//     the former.
//
// Methods Is and As and functions that call Unwrap compare on purpose, and a
// variable called target is what errors.Is is to look for: none is reported.
var Compare = &analysis.Analyzer{
	Name:     "errnocompare",
	Doc:      compareDoc,
	URL:      lintURL,
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      runCompare,
}

const compareDoc = `report comparisons of errors with errnos that do not hold

Reports err == errno.X, err.(errno.WeChat) and the like, which miss wrapped
errors, errors of the standard library that an errno never matches, and numbers
that no errno.Category or errno.Subcategory equals.`

func runCompare(pass *analysis.Pass) (any, error) {
	if find {
		return nil, nil
	}
	for f := range files(pass) {
		for c := range f.root.Preorder(
			(*ast.BinaryExpr)(nil), (*ast.SwitchStmt)(nil), (*ast.TypeAssertExpr)(nil),
			(*ast.TypeSwitchStmt)(nil), (*ast.CallExpr)(nil),
		) {
			comparisons(c.Node(), func(x ast.Expr, others ...ast.Expr) { f.withoutPlatform(c, x, others...) })
			switch n := c.Node().(type) {
			case *ast.BinaryExpr:
				f.equality(c, n)
			case *ast.SwitchStmt:
				f.switchOnError(c, n)
			case *ast.TypeAssertExpr:
				f.assertion(c, n)
			case *ast.TypeSwitchStmt:
				f.typeSwitch(c, n)
			case *ast.CallExpr:
				f.neverMatches(c, n)
			}
		}
	}
	return nil, nil
}

// equality reports err == errno.X.
func (f *file) equality(c inspector.Cursor, b *ast.BinaryExpr) {
	if !isEquality(b.Op) {
		return
	}
	err, target := b.X, b.Y
	if f.isTarget(err) {
		err, target = target, err
	}
	if !f.mayWrap(err) || !f.isTarget(target) || f.comparesOnPurpose(c) {
		return
	}

	is, edits, ok := f.qualify("errors", "Is", b.Pos())
	if b.Op == token.NEQ {
		is = "!" + is
	}
	if err == b.X {
		edits = append(edits,
			insert(b.Pos(), is+"("),
			replace(b.X.End(), b.OpPos+token.Pos(len("==")), ","),
			insert(b.End(), ")"))
	} else {
		edits = append(edits,
			insert(b.Pos(), is+"("+f.text(err)+", "),
			replace(b.X.End(), b.End(), ")"))
		ok = ok && !(f.hasEffect(b.X) && f.hasEffect(b.Y)) // they change places
	}
	if !ok {
		edits = nil
	}
	f.report(b, fmt.Sprintf("%v misses wrapped errors, categories and conditions: use errors.Is", b.Op), "Use errors.Is", edits...)
}

// switchOnError reports switch err { case errno.X: }.
func (f *file) switchOnError(c inspector.Cursor, s *ast.SwitchStmt) {
	if s.Tag == nil || !f.mayWrap(s.Tag) {
		return
	}
	tag := f.text(s.Tag)
	is, edits, ok := f.qualify("errors", "Is", s.Body.Pos())
	found := false
	for _, e := range casesOf(s) {
		if f.isTarget(e) {
			found = true
			edits = append(edits, insert(e.Pos(), is+"("+tag+", "), insert(e.End(), ")"))
		} else { // keeps its meaning
			edits = append(edits, insert(e.Pos(), tag+" == "))
		}
	}
	if !found || f.comparesOnPurpose(c) {
		return
	}

	start := s.Tag.Pos()
	if s.Init == nil {
		start = s.Pos() + token.Pos(len("switch"))
	}
	edits = append(edits, replace(start, s.Tag.End(), ""))
	// Each case evaluates the tag, which one before it must not change.
	if !ok || !isPath(s.Tag) || slices.ContainsFunc(casesOf(s), f.hasEffect) {
		edits = nil
	}
	f.report(s.Tag, "switch misses wrapped errors, categories and conditions: use errors.Is in its cases", "Use errors.Is in the cases", edits...)
}

// assertion reports err.(*callback.Error) and err.(errno.WeChat).
func (f *file) assertion(c inspector.Cursor, a *ast.TypeAssertExpr) {
	if a.Type == nil || !f.mayWrap(a.X) || !f.isAsserted(a.Type) || f.comparesOnPurpose(c) {
		return
	}
	var edits []analysis.TextEdit
	if f.isCommaOK(c.Parent().Node()) && version.Compare(f.TypesInfo.FileVersions[f.syntax], "go1.26") >= 0 {
		if as, added, ok := f.qualify("errors", "AsType", a.Pos()); ok {
			edits = append(added,
				insert(a.Pos(), as+"["+f.text(a.Type)+"]("),
				replace(a.X.End(), a.End(), ")"))
		}
	}
	f.report(a, "a type assertion misses wrapped errors: use errors.As", "Use errors.AsType", edits...)
}

// isCommaOK reports whether n assigns a value and a bool.
func (f *file) isCommaOK(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if len(n.Lhs) != 2 {
			return false
		}
		ok := f.TypesInfo.TypeOf(n.Lhs[1])
		return ok == nil || ok == types.Typ[types.Bool] // nil for _
	case *ast.ValueSpec:
		return len(n.Names) == 2 && n.Type == nil
	}
	return false
}

func (f *file) typeSwitch(c inspector.Cursor, s *ast.TypeSwitchStmt) {
	var x ast.Expr
	switch assign := s.Assign.(type) {
	case *ast.AssignStmt:
		x = assign.Rhs[0]
	case *ast.ExprStmt:
		x = assign.X
	}
	if !f.mayWrap(x.(*ast.TypeAssertExpr).X) || f.comparesOnPurpose(c) {
		return
	}
	for _, clause := range s.Body.List {
		for _, t := range clause.(*ast.CaseClause).List {
			if f.isAsserted(t) {
				f.report(t, "a type switch misses wrapped errors: use errors.As", "")
			}
		}
	}
}

func (f *file) isAsserted(typ ast.Expr) bool {
	t := f.TypesInfo.TypeOf(typ)
	return isAnyCode(t) || isCallbackError(t)
}

// isTarget reports whether e is meant as a target of errors.Is.
func (f *file) isTarget(e ast.Expr) bool {
	t := f.TypesInfo.TypeOf(e)
	return t != nil && (isAnyCode(t) ||
		isNamed(t, errnoPath, "Category", "Subcategory", "Condition", "Fault") ||
		isNamed(t, neterrPath, "Code"))
}

// mayWrap reports whether e is an error that may wrap others, unless it is called
// target, as package errors calls what it looks for.
func (f *file) mayWrap(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return isError(f.TypesInfo.TypeOf(e)) && !(ok && id.Name == "target")
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

// comparesOnPurpose reports whether the function around c compares one error of a
// tree on purpose: it is a method Is or As, or it calls Unwrap.
func (f *file) comparesOnPurpose(c inspector.Cursor) bool {
	fn, ok := outerFunc(c)
	if !ok {
		return false
	}
	if decl, ok := fn.Node().(*ast.FuncDecl); ok && decl.Recv != nil && (decl.Name.Name == "Is" || decl.Name.Name == "As") {
		return true
	}
	for call := range fn.Preorder((*ast.CallExpr)(nil)) {
		if fn, ok := f.object(call.Node().(*ast.CallExpr).Fun).(*types.Func); ok && fn.Name() == "Unwrap" {
			return true
		}
	}
	return false
}

// withoutPlatform reports the numbers that x, a category or a subcategory, is
// compared with though its value includes a platform and theirs do not.
func (f *file) withoutPlatform(c inspector.Cursor, x ast.Expr, numbers ...ast.Expr) {
	t := f.TypesInfo.TypeOf(x)
	isCategory := isNamed(t, errnoPath, "Category")
	if !isCategory && !isNamed(t, errnoPath, "Subcategory") || f.isComputed(c, x) {
		return
	}
	for _, e := range numbers {
		tv := f.TypesInfo.Types[e]
		if tv.Value == nil || !types.Identical(tv.Type, t) || !f.isBare(e, false) {
			continue
		}
		n, _ := constant.Uint64Val(constant.ToInt(tv.Value))
		kind, platform := "Subcategory", errno.Subcategory(n).Platform()
		name := cmp.Or(errno.Subcategory(10000+n).Name(), errno.Subcategory(20000+n).Name())
		if isCategory {
			kind, platform = "Category", errno.Category(n).Platform()
			name = cmp.Or(errno.Category(100+n).Name(), errno.Category(200+n).Name())
		}
		if n == 0 || platform != 0 {
			continue
		}

		message := fmt.Sprintf("a %s never equals %d: compare with a constant", kind, n)
		if name != "" {
			message += " such as errno." + name
		}
		var edits []analysis.TextEdit
		if isCategory && n <= 99 {
			message += ", or use Digits"
			_, isLit := ast.Unparen(e).(*ast.BasicLit)
			if _, isBinary := c.Node().(*ast.BinaryExpr); isLit && isBinary {
				edits = method(x, "Digits")
			}
		}
		f.report(e, message, "Use Digits", edits...)
	}
}

// standard holds the packages whose errors are looked for, and for an error that
// a condition of this library corresponds to, the condition.
var standard = map[string]map[string]string{
	"bufio":        nil,
	"context":      {"Canceled": "Canceled", "DeadlineExceeded": "DeadlineExceeded"},
	"database/sql": nil,
	"errors":       {"ErrUnsupported": "Unimplemented"},
	"io":           nil,
	"io/fs":        fileConditions,
	"net":          nil,
	"net/http":     nil,
	"os":           fileConditions,
	"os/exec":      nil,
	"syscall":      nil,
}

var fileConditions = map[string]string{
	"ErrDeadlineExceeded": "DeadlineExceeded",
	"ErrExist":            "AlreadyExists",
	"ErrInvalid":          "InvalidArgument",
	"ErrNotExist":         "NotFound",
	"ErrPermission":       "PermissionDenied",
}

// neverMatches reports errors.Is(err, fs.ErrNotExist) where err is certain to
// hold no error of the standard library.
func (f *file) neverMatches(c inspector.Cursor, call *ast.CallExpr) {
	if !f.calls(call, "errors", "Is") || len(call.Args) != 2 {
		return
	}
	target := f.object(call.Args[1])
	if target == nil || target.Pkg() == nil || target.Parent() != target.Pkg().Scope() {
		return
	}
	conditions, ok := standard[target.Pkg().Path()]
	if !ok || !f.holdsCode(c, call.Args[0]) {
		return
	}

	message := fmt.Sprintf("never matches %s.%s: an errno matches nothing of the standard library", target.Pkg().Name(), target.Name())
	name := conditions[target.Name()]
	if name == "" {
		f.report(call, message, "")
		return
	}
	text, edits, ok := f.qualify(errnoPath, name, call.Args[1].Pos())
	edits = append(edits, replace(call.Args[1].Pos(), call.Args[1].End(), text))
	if !ok || f.usesDotImport(call.Args[1]) {
		edits = nil
	}
	f.report(call, message+"; use errno."+name, "Replace by errno."+name, edits...)
}

// holdsCode reports whether err is a code, a callback error or what errno.Wrap
// made of one, or of an error that wraps none. An errno.Code may be a struct that
// embeds a code and wraps another error.
func (f *file) holdsCode(c inspector.Cursor, err ast.Expr) bool {
	err = ast.Unparen(err)
	if t := f.TypesInfo.TypeOf(err); isCode(t) || isCallbackError(t) {
		return true
	}
	switch err := err.(type) {
	case *ast.Ident:
		value := f.onlyValue(c, err)
		return value != nil && f.holdsCode(c, value)
	case *ast.CallExpr:
		return f.calls(err, errnoPath, "Wrap") && len(err.Args) == 2 && isCode(f.TypesInfo.TypeOf(err.Args[1])) &&
			(f.isLeaf(c, err.Args[0]) || f.holdsCode(c, err.Args[0]))
	}
	return false
}

// isLeaf reports whether err is a new error that wraps none.
func (f *file) isLeaf(c inspector.Cursor, err ast.Expr) bool {
	switch err := ast.Unparen(err).(type) {
	case *ast.Ident:
		value := f.onlyValue(c, err)
		return value != nil && f.isLeaf(c, value)
	case *ast.CallExpr:
		if f.calls(err, "errors", "New") {
			return true
		}
		if !f.calls(err, "fmt", "Errorf") || len(err.Args) == 0 {
			return false
		}
		format := f.TypesInfo.Types[err.Args[0]].Value
		if format == nil {
			return false
		}
		for d := range directives(constant.StringVal(format)) {
			if d.verb == 'w' {
				return false
			}
		}
		return true
	}
	return false
}
