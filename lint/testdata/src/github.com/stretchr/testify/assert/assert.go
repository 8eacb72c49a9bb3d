// Package assert stands in for the package of that path.
package assert

type TestingT interface{ Errorf(string, ...any) }

func Equal(t TestingT, expected, actual any, msgAndArgs ...any) bool           { return true }
func NotEqualf(t TestingT, expected, actual any, msg string, args ...any) bool { return true }
func EqualValues(t TestingT, expected, actual any, msgAndArgs ...any) bool     { return true }
func ErrorIs(t TestingT, err, target error, msgAndArgs ...any) bool            { return true }
func NoError(t TestingT, err error, msgAndArgs ...any) bool                    { return true }
