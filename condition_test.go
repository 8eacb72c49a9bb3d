package errno_test

import (
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

func TestConditionAndFaultNames(t *testing.T) {
	type named interface {
		error
		String() string
		Title() string
		TitleZH() string
	}
	for file, want := range map[string]int{"condition.go": 17, "fault.go": 8} {
		consts := constants(t, file)
		assert.Len(t, consts, want)
		for i, c := range consts {
			var x named = errno.Condition(c.value)
			if c.typ == "Fault" {
				x = errno.Fault(c.value)
			}
			assert.Equal(t, i, c.value)
			assert.Equal(t, c.name, x.String())
			assert.Equal(t, c.name, x.Error())
			assert.NotEmpty(t, x.Title(), c.name)
			assert.Regexp(t, `^\p{Han}+$`, x.TitleZH(), c.name)
			assert.Regexp(t, "^"+x.TitleZH()+"; ", c.comment, c.name)
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
		assert.Empty(t, x.Title(), want)
		assert.Empty(t, x.TitleZH(), want)
	}
	assert.Equal(t, "Permission denied", errno.PermissionDenied.Title())
	assert.Equal(t, "权限被拒绝", errno.PermissionDenied.TitleZH())
	assert.Equal(t, "Developer", errno.FaultApp.Title())
	assert.Equal(t, "开发者", errno.FaultApp.TitleZH())
}
