package errnoprint

import (
	"errors"
	"fmt"
	"html/template"
	"io"
	"log"
	"log/slog"

	"github.com/mperrno/errno"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

type response struct {
	Errno errno.WeChat
	Code  errno.Code
}

func formatted(r response, f errno.Feishu, p *errno.WeChat, n int, l *log.Logger, s *zap.SugaredLogger) {
	_ = fmt.Sprintf("fail:%v", r.Errno)       // want `%v writes the error's text, not the number: use Int`
	_ = fmt.Sprintf("fail:%s", r.Errno)       // want `%s writes the error's text, not the number: use %d`
	_ = fmt.Sprintf(`%5s|%%|%-9s`, f, f)      // want `%5s writes` `%-9s writes`
	_ = fmt.Sprintf("\tfail:%s", r.Errno)     // want `%s writes`
	_ = fmt.Sprintf("%+v %x", r.Errno, f)     // want `%\+v writes` `%x writes`
	_ = fmt.Sprintf("%[2]v %[1]d", n, f)      // want `%\[2\]v writes`
	_ = fmt.Sprintf("%*d %v", n, n, f)        // want `%v writes`
	_ = fmt.Sprintf("%v %v", *p, (f))         // want `%v writes` `%v writes`
	_ = fmt.Sprintf("%v", r.Errno/1000)       // want `%v writes`
	_ = fmt.Sprintf("%v %s", r.Code, r.Code)  // want `%v writes` `%s writes`
	_ = fmt.Appendf(nil, "%v", errno.Code(f)) // want `%v writes`
	log.Printf("fail %v", r.Errno)            // want `%v writes`
	l.Printf("fail %v", r.Errno)              // want `%v writes`
	s.Infof("fail %v", r.Errno)               // want `%v writes`
	logrus.Errorf("fail %v", r.Errno)         // want `%v writes`
	logf("fail %v", r.Errno)                  // want `%v writes`
	_ = fmt.Sprintf("%[1]v %[1]v", f)         // want `%\[1\]v writes` `%\[1\]v writes`
	_ = fmt.Sprintf("%[1]s %[1]v", f)         // want `%\[1\]s writes` `%\[1\]v writes`
	_ = fmt.Sprintf("%[1]v %[1]T %#[1]v", f)  // want `%\[1\]v writes`
	_ = set(fmt.Sprintf("fail:%v", f))        // want `%v writes`
}

func set(key string) error { return nil }

func logf(format string, args ...any) { log.Printf(format, args...) }

func printed(r response, f errno.Feishu, w io.Writer, t *template.Template, e *zerolog.Event, s *zap.SugaredLogger) {
	key := "fail:" + fmt.Sprint(r.Errno)                         // want `Sprint writes the error's text, not the number: use Int`
	fmt.Println(key, f)                                          // want `Println writes`
	fmt.Fprint(w, errno.WeChat(f))                               // want `Fprint writes`
	fmt.Println(r.Code)                                          // want `Println writes`
	log.Print(r.Errno)                                           // want `Print writes`
	slog.Info("fail", "errno", r.Errno, slog.Any("errno", f))    // want `Info writes` `Any writes`
	slog.With("errno", r.Errno).Info("fail", "n", 1)             // want `With writes`
	_ = zap.Any("errno", r.Errno)                                // want `Any writes`
	s.Infow("fail", "errno", r.Errno)                            // want `Infow writes`
	e.Fields(map[string]any{"errno": r.Errno})                   // want `Fields writes`
	e.Fields([]any{"errno", r.Errno, map[string]any{"in": f}})   // want `Fields writes` `Fields writes`
	logrus.WithFields(logrus.Fields{"errno": r.Errno, "n": 1})   // want `WithFields writes`
	_ = t.Execute(w, r.Errno)                                    // want `Execute writes`
	_ = t.ExecuteTemplate(w, "x", map[string]any{"Errno": f})    // want `ExecuteTemplate writes`
	_ = t.Execute(w, struct{ Errno, Other any }{r.Errno, "..."}) // want `Execute writes`
}

// What must not be reported.
func quiet(r response, f errno.Feishu, e *zerolog.Event, args []any, err error) {
	_ = fmt.Errorf("app %s: %w", "x", r.Errno)
	_ = fmt.Errorf("app %s: %v", "x", r.Errno)
	_ = newError("app %s: %v", "x", r.Errno)
	_ = errors.New("app x: " + r.Errno.Error())
	_ = errors.New(fmt.Sprintf("app x: %v", r.Errno))
	if args == nil {
		panic(fmt.Sprint("app x: ", r.Errno))
	}
	_ = fmt.Sprintf("%d %T %#v %q %%v", r.Errno, f, f, f, 1)
	_ = fmt.Sprintf("%v", errno.WeChatTimedOut)
	_ = fmt.Sprintf("%v %v %v", r.Errno.Error(), r.Errno.Int(), r.Errno.Err())
	_ = fmt.Sprintf("%[9]v %[x]v", r.Errno)
	_ = fmt.Sprintf("%[0]v", r.Errno)
	_ = fmt.Sprintf("%v %", args...)
	_ = fmt.Sprint(errno.WeChatTimedOut, err)
	_ = map[string]any{"errno": r.Errno}
	_ = zap.Reflect("errno", r.Errno)
	e.Interface("errno", r.Errno)
	slog.Info("fail", "errno", r.Errno.Int())
	slog.Error("fail", "err", r.Errno)
	slog.Error("fail", slog.Any("error", r.Errno))
	panic(r.Errno)
}

func newError(format string, args ...any) error { return errors.New(format) }

// The text of a method Error or String is for a person.

type apiError struct{ code errno.WeChat }

func (e apiError) Error() string {
	return fmt.Sprintf("app x: %v", e.code) + func() string { return fmt.Sprint(e.code) }()
}

func (e *apiError) String() string { return fmt.Sprintf("app x: %s", e.code) }

// These have only the name.

type logger struct{ code errno.WeChat }

func (l logger) Error(key string) { fmt.Println(key, l.code) } // want `Println writes`

func (l logger) String() (string, bool) { return fmt.Sprint(l.code), true } // want `Sprint writes`

func String() string { return fmt.Sprint(r.Errno) } // want `Sprint writes`

var (
	r response
	_ = fmt.Sprint(r.Errno) // want `Sprint writes`
)
