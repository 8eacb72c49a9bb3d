package main

import (
	"strings"
	"testing"

	"github.com/mperrno/errno"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseArgs(t *testing.T) {
	for _, test := range []struct {
		args string
		want options
	}{
		{"", options{format: "table", lang: english}},
		{"-118", options{format: "table", lang: english, operands: []string{"-118"}}},
		{"104 -p feishu -118 -f=csv", options{format: "csv", lang: english, platform: errno.PlatformFeishu, operands: []string{"104", "-118"}}},
		{"--lang zh --l -c 设备", options{format: "table", lang: chinese, list: true, category: "设备"}},
		{"-- -p -l", options{format: "table", lang: english, operands: []string{"-p", "-l"}}},
		{"-p wechat -p feishu -", options{format: "table", lang: english, platform: errno.PlatformFeishu, stream: true}},
	} {
		got, err := parseArgs(strings.Fields(test.args), english)
		require.NoError(t, err, test.args)
		assert.Equal(t, test.want, got, test.args)
	}

	_, err := parseArgs([]string{"-lang", "zh", "-x"}, english)
	assert.EqualError(t, err, `没有选项 "-x"`)
}

// args writes the options as a command line.
func (o *options) args() (args []string) {
	if o.platform != 0 {
		args = append(args, "-p", o.platform.String())
	}
	if o.category != "" {
		args = append(args, "-c", o.category)
	}
	for name, on := range map[string]bool{"-l": o.list, "-s": o.search, "-h": o.help, "-version": o.version, "-": o.stream} {
		if on {
			args = append(args, name)
		}
	}
	args = append(args, "-f", o.format, "-lang", string(o.lang))
	if o.operands != nil {
		args = append(append(args, "--"), o.operands...)
	}
	return args
}

// FuzzParseArgs reads a line for each argument.
func FuzzParseArgs(f *testing.F) {
	for _, seed := range []string{
		"1504003", "-118", "-p\nwechat\n104", "-f=json\n-", "-l\n-c\ndevice", "--\n-p", "-", "-lang\nzh\n-h", "-s\n--5", "-p\n-1", "--=", "-l=",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, "\n")
		o, err := parseArgs(args, english)
		if err != nil {
			assert.NotEmpty(t, err.Error())
			return
		}
		assert.Contains(t, formats, o.format)
		assert.LessOrEqual(t, len(o.operands), len(args))
		for _, operand := range o.operands {
			assert.Contains(t, args, operand)
		}
		for _, arg := range args {
			if isNumber(arg) && !strings.Contains(line, "-c\n") {
				assert.Contains(t, o.operands, arg, "a number is an operand, its sign no dash")
			}
		}
		again, err := parseArgs(o.args(), chinese)
		require.NoError(t, err)
		assert.Equal(t, o, again)
	})
}
