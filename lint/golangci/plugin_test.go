package golangci_test

import (
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/mperrno/errno/lint"
	_ "github.com/mperrno/errno/lint/golangci"
)

func TestPlugin(t *testing.T) {
	newPlugin, err := register.GetPlugin("errnolint")
	require.NoError(t, err)
	for _, test := range []struct {
		name     string
		settings any
		want     []*analysis.Analyzer
	}{
		{"no settings", nil, lint.Analyzers},
		{"one off", map[string]any{"errnocompare": false}, []*analysis.Analyzer{lint.Number, lint.Print}},
		{"one on", map[string]any{"errnocompare": true}, lint.Analyzers},
	} {
		t.Run(test.name, func(t *testing.T) {
			plugin, err := newPlugin(test.settings)
			require.NoError(t, err)
			analyzers, err := plugin.BuildAnalyzers()
			require.NoError(t, err)

			assert.Equal(t, test.want, analyzers)
			assert.Equal(t, register.LoadModeTypesInfo, plugin.GetLoadMode())
		})
	}
}

func TestPluginSettings(t *testing.T) {
	newPlugin, err := register.GetPlugin("errnolint")
	require.NoError(t, err)

	_, err = newPlugin(map[string]any{"errnoprin": false})
	assert.ErrorContains(t, err, `unknown analyzer "errnoprin"`)
	_, err = newPlugin([]string{"errnoprint"})
	assert.Error(t, err)
}
