package integrations

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	semconv "go.opentelemetry.io/otel/semconv/v1.37.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

func record(span trace.Span, err error) {
	span.SetAttributes(attribute.String("errno.fault", errno.FaultOf(err).String()))
	if errors.Is(err, errno.Canceled) {
		return // somebody backed out: the span did not fail
	}
	var e *callback.Error
	if errors.As(err, &e) {
		span.SetAttributes(semconv.ErrorTypeKey.String(e.ErrorType()))
	} else if code, ok := errno.Of(err); ok {
		span.SetAttributes(semconv.ErrorTypeKey.String(code.ErrorType()))
	}
	span.SetStatus(codes.Error, errno.ConditionOf(err).String())
}

func Example_otel() {
	spans := tracetest.NewSpanRecorder()
	provider := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans))
	for _, failure := range []error{
		failure,
		timeout,
		errno.WeChatNetworkURLNotInDomainList,
		&callback.Error{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:fail cancel"},
	} {
		_, span := provider.Tracer("reports").Start(context.Background(), "report")
		record(span, failure)
		span.End()
	}
	for _, s := range spans.Ended() {
		var attributes []string
		for _, a := range s.Attributes() {
			attributes = append(attributes, string(a.Key)+"="+a.Value.AsString())
		}
		fmt.Println(attributes, s.Status().Code, s.Status().Description)
	}
	// Output:
	// [errno.fault=FaultUser error.type=WeChatNFCSwitchNotOpened] Error FailedPrecondition
	// [errno.fault=FaultNetwork error.type=DeadlineExceeded] Error DeadlineExceeded
	// [errno.fault=FaultApp error.type=WeChatNetworkURLNotInDomainList] Error FailedPrecondition
	// [errno.fault=FaultUser] Unset
}
