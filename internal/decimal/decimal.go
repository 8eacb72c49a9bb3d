// Package decimal reads whole numbers as clients write them.
package decimal

import (
	"strconv"
	"strings"
)

// Parse reads a whole number that fits an int, in decimal digits or as a float
// without a fraction: 1504003, 0600001, -1, 1504003.0, 1.504003e+06. It returns
// 0, false for anything else. It reads the digits and rounds nothing: 1e-400 is no
// 0.
func Parse(s string) (int, bool) {
	unsigned, negative := strings.CutPrefix(s, "-")
	mantissa, shift := unsigned, 0
	if i := strings.IndexAny(unsigned, "eE"); i >= 0 {
		exponent, err := strconv.Atoi(unsigned[i+1:])
		if err != nil {
			return 0, false
		}
		mantissa, shift = unsigned[:i], exponent
	}
	whole, fraction, isFloat := strings.Cut(mantissa, ".")
	if !isDigits(whole) || isFloat && !isDigits(fraction) {
		return 0, false
	}
	digits := strings.TrimLeft(whole+fraction, "0")
	significant := strings.TrimRight(digits, "0")
	if significant == "" {
		return 0, true
	}
	// The number is significant * 10^shift, and significant ends in no zero.
	shift += len(digits) - len(significant) - len(fraction)
	if shift < 0 || shift > 20 {
		return 0, false
	}
	digits = significant + strings.Repeat("0", shift)
	if negative {
		digits = "-" + digits
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0, false
	}
	return n, true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
