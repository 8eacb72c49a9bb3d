package neterr_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/neterr"
)

func TestFind(t *testing.T) {
	for text, want := range map[string]neterr.Code{
		"errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED": neterr.ConnectionClosed,
		"-118:net::ERR_CONNECTION_TIMED_OUT":                                       neterr.ConnectionTimedOut,
		"net::ERR_CONNECTION_RESET":                                                neterr.ConnectionReset,
		"ERR_CONNECTION_RESET":                                                     neterr.ConnectionReset,
		"(ERR_CONNECTION_RESET)":                                                   neterr.ConnectionReset,
		"net::ERR_NEW (net::ERR_FAILED)":                                           neterr.Failed,
		"-7:net::ERR_ABORTED":                                                      neterr.Aborted, // the name decides
		"cronet_error_code:-118 error_msg:net::ERR_RENAMED":                        neterr.ConnectionTimedOut,
		"cronet_error_code:-118,":                                                  neterr.ConnectionTimedOut,
		"fail:-118:net::ERR_RENAMED":                                               neterr.ConnectionTimedOut,
		"fail -118:net::ERR_RENAMED":                                               neterr.ConnectionTimedOut,
		"":                                                                         0,
		"ERR_":                                                                     0,
		"aERR_ABORTED zERR_ABORTED":                                                0,
		"AERR_ABORTED ZERR_ABORTED":                                                0,
		"0ERR_ABORTED 9ERR_ABORTED _ERR_ABORTED":                                   0,
		"@ERR_ABORTED":                                                             neterr.Aborted,
		"[ERR_ABORTED":                                                             neterr.Aborted,
		"`ERR_ABORTED":                                                             neterr.Aborted,
		"{ERR_ABORTED":                                                             neterr.Aborted,
		"/ERR_ABORTED":                                                             neterr.Aborted,
		":ERR_ABORTED":                                                             neterr.Aborted,
		"XERR_ABORTED":                                                             0,
		"ERR_ABORTEDX":                                                             0,
		"err_aborted":                                                              0,
		"ERR_A ERR_B ERR_C ERR_D ERR_ABORTED":                                      0,
		"cronet_error_code:118":                                                    0,
		"cronet_error_code:":                                                       0,
		"-9999:net::ERR_RENAMED":                                                   0,
		":net::":                                                                   0,
	} {
		got, ok := neterr.Find(text)
		assert.Equal(t, want, got, text)
		assert.Equal(t, want != 0, ok, text)
	}
}
