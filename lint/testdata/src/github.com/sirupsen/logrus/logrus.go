// Package logrus stands in for the package of that path.
package logrus

type Fields map[string]any

func WithFields(fields Fields)          {}
func Errorf(format string, args ...any) {}
