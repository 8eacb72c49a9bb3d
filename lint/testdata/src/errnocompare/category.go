package errnocompare

import "github.com/mperrno/errno"

const device = 15

func categories(code errno.Code, c *errno.Category, s errno.Subcategory) {
	_ = code.Category() == 15           // want `a Category never equals 15: compare with a constant such as errno.CategoryWeChatDevice, or use Digits`
	_ = (15) != code.Category()         // want `a Category never equals 15`
	_ = *c == 98                        // want `a Category never equals 98: compare with a constant, or use Digits`
	_ = *c == 17                        // want `a Category never equals 17: compare with a constant such as errno.CategoryFeishuLocation`
	_ = *c == device                    // want `a Category never equals 15`
	_ = *c == errno.Category(15)        // want `a Category never equals 15`
	_ = *c == 1504                      // want `a Category never equals 1504: compare with a constant$`
	_ = code.Subcategory() == 1504      // want `a Subcategory never equals 1504: compare with a constant such as errno.SubcategoryWeChatNFC$`
	_ = s != 4 && code.Category() == 15 // want `a Subcategory never equals 4: compare with a constant$` `a Category never equals 15`
	switch code.Category() {
	case 15, errno.CategoryWeChatDevice: // want `a Category never equals 15`
	}
	switch s {
	case 0:
	case 1504, 11504: // want `a Subcategory never equals 1504`
	}
}

const ownCategory errno.Category = 16

// What must not be reported.
func quietCategories(code errno.Code, c errno.Category, s errno.Subcategory) {
	_ = c == 0
	_ = c == 115
	_ = c == 116
	_ = c == errno.CategoryWeChatDevice
	_ = c == ownCategory
	_ = s == 11504
	_ = s/100 == 115
	_ = c%100 == 15
	digits := c % 100
	_ = digits == 15
	_ = c.Digits() == 15
	_ = int(c) == 15
	_ = c > 15
	switch c % 100 {
	case 15:
	}
	switch {
	case c == 115:
	}
}
