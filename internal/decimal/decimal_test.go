package decimal_test

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mperrno/errno/internal/decimal"
)

func TestParse(t *testing.T) {
	for s, want := range map[string]int{
		"0": 0, "-0": 0, "-0.0": 0, "5": 5, "-1": -1, "0600001": 600001, "1504003": 1504003,
		"1504003.0": 1504003, "1.504003e+06": 1504003, "1.504003E6": 1504003, "15040030e-1": 1504003,
		"0.0015e4": 15, "0e999999": 0, "-0e-5": 0, "1504003.00000000000000000000000": 1504003, "00000000000000000000000000005": 5,
		strconv.Itoa(math.MaxInt) + ".0": math.MaxInt, strconv.Itoa(math.MaxInt): math.MaxInt, strconv.Itoa(math.MinInt): math.MinInt,
		"2147483647.0": math.MaxInt32, "-2147483648.0": math.MinInt32,
	} {
		n, ok := decimal.Parse(s)
		assert.True(t, ok, s)
		assert.Equal(t, want, n, s)
	}
	for _, s := range []string{
		"", "+5", " 5", "5 ", "1_0", "0x10", "0x1p4", "NaN", "Inf", "-Inf", "5.5", "5.", ".5e1", ".", "1e", "1e+", "1e5.0", "1e-400", "15e-2", "1504003.0000000001", "1504002.99999999999999", "1e99999999999999999999", "1e9223372036854775807", "e5", "--5", "1-1", "１",
		"99999999999999999999", "1e19", "1e400",
	} {
		n, ok := decimal.Parse(s)
		assert.False(t, ok, s)
		assert.Zero(t, n, s)
	}
}

func TestParseFitsAnInt(t *testing.T) {
	for _, s := range []string{"2147483648", "-2147483649", "2147483648.0", "-2147483649.0"} {
		n, ok := decimal.Parse(s)
		assert.Equal(t, strconv.IntSize == 64, ok, s)
		assert.Equal(t, ok, n != 0, s)
	}
}
