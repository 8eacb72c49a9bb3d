// Oneline has its imports on one line.
package main

import ("fmt"; "example.com/run/oneline/api"); import "os"

func main() { fmt.Fprintln(os.Stdout, api.Timeout() == 5, api.Err() == api.Timeout()) }
