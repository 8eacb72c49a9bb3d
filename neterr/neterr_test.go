package neterr_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

// A few rows to the letter, so that a shifted column cannot pass.
func TestRows(t *testing.T) {
	for _, want := range []struct {
		code                     neterr.Code
		name, meaning, meaningZH string
		condition                errno.Condition
		fault                    errno.Fault
	}{
		{-1, "ERR_IO_PENDING", "asynchronous I/O is still in progress, which is not a failure", "异步 IO 尚未完成，并非失败", errno.Internal, errno.FaultPlatform},
		{-36, "ERR_LOCAL_NETWORK_PERMISSION_MISSING", "the client lacks the system's local network permission", "客户端未获得系统的本地网络权限", errno.PermissionDenied, errno.FaultUser},
		{-118, "ERR_CONNECTION_TIMED_OUT", "the connection attempt timed out", "连接超时", errno.DeadlineExceeded, errno.FaultNetwork},
		{-219, "ERR_CERT_SELF_SIGNED_LOCAL_NETWORK", "the certificate of a local network host is self-signed", "本地网络主机使用自签名证书", errno.FailedPrecondition, errno.FaultApp},
		{-401, "ERR_CACHE_READ_FAILURE", "the disk cache could not be read", "读取磁盘缓存失败", errno.Internal, errno.FaultDevice},
		{-602, "ERR_FTP_SERVICE_UNAVAILABLE", "the FTP service is not available, reply 421 (dropped)", "FTP 服务暂不可用，应答 421（已移除）", errno.Unavailable, errno.FaultNetwork},
		{-906, "ERR_BLOB_REFERENCED_FILE_UNAVAILABLE", "the Blob refers to a file that is not accessible", "Blob 引用的文件无法访问", errno.PermissionDenied, errno.FaultApp},
	} {
		assert.Equal(t, want.name, want.code.Name())
		assert.Equal(t, want.meaning, want.code.Meaning())
		assert.Equal(t, want.meaningZH, want.code.MeaningZH())
		assert.Equal(t, want.condition, want.code.Condition(), want.name)
		assert.Equal(t, want.fault, want.code.Fault(), want.name)
	}
}

func TestUnlisted(t *testing.T) {
	listed := allCodes()
	unlisted := []neterr.Code{math.MinInt, math.MinInt32, math.MaxInt32, math.MaxInt}
	for c := neterr.Code(-1100); c <= 1100; c++ {
		if !slices.Contains(listed, c) {
			unlisted = append(unlisted, c)
		}
	}
	for _, c := range unlisted {
		assert.Empty(t, c.Name(), c)
		assert.Empty(t, c.Meaning(), c)
		assert.Empty(t, c.MeaningZH(), c)
		assert.Equal(t, errno.Unknown, c.Condition(), c)
		assert.Equal(t, errno.FaultUnknown, c.Fault(), c)
		assert.EqualError(t, c, fmt.Sprintf("net: unlisted error (%d)", int(c)))
		assert.Equal(t, fmt.Sprintf("neterr.Code(%d)", int(c)), c.GoString())
	}
}

func TestByName(t *testing.T) {
	for _, c := range allCodes() {
		got, ok := neterr.ByName(c.Name())
		assert.True(t, ok, c)
		assert.Equal(t, c, got)
	}
	for _, name := range []string{
		"", "ERR_", "OK", "CONNECTION_TIMED_OUT", "ConnectionTimedOut", "err_connection_timed_out",
		"ERR_CONNECTION_TIMED_OUT ", "net::ERR_CONNECTION_TIMED_OUT", "ERR_CONNECTION_TIMED", "-118",
		"ERR_CERT_END", // a mark, which moves with the list
	} {
		got, ok := neterr.ByName(name)
		assert.False(t, ok, name)
		assert.Zero(t, got, name)
	}
}

// One kind of failure has one condition.
func TestConditions(t *testing.T) {
	unknown := []neterr.Code{neterr.Failed, neterr.HTTPResponseCodeFailure, neterr.TrustTokenOperationFailed, neterr.HTTPEngineProviderInUse, neterr.FTPFailed}
	for _, c := range allCodes() {
		name, got := c.Name(), c.Condition()
		timeout := strings.Contains(name, "TIMED_OUT") || strings.Contains(name, "TIMEOUT")
		assert.NotEqual(t, errno.OK, got, name)
		assert.LessOrEqual(t, got, errno.Unauthenticated, name)
		assert.Equal(t, c == neterr.Aborted, got == errno.Canceled, name)
		assert.Equal(t, timeout, got == errno.DeadlineExceeded, name)
		assert.Equal(t, slices.Contains(unknown, c), got == errno.Unknown, name)
		for part, want := range map[string]errno.Condition{
			"PROTOCOL_ERROR": errno.Internal, "ACCESS_DENIED": errno.PermissionDenied, "BY_ADMINISTRATOR": errno.PermissionDenied,
			"NOT_IMPLEMENTED": errno.Unimplemented, "UNSUPPORTED": errno.Unimplemented, "TOO_MANY": errno.ResourceExhausted,
			"TOO_BIG": errno.ResourceExhausted, "TOO_LARGE": errno.ResourceExhausted, "OUT_OF_MEMORY": errno.ResourceExhausted,
			"CONNECTION_FAILED": errno.Unavailable, "REFUSED_STREAM": errno.Unavailable, "AUTH_REQUESTED": errno.Unauthenticated,
		} {
			if strings.Contains(name, part) && c != neterr.SSLProtocolError && c != neterr.QUICProtocolError {
				assert.Equal(t, want, got, name)
			}
		}
		if strings.HasPrefix(name, "ERR_SSL_") && !strings.HasSuffix(name, "ACCESS_DENIED") ||
			c/-100 == 2 && c != neterr.CertUnableToCheckRevocation {
			assert.Equal(t, errno.FailedPrecondition, got, name)
		}
	}
	for want, list := range map[errno.Condition][]neterr.Code{
		errno.Unavailable: {
			neterr.NetworkChanged, neterr.ConnectionClosed, neterr.ConnectionReset, neterr.ConnectionRefused,
			neterr.NameNotResolved, neterr.InternetDisconnected, neterr.AddressUnreachable, neterr.EmptyResponse,
			neterr.ContentLengthMismatch, neterr.IncompleteChunkedEncoding, neterr.CertUnableToCheckRevocation, neterr.DNSServerFailure,
		},
		errno.FailedPrecondition: {neterr.SSLProtocolError, neterr.ProxyCertificateInvalid, neterr.InsecureResponse, neterr.StrictECHRequired},
		errno.Internal:           {neterr.Unexpected, neterr.InvalidHTTPResponse, neterr.CacheWriteFailure},
		errno.ResourceExhausted:  {neterr.FileNoSpace, neterr.NoBufferSpace, neterr.TemporarilyThrottled},
		errno.InvalidArgument:    {neterr.InvalidArgument, neterr.InvalidURL, neterr.UnsafePort, neterr.FilePathTooLong},
		errno.PermissionDenied:   {neterr.BlockedByClient, neterr.CleartextNotPermitted, neterr.LocalNetworkPermissionMissing, neterr.DNSRefused},
		errno.NotFound:           {neterr.FileNotFound, neterr.CacheMiss, neterr.DNSCacheMiss},
		errno.AlreadyExists:      {neterr.FileExists, neterr.ImportCertAlreadyExists},
		errno.OutOfRange:         {neterr.RequestRangeNotSatisfiable},
		errno.DataLoss:           {neterr.ContentDecodingFailed, neterr.CacheChecksumMismatch},
		errno.Aborted:            {neterr.CacheRace, neterr.UploadFileChanged, neterr.DNSRequestCancelled},
	} {
		for _, c := range list {
			assert.Equal(t, want, c.Condition(), c)
		}
	}
}

// A dashboard by fault must not blame the developer for a network, a phone or a
// person.
func TestFaults(t *testing.T) {
	for _, c := range allCodes() {
		name, got := c.Name(), c.Fault()
		assert.NotEqual(t, errno.FaultNone, got, name)
		assert.LessOrEqual(t, got, errno.FaultAdmin, name)
		assert.Equal(t, strings.Contains(name, "ADMINISTRATOR"), got == errno.FaultAdmin, name)
		if condition := c.Condition(); condition == errno.Unavailable || condition == errno.DeadlineExceeded {
			assert.Contains(t, []errno.Fault{errno.FaultNetwork, errno.FaultDevice}, got, name)
		}
		if strings.Contains(name, "PROXY") && !strings.Contains(name, "DELEGATE") || strings.Contains(name, "_PAC_") {
			assert.Equal(t, errno.FaultNetwork, got, name)
		}
		if strings.HasSuffix(name, "PROTOCOL_ERROR") && c != neterr.QUICProtocolError {
			assert.Equal(t, errno.FaultApp, got, name)
		}
		switch c / -100 {
		case 2: // certificates
			if c != neterr.CertUnableToCheckRevocation && c != neterr.CertKnownInterceptionBlocked {
				assert.Equal(t, errno.FaultApp, got, name)
			}
		case 4: // the cache
			if c != neterr.CacheAuthFailureAfterRead {
				assert.Equal(t, errno.FaultDevice, got, name)
			}
		case 7: // the certificate store
			assert.Contains(t, []errno.Fault{errno.FaultDevice, errno.FaultUser}, got, name)
		}
	}
	for want, list := range map[errno.Fault][]neterr.Code{
		errno.FaultUnknown: {neterr.Failed, neterr.HTTPEngineProviderInUse},
		errno.FaultUser:    {neterr.Aborted, neterr.LocalNetworkPermissionMissing, neterr.PKCS12ImportBadPassword},
		errno.FaultApp: {
			neterr.SSLVersionOrCipherMismatch, neterr.InvalidURL, neterr.UnsafePort, neterr.TooManyRedirects,
			neterr.InvalidResponse, neterr.ContentDecodingFailed, neterr.CleartextNotPermitted, neterr.FileNotFound, neterr.DNSNameHTTPSOnly,
		},
		errno.FaultDevice: {
			neterr.OutOfMemory, neterr.InsufficientResources, neterr.FileNoSpace, neterr.NoBufferSpace, neterr.AddUserCertFailed,
			neterr.NetworkIOSuspended, neterr.CertDatabaseChanged, neterr.BlobOutOfMemory, neterr.BlobFileWriteFailed,
		},
		errno.FaultNetwork: {
			neterr.ConnectionReset, neterr.ConnectionTimedOut, neterr.NameNotResolved, neterr.InternetDisconnected,
			neterr.IncompleteChunkedEncoding, neterr.EmptyResponse, neterr.NetworkAccessDenied, neterr.DNSTimedOut,
			neterr.QUICProtocolError, // also of a network that blocks QUIC
		},
		errno.FaultPlatform: {neterr.IOPending, neterr.Unexpected, neterr.BlockedByClient, neterr.ContextShutDown},
	} {
		for _, c := range list {
			assert.Equal(t, want, c.Fault(), c)
		}
	}
}

func TestErrorText(t *testing.T) {
	for _, c := range allCodes() {
		assert.EqualError(t, c, fmt.Sprintf("net::%s (%d)", c.Name(), int(c)))
		assert.Equal(t, fmt.Sprintf("neterr.Code(%d /* %s */)", int(c), c.Name()), c.GoString())
	}
	assert.EqualError(t, neterr.ConnectionTimedOut, "net::ERR_CONNECTION_TIMED_OUT (-118)")
	assert.Equal(t, "neterr.Code(-118 /* ERR_CONNECTION_TIMED_OUT */)", fmt.Sprintf("%#v", neterr.ConnectionTimedOut))
}

func TestIs(t *testing.T) {
	for _, c := range append(allCodes(), -28, -999, 0, 118) {
		for condition := errno.OK; condition <= errno.Unauthenticated+1; condition++ {
			assert.Equal(t, condition == c.Condition(), errors.Is(c, condition), "%v, %v", c, condition)
		}
		for fault := errno.FaultNone; fault <= errno.FaultAdmin+1; fault++ {
			assert.Equal(t, fault == c.Fault(), errors.Is(c, fault), "%v, %v", c, fault)
		}
		assert.ErrorIs(t, c, c)
		assert.ErrorIs(t, fmt.Errorf("request: %w", c), c.Condition())
		assert.NotErrorIs(t, c, c-1)
		for _, target := range []error{
			context.Canceled, context.DeadlineExceeded, os.ErrDeadlineExceeded, net.ErrClosed,
			fs.ErrNotExist, fs.ErrExist, fs.ErrPermission, fs.ErrInvalid, errors.ErrUnsupported,
			errors.New(c.Error()), nil,
		} {
			assert.False(t, errors.Is(c, target), "%v, %v", c, target)
		}
	}
	assert.NotErrorIs(t, neterr.ConnectionTimedOut, neterr.TimedOut, "another code of the same condition")

	var netError net.Error
	assert.False(t, errors.As(neterr.ConnectionTimedOut, &netError))
}

func TestJSON(t *testing.T) {
	data, err := json.Marshal(neterr.ConnectionTimedOut)
	require.NoError(t, err)
	assert.Equal(t, "-118", string(data))
	var code neterr.Code
	require.NoError(t, json.Unmarshal(data, &code))
	assert.Equal(t, neterr.ConnectionTimedOut, code)
}

func TestAllocations(t *testing.T) {
	var (
		text      string
		code      neterr.Code
		condition errno.Condition
		fault     errno.Fault
		ok        bool
	)
	for _, c := range []neterr.Code{neterr.ConnectionTimedOut, -399, math.MinInt} {
		var err error = c
		name := "net::" + c.Name()
		for what, f := range map[string]func(){
			"Name":      func() { text = c.Name() },
			"Meaning":   func() { text = c.Meaning() + c.MeaningZH()[:0] },
			"Condition": func() { condition = c.Condition() },
			"Fault":     func() { fault = c.Fault() },
			"Is":        func() { ok = errors.Is(err, errno.Unavailable) || errors.Is(err, errno.FaultAdmin) },
			"Find":      func() { code, ok = neterr.Find(name) },
		} {
			assert.Zero(t, testing.AllocsPerRun(100, f), "%v: %s", err, what)
		}
	}
	_, _, _, _, _ = text, code, condition, fault, ok
}

func TestNothingRunsAtProgramStart(t *testing.T) {
	t.Setenv("GOWORK", "off") // go.work is in the module cache too, but not the modules that it names
	bin := filepath.Join(t.TempDir(), "name.exe")
	// Without VCS stamping, which fails in a checkout that another user owns.
	out, err := exec.Command("go", "build", "-buildvcs=false", "-o", bin, "./testdata/name").CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.Command(bin)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err = cmd.CombinedOutput()
	require.NoError(t, err)
	assert.Contains(t, string(out), "init runtime", "the trace is on")
	assert.NotRegexp(t, "init .*mperrno", string(out))
}
