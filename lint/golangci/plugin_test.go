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
	plugin, err := newPlugin(nil)
	require.NoError(t, err)
	analyzers, err := plugin.BuildAnalyzers()
	require.NoError(t, err)

	assert.Equal(t, []*analysis.Analyzer{lint.Analyzer}, analyzers)
	assert.Equal(t, register.LoadModeTypesInfo, plugin.GetLoadMode())
}
