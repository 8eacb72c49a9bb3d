package callback_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/callback"
)

// A payload is a line of testdata/payloads.ndjson: what somebody sent or wrote, and what
// a person who knows the platform says of it. The lines are sorted as LC_ALL=C sort does.
type payload struct {
	// Kind is ok, foreign (nobody's callback object), line (of a log), wrapper (inside
	// something else), errno or errcode (with such a number), silent (nobody can tell),
	// and of any other errMsg what it is about, as in the lines that are there.
	Kind     string
	Platform errno.Platform
	Payload  json.RawMessage // as Decode gets it,
	Line     string          // or as Find gets it
	Want     verdict
	// Source is an address, or post, public repository, page (of a vendor), derived (made
	// from such a one), or unrecorded.
	Source string

	number int // of the line
}

// A verdict is what an Error says. A wanted condition or fault that is left out is one
// that nobody can tell: whatever is said is right. An errno, an API or a network error
// that is left out is not there.
type verdict struct {
	Errno                      int // -1 for none
	API, Condition, Fault, Net string
}

func verdictOf(e *callback.Error) verdict {
	net, _ := e.NetError()
	return verdict{e.Code().Int(), e.API(), e.Condition().String(), e.Fault().String(), net.Name()}
}

// text is p as it stands in a log.
func (p payload) text() string {
	if p.Payload == nil {
		return p.Line
	}
	return "2026-01-02 03:04:05 [error] " + string(p.Payload)
}

// wants reports whether got is right. Of what is foreign something may be found as long
// as it says nothing.
func (p payload) wants(got verdict) bool {
	if p.Kind == "foreign" {
		got.API = ""
	}
	if p.Want.Condition == "" && got.Condition != errno.OK.String() {
		got.Condition = ""
	}
	if p.Want.Fault == "" {
		got.Fault = ""
	}
	return got == p.Want
}

// judge returns what Decode and Find say of p, a line each, and whether it is right. A
// text can hold more than one object: one of them has to be the wanted one.
func (p payload) judge() (said string, right bool) {
	foreign := p.Kind == "foreign"
	right = true
	if p.Payload != nil {
		e, err := callback.Decode(p.Platform, p.Payload)
		if err != nil {
			said, right = fmt.Sprintf("\n\tDecode %v", err), foreign
		} else {
			said, right = fmt.Sprintf("\n\tDecode %+v", verdictOf(e)), p.wants(verdictOf(e))
		}
	}
	found, wanted := 0, 0
	for e := range callback.Find(p.Platform, p.text()) {
		said += fmt.Sprintf("\n\tFind   %+v", verdictOf(e))
		found++
		if p.wants(verdictOf(e)) {
			wanted++
		}
	}
	if found == 0 {
		said += "\n\tFind   nothing"
	}
	if foreign {
		return said, right && wanted == found
	}
	return said, right && wanted > 0
}

// readPayloads returns the lines of testdata/payloads.ndjson.
func readPayloads(t testing.TB) []payload {
	data, err := os.ReadFile("testdata/payloads.ndjson")
	require.NoError(t, err)
	var payloads []payload
	for line := range bytes.Lines(data) {
		p := payload{Want: verdict{Errno: -1}, number: len(payloads) + 1}
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&p), "line %d", p.number)
		payloads = append(payloads, p)
	}
	return payloads
}

// decoded returns the payloads of a client that Decode gets.
func decoded(t testing.TB) []payload {
	return slices.DeleteFunc(readPayloads(t), func(p payload) bool {
		return p.Payload == nil || p.Kind == "foreign"
	})
}

// Every payload says what it should, alone and in a line of a log.
func TestPayloads(t *testing.T) {
	for _, p := range readPayloads(t) {
		said, right := p.judge()
		assert.True(t, right, "payloads.ndjson:%d: %v %s%s\n\twant   %+v%s", p.number, p.Platform, p.Payload, p.Line, p.Want, said)
	}
}

// What is judged has a meaning in both languages and the same condition and fault.
func TestPayloadsLookup(t *testing.T) {
	for _, p := range decoded(t) {
		e := decode(t, p.Platform, string(p.Payload))
		row, ok := e.Lookup()
		assert.Equal(t, e.Condition(), row.Condition, "%s", p.Payload)
		assert.Equal(t, e.Fault(), row.Fault, "%s", p.Payload)
		assert.Equal(t, ok, row.Meaning != "" && row.MeaningZH != "", "%s", p.Payload)
		assert.Equal(t, e.Condition() == errno.OK, e.Err() == nil, "%s", p.Payload)
		if e.Condition() != errno.Unknown {
			assert.True(t, ok, "%s", p.Payload)
		}
	}
}

// A new line has one place, and no payload stands twice.
func TestPayloadsFile(t *testing.T) {
	data, err := os.ReadFile("testdata/payloads.ndjson")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	assert.True(t, slices.IsSorted(lines), "run LC_ALL=C sort -o payloads.ndjson payloads.ndjson")
	first := map[string]int{}
	for _, p := range readPayloads(t) {
		key := fmt.Sprint(p.Platform, string(p.Payload), p.Line)
		assert.Zero(t, first[key], "payloads.ndjson:%d: %s%s is there already", p.number, p.Payload, p.Line)
		first[key] = p.number
		assert.NotEmpty(t, p.Kind, p.number)
		assert.NotEmpty(t, p.Source, p.number)
		assert.NotEqual(t, p.Payload == nil, p.Line == "", "payloads.ndjson:%d: either a payload or a line", p.number)
	}
}
