package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

// log is what a service logged of its clients.
var log = strings.Join([]string{
	strings.Repeat(`{"platform":"wechat","errno":600002,"errMsg":"request:fail url not in domain list"}`+"\n", 5),
	`{"platform":"wechat","errno":600002,"errMsg":"uploadFile:fail url not in domain list"}`,
	strings.Repeat(`12:00:00 {"platform":"wechat","payload":{"errno":600001,"errMsg":"request:fail -118:net::ERR_CONNECTION_TIMED_OUT"}}`+"\n", 3),
	`[{"platform":"feishu","errno":104,"errString":"x"},{"platform":"feishu","errno":104,"errString":"y","exception":{"reasons":[{"errno":5}]}}]`,
	`{"platform":"wechat","errMsg":"openBluetoothAdapter:fail","errCode":10001}`,
	`{"platform":"wechat","errMsg":"request:fail xyzzy 1700000001"}`,
	`{"platform":"wechat","errMsg":"request:fail xyzzy 1700000002"}`,
	`{"platform":"wechat","errMsg":"chooseAddress:cancel"}`,
	`{"platform":"wechat","errMsg":"request:ok"}`,
	`{"errMsg":"request:fail timeout"}`,
	`nothing here`, ``,
}, "\n")

// summaryOf decodes what -sum -f json prints.
func summaryOf(t *testing.T, r result) (s struct {
	Lines, Objects, Undecided, Failed, Canceled, Succeeded int
	Faults                                                 []struct {
		Fault errno.Fault
		Count int
	}
	Failures, Texts []struct {
		Count, Errno, ErrCode                                        int
		Share                                                        float64
		Platform, NetErr, Name, Condition, Fault, API, Meaning, Text string
	}
}) {
	t.Helper()
	require.Equal(t, exitOK, r.code, r.stderr)
	require.NoError(t, json.Unmarshal([]byte(r.stdout), &s))
	return s
}

func TestSum(t *testing.T) {
	s := summaryOf(t, runWith(t, log, "-sum", "-f", "json"))
	assert.Equal(t, [...]int{17, 15, 2, 1, 1}, [...]int{s.Objects, s.Failed, s.Canceled + s.Succeeded, s.Canceled, s.Undecided})
	assert.Equal(t, strings.Count(log, "\n"), s.Lines)
	assert.Equal(t, errno.FaultApp, s.Faults[0].Fault)
	assert.Equal(t, 8, s.Faults[0].Count)

	top := s.Failures[0]
	assert.Equal(t, "wechat:600002 WeChatNetworkURLNotInDomainList request 6", fmt.Sprintf("%s:%d %s %s %d", top.Platform, top.Errno, top.Name, top.API, top.Count))
	assert.InDelta(t, 6.0/15, top.Share, 1e-4)
	second := s.Failures[1]
	assert.Equal(t, "600001 ERR_CONNECTION_TIMED_OUT DeadlineExceeded 3", fmt.Sprint(second.Errno, " ", second.NetErr, " ", second.Condition, " ", second.Count))
	require.Len(t, s.Failures, 6)
	numbers := map[string]int{}
	for _, f := range s.Failures {
		numbers[fmt.Sprintf("%s %d %d", f.Platform, f.Errno, f.ErrCode)] = f.Count
	}
	assert.Equal(t, map[string]int{"wechat 600002 0": 6, "wechat 600001 0": 3, "feishu 104 0": 2, "wechat -1 10001": 1, "wechat -1 0": 2, " -1 0": 1}, numbers)

	require.Len(t, s.Texts, 1, "texts are counted without what differs in them")
	assert.Equal(t, 2, s.Texts[0].Count)
	assert.Equal(t, "request:fail xyzzy 1700000001", s.Texts[0].Text)

	assert.Equal(t, 0, summaryOf(t, runWith(t, log, "-sum", "-f", "json", "-p", "wechat")).Undecided)
	assert.Len(t, summaryOf(t, runWith(t, log, "-sum", "-f", "json", "-n", "2")).Failures, 2)
	assert.Equal(t, 1, summaryOf(t, runWith(t, `{"code":600002}`, "-sum", "-f", "json", "-key", "code")).Failed)
	assert.Equal(t, 0, summaryOf(t, runWith(t, "", "-sum", "-f", "json")).Objects)
}

// What -f json adds is what -sum counts.
func TestSumCountsWhatIsAnnotated(t *testing.T) {
	in := strings.ReplaceAll(log, "12:00:00 ", "")
	annotated := runWith(t, in, "-f", "json", "-p", "wechat").stdout
	before := summaryOf(t, runWith(t, in, "-sum", "-f", "json", "-p", "wechat"))
	assert.Equal(t, before.Objects, strings.Count(annotated, `"errno_info":`))
	assert.Equal(t, before, summaryOf(t, runWith(t, annotated, "-sum", "-f", "json", "-p", "wechat")), "and what was added is not counted")
}

func TestSumOfFiles(t *testing.T) {
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, err := z.Write([]byte(log))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	plain, gz := writeTo(t, "app.log", []byte(log)), writeTo(t, "app 2.log", zipped.Bytes())

	one := summaryOf(t, runArgs(t, "-sum", "-f", "json", plain))
	assert.Equal(t, one, summaryOf(t, runArgs(t, "-sum", "-f", "json", gz)))
	assert.Equal(t, one, summaryOf(t, runWith(t, zipped.String(), "-sum", "-f", "json")))
	cmd := command("-sum", "-f", "json", plain, "-", gz)
	cmd.Stdin = strings.NewReader(log)
	three := summaryOf(t, finish(t, cmd))
	assert.Equal(t, 3*one.Failed, three.Failed)
	assert.Equal(t, 3*one.Lines, three.Lines, "a last line without an end is one")
}

// What can be read is summed up, and what cannot is named.
func TestSumOfWhatCanBeRead(t *testing.T) {
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	for i := range 20000 {
		fmt.Fprintf(z, `{"platform":"wechat","errno":600002,"trace":"%x"}`+"\n", i*i)
	}
	require.NoError(t, z.Close())
	whole := writeTo(t, "whole.log", []byte(`{"platform":"wechat","errno":600002}`))
	for _, args := range [][]string{
		{writeTo(t, "torn.gz", zipped.Bytes()[:zipped.Len()/2]), whole},
		{"torn.gz", writeTo(t, "torn.gz", zipped.Bytes()[:zipped.Len()-1])},
	} {
		r := runArgs(t, append([]string{"-sum", "-f", "tsv"}, args...)...)
		assert.Equal(t, exitFailed, r.code)
		assert.Contains(t, r.stderr, "torn.gz: unexpected EOF\n")
		assert.Regexp(t, `\n\d{4,}\t1.0000\twechat\t600002\t`, r.stdout)
	}
}

// The same input gives the same answer, however many processors there are.
func TestSumIsTheSameEveryTime(t *testing.T) {
	var log strings.Builder
	for i := range 20000 {
		fmt.Fprintf(&log, `{"platform":"wechat","errno":%d,"errMsg":"x%d:fail y%c"}`+"\n", 9000000+i, i%64, 'a'+i%26)
	}
	name := writeTo(t, "app.log", []byte(log.String()))
	var first result
	for i, procs := range []string{"1", "2", "8"} {
		cmd := command("-sum", "-f", "json", "-n", "0", name)
		if i == 2 {
			cmd = command("-sum", "-f", "json", "-n", "0")
			cmd.Stdin = iotest.HalfReader(strings.NewReader(log.String()))
		}
		cmd.Env = append(cmd.Env, "GOMAXPROCS="+procs)
		r := finish(t, cmd)
		require.Contains(t, r.stderr, "rows of the rarest are left out", "the test is of what is left out too")
		if i == 0 {
			first = r
		}
		assert.Equal(t, first, r)
	}
}

func TestSumTSV(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(runWith(t, log, "-sum", "-f", "tsv").stdout, "\n"), "\n")
	assert.Equal(t, "count\tshare\tplatform\terrno\terrcode\tneterr\tname\tcondition\tfault\tevidence\tapi\tmeaning\tmeaning_zh\ttext", lines[0])
	assert.Equal(t, "6\t0.4000\twechat\t600002\t0\t\tWeChatNetworkURLNotInDomainList\tFailedPrecondition\tFaultApp\terrno\trequest\tthe URL's domain is not on the allow list\tURL 域名不在安全域名列表中\t", lines[1])
	assert.Equal(t, "2\t0.1333\twechat\t-1\t0\t\t\tUnknown\tFaultUnknown\t\t\t\t\trequest:fail xyzzy 1700000001", lines[len(lines)-1])
}

func TestSumTable(t *testing.T) {
	out := runWith(t, log, "-sum").stdout
	for _, want := range []string{"17 objects in 19 lines", "failed        15  88.2%  █", "Developer", "wechat:600002", "errCode 10001", "the URL's domain is not on the allow list",
		"request:fail xyzzy 1700000001", "report what is judged wrong", "github.com/mperrno/errno/blob/main/CONTRIBUTING.md#a-payload", "objects that can be of either platform: 1;"} {
		assert.Contains(t, out, want)
	}
	zh := runWith(t, log, "-sum", "-lang", "zh").stdout
	for _, want := range []string{"失败", "责任方", "开发者", "URL 域名不在安全域名列表中", "无法识别的文本"} {
		assert.Contains(t, zh, want)
	}
	for _, language := range []string{"en", "zh"} {
		for _, limit := range []int{70, 80, 120, 200} {
			cmd := command("-sum", "-lang", language)
			cmd.Env = append(cmd.Env, fmt.Sprintf("COLUMNS=%d", limit))
			cmd.Stdin = strings.NewReader(log)
			for line := range strings.Lines(finish(t, cmd).stdout) {
				if line = strings.TrimSuffix(line, "\n"); !strings.Contains(line, "https://") && !strings.Contains(line, "-p wechat") && !strings.HasPrefix(line, "{") {
					assert.LessOrEqual(t, uniseg.StringWidth(line), limit, line)
				}
			}
		}
	}
	assert.Equal(t, "0 objects in 0 lines\n", runWith(t, "", "-sum").stdout)
}
