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
		rows := weChatRows[:]
		if times > 1 {
			rows = made(times)
		}
		weChat = table{}
		weChat.load(func() []record { return recordsOf(rows) })
		for _, r := range rows {
			if r.code.find().Code != r.code {
				b.Fatal("a row that is not found")
			}
		}
		r := rand.New(rand.NewPCG(1, 2))
		var numbers [1 << 12]int32 // half the size, to leave the cache to the table
		for i := range numbers {
			numbers[i] = int32(rows[r.IntN(len(rows))].code)
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
				found += len(WeChat(numbers[i%len(numbers)]).Name())
			}
			if found == 0 {
				b.Fatal("nothing found")
			}
		})
	}
}

// made returns so many times the rows of WeChat, in as many times the categories.
func made(times int) (rows []row[WeChat]) {
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
	return rows
}
