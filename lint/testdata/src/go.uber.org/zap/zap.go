// Package zap stands in for the package of that path.
package zap

type Field struct{}

func Any(key string, value any) Field     { return Field{} }
func Reflect(key string, value any) Field { return Field{} }
func Error(err error) Field               { return Field{} }

type SugaredLogger struct{}

func (*SugaredLogger) Infow(msg string, keysAndValues ...any) {}
func (*SugaredLogger) Infof(template string, args ...any)     {}
