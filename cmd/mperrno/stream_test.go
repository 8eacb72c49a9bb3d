package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno/cmd/mperrno/internal/explain"
)

func TestExplain(t *testing.T) {
	const (
		in = "start\n" +
			"[16:15:43]  {\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}\r\n" +
			"{\"errMsg\":\"openBluetoothAdapter:fail\",\"errCode\":10001}\n" +
			"request:fail xyzzy\n" +
			"{\"errMsg\":\"request:ok\"}\n" +
			"errno=600001"
		want = "start\n" +
			"[16:15:43]  {\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}\r\n" +
			"  # wechat 600002 WeChatNetworkURLNotInDomainList: the URL's domain is not on the allow list (Failed precondition, Developer)\n" +
			"{\"errMsg\":\"openBluetoothAdapter:fail\",\"errCode\":10001}\n" +
			"  # wechat errCode 10001 openBluetoothAdapter: the Bluetooth adapter is not available (Failed precondition, User)\n" +
			"request:fail xyzzy\n" +
			"{\"errMsg\":\"request:ok\"}\n" +
			"errno=600001\n" +
			"  # wechat 600001 WeChatNetworkCronetError: error of the cronet component, detailed in errMsg (Unavailable, Network)\n"
	)
	assert.Equal(t, result{stdout: want}, runWith(t, in, "-", "-p", "wechat"))
	assert.Equal(t, result{stdout: want}, runWith(t, in, "-p", "wechat"), "a pipe needs no -")

	assert.Contains(t, runWith(t, "errno=1504999\n", "-").stdout, "  # feishu 1504999 not published Device/NFC\n")
	assert.Contains(t, runWith(t, "errno=600003\n", "-lang", "zh", "-p", "wechat").stdout, "  # wechat 600003 WeChatNetworkInterrupted：小程序处于后台，网络请求被中断（被中断，用户）\n")
	assert.Contains(t, runWith(t, "request:fail timeout\n").stdout, "  # wechat/feishu request: ")
	assert.Equal(t, result{stdout: "nothing\nhere"}, runWith(t, "nothing\nhere", "-"))
	assert.Equal(t, result{}, runWith(t, "", "-"))
}

func TestExplainPrintedObjects(t *testing.T) {
	const (
		printed = "start\n" +
			"{\n  \"errno\": 600002,\n  \"errMsg\": \"request:fail url not in domain list\"\n}\n"
		explained = "  # wechat 600002 WeChatNetworkURLNotInDomainList: the URL's domain is not on the allow list (Failed precondition, Developer)\n"
	)
	assert.Equal(t, result{stdout: printed + explained + "{\nend"}, runWith(t, printed+"{\nend"))
	assert.Contains(t, runWith(t, `"{\"errno\":600002}"`+"\n").stdout, explained, "a string")

	left := runWith(t, "[\n"+printed, "-f", "json")
	assert.Equal(t, "[\n"+printed, left.stdout)
	assert.Equal(t, 1, strings.Count(left.stderr, "\n"), left.stderr)
	assert.Contains(t, left.stderr, "-f json needs a value on each line")
}

// What is not explained does not count against the limit.
func TestExplainLimitsALine(t *testing.T) {
	unknown := strings.Repeat(`{"errMsg":"request:fail xyzzy"},`, 100)
	known := strings.Repeat(`{"errno":600002},`, 2*maxExplained)
	out := runWith(t, "["+unknown+known+"0]\n").stdout
	assert.Equal(t, maxExplained, strings.Count(out, "  # "))
}

const urlInfo = `,"errno_info":{"platform":"wechat","errno":600002,"name":"WeChatNetworkURLNotInDomainList","condition":"FailedPrecondition","fault":"FaultApp",` +
	`"meaning":"the URL's domain is not on the allow list","meaning_zh":"URL 域名不在安全域名列表中","api":"","neterr":"","evidence":"errno"}`

func TestAnnotate(t *testing.T) {
	const info = urlInfo
	for _, test := range []struct {
		name, in, want string // with ^ for the field
	}{
		{"object", `{"errno":600002}`, `{"errno":600002^}`},
		{"text", "plain text\n", "plain text\n"},
		{"not JSON", "{\"errno\":600002\n", "{\"errno\":600002\n"},
		{"nested", "{ \"a\": [1, {\"errno\": 600002 }] }\r\n", "{ \"a\": [1, {\"errno\": 600002 ^}] }\r\n"},
		{"several", `[{"errno":600002},{"errno":"600002"}]`, `[{"errno":600002^},{"errno":"600002"^}]`},
		{"within another", `{"errno":600002,"exception":{"reasons":[{"errno":5}]}}`, `{"errno":600002,"exception":{"reasons":[{"errno":5}]}^}`},
		{"informed", `{"errno":600002,"errno_info":{}}`, `{"errno":600002,"errno_info":{}}`},
		{"informed within", `{"a":{"errno":600002,"errno_info":{"errno":5}}}`, `{"a":{"errno":600002,"errno_info":{"errno":5}}}`},
		{"of no number", `{"errno":"x"}`, `{"errno":"x"}`},
		{"answer of a server", `{"errcode":40001,"errmsg":"invalid credential"}`, `{"errcode":40001,"errmsg":"invalid credential"}`},
		{"answer with an errno", `{"platform":"wechat","errno":1001,"msg":"x","data":null}`, `{"platform":"wechat","errno":1001,"msg":"x","data":null}`},
		{"errno of the system", `{"platform":"wechat","errno":104,"code":"ECONNRESET"}`, `{"platform":"wechat","errno":104,"code":"ECONNRESET"}`},
		{"number in a log", `{"level":"info","msg":"x","errno":600002,"data":null}`, `{"level":"info","msg":"x","errno":600002,"data":null^}`},
		{"in a string", `{"time":1,"msg":["{\"errno\":600002}"]}`, `{"time":1,"msg":["{\"errno\":600002}"]^}`},
		{"in a string of a string", `{"log":"{\"msg\":\"{\\\"errno\\\":600002}\"}"}`, `{"log":"{\"msg\":\"{\\\"errno\\\":600002}\"}"^}`},
		{"in strings of two", `{"a":{"msg":"errno:600002"},"msg":"errno=600002; then errno=5"}`, `{"a":{"msg":"errno:600002"^},"msg":"errno=600002; then errno=5"^}`},
		{"our own log", `{"msg":"x","errno":{"platform":"wechat","errno":600002,"condition":"FailedPrecondition","fault":"FaultApp"}}`,
			`{"msg":"x","errno":{"platform":"wechat","errno":600002,"condition":"FailedPrecondition","fault":"FaultApp"^}}`},
		{"text of an error", `{"level":"error","msg":"wechat: url not in domain list (600002)"}`, `{"level":"error","msg":"wechat: url not in domain list (600002)"^}`},
		{"byte order mark", "\ufeff{\"errno\":600002}\n", "\ufeff{\"errno\":600002^}\n"},
		{"byte order mark alone", "\ufeff", "\ufeff"},
		{"platform", `{"errno":104,"platform":"x","in":1}`, `{"errno":104,"platform":"x","in":1}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := strings.ReplaceAll(test.want, "^", info)
			r := runWith(t, test.in, "-f", "json")
			assert.Equal(t, want, r.stdout)
			assert.Equal(t, exitOK, r.code)
			assert.Equal(t, want, runWith(t, r.stdout, "-f", "json").stdout, "a second time changes nothing")
		})
	}
}

// info returns the errno_info of a line.
func infoOf(t *testing.T, line string) (info struct {
	Platform, Name, Condition, Fault, Meaning, API, NetErr, Evidence string
	Errno                                                            int
}) {
	t.Helper()
	var object struct {
		Info json.RawMessage `json:"errno_info"`
	}
	require.NoError(t, json.Unmarshal([]byte(line), &object), line)
	if object.Info != nil {
		require.NoError(t, json.Unmarshal(object.Info, &info), line)
	}
	return info
}

// A Record of errnolog is explained by all that it holds.
func TestRecord(t *testing.T) {
	info := infoOf(t, runWith(t, `{"platform":"feishu","errno":-1,"condition":"DeadlineExceeded","api":"request","neterr":"","text":"timeout","errcode":0}`, "-f", "json").stdout)
	assert.Equal(t, "feishu", info.Platform)
	assert.Equal(t, "DeadlineExceeded", info.Condition)
	assert.Equal(t, "request", info.API)
}

func TestPlatformOfAnObject(t *testing.T) {
	for _, test := range []struct {
		in   string
		args []string
		want string
	}{
		{`{"errno":104,"platform":"feishu"}`, nil, "feishu"},
		{`{"errno":104,"platform":"Lark"}`, nil, "feishu"},
		{`{"errno":104}`, []string{"-p", "lark"}, "feishu"},
		{`{"errno":104,"platform":"feishu"}`, []string{"-p", "wechat"}, "feishu"},
		{`{"errno":104}`, []string{"-p", "wechat"}, "wechat"},
		{`{"errno":104,"errString":"x"}`, nil, "feishu"},
		{`{"errno":104,"errString":"x"}`, []string{"-p", "wechat"}, "wechat"},
		{`{"errno":600001}`, nil, "wechat"},
		{`{"errno":1100001}`, nil, "feishu"},
		{`{"errCode":1300002}`, nil, "wechat"},
		{`{"errno":104}`, nil, ""},
		{`{"errno":1504999}`, nil, ""},
		{`{"errMsg":"request:fail timeout"}`, nil, ""},
	} {
		r := runWith(t, test.in+"\n", append([]string{"-f", "json"}, test.args...)...)
		assert.Equal(t, test.want, infoOf(t, r.stdout).Platform, test.in)
		if test.want == "" {
			assert.Equal(t, test.in+"\n", r.stdout)
			assert.Contains(t, r.stderr, "mperrno: objects that can be of either platform, left alone: 1;", test.in)
		} else {
			assert.Empty(t, r.stderr, test.in)
		}
	}
}

func TestInfo(t *testing.T) {
	for _, test := range []struct {
		in, want string // errno, name, condition, fault, api, neterr, evidence
	}{
		{`{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}`,
			"600001 WeChatNetworkCronetError DeadlineExceeded FaultNetwork request ERR_CONNECTION_TIMED_OUT errno"},
		{`{"errMsg":"openBluetoothAdapter:fail","errCode":10001}`, "-1  FailedPrecondition FaultUser openBluetoothAdapter  errcode"},
		{`{"code":600002}`, "600002 WeChatNetworkURLNotInDomainList FailedPrecondition FaultApp   errno"},
		{`{"errMsg":"request:ok"}`, "-1  OK FaultNone request  status"},
		{`{"errMsg":"request:fail net::ERR_CONNECTION_RESET"}`, "-1  Unavailable FaultNetwork request ERR_CONNECTION_RESET neterr"},
		{`{"errMsg":"request:fail timeout"}`, "-1  DeadlineExceeded FaultNetwork request  text"},
		{`{"errMsg":"startHCE:fail the frobnicator is required"}`, "-1  InvalidArgument FaultApp startHCE  words"},
		{`{"errMsg":"request:fail xyzzy"}`, "-1  Unknown FaultUnknown request  "},
	} {
		info := infoOf(t, runWith(t, test.in, "-f", "json", "-p", "wechat", "-key", "code").stdout)
		assert.Equal(t, test.want, fmt.Sprint(info.Errno, " ", strings.Join([]string{info.Name, info.Condition, info.Fault, info.API, info.NetErr, info.Evidence}, " ")), test.in)
		assert.Equal(t, info.Condition == "Unknown", info.Meaning == "", test.in)
	}
}

// What is added is the same whichever ids a text has, in whatever has been read before.
func TestAnnotateIDs(t *testing.T) {
	needsClone(t)
	payloads, err := os.ReadFile("../../callback/testdata/payloads.ndjson")
	require.NoError(t, err)
	random := rand.New(rand.NewPCG(1, 2))
	ids := [...]func() string{
		func() string { return fmt.Sprintf("%016x", random.Uint64()) },
		func() string { return fmt.Sprintf("%016d", random.Int64N(1e16)) },
		func() string { return fmt.Sprintf("tmp_%012x.png", random.Uint64()>>16) },
		func() string {
			return fmt.Sprintf("%08x-%04x-%08x", random.Uint32(), random.IntN(1<<16), random.Uint32())
		},
	}
	word := regexp.MustCompile(`[ :/\\]\w+`)
	o, err := parseArgs([]string{"-f", "json", "-p", "wechat", "-"}, "en")
	require.NoError(t, err)
	var shared bytes.Buffer
	w := bufio.NewWriter(&shared)
	undecided := 0
	annotateShared := annotate(o, w, writeRaw, &undecided)
	for range 3 {
		for line := range bytes.Lines(payloads) {
			var p struct{ Payload map[string]any }
			if json.Unmarshal(line, &p) != nil || p.Payload == nil {
				continue
			}
			for key, value := range p.Payload {
				if text, ok := value.(string); ok {
					at := random.IntN(4)
					p.Payload[key] = word.ReplaceAllStringFunc(text, func(s string) string {
						if at--; at != 0 {
							return s
						}
						return s[:1] + ids[random.IntN(len(ids))]() + s
					})
				}
			}
			in, err := json.Marshal(p.Payload)
			require.NoError(t, err)
			shared.Reset()
			annotateShared(in)
			w.Flush()
			require.Equal(t, string(annotated(t, in)), shared.String())
		}
	}
}

// FuzzAnnotate holds that only fields are added.
func FuzzAnnotate(f *testing.F) {
	for _, seed := range []string{
		`{"errno":600001,"errMsg":"request:fail"}`, `{"errCode":1300002}`, `[{"errno":"602103"},{"errno":5,"errno_info":1}]`, "\ufeff{\"errno\":5}\r\n",
		`{"msg":"{\"errno\":600002}","a":{}}`, `{"platform":"wechat","a":[{"errno":1504999}]}`, `errno=5`, `{"a":{"err":{"errno":5}}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if len(line) == 0 || bytes.IndexByte(line, '\n') >= 0 {
			return
		}
		out := annotated(t, line)
		if bytes.Equal(out, line) {
			return
		}
		require.True(t, json.Valid(bytes.TrimPrefix(out, []byte("\ufeff"))))
		rest := out
		for _, b := range line {
			for len(rest) > 0 && rest[0] != b || b == '}' && bytes.HasPrefix(rest, []byte(`,"errno_info":`)) {
				require.True(t, bytes.HasPrefix(rest, []byte(`,"errno_info":`)), "%s", rest)
				_, after, _ := bytes.Cut(rest, []byte(`"evidence":"`))
				_, rest, _ = bytes.Cut(after, []byte(`}`))
			}
			require.NotEmpty(t, rest)
			rest = rest[1:]
		}
		require.Empty(t, rest)
		require.Equal(t, out, annotated(t, out), "a second pass changes nothing")
	})
}

// annotated returns what a line becomes with -f json.
func annotated(t *testing.T, line []byte) []byte {
	o, err := parseArgs([]string{"-f", "json", "-p", "wechat", "-"}, "en")
	require.NoError(t, err)
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	undecided := 0
	annotate(o, w, writeRaw, &undecided)(line)
	w.Flush()
	return out.Bytes()
}

// TestFlushes hangs if output waits for more input.
func TestFlushes(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-f", "json", "-"}} {
		cmd := command(args...)
		stdin, err := cmd.StdinPipe()
		require.NoError(t, err)
		stdout, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		lines := bufio.NewReader(stdout)
		for range 3 {
			_, err = io.WriteString(stdin, "{\"x\":1}\n{\"y")
			require.NoError(t, err)
			line, err := lines.ReadString('\n')
			require.NoError(t, err)
			assert.Equal(t, "{\"x\":1}\n", line[len(line)-len("{\"x\":1}\n"):])
			_, err = io.WriteString(stdin, "\":2} ")
			require.NoError(t, err)
		}
		require.NoError(t, stdin.Close())
		_, err = io.Copy(io.Discard, lines)
		require.NoError(t, err)
		require.NoError(t, cmd.Wait())
	}
}

func TestScan(t *testing.T) {
	long := strings.Repeat("x", maxRecord-1) + "\n"
	tooLong := strings.Repeat("y", 2*maxRecord+5) + "\n"
	odd := strings.Repeat("z", readSize+7) + "\n"
	in := "a\n" + tooLong + "b\n" + odd + long + "\n" + tooLong + "end"
	for name, r := range map[string]io.Reader{
		"as it comes":   strings.NewReader(in),
		"with the end":  iotest.DataErrReader(strings.NewReader(in)),
		"by half reads": iotest.HalfReader(strings.NewReader(in)),
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			var got []int
			err := scan(r, make([]byte, readSize), scanLines, func(piece []byte) { out.Write(piece) }, func(line []byte) {
				got = append(got, len(line))
				out.Write(line)
			})
			require.NoError(t, err)
			assert.True(t, in == out.String(), "all bytes come out")
			assert.Equal(t, []int{2, 2, len(odd), len(long), 1, 3}, got)
		})
	}

	var out bytes.Buffer
	use := func(line []byte) { out.Write(line) }
	err := scan(io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(errors.New("torn"))), make([]byte, readSize), scanLines, use, use)
	assert.EqualError(t, err, "torn")
	assert.Equal(t, "a\nb", out.String(), "what came before is written")
}

// What an object that is printed over too many lines holds is still found.
func TestScanPrintedObjects(t *testing.T) {
	const element = "  {\n    \"errno\": 600002\n  },\n"
	inside := strings.Repeat(element, maxRecord/len(element)+1)
	records := 0
	count := func([]byte) { records++ }
	require.NoError(t, scan(strings.NewReader("{\n"+inside+"}\n"), make([]byte, readSize), explain.ScanRecords, count, count))
	assert.Equal(t, 2+strings.Count(inside, "{"), records)
}

func TestWriteEscaped(t *testing.T) {
	for in, want := range map[string]string{
		"plain\n":                     "plain\n",
		"a\tb\r\n":                    "a\tb\n",
		"\x1b[31mred\x1b[0m\n":        `\x1b[31mred\x1b[0m` + "\n",
		"{\"a\":\"\u202egnp.exe\"}":   `{"a":"\u202egnp.exe"}`,
		"中文 \xff\t\u0085\t\n":         `中文 \xff` + "\t" + `\u0085` + "\t\n",
		"\t\n":                        "\t\n",
		"\n":                          "\n",
		"":                            "",
		strings.Repeat("long ", 1000): strings.Repeat("long ", 1000),
	} {
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		writeEscaped(w, []byte(in))
		w.Flush()
		assert.Equal(t, want, out.String())
	}
	raw := "\x1b[31m\u202e errno=600002\n"
	assert.True(t, strings.HasPrefix(runWith(t, raw, "-").stdout, raw), "bytes pass unchanged to a pipe")
}

// BenchmarkStream reads reports of a size that clients send.
func BenchmarkStream(b *testing.B) {
	var same, unique bytes.Buffer
	for i := range 10000 {
		const report = `{"time":%d,"platform":"wechat","appid":"wx0000000000000000","errno":600001,"errMsg":"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT%s"}` + "\n"
		fmt.Fprintf(&same, report, 1700000000+i, "")
		fmt.Fprintf(&unique, report, 1700000000+i, fmt.Sprint(i))
	}
	o, err := parseArgs([]string{"-f", "json", "-"}, "en")
	require.NoError(b, err)
	for name, in := range map[string][]byte{"same": same.Bytes(), "unique": unique.Bytes()} {
		w := bufio.NewWriter(io.Discard)
		undecided := 0
		for mode, line := range map[string]func([]byte){"json": annotate(o, w, writeRaw, &undecided), "explain": explainRecord(o, w, writeRaw), "sum": explain.NewCounter(o.reading()).Add} {
			b.Run(mode+" "+name, func(b *testing.B) {
				b.SetBytes(int64(len(in)))
				b.ReportAllocs()
				for b.Loop() {
					require.NoError(b, scan(bytes.NewReader(in), make([]byte, readSize), scanLines, line, line))
				}
				b.ReportMetric(float64(b.N)*10000/b.Elapsed().Seconds()/1e6, "Mlines/s")
			})
		}
	}
}
