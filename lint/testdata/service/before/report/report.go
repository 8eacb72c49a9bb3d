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

// A Feishu is the object of a gadget's fail callback.
type Feishu struct {
	Errno     errno.Feishu `json:"errno"`
	ErrString string       `json:"errString"`
}

// Err returns nil for a success.
func (r WeChat) Err() error {
	if r.Errno == 0 {
		return nil
	}
	return fmt.Errorf("app %s: %w", r.AppID, r.Errno)
}

// Read reads one report.
func Read(r io.Reader) (WeChat, error) {
	var report WeChat
	if err := json.NewDecoder(r).Decode(&report); err != nil {
		return WeChat{Errno: 101}, err
	}
	return report, nil
}
