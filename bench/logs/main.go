// Command logs writes the reports of failed calls that a service logs, a line of JSON
// each, to measure mperrno with:
//
//	go run ./logs -n 2000000 > reports.ndjson
//
// Few kinds of failures make up most reports, and one text in five has something in it
// that no other has, such as a temporary file's name. With -unique every text has.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"strings"
)

// The payloads, the most frequent first. A # stands for what differs from one report to
// the next.
var payloads = []struct{ platform, payload string }{
	{"wechat", `{"errMsg":"request:fail timeout"}`},
	{"wechat", `{"errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`},
	{"wechat", `{"errMsg":"getLocation:fail auth deny"}`},
	{"wechat", `{"errno":600001,"errMsg":"request:fail errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET"}`},
	{"wechat", `{"errMsg":"requestPayment:fail cancel"}`},
	{"wechat", `{"errMsg":"openBluetoothAdapter:fail:not available","errCode":10001,"errno":1500102}`},
	{"wechat", `{"errMsg":"openDocument:fail no such file or directory \"wxfile://tmp_#.pdf\""}`},
	{"wechat", `{"errno":112,"errMsg":"getPhoneNumber:fail api scope is not declared in the privacy agreement"}`},
	{"feishu", `{"errno":104,"errString":"invalid parameter","errMsg":"setStorage:fail invalid parameter"}`},
	{"wechat", `{"errMsg":"chooseAddress:cancel"}`},
	{"wechat", `{"errno":600002,"errMsg":"request:fail url not in domain list"}`},
	{"wechat", `{"errMsg":"createBLEConnection:fail connection fail","errCode":10003}`},
	{"wechat", `{"errMsg":"request:fail request id # was refused by the gateway"}`},
	{"feishu", `{"errno":107,"errString":"user denied","errMsg":"getLocation:fail user denied"}`},
	{"wechat", `{"errno":600001,"errMsg":"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING"}`},
	{"wechat", `{"errMsg":"navigateTo:fail page \"pages/item/item?id=#\" is not found"}`},
	{"wechat", `{"errMsg":"saveImageToPhotosAlbum:fail auth deny"}`},
	{"wechat", `{"errno":1505002,"errMsg":"connectWifi:fail wifi is disabled","errCode":12005}`},
	{"wechat", `{"errMsg":"downloadFile:fail network change, cancel all task"}`},
	{"wechat", `{"errCode":1300002,"errMsg":"readFile:fail no such file or directory, open wxfile://usr/#.json"}`},
	{"feishu", `{"errno":1504003,"errString":"system NFC switch not opened","errMsg":"nfcStartDiscovery:fail"}`},
	{"wechat", `{"errMsg":"scanCode:fail cancel"}`},
	{"wechat", `{"errMsg":"login:fail the code of trace # has been used"}`},
	{"wechat", `{"errMsg":"cloud.callFunction:fail requestID #, cloud function execution error","errCode":-504002}`},
	{"wechat", `{"errno":1504003,"errMsg":"nfcStartDiscovery:fail system NFC switch not opened"}`},
}

func main() {
	n := flag.Int("n", 2_000_000, "how many reports")
	unique := flag.Bool("unique", false, "make every text differ")
	flag.Parse()

	random := rand.New(rand.NewPCG(1, 2))
	kinds := rand.NewZipf(random, 1.1, 4, uint64(len(payloads)-1))
	w := bufio.NewWriterSize(os.Stdout, 1<<20)
	for i := range *n {
		p := payloads[kinds.Uint64()]
		payload := p.payload
		id := fmt.Sprintf("%x", random.Uint64())
		if *unique {
			payload = strings.Replace(payload, `:fail`, ":fail "+id, 1)
		}
		payload = strings.Replace(payload, "#", id, 1)
		fmt.Fprintf(w, `{"time":%d,"platform":%q,"appid":"wx0000000000000000","version":"3.%d.%d","model":"phone %d","page":"pages/%d/index","payload":%s}`+"\n",
			1700000000000+int64(i)*7, p.platform, random.IntN(6), random.IntN(20), random.IntN(300), random.IntN(40), payload)
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
}
