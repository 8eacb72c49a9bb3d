package neterr_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno/neterr"
)

var (
	update         = flag.Bool("update", false, "write the comments of the constants instead of comparing them")
	chromiumHeader = flag.String("header", "", "the path of a net_error_list.h to compare the table with")
)

// TestGenerated holds what go generate writes: the comments of the constants, which
// repeat the meanings of the rows for a hover.
func TestGenerated(t *testing.T) {
	constant := regexp.MustCompile(`(?m)^(\t\w+ +Code += )(-\d+).*$`)
	for _, name := range sources(t) {
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		commented := constant.ReplaceAllStringFunc(string(got), func(line string) string {
			match := constant.FindStringSubmatch(line)
			n, err := strconv.Atoi(match[2])
			require.NoError(t, err)
			code := neterr.Code(n)
			if code.Name() == "" {
				return line // TestEveryConstantHasItsRow says so
			}
			return match[1] + match[2] + " // " + code.MeaningZH() + "; " + code.Meaning()
		})
		want, err := format.Source([]byte(commented))
		require.NoError(t, err, name)
		switch {
		case bytes.Equal(got, want):
		case *update:
			require.NoError(t, os.WriteFile(name, want, 0o644))
		default:
			t.Errorf("%s is stale: run go generate ./...", name)
		}
	}
}

// sources returns the names of the package's files, without its tests.
func sources(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	return slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
}

// A declaration is a constant as the source declares it.
type declaration struct {
	name string
	typ  string
	code neterr.Code
	decl *ast.GenDecl
	spec *ast.ValueSpec
}

// declarations returns the constants of the package and, of its rows, the constants
// that they start with, both in the order of the source.
func declarations(t *testing.T) (constants []declaration, rows []string) {
	t.Helper()
	for _, name := range sources(t) {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range file.Decls {
			decl, ok := d.(*ast.GenDecl)
			if !ok || decl.Tok != token.CONST {
				continue
			}
			for _, s := range decl.Specs {
				spec := s.(*ast.ValueSpec)
				typ, _ := spec.Type.(*ast.Ident)
				require.NotNil(t, typ, spec.Names[0].Name)
				c := declaration{name: spec.Names[0].Name, typ: typ.Name, decl: decl, spec: spec}
				if minus, ok := spec.Values[0].(*ast.UnaryExpr); ok {
					n, err := strconv.Atoi(minus.X.(*ast.BasicLit).Value)
					require.NoError(t, err, c.name)
					c.code = neterr.Code(-n)
				}
				constants = append(constants, c)
			}
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if lit, ok := node.(*ast.CompositeLit); ok && lit.Type == nil && len(lit.Elts) == 6 {
				rows = append(rows, lit.Elts[0].(*ast.Ident).Name)
			}
			return true
		})
	}
	return constants, rows
}

// allCodes returns the codes of the table.
func allCodes() []neterr.Code {
	var all []neterr.Code
	for c := neterr.Code(-1); c >= -999; c-- {
		if c.Name() != "" {
			all = append(all, c)
		}
	}
	return all
}

// What misses or comes twice is named in one line, since this is what somebody sees
// who adds a code and forgets a half of it.
func TestEveryConstantHasItsRow(t *testing.T) {
	constants, rows := declarations(t)
	codes := map[string]neterr.Code{}
	last := neterr.Code(0)
	for _, c := range constants {
		if c.typ != "Code" {
			continue
		}
		if c.code >= last {
			t.Errorf("%s is not in the order of the numbers", c.name)
		}
		if !slices.Contains(rows, c.name) {
			t.Errorf("%s has no row", c.name)
		}
		codes[c.name], last = c.code, c.code
	}
	last = 0
	for _, name := range rows {
		if codes[name] >= last {
			t.Errorf("the row of %s is not in the order of the numbers", name)
		}
		last = codes[name]
	}
}

// With the flag -header, it names what another edition of Chromium changed.
func TestHeader(t *testing.T) {
	var list strings.Builder
	for _, c := range allCodes() {
		if !dropped(c) {
			fmt.Fprintf(&list, "NET_ERROR(%s, %d)\n", strings.TrimPrefix(c.Name(), "ERR_"), c)
		}
	}
	same := list.String()
	for _, test := range []struct {
		header string
		want   []string
	}{
		{same, nil},
		{same + "NET_ERROR(CERT_END, -299)\n", nil},
		{same + "// NET_ERROR(PIPELINE_EVICTION, -353)\n", nil},
		{same + "NET_ERROR(NEW, -999)\n", []string{"-999 ERR_NEW is new"}},
		{same + "NET_ERROR(NEW,\n          -999)\n", []string{"-999 ERR_NEW is new"}},
		{same + "NET_ERROR(FTP_FAILED, -601)\n", []string{"-601 ERR_FTP_FAILED is back"}},
		{strings.Replace(same, "(FAILED,", "(BROKEN,", 1), []string{"-2 ERR_FAILED is now ERR_BROKEN"}},
		{strings.Replace(same, "NET_ERROR(FAILED,", "// NET_ERROR(FAILED,", 1), []string{"-2 ERR_FAILED is gone"}},
	} {
		assert.Equal(t, test.want, changes(test.header))
	}
	if *chromiumHeader != "" {
		text, err := os.ReadFile(*chromiumHeader)
		require.NoError(t, err)
		for _, change := range changes(string(text)) {
			t.Error(change)
		}
	}
}

// changes returns how the text of a net_error_list.h differs from the table.
func changes(text string) []string {
	var found []string
	listed := map[neterr.Code]bool{}
	for _, match := range regexp.MustCompile(`(?m)^NET_ERROR\((\w+),\s*(-\d+)\)`).FindAllStringSubmatch(text, -1) {
		n, err := strconv.Atoi(match[2])
		if err != nil || match[1] == "CERT_END" { // not an error: where the certificate errors end
			continue
		}
		c, name := neterr.Code(n), "ERR_"+match[1]
		listed[c] = true
		switch {
		case c.Name() == "":
			found = append(found, fmt.Sprintf("%d %s is new", c, name))
		case c.Name() != name:
			found = append(found, fmt.Sprintf("%d %s is now %s", c, c.Name(), name))
		case dropped(c):
			found = append(found, fmt.Sprintf("%d %s is back", c, name))
		}
	}
	for _, c := range allCodes() {
		if !listed[c] && !dropped(c) {
			found = append(found, fmt.Sprintf("%d %s is gone", c, c.Name()))
		}
	}
	return found
}

// dropped reports whether the meaning says that Chromium no longer has the code.
func dropped(c neterr.Code) bool { return strings.HasSuffix(c.Meaning(), " (dropped)") }

// gopls shows a trailing comment only if neither the constant nor its block has a
// comment of its own.
func TestConstantsHaveNothingButTheirOwnComment(t *testing.T) {
	constants, _ := declarations(t)
	for _, c := range constants {
		assert.Nil(t, c.spec.Doc, "a comment above %s hides its own", c.name)
		assert.Nil(t, c.decl.Doc, "a comment above the block of %s hides its own", c.name)
	}
}

func TestConstantsAreNamedAfterChromiumsNames(t *testing.T) {
	initialisms := strings.Fields("ALPN CA CH CSP CT DHCP DNS ECH FTP H2 HTTP HTTP2 HTTPS ICANN ID IO IP MAC ORB PAC PKCS12 QUIC SOCKS SSL STH TCP TLS13 URL WS")
	constants, _ := declarations(t)
	for _, c := range constants {
		if c.code.Name() == "" {
			continue
		}
		words, ok := strings.CutPrefix(c.code.Name(), "ERR_")
		assert.True(t, ok, c.name)
		var want strings.Builder
		for _, word := range strings.Split(words, "_") {
			switch {
			case word == "HTTPENGINE":
				word = "HTTPEngine"
			case !slices.Contains(initialisms, word):
				word = word[:1] + strings.ToLower(word[1:])
			}
			want.WriteString(word)
		}
		assert.Equal(t, want.String(), c.name)
	}
}

func TestMeanings(t *testing.T) {
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	notASCII := func(r rune) bool { return r > unicode.MaxASCII }
	seen := map[string]neterr.Code{}
	for _, c := range allCodes() {
		en, zh := c.Meaning(), c.MeaningZH()
		for _, text := range []string{en, zh} {
			assert.NotRegexp(t, `^$|^ |[.。;； ]$|; |[\t\r\n"\\]`, text, c.Name())
			assert.Zero(t, seen[text], "%s means the same", c.Name())
			seen[text] = c
		}
		assert.False(t, strings.ContainsFunc(en, notASCII), en)
		assert.True(t, strings.ContainsFunc(zh, isHan), zh)
		assert.LessOrEqual(t, len(en), 80, en)
		assert.Equal(t, dropped(c), strings.HasSuffix(zh, "（已移除）"), c.Name())
	}
}
