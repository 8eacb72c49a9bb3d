package integrations

import (
	"go.uber.org/zap"

	"github.com/mperrno/errno/errnolog"
)

func Example_zap() {
	logger := zap.NewExample()
	logger.Warn("client failure", zap.Any("errno", errnolog.RecordOf(failure)))
	// Output:
	// {"level":"warn","msg":"client failure","errno":{"platform":"wechat","errno":1504003,"name":"WeChatNFCSwitchNotOpened","category":"CategoryWeChatDevice","subcategory":"SubcategoryWeChatNFC","condition":"FailedPrecondition","fault":"FaultUser","api":"nfcStartDiscovery","neterr":"","errcode":0,"text":"system NFC switch not opened","evidence":"errno","meaning":"the system's NFC switch is off","meaning_zh":"系统 NFC 开关未打开"}}
}
