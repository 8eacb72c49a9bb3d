package errno

var err error

var _ = WeChat(1999999) == 5 && err == WeChatTimedOut
