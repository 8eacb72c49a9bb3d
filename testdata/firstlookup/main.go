// Command firstlookup prints what the first lookup of each platform allocates. With an
// argument it starts that many goroutines, all of which make the first lookup.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"

	"github.com/mperrno/errno"
)

func main() {
	if len(os.Args) > 1 {
		race(os.Args[1])
		return
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, weChat := errno.Lookup(errno.PlatformWeChat, 1504003)
	_, feishu := errno.Lookup(errno.PlatformFeishu, 1504003)
	runtime.ReadMemStats(&after)
	if !weChat || !feishu {
		panic("not found")
	}
	fmt.Println(after.Mallocs-before.Mallocs, "allocations")
}

func race(count string) {
	n, err := strconv.Atoi(count)
	if err != nil {
		panic(err)
	}
	var wg sync.WaitGroup
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if errno.WeChatNFCSwitchNotOpened.Condition() != errno.FailedPrecondition || errno.FeishuSchemaEmpty.Name() != "FeishuSchemaEmpty" {
				panic("not found")
			}
		}()
	}
	wg.Wait()
}
