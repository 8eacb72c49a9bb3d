package integrations

import (
	"fmt"
	"strconv"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/mperrno/errno"
)

func toStatus(err error) *status.Status {
	s := status.New(codes.Code(errno.ConditionOf(err)), err.Error())
	code, ok := errno.Of(err)
	if !ok {
		return s
	}
	row, _ := code.Lookup()
	detailed, detailErr := s.WithDetails(
		&errdetails.ErrorInfo{Reason: code.ErrorType(), Domain: code.Platform().String(), Metadata: map[string]string{"errno": strconv.Itoa(code.Int())}},
		&errdetails.LocalizedMessage{Locale: "zh-CN", Message: row.MeaningZH},
	)
	if detailErr != nil {
		return s
	}
	return detailed
}

func Example_grpc() {
	s := toStatus(failure)
	fmt.Println(s.Code(), s.Message())
	for _, detail := range s.Details() {
		switch d := detail.(type) {
		case *errdetails.ErrorInfo:
			fmt.Println(d.Reason, d.Domain, d.Metadata)
		case *errdetails.LocalizedMessage:
			fmt.Println(d.Locale, d.Message)
		}
	}
	// Output:
	// FailedPrecondition wechat: system NFC switch not opened (1504003): nfcStartDiscovery:fail system NFC switch not opened
	// WeChatNFCSwitchNotOpened wechat map[errno:1504003]
	// zh-CN 系统 NFC 开关未打开
}
