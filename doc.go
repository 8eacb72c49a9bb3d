// Package errno has the error numbers of WeChat Mini Programs and of Feishu
// (Lark) gadgets as typed constants, and a table behind them: what each number
// means, what happened and who has to act.
//
// Both platforms report a failure as errno, up to seven digits: two for the
// category, two for the subcategory, three for the detail. 1504003 is
// Device/NFC/003. They use one format with two tables, so a code is a code of a
// platform, and its type says which: [WeChat] or [Feishu].
//
// A service that receives the number tests it with [errors.Is]:
//
//	func handle(n int) {
//		err := errno.WeChat(n).Err() // nil for 0
//		switch {
//		case err == nil, errors.Is(err, errno.Canceled):
//			return // a success, or the user backed out
//		case errors.Is(err, errno.WeChatNFCSwitchNotOpened):
//			suggest("Turn on NFC in the settings")
//		case errors.Is(err, errno.FaultApp):
//			page(err) // wechat: url not in domain list (600002)
//		}
//	}
//
// The target can be a code, a [Subcategory], a [Category], a [Condition] (what
// happened) or a [Fault] (who has to act). [ParseTarget] reads one from a
// configuration file.
//
// A client often sends less than that, or more: no errno at all, the errno in
// errCode, the error of Chromium's network stack in the text. Package callback
// decodes the whole object of a fail callback, package neterr has Chromium's
// errors, and package errnolog logs with log/slog.
//
// # What never matches
//
// No code matches an error of the standard library: fs.ErrNotExist,
// context.Canceled, context.DeadlineExceeded and net.Error speak of this
// process, and a handler that tests for them must not mistake a file missing on
// a phone for one of its own. No code matches one of the other platform. The
// zero [Category] and [Subcategory] match nothing.
//
// # Metric labels
//
// [Code.Name], [Condition] and [Fault], and the names of categories, take their
// values from a fixed set that only a new version of this package enlarges: they
// are safe as metric labels. [Code.Int] and the text of an error are not, since a
// client can send any number.
//
// # Contradictions of the documents
//
// Feishu's document contradicts itself. Its design section calls 10/01 login and
// 10/02 user information and gives 1001020 as an errno of tt.login; its
// dictionary files login under 10/00, getUserInfo under 10/01 and chat under
// 10/02. Here titles follow the design section, [Entry.Owner] and the names of
// constants follow the dictionary: [FeishuUserInfoGetFailed], 1001002, lies in
// [SubcategoryFeishuLogin]. 1001020, which the dictionary lacks, is not in the
// table.
//
// The platforms contradict each other too: 100 is "jsapi not supported" on
// WeChat and "unknown error" on Feishu, 104 a canceled authorization on one and
// an invalid parameter on the other. Never compare numbers across platforms;
// compare conditions.
//
// # Judgements
//
// Numbers and messages are the vendors', meanings are in the words of this
// package. Conditions and faults are its judgements: a minor release may correct
// one, and the changelog says so.
package errno
