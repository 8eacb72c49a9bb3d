package errno_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the files that tests compare with")

// The exported API is a promise. A change of it must show in a review as a change
// of testdata/api.
func TestAPI(t *testing.T) {
	for _, dir := range []string{".", "callback", "neterr", "errnolog"} {
		t.Run(dir, func(t *testing.T) {
			name := dir
			if dir == "." {
				name = "errno"
			}
			golden := filepath.Join("testdata", "api", name+".txt")
			got := exported(t, dir)
			if *update {
				require.NoError(t, os.WriteFile(golden, got, 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), "go test -run TestAPI -update . writes it anew")
		})
	}
}

// exported returns the exported declarations of a package, without their comments
// and bodies.
func exported(t *testing.T, dir string) []byte {
	t.Helper()
	files, err := fs.Glob(os.DirFS(dir), "*.go")
	require.NoError(t, err)
	var b bytes.Buffer
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, filepath.Join(dir, file), nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.FileExports(f)
		for _, decl := range f.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Recv != nil && !ast.IsExported(receiver(d)) {
					continue
				}
				d.Body = nil
			case *ast.GenDecl:
				if d.Tok == token.IMPORT || len(d.Specs) == 0 {
					continue
				}
			}
			require.NoError(t, format.Node(&b, fset, decl))
			b.WriteString("\n\n")
		}
	}
	return b.Bytes()
}

// receiver returns the name of the type that a method is declared on.
func receiver(method *ast.FuncDecl) string {
	typ := method.Recv.List[0].Type
	if pointer, ok := typ.(*ast.StarExpr); ok {
		typ = pointer.X
	}
	return typ.(*ast.Ident).Name
}
