package integrations

import (
	"os"

	"github.com/rs/zerolog"

	"github.com/mperrno/errno/errnolog"
)

func Example_zerolog() {
	logger := zerolog.New(os.Stdout)
	logger.Warn().Interface("errno", errnolog.RecordOf(failure)).Msg("client failure")
	// Output:
	// {"level":"warn","errno":{"platform":"wechat","errno":1504003,"name":"WeChatNFCSwitchNotOpened","category":"CategoryWeChatDevice","subcategory":"SubcategoryWeChatNFC","condition":"FailedPrecondition","fault":"FaultUser","api":"nfcStartDiscovery","neterr":"","errcode":0,"text":"system NFC switch not opened","evidence":"errno","meaning":"the system's NFC switch is off","meaning_zh":"系统 NFC 开关未打开"},"message":"client failure"}
}
