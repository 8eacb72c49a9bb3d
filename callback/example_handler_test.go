package callback_test

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
	"github.com/mperrno/errno/callback"
	"github.com/mperrno/errno/errnolog"
)

// Reports receives batches of what clients report, such as
//
//	[{"platform":"wechat","page":"pages/pay/pay","errno":600002,"errMsg":"request:fail"}]
type Reports struct {
	Log   *slog.Logger
	Page  func(error)
	Count func(labels ...string) // platform, error type, condition and fault: all have few values
}

func (h *Reports) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var batch []json.RawMessage // so that one odd element does not cost the others
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&batch); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for _, element := range batch {
		if err := h.report(element); err != nil {
			h.Log.Warn("odd report", "err", err)
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Reports) report(element []byte) error {
	e, err := callback.Decode(errno.PlatformWeChat, element) // WeChat, unless element names its platform
	if err != nil {
		return err
	}
	err = e.Err()
	if err == nil || errors.Is(err, errno.Canceled) {
		return nil // a success, or somebody backed out
	}
	h.Count(e.Code().Platform().String(), e.ErrorType(), e.Condition().String(), e.Fault().String())
	h.Log.Info("client failure", errnolog.Attr(err))
	if errors.Is(err, errno.FaultApp) && (errors.Is(err, errno.PermissionDenied) || errors.Is(err, errno.FailedPrecondition)) {
		h.Page(err)
	}
	return nil
}

func Example_handler() {
	server := httptest.NewServer(&Reports{
		Log:   slog.New(slog.DiscardHandler),
		Page:  func(err error) { fmt.Println("page:", err) },
		Count: func(labels ...string) { fmt.Println("count:", labels) },
	})
	defer server.Close()
	resp, err := http.Post(server.URL, "application/json", strings.NewReader(`[
		{"platform":"wechat","errMsg":"chooseMedia:fail cancel"},
		{"platform":"wechat","errno":600002,"errMsg":"request:fail url not in domain list"},
		"odd",
		{"platform":"wechat","errMsg":"request:fail timeout"},
		{"platform":"feishu","errno":1504003,"errMsg":"nfcStartDiscovery:fail"}
	]`))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status)
	// Output:
	// count: [wechat WeChatNetworkURLNotInDomainList FailedPrecondition FaultApp]
	// page: wechat: url not in domain list (600002): request:fail url not in domain list
	// count: [wechat DeadlineExceeded DeadlineExceeded FaultNetwork]
	// count: [feishu FeishuNFCSwitchNotOpened FailedPrecondition FaultUser]
	// 204 No Content
}
