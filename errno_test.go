package errno_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
			assert.Equal(t, c.Int(), c.Category().Digits()*100000+c.Subcategory().Digits()*1000+c.Detail(), row.Name)
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
			e, ok := c.Lookup()
			assert.Equal(t, published[n], ok, n)
			if published[n] {
				continue
			}
			assert.Equal(t, errno.Entry{Condition: errno.Unknown, Fault: errno.FaultUnknown}, e, n)
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
		errno.FeishuAuthorizationTerminated:      "feishu: the authorization ended unexpectedly (2700002)",
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

func TestErrorType(t *testing.T) {
	for code, want := range map[errno.Code]string{
		errno.WeChatNFCSwitchNotOpened: "WeChatNFCSwitchNotOpened",
		errno.WeChatOK:                 "WeChatOK",
		errno.FeishuSchemaEmpty:        "FeishuSchemaEmpty",
		errno.WeChat(1504999):          "WeChatUnpublished",
		errno.Feishu(9999999):          "FeishuUnpublished",
		errno.WeChatAbsent:             "WeChatAbsent",
		errno.FeishuAbsent:             "FeishuAbsent",
		errno.WeChat(10000000):         "WeChatInvalid",
		errno.Feishu(-2):               "FeishuInvalid",
	} {
		assert.Equal(t, want, code.ErrorType())
	}
}

// A failed assertion prints these.
func TestGoString(t *testing.T) {
	for x, want := range map[any]string{
		errno.WeChatNFCSwitchNotOpened: "errno.WeChatNFCSwitchNotOpened",
		errno.FeishuSchemaEmpty:        "errno.FeishuSchemaEmpty",
		errno.WeChat(1504999):          "errno.WeChat(1504999)",
		errno.Feishu(-2):               "errno.Feishu(-2)",
		errno.WeChatAbsent:             "errno.WeChatAbsent",
		errno.FeishuAbsent:             "errno.FeishuAbsent",
		errno.PlatformWeChat:           "errno.PlatformWeChat",
		errno.PlatformFeishu:           "errno.PlatformFeishu",
	} {
		assert.Equal(t, want, fmt.Sprintf("%#v", x))
	}
	assert.Contains(t, fmt.Sprintf("%#v", errno.Entry{Code: errno.WeChatOK}), "Code:errno.WeChatOK")
}

func TestEntryJSON(t *testing.T) {
	e, ok := errno.Lookup(errno.PlatformFeishu, 1504003)
	assert.True(t, ok)
	b, err := json.Marshal(e)
	assert.NoError(t, err)
	assert.JSONEq(t, `{"errno":1504003,"name":"FeishuNFCSwitchNotOpened","message":"system NFC switch not opened",
		"meaning":"the system's NFC switch is off","meaning_zh":"当前设备未开启 NFC","owner":"NFC","condition":"FailedPrecondition","fault":"FaultUser"}`, string(b))
}

func TestPrintsAsNumber(t *testing.T) {
	assert.Equal(t, "1504003", fmt.Sprintf("%d", errno.WeChatNFCSwitchNotOpened))
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

// Every number of the format, and some around it, decodes into what composes it.
func TestDigitsCompose(t *testing.T) {
	for n := -1000; n < 10_001_000; n += 7 {
		for _, c := range [...]errno.Code{errno.WeChat(n), errno.Feishu(n)} {
			composed := c.Category().Digits()*100000 + c.Subcategory().Digits()*1000 + c.Detail()
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

func TestPlatformText(t *testing.T) {
	for p, text := range map[errno.Platform]string{errno.PlatformWeChat: "wechat", errno.PlatformFeishu: "feishu"} {
		assert.Equal(t, text, p.String())
		b, err := json.Marshal(map[errno.Platform]errno.Platform{p: p})
		assert.NoError(t, err)
		assert.Equal(t, `{"`+text+`":"`+text+`"}`, string(b))
		var back map[errno.Platform]errno.Platform
		assert.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, map[errno.Platform]errno.Platform{p: p}, back)
	}
}

func TestPlatformReadsAnyCase(t *testing.T) {
	for text, want := range map[string]errno.Platform{
		"wechat": errno.PlatformWeChat, "WeChat": errno.PlatformWeChat, "WECHAT": errno.PlatformWeChat,
		"feishu": errno.PlatformFeishu, "Feishu": errno.PlatformFeishu,
		"lark": errno.PlatformFeishu, "Lark": errno.PlatformFeishu,
	} {
		var p errno.Platform
		assert.NoError(t, p.UnmarshalText([]byte(text)))
		assert.Equal(t, want, p, text)
	}
}

func TestUnknownPlatform(t *testing.T) {
	for _, p := range []errno.Platform{0, 3, 255} {
		_, err := p.MarshalText()
		assert.ErrorContains(t, err, p.String())
		assert.Nil(t, p.Code(5))
		e, ok := errno.Lookup(p, 0)
		assert.False(t, ok)
		assert.Equal(t, errno.Entry{Condition: errno.Unknown, Fault: errno.FaultUnknown}, e)
		for range errno.All(p) {
			assert.Fail(t, "a row of an unknown platform")
		}
	}
	assert.Equal(t, "Platform(3)", errno.Platform(3).String())
	assert.Equal(t, "errno.Platform(3)", fmt.Sprintf("%#v", errno.Platform(3)))
	p := errno.PlatformFeishu
	assert.EqualError(t, p.UnmarshalText([]byte("ios")), `errno: unknown platform "ios": want "wechat", "feishu" or "lark"`)
	assert.Equal(t, errno.PlatformFeishu, p, "left alone")
}

func TestPlatformCode(t *testing.T) {
	assert.Equal(t, errno.Code(errno.WeChatNFCSwitchNotOpened), errno.PlatformWeChat.Code(1504003))
	assert.Equal(t, errno.Code(errno.Feishu(42)), errno.PlatformFeishu.Code(42))
	assert.Equal(t, errno.Code(errno.WeChatAbsent), errno.PlatformWeChat.Code(-1))
}

func TestAllStops(t *testing.T) {
	n := 0
	for range errno.All(errno.PlatformFeishu) {
		if n++; n == 3 {
			break
		}
	}
	assert.Equal(t, 3, n)
}

func TestOf(t *testing.T) {
	for name, tree := range trees {
		c, ok := errno.Of(tree(errno.FeishuSchemaEmpty))
		assert.True(t, ok, name)
		assert.Equal(t, errno.Code(errno.FeishuSchemaEmpty), c, name)

		c, ok = errno.Of(tree(errno.WeChatAbsent))
		assert.False(t, ok, name)
		assert.Nil(t, c, name)
	}
	for _, err := range []error{nil, io.EOF, errors.Join(io.EOF, nil), errno.PermissionDenied, errno.CategoryWeChatDevice} {
		c, ok := errno.Of(err)
		assert.False(t, ok)
		assert.Nil(t, c)
	}
}

func TestOfIsTheFirst(t *testing.T) {
	first := func(errs ...error) errno.Code {
		c, _ := errno.Of(errors.Join(errs...))
		return c
	}
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), first(io.EOF, errno.WeChatTimedOut, errno.FeishuSchemaEmpty))
	assert.Equal(t, errno.Code(errno.FeishuSchemaEmpty), first(errno.WeChatAbsent, errno.FeishuSchemaEmpty))
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), first(fmt.Errorf("a: %w", errno.WeChatTimedOut), errno.FeishuSchemaEmpty))
	outer := errno.Wrap(fmt.Errorf("a: %w", errno.FeishuSchemaEmpty), errno.WeChatTimedOut)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), first(outer))
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), first(errno.WeChatOK, errno.WeChatTimedOut))
	assert.Nil(t, first(errno.WeChatOK), "a failure is never OK")
	c, ok := errno.Of(errno.FeishuOK)
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.FeishuOK), c)
}

// hidden holds a code that only As gives out.
type hidden struct{ code errno.Code }

func (hidden) Error() string { return "hidden" }

func (h hidden) As(target any) bool {
	c, ok := target.(*errno.Code)
	if ok {
		*c = h.code
	}
	return ok
}

func TestOfAsksAs(t *testing.T) {
	c, ok := errno.Of(fmt.Errorf("a: %w", hidden{errno.WeChatTimedOut}))
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), c)
	_, ok = errno.Of(hidden{errno.FeishuAbsent})
	assert.False(t, ok)
	_, ok = errno.Of(hidden{nil})
	assert.False(t, ok)
}

func TestWrap(t *testing.T) {
	assert.NoError(t, errno.Wrap(nil, errno.WeChatTimedOut))
	assert.Equal(t, io.EOF, errno.Wrap(io.EOF, errno.WeChatOK))
	assert.Equal(t, io.EOF, errno.Wrap(io.EOF, errno.FeishuOK))
	for _, code := range []errno.Code{nil, (*errno.WeChat)(nil), struct{ errno.Code }{}} {
		assert.Equal(t, io.EOF, errno.Wrap(io.EOF, code))
	}

	err := errno.Wrap(fmt.Errorf("read: %w", io.EOF), errno.WeChatTimedOut)
	assert.EqualError(t, err, "wechat: time out (5): read: EOF")
	assert.ErrorIs(t, err, io.EOF)
	assert.ErrorIs(t, err, errno.WeChatTimedOut)
	assert.ErrorIs(t, err, errno.DeadlineExceeded)
	assert.NotErrorIs(t, err, io.ErrUnexpectedEOF)
}

// foreign is a type of another package with a method that looks like ours.
type foreign struct{ code errno.Code }

func (*foreign) Error() string      { return "foreign" }
func (f *foreign) Code() errno.Code { return f.code }

// nilCode is an error that wraps another and was left without its code.
type nilCode struct {
	errno.Code
	err error
}

func (e nilCode) Unwrap() error { return e.err }

func TestOfSkipsNil(t *testing.T) {
	for _, err := range []error{
		struct{ errno.Code }{}, (*errno.WeChat)(nil), (*errno.Feishu)(nil), (*struct{ errno.Code })(nil), (*foreign)(nil), &foreign{},
		hidden{struct{ errno.Code }{}}, hidden{(*errno.WeChat)(nil)}, nilCode{},
	} {
		c, ok := errno.Of(err)
		assert.False(t, ok, "%T", err)
		assert.Nil(t, c, "%T", err)
		c, ok = errno.Of(errors.Join(err, errno.WeChatTimedOut))
		assert.True(t, ok, "%T", err)
		assert.Equal(t, errno.Code(errno.WeChatTimedOut), c, "%T", err)
	}
	c, ok := errno.Of(nilCode{err: errno.WeChatTimedOut})
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), c)
}

// apiError embeds a code, as a service may.
type apiError struct {
	errno.WeChat
	path string
}

func TestEmbeddedCode(t *testing.T) {
	err := fmt.Errorf("a: %w", apiError{errno.WeChatTimedOut, "/pages/index"})
	assert.ErrorIs(t, err, errno.WeChatTimedOut)
	assert.ErrorIs(t, err, errno.DeadlineExceeded)
	assert.NotErrorIs(t, err, errno.WeChatCanceled)
	assert.NotErrorIs(t, err, errno.Feishu(5))
	c, ok := errno.Of(err)
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), c)

	// The interface may be embedded too, by value or by pointer.
	for _, err := range []error{struct{ errno.Code }{errno.WeChatTimedOut}, &struct{ errno.Code }{errno.WeChatTimedOut}} {
		assert.ErrorIs(t, err, errno.WeChatTimedOut)
		assert.ErrorIs(t, err, errno.CategoryWeChatUniversal)
		assert.NotErrorIs(t, err, errno.WeChatCanceled)
		c, ok := errno.Of(err)
		assert.True(t, ok)
		assert.Equal(t, errno.Code(errno.WeChatTimedOut), c)
	}

	feishu := struct{ errno.Feishu }{errno.FeishuInvalidParameter}
	assert.ErrorIs(t, feishu, errno.FeishuInvalidParameter)
	assert.NotErrorIs(t, feishu, errno.FeishuAuthenticationFailed)
	assert.NotErrorIs(t, feishu, errno.WeChatJSAPIUserCanceled, "104 of the other platform")
}

// Sinks keep the compiler from dropping what is measured.
var (
	sinkEntry     errno.Entry
	sinkCode      errno.Code
	sinkError     error
	sinkString    string
	sinkBool      bool
	sinkCondition errno.Condition
)

func TestAllocations(t *testing.T) {
	numbers := []int{1504003, 1504999, 10000000, -1}
	targets := []error{errno.WeChatNFCSwitchNotOpened, errno.SubcategoryWeChatNFC, errno.CategoryWeChatDevice,
		errno.PermissionDenied, errno.FaultUser, errno.FeishuSchemaEmpty}
	err := fmt.Errorf("a: %w", errno.Wrap(errors.New("x"), errno.WeChatTimedOut))
	for name, f := range map[string]func(){
		"Lookup":        func() { sinkEntry, sinkBool = errno.Lookup(errno.PlatformWeChat, numbers[0]) },
		"Lookup method": func() { sinkEntry, sinkBool = errno.WeChat(numbers[0]).Lookup() },
		"Platform.Code": func() { sinkCode = errno.PlatformFeishu.Code(numbers[0]) },
		"Err":           func() { sinkError = errno.WeChat(numbers[0]).Err() },
		"Condition and Name": func() {
			for _, n := range numbers {
				sinkCondition = errno.WeChat(n).Condition()
				sinkString = errno.WeChat(n).Name()
			}
		},
		"errors.Is": func() {
			for _, target := range targets {
				sinkBool = errors.Is(err, target)
			}
		},
	} {
		assert.Zero(t, testing.AllocsPerRun(100, f), name)
	}
}

// The text is all that Error allocates for a published number.
func TestErrorAllocatesOnce(t *testing.T) {
	for _, table := range tables {
		for row := range errno.All(table.platform) {
			assert.EqualValues(t, 1, testing.AllocsPerRun(10, func() { sinkString = row.Code.Error() }), row.Name)
		}
	}
}

// The index is filled once, whoever comes first.
func TestFirstLookupsFromManyGoroutines(t *testing.T) {
	out, err := exec.Command(build(t, "firstlookup"), "16").CombinedOutput()
	require.NoError(t, err, string(out))
}

// build compiles a program of testdata and returns its path.
func build(t *testing.T, program string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), program+".exe")
	t.Setenv("GOWORK", "off") // go.work is in the module cache too, but not the modules that it names
	// Without VCS stamping, which fails in a checkout that another user owns.
	out, err := exec.Command("go", "build", "-buildvcs=false", "-o", bin, "./testdata/"+program).CombinedOutput()
	require.NoError(t, err, string(out))
	return bin
}

func TestNothingRunsAtProgramStart(t *testing.T) {
	cmd := exec.Command(build(t, "lookup"))
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err)
	assert.Contains(t, string(out), "init runtime", "the trace is on")
	assert.NotRegexp(t, "init .*mperrno", string(out))
}

func TestFirstLookupDoesNotAllocate(t *testing.T) {
	out, err := exec.Command(build(t, "firstlookup")).CombinedOutput()
	require.NoError(t, err)
	assert.Equal(t, "0 allocations\n", string(out))
}

func TestLinksOnlyTheTablesInUse(t *testing.T) {
	weChat, _ := errno.WeChatInternalError.Lookup()
	feishu, _ := errno.FeishuUnknownException.Lookup()
	for program, want := range map[string]struct{ weChat, feishu bool }{
		"constant": {false, false},
		"wechat":   {true, false},
		"lookup":   {true, true},
	} {
		t.Run(program, func(t *testing.T) {
			bin, err := os.ReadFile(build(t, program))
			require.NoError(t, err)
			assert.Equal(t, want.weChat, bytes.Contains(bin, []byte(weChat.MeaningZH)))
			assert.Equal(t, want.feishu, bytes.Contains(bin, []byte(feishu.MeaningZH)))
		})
	}
}

func TestImportsNextToNothing(t *testing.T) {
	t.Setenv("GOWORK", "off") // as in build
	deps, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	assert.Contains(t, string(deps), "strconv\n")
	for _, p := range []string{"encoding/json", "log/slog", "fmt", "reflect", "strings", "unicode", "github.com/stretchr/testify"} {
		assert.NotContains(t, string(deps), "\n"+p+"\n")
	}
}
