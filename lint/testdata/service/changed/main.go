// Feedback receives the failures that Mini Programs and gadgets report.
package main

import (
	"log"
	"log/slog"
	"net/http"

	"example.com/feedback/alert"
	"example.com/feedback/handler"
)

func main() {
	counter := alert.NewCounter()
	http.Handle("POST /wechat/fail", handler.New(counter, slog.Default()))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
