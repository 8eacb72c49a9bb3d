// Package zerolog stands in for the package of that path.
package zerolog

type Event struct{}

func (e *Event) Interface(key string, value any) *Event { return e }
func (e *Event) Fields(fields any) *Event               { return e }
func (e *Event) Err(err error) *Event                   { return e }
