// Package decimal reads whole numbers as clients write them. It does without
// package strings: the tables of package unicode that come with it are set up at
// program start.
package decimal

import (
	"strconv"

	"github.com/mperrno/errno/internal/ascii"
)

// Parse reads a whole number that fits an int, in decimal digits or as a float
// without a fraction: 1504003, 0600001, -1, 1504003.0, 1.504003e+06. It returns
// 0, false for anything else. It reads the digits and rounds nothing: 1e-400 is no
// 0.
func Parse(s string) (int, bool) {
	sign := ""
	if s != "" && s[0] == '-' {
		sign, s = "-", s[1:]
	}
	mantissa, exponent, scientific := ascii.Cut(s, 'e')
	if !scientific {
		mantissa, exponent, scientific = ascii.Cut(s, 'E')
	}
	shift := 0
	if scientific {
		var err error
		if shift, err = strconv.Atoi(exponent); err != nil {
			return 0, false
		}
	}
	whole, fraction, float := ascii.Cut(mantissa, '.')
	if !isDigits(whole) || float && !isDigits(fraction) {
		return 0, false
	}
	// The number is digits * 10^shift, and digits ends in no zero.
	digits := whole + fraction
	shift -= len(fraction)
	for digits != "" && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
		shift++
	}
	const zeros = "00000000000000000000"
	switch {
	case digits == "":
		return 0, true
	case shift < 0 || shift > len(zeros):
		return 0, false
	}
	n, err := strconv.Atoi(sign + digits + zeros[:shift])
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
