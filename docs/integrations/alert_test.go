package integrations

import (
	"errors"
	"fmt"

	"go.yaml.in/yaml/v3"

	"github.com/mperrno/errno"
)

// A target is what a rule is about, as errno.ParseTarget reads it.
type target struct{ error }

func (t *target) UnmarshalText(text []byte) (err error) {
	t.error, err = errno.ParseTarget(string(text))
	return err
}

type rule struct {
	When []target // all must hold
	To   string
}

// route returns who is told of err: the first rule that holds decides.
func route(rules []rule, err error) string {
next:
	for _, r := range rules {
		for _, t := range r.When {
			if !errors.Is(err, t.error) {
				continue next
			}
		}
		return r.To
	}
	return ""
}

func Example_alerts() {
	const config = `
- when: [Canceled]
  to: nobody
- when: [wechat:112]
  to: privacy
- when: [FaultApp, CategoryWeChatNetwork]
  to: frontend
- when: [FaultPlatform]
  to: on-call
- when: [FaultUser]
  to: product
`
	var rules []rule
	if err := yaml.Unmarshal([]byte(config), &rules); err != nil {
		fmt.Println(err)
		return
	}
	for _, err := range []error{
		errno.WeChatJSAPIUserDenied,
		errno.WeChatAPIScopeNotDeclared,
		errno.WeChatNetworkURLNotInDomainList,
		errno.FeishuLoginServerError,
		failure,
	} {
		fmt.Println(err, "->", route(rules, err))
	}
	err := yaml.Unmarshal([]byte("- when: [FaultApps]"), &rules)
	fmt.Println(err)
	// Output:
	// wechat: jsapi user authorize denied (103) -> product
	// wechat: api scope is not declared in the privacy agreement (112) -> privacy
	// wechat: url not in domain list (600002) -> frontend
	// feishu: server error (1000001) -> on-call
	// wechat: system NFC switch not opened (1504003): nfcStartDiscovery:fail system NFC switch not opened -> product
	// errno: unknown target "FaultApps": want at most seven digits such as wechat:1504003 or wechat:15xxxxx, or the Go name of a code, a category, a subcategory, a condition or a fault
}
