package integrations

import (
	"fmt"
	"strconv"

	kratos "github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/transport/http/status"
	"google.golang.org/grpc/codes"

	"github.com/mperrno/errno"
)

func toKratos(err error) *kratos.Error {
	code, ok := errno.Of(err)
	if !ok {
		return kratos.FromError(err)
	}
	row, _ := code.Lookup()
	return kratos.New(status.FromGRPCCode(codes.Code(errno.ConditionOf(err))), code.ErrorType(), row.MeaningZH).
		WithMetadata(map[string]string{"platform": code.Platform().String(), "errno": strconv.Itoa(code.Int())}).
		WithCause(err)
}

func Example_kratos() {
	err := toKratos(failure)
	fmt.Println(err.Code, err.Reason, err.Message, err.Metadata)
	// Output:
	// 400 WeChatNFCSwitchNotOpened 系统 NFC 开关未打开 map[errno:1504003 platform:wechat]
}
