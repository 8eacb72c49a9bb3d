package lint

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"
)

// Print reports a code, other than a constant, where its type has changed what a
// number used to do:
//
//   - given to fmt's %v and %s, Sprint and Print, to a logger as a value or to a
//     template: the error's text is written. Int, or %d for %s, writes the number;
//   - in a struct, a slice or a map that fmt, log or a template writes. There is no
//     fix: {{.Errno.Int}} in the template is one;
//   - in an interface that is compared with a number: they are never equal. Int
//     makes them so;
//   - returned, assigned or passed as an error: 0, a success, is not nil. Err
//     makes it so.
//
// Text for a person is not reported: what fmt.Errorf and other functions that
// return an error make of a format, whatever the verb, what a method Error or
// String makes, the text of a panic, what a test prints and what is logged under
// the key err or error. Nor is a code returned as an error by a function that tests
// it, or something else of the value that holds it, nor one passed to errors.Is and
// the like, or to this library. A comparison with a code other than 0 is no such
// test.
//
// An errno.Code is reported without a fix, since it can be nil.
var Print = &analysis.Analyzer{
	Name:     "errnoprint",
	Doc:      printDoc,
	URL:      lintURL,
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      runPrint,
}

const printDoc = `report errnos where their number or a nil error is meant

An errno.WeChat or errno.Feishu prints as a text, does not equal a number once both
are in interfaces, and is not a nil error if it is 0.`

func runPrint(pass *analysis.Pass) (any, error) {
	if find {
		return nil, nil
	}
	for f := range files(pass) {
		for c := range f.root.Preorder(
			(*ast.BinaryExpr)(nil), (*ast.SwitchStmt)(nil), (*ast.CallExpr)(nil),
			(*ast.ReturnStmt)(nil), (*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil),
			(*ast.CompositeLit)(nil), (*ast.SendStmt)(nil),
		) {
			comparisons(c.Node(), func(x ast.Expr, others ...ast.Expr) { f.boxed(c, x, others...) })
			if call, ok := c.Node().(*ast.CallExpr); ok {
				f.printed(c, call)
				f.equal(c, call)
			}
			f.asError(c)
		}
	}
	return nil, nil
}

// isVariable reports whether e is a code that is not constant.
func (f *file) isVariable(e ast.Expr) bool {
	tv := f.TypesInfo.Types[e]
	return tv.Value == nil && tv.Type != nil && isAnyCode(tv.Type)
}

// printers holds the packages that write what they are given as an any, and
// their functions that write the number all the same.
var printers = map[string][]string{
	"fmt":           nil,
	"html/template": nil,
	"log":           nil,
	"log/slog":      nil,
	"text/template": nil,

	"github.com/go-kratos/kratos/v2/log":     nil,
	"github.com/go-logr/logr":                nil,
	"github.com/rs/zerolog":                  {"Any", "Interface"},
	"github.com/sirupsen/logrus":             nil,
	"github.com/zeromicro/go-zero/core/logx": nil,
	"go.uber.org/zap":                        {"Reflect"},
	"k8s.io/klog/v2":                         nil,
}

// printed reports the codes that call writes.
func (f *file) printed(c inspector.Cursor, call *ast.CallExpr) {
	fn, ok := typeutil.Callee(f.TypesInfo, call).(*types.Func)
	if !ok || fn.Pkg() == nil || f.isTest || f.isInText(c) || f.makesError(parentOf(c).Node()) {
		return
	}
	if i := formatParam(fn); i >= 0 {
		f.formatted(fn, call, i)
		return
	}
	except, ok := printers[fn.Pkg().Path()]
	if !ok || slices.Contains(except, fn.Name()) {
		return
	}
	var key ast.Expr
	f.destinations(c, call, func(arg ast.Expr, t types.Type) {
		if !f.isErrorKey(key) {
			f.written(fn, arg, t)
		}
		key = arg
	})
}

// isErrorKey reports whether e is the key under which loggers write an error's text.
func (f *file) isErrorKey(e ast.Expr) bool {
	value := f.TypesInfo.Types[e].Value
	return value != nil && (value.ExactString() == `"err"` || value.ExactString() == `"error"`)
}

// makesError reports whether n makes an error of its arguments by a function such
// as errors.New, or panics with them: the text is for a person.
func (f *file) makesError(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	switch fn := typeutil.Callee(f.TypesInfo, call).(type) {
	case *types.Builtin:
		return fn.Name() == "panic"
	case *types.Func:
		return returnsError(fn) && slices.ContainsFunc([]string{"New", "Err", "Wrap"}, func(prefix string) bool {
			return strings.HasPrefix(fn.Name(), prefix)
		})
	}
	return false
}

// isInText reports whether c is in a method Error or String, which makes a text
// for a person.
func (f *file) isInText(c inspector.Cursor) bool {
	fn, ok := outerFunc(c)
	if !ok {
		return false
	}
	decl, ok := fn.Node().(*ast.FuncDecl)
	if !ok || decl.Recv == nil || decl.Name.Name != "Error" && decl.Name.Name != "String" {
		return false
	}
	sig := f.TypesInfo.Defs[decl.Name].Type().(*types.Signature)
	return sig.Params().Len() == 0 && sig.Results().Len() == 1 && sig.Results().At(0).Type() == types.Typ[types.String]
}

func returnsError(fn *types.Func) bool {
	results := fn.Signature().Results()
	return results.Len() == 1 && types.AssignableTo(results.At(0).Type(), types.Universe.Lookup("error").Type())
}

// written reports e, written by fn as a t, if it is a code or holds one, and the
// codes in a literal such as map[string]any{"errno": code}.
func (f *file) written(fn *types.Func, e ast.Expr, t types.Type) {
	if isEmptyInterface(t) {
		if f.isVariable(e) {
			f.report(e, writes(fn.Name()), "Use Int", f.toInt(e)...)
			return
		}
		path := fn.Pkg().Path()
		isTemplate := strings.HasSuffix(path, "/template")
		if (isTemplate || path == "fmt" || path == "log") && f.writtenWithin(fn.Name(), e, isTemplate) {
			return
		}
	}
	if lit, ok := ast.Unparen(e).(*ast.CompositeLit); ok {
		f.elements(lit, func(e ast.Expr, t types.Type) { f.written(fn, e, t) })
	}
}

// writtenWithin reports e if it holds a code whose text is written with it, and
// returns whether it does.
func (f *file) writtenWithin(by string, e ast.Expr, inTemplate bool) bool {
	tv := f.TypesInfo.Types[e]
	if tv.Type == nil || tv.Value != nil {
		return false
	}
	path, ok := codeIn(tv.Type, inTemplate, make(map[types.Type]bool))
	if ok {
		f.report(e, fmt.Sprintf("%s writes the error's text of %s%s, not the number: use its Int", by, types.ExprString(e), path), "")
	}
	return ok
}

// codeIn returns where in a t a code is whose text package fmt writes with it, such
// as "[].Errno". A template may also write what is behind a pointer or in a type
// that has a text of its own.
func codeIn(t types.Type, inTemplate bool, seen map[types.Type]bool) (path string, ok bool) {
	t = types.Unalias(t)
	if isAnyCode(t) {
		return "", true
	}
	if seen[t] || isOurs(t) || !inTemplate && hasText(t) {
		return "", false
	}
	first := len(seen) == 0
	seen[t] = true
	within := func(name string, t types.Type) bool {
		path, ok = codeIn(t, inTemplate, seen)
		path = name + path
		return ok
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		ok = (first || inTemplate) && within("", u.Elem())
	case *types.Slice:
		within("[]", u.Elem())
	case *types.Array:
		within("[]", u.Elem())
	case *types.Map:
		ok = within("[]", u.Elem()) || within("[]", u.Key())
	case *types.Struct:
		for v := range u.Fields() {
			if (v.Exported() || v.Embedded()) && within("."+v.Name(), v.Type()) {
				break
			}
		}
	}
	return path, ok
}

// isOurs reports whether t is declared by this library.
func isOurs(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Pkg() != nil && strings.HasPrefix(named.Obj().Pkg().Path()+"/", errnoPath+"/")
}

// hasText reports whether package fmt calls a method of t for its text.
func hasText(t types.Type) bool {
	methods := types.NewMethodSet(t)
	return slices.ContainsFunc([]string{"Error", "Format", "String"}, func(name string) bool {
		return methods.Lookup(nil, name) != nil
	})
}

func writes(what string) string {
	return what + " writes the error's text, not the number: use Int"
}

// toInt returns the edits that make a number of code, none if it can be nil.
func (f *file) toInt(code ast.Expr) []analysis.TextEdit {
	if !isCode(f.TypesInfo.TypeOf(code)) {
		return nil
	}
	return method(code, "Int")
}

// formatParam returns which parameter of fn is a format as of fmt.Printf, -1 if
// there is none.
func formatParam(fn *types.Func) int {
	params := fn.Signature().Params()
	i := params.Len() - 2
	if i < 0 || !fn.Signature().Variadic() {
		return -1
	}
	last := params.At(i + 1).Type().(*types.Slice)
	if p := params.At(i); isEmptyInterface(last.Elem()) && p.Type() == types.Typ[types.String] &&
		(p.Name() == "format" || strings.HasSuffix(fn.Name(), "f")) {
		return i
	}
	return -1
}

// formatted reports the codes that fn formats as a text by its parameter i.
func (f *file) formatted(fn *types.Func, call *ast.CallExpr, i int) {
	if returnsError(fn) {
		return // an error's text is for a person
	}
	if len(call.Args) < i+2 || call.Ellipsis.IsValid() {
		return
	}
	format := f.TypesInfo.Types[call.Args[i]].Value
	if format == nil {
		return
	}
	times := make(map[int]int) // that an argument is written
	for d := range directives(constant.StringVal(format)) {
		times[d.arg]++
	}
	for d := range directives(constant.StringVal(format)) {
		if d.arg < 0 || i+1+d.arg >= len(call.Args) {
			continue
		}
		arg := call.Args[i+1+d.arg]
		isVariable := f.isVariable(arg)
		switch {
		case d.verb == 's' && isVariable:
			f.report(arg, d.text+" writes the error's text, not the number: use %d", "Use %d", f.toDigits(call.Args[i], d, arg)...)
		case d.sharp || !strings.Contains("vxX", string(d.verb)): // %#v is Go syntax
		case !isVariable:
			f.writtenWithin(d.text, arg, false)
		case times[d.arg] > 1: // what else writes it may not want a number, as %T
			f.report(arg, writes(d.text), "")
		default:
			f.report(arg, writes(d.text), "Use Int", f.toInt(arg)...)
		}
	}
}

// toDigits returns the edits that make %d of d in format, a literal without escapes.
func (f *file) toDigits(format ast.Expr, d directive, code ast.Expr) []analysis.TextEdit {
	lit, ok := ast.Unparen(format).(*ast.BasicLit)
	if !ok || !isCode(f.TypesInfo.TypeOf(code)) || lit.Value[1:len(lit.Value)-1] != constant.StringVal(f.TypesInfo.Types[lit].Value) {
		return nil
	}
	pos := lit.Pos() + token.Pos(1+d.offset)
	return []analysis.TextEdit{replace(pos, pos+1, "d")}
}

// A directive is a part of a format that writes an argument.
type directive struct {
	text   string // as written, such as "%+v"
	verb   byte
	offset int // of the verb in the format
	arg    int // the argument's index
	sharp  bool
}

// directives yields the directives of a format.
func directives(format string) iter.Seq[directive] {
	return func(yield func(directive) bool) {
		arg := 0
		for i := 0; i < len(format); i++ {
			if format[i] != '%' {
				continue
			}
			d, start := directive{}, i
			for i++; i < len(format) && strings.IndexByte("+-# 0123456789.*[", format[i]) >= 0; i++ {
				switch format[i] {
				case '#':
					d.sharp = true
				case '*':
					arg++
				case '[':
					index, _, ok := strings.Cut(format[i+1:], "]")
					n, err := strconv.Atoi(index)
					if !ok || err != nil {
						return // fmt calls it a bad index
					}
					arg = n - 1
					i += len(index) + 1
				}
			}
			if i == len(format) {
				return
			}
			if format[i] == '%' {
				continue
			}
			d.text, d.verb, d.offset, d.arg = format[start:i+1], format[i], i, arg
			if !yield(d) {
				return
			}
			arg++
		}
	}
}

// boxed reports x, an interface that holds a code, where it is compared with a
// number.
func (f *file) boxed(c inspector.Cursor, x ast.Expr, others ...ast.Expr) {
	if t := f.TypesInfo.TypeOf(x); t == nil || !isEmptyInterface(t) {
		return
	}
	code := ast.Unparen(x)
	id, isVar := code.(*ast.Ident)
	if isVar {
		code = f.onlyValue(c, id)
	}
	if call, ok := code.(*ast.CallExpr); ok && f.TypesInfo.Types[call.Fun].IsType() {
		code = call.Args[0]
	}
	if code == nil || !f.isVariable(code) {
		return
	}
	var number types.Type
	certain := !isVar // which may be used elsewhere
	for _, other := range others {
		if t := f.TypesInfo.TypeOf(other); !isInteger(t) {
			certain = certain && t == types.Typ[types.UntypedNil]
		} else if number == nil {
			number = t
		}
	}
	if number == nil {
		return
	}
	var edits []analysis.TextEdit
	if certain {
		edits = f.toInt(code)
	}
	f.reportUnequal(x, number, edits)
}

// equal reports assert.Equal(t, 1504003, code) and the like.
func (f *file) equal(c inspector.Cursor, call *ast.CallExpr) {
	fn, ok := typeutil.Callee(f.TypesInfo, call).(*types.Func)
	if !ok || !slices.Contains([]string{"Equal", "NotEqual", "DeepEqual", "Diff"}, strings.TrimSuffix(fn.Name(), "f")) {
		return
	}
	var compared []ast.Expr
	f.destinations(c, call, func(arg ast.Expr, t types.Type) {
		if isEmptyInterface(t) {
			compared = append(compared, arg)
		}
	})
	if len(compared) < 2 {
		return
	}
	x, y := compared[0], compared[1]
	if f.isVariable(y) {
		x, y = y, x
	}
	if t := f.TypesInfo.TypeOf(y); f.isVariable(x) && isInteger(t) {
		f.reportUnequal(x, t, f.toInt(x))
	}
}

// reportUnequal reports x, which holds a code and is compared with a number of
// type t.
func (f *file) reportUnequal(x ast.Expr, t types.Type, edits []analysis.TextEdit) {
	remedy := "use Int"
	if t != types.Typ[types.Int] {
		remedy = fmt.Sprintf("convert it to %v", t)
		edits = nil
	}
	f.report(x, fmt.Sprintf("a code never equals a number of type %v: %s", t, remedy), "Use Int", edits...)
}

func isInteger(t types.Type) bool {
	basic, ok := types.Unalias(t).(*types.Basic)
	return ok && basic.Info()&types.IsInteger != 0
}

// asError reports the codes that the node at c makes errors.
func (f *file) asError(c inspector.Cursor) {
	if call, ok := c.Node().(*ast.CallExpr); ok && f.takesCodes(call) {
		return
	}
	f.destinations(c, c.Node(), func(e ast.Expr, t types.Type) {
		if isError(t) && f.isVariable(e) && isCode(f.TypesInfo.TypeOf(e)) && !f.isTested(c, e) {
			f.report(e, "a code of 0 is not a nil error: use Err", "Use Err", method(e, "Err")...)
		}
	})
}

// takesCodes reports whether call is to a function that a code may be given to as
// an error: this library's and errors.Is and the like.
func (f *file) takesCodes(call *ast.CallExpr) bool {
	fn, ok := typeutil.Callee(f.TypesInfo, call).(*types.Func)
	if !ok || fn.Pkg() == nil {
		return false
	}
	if strings.HasPrefix(fn.Pkg().Path()+"/", errnoPath+"/") {
		return true
	}
	switch strings.TrimSuffix(fn.Name(), "f") {
	case "Is", "As", "AsType", "ErrorIs", "NotErrorIs", "ErrorAs", "NotErrorAs":
		return true
	}
	return false
}

// isTested reports whether a condition of the function around c mentions e, or
// what e was made of or is a field of, or e comes with an ok: it is then taken not
// to be 0. A condition that only compares e with another code does not count.
func (f *file) isTested(c inspector.Cursor, e ast.Expr) bool {
	e = ast.Unparen(e)
	switch x := e.(type) {
	case *ast.CallExpr:
		if f.TypesInfo.Types[x.Fun].IsType() {
			return f.isTested(c, x.Args[0])
		}
	case *ast.Ident:
		for by, value := range f.assignments(c, x) {
			if by, ok := by.(*ast.AssignStmt); ok && value == nil && len(by.Lhs) == 2 {
				return true
			}
		}
		if value := f.onlyValue(c, x); value != nil && f.isTested(c, value) {
			return true
		}
	}
	fn, ok := outerFunc(c)
	if !ok {
		return false
	}
	holder := holderOf(e)
	for other := range fn.Preorder(e) {
		if holderOf(other.Node().(ast.Expr)) == holder && isCondition(fn, other) && !f.leavesZero(c, other, e) {
			return true
		}
	}
	return false
}

// leavesZero reports whether the condition that mentions other compares e with
// codes other than 0, and c is where e is none of them: it can still be 0 there.
func (f *file) leavesZero(c, other inspector.Cursor, e ast.Expr) bool {
	if types.ExprString(other.Node().(ast.Expr)) != types.ExprString(e) {
		return false
	}
	isNonzero := func(e ast.Expr) bool {
		value := f.TypesInfo.Types[e].Value
		return value != nil && constant.Sign(value) != 0
	}
	contains := func(n ast.Node) bool { return n.Pos() <= c.Node().Pos() && c.Node().End() <= n.End() }

	test := parentOf(other)
	switch n := test.Node().(type) {
	case *ast.BinaryExpr:
		if !isEquality(n.Op) || !isNonzero(n.X) && !isNonzero(n.Y) {
			return false
		}
		stmt := parentOf(test)
		for isOperator(stmt.Node(), token.LAND, token.LOR) {
			stmt = parentOf(stmt)
		}
		s, ok := stmt.Node().(*ast.IfStmt)
		switch {
		case !ok:
			return false
		case n.Op == token.NEQ:
			return contains(s.Body)
		case s.Else != nil:
			return contains(s.Else)
		}
		return contains(stmt.Parent().Node()) && !contains(s.Body)
	case *ast.SwitchStmt:
		var rest ast.Node
		for _, clause := range n.Body.List {
			clause := clause.(*ast.CaseClause)
			if clause.List == nil {
				rest = clause
			}
			for _, e := range clause.List {
				if !isNonzero(e) {
					return false
				}
			}
		}
		if rest != nil {
			return contains(rest)
		}
		return contains(test.Parent().Node()) && !contains(n.Body)
	}
	return false
}

func isOperator(n ast.Node, ops ...token.Token) bool {
	b, ok := n.(*ast.BinaryExpr)
	return ok && slices.Contains(ops, b.Op)
}

// holderOf returns the text of what e is a field or method of, or else of e.
func holderOf(e ast.Expr) string {
	if s, ok := e.(*ast.SelectorExpr); ok {
		e = s.X
	}
	return types.ExprString(e)
}

// isCondition reports whether the expression at c is part of what a statement of
// fn decides on.
func isCondition(fn, c inspector.Cursor) bool {
	for ; c != fn; c = c.Parent() {
		switch kind, _ := c.ParentEdge(); kind {
		case edge.IfStmt_Init, edge.IfStmt_Cond, edge.ForStmt_Cond, edge.CaseClause_List,
			edge.SwitchStmt_Init, edge.SwitchStmt_Tag, edge.TypeSwitchStmt_Assign:
			return true
		}
	}
	return false
}

// destinations calls visit with each value that n passes, returns, assigns or
// stores, and the type that it has there.
func (f *file) destinations(c inspector.Cursor, n ast.Node, visit func(value ast.Expr, t types.Type)) {
	info := f.TypesInfo
	switch n := n.(type) {
	case *ast.CallExpr:
		if info.Types[n.Fun].IsType() { // a conversion
			return
		}
		sig, ok := info.TypeOf(n.Fun).Underlying().(*types.Signature)
		if !ok {
			return
		}
		for i := range n.Args {
			if last := sig.Params().Len() - 1; i < last || !sig.Variadic() {
				visit(n.Args[i], sig.Params().At(i).Type())
			} else if slice, ok := sig.Params().At(last).Type().(*types.Slice); ok && !n.Ellipsis.IsValid() {
				visit(n.Args[i], slice.Elem())
			}
		}
	case *ast.ReturnStmt:
		results := f.signature(c).Results()
		for i := 0; i < len(n.Results) && len(n.Results) == results.Len(); i++ {
			visit(n.Results[i], results.At(i).Type())
		}
	case *ast.AssignStmt:
		for i := 0; i < len(n.Rhs) && len(n.Rhs) == len(n.Lhs); i++ {
			visit(n.Rhs[i], info.TypeOf(n.Lhs[i]))
		}
	case *ast.ValueSpec:
		for _, value := range n.Values {
			if n.Type != nil {
				visit(value, info.TypeOf(n.Type))
			}
		}
	case *ast.SendStmt:
		if ch, ok := info.TypeOf(n.Chan).Underlying().(*types.Chan); ok {
			visit(n.Value, ch.Elem())
		}
	case *ast.CompositeLit:
		f.elements(n, visit)
	}
}

// elements calls visit with each value of a composite literal and its type there.
func (f *file) elements(lit *ast.CompositeLit, visit func(value ast.Expr, t types.Type)) {
	t := f.TypesInfo.TypeOf(lit).Underlying()
	if p, ok := t.(*types.Pointer); ok { // &T left out
		t = p.Elem().Underlying()
	}
	for i, e := range lit.Elts {
		kv, isPair := e.(*ast.KeyValueExpr)
		if isPair {
			e = kv.Value
		}
		switch t := t.(type) {
		case *types.Map:
			visit(kv.Key, t.Key())
			visit(e, t.Elem())
		case *types.Slice:
			visit(e, t.Elem())
		case *types.Array:
			visit(e, t.Elem())
		case *types.Struct:
			if !isPair {
				visit(e, t.Field(i).Type())
			} else if field := f.object(kv.Key); field != nil {
				visit(e, field.Type())
			}
		}
	}
}

// signature returns the type of the function around c.
func (f *file) signature(c inspector.Cursor) *types.Signature {
	for fn := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		if decl, ok := fn.Node().(*ast.FuncDecl); ok {
			return f.TypesInfo.Defs[decl.Name].Type().(*types.Signature)
		}
		return f.TypesInfo.TypeOf(fn.Node().(*ast.FuncLit)).(*types.Signature)
	}
	panic("return outside a function")
}
