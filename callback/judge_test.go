package callback_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno/callback"
)

// Evidence marshals as text, both ways, and prints as the constant in a failed assertion.
func TestEvidence(t *testing.T) {
	for _, test := range []struct {
		evidence   callback.Evidence
		text, name string
	}{
		{callback.EvidenceNone, "", "EvidenceNone"},
		{callback.EvidenceErrno, "errno", "EvidenceErrno"},
		{callback.EvidenceStatus, "status", "EvidenceStatus"},
		{callback.EvidenceErrCode, "errcode", "EvidenceErrCode"},
		{callback.EvidenceNetError, "neterr", "EvidenceNetError"},
		{callback.EvidenceText, "text", "EvidenceText"},
		{callback.EvidenceWords, "words", "EvidenceWords"},
	} {
		assert.Equal(t, test.text, test.evidence.String())
		assert.Equal(t, "callback."+test.name, fmt.Sprintf("%#v", test.evidence))
		text, err := test.evidence.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, test.text, string(text))
		read := callback.Evidence(255)
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, test.evidence, read)
	}
	unknown := callback.EvidenceWords + 1
	assert.Equal(t, "Evidence(7)", unknown.String())
	assert.Equal(t, "callback.Evidence(7)", fmt.Sprintf("%#v", unknown))
	_, err := unknown.MarshalText()
	assert.EqualError(t, err, "callback: Evidence(7) is not an evidence")
	assert.EqualError(t, unknown.UnmarshalText([]byte("guess")), `callback: "guess" is not an evidence`)
}
