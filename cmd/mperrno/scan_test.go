package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFindErrnos(t *testing.T) {
	for _, test := range []struct {
		text string
		want []int
	}{
		{`[16:15:43]  {"errno":600001,"errMsg":"request:fail"}`, []int{600001}},
		{`MiniProgramError {"errno":1500102}`, []int{1500102}},
		{`{errno: 600001, errMsg: "request:fail ..."}`, []int{600001}},
		{`{ 'errno' : '602103' }`, []int{602103}},
		{`{"msg":"{\"errno\":600001}"}`, []int{600001}},
		{`{"msg":"{\\\"errno\\\":\\\"600001\\\"}"}`, []int{600001}},
		{"errno:112", []int{112}},
		{"errno=112", []int{112}},
		{"错误码errno：0000112。", []int{112}},
		{"failed (errno=112).", []int{112}},
		{"errno=112. Retrying", []int{112}},
		{`{"errno":1504003.0}`, []int{1504003}},
		{`{"errno":5,"reasons":[{"errno":"602103"},{"errno":5}]}`, []int{5, 602103}},
		{`{"errMsg":"open:fail no such file","errCode":1300002}`, []int{1300002}},
		{`{"errno":0,"errCode":1300002}`, []int{0}},
		{`{"errCode":10001}`, nil},
		{`{"errCode":5}`, nil},
		{"no number", nil},
		{"errno 112", nil},
		{"errno:", nil},
		{"errno:-118", nil},
		{"errno:112ms", nil},
		{"errno:112.5", nil},
		{"x_errno:112", nil},
		{"errnos:112", nil},
		{"errno:10000000", nil},
		{"errno:4296467299", nil},
		{`{"errno":null}`, nil},
	} {
		got := append([]int(nil), findErrnos(bothPlatforms, test.text)...)
		assert.Equal(t, test.want, got, test.text)
	}
}

func TestFindErrnosIsBounded(t *testing.T) {
	text := ""
	for n := range 2 * mostErrnos {
		text += fmt.Sprintf("errno=%d ", n)
	}
	assert.Len(t, findErrnos(bothPlatforms, text), mostErrnos)
}

func FuzzFindErrnos(f *testing.F) {
	for _, seed := range []string{`{"errno":600001}`, "errno=112.", `\"errno\":\"5\"`, "errno：1504003.0", `{"errCode":1300002}`, "errno:99999999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := findErrnos(bothPlatforms, text)
		assert.LessOrEqual(t, len(found), mostErrnos)
		for _, n := range found {
			assert.True(t, 0 <= n && n <= 9999999, "%d", n)
			assert.Contains(t, text, fmt.Sprint(n))
		}
		// What stands behind a line's end does not matter, and what stands in
		// front of it only comes first.
		assert.Equal(t, found, findErrnos(bothPlatforms, text+"\n"))
		if len(found) < mostErrnos && len(findNumbers(text, "errno")) > 0 {
			assert.Subset(t, findErrnos(bothPlatforms, "errno=9999999 "+text), found)
		}
	})
}
