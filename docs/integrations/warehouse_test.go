//go:build unix

package integrations

import (
	"bytes"
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.opentelemetry.io/collector/pdata/plog"

	"github.com/mperrno/errno"
)

// recipe runs the block of docs/warehouse.md that has a text in it, in a folder with files.
func recipe(t *testing.T, text string, files map[string]string) (dir, out string) {
	t.Helper()
	dir = t.TempDir()
	build := exec.Command("go", "build", "-o", dir, "./cmd/mperrno")
	build.Dir = "../.."
	built, err := build.CombinedOutput()
	require.NoError(t, err, string(built))
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666))
	}

	document, err := os.ReadFile("../warehouse.md")
	require.NoError(t, err)
	var block []byte
	for _, match := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllSubmatch(document, -1) {
		if bytes.Contains(match[1], []byte(text)) {
			block = match[1]
		}
	}
	require.NotNil(t, block)
	sh := exec.Command("bash", "-euo", "pipefail", "-c", string(block))
	sh.Dir = dir
	sh.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"))
	sh.Stderr = os.Stderr
	stdout, err := sh.Output()
	require.NoError(t, err)
	return dir, string(stdout)
}

func TestTwoColumns(t *testing.T) {
	dir, _ := recipe(t, "> errno.csv", nil)
	file, err := os.Open(filepath.Join(dir, "errno.csv"))
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	var want [][]string
	for row := range errno.All(errno.PlatformWeChat) {
		want = append(want, []string{strconv.Itoa(row.Code.Int()), row.MeaningZH})
	}
	assert.Equal(t, want, rows)
}

// TestOTLP reads the records as a receiver does.
func TestOTLP(t *testing.T) {
	if _, err := exec.LookPath("jq"); err != nil {
		t.Skip("jq is not installed")
	}
	line := strings.Join(strings.Fields(`{"resourceLogs":[{"scopeLogs":[{"logRecords":[
		{"body":{"stringValue":"{\"platform\":\"feishu\",\"errno\":104}"},"attributes":[{"key":"user.id","value":{"stringValue":"7"}}]},
		{"body":{"stringValue":"client failure: request:fail timeout"}},
		{"body":{"kvlistValue":{"values":[{"key":"errMsg","value":{"stringValue":"request:fail timeout"}}]}}},
		{"body":{"stringValue":"GET / 200"}}
	]}]}]}`), " ")
	_, out := recipe(t, "< otlp.ndjson", map[string]string{"otlp.ndjson": line})
	logs, err := new(plog.JSONUnmarshaler).UnmarshalLogs([]byte(out))
	require.NoError(t, err)
	records := logs.ResourceLogs().At(0).ScopeLogs().At(0).LogRecords()
	require.Equal(t, 4, records.Len())
	var conditions []any
	for _, record := range records.All() {
		conditions = append(conditions, record.Attributes().AsRaw()["errno_info.condition"])
	}
	assert.Equal(t, []any{"InvalidArgument", "DeadlineExceeded", "DeadlineExceeded", nil}, conditions)
	assert.Equal(t, map[string]any{"errMsg": "request:fail timeout"}, records.At(2).Body().Map().AsRaw())
	assert.Equal(t, "7", records.At(0).Attributes().AsRaw()["user.id"])
	assert.NotContains(t, out, `"errno_info":`)
}
