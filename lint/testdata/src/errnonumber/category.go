package errnonumber

import "github.com/mperrno/errno"

func categories(c errno.WeChat, f errno.Feishu, r response, own int) {
	_ = c/100000 == 15                                          // want `1500000 to 1599999 are errno.CategoryWeChatDevice: use Category$`
	_ = 15 != f/100000                                          // want `1500000 to 1599999 are errno.CategoryFeishuDevice: use Category`
	_ = (c / 1000) != 1504                                      // want `1504000 to 1504999 are errno.SubcategoryWeChatNFC: use Subcategory`
	_ = c.Int()/100000 == 15                                    // want `errno.CategoryWeChatDevice`
	_ = int64(r.Errno)/1e5 == 0                                 // want `0 to 99999 are errno.CategoryWeChatUniversal`
	_ = errno.WeChat(own)/1e5 > 3 || errno.WeChat(own)/1e5 == 6 // want `errno.CategoryWeChatNetwork`
	switch c / 100000 {
	case 15, 98, 13: // want `errno.CategoryWeChatDevice` `errno.CategoryWeChatFile`
	}
	if category := c.Int() / 100000; category == 15 { // want `errno.CategoryWeChatDevice`
	}
	_ = c >= 1500000 && c < 1600000                                  // want `1500000 to 1599999 are errno.CategoryWeChatDevice: use Category`
	_ = c.Int() <= 1599999 && c.Int() > 1499999                      // want `errno.CategoryWeChatDevice`
	_ = own == 5 && 1500000 <= r.Errno && (1600000 > r.Errno)        // want `errno.CategoryWeChatDevice`
	_ = own == 5 && (c >= 1504000 && c <= 1504999) || f > 0 && f < 5 // want `errno.SubcategoryWeChatNFC`
}

// What must not be reported.
func quietCategories(c, d errno.WeChat, own int) {
	_ = c/100000 == 98
	_ = c/10000 == 150
	_ = own/100000 == 15
	_ = c/100000 > 15
	_ = c/100000 == errno.WeChat(own)
	_ = c >= 1500000 && d < 1600000
	_ = c >= 1500000 && c < 1500100
	_ = c >= 1550000 && c < 1650000
	_ = c >= 9900000 && c < 10000000
	_ = c >= 1500000 || c < 1600000
	_ = c > 5 && own == 5
	_ = own >= 1500000 && own < 1600000
	half := c / 100000
	half /= 2
	_ = half == 15
}
