package handler

import (
	"bytes"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/feedback/alert"
	"example.com/feedback/report"
)

func TestStatus(t *testing.T) {
	for _, test := range []struct {
		report report.WeChat
		want   int
	}{
		{report.WeChat{Errno: 0}, 204},
		{report.WeChat{Errno: 5}, 504},
		{report.WeChat{Errno: report.ErrnoNoPermission}, 403},
		{mockReport(), 412},
	} {
		if got := status(test.report.Err()); got != test.want {
			t.Errorf("%d: got %d, want %d", test.report.Errno, got, test.want)
		}
	}
}

func TestServe(t *testing.T) {
	var log bytes.Buffer
	h := New(alert.NewCounter(), slog.New(slog.NewTextHandler(&log, nil)))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("POST", "/", strings.NewReader(`{"errno":112}`)))
	if w.Code != 200 || w.Header().Get("X-Alert") != "true" {
		t.Error(w.Code, w.Header())
	}
	if !strings.Contains(log.String(), "errno=112\n") {
		t.Error(log.String())
	}
}
