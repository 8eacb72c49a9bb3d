package callback

import (
	"bytes"
	"encoding/json"
	"sync"
)

// A decoder reads one object after the other with the same json.Decoder: for a
// single object, encoding/json allocates more than the object itself takes. With
// GOEXPERIMENT=jsonv2 it does not.
type decoder struct {
	in   bytes.Reader
	json *json.Decoder
}

var decoders = sync.Pool{New: func() any {
	d := new(decoder)
	d.json = json.NewDecoder(&d.in)
	return d
}}

// maxKept is the longest data that a decoder reads, since it keeps its buffer.
const maxKept = 64 << 10

// decode does what json.Unmarshal does, but passes over values of another shape and
// reports false where data is not one JSON value. Part of it can be in w then.
func decode(data []byte, w *wire) bool {
	data = bytes.TrimRight(data, " \t\r\n") // the decoder would leave it to the next object
	d := decoders.Get().(*decoder)
	d.in.Reset(data)
	start := d.json.InputOffset()
	err := d.json.Decode(w)
	if err != nil && !isShape(err) || d.json.InputOffset()-start != int64(len(data)) {
		return false // without the decoder, which keeps the error or what it has not read
	}
	d.in.Reset(nil) // let go of data
	decoders.Put(d)
	return true
}
