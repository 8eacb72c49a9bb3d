// Package neterr stands in for the library's package of that name.
package neterr

type Code int

const ConnectionReset Code = -101

func (c Code) Error() string { return "" }
