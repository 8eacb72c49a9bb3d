package neterr_test

import (
	"errors"
	"fmt"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/neterr"
)

// A service decides by what happened and by who has to act, without naming single
// errors.
func Example() {
	for _, n := range []int{-3, -101, -118, -201, -999} {
		code := neterr.Code(n)
		switch {
		case errors.Is(code, errno.Canceled):
			fmt.Println("drop", code)
		case errors.Is(code, errno.FaultApp):
			fmt.Println("page", code)
		case errors.Is(code, errno.FaultNetwork):
			fmt.Println("count", code)
		default:
			fmt.Println("log", code)
		}
	}
	// Output:
	// drop net::ERR_ABORTED (-3)
	// count net::ERR_CONNECTION_RESET (-101)
	// count net::ERR_CONNECTION_TIMED_OUT (-118)
	// page net::ERR_CERT_DATE_INVALID (-201)
	// log net: unlisted error (-999)
}

func ExampleFind() {
	for _, text := range []string{
		"request:fail errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT",
		"uploadFile:fail upload fail:-355:net::ERR_INCOMPLETE_CHUNKED_ENCODING",
		"request:fail -101:net::ERR CONNECTION RESET", // typed from a screenshot
		"request:fail timeout",
		"getLocation:fail -2",
	} {
		code, ok := neterr.Find(text)
		fmt.Println(int(code), code.Name(), ok)
	}
	// Output:
	// -118 ERR_CONNECTION_TIMED_OUT true
	// -355 ERR_INCOMPLETE_CHUNKED_ENCODING true
	// -101 ERR_CONNECTION_RESET true
	// 0  false
	// 0  false
}

func ExampleByName() {
	code, ok := neterr.ByName("ERR_INCOMPLETE_CHUNKED_ENCODING")
	fmt.Println(int(code), ok)
	_, ok = neterr.ByName("net::ERR_INCOMPLETE_CHUNKED_ENCODING")
	fmt.Println(ok)
	// Output:
	// -355 true
	// false
}

func ExampleCode() {
	code := neterr.Code(-101)
	fmt.Println(code == neterr.ConnectionReset)
	fmt.Println(code)
	// Output:
	// true
	// net::ERR_CONNECTION_RESET (-101)
}

func ExampleCode_Condition() {
	fmt.Println(neterr.ConnectionTimedOut.Condition(), neterr.ConnectionTimedOut.Fault())
	fmt.Println(neterr.CertDateInvalid.Condition(), neterr.CertDateInvalid.Fault())
	// Output:
	// DeadlineExceeded FaultNetwork
	// FailedPrecondition FaultApp
}

func ExampleCode_Is() {
	err := fmt.Errorf("request: %w", neterr.ConnectionReset)
	fmt.Println(errors.Is(err, neterr.ConnectionReset))
	fmt.Println(errors.Is(err, errno.Unavailable))
	fmt.Println(errors.Is(err, errno.FaultNetwork))
	fmt.Println(errors.Is(err, neterr.ConnectionClosed))
	// Output:
	// true
	// true
	// true
	// false
}

func ExampleCode_Meaning() {
	code := neterr.Code(-201)
	fmt.Println(code.Meaning())
	fmt.Println(code.MeaningZH())
	// Output:
	// the certificate has expired or is not valid yet
	// 证书已过期或尚未生效
}

func ExampleCode_Name() {
	fmt.Printf("%q\n", neterr.Code(-118).Name())
	fmt.Printf("%q\n", neterr.Code(-999).Name())
	// Output:
	// "ERR_CONNECTION_TIMED_OUT"
	// ""
}
