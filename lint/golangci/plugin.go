// Package golangci registers errnolint as a module plugin of golangci-lint.
package golangci

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/mperrno/errno/lint"
)

func init() { register.Plugin(lint.Analyzer.Name, New) }

// New returns the plugin. It has no settings: any that are given are ignored.
func New(any) (register.LinterPlugin, error) { return plugin{}, nil }

type plugin struct{}

func (plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{lint.Analyzer}, nil
}

func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
