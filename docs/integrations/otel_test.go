package integrations

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
	"go.opentelemetry.io/otel/metric"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	semconv "go.opentelemetry.io/otel/semconv/v1.39.0"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

var (
	events      = global.Logger("reports")
	reported, _ = otel.Meter("reports").Int64Counter("shop.miniprogram.reports", metric.WithUnit("{report}"))
)

func record(ctx context.Context, e *callback.Error) {
	attributes := []attribute.KeyValue{
		attribute.String("shop.platform", e.Code().Platform().String()),
		attribute.String("shop.condition", e.Condition().String()),
		attribute.String("shop.fault", e.Fault().String()),
	}
	if e.Err() != nil && !errors.Is(e, errno.Canceled) {
		attributes = append(attributes, semconv.ErrorTypeKey.String(e.ErrorType()))
		var event log.Record
		event.SetEventName("shop.miniprogram.failure")
		event.SetTimestamp(time.Now())
		event.SetSeverity(log.SeverityWarn)
		if errors.Is(e, errno.FaultApp) {
			event.SetSeverity(log.SeverityError)
		}
		event.SetBody(log.StringValue(e.Error()))
		for _, a := range attributes {
			event.AddAttributes(log.KeyValueFromAttribute(a))
		}
		events.Emit(ctx, event)
	}
	reported.Add(ctx, 1, metric.WithAttributes(attributes...))
}

// A printer is an exporter of log records.
type printer struct{}

func (printer) Export(_ context.Context, records []sdklog.Record) error {
	for _, r := range records {
		attributes := []log.KeyValue{}
		r.WalkAttributes(func(a log.KeyValue) bool {
			attributes = append(attributes, a)
			return true
		})
		fmt.Println(r.EventName(), int(r.Severity()), r.Body(), attributes)
	}
	return nil
}
func (printer) Shutdown(context.Context) error   { return nil }
func (printer) ForceFlush(context.Context) error { return nil }

func Example_otel() {
	ctx := context.Background()
	global.SetLoggerProvider(sdklog.NewLoggerProvider(sdklog.WithProcessor(sdklog.NewSimpleProcessor(printer{}))))
	reader := sdkmetric.NewManualReader()
	otel.SetMeterProvider(sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader)))
	for _, e := range []*callback.Error{
		{Errno: errno.WeChatNetworkURLNotInDomainList, ErrMsg: "request:fail url not in domain list"},
		timeout,
		{Errno: errno.WeChatAbsent, ErrMsg: "chooseMedia:fail cancel"},
		{Errno: errno.WeChatAbsent, ErrMsg: "request:ok"},
	} {
		record(ctx, e)
	}
	var data metricdata.ResourceMetrics
	if err := reader.Collect(ctx, &data); err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range data.ScopeMetrics[0].Metrics {
		for _, point := range m.Data.(metricdata.Sum[int64]).DataPoints {
			fmt.Println(m.Name, point.Value, point.Attributes.Encoded(attribute.DefaultEncoder()))
		}
	}
	// Unordered output:
	// shop.miniprogram.failure 17 wechat: url not in domain list (600002): request:fail url not in domain list [shop.platform:wechat shop.condition:FailedPrecondition shop.fault:FaultApp error.type:WeChatNetworkURLNotInDomainList]
	// shop.miniprogram.failure 13 wechat: request:fail timeout [shop.platform:wechat shop.condition:DeadlineExceeded shop.fault:FaultNetwork error.type:DeadlineExceeded]
	// shop.miniprogram.reports 1 error.type=WeChatNetworkURLNotInDomainList,shop.condition=FailedPrecondition,shop.fault=FaultApp,shop.platform=wechat
	// shop.miniprogram.reports 1 error.type=DeadlineExceeded,shop.condition=DeadlineExceeded,shop.fault=FaultNetwork,shop.platform=wechat
	// shop.miniprogram.reports 1 shop.condition=Canceled,shop.fault=FaultUser,shop.platform=wechat
	// shop.miniprogram.reports 1 shop.condition=OK,shop.fault=FaultNone,shop.platform=wechat
}
