package explain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

func TestCounter(t *testing.T) {
	lines := []string{
		"\ufeff" + `{"platform":"wechat","errno":600002,"errMsg":"request:fail url not in domain list"}`,
		`12:00:00 {"platform":"wechat","errno":600002,"errMsg":"uploadFile:fail url not in domain list"}`,
		`{"platform":"wechat","code":600002,"errMsg":"request:fail"}`,
		`{"code":600002}`,
		`{"platform":"wechat","errMsg":"request:fail xyzzy 17"}`,
		`{"platform":"wechat","errMsg":"request:fail xyzzy 4"}`,
		`{"errMsg":"chooseAddress:cancel"}`,
		`{"platform":"wechat","errMsg":"request:ok"}`,
		`nothing here`,
	}
	o := Options{Platform: errno.PlatformFeishu, Key: "code"}
	all, half, other := NewCounter(o), NewCounter(o), NewCounter(o)
	for i, line := range lines {
		all.Add([]byte(line))
		[]*Counter{half, other}[i%2].Add([]byte(line))
	}
	half.Merge(other)
	s := all.Summary(0)
	assert.Equal(t, s, half.Summary(0))
	assert.Equal(t, s, all.Summary(0), "a second time")

	assert.Equal(t, "9 8 6 1 1", fmt.Sprint(s.Lines, s.Objects, s.Failed, s.Canceled, s.Succeeded))
	assert.Equal(t, []FaultCount{{errno.FaultUnknown, 3}, {errno.FaultApp, 3}}, s.Faults)
	require.Len(t, s.Failures, 3)
	assert.Equal(t, "wechat:600002 request 3 0.5", fmt.Sprintf("%s %s %d %v", s.Failures[0].Sent(), s.Failures[0].API, s.Failures[0].Count, s.Failures[0].Share))
	require.Len(t, s.Texts, 1)
	assert.Equal(t, "request:fail xyzzy 17", s.Texts[0].Text)

	assert.Len(t, all.Summary(1).Failures, 1)
	b, err := json.Marshal(NewCounter(Options{}).Summary(0))
	require.NoError(t, err)
	assert.JSONEq(t, `{"lines":0,"objects":0,"undecided":0,"failed":0,"canceled":0,"succeeded":0,"faults":[],"failures":[],"texts":[],"left_out":0}`, string(b))
}

// A log that is printed over several lines says the same as one with an object a line.
func TestCounterReadsPrintedObjects(t *testing.T) {
	for _, test := range []struct{ name, log string }{
		{"lines", `{"platform":"wechat","payload":{"errno":600002,"errMsg":"request:fail url not in domain list"}}` + "\n" +
			`{"platform":"feishu","payload":{"errno":104,"errMsg":"setStorage:fail"}}`},
		{"jq", "{\n  \"platform\": \"wechat\",\n  \"payload\": {\n    \"errno\": 600002,\n    \"errMsg\": \"request:fail url not in domain list\"\n  }\n}\n" +
			"{\n  \"platform\": \"feishu\",\n  \"payload\": {\n    \"errno\": 104,\n    \"errMsg\": \"setStorage:fail\"\n  }\n}\n"},
		{"array", "[\n\t{\n\t\t\"platform\": \"wechat\",\n\t\t\"payload\": {\n\t\t\t\"errno\": 600002,\n\t\t\t\"errMsg\": \"request:fail url not in domain list\"\n\t\t}\n\t},\n" +
			"\t{\n\t\t\"platform\": \"feishu\",\n\t\t\"payload\": {\n\t\t\t\"errno\": 104,\n\t\t\t\"errMsg\": \"setStorage:fail\"\n\t\t}\n\t}\n]\n"},
		{"array of lines", "[\n" + `{"platform":"wechat","payload":{"errno":600002,"errMsg":"request:fail url not in domain list"}},` + "\r\n" +
			`{"platform":"feishu","payload":{"errno":104,"errMsg":"setStorage:fail"}}` + "\r\n]"},
		{"console", "fail {\n  platform: 'wechat',\n  errno: 600002,\n  errMsg: 'request:fail url not in domain list'\n}\n" +
			"fail {\n  platform: 'feishu',\n  errno: 104,\n  errMsg: 'setStorage:fail'\n}\n"},
		{"strings", `"{\"platform\":\"wechat\",\"errno\":600002,\"errMsg\":\"request:fail url not in domain list\"}"` + "\n" +
			`["{\"platform\":\"feishu\",\"errno\":104,\"errMsg\":\"setStorage:fail\"}"]`},
	} {
		c := NewCounter(Options{})
		c.Add([]byte(test.log))
		s := c.Summary(0)
		assert.Equal(t, "2 0", fmt.Sprint(s.Objects, s.Undecided), test.name)
		require.Len(t, s.Failures, 2, test.name)
		assert.Equal(t, "feishu:104 setStorage, wechat:600002 request",
			fmt.Sprintf("%s %s, %s %s", s.Failures[0].Sent(), s.Failures[0].API, s.Failures[1].Sent(), s.Failures[1].API), test.name)
		assert.Equal(t, strings.Count(strings.TrimRight(test.log, "\r\n"), "\n")+1, s.Lines, test.name)
	}
}

func TestTexts(t *testing.T) {
	c := NewCounter(Options{})
	c.Add([]byte(`{"platform":"wechat","errMsg":"startHCE:fail xyzzy 17"}` + "\n" +
		strings.Repeat(`{"platform":"wechat","errMsg":"startHCE:fail the frobnicator is required"}`+"\n", 2) +
		strings.Repeat(`{"platform":"feishu","errMsg":"startHCE:fail xyzzy","errCode":77}`+"\n", 3) +
		`{"errMsg":"startHCE:fail the frobnicator is required"}`))
	s := c.Summary(0)
	var reports []string
	for _, f := range s.Texts {
		reports = append(reports, f.Report())
	}
	assert.Equal(t, []string{
		`{"kind":"?","platform":"feishu","payload":{"errCode":77,"errMsg":"startHCE:fail xyzzy"},"want":{"api":"startHCE","condition":"?","fault":"?"},"source":"?"}`,
		`{"kind":"?","platform":"wechat","payload":{"errMsg":"startHCE:fail xyzzy 17"},"want":{"api":"startHCE","condition":"?","fault":"?"},"source":"?"}`,
		`{"kind":"?","platform":"wechat","payload":{"errMsg":"startHCE:fail the frobnicator is required"},"want":{"api":"startHCE","condition":"InvalidArgument","fault":"FaultApp"},"source":"?"}`,
		`{"kind":"?","platform":"?","payload":{"errMsg":"startHCE:fail the frobnicator is required"},"want":{"api":"startHCE","condition":"InvalidArgument","fault":"FaultApp"},"source":"?"}`,
	}, reports, "what was not understood comes first, then what words told, by platform")
	assert.Len(t, c.Summary(1).Texts, 2, "one of either")
}

// Where too many failures differ, the frequent ones stay, and the answer depends on nothing
// but the log.
func TestCounterForgetsTheRarest(t *testing.T) {
	const different = 3 * maxFailures
	var log bytes.Buffer
	for i := range different {
		fmt.Fprintf(&log, `{"platform":"wechat","errno":%d,"errMsg":"request:fail"}`+"\n", 9000000+i)
		log.WriteString(`{"platform":"wechat","errno":5}` + "\n")
	}
	count := func() *Summary {
		all, other := NewCounter(Options{}), NewCounter(Options{})
		all.Add(log.Bytes())
		other.Add(log.Bytes()[:log.Len()/8])
		all.Merge(other)
		return all.Summary(0)
	}
	s := count()
	assert.Equal(t, s, count())
	top := s.Failures[0]
	assert.Equal(t, "wechat:5 WeChatTimedOut", top.Sent()+" "+top.Name)
	assert.Equal(t, s.Failed, 2*top.Count)
	listed := 0
	for _, f := range s.Failures {
		listed += f.Count
	}
	assert.Less(t, listed, s.Failed)
	assert.GreaterOrEqual(t, s.LeftOut, s.Failed-listed)
}

func TestMask(t *testing.T) {
	for text, want := range map[string]string{
		"request:fail timeout":                 "request:fail timeout",
		"open:fail wxfile://tmp_ab12.png 7":    "open:fail wxfile://#.png #",
		"550e8400-e29b-41d4-a716-446655440000": "#-#-#-#-#",
		"请求 id：17a 失败":                         "请求 id：# 失败",
		"":                                     "",
	} {
		assert.Equal(t, want, mask(text))
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		assert.Equal(t, want, Thousands(n))
	}
}
