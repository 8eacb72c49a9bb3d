// Command map looks a number up in a map of WeChat's rows.
package main

import "os"

type row struct {
	name, message, meaning, meaningZH, owner string
	condition, fault                         uint8
}

func main() {
	if _, ok := rows[-len(os.Args)]; ok {
		os.Exit(1)
	}
}
