// Command first measures the first lookup of its process, by the table or by a map
// that is filled from it, and prints it as a benchmark would.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/mperrno/errno"
)

func main() {
	by := os.Args[1]
	var name string
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	switch by {
	case "WeChat.Name":
		name = errno.WeChatNFCSwitchNotOpened.Name()
	case "map[int]*Entry":
		m := map[int]*errno.Entry{}
		for e := range errno.All(errno.PlatformWeChat) {
			m[e.Code.Int()] = &e
		}
		name = m[1504003].Name
	}
	elapsed := time.Since(start)
	runtime.ReadMemStats(&after)
	if name != "WeChatNFCSwitchNotOpened" {
		panic("not found by " + by)
	}
	fmt.Printf("BenchmarkFirst/in=new_process/by=%s 1 %d ns/op %d B/op %d allocs/op\n",
		by, elapsed.Nanoseconds(), after.TotalAlloc-before.TotalAlloc, after.Mallocs-before.Mallocs)
}
