package errnonumber

const errnoInTest = 1504003

var _ = inTest
