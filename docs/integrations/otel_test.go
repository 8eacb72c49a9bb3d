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
	var e *callback.Error
	if errors.As(err, &e) {
		span.SetAttributes(semconv.ErrorTypeKey.String(e.ErrorType()), attribute.String("errno.fault", e.Fault().String()))
	}
	span.SetStatus(codes.Error, errno.ConditionOf(err).String())
}

func Example_otel() {
	spans := tracetest.NewSpanRecorder()
	provider := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans))
	_, span := provider.Tracer("reports").Start(context.Background(), "report")
	record(span, failure)
	span.End()
	for _, s := range spans.Ended() {
		for _, a := range s.Attributes() {
			fmt.Println(a.Key, a.Value.AsString())
		}
		fmt.Println(s.Status().Code, s.Status().Description)
	}
	// Output:
	// error.type WeChatNFCSwitchNotOpened
	// errno.fault FaultUser
	// Error FailedPrecondition
}
