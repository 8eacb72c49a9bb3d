package imports // import "imports"

// Comments is documented.
func comments() bool { return response.Errno == 5 } // want `use errno.WeChatTimedOut for 5`
