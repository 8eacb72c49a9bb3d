package errno_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// place is what Category and Subcategory have in common.
type place interface {
	error
	fmt.GoStringer
	Platform() errno.Platform
	Digits() int
	Name() string
	Title() string
	TitleZH() string
}

func TestCategoryConstants(t *testing.T) {
	for _, typ := range []string{"Category", "Subcategory"} {
		last := 0
		for _, c := range constants(t, typ) {
			var x place = errno.Category(c.value)
			if typ == "Subcategory" {
				s := errno.Subcategory(c.value)
				assert.NotEmpty(t, s.Category().Name(), c.name)
				x = s
			}
			assert.Equal(t, c.name, x.Name())
			assert.Equal(t, "errno."+c.name, fmt.Sprintf("%#v", x))
			assert.True(t, strings.HasPrefix(c.name, typ), c.name)
			assert.Equal(t, c.value%100, x.Digits(), c.name)
			assert.NotEmpty(t, x.Platform(), c.name)
			assert.False(t, strings.ContainsFunc(x.Title(), func(r rune) bool { return unicode.Is(unicode.Han, r) }), c.name)
			assert.NotEmpty(t, x.TitleZH(), c.name)
			assert.Greater(t, c.value, last, c.name)
			last = c.value
		}
		assert.NotZero(t, last, typ)
	}
}

func TestCategory(t *testing.T) {
	c := errno.CategoryWeChatDevice
	assert.Equal(t, errno.PlatformWeChat, c.Platform())
	assert.Equal(t, 15, c.Digits())
	assert.Equal(t, "Device", c.Title())
	assert.Equal(t, "设备", c.TitleZH())
	assert.EqualError(t, c, "wechat: Device (15)")
	assert.EqualError(t, errno.CategoryFeishuCommon, "feishu: Common (00)")

	s := errno.SubcategoryFeishuBluetooth
	assert.Equal(t, errno.PlatformFeishu, s.Platform())
	assert.Equal(t, errno.CategoryFeishuDevice, s.Category())
	assert.Equal(t, 1, s.Digits())
	assert.Equal(t, "Bluetooth", s.Title())
	assert.Equal(t, "蓝牙", s.TitleZH())
	assert.EqualError(t, s, "feishu: Device/Bluetooth (1501)")
	assert.EqualError(t, errno.SubcategoryWeChatPrivacy, "wechat: Basics/Privacy (0101)")
}

func TestUnlistedCategory(t *testing.T) {
	for x, want := range map[place]string{
		errno.WeChat(9900000).Category():    "wechat: 99 (99)",
		errno.Feishu(200000).Category():     "feishu: 02 (02)",
		errno.WeChat(1599000).Subcategory(): "wechat: Device/99 (1599)",
		errno.Feishu(9900000).Subcategory(): "feishu: 99/00 (9900)",
		errno.Category(0):                   "errno: unknown category (0)",
		errno.Category(99):                  "errno: unknown category (99)",
		errno.Category(300):                 "errno: unknown category (300)",
		errno.Category(65535):               "errno: unknown category (65535)",
		errno.Subcategory(0):                "errno: unknown subcategory (0)",
		errno.Subcategory(1504):             "errno: unknown subcategory (1504)",
		errno.Subcategory(6565100):          "errno: unknown subcategory (6565100)",
	} {
		assert.EqualError(t, x, want)
		assert.Empty(t, x.Name(), want)
		assert.Empty(t, x.Title(), want)
		assert.Empty(t, x.TitleZH(), want)
	}
	assert.Equal(t, "errno.Category(99)", fmt.Sprintf("%#v", errno.Category(99)))
	assert.Equal(t, "errno.Subcategory(1504)", fmt.Sprintf("%#v", errno.Subcategory(1504)))
	for _, c := range []errno.Category{0, 99, 300, 25700, 51300, math.MaxUint16} {
		assert.Empty(t, c.Platform())
	}
	for _, s := range []errno.Subcategory{0, 1504, 30000, 6565100, 2570000, math.MaxUint32} {
		assert.Empty(t, s.Platform())
		assert.Empty(t, s.Category())
	}
}
