package main

import (
	"strconv"

	"github.com/mperrno/errno"
)

// row is what the command knows of one number. Names and order of the columns
// are promised; formats that a program reads carry them all.
type row struct {
	Platform           string `json:"platform"`
	Errno              int    `json:"errno"`
	Name               string `json:"name"` // "" for a number that is not published
	Category           digits `json:"category"`
	CategoryTitle      string `json:"category_title"`
	CategoryTitleZH    string `json:"category_title_zh"`
	Subcategory        digits `json:"subcategory"`
	SubcategoryTitle   string `json:"subcategory_title"`
	SubcategoryTitleZH string `json:"subcategory_title_zh"`
	Message            string `json:"message"`
	Meaning            string `json:"meaning"`
	MeaningZH          string `json:"meaning_zh"`
	Owner              string `json:"owner"`
	Condition          string `json:"condition"`
	Fault              string `json:"fault"`

	condition errno.Condition
	fault     errno.Fault
}

var columnNames = []string{
	"platform", "errno", "name",
	"category", "category_title", "category_title_zh",
	"subcategory", "subcategory_title", "subcategory_title_zh",
	"message", "meaning", "meaning_zh", "owner", "condition", "fault",
}

// values returns the row in the order of columnNames.
func (r *row) values() []string {
	return []string{
		r.Platform, strconv.Itoa(r.Errno), r.Name,
		r.Category.String(), r.CategoryTitle, r.CategoryTitleZH,
		r.Subcategory.String(), r.SubcategoryTitle, r.SubcategoryTitleZH,
		r.Message, r.Meaning, r.MeaningZH, r.Owner, r.Condition, r.Fault,
	}
}

// digits is a category's or subcategory's number, or noDigits where there is
// none; that is empty text, and null in JSON.
type digits int

const noDigits digits = -1

func (d digits) String() string {
	if d == noDigits {
		return ""
	}
	return strconv.Itoa(int(d))
}

func (d digits) MarshalJSON() ([]byte, error) {
	if d == noDigits {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(d), 10), nil
}

// rowOf returns the row of a code in 0..9999999. That of an unpublished one
// says where the number lies.
func rowOf(c errno.Code) row {
	cat, sub := c.Category(), c.Subcategory()
	e, _ := c.Lookup()
	return row{
		Platform:           c.Platform().String(),
		Errno:              c.Int(),
		Name:               e.Name,
		Category:           digits(cat.Digits()),
		CategoryTitle:      cat.Title(),
		CategoryTitleZH:    cat.TitleZH(),
		Subcategory:        digits(sub.Digits()),
		SubcategoryTitle:   sub.Title(),
		SubcategoryTitleZH: sub.TitleZH(),
		Message:            e.Message,
		Meaning:            e.Meaning,
		MeaningZH:          e.MeaningZH,
		Owner:              e.Owner,
		Condition:          c.Condition().String(),
		Fault:              c.Fault().String(),
		condition:          c.Condition(),
		fault:              c.Fault(),
	}
}

// rowsOf returns what n is on each of the platforms that publish it or, where
// none does, where it lies on each. It is empty for a number that is no errno.
func rowsOf(platforms []errno.Platform, n int) []row {
	var published, places []row
	for _, p := range platforms {
		c := p.Code(n)
		if c.Category() == 0 {
			return nil
		}
		if r := rowOf(c); r.Name != "" {
			published = append(published, r)
		} else {
			places = append(places, r)
		}
	}
	if published != nil {
		return published
	}
	return places
}
