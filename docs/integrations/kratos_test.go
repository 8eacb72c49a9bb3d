package integrations

import (
	"errors"
	"fmt"
	"strconv"

	kratos "github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/transport/http/status"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func toKratos(err error) *kratos.Error {
	var code errno.Code
	if !errors.As(err, &code) { // errno.Of skips failures without an errno
		return kratos.FromError(err)
	}
	reason := code.ErrorType()
	row, _ := code.Lookup()
	var e *callback.Error
	if errors.As(err, &e) { // knows more than its code
		reason = e.ErrorType()
		row, _ = e.Lookup()
	}
	return kratos.New(status.FromGRPCCode(codes.Code(errno.ConditionOf(err))), reason, row.MeaningZH).
		WithMetadata(map[string]string{"platform": code.Platform().String(), "errno": strconv.Itoa(code.Int())}).
		WithCause(err)
}

func Example_kratos() {
	for _, failure := range []error{
		failure,
		timeout,
		&callback.Error{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail net::ERR_CONNECTION_RESET"},
		errno.WeChatNetworkURLNotInDomainList,
	} {
		err := toKratos(failure)
		fmt.Println(err.Code, err.Reason, err.Message, err.Metadata)
	}
	// Output:
	// 400 WeChatNFCSwitchNotOpened 系统 NFC 开关未打开 map[errno:1504003 platform:wechat]
	// 504 DeadlineExceeded 请求超时 map[errno:-1 platform:wechat]
	// 503 WeChatNetworkCronetError 连接被重置（TCP RST）（ERR_CONNECTION_RESET） map[errno:600001 platform:wechat]
	// 400 WeChatNetworkURLNotInDomainList URL 域名不在安全域名列表中 map[errno:600002 platform:wechat]
}
