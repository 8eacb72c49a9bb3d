package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStreamExplains(t *testing.T) {
	r := runWith(t, "start\n[16:15:43]  {\"errno\":600001,\"errMsg\":\"request:fail -118:net::ERR_CONNECTION_TIMED_OUT\"}\r\nerrno=5", "-", "-p", "wechat")
	assert.Equal(t, result{stdout: "start\n" +
		"[16:15:43]  {\"errno\":600001,\"errMsg\":\"request:fail -118:net::ERR_CONNECTION_TIMED_OUT\"}\r\n" +
		"  # wechat 600001 WeChatNetworkCronetError: error of the cronet component, detailed in errMsg (Unavailable, FaultNetwork)\n" +
		"  # cronet -118 ERR_CONNECTION_TIMED_OUT: network error of Chromium, inside errno 600001 of WeChat (DeadlineExceeded, FaultNetwork)\n" +
		"errno=5\n" +
		"  # wechat 5 WeChatTimedOut: the API timed out (DeadlineExceeded, FaultNetwork)\n"}, r)

	assert.Equal(t, r, runWith(t, "start\n[16:15:43]  {\"errno\":600001,\"errMsg\":\"request:fail -118:net::ERR_CONNECTION_TIMED_OUT\"}\r\nerrno=5", "-p", "wechat"),
		"a pipe needs no -")
	assert.Contains(t, runWith(t, "errno=1504999\n", "-").stdout, "  # feishu 1504999: not published Device/NFC\n")
	assert.Contains(t, runWith(t, "errno=5\n", "-lang", "zh").stdout, "  # wechat 5 WeChatTimedOut：接口超时（超时，网络）\n")
	assert.Equal(t, result{stdout: "nothing\nhere", code: exitNothing}, runWith(t, "nothing\nhere", "-"))
	assert.Equal(t, result{code: exitNothing}, runWith(t, "", "-"))
}

func TestStreamJSON(t *testing.T) {
	info := string(info(bothPlatforms, 5))
	in := "{\"errno\":5}\nplain text\n{\"errno\":5\n{ \"a\": [1, {\"errno\": 5 }] }\r\n\n{\"errno\":-1}\n{\"errno\":5}"
	want := "{\"errno\":5" + info + "}\nplain text\n{\"errno\":5\n{ \"a\": [1, {\"errno\": 5 " + info + "}] }\r\n\n{\"errno\":-1}\n{\"errno\":5" + info + "}"
	assert.Equal(t, result{stdout: want}, runWith(t, in, "-f", "json", "-"))
	assert.Equal(t, result{stdout: want}, runWith(t, in, "-f", "json"))
	assert.Equal(t, result{stdout: "{}\n", code: exitNothing}, runWith(t, "{}\n", "-f", "json", "-"))
}

// TestStreamFlushes hangs where output waits for more input.
func TestStreamFlushes(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-f", "json", "-"}} {
		cmd := command(args...)
		stdin, err := cmd.StdinPipe()
		require.NoError(t, err)
		stdout, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		lines := bufio.NewReader(stdout)
		for range 3 {
			_, err = io.WriteString(stdin, "{\"x\":1}\n")
			require.NoError(t, err)
			line, err := lines.ReadString('\n')
			require.NoError(t, err)
			assert.Equal(t, "{\"x\":1}\n", line)
		}
		require.NoError(t, stdin.Close())
		var exit *exec.ExitError
		require.ErrorAs(t, cmd.Wait(), &exit)
		assert.Equal(t, exitNothing, exit.ExitCode())
	}
}

// endless repeats a line.
type endless struct{ line string }

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for n+len(e.line) <= len(p) {
		n += copy(p[n:], e.line)
	}
	return n, nil
}

func TestStreamEndsQuietlyOnClosedPipe(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-f", "json", "-"}} {
		cmd := command(args...)
		cmd.Stdin = endless{"{\"errno\":5}\n"}
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		stdout, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		_, err = bufio.NewReader(stdout).ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, stdout.Close())
		cmd.Wait()
		// Ended by SIGPIPE, for which Go gives -1, or with the code for it.
		assert.Contains(t, []int{-1, exitPipe}, cmd.ProcessState.ExitCode())
		assert.Empty(t, stderr.String())
	}
}

// lines keeps the lines that a stream hands over.
type lines struct{ got []string }

func (l *lines) writeLine(w *bufio.Writer, line []byte) bool {
	l.got = append(l.got, string(line))
	w.Write(line)
	return true
}

func TestStreamLines(t *testing.T) {
	long := strings.Repeat("x", maxLine-2) + "\n"
	tooLong := strings.Repeat("y", 2*maxLine+5) + "\n"
	odd := strings.Repeat("z", readSize+7) + "\n"
	in := "a\n" + tooLong + "b\n" + odd + long + "\n" + tooLong + "end"
	for name, r := range map[string]io.Reader{
		"as it comes":   strings.NewReader(in),
		"with the end":  iotest.DataErrReader(strings.NewReader(in)),
		"by half reads": iotest.HalfReader(strings.NewReader(in)),
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			var l lines
			_, err := stream(r, &out, &l)
			require.NoError(t, err)
			assert.True(t, in == out.String(), "all bytes come out")
			assert.Equal(t, []int{2, 2, len(odd), len(long), 1, 3}, lengths(l.got))
		})
	}
}

func lengths(lines []string) (n []int) {
	for _, line := range lines {
		n = append(n, len(line))
	}
	return n
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestStreamErrors(t *testing.T) {
	var out bytes.Buffer
	var l lines
	_, err := stream(io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(errors.New("torn"))), &out, &l)
	assert.EqualError(t, err, "torn")
	assert.Equal(t, "a\nb", out.String(), "what came before is written")

	_, err = stream(strings.NewReader("a\n"), brokenWriter{}, &l)
	var w writeError
	require.ErrorAs(t, err, &w)
	assert.EqualError(t, w.Unwrap(), "disk full")
}

func TestStreamThatCannotBeRead(t *testing.T) {
	dir, err := os.Open(t.TempDir())
	require.NoError(t, err)
	defer dir.Close()
	cmd := command("-")
	cmd.Stdin = dir
	r := finish(t, cmd)
	assert.Equal(t, exitFailed, r.code)
	assert.Contains(t, r.stderr, "mperrno: read ")
}

// BenchmarkStream reads reports of a size that clients send.
func BenchmarkStream(b *testing.B) {
	var in bytes.Buffer
	for i := range 10000 {
		fmt.Fprintf(&in, `{"time":%d,"appid":"wx1027c4d1c386bbc4","errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT"}`+"\n", 1700000000+i)
	}
	for name, lw := range map[string]lineWriter{"json": newAnnotator(bothPlatforms), "explain": newExplainer(bothPlatforms, english, false)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(in.Len()))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := stream(bytes.NewReader(in.Bytes()), io.Discard, lw); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
