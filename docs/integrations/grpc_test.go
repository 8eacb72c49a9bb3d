package integrations

import (
	"errors"
	"fmt"
	"strconv"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func toStatus(err error) *status.Status {
	s := status.New(codes.Code(errno.ConditionOf(err)), err.Error())
	var code errno.Code
	if !errors.As(err, &code) { // errno.Of skips failures without an errno
		return s
	}
	reason := code.ErrorType()
	row, _ := code.Lookup()
	var e *callback.Error
	if errors.As(err, &e) { // knows more than its code
		reason = e.ErrorType()
		row, _ = e.Lookup()
	}
	detailed, detailErr := s.WithDetails(&errdetails.ErrorInfo{Reason: reason, Domain: code.Platform().String(), Metadata: map[string]string{"errno": strconv.Itoa(code.Int())}})
	if detailErr == nil && row.MeaningZH != "" {
		detailed, detailErr = detailed.WithDetails(&errdetails.LocalizedMessage{Locale: "zh-CN", Message: row.MeaningZH})
	}
	if detailErr != nil {
		return s
	}
	return detailed
}

func Example_grpc() {
	for _, failure := range []error{
		failure,
		timeout,
		&callback.Error{Errno: errno.WeChatNetworkCronetError, ErrMsg: "request:fail net::ERR_CONNECTION_RESET"},
		errno.WeChatNetworkURLNotInDomainList,
		errno.WeChat(9999999),
	} {
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
	}
	// Output:
	// FailedPrecondition wechat: system NFC switch not opened (1504003): nfcStartDiscovery:fail system NFC switch not opened
	// WeChatNFCSwitchNotOpened wechat map[errno:1504003]
	// zh-CN 系统 NFC 开关未打开
	// DeadlineExceeded wechat: request:fail timeout
	// DeadlineExceeded wechat map[errno:-1]
	// zh-CN 请求超时
	// Unavailable wechat: cronet component error (600001): request:fail net::ERR_CONNECTION_RESET
	// WeChatNetworkCronetError wechat map[errno:600001]
	// zh-CN 连接被重置（TCP RST）（ERR_CONNECTION_RESET）
	// FailedPrecondition wechat: url not in domain list (600002)
	// WeChatNetworkURLNotInDomainList wechat map[errno:600002]
	// zh-CN URL 域名不在安全域名列表中
	// Unknown wechat: unpublished errno in 99/99 (9999999)
	// WeChatUnpublished wechat map[errno:9999999]
}
