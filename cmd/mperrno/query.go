package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/mperrno/errno"
)

// query answers the operands in their order. Those that are neither a number, a
// name nor text with an errno in it are the words of one search, which comes
// last. many reports whether an answer is a list rather than single codes;
// missed says, a line each, what has no answer.
func query(o options) (rows []row, many bool, missed []string) {
	var words []string
	for _, arg := range o.operands {
		if o.search {
			words = append(words, arg)
			continue
		}
		found, list, err := lookup(o, strings.TrimSpace(arg))
		switch {
		case err != nil:
			missed = append(missed, err.Error())
		case found == nil:
			words = append(words, arg)
		default:
			rows = append(rows, found...)
			many = many || list
		}
	}
	if len(words) > 0 {
		found := search(o.platforms(), words)
		if len(found) == 0 {
			missed = append(missed, o.lang.errorf("nothing found for %q", "没有找到 %q", strings.Join(words, " ")).Error())
		}
		rows = append(rows, found...)
		many = many || len(found) > 1
	}
	return rows, many, missed
}

// lookup answers an operand that names something. Without an error and without
// rows the operand is a word to search for.
func lookup(o options, arg string) (rows []row, many bool, err error) {
	if isNumber(arg) {
		rows, err = number(o, arg)
		return rows, false, err
	}
	if target, err := errno.ParseTarget(strings.TrimPrefix(arg, "errno.")); err == nil {
		rows, many = targeted(o.platforms(), target)
		if rows == nil {
			err = o.lang.errorf("no published errno is %q here", "没有符合 %q 的错误码", arg)
		}
		return rows, many, err
	}
	if c, ok := cronetName(arg); ok {
		return []row{cronetRow(c)}, false, nil
	}
	if rows = explain(o.platforms(), arg); rows == nil && strings.HasPrefix(arg, "{") {
		err = o.lang.errorf("no errno in %q", "%q 里没有 errno", arg)
	}
	return rows, false, err
}

// number answers a number in decimal digits, for each platform.
func number(o options, arg string) (rows []row, err error) {
	if n, err := strconv.Atoi(arg); err == nil {
		for _, p := range o.platforms() {
			if c := p.Code(n); c.Category() != 0 {
				rows = append(rows, rowOf(c))
			}
		}
	}
	if rows != nil {
		return rows, nil
	}
	if c, ok := cronetNumber(arg); ok {
		return []row{cronetRow(c)}, nil
	}
	return nil, o.lang.errorf("%s is no errno: want a number from 0 to 9999999, or one of cronet's such as -118",
		"%s 不是 errno：应为 0 到 9999999 的整数，或 -118 这样的 cronet 错误码", arg)
}

// targeted returns the code that target is, or all codes that it matches.
func targeted(platforms []errno.Platform, target error) (rows []row, many bool) {
	if c, ok := target.(errno.Code); ok {
		for _, p := range platforms {
			if p == c.Platform() && c.Category() != 0 {
				return []row{rowOf(c)}, false
			}
		}
		return nil, false
	}
	for _, p := range platforms {
		for e := range errno.All(p) {
			if errors.Is(e.Code, target) {
				rows = append(rows, rowOf(e.Code))
			}
		}
	}
	return rows, true
}

// list returns the tables, or what -c leaves of them.
func list(o options) (rows []row, missed []string) {
	for _, p := range o.platforms() {
		for e := range errno.All(p) {
			if o.category == "" || inCategory(e.Code, o.category) {
				rows = append(rows, rowOf(e.Code))
			}
		}
	}
	if len(rows) == 0 {
		missed = []string{o.lang.errorf("no category %q: want a title such as device, or a number such as 15 or 1504", "没有类别 %q：应为“设备”这样的名称，或 15、1504 这样的编号", o.category).Error()}
	}
	return rows, missed
}

// inCategory reports whether c lies in the category or subcategory that is
// called name: by its title in either language, by its first two or four
// digits, or by the number of its constant, 115 or 11504.
func inCategory(c errno.Code, name string) bool {
	cat, sub := c.Category(), c.Subcategory()
	for _, title := range [...]string{cat.Title(), cat.TitleZH(), sub.Title(), sub.TitleZH()} {
		if title != "" && strings.EqualFold(title, name) {
			return true
		}
	}
	n, err := strconv.Atoi(name)
	if err != nil {
		return false
	}
	switch len(name) {
	case 1, 2:
		return n == cat.Digits()
	case 3:
		return n == int(cat)
	case 4:
		return n == cat.Digits()*100+sub.Digits()
	case 5:
		return n == int(sub)
	}
	return false
}
