package errno_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"net"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		code        errno.Code
		category    errno.Category
		subcategory errno.Subcategory
		detail      int
	}{
		// The worked examples of the vendors' documents.
		{errno.WeChat(1504003), errno.CategoryWeChatDevice, errno.SubcategoryWeChatNFC, 3},
		{errno.Feishu(1001020), errno.CategoryFeishuOpenAPI, errno.SubcategoryFeishuLogin, 20},

		{errno.WeChat(600001), errno.CategoryWeChatNetwork, errno.SubcategoryWeChatCommonNetwork, 1},
		{errno.WeChat(1003), errno.CategoryWeChatUniversal, errno.SubcategoryWeChatServer, 3},
		{errno.WeChat(5), errno.CategoryWeChatUniversal, errno.SubcategoryWeChatFramework, 5},
		{errno.WeChat(0), errno.CategoryWeChatUniversal, errno.SubcategoryWeChatFramework, 0},
		{errno.WeChat(999), errno.CategoryWeChatUniversal, errno.SubcategoryWeChatFramework, 999},
		{errno.WeChat(9999999), 199, 19999, 999},
		{errno.Feishu(0), errno.CategoryFeishuCommon, errno.SubcategoryFeishuCommon, 0},
		{errno.Feishu(9999999), 299, 29999, 999},

		{errno.WeChat(-1), 0, 0, 0},
		{errno.WeChat(10000000), 0, 0, 0},
		{errno.WeChat(math.MaxInt), 0, 0, 0},
		{errno.WeChat(math.MinInt), 0, 0, 0},
		{errno.Feishu(-1), 0, 0, 0},
		{errno.Feishu(10000000), 0, 0, 0},
		{errno.Feishu(math.MaxInt), 0, 0, 0},
	} {
		name := fmt.Sprint(tt.code.Platform(), tt.code.Int())
		assert.Equal(t, tt.category, tt.code.Category(), name)
		assert.Equal(t, tt.subcategory, tt.code.Subcategory(), name)
		assert.Equal(t, tt.detail, tt.code.Detail(), name)
	}
}

func TestEveryRowDecodes(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			c := row.Code
			assert.Equal(t, c.Int(), c.Category().Int()*100000+c.Subcategory().Int()*1000+c.Detail(), row.Name)
			assert.Equal(t, c.Category(), c.Subcategory().Category(), row.Name)
			assert.Equal(t, table.platform, c.Category().Platform(), row.Name)
			assert.Equal(t, table.platform, c.Subcategory().Platform(), row.Name)
			assert.NotEmpty(t, c.Category().Name(), row.Name)
			assert.NotEmpty(t, c.Subcategory().Name(), row.Name)
		}
	}
}

func TestMethodsAgreeWithTheRow(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			got, ok := row.Code.Lookup()
			assert.True(t, ok, row.Name)
			assert.Equal(t, row, got)
			assert.Equal(t, row.Name, row.Code.Name())
			assert.Equal(t, row.Condition, row.Code.Condition(), row.Name)
			assert.Equal(t, row.Fault, row.Code.Fault(), row.Name)
		}
	}
}

// No number between two rows may be taken for one of them.
func TestUnpublished(t *testing.T) {
	numbers := []int{-1, -1504003, math.MinInt, 2, 105, 999, 1504999, 9900000, 9999999, 10000000, 101504003, math.MaxInt, math.MaxInt32}
	for _, p := range []errno.Platform{errno.PlatformWeChat, errno.PlatformFeishu} {
		published := map[int]bool{}
		for row := range errno.All(p) {
			published[row.Code.Int()] = true
			numbers = append(numbers, row.Code.Int()+1)
		}
		for _, n := range numbers {
			c := p.Code(n)
			assert.Equal(t, p, c.Platform())
			assert.Equal(t, n, c.Int())
			_, ok := c.Lookup()
			assert.Equal(t, published[n], ok, n)
			if published[n] {
				continue
			}
			assert.Equal(t, "", c.Name(), n)
			assert.Equal(t, errno.Unknown, c.Condition(), n)
			assert.Equal(t, errno.FaultUnknown, c.Fault(), n)
			assert.Equal(t, error(c), c.Err(), n)
		}
	}
}

func TestErr(t *testing.T) {
	assert.NoError(t, errno.WeChatOK.Err())
	assert.NoError(t, errno.FeishuOK.Err())
	assert.Equal(t, errno.WeChatNFCSwitchNotOpened, errno.WeChat(1504003).Err())
	assert.Equal(t, errno.Feishu(7), errno.Feishu(7).Err())
	assert.Equal(t, errno.WeChatAbsent, errno.WeChatAbsent.Err())
}

func TestErrorText(t *testing.T) {
	for code, want := range map[errno.Code]string{
		errno.WeChatOK:                           "wechat: ok (0)",
		errno.WeChatNFCSwitchNotOpened:           "wechat: system NFC switch not opened (1504003)",
		errno.FeishuInvalidParameter:             "feishu: invalid parameter (104)",
		errno.FeishuImageInvalidFileType:         "feishu: Invalid file type. Only .JPG images are supported currently. (1300004)",
		errno.WeChatBLEConnectFailed:             "wechat: the connection to the BLE device failed (1509001)",
		errno.WeChatMLInvalidModelPath:           "wechat: invalid path of the model file (2004000)",
		errno.FeishuFaceServerError:              "feishu: server error of face verification (1004004)",
		errno.WeChat(1504999):                    "wechat: unpublished errno in Device/NFC (1504999)",
		errno.Feishu(1504999):                    "feishu: unpublished errno in Device/NFC (1504999)",
		errno.WeChat(1599000):                    "wechat: unpublished errno in Device/99 (1599000)",
		errno.WeChat(1009000):                    "wechat: unpublished errno in 10/09 (1009000)",
		errno.WeChat(9900000):                    "wechat: unpublished errno in 99/00 (9900000)",
		errno.WeChat(2):                          "wechat: unpublished errno in Universal/Framework and JSAPI (2)",
		errno.WeChat(9999999):                    "wechat: unpublished errno in 99/99 (9999999)",
		errno.WeChat(10000000):                   "wechat: not an errno (10000000)",
		errno.Feishu(-2):                         "feishu: not an errno (-2)",
		errno.WeChatAbsent:                       "wechat: no errno was sent (-1)",
		errno.FeishuAbsent:                       "feishu: no errno was sent (-1)",
		errno.FeishuAuthorizationTerminated:      "feishu: Authorization terminated unexpectedly. Error code: xx; error message: xx (2700002)",
		errno.WeChatGlobalPaymentUserPaying:      "wechat: user is paying (703016)",
		errno.WeChatPaymentMidasInvalidParameter: "wechat: midas invalid parameter (701111)",
	} {
		assert.EqualError(t, code, want)
	}
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			assert.NotContains(t, row.Code.Error(), "%", row.Name)
			assert.NotContains(t, row.Code.Error(), ":  (", row.Name)
		}
	}
}

func TestPrintsAsNumber(t *testing.T) {
	assert.Equal(t, "1504003", fmt.Sprintf("%d", errno.WeChatNFCSwitchNotOpened))
	assert.Equal(t, "115", fmt.Sprintf("%d", errno.CategoryWeChatDevice))
	assert.Equal(t, "11504", fmt.Sprintf("%d", errno.SubcategoryWeChatNFC))
}

// trees are the ways in which a service comes to hold a code.
var trees = map[string]func(errno.Code) error{
	"the code":      func(c errno.Code) error { return c },
	"Err":           func(c errno.Code) error { return c.Err() },
	"%w":            func(c errno.Code) error { return fmt.Errorf("open: %w", c) },
	"%w twice":      func(c errno.Code) error { return fmt.Errorf("a: %w", fmt.Errorf("b: %w", c)) },
	"several %w":    func(c errno.Code) error { return fmt.Errorf("%w: %w", errors.New("x"), c) },
	"Join":          func(c errno.Code) error { return errors.Join(errors.New("x"), c) },
	"Wrap":          func(c errno.Code) error { return errno.Wrap(errors.New("x"), c) },
	"Wrap below":    func(c errno.Code) error { return fmt.Errorf("y: %w", errno.Wrap(errors.New("x"), c)) },
	"Wrap the code": func(c errno.Code) error { return errno.Wrap(fmt.Errorf("x: %w", c), c) },
}

func TestIs(t *testing.T) {
	for _, tt := range []struct {
		code          errno.Code
		match, differ []error
	}{
		{errno.WeChatNFCSwitchNotOpened,
			[]error{errno.WeChatNFCSwitchNotOpened, errno.WeChat(1504003), errno.SubcategoryWeChatNFC, errno.CategoryWeChatDevice,
				errno.FailedPrecondition, errno.FaultUser},
			[]error{errno.FeishuNFCSwitchNotOpened, errno.WeChatNFCNotSupported, errno.SubcategoryFeishuNFC, errno.SubcategoryWeChatBLE,
				errno.CategoryFeishuDevice, errno.CategoryWeChatNetwork, errno.PermissionDenied, errno.FaultDevice}},
		{errno.WeChatJSAPINotSupported,
			[]error{errno.CategoryWeChatUniversal, errno.Unimplemented, errno.FaultDevice},
			[]error{errno.FeishuUnknownError, errno.CategoryFeishuCommon}},
		{errno.FeishuLocationTimedOut,
			[]error{errno.CategoryFeishuLocation, errno.SubcategoryFeishuLocation, errno.DeadlineExceeded},
			[]error{context.DeadlineExceeded, errno.CategoryFeishuStorage}},
		{errno.WeChatFileNotFound,
			[]error{errno.NotFound, errno.FaultApp},
			[]error{fs.ErrNotExist, fs.ErrPermission}},
		{errno.WeChatCanceled,
			[]error{errno.Canceled},
			[]error{context.Canceled}},
		{errno.WeChat(1504999),
			[]error{errno.WeChat(1504999), errno.SubcategoryWeChatNFC, errno.CategoryWeChatDevice, errno.Unknown, errno.FaultUnknown},
			[]error{errno.FeishuOK, errno.FaultNone}},
		{errno.Feishu(9912345),
			[]error{errno.Category(299), errno.Subcategory(29912), errno.Unknown},
			[]error{errno.Category(199), errno.Category(0)}},
		{errno.WeChat(10000000),
			[]error{errno.WeChat(10000000), errno.Unknown, errno.FaultUnknown},
			[]error{errno.CategoryWeChatUniversal, errno.Category(200)}},
		{errno.WeChatAbsent,
			[]error{errno.WeChatAbsent, errno.Unknown, errno.FaultUnknown},
			[]error{errno.FeishuAbsent, errno.WeChatOK}},
	} {
		never := []error{
			errno.WeChatOK, errno.OK, errno.FaultNone, errno.Category(0), errno.Subcategory(0), errno.Category(99), errno.Condition(99), errno.Fault(99),
			fs.ErrNotExist, fs.ErrExist, fs.ErrPermission, fs.ErrInvalid, context.Canceled, context.DeadlineExceeded, errors.ErrUnsupported, net.ErrClosed,
		}
		for name, tree := range trees {
			err := tree(tt.code)
			for _, target := range tt.match {
				assert.ErrorIs(t, err, target, "%s of %v", name, tt.code)
			}
			for _, target := range append(never, tt.differ...) {
				assert.NotErrorIs(t, err, target, "%s of %v", name, tt.code)
			}
			var timeout net.Error
			assert.False(t, errors.As(err, &timeout), name)
		}
	}
}

func TestZeroIsOK(t *testing.T) {
	for _, c := range []errno.Code{errno.WeChatOK, errno.FeishuOK} {
		assert.ErrorIs(t, c, errno.OK)
		assert.ErrorIs(t, c, errno.FaultNone)
		assert.NotErrorIs(t, c, errno.Category(0))
	}
}

// One code has one condition, one fault, one category and one subcategory.
func TestExactlyOne(t *testing.T) {
	for _, table := range tables {
		codes := []errno.Code{table.platform.Code(-1), table.platform.Code(1504999), table.platform.Code(10000000)}
		for row := range errno.All(table.platform) {
			codes = append(codes, row.Code)
		}
		for _, c := range codes {
			conditions, faults := 0, 0
			for i := range 256 {
				if errors.Is(c, errno.Condition(i)) {
					conditions++
				}
				if errors.Is(c, errno.Fault(i)) {
					faults++
				}
			}
			assert.Equal(t, 1, conditions, c.Error())
			assert.Equal(t, 1, faults, c.Error())
		}
	}
}

func TestAs(t *testing.T) {
	for name, tree := range trees {
		var wechat errno.WeChat
		var feishu errno.Feishu
		var code errno.Code
		err := tree(errno.WeChatNFCSwitchNotOpened)
		assert.True(t, errors.As(err, &wechat), name)
		assert.Equal(t, errno.WeChatNFCSwitchNotOpened, wechat, name)
		assert.False(t, errors.As(err, &feishu), name)
		assert.True(t, errors.As(err, &code), name)
		assert.Equal(t, errno.Code(errno.WeChatNFCSwitchNotOpened), code, name)

		assert.True(t, errors.As(tree(errno.FeishuSchemaEmpty), &feishu), name)
		assert.Equal(t, errno.FeishuSchemaEmpty, feishu, name)
	}
}
