package errnoprint

import (
	"fmt"
	"html/template"
	"io"
	"log"
	"log/slog"
	"os"

	"github.com/mperrno/errno"
	"go.uber.org/zap"
)

type base struct{ Errno errno.WeChat }

type page struct {
	base
	Title    string
	Reports  []response
	Optional *response
	Next     *page
}

type apiFailure struct{ Errno errno.WeChat }

func (apiFailure) Error() string { return "" }

func structs(r response, p *response, all []response, named map[string]*response, pg page, fail apiFailure, w io.Writer, t *template.Template) {
	fmt.Println(r, 1)                                          // want `Println writes the error's text of r.Errno, not the number: use its Int`
	fmt.Println(p)                                             // want `Println writes the error's text of p.Errno`
	fmt.Println(all)                                           // want `Println writes the error's text of all\[\].Errno`
	fmt.Println([]errno.WeChat{r.Errno})                       // want `Println writes the error's text of \[\]errno.WeChat\{…\}\[\]`
	fmt.Println(map[errno.Feishu]int{})                        // want `Println writes`
	fmt.Println([1]response{})                                 // want `Println writes`
	fmt.Println(struct{ base }{})                              // want `Println writes`
	fmt.Println(pg)                                            // want `Println writes the error's text of pg.base.Errno`
	_ = fmt.Sprintf("%v %+v %d %#v", r, all, r, r)             // want `%v writes the error's text of r.Errno` `%\+v writes the error's text of all\[\].Errno`
	log.Printf("%+v", &r)                                      // want `%\+v writes the error's text of &r.Errno`
	logf("%v", r)                                              // want `%v writes`
	log.Print("fail ", r)                                      // want `Print writes`
	fmt.Println([]any{1, r})                                   // want `Println writes the error's text of r.Errno`
	_ = t.Execute(w, r)                                        // want `Execute writes the error's text of r.Errno`
	_ = t.Execute(w, named)                                    // want `Execute writes the error's text of named\[\].Errno`
	_ = t.Execute(w, map[string]any{"Reports": all})           // want `Execute writes the error's text of all\[\].Errno`
	_ = t.Execute(w, struct{ Next *page }{&pg})                // want `Execute writes`
	_ = t.Execute(w, fail)                                     // want `Execute writes the error's text of fail.Errno`
	_ = t.ExecuteTemplate(w, "x", struct{ E *errno.WeChat }{}) // want `ExecuteTemplate writes`
}

// What must not be reported.

type inside struct {
	errno errno.WeChat
	next  *response
	N     int
}

type embeds struct{ errno.WeChat }

type list struct {
	Next *list
	Any  any
}

func quietStructs(named map[string]*response, fail apiFailure, l list, p *errno.WeChat, pp **response, w io.Writer, t *template.Template) {
	fmt.Println(inside{}, named, fail, &fail, embeds{}, l, &l, p, pp)
	fmt.Fprintf(os.Stderr, "%v %+v", inside{}, named)
	_ = fmt.Errorf("%v", response{})
	_, _ = fmt.Sscan("5", p)
	_ = fmt.Sprint(errno.Entry{}, []errno.Entry{})
	_ = t.Execute(w, inside{})
	_ = t.Execute(w, errno.Entry{})
	slog.Info("fail", "report", response{})
	_ = zap.Any("report", response{})
	panic(fmt.Sprint(response{}))
}
