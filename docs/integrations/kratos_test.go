package integrations

import (
	"fmt"
	"strconv"

	kratos "github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/transport/http/status"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func toKratos(e *callback.Error) *kratos.Error {
	row, _ := e.Lookup()
	return kratos.New(status.FromGRPCCode(codes.Code(e.Condition())), reason(e), row.MeaningZH).
		WithMetadata(map[string]string{"platform": e.Code().Platform().String(), "errno": strconv.Itoa(e.Code().Int())}).
		WithCause(e)
}

func Example_kratos() {
	for _, e := range []*callback.Error{
		failure,
		timeout,
		{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail net::ERR_CONNECTION_RESET"},
	} {
		err := toKratos(e)
		fmt.Println(err.Code, err.Reason, err.Message, err.Metadata)
	}
	// Output:
	// 400 WECHAT_NFC_SWITCH_NOT_OPENED 系统 NFC 开关未打开 map[errno:1504003 platform:wechat]
	// 504 DEADLINE_EXCEEDED 请求超时 map[errno:-1 platform:wechat]
	// 503 WECHAT_NETWORK_CRONET_ERROR 连接被重置（TCP RST）（ERR_CONNECTION_RESET） map[errno:600001 platform:wechat]
}
