// Package integrations holds the code of docs/integrations.md.
package integrations

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDocument holds that the blocks of docs/integrations.md, but for the commands, are
// from the sources: the code and, in comments of examples, the output.
func TestDocument(t *testing.T) {
	indent := regexp.MustCompile(`(?m)^\s*(// ?)?\s*`)
	plain := func(name string) string {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		return indent.ReplaceAllString(string(b), "")
	}
	var names []string
	for _, pattern := range []string{"*_test.go", "*.js", "*.ts"} {
		matches, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, matches...)
	}
	sources := ""
	for _, name := range names {
		sources += plain(name)
	}
	blocks := regexp.MustCompile("(?s)```(go|json|text|yaml|ts|js)\n(.*?)```").FindAllStringSubmatch(plain("../integrations.md"), -1)
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		if !strings.Contains(sources, block[2]) {
			t.Errorf("not in the sources: %s", block[2])
		}
	}
}
