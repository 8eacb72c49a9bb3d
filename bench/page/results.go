package main

import (
	"encoding/csv"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// results is what benchstat printed as CSV, one row a benchmark.
type results struct {
	config map[string]string             // goos, goarch and cpu
	values map[string]map[string]measure // by unit and name
	names  []string                      // of all benchmarks, in the order of the run
}

// A measure is a median and how far from it the confidence interval reaches.
type measure struct {
	value  float64
	spread string // "3%"
}

var procs = regexp.MustCompile(`-\d+$`) // the GOMAXPROCS that testing appends

func read(r io.Reader) (*results, error) {
	c := csv.NewReader(r)
	c.FieldsPerRecord = -1
	records, err := c.ReadAll()
	if err != nil {
		return nil, err
	}
	res := &results{map[string]string{}, map[string]map[string]measure{}, nil}
	unit := ""
	for _, record := range records {
		switch {
		case len(record) == 1:
			if key, value, ok := strings.Cut(record[0], ": "); ok {
				res.config[key] = value
			}
		case len(record) >= 3 && record[0] == "" && record[2] == "CI":
			unit = record[1]
			res.values[unit] = map[string]measure{}
		case len(record) >= 3 && record[0] != "" && record[0] != "geomean":
			value, err := strconv.ParseFloat(record[1], 64)
			if err != nil {
				return nil, err
			}
			name := procs.ReplaceAllString(record[0], "")
			if unit == "sec/op" {
				res.names = append(res.names, name)
			}
			res.values[unit][name] = measure{value, record[2]}
		}
	}
	return res, nil
}

// of returns the measure of a benchmark in a unit, and false where it was not run.
func (r *results) of(unit, name string) (measure, bool) {
	m, ok := r.values[unit][name]
	return m, ok
}

// under returns what follows prefix in the names that begin with it.
func (r *results) under(prefix string) []string {
	var rest []string
	for _, name := range r.names {
		if s, ok := strings.CutPrefix(name, prefix); ok {
			rest = append(rest, s)
		}
	}
	return rest
}
