package errno_test

import (
	"encoding"
	"encoding/json"
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
	encoding.TextMarshaler
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

// unmarshal reads text into a Category or a Subcategory that has a value.
func unmarshal(typ, text string) (place, error) {
	if typ == "Category" {
		c := errno.CategoryWeChatFile
		err := c.UnmarshalText([]byte(text))
		return c, err
	}
	s := errno.SubcategoryWeChatCommonFile
	err := s.UnmarshalText([]byte(text))
	return s, err
}

func TestCategoryText(t *testing.T) {
	for _, tt := range []struct {
		typ   string
		value place
		text  string
		also  []string // other texts of the value
	}{
		{"Category", errno.CategoryWeChatDevice, "CategoryWeChatDevice", []string{"wechat:15xxxxx", "WeChat:15XXXXX"}},
		{"Category", errno.CategoryFeishuCommon, "CategoryFeishuCommon", []string{"feishu:00xxxxx", "lark:00xxxxx", "LARK:00xxxxx"}},
		{"Category", errno.WeChat(1900000).Category(), "wechat:19xxxxx", []string{"WECHAT:19XXxxx"}},
		{"Category", errno.Feishu(200000).Category(), "feishu:02xxxxx", []string{"lark:02xxxxx"}},
		{"Category", errno.WeChatAbsent.Category(), "", nil},
		{"Subcategory", errno.SubcategoryWeChatNFC, "SubcategoryWeChatNFC", []string{"wechat:1504xxx", "wechat:1504XXX"}},
		{"Subcategory", errno.SubcategoryFeishuCommon, "SubcategoryFeishuCommon", []string{"feishu:0000xxx", "Lark:0000xxx"}},
		{"Subcategory", errno.WeChat(1999000).Subcategory(), "wechat:1999xxx", []string{"WeChat:1999Xxx"}},
		{"Subcategory", errno.Feishu(9900000).Subcategory(), "feishu:9900xxx", []string{"lark:9900xxx"}},
		{"Subcategory", errno.FeishuAbsent.Subcategory(), "", nil},
	} {
		text, err := tt.value.MarshalText()
		assert.NoError(t, err)
		assert.Equal(t, tt.text, string(text))
		for _, text := range append(tt.also, tt.text) {
			back, err := unmarshal(tt.typ, text)
			assert.NoError(t, err, text)
			assert.Equal(t, tt.value, back, text)
		}
	}
}

func TestCategoryTextRefuses(t *testing.T) {
	before := map[string]place{"Category": errno.CategoryWeChatFile, "Subcategory": errno.SubcategoryWeChatCommonFile}
	for typ, texts := range map[string][]string{
		"Category":    {"Device", "categorywechatdevice", "SubcategoryWeChatNFC", "15", "115", "wechat:15", "wechat:1504xxx", "wechat:1504003", "ios:15xxxxx", "a\nb", strings.Repeat("x", 1<<20)},
		"Subcategory": {"NFC", "subcategorywechatnfc", "CategoryWeChatDevice", "04", "11504", "wechat:1504", "wechat:15xxxxx", "wechat:1504003", "ios:1504xxx", "a\nb", strings.Repeat("x", 1<<20)},
	} {
		for _, text := range texts {
			x, err := unmarshal(typ, text)
			assert.ErrorContains(t, err, "errno: unknown "+strings.ToLower(typ)+` "`, text)
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 200)
			assert.Equal(t, before[typ], x, "left alone")
		}
	}
	for _, x := range []place{errno.Category(99), errno.Category(300), errno.Subcategory(1504), errno.Subcategory(30000)} {
		_, err := x.MarshalText()
		assert.ErrorContains(t, err, "cannot marshal unknown", x)
	}
}

func TestCategoryJSON(t *testing.T) {
	type report struct {
		Category      errno.Category
		Subcategories []errno.Subcategory
		Counts        map[errno.Category]int
	}
	in := report{
		errno.WeChatAbsent.Category(),
		[]errno.Subcategory{errno.SubcategoryWeChatNFC, errno.WeChat(1599000).Subcategory(), 0},
		map[errno.Category]int{errno.CategoryFeishuBlock: 2, errno.WeChat(1900000).Category(): 1},
	}
	b, err := json.Marshal(in)
	assert.NoError(t, err)
	assert.JSONEq(t, `{"Category":"","Subcategories":["SubcategoryWeChatNFC","wechat:1599xxx",""],"Counts":{"CategoryFeishuBlock":2,"wechat:19xxxxx":1}}`, string(b))
	var out report
	assert.NoError(t, json.Unmarshal(b, &out))
	assert.Equal(t, in, out)
}

// Every code's category and subcategory, listed or not, reads back.
func TestEveryCategoryReadsBack(t *testing.T) {
	for n := 0; n <= 9999999; n += 1000 {
		for _, code := range []errno.Code{errno.WeChat(n), errno.Feishu(n)} {
			for typ, x := range map[string]place{"Category": code.Category(), "Subcategory": code.Subcategory()} {
				text, err := x.MarshalText()
				if back, errBack := unmarshal(typ, string(text)); err != nil || errBack != nil || back != x {
					assert.Fail(t, "does not read back", "%s %s: %v, %v", typ, text, err, errBack)
				}
			}
		}
	}
}
