/*
Mperrno says what the errors of WeChat Mini Programs and of Feishu (Lark)
gadgets mean: a number, an object, a log.

	mperrno 1504003                 a number, on both platforms
	mperrno wechat:104 600001       several, a line each
	mperrno 15                      a category; 1504 is a subcategory
	mperrno FaultAdmin              a fault, condition or category
	mperrno WeChatNFCSwitchNotOpened
	                                a constant of the Go package
	mperrno ERR_CONNECTION_RESET    a network error of Chromium, also -101
	mperrno '{"errMsg":"request:fail timeout"}'
	                                what a fail callback received, an errMsg
	                                alone, a line of a log
	mperrno 'error 600001 again'    a published number in a sentence
	mperrno domain list             anything else is searched for: names,
	                                messages, meanings, titles, known texts

	mperrno -sum app.log            what fails most, and who has to act
	tail -f app.log | mperrno -     each line, explained below it
	mperrno -p wechat -f json < in > out
	                                each line of JSON, with errno_info added

	mperrno -l -f tsv > errno.tsv   the dictionary, for a warehouse
	mperrno -l -f ts > errno.ts     constants, for a front end

# Options

They can stand before and after the other arguments.

	-p wechat|feishu  the platform of numbers and objects that name none
	-s                search, whatever the arguments look like
	-l                list the tables
	-c CATEGORY       list a category or subcategory: its title in either
	                  language (device, 蓝牙) or its digits (15, 1504);
	                  several with an option each
	-sum              sum up the files, gzipped ones too, or standard input
	-n N              with -sum: at most N failures and texts, 0 for all;
	                  20 if not given
	-key NAME         in JSON, read the key NAME as errno too
	-f FORMAT         table, tsv, csv, json (an object a line) or markdown;
	                  with -l also ts
	-lang en|zh       the language; otherwise LC_ALL, LC_MESSAGES or LANG
	-h, -version      this page; the version

# Columns

These are the columns of tsv and csv, and the keys of json, in this order:

	platform, errno, name, category, category_title, category_title_zh,
	subcategory, subcategory_title, subcategory_title_zh, message, meaning,
	meaning_zh, owner, condition, fault, evidence

category and subcategory are digits 1-2 and 3-4 as numbers. name is empty for a
number that is not published. platform is cronet for a network error of
Chromium, which WeChat reports inside errno 600001. owner is the API that Feishu
files the number under. evidence is what told the condition and the fault of an
object: errno, status (ok or cancel), errcode, neterr, text (a known one), words
(those of a text that nobody has listed), or nothing. -l and -c leave it out.

The columns of -sum are

	count, share, platform, errno, errcode, neterr, name, condition, fault,
	evidence, api, meaning, meaning_zh, text

errno is -1 if none was sent; platform is empty if it can be either; api is the
most frequent; text is set in the rows that come last: texts that were not
understood, and then those that words alone told. With -f json it is one object,
with these as its failures and texts.

The same log gives the same rows on any machine. Where too many failures or
texts differ, the rarest have no row; standard error and left_out say how many
rows are missing at most. A file that cannot be read to its end, such as a torn
gzip file, is summed up as far as it can be read, and the exit status is 2.

# Pipes

"mperrno -", or no argument and a pipe or a file as standard input, copies
lines. With -f json one line in is one line out. A line without an object passes
unchanged, byte for byte, and so does one longer than 8 MiB. What can be written
is written when the input pauses. Memory is bounded. The exit status is 0 if the
input was read to its end, whatever was in it.

An object that is printed over several lines, as by jq or a console, is read as
one, here and by -sum: from a line that ends in { to the } below it, with all
between them indented deeper. -f json leaves it alone and says so once.

With -f json a line is one JSON value. Each object in it that a fail or success
callback received gains a field at its end:

	"errno_info":{"platform":"wechat","errno":600001,
	"name":"WeChatNetworkCronetError","condition":"DeadlineExceeded",
	"fault":"FaultNetwork","meaning":"...","meaning_zh":"...",
	"api":"request","neterr":"ERR_CONNECTION_TIMED_OUT","evidence":"errno"}

The keys are always these; errno is -1 if none was sent, and name, meaning, api,
neterr and evidence are empty if not known. What is inside such an object, such
as the reasons of an exception, is part of it. If a line has no such object but
JSON or an errMsg in a string, the object around the string gains the field.

The platform is that of the nearest "platform":"wechat" or "feishu" in the
object or around it, otherwise that of -p, otherwise the only one that has the
number or sends an errString. An object that can be of either is left alone and
counted on standard error. An object with errno_info is left alone too.

# Exit status

0 if something was found, or the input was read to its end; 1 if nothing was
found; 2 for wrong use, and if reading or writing failed.
*/
package main
