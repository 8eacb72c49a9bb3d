package lost

import "legacy"

var only = code == legacy.Seconds // want `use errno.WeChatTimedOut for 5`
