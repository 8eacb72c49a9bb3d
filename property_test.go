package errno_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/assert/yaml"

	"github.com/mperrno/errno"
)

// Every number of the format, and some around it, decodes into what composes it.
func TestDigitsCompose(t *testing.T) {
	for n := -1000; n < 10_001_000; n += 7 {
		for _, c := range [...]errno.Code{errno.WeChat(n), errno.Feishu(n)} {
			composed := c.Category().Int()*100000 + c.Subcategory().Int()*1000 + c.Detail()
			inside := n >= 0 && n <= 9999999
			if inside != (c.Category() != 0) || inside != (c.Subcategory() != 0) || inside && composed != n || !inside && composed != 0 {
				assert.Fail(t, "does not compose", "%v: %d", c, composed)
			}
			if c.Subcategory().Category() != c.Category() {
				assert.Fail(t, "subcategory of another category", "%v", c)
			}
		}
	}
}

// roundTrip sends a code through every format that a service stores it in.
func roundTrip[C errno.WeChat | errno.Feishu](t *testing.T, c C) {
	t.Helper()
	var fromJSON, fromText, fromYAML C
	b, err := json.Marshal(c)
	assert.NoError(t, err)
	assert.NoError(t, json.Unmarshal(b, &fromJSON))
	assert.Equal(t, c, fromJSON)

	keys := map[C]bool{c: true}
	b, err = json.Marshal(keys)
	assert.NoError(t, err)
	var fromKeys map[C]bool
	assert.NoError(t, json.Unmarshal(b, &fromKeys))
	assert.Equal(t, keys, fromKeys)

	assert.NoError(t, any(&fromText).(interface{ UnmarshalText([]byte) error }).UnmarshalText(fmt.Appendf(nil, "%d", int(c))))
	assert.Equal(t, c, fromText)

	assert.NoError(t, yaml.Unmarshal(fmt.Appendf(nil, "%07d", int(c)), &fromYAML))
	assert.Equal(t, c, fromYAML)

	stored, err := driver.DefaultParameterConverter.ConvertValue(c)
	assert.NoError(t, err)
	assert.Equal(t, int64(c), stored)
	var fromSQL sql.Null[C]
	assert.NoError(t, fromSQL.Scan(stored))
	assert.Equal(t, c, fromSQL.V)
}

func TestRoundTrips(t *testing.T) {
	for row := range errno.All(errno.PlatformWeChat) {
		roundTrip(t, errno.WeChat(row.Code.Int()))
	}
	for row := range errno.All(errno.PlatformFeishu) {
		roundTrip(t, errno.Feishu(row.Code.Int()))
	}
	roundTrip(t, errno.WeChatAbsent)
	roundTrip(t, errno.FeishuAbsent)
	roundTrip(t, errno.WeChat(1504999))
}

// A name reads back as its code, and as no code of the other platform.
func TestNamesRoundTrip(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			var w errno.WeChat
			var f errno.Feishu
			errW, errF := w.UnmarshalText([]byte(row.Name)), f.UnmarshalText([]byte(row.Name))
			if table.platform == errno.PlatformWeChat {
				assert.NoError(t, errW)
				assert.Error(t, errF)
				assert.Equal(t, row.Code, errno.Code(w))
			} else {
				assert.NoError(t, errF)
				assert.Error(t, errW)
				assert.Equal(t, row.Code, errno.Code(f))
			}
		}
	}
}
