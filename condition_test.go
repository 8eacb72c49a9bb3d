package errno_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno"
)

// The numbers of google/rpc/code.proto.
func TestConditionsAreGoogleRPCs(t *testing.T) {
	for n, c := range []errno.Condition{
		errno.OK, errno.Canceled, errno.Unknown, errno.InvalidArgument, errno.DeadlineExceeded, errno.NotFound,
		errno.AlreadyExists, errno.PermissionDenied, errno.ResourceExhausted, errno.FailedPrecondition, errno.Aborted,
		errno.OutOfRange, errno.Unimplemented, errno.Internal, errno.Unavailable, errno.DataLoss, errno.Unauthenticated,
	} {
		assert.Equal(t, n, int(c))
	}
}

// named is what Condition and Fault have in common.
type named interface {
	error
	fmt.Stringer
	fmt.GoStringer
	encoding.TextMarshaler
	Title() string
	TitleZH() string
}

func TestConditionAndFaultConstants(t *testing.T) {
	for typ, parse := range map[string]func(text string) (named, error){
		"Condition": func(text string) (named, error) {
			var c errno.Condition
			err := c.UnmarshalText([]byte(text))
			return c, err
		},
		"Fault": func(text string) (named, error) {
			var f errno.Fault
			err := f.UnmarshalText([]byte(text))
			return f, err
		},
	} {
		consts := constants(t, typ)
		assert.NotEmpty(t, consts)
		for i, c := range consts {
			var x named = errno.Condition(c.value)
			if typ == "Fault" {
				x = errno.Fault(c.value)
			}
			assert.Equal(t, i, c.value)
			assert.Equal(t, c.name, x.String())
			assert.Equal(t, c.name, x.Error())
			assert.Equal(t, "errno."+c.name, fmt.Sprintf("%#v", x))
			assert.NotEmpty(t, x.Title(), c.name)
			assert.Regexp(t, `^\p{Han}+$`, x.TitleZH(), c.name)
			assert.Regexp(t, "^"+x.TitleZH()+"; ", c.comment, c.name)

			text, err := x.MarshalText()
			assert.NoError(t, err)
			assert.Equal(t, c.name, string(text))
			back, err := parse(c.name)
			assert.NoError(t, err)
			assert.Equal(t, x, back)
		}
		for _, text := range []string{"", "ok", "permissiondenied", "App", "7", "Condition(17)", "Fault(8)", "a\nb", strings.Repeat("x", 1<<20)} {
			x, err := parse(text)
			assert.Zero(t, x, text)
			assert.ErrorContains(t, err, "errno: unknown "+strings.ToLower(typ)+` "`)
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 200)
		}
	}
	for x, want := range map[named]string{
		errno.Condition(17):  "Condition(17)",
		errno.Condition(255): "Condition(255)",
		errno.Fault(8):       "Fault(8)",
		errno.Fault(255):     "Fault(255)",
	} {
		assert.Equal(t, want, x.String())
		assert.Equal(t, want, x.Error())
		assert.Equal(t, "errno."+want, fmt.Sprintf("%#v", x))
		assert.Empty(t, x.Title(), want)
		assert.Empty(t, x.TitleZH(), want)
		_, err := x.MarshalText()
		assert.ErrorContains(t, err, want)
	}
	assert.Equal(t, "Permission denied", errno.PermissionDenied.Title())
	assert.Equal(t, "权限被拒绝", errno.PermissionDenied.TitleZH())
	assert.Equal(t, "Developer", errno.FaultApp.Title())
	assert.Equal(t, "开发者", errno.FaultApp.TitleZH())
}

func TestConditionAndFaultJSON(t *testing.T) {
	type rule struct {
		Conditions []errno.Condition // []uint8 without text forms would be base64
		Faults     map[errno.Fault]int
	}
	in := rule{[]errno.Condition{errno.OK, errno.PermissionDenied}, map[errno.Fault]int{errno.FaultApp: 2}}
	b, err := json.Marshal(in)
	assert.NoError(t, err)
	assert.JSONEq(t, `{"Conditions":["OK","PermissionDenied"],"Faults":{"FaultApp":2}}`, string(b))
	var out rule
	assert.NoError(t, json.Unmarshal(b, &out))
	assert.Equal(t, in, out)
}

// refined is an error that says more than its code, as callback.Error does.
type refined struct {
	errno.WeChat
	condition errno.Condition
	fault     errno.Fault
}

func (r refined) Condition() errno.Condition { return r.condition }
func (r refined) Fault() errno.Fault         { return r.fault }

func TestConditionOfAndFaultOf(t *testing.T) {
	timeout := refined{errno.WeChatNetworkCronetError, errno.DeadlineExceeded, errno.FaultNetwork}
	for _, tt := range []struct {
		err       error
		condition errno.Condition
		fault     errno.Fault
	}{
		{nil, errno.OK, errno.FaultNone},
		{errors.New("x"), errno.Unknown, errno.FaultUnknown},
		{errno.CategoryWeChatDevice, errno.Unknown, errno.FaultUnknown},
		{errno.WeChatOK, errno.OK, errno.FaultNone},
		{errno.WeChatAbsent, errno.Unknown, errno.FaultUnknown},
		{errno.WeChatNFCSwitchNotOpened, errno.FailedPrecondition, errno.FaultUser},
		{timeout, errno.DeadlineExceeded, errno.FaultNetwork},
		{fmt.Errorf("a: %w", errors.Join(errors.New("x"), timeout)), errno.DeadlineExceeded, errno.FaultNetwork},
		{errno.Wrap(errors.New("x"), errno.FeishuInvalidParameter), errno.InvalidArgument, errno.FaultApp},
		{errors.Join(errno.WeChatAbsent, errno.WeChatNFCSwitchNotOpened, timeout), errno.FailedPrecondition, errno.FaultUser},
		{fmt.Errorf("a: %w", errno.PermissionDenied), errno.PermissionDenied, errno.FaultUnknown},
		{errors.Join(errno.FaultAdmin, errno.PermissionDenied), errno.PermissionDenied, errno.FaultAdmin},
		{struct{ errno.Code }{}, errno.Unknown, errno.FaultUnknown},

		// A code 0 in a failure does not make a success of it.
		{errno.FeishuOK, errno.OK, errno.FaultNone},
		{apiError{errno.WeChatOK, "/pages/index"}, errno.OK, errno.FaultNone},
		{refined{errno.WeChatOK, errno.Internal, errno.FaultPlatform}, errno.Internal, errno.FaultPlatform},
		{fmt.Errorf("x: %w", errno.WeChatOK), errno.Unknown, errno.FaultUnknown},
		{errors.Join(errno.WeChatOK), errno.Unknown, errno.FaultUnknown},
		{errors.Join(errno.WeChatOK, errors.New("db down")), errno.Unknown, errno.FaultUnknown},
		{errors.Join(errno.WeChatOK, errno.WeChatTimedOut), errno.DeadlineExceeded, errno.FaultNetwork},
		{errors.Join(errno.OK, errno.FaultNone, timeout), errno.DeadlineExceeded, errno.FaultNetwork},
		{errno.Wrap(errno.WeChatOK, errno.WeChatTimedOut), errno.DeadlineExceeded, errno.FaultNetwork},
		{nilCode{errno.WeChatOK, errors.New("db down")}, errno.Unknown, errno.FaultUnknown},
		{nilCode{nil, errno.WeChatOK}, errno.Unknown, errno.FaultUnknown},
		{errno.OK, errno.Unknown, errno.FaultUnknown}, // nobody's success
	} {
		assert.Equal(t, tt.condition, errno.ConditionOf(tt.err), "%#v", tt.err)
		assert.Equal(t, tt.fault, errno.FaultOf(tt.err), "%#v", tt.err)
	}
}
