package errno

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// BenchmarkScale builds and reads WeChat's table and a made-up one of ten times
// as many rows, in ten times as many categories.
func BenchmarkScale(b *testing.B) {
	defer func() { weChat = table{} }()
	for _, times := range []int{1, 10} {
		var rows []row[WeChat]
		var used []Category
		for _, r := range weChatRows {
			if c := r.code.Category(); len(used) == 0 || used[len(used)-1] != c {
				used = append(used, c)
			}
			for i := range times {
				category := i*10 + len(used) - 1
				rows = append(rows, row[WeChat]{code: WeChat(category*100000 + int(r.code)%100000), texts: r.texts})
			}
		}
		slices.SortFunc(rows, func(a, b row[WeChat]) int { return cmp.Compare(a.code, b.code) })
		weChat = table{}
		weChat.load(func() []record { return recordsOf(rows) })
		for _, r := range rows {
			if r.code.find().Code != r.code {
				b.Fatal("a row that is not found")
			}
		}
		r := rand.New(rand.NewPCG(1, 2))
		var codes [1 << 12]WeChat
		for i := range codes {
			codes[i] = rows[r.IntN(len(rows))].code
		}
		b.Run(fmt.Sprintf("work=build/rows=%d", len(rows)), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				newPages(recordsOf(rows))
			}
		})
		b.Run(fmt.Sprintf("work=Name/rows=%d", len(rows)), func(b *testing.B) {
			found := 0
			for i := range b.N {
				found += len(codes[i%len(codes)].Name())
			}
			if found == 0 {
				b.Fatal("nothing found")
			}
		})
	}
}
