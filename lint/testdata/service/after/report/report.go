// Package report is what clients send.
package report

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/mperrno/errno"
)

// A WeChat is the object of a fail callback.
type WeChat struct {
	Errno  errno.WeChat `json:"errno"`
	ErrMsg string       `json:"errMsg"`
	AppID  string       `json:"appid"`
}

// Err returns nil for a success.
func (r WeChat) Err() error {
	return r.Errno.Err()
}

// Key is where the counter of r is stored.
func (r WeChat) Key() string { return fmt.Sprintf("fail:%s:%v", r.AppID, r.Errno.Int()) }

// Read reads one report.
func Read(r io.Reader) (WeChat, error) {
	var report WeChat
	if err := json.NewDecoder(r).Decode(&report); err != nil {
		return WeChat{Errno: errno.WeChatJSAPIInvalidRequestData}, err
	}
	return report, nil
}
