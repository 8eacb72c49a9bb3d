package integrations

import (
	"errors"
	"fmt"
	"testing"

	"github.com/getsentry/sentry-go"
	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/callback"
)

// fingerprint groups events by what failed; the text of an error differs from one
// client to the next.
func fingerprint(event *sentry.Event, hint *sentry.EventHint) *sentry.Event {
	var e *callback.Error
	if errors.As(hint.OriginalException, &e) {
		event.Fingerprint = []string{e.Code().Platform().String(), e.ErrorType(), e.Condition().String(), e.API()}
		if event.Tags == nil {
			event.Tags = map[string]string{}
		}
		event.Tags["fault"] = e.Fault().String()
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
	hub := sentry.NewHub(client, sentry.NewScope())
	hub.Scope().SetTag("channel", "beta")
	hub.CaptureException(failure)
	hub.CaptureException(timeout)
	for _, event := range transport.Events() {
		fmt.Println(event.Fingerprint, event.Tags)
	}
	// Output:
	// [wechat WeChatNFCSwitchNotOpened FailedPrecondition nfcStartDiscovery] map[channel:beta fault:FaultUser]
	// [wechat DeadlineExceeded DeadlineExceeded request] map[channel:beta fault:FaultNetwork]
}

// An event that the app has made itself can be without tags.
func TestFingerprintWithoutTags(t *testing.T) {
	event := fingerprint(&sentry.Event{}, &sentry.EventHint{OriginalException: timeout})
	assert.Equal(t, map[string]string{"fault": "FaultNetwork"}, event.Tags)
}
