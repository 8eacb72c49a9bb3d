package callback

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// The words alone, as if no table knew the messages, judge those that the vendors publish.
func TestWords(t *testing.T) {
	var right, wrong, silent, faults, wrongFaults int
	judge := func(apis, message string, condition errno.Condition, fault errno.Fault) {
		if message == "" || condition == errno.OK || condition == errno.Unknown {
			return
		}
		api, _, _ := strings.Cut(apis, " ")
		if strings.HasSuffix(api, ".") {
			api += "method"
		}
		if !isClientAPI(api) {
			api = "anyAPI"
		}
		texts, _ := layers(message)
		row, ok := judgeWords(api, texts)
		switch {
		case !ok:
			silent++
			return
		case row.Condition != condition:
			wrong++
			t.Logf("%s:%s is %v, not %v", api, message, condition, row.Condition)
			return
		}
		right++
		switch row.Fault {
		case fault:
			faults++
		case errno.FaultUnknown:
		default:
			wrongFaults++
			t.Logf("%s:%s is %v, not %v", api, message, fault, row.Fault)
		}
	}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		for row := range errno.All(p) {
			judge(ownAPIs(row), row.Message, row.Condition, row.Fault)
		}
	}
	for _, f := range families {
		for _, code := range f.codes {
			judge(f.apis, code.message, code.condition, code.fault)
		}
	}
	t.Logf("words: %d right, %d wrong, %d silent", right, wrong, silent)
	t.Logf("faults: %d right, %d wrong", faults, wrongFaults)
	assert.LessOrEqual(t, 20*wrong, right+wrong+silent, "at most 5 % wrong")
	assert.LessOrEqual(t, 20*wrongFaults, faults+wrongFaults, "at most 5 % of the faults that are said wrong")
}

// Every group has a meaning in both languages, but for that of texts that tell nothing, and
// every word is read: no group before it takes its texts away.
func TestWordGroups(t *testing.T) {
	for i, group := range wordGroups {
		if i > 0 {
			assertRow(t, group.meaning, group.meaningZH, group.condition, max(group.fault, errno.FaultUnknown))
		}
		for _, text := range group.words {
			assert.Equal(t, strings.ToLower(text), text)
			said := "the thing " + strings.ReplaceAll(strings.TrimPrefix(text, "*"), "*", " is ")
			if strings.HasSuffix(text, " ") {
				said += "name" // "unsupported " is of an argument, which follows
			}
			row, ok := judgeWords("anyAPI", []string{said})
			assert.Equal(t, i > 0, ok, text)
			if ok {
				assert.Equal(t, group.condition, row.Condition, text)
			}
		}
		assert.Equal(t, len(group.words), len(slices.Compact(slices.Sorted(slices.Values(group.words)))), group.meaning)
	}
}
