package errno_test

import (
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mperrno/errno"
)

// place is what Category and Subcategory have in common.
type place interface {
	error
	Platform() errno.Platform
	Int() int
	Name() string
	Title() string
	TitleZH() string
}

func TestCategoryConstants(t *testing.T) {
	consts := constants(t, "category.go")
	count := map[string]int{}
	for i, c := range consts {
		var x place = errno.Category(c.value)
		if c.typ == "Subcategory" {
			s := errno.Subcategory(c.value)
			assert.NotEmpty(t, s.Category().Name(), c.name)
			x = s
		}
		count[c.typ]++
		assert.Equal(t, c.name, x.Name())
		assert.True(t, strings.HasPrefix(c.name, c.typ), c.name)
		assert.Equal(t, c.value%100, x.Int(), c.name)
		assert.NotEmpty(t, x.Platform(), c.name)
		assert.False(t, strings.ContainsFunc(x.Title(), func(r rune) bool { return unicode.Is(unicode.Han, r) }), c.name)
		assert.Equal(t, x.TitleZH()+"; "+x.Title(), strings.TrimSuffix(c.comment, " (title ours)"), c.name)
		if i > 0 && consts[i-1].typ == c.typ {
			assert.Greater(t, c.value, consts[i-1].value, c.name)
		}
	}
	require.Equal(t, map[string]int{"Category": 20, "Subcategory": 66}, count)
}

func TestCategory(t *testing.T) {
	c := errno.CategoryWeChatDevice
	assert.Equal(t, errno.Category(115), c)
	assert.Equal(t, errno.PlatformWeChat, c.Platform())
	assert.Equal(t, 15, c.Int())
	assert.Equal(t, "Device", c.Title())
	assert.Equal(t, "设备", c.TitleZH())
	assert.EqualError(t, c, "wechat: Device (115)")

	s := errno.SubcategoryFeishuBluetooth
	assert.Equal(t, errno.Subcategory(21501), s)
	assert.Equal(t, errno.PlatformFeishu, s.Platform())
	assert.Equal(t, errno.CategoryFeishuDevice, s.Category())
	assert.Equal(t, 1, s.Int())
	assert.Equal(t, "Bluetooth", s.Title())
	assert.Equal(t, "蓝牙", s.TitleZH())
	assert.EqualError(t, s, "feishu: Device/Bluetooth (21501)")
}

func TestUnlistedCategory(t *testing.T) {
	for x, want := range map[place]string{
		errno.Category(199):        "wechat: 99 (199)",
		errno.Category(202):        "feishu: 02 (202)",
		errno.Subcategory(11599):   "wechat: Device/99 (11599)",
		errno.Subcategory(29900):   "feishu: 99/00 (29900)",
		errno.Category(0):          "errno: no category (0)",
		errno.Category(99):         "errno: no category (99)",
		errno.Category(300):        "errno: no category (300)",
		errno.Category(65535):      "errno: no category (65535)",
		errno.Subcategory(0):       "errno: no subcategory (0)",
		errno.Subcategory(1504):    "errno: no subcategory (1504)",
		errno.Subcategory(6565100): "errno: no subcategory (6565100)",
	} {
		assert.EqualError(t, x, want)
		assert.Empty(t, x.Name(), want)
		assert.Empty(t, x.Title(), want)
		assert.Empty(t, x.TitleZH(), want)
	}
	for _, c := range []errno.Category{0, 99, 300, math.MaxUint16} {
		assert.Empty(t, c.Platform())
	}
	for _, s := range []errno.Subcategory{0, 1504, 30000, 6565100, math.MaxUint32} {
		assert.Empty(t, s.Platform())
		assert.Empty(t, s.Category())
	}
}
