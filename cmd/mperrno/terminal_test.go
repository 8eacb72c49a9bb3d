//go:build unix

package main

import (
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// atTerminal runs the command at a terminal of 80 columns, types what is to be typed,
// and returns what is to be seen. stdin, stdout and stderr are the terminal where they
// are nil.
func atTerminal(t *testing.T, cmd *exec.Cmd, typed string) string {
	t.Helper()
	terminal, tty, err := pty.Open()
	require.NoError(t, err)
	defer terminal.Close()
	require.NoError(t, pty.Setsize(terminal, &pty.Winsize{Rows: 24, Cols: 80}))
	if cmd.Stdin == nil {
		cmd.Stdin = tty
	}
	if cmd.Stdout == nil {
		cmd.Stdout = tty
	}
	if cmd.Stderr == nil {
		cmd.Stderr = tty
	}
	cmd.Env = append(cmd.Env, "TERM=xterm", "NO_COLOR=")
	require.NoError(t, cmd.Start())
	tty.Close()
	_, err = io.WriteString(terminal, typed)
	require.NoError(t, err)
	seen, _ := io.ReadAll(terminal) // ends with an error when the command does
	cmd.Wait()
	return strings.ReplaceAll(string(seen), "\r\n", "\n")
}

func TestAtATerminal(t *testing.T) {
	out := atTerminal(t, command("wechat:1504003"), "")
	assert.Contains(t, out, "\x1b[1mWeChatNFCSwitchNotOpened\x1b[0m")
	out = atTerminal(t, command("-c", "device"), "")
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, len(strings.TrimSuffix(line, "\n")), 80+len("\x1b[2m\x1b[0m"), line)
	}

	out = atTerminal(t, command("-"), "errno=600002\n\x04")
	assert.Contains(t, out, "mperrno: reading from the terminal; end with Ctrl-D\n")
	assert.Contains(t, out, "WeChatNetworkURLNotInDomainList")
	assert.Contains(t, atTerminal(t, command("-sum"), "errno=600002\n\x04"), "reading from the terminal")
	assert.Contains(t, atTerminal(t, command(), ""), "nothing to look up")

	for _, args := range [][]string{{"-"}, {"-f", "json", "-p", "wechat"}} {
		cmd := command(args...)
		cmd.Stdin = strings.NewReader("{\"errno\":600002,\"errMsg\":\"request:fail \u202e\u009b31m\"}\n\x1b[31m\n")
		out := atTerminal(t, cmd, "")
		assert.Contains(t, out, `request:fail \u202e\u009b31m`)
		assert.Contains(t, out, "\n\\x1b[31m\n")
		assert.Contains(t, out, "WeChatNetworkURLNotInDomainList")
	}
}
