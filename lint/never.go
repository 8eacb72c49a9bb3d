package lint

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
)

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
// hold nothing of the standard library.
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

	found := finding{
		node:    call,
		message: fmt.Sprintf("never matches %s.%s: an errno matches nothing of the standard library", target.Pkg().Name(), target.Name()),
	}
	if name := conditions[target.Name()]; name != "" {
		found.message += "; use errno." + name
		found.fix = &fix{message: "Replace by errno." + name, replaced: call.Args[1:]}
		found.fix.replace(call.Args[1], f.qualify(found.fix, errnoPath, name, call.Args[1].Pos()))
	}
	f.found = append(f.found, found)
}

// holdsCode reports whether err is a code, a callback error or what errno.Wrap
// made of an error without anything else of interest. Wrap keeps the error it is
// given, so what it returns matches what that error matches.
func (f *file) holdsCode(c inspector.Cursor, err ast.Expr) bool {
	err = ast.Unparen(err)
	if t := f.info.TypeOf(err); isCode(t) || isCallbackError(t) {
		return true
	}
	switch err := err.(type) {
	case *ast.Ident:
		value := f.onlyValue(c, err)
		return value != nil && f.holdsCode(c, value)
	case *ast.CallExpr:
		return f.calls(err, errnoPath, "Wrap") && len(err.Args) == 2 &&
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
		if f.calls(err, "fmt", "Errorf") && len(err.Args) > 0 {
			form := f.info.Types[err.Args[0]].Value
			return form != nil && !strings.Contains(constant.StringVal(form), "%w")
		}
	}
	return false
}

func (f *file) object(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return f.info.Uses[e]
	case *ast.SelectorExpr:
		return f.info.Uses[e.Sel]
	}
	return nil
}

// onlyValue returns the one value that the local variable id is ever given in
// the function around c, or nil. A parameter or a named result has another value
// before the first assignment: only what a variable is declared with counts.
func (f *file) onlyValue(c inspector.Cursor, id *ast.Ident) ast.Expr {
	obj, ok := f.info.Uses[id].(*types.Var)
	if !ok || obj.Parent() == nil || obj.Parent() == obj.Pkg().Scope() {
		return nil
	}
	declared := false
	is := func(e ast.Expr) bool {
		id, ok := ast.Unparen(e).(*ast.Ident)
		if !ok || f.info.ObjectOf(id) != obj {
			return false
		}
		declared = declared || f.info.Defs[id] != nil
		return true
	}
	var value ast.Expr
	writes := 0
	for fn := range c.Enclosing((*ast.FuncDecl)(nil)) {
		for n := range fn.Preorder((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.UnaryExpr)(nil), (*ast.RangeStmt)(nil)) {
			switch n := n.Node().(type) {
			case *ast.AssignStmt:
				for i, lhs := range n.Lhs {
					if is(lhs) {
						writes++
						if len(n.Lhs) == len(n.Rhs) {
							value = n.Rhs[i]
						}
					}
				}
			case *ast.ValueSpec:
				for i, name := range n.Names {
					if is(name) {
						writes++
						if len(n.Names) == len(n.Values) {
							value = n.Values[i]
						}
					}
				}
			case *ast.UnaryExpr:
				if n.Op == token.AND && is(n.X) {
					writes++
				}
			case *ast.RangeStmt:
				if n.Key != nil && is(n.Key) || n.Value != nil && is(n.Value) {
					writes++
				}
			}
		}
	}
	if writes != 1 || !declared {
		return nil
	}
	return value
}
