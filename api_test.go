package errno_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

var update = flag.Bool("update", false, "write the generated files instead of comparing them")

// TestGenerated holds what go generate writes: the comments of the constants,
// which repeat the meanings and the titles of the tables for a hover, and
// testdata/api, so that a change of the exported API, which is a promise, shows in
// a review.
func TestGenerated(t *testing.T) {
	generated := map[string][]byte{}
	for name, f := range parseDir(t, ".", parser.ParseComments) {
		if writeComments(f) {
			generated[name] = formatted(t, f)
		}
	}
	for _, dir := range []string{".", "callback", "neterr", "errnolog"} {
		name := dir
		if dir == "." {
			name = "errno"
		}
		generated[filepath.Join("testdata", "api", name+".txt")] = exported(t, parseDir(t, dir, 0))
	}
	for name, want := range generated {
		if *update {
			require.NoError(t, os.WriteFile(name, want, 0o644))
		}
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is stale: run go generate ./...", name)
		}
	}
}

// writeComments writes the comments of the file's constants that a table explains, and
// reports whether there are any.
func writeComments(f *sourceFile) bool {
	found := false
	for _, c := range f.constants {
		text := explain(c)
		if text == "" {
			continue
		}
		found = true
		text = "// " + text
		if strings.HasSuffix(c.comment, " (title ours)") {
			text += " (title ours)"
		}
		if c.spec.Comment == nil {
			c.spec.Comment = &ast.CommentGroup{List: []*ast.Comment{{Slash: c.spec.End()}}}
			f.Comments = append(f.Comments, c.spec.Comment)
		}
		c.spec.Comment.List[0].Text = text
	}
	slices.SortFunc(f.Comments, func(a, b *ast.CommentGroup) int { return int(a.Pos() - b.Pos()) })
	return found
}

// explain returns what the tables say of a constant, or "".
func explain(c constant) string {
	switch c.typ {
	case "WeChat", "Feishu":
		var p errno.Platform
		if p.UnmarshalText([]byte(c.typ)) != nil {
			return ""
		}
		if e, ok := errno.Lookup(p, c.value); ok {
			return e.MeaningZH + "; " + e.Meaning
		}
	case "Category":
		return titleComment(errno.Category(c.value))
	case "Subcategory":
		return titleComment(errno.Subcategory(c.value))
	}
	return ""
}

func titleComment(x place) string {
	if x.Title() == "" {
		return ""
	}
	return x.TitleZH() + "; " + x.Title()
}

// A sourceFile is a parsed file of a package with its typed constants.
type sourceFile struct {
	*ast.File
	fset      *token.FileSet
	constants []constant
}

type constant struct {
	name, typ string
	value     int
	comment   string
	decl      *ast.GenDecl
	spec      *ast.ValueSpec
}

// parseDir parses the files of a package, without its tests.
func parseDir(t *testing.T, dir string, mode parser.Mode) map[string]*sourceFile {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	files := map[string]*sourceFile{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f := &sourceFile{fset: token.NewFileSet()}
		f.File, err = parser.ParseFile(f.fset, name, nil, mode|parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, decl := range f.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.CONST {
				continue
			}
			for _, spec := range gen.Specs {
				v := spec.(*ast.ValueSpec)
				typ, typed := v.Type.(*ast.Ident)
				if len(v.Values) == 0 {
					continue
				}
				number, ok := v.Values[0].(*ast.BasicLit)
				if !typed || !ok || number.Kind != token.INT {
					continue
				}
				n, err := strconv.Atoi(number.Value)
				require.NoError(t, err, v.Names[0].Name)
				f.constants = append(f.constants, constant{v.Names[0].Name, typ.Name, n, strings.TrimSpace(v.Comment.Text()), gen, v})
			}
		}
		files[name] = f
	}
	return files
}

// constants returns the constants of a type of package errno, as its source
// declares them.
func constants(t *testing.T, typ string) []constant {
	t.Helper()
	var all []constant
	for _, f := range parseDir(t, ".", parser.ParseComments) {
		for _, c := range f.constants {
			if c.typ == typ {
				all = append(all, c)
			}
		}
	}
	return all
}

// gopls shows a trailing comment only if neither the constant nor its block has a
// comment of its own.
func TestConstantsHaveNothingButTheirOwnComment(t *testing.T) {
	for name, f := range parseDir(t, ".", parser.ParseComments) {
		for _, c := range f.constants {
			if c.comment == "" {
				t.Errorf("%s: %s has no comment: run go generate ./...", name, c.name)
			}
			if c.spec.Doc != nil || c.decl.Doc != nil {
				t.Errorf("%s: a comment above %s or its block hides its own", name, c.name)
			}
		}
	}
}

// formatted returns the file as gofmt prints it.
func formatted(t *testing.T, f *sourceFile) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, format.Node(&b, f.fset, f.File))
	return b.Bytes()
}

// exported returns the exported declarations of a package, without bodies.
func exported(t *testing.T, files map[string]*sourceFile) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f := files[name]
		ast.FileExports(f.File)
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
			require.NoError(t, format.Node(&b, f.fset, decl))
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
