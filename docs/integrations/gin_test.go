package integrations

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func reports(c *gin.Context) {
	var batch []json.RawMessage // so that one odd element does not cost the others
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	if err := c.ShouldBindJSON(&batch); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	for _, element := range batch {
		e, err := callback.Decode(errno.PlatformWeChat, element) // WeChat, unless element names its platform
		if err != nil || e.Err() == nil || errors.Is(e, errno.Canceled) {
			continue // odd, a success, or somebody backed out
		}
		fmt.Println(e.ErrorType(), e.Condition(), e.Fault())
	}
	c.Status(http.StatusNoContent)
}

func Example_gin() {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.POST("/reports", reports)
	response := httptest.NewRecorder()
	router.ServeHTTP(response, httptest.NewRequest(http.MethodPost, "/reports", strings.NewReader(`[
		{"platform":"wechat","page":"pages/pay/pay","errno":600002,"errMsg":"request:fail url not in domain list"},
		{"platform":"wechat","page":"pages/pay/pay","errMsg":"chooseMedia:fail cancel"},
		{"platform":"feishu","errno":104}
	]`)))
	fmt.Println(response.Code)
	// Output:
	// WeChatNetworkURLNotInDomainList FailedPrecondition FaultApp
	// FeishuInvalidParameter InvalidArgument FaultApp
	// 204
}
