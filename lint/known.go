package lint

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mperrno/errno"
)

// The library is recognized by its paths and names: analyzed code that does not
// import it need not have it.
const (
	errnoPath    = "github.com/mperrno/errno"
	callbackPath = errnoPath + "/callback"
	neterrPath   = errnoPath + "/neterr"
	lintPath     = errnoPath + "/lint"
)

func isNamed(t types.Type, path string, names ...string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	obj := named.Obj()
	return obj.Pkg() != nil && obj.Pkg().Path() == path && slices.Contains(names, obj.Name())
}

// platformOf returns the platform whose codes are of type t, or 0.
func platformOf(t types.Type) errno.Platform {
	switch {
	case isNamed(t, errnoPath, "WeChat"):
		return errno.PlatformWeChat
	case isNamed(t, errnoPath, "Feishu"):
		return errno.PlatformFeishu
	}
	return 0
}

func isCode(t types.Type) bool { return isNamed(t, errnoPath, "WeChat", "Feishu", "Code") }

func isCallbackError(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	return ok && isNamed(p.Elem(), callbackPath, "Error")
}

// isTarget reports whether values of type t are meant as a target of errors.Is.
func isTarget(t types.Type) bool {
	return isCode(t) ||
		isNamed(t, errnoPath, "Category", "Subcategory", "Condition", "Fault") ||
		isNamed(t, neterrPath, "Code")
}

func isError(t types.Type) bool {
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}

// calls reports whether call calls the function name of the package at path.
func (f *file) calls(call *ast.CallExpr, path, name string) bool {
	fn := typeutil.StaticCallee(f.info, call)
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == path && fn.Name() == name && fn.Signature().Recv() == nil
}
