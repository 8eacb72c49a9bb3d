package errno_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

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
	assert.Equal(t, errno.Code(errno.WeChatOK), first(errno.WeChatOK))
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
	assert.Equal(t, io.EOF, errno.Wrap(io.EOF, nil))

	err := errno.Wrap(fmt.Errorf("read: %w", io.EOF), errno.WeChatTimedOut)
	assert.EqualError(t, err, "wechat: time out (5): read: EOF")
	assert.ErrorIs(t, err, io.EOF)
	assert.ErrorIs(t, err, errno.WeChatTimedOut)
	assert.ErrorIs(t, err, errno.DeadlineExceeded)
	assert.NotErrorIs(t, err, io.ErrUnexpectedEOF)
}

// holder gives its code out by the method that callback.Error has.
type holder struct{ hidden }

func (h holder) Code() errno.Code { return h.code }

func (holder) As(any) bool { panic("asked although Code answers") }

func TestOfAsksCode(t *testing.T) {
	c, ok := errno.Of(fmt.Errorf("a: %w", holder{hidden{errno.WeChatTimedOut}}))
	assert.True(t, ok)
	assert.Equal(t, errno.Code(errno.WeChatTimedOut), c)
	_, ok = errno.Of(holder{})
	assert.False(t, ok)
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

	feishu := struct{ errno.Feishu }{errno.FeishuInvalidParameter}
	assert.ErrorIs(t, feishu, errno.FeishuInvalidParameter)
	assert.NotErrorIs(t, feishu, errno.FeishuAuthenticationFailed)
	assert.NotErrorIs(t, feishu, errno.WeChatJSAPIUserCanceled, "104 of the other platform")
}
