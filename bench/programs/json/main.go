// Command json decodes a callback object into a struct of its own.
package main

import (
	"encoding/json"
	"os"
)

func main() {
	var object struct {
		Errno     int    `json:"errno"`
		ErrMsg    string `json:"errMsg"`
		ErrString string `json:"errString"`
		ErrCode   int    `json:"errCode"`
	}
	if json.Unmarshal([]byte(os.Args[0]), &object) == nil {
		os.Exit(1)
	}
}
