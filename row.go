package errno

import "github.com/mperrno/errno/internal/input"

// A row is a line of codes_wechat.go or codes_feishu.go. Its texts are one string,
// since every string costs a program 16 bytes beside its text.
type row[C Code] struct {
	code      C
	texts     string // Name|Message|Meaning|MeaningZH, and on Feishu |Owner
	condition Condition
	fault     Fault
}

// A record is a row as a lookup finds it.
type record struct {
	number int // Code.Int(), without a call through the interface
	Entry
}

// unpublished is the record of a number that is not in the table. Its Code is nil.
var unpublished = record{number: absent, Entry: Entry{Condition: Unknown, Fault: FaultUnknown}}

func recordsOf[C Code](rows []row[C]) []record {
	records := make([]record, len(rows))
	for i, row := range rows {
		r := &records[i]
		r.number, r.Code, r.Condition, r.Fault = row.code.Int(), row.code, row.condition, row.fault
		texts := row.texts
		for _, text := range [...]*string{&r.Name, &r.Message, &r.Meaning, &r.MeaningZH} {
			*text, texts, _ = input.Cut(texts, '|')
		}
		r.Owner = texts
	}
	return records
}
