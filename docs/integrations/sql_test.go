package integrations

import (
	"database/sql"
	"fmt"

	_ "modernc.org/sqlite"

	"github.com/mperrno/errno"
)

func Example_sql() {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer db.Close()
	rows, err := db.Query("select 1504003 union all select 0 union all select null")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer rows.Close()
	for rows.Next() {
		var code sql.Null[errno.WeChat] // a column that can be NULL
		if err := rows.Scan(&code); err != nil {
			fmt.Println(err)
			return
		}
		if !code.Valid {
			code.V = errno.WeChatAbsent // it is 0, a success, otherwise
		}
		fmt.Println(code.V.Int(), code.V.Err())
	}
	// Output:
	// 1504003 wechat: system NFC switch not opened (1504003)
	// 0 <nil>
	// -1 wechat: no errno was sent (-1)
}
