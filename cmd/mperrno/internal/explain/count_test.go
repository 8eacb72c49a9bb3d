package explain

import (
	"encoding/json"
	"fmt"
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
	assert.JSONEq(t, `{"lines":0,"objects":0,"undecided":0,"failed":0,"canceled":0,"succeeded":0,"faults":[],"failures":[],"texts":[]}`, string(b))
}

// Where memory does not suffice for all that differs, the frequent ones stay.
func TestTallyForgetsTheRarest(t *testing.T) {
	counts := tally[int, string]{}
	for i := range 5 * maxTally {
		*counts.add(-1, 1) = "kept"
		counts.add(i, 1)
		assert.LessOrEqual(t, len(counts), maxTally)
	}
	assert.Equal(t, 5*maxTally, counts[-1].n)
	assert.Equal(t, "kept", counts[-1].more)
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
