// Package handler serves the reports over HTTP.
package handler

import (
	"errors"
	"io/fs"
	"log/slog"
	"net/http"

	"example.com/feedback/alert"
	"example.com/feedback/report"
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
	h.log.Info("fail", "errno", r.Errno)
	w.WriteHeader(status(r.Err()))
}

func status(err error) int {
	if err == nil {
		return http.StatusNoContent
	}
	if err == report.Failure(5) {
		return http.StatusGatewayTimeout
	}
	switch err {
	case report.Failure(report.ErrnoNoPermission), report.Failure(103):
		return http.StatusForbidden
	case http.ErrBodyNotAllowed:
		return http.StatusBadRequest
	}
	if code, ok := err.(report.Failure); ok {
		if errors.Is(code, fs.ErrNotExist) {
			return http.StatusNotFound
		}
		return reply(code)
	}
	return http.StatusInternalServerError
}

func reply(errno report.Failure) int {
	if errno == 1504003 {
		return http.StatusPreconditionFailed
	}
	return http.StatusOK
}
