package errnonumber

var _ = onWindows
