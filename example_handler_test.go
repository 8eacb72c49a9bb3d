package errno_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	"github.com/mperrno/errno"
)

func report(w http.ResponseWriter, r *http.Request) {
	failure := struct{ Errno errno.WeChat }{errno.WeChatAbsent} // stays so where none is sent
	if err := json.NewDecoder(r.Body).Decode(&failure); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	err := failure.Errno.Err() // nil for 0
	switch {
	case err == nil, errors.Is(err, errno.Canceled):
		// a success, or the user backed out
	case errors.Is(err, errno.WeChatNFCSwitchNotOpened):
		fmt.Fprintln(w, "请在系统设置中打开 NFC")
	case errors.Is(err, errno.FaultApp):
		slog.Error("page the Mini Program's team", "err", err, "name", failure.Errno.Name())
	default:
		slog.Info("count it", "err", err, "condition", failure.Errno.Condition())
	}
}

func Example_handler() {
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	})))
	for _, body := range []string{`{"errno":0}`, `{"errno":1504003}`, `{"errno":"600002"}`, `{"errMsg":"request:fail timeout"}`} {
		response := httptest.NewRecorder()
		report(response, httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body)))
		fmt.Print(response.Body)
	}
	// Output:
	// 请在系统设置中打开 NFC
	// level=ERROR msg="page the Mini Program's team" err="wechat: url not in domain list (600002)" name=WeChatNetworkURLNotInDomainList
	// level=INFO msg="count it" err="wechat: no errno was sent (-1)" condition=Unknown
}
