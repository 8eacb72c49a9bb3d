package imports; import "fmt"; var oneline = fmt.Sprint(response.Errno == 5) // want `use errno.WeChatTimedOut for 5`
