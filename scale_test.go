package errno

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// BenchmarkScale looks numbers up in WeChat's table and in a made-up one of ten
// times as many rows, in ten times as many categories, and builds their indexes.
func BenchmarkScale(b *testing.B) {
	defer weChat.index.Store(nil)
	for _, times := range []int{1, 10} {
		var made []Entry
		var used []Category
		for _, row := range weChatRows {
			if c := row.Code.Category(); len(used) == 0 || used[len(used)-1] != c {
				used = append(used, c)
			}
			for i := range times {
				category := i*10 + len(used) - 1
				row.Code = WeChat(category*100000 + row.Code.Int()%100000)
				made = append(made, row)
			}
		}
		slices.SortFunc(made, func(a, b Entry) int { return cmp.Compare(a.Code.Int(), b.Code.Int()) })
		x := newIndex(made)
		for i := range made {
			if x.find(uint(made[i].Code.Int())) != &made[i] {
				b.Fatal("a row that is not found")
			}
		}
		r := rand.New(rand.NewPCG(1, 2))
		var numbers [1 << 12]int
		for i := range numbers {
			numbers[i] = made[r.IntN(len(made))].Code.Int()
		}
		weChat.index.Store(x)
		b.Run(fmt.Sprintf("work=build/rows=%d", len(made)), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				newIndex(made)
			}
		})
		b.Run(fmt.Sprintf("work=Name/rows=%d", len(made)), func(b *testing.B) {
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
