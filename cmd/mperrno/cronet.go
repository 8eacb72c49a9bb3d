package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

// cronetPlatform stands in the column platform for a network error of Chromium,
// which WeChat reports inside errno 600001.
const cronetPlatform = "cronet"

// cronetRow returns the row of a listed network error.
func cronetRow(c neterr.Code) row {
	return row{
		Platform:      cronetPlatform,
		Errno:         int(c),
		Name:          c.Name(),
		Category:      noDigits,
		CategoryTitle: c.Range().String(),
		Subcategory:   noDigits,
		Message:       "net::" + c.Name(),
		Meaning:       "network error of Chromium, inside errno 600001 of WeChat",
		MeaningZH:     "Chromium 网络错误，微信随 errno 600001 上报",
		Condition:     c.Condition().String(),
		Fault:         c.Fault().String(),
		condition:     c.Condition(),
		fault:         c.Fault(),
	}
}

// cronetNumber returns the network error of a number such as -118.
func cronetNumber(arg string) (neterr.Code, bool) {
	n, err := strconv.Atoi(arg)
	return neterr.Code(n), err == nil && neterr.Code(n).Name() != ""
}

// cronetName returns the network error of a name, with net:: or without.
func cronetName(arg string) (neterr.Code, bool) {
	return neterr.ByName(strings.TrimPrefix(arg, "net::"))
}

// findCronet returns the network error that a text with the given errnos names. It
// counts inside errno 600001 and without an errno.
func findCronet(text string, errnos []int) (neterr.Code, bool) {
	if len(errnos) > 0 && !slices.Contains(errnos, int(errno.WeChatNetworkCronetError)) {
		return 0, false
	}
	return neterr.Find(text)
}
