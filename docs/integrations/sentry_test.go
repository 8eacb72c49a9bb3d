package integrations

import (
	"errors"
	"fmt"

	"github.com/getsentry/sentry-go"

	"github.com/mperrno/errno/callback"
)

// fingerprint groups events by what failed; the text of an error differs from one
// client to the next.
func fingerprint(event *sentry.Event, hint *sentry.EventHint) *sentry.Event {
	var e *callback.Error
	if errors.As(hint.OriginalException, &e) {
		event.Fingerprint = []string{e.Code().Platform().String(), e.ErrorType(), e.Condition().String()}
		event.Tags = map[string]string{"fault": e.Fault().String()}
	}
	return event
}

func Example_sentry() {
	transport := &sentry.MockTransport{}
	client, err := sentry.NewClient(sentry.ClientOptions{Dsn: "https://key@sentry.example/1", BeforeSend: fingerprint, Transport: transport})
	if err != nil {
		fmt.Println(err)
		return
	}
	sentry.NewHub(client, sentry.NewScope()).CaptureException(failure)
	for _, event := range transport.Events() {
		fmt.Println(event.Fingerprint, event.Tags["fault"])
	}
	// Output:
	// [wechat WeChatNFCSwitchNotOpened FailedPrecondition] FaultUser
}
