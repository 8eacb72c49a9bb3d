package imports

import "fmt" // prints

func single() {
	fmt.Println(response.Errno == 5)     // want `use errno.WeChatTimedOut for 5`
}
