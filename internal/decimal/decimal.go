// Package decimal reads whole numbers as clients write them.
package decimal

import (
	"math"
	"strconv"
	"strings"
)

// Parse reads a whole number that fits an int, in decimal digits or as a float:
// 1504003, 0600001, -1, 1504003.0, 1.504003e+06. It returns 0, false for anything
// else.
func Parse(s string) (int, bool) {
	if strings.Trim(s, "0123456789+-.eE") != "" || strings.HasPrefix(s, "+") {
		return 0, false
	}
	if n, err := strconv.Atoi(s); err == nil {
		return n, true
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f != math.Trunc(f) || math.Abs(f) >= 1<<53 {
		return 0, false
	}
	if n := int64(f); int64(int(n)) == n {
		return int(n), true
	}
	return 0, false
}
