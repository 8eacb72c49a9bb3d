// Package handler serves the reports over HTTP.
package handler

import (
	"errors"
	"log/slog"
	"net/http"

	"example.com/feedback/alert"
	"example.com/feedback/report"
	"github.com/mperrno/errno"
)

type handler struct {
	counter *alert.Counter
	log     *slog.Logger
}

func New(counter *alert.Counter, log *slog.Logger) http.Handler { return handler{counter, log} }

func (h handler) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r, err := report.Read(req.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if h.counter.Add(r) {
		w.Header().Set("X-Alert", "true")
	}
	h.log.Info("fail", "errno", r.Errno.Int())
	w.WriteHeader(status(r.Err()))
}

func status(err error) int {
	if err == nil {
		return http.StatusNoContent
	}
	if errors.Is(err, errno.WeChatTimedOut) {
		return http.StatusGatewayTimeout
	}
	switch {
	case errors.Is(err, errno.WeChatSystemPermissionDenied), errors.Is(err, errno.WeChatJSAPIUserDenied):
		return http.StatusForbidden
	case err == http.ErrBodyNotAllowed:
		return http.StatusBadRequest
	}
	if code, ok := err.(errno.WeChat); ok {
		if errors.Is(code, errno.NotFound) {
			return http.StatusNotFound
		}
		return reply(code)
	}
	return http.StatusInternalServerError
}

func reply(errno errno.WeChat) int {
	if errno == 1504003 {
		return http.StatusPreconditionFailed
	}
	return http.StatusOK
}
