package errno

// Of returns the first code in err's tree, in the order in which [errors.As]
// visits it, and false where there is none. A failure that came without an errno
// ([WeChatAbsent], [FeishuAbsent]) has no code: Of goes on past it.
func Of(err error) (Code, bool) {
	for err != nil {
		if c := codeOf(err); c != nil && c.Int() != absent {
			return c.Platform().Code(c.Int()), true // not what embeds it
		}
		switch u := err.(type) {
		case interface{ Unwrap() error }:
			err = u.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				if c, ok := Of(e); ok {
					return c, true
				}
			}
			return nil, false
		default:
			return nil, false
		}
	}
	return nil, false
}

// codeOf returns the code that err itself is or gives out, or nil.
func codeOf(err error) Code {
	switch e := err.(type) {
	case Code:
		return e
	case interface{ Code() Code }: // callback.Error, without the allocation of As
		return e.Code()
	case interface{ As(any) bool }:
		var c Code
		if e.As(&c) {
			return c
		}
	}
	return nil
}

// Wrap returns an error that is both code and err: [errors.Is] and [errors.As]
// find the code first and then all that err holds. Its text is that of code
// followed by that of err. Wrap returns nil for a nil err, and err itself where
// there is nothing to add: for a nil code and for code 0.
//
// Do not wrap an error that has a code already: it would have the conditions and
// the faults of both.
func Wrap(err error, code Code) error {
	if err == nil || code == nil || code.Int() == 0 {
		return err
	}
	return &wrapped{[2]error{code, err}}
}

// wrapped keeps its errors in an array so that Unwrap does not allocate.
type wrapped struct{ errs [2]error }

func (w *wrapped) Error() string   { return w.errs[0].Error() + ": " + w.errs[1].Error() }
func (w *wrapped) Unwrap() []error { return w.errs[:] }
