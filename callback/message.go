package callback

import (
	"strings"

	"github.com/mperrno/errno/internal/input"
)

const (
	maxAPI  = 64   // bytes of an API's name
	maxText = 1024 // bytes of a text that are read
)

type status uint8

const (
	statusNone status = iota
	statusOK
	statusFail
	statusCancel
)

func (s status) failed() bool { return s == statusFail || s == statusCancel }

var statusWords = [...]string{statusOK: "ok", statusFail: "fail", statusCancel: "cancel"}

// A message holds the parts of an errMsg.
type message struct {
	api    string
	status status
	text   string
}

// parseMessage parses an errMsg of the form "api:fail text" or "api:text". Anything
// else is all text. A status can be followed by a colon or another character that
// ends the word, and on web pages by an underscore: getBrandWCPayRequest:fail_no permission.
// A person types the colon in full width too.
func parseMessage(s string) message {
	rest := strings.TrimLeft(s, " ")
	api := firstName(rest)
	rest, ok := strings.CutPrefix(rest[len(api):], ":")
	if !ok {
		rest, ok = strings.CutPrefix(rest, "：")
	}
	if !ok || api == "" {
		return message{text: s}
	}
	rest = strings.Trim(rest, " ")
	for status := statusOK; status <= statusCancel; status++ {
		text, ok := strings.CutPrefix(rest, statusWords[status])
		if ok && (text == "" || text[0] == '_' || !input.IsWord(text[0])) {
			return message{api, status, strings.Trim(strings.TrimLeft(text, ":_"), " ")}
		}
	}
	if 'a' <= api[0] && !strings.HasPrefix(api, "err") && startsWithLetter(rest) {
		return message{api: api, text: rest}
	}
	return message{text: s} // such as "errCode:67, err:decode audio fail"
}

// plainAPIs are the APIs of clients whose names have no capital letter, in the form of
// family.apis.
const plainAPIs = "access authorize close cloud. collection. config database. document. edit_address fstat ftruncate gateway. " +
	"get_brand_wcpay_request h5sdk. login mkdir open pre_verify_jsapi read readdir rename request rmdir send_app_msg share " +
	"share_timeline share_weibo stat truncate unlink unzip webapi_getwxaasyncsecinfo write"

// isClientAPI reports whether a client has an API of such a name: in camel case, such as
// startHCE and SocketTask.send, or one of plainAPIs. Others have names in lower case too,
// so that test:fail is no client's, and java.lang.RuntimeException:fail is none either.
func isClientAPI(api string) bool {
	api = withoutNamespace(api)
	if api == strings.ToLower(api) {
		return hasAPI(plainAPIs, api)
	}
	dots := strings.Count(strings.TrimPrefix(api, "openapi."), ".")
	return dots == 1 || dots == 0 && 'a' <= api[0]
}

// withoutNamespace returns the API without the object that it is a method of, which
// some frameworks put before it.
func withoutNamespace(api string) string {
	for _, object := range [...]string{"wx.", "tt.", "uni.", "Taro.", "qy."} {
		if name, ok := strings.CutPrefix(api, object); ok {
			return name
		}
	}
	return api
}
