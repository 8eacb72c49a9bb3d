// Withc has a file with C in it, which is reported and not changed.
package main

import "fmt"

func main() { fmt.Println(isTimeout()) }
