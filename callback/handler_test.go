package callback_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

func TestReportsHandler(t *testing.T) {
	var log bytes.Buffer
	var pages []string
	counts := map[string]int{}
	server := httptest.NewServer(&Reports{
		Log:   slog.New(slog.NewJSONHandler(&log, nil)),
		Page:  func(err error) { pages = append(pages, err.Error()) },
		Count: func(labels ...string) { counts[strings.Join(labels, " ")]++ },
	})
	defer server.Close()

	type report struct {
		Platform errno.Platform  `json:"platform"`
		Payload  json.RawMessage `json:"payload"`
	}
	batch := []any{"odd", 5, nil, map[string]any{"platform": "lark"}, report{errno.PlatformWeChat, json.RawMessage(`{"errNo":10101}`)}}
	for _, r := range []struct {
		platform errno.Platform
		payload  string
	}{
		{errno.PlatformWeChat, `{"errno":112,"errMsg":"chooseAddress:fail"}`},
		{errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`},
		{errno.PlatformWeChat, `{"errno":600001,"errMsg":"request:fail -101:net::ERR_CONNECTION_RESET"}`},
		{errno.PlatformWeChat, `{"errno":600001,"errMsg":"uploadFile:fail -101:net::ERR_CONNECTION_RESET"}`},
		{errno.PlatformWeChat, `{"errMsg":"request:fail timeout"}`},
		{errno.PlatformWeChat, `{"errMsg":"request:ok","statusCode":200}`},
		{errno.PlatformWeChat, `{"errMsg":"chooseMedia:fail cancel"}`},
		{errno.PlatformFeishu, `{"errno":104,"errString":"invalid parameter"}`},
	} {
		batch = append(batch, report{r.platform, json.RawMessage(r.payload)})
	}
	body, err := json.Marshal(batch)
	require.NoError(t, err)
	resp, err := http.Post(server.URL, "application/json", bytes.NewReader(body))
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	assert.Equal(t, http.StatusNoContent, resp.StatusCode)

	assert.Equal(t, []string{"wechat: api scope is not declared in the privacy agreement (112): chooseAddress:fail"}, pages)
	assert.Equal(t, map[string]int{
		"wechat WeChatAPIScopeNotDeclared FailedPrecondition FaultApp":  1,
		"wechat WeChatNetworkCronetError DeadlineExceeded FaultNetwork": 1,
		"wechat WeChatNetworkCronetError Unavailable FaultNetwork":      2,
		"wechat DeadlineExceeded DeadlineExceeded FaultNetwork":         1,
		"feishu FeishuInvalidParameter InvalidArgument FaultApp":        1,
	}, counts)
	assert.Equal(t, 5, bytes.Count(log.Bytes(), []byte("odd report")))
	assert.Equal(t, 6, bytes.Count(log.Bytes(), []byte("client failure")))

	resp, err = http.Post(server.URL, "application/json", bytes.NewReader([]byte(`{}`)))
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	assert.Equal(t, http.StatusBadRequest, resp.StatusCode)
}
