// Package report is what clients send.
package report

import (
	"encoding/json"
	"fmt"
	"io"
)

// A WeChat is the object of a fail callback.
type WeChat struct {
	Errno  int    `json:"errno"`
	ErrMsg string `json:"errMsg"`
	AppID  string `json:"appid"`
}

// A Failure is an errno as an error.
type Failure int

func (f Failure) Error() string { return fmt.Sprintf("errno %d", int(f)) }

// Err returns nil for a success.
func (r WeChat) Err() error {
	if r.Errno == 0 {
		return nil
	}
	return Failure(r.Errno)
}

// Key is where the counter of r is stored.
func (r WeChat) Key() string { return fmt.Sprintf("fail:%s:%v", r.AppID, r.Errno) }

// Read reads one report.
func Read(r io.Reader) (WeChat, error) {
	var report WeChat
	if err := json.NewDecoder(r).Decode(&report); err != nil {
		return WeChat{Errno: 101}, err
	}
	return report, nil
}
