package neterr_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

// A constant is one line of the const block in codes.go, and a row one of table.
type (
	constant struct {
		ident   string
		code    neterr.Code
		comment string
	}
	row struct{ ident, name string }
)

// source reads codes.go, so that a constant without a row, or a row without a
// constant, shows.
func source(t *testing.T) (constants []constant, rows []row) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, parser.ParseComments)
	require.NoError(t, err)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range gen.Specs {
			value, ok := spec.(*ast.ValueSpec)
			if !ok {
				continue
			}
			if gen.Tok == token.VAR {
				for _, elem := range value.Values[0].(*ast.CompositeLit).Elts {
					fields := elem.(*ast.CompositeLit).Elts
					name, err := strconv.Unquote(fields[1].(*ast.BasicLit).Value)
					require.NoError(t, err)
					rows = append(rows, row{fields[0].(*ast.Ident).Name, name})
				}
				continue
			}
			number := value.Values[0].(*ast.UnaryExpr)
			require.Equal(t, token.SUB, number.Op)
			n, err := strconv.Atoi(number.X.(*ast.BasicLit).Value)
			require.NoError(t, err)
			constants = append(constants, constant{value.Names[0].Name, neterr.Code(-n), strings.TrimSpace(value.Comment.Text())})
		}
	}
	require.Len(t, constants, 230)
	return constants, rows
}

func codes(t *testing.T) []neterr.Code {
	t.Helper()
	constants, _ := source(t)
	all := make([]neterr.Code, len(constants))
	for i, c := range constants {
		all[i] = c.code
	}
	return all
}

func TestEachConstantHasOneRow(t *testing.T) {
	constants, rows := source(t)
	require.Len(t, rows, len(constants))
	for i, c := range constants {
		assert.Equal(t, c.ident, rows[i].ident)
		assert.Equal(t, rows[i].name, c.code.Name(), c.ident)
		if i > 0 {
			assert.Less(t, c.code, constants[i-1].code, "rows descend")
		}
	}
}

func TestIdentifierFollowsFromName(t *testing.T) {
	initialisms := strings.Fields("ALPN CA CSP CT DHCP DNS FTP H2 HTTP HTTP2 HTTPS ICANN ID IO MAC PAC PKCS12 QUIC SOCKS SSL STH TCP TLS13 URL WS")
	_, rows := source(t)
	for _, r := range rows {
		words, ok := strings.CutPrefix(r.name, "ERR_")
		assert.True(t, ok, r.name)
		var ident strings.Builder
		for _, word := range strings.Split(words, "_") {
			if !slices.Contains(initialisms, word) {
				word = word[:1] + strings.ToLower(word[1:])
			}
			ident.WriteString(word)
		}
		assert.Equal(t, ident.String(), r.ident)
	}
}

func TestCommentsAreBilingual(t *testing.T) {
	constants, _ := source(t)
	seen := map[string]string{}
	for _, c := range constants {
		zh, en, ok := strings.Cut(c.comment, "; ")
		require.True(t, ok, "%s: %q", c.ident, c.comment)
		assert.True(t, strings.ContainsFunc(zh, isHan), "%s: %q", c.ident, zh)
		assert.False(t, strings.ContainsFunc(en, func(r rune) bool { return r > unicode.MaxASCII }), "%s: %q", c.ident, en)
		assert.NotEmpty(t, en, c.ident)
		assert.NotContains(t, en, ";", c.ident)
		assert.NotContains(t, zh, "。", c.ident)
		assert.False(t, strings.HasSuffix(c.comment, "."), c.ident)
		assert.Less(t, len(en), 80, c.ident)
		assert.Empty(t, seen[zh], "%s has the Chinese of another", c.ident)
		assert.Empty(t, seen[en], "%s has the English of another", c.ident)
		seen[zh], seen[en] = c.ident, c.ident
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func TestByName(t *testing.T) {
	for _, code := range codes(t) {
		got, ok := neterr.ByName(code.Name())
		assert.True(t, ok, code)
		assert.Equal(t, code, got)
	}
	for _, name := range []string{
		"", "ERR_", "OK", "CONNECTION_TIMED_OUT", "ConnectionTimedOut", "err_connection_timed_out",
		"ERR_CONNECTION_TIMED_OUT ", "net::ERR_CONNECTION_TIMED_OUT", "ERR_CONNECTION_TIMED", "-118",
		"ERR_BLOCKED_BY_ORB", // added to Chromium later
	} {
		got, ok := neterr.ByName(name)
		assert.False(t, ok, name)
		assert.Zero(t, got, name)
	}
}

func TestRange(t *testing.T) {
	hundreds := []struct {
		want neterr.Range
		text string
	}{
		{neterr.RangeSystem, "system"},
		{neterr.RangeConnection, "connection"},
		{neterr.RangeCertificate, "certificate"},
		{neterr.RangeHTTP, "http"},
		{neterr.RangeCache, "cache"},
		{neterr.RangeUnknown, "unknown"},
		{neterr.RangeFTP, "ftp"},
		{neterr.RangeCertificateManager, "certificate-manager"},
		{neterr.RangeDNS, "dns"},
	}
	for i, h := range hundreds {
		assert.EqualValues(t, i+1, h.want)
		assert.Equal(t, h.text, h.want.String())
	}
	for n := 1; n <= 899; n++ {
		assert.Equal(t, hundreds[n/100].want, neterr.Code(-n).Range(), n)
	}
	for _, n := range []int{math.MinInt, math.MinInt32, -65636, -1000, -900, 0, 1, 118, 899, 65418, math.MaxInt32, math.MaxInt} {
		assert.Zero(t, neterr.Code(n).Range(), n)
	}
	assert.Equal(t, "", neterr.Range(0).String())
	assert.Equal(t, "Range(10)", neterr.Range(10).String())
	assert.Equal(t, "Range(255)", neterr.Range(255).String())
}

func TestUnlisted(t *testing.T) {
	listed := codes(t)
	for n := -1000; n <= 1000; n++ {
		code := neterr.Code(n)
		if slices.Contains(listed, code) {
			continue
		}
		assert.Equal(t, "", code.Name(), n)
		assert.Equal(t, errno.Unknown, code.Condition(), n)
		assert.Equal(t, errno.FaultUnknown, code.Fault(), n)
		assert.Equal(t, fmt.Sprintf("net: unlisted error (%d)", n), code.Error())
	}
	for _, n := range []int{math.MinInt, math.MinInt32, math.MaxInt32, math.MaxInt} {
		code := neterr.Code(n)
		assert.Equal(t, "", code.Name(), n)
		assert.Zero(t, code.Range(), n)
		assert.Equal(t, errno.Unknown, code.Condition(), n)
		assert.Equal(t, errno.FaultUnknown, code.Fault(), n)
		assert.Equal(t, "net: unlisted error ("+strconv.Itoa(n)+")", code.Error())
	}
}

func TestCondition(t *testing.T) {
	unknown := []neterr.Code{neterr.Failed, neterr.HTTPResponseCodeFailure, neterr.TrustTokenOperationFailed, neterr.FTPFailed}
	for _, code := range codes(t) {
		name, got := code.Name(), code.Condition()
		timeout := strings.Contains(name, "TIMED_OUT") || strings.Contains(name, "TIMEOUT")
		assert.NotEqual(t, errno.OK, got, name)
		assert.Equal(t, code == neterr.Aborted, got == errno.Canceled, name)
		assert.Equal(t, timeout, got == errno.DeadlineExceeded, name)
		assert.Equal(t, slices.Contains(unknown, code), got == errno.Unknown, name)
		if strings.HasSuffix(name, "ACCESS_DENIED") {
			assert.Equal(t, errno.PermissionDenied, got, name)
		} else if strings.HasPrefix(name, "ERR_SSL_") || strings.HasPrefix(name, "ERR_CERT_") && code.Range() != neterr.RangeCertificateManager {
			assert.Equal(t, errno.FailedPrecondition, got, name)
		}
		if code.Range() == neterr.RangeCertificate {
			assert.Equal(t, errno.FailedPrecondition, got, name)
		}
		if strings.HasSuffix(name, "NOT_IMPLEMENTED") {
			assert.Equal(t, errno.Unimplemented, got, name)
		}
	}

	for want, list := range map[errno.Condition][]neterr.Code{
		errno.Unavailable: {
			neterr.SocketNotConnected, neterr.NetworkChanged,
			neterr.ConnectionClosed, neterr.ConnectionReset, neterr.ConnectionRefused, neterr.ConnectionAborted,
			neterr.ConnectionFailed, neterr.NameNotResolved, neterr.InternetDisconnected, neterr.AddressUnreachable,
			neterr.TunnelConnectionFailed, neterr.SOCKSConnectionFailed, neterr.SOCKSConnectionHostUnreachable,
			neterr.ProxyConnectionFailed, neterr.NameResolutionFailed, neterr.EmptyResponse, neterr.NetworkIOSuspended,
			neterr.HTTP2ServerRefusedStream, neterr.HTTP2PingFailed, neterr.ContentLengthMismatch,
			neterr.IncompleteChunkedEncoding, neterr.ResponseHeadersTruncated, neterr.QUICHandshakeFailed,
			neterr.QUICGoawayRequestCanBeRetried, neterr.FTPServiceUnavailable, neterr.DNSServerFailed,
		},
		errno.FailedPrecondition: {
			neterr.SSLVersionOrCipherMismatch, neterr.SSLClientAuthCertNeeded, neterr.BadSSLClientAuthCert,
			neterr.ProxyCertificateInvalid, neterr.ClientAuthCertTypeUnsupported, neterr.ALPNNegotiationFailed,
			neterr.HTTP2InadequateTransportSecurity, neterr.QUICCertRootNotKnown, neterr.InsecureResponse,
		},
		errno.Internal: {
			neterr.Unexpected, neterr.HTTP2ProtocolError, neterr.QUICProtocolError, neterr.InvalidHTTPResponse,
			neterr.InvalidChunkedEncoding, neterr.ResponseHeadersMultipleContentLength,
		},
		errno.ResourceExhausted: {neterr.OutOfMemory, neterr.FileNoSpace, neterr.NoBufferSpace, neterr.TooManyRedirects},
		errno.InvalidArgument:   {neterr.InvalidArgument, neterr.InvalidURL, neterr.UnsafePort, neterr.FilePathTooLong},
		errno.PermissionDenied:  {neterr.BlockedByClient, neterr.BlockedByAdministrator, neterr.CleartextNotPermitted},
		errno.Unauthenticated:   {neterr.ProxyAuthRequested, neterr.InvalidAuthCredentials},
		errno.NotFound:          {neterr.FileNotFound, neterr.CacheMiss, neterr.DNSCacheMiss},
		errno.AlreadyExists:     {neterr.FileExists, neterr.ImportCertAlreadyExists},
		errno.OutOfRange:        {neterr.RequestRangeNotSatisfiable},
		errno.DataLoss:          {neterr.ContentDecodingFailed, neterr.CacheChecksumMismatch},
		errno.Aborted:           {neterr.CacheRace},
	} {
		for _, code := range list {
			assert.Equal(t, want, code.Condition(), code)
		}
	}
}

func TestFault(t *testing.T) {
	for _, code := range codes(t) {
		name, got := code.Name(), code.Fault()
		if code == neterr.Aborted {
			assert.Equal(t, errno.FaultUser, got, name)
			continue
		}
		assert.Contains(t, []errno.Fault{errno.FaultNetwork, errno.FaultApp}, got, name)
		switch code.Condition() {
		case errno.Unavailable, errno.DeadlineExceeded: // a retry may help, so no developer has to act
			assert.Equal(t, errno.FaultNetwork, got, name)
		}
		if strings.Contains(name, "PROXY") || strings.Contains(name, "PAC_") || code.Range() == neterr.RangeDNS { // not the developer's servers
			assert.Equal(t, errno.FaultNetwork, got, name)
		}
		if code.Range() == neterr.RangeCertificate {
			assert.Equal(t, errno.FaultApp, got, name)
		}
		if strings.HasSuffix(name, "PROTOCOL_ERROR") {
			assert.Equal(t, errno.FaultApp, got, name)
		}
	}

	for _, code := range []neterr.Code{
		neterr.SSLVersionOrCipherMismatch, neterr.SSLServerCertBadFormat, neterr.SSLPinnedKeyNotInCertChain,
		neterr.InvalidURL, neterr.DisallowedURLScheme, neterr.UnsafePort, neterr.TooManyRedirects, neterr.UnsafeRedirect,
		neterr.InvalidResponse, neterr.InvalidChunkedEncoding, neterr.ContentDecodingFailed, neterr.InvalidHTTPResponse,
		neterr.HTTP2FlowControlError, neterr.HTTP2FrameSizeError, neterr.HTTP2CompressionError,
		neterr.HTTP2InadequateTransportSecurity, neterr.QUICCertRootNotKnown, neterr.CleartextNotPermitted,
		neterr.HTTPResponseCodeFailure, neterr.RequestRangeNotSatisfiable,
	} {
		assert.Equal(t, errno.FaultApp, code.Fault(), code)
	}
	for _, code := range []neterr.Code{
		neterr.ConnectionReset, neterr.ConnectionTimedOut, neterr.NameNotResolved, neterr.InternetDisconnected,
		neterr.ProxyConnectionFailed, neterr.IncompleteChunkedEncoding, neterr.ContentLengthMismatch,
		neterr.EmptyResponse, neterr.HTTP2PingFailed, neterr.NetworkAccessDenied, neterr.Failed,
	} {
		assert.Equal(t, errno.FaultNetwork, code.Fault(), code)
	}
}

func TestError(t *testing.T) {
	for _, code := range codes(t) {
		assert.Equal(t, fmt.Sprintf("net::%s (%d)", code.Name(), int(code)), code.Error())
	}
	assert.EqualError(t, neterr.ConnectionTimedOut, "net::ERR_CONNECTION_TIMED_OUT (-118)")
	assert.EqualError(t, neterr.Code(-999), "net: unlisted error (-999)")
}

func TestIs(t *testing.T) {
	listed := append(codes(t), -28, -999, 0, 118)
	for _, code := range listed {
		for c := errno.OK; c <= errno.Unauthenticated+1; c++ {
			assert.Equal(t, c == code.Condition(), errors.Is(code, c), "%v, %v", code, c)
		}
		for f := errno.FaultNone; f <= errno.FaultAdmin+1; f++ {
			assert.Equal(t, f == code.Fault(), errors.Is(code, f), "%v, %v", code, f)
		}
		assert.ErrorIs(t, code, code)
		assert.ErrorIs(t, fmt.Errorf("request: %w", code), code.Condition())
		assert.NotErrorIs(t, code, code-1)
		for _, target := range []error{
			context.Canceled, context.DeadlineExceeded, os.ErrDeadlineExceeded, net.ErrClosed,
			fs.ErrNotExist, fs.ErrExist, fs.ErrPermission, fs.ErrInvalid, errors.ErrUnsupported,
			errors.New(code.Error()), nil,
		} {
			assert.False(t, errors.Is(code, target), "%v, %v", code, target)
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
		rng       neterr.Range
		condition errno.Condition
		fault     errno.Fault
		ok        bool
	)
	for _, c := range []neterr.Code{neterr.IOPending, neterr.ConnectionTimedOut, neterr.TrustTokenOperationSuccessWithoutSendingRequest, -999, math.MinInt} {
		var boxed error = c
		name := c.Name()
		for _, tt := range []struct {
			name string
			want float64
			run  func()
		}{
			{"Name", 0, func() { text = c.Name() }},
			{"Range", 0, func() { rng = c.Range() }},
			{"Range.String", 0, func() { text = c.Range().String() }},
			{"Condition", 0, func() { condition = c.Condition() }},
			{"Fault", 0, func() { fault = c.Fault() }},
			{"Is", 0, func() { ok = errors.Is(boxed, errno.Unavailable) || errors.Is(boxed, errno.FaultAdmin) }},
			{"ByName", 0, func() { code, ok = neterr.ByName(name) }},
			{"Error", 1, func() { text = c.Error() }},
		} {
			assert.Equal(t, tt.want, testing.AllocsPerRun(100, tt.run), "%v: %s", boxed, tt.name)
		}
	}
	_, _, _, _, _, _ = text, code, rng, condition, fault, ok
}

// The runtime prints a line for each package with anything to initialise. This
// test lives outside package neterr, so its own variables do not count.
func TestNothingRunsAtProgramStart(t *testing.T) {
	bin := filepath.Join(t.TempDir(), "name.exe")
	out, err := exec.Command("go", "build", "-o", bin, "./testdata/name").CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.Command(bin)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err = cmd.CombinedOutput()
	require.NoError(t, err)
	assert.Contains(t, string(out), "init runtime @")
	assert.NotContains(t, string(out), "mperrno")
}
