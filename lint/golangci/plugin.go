// Package golangci registers errnolint as a module plugin of golangci-lint.
package golangci

import (
	"fmt"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/mperrno/errno/lint"
)

func init() { register.Plugin("errnolint", New) }

// New returns the plugin. The settings map the name of an analyzer to false to
// switch it off. An unknown name is an error.
func New(settings any) (register.LinterPlugin, error) {
	enabled, err := register.DecodeSettings[map[string]bool](settings)
	if err != nil {
		return nil, err
	}
	var p plugin
	for _, a := range lint.Analyzers {
		if on, ok := enabled[a.Name]; on || !ok {
			p = append(p, a)
		}
		delete(enabled, a.Name)
	}
	for name := range enabled {
		return nil, fmt.Errorf("errnolint: unknown analyzer %q", name)
	}
	return p, nil
}

type plugin []*analysis.Analyzer

func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) { return p, nil }

func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
