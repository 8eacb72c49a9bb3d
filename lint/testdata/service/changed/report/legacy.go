package report

// From the wiki.
const (
	ErrnoNFCOff       = 1504003
	ErrnoNoPermission = 3
)

// Ours: the client is too old to say what happened.
const ErrnoOldClient = 1999001
