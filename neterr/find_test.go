package neterr_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/neterr"
)

func TestFind(t *testing.T) {
	for text, want := range map[string]neterr.Code{
		// as clients send it
		"request:fail errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED":                                  neterr.ConnectionClosed,
		"request:fail errcode:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT":                                                      neterr.ConnectionTimedOut,
		"request:fail -130:net::ERR_PROXY_CONNECTION_FAILED":                                                                     neterr.ProxyConnectionFailed,
		"request:fail-109:net::ERR_ADDRESS_UNREACHABLE":                                                                          neterr.AddressUnreachable,
		"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING":                                                  neterr.IncompleteChunkedEncoding,
		"request:fail net::ERR_TIMED_OUT":                                                                                        neterr.TimedOut,
		"WebSocket connection to 'wss://x:1883/mqtt' failed: Error in connection establishment: net::ERR_CONNECTION_RESET":       neterr.ConnectionReset,
		"Exception in CronetUrlRequest: net::ERR_NAME_NOT_RESOLVED, ErrorCode=1, InternalErrorCode=-105, Retryable=false":        neterr.NameNotResolved,
		`{"errno":600001,"errMsg":"request:fail errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID"}`: neterr.CertAuthorityInvalid,
		"request:fail errcode:10011 cronet_error_code:0 error_msg:network change, cancel all task":                               0,

		// the name decides
		"ERR_CONNECTION_RESET":                neterr.ConnectionReset,
		"(ERR_CONNECTION_RESET)":              neterr.ConnectionReset,
		"网络错误ERR_CONNECTION_RESET，请重试":        neterr.ConnectionReset,
		"-1:net::ERR_CONNECTION_REFUSED":      neterr.ConnectionRefused,
		"net::ERR_NEW (net::ERR_FAILED)":      neterr.Failed,
		"ERR_A ERR_B ERR_C ERR_D ERR_ABORTED": neterr.Aborted,
		"ERR_ABORTED ERR_FAILED":              neterr.Aborted,
		"ERR_FAILED ERR_ABORTED":              neterr.Failed,

		// a word of its own
		"@ERR_ABORTED":                           neterr.Aborted,
		"[ERR_ABORTED":                           neterr.Aborted,
		"`ERR_ABORTED":                           neterr.Aborted,
		"{ERR_ABORTED":                           neterr.Aborted,
		"/ERR_ABORTED":                           neterr.Aborted,
		":ERR_ABORTED":                           neterr.Aborted,
		"aERR_ABORTED zERR_ABORTED":              0,
		"AERR_ABORTED ZERR_ABORTED":              0,
		"0ERR_ABORTED 9ERR_ABORTED":              0,
		"_ERR_ABORTED ERR_ERR_ABORTED":           0,
		"ERR_ABORTEDX ERR_ABORTED_ ERR_ABORTED0": 0,
		"err_aborted Err_Aborted":                0,
		"ERR_":                                   0,
		"":                                       0,

		// the number, where the name is not in the table
		"cronet_error_code:-118 error_msg:net::ERR_RENAMED": neterr.ConnectionTimedOut,
		"cronet_error_code:-118,":                           neterr.ConnectionTimedOut,
		"cronet_error_code:-118":                            neterr.ConnectionTimedOut,
		"errcode:-2 cronet_error_code:-118 error_msg:":      neterr.ConnectionTimedOut,
		"errcode:-118 error_msg:net::ERR_RENAMED":           neterr.ConnectionTimedOut,
		"cronet component error, errcode:-118":              neterr.ConnectionTimedOut,
		"fail:-118:net::ERR_RENAMED":                        neterr.ConnectionTimedOut,
		"fail -118:net::ERR_RENAMED":                        neterr.ConnectionTimedOut,
		"fail-118:net::ERR_RENAMED":                         neterr.ConnectionTimedOut,
		"-118:net::ERR CONNECTION TIMED OUT":                neterr.ConnectionTimedOut,
		"request:fail errcode:-384 cronet_error_code:-384 error_msg:net::ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_POLICY": neterr.CachedIPAddressSpaceBlockedByLocalNetworkAccessPolicy,

		// a number that is not Cronet's, or not in the table
		"-118":                                        0,
		"request:fail -118":                           0,
		"request:fail errcode:-118":                   0,
		"errcode:-118 cronet_error_code:0":            0,
		"errcode:-118 cronet_error_code:":             0,
		"errcode:-118 cronet_error_code:-9999":        0,
		"errcode:10011 error_msg:net::ERR_RENAMED":    0,
		"errcode:-399 error_msg:net::ERR_RENAMED":     0,
		"cronet_error_code:118":                       0,
		"cronet_error_code:- 118":                     0,
		"cronet_error_code:--118":                     0,
		"cronet_error_code:x-118":                     0,
		"cronet_error_code:-118000000000000000000000": 0,
		"118:net::ERR_RENAMED":                        0,
		"-9999:net::ERR_RENAMED":                      0,
		"-118 :net::ERR_RENAMED":                      0,
		"-118net::ERR_RENAMED":                        0,
		":net::":                                      0,
	} {
		got, ok := neterr.Find(text)
		assert.Equal(t, want, got, text)
		assert.Equal(t, want != 0, ok, text)
	}
}

func TestFindReadsAnyLength(t *testing.T) {
	for _, part := range []string{"ERR_", "ERR_A ", "A", "-", "1", "-1", "errcode:", "errcode:-118 ", "cronet_error_code:", ":net::", "net::"} {
		text := strings.Repeat(part, 1<<20/len(part))
		_, ok := neterr.Find(text)
		assert.False(t, ok, part)
		got, ok := neterr.Find(text + " ERR_ABORTED")
		assert.Equal(t, neterr.Aborted, got, part)
		assert.True(t, ok, part)
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT",
		"request:fail errcode:-118 error_msg:net::ERR_RENAMED",
		"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING",
		"cronet_error_code:-118,", "fail-118:net::ERR_RENAMED", "ERR_ABORTEDX ERR_ABORTED", "cronet errcode:-", "",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		code, ok := neterr.Find(text)
		if !ok {
			assert.Zero(t, code)
			return
		}
		assert.NotEmpty(t, code.Name())
		if !strings.Contains(text, code.Name()) {
			assert.Contains(t, text, strings.TrimPrefix(strconv.Itoa(int(code)), "-"))
			assert.True(t, strings.Contains(text, "net::") || strings.Contains(text, "cronet"), text)
		}
	})
}
