// Package bench measures package errno beside what a program would use instead.
// Command run of this folder measures all of it and writes docs/performance.md.
//
// The names of the benchmarks are those that benchstat reads: by is what is
// measured, the keys before it say on what.
package bench

//go:generate go run ./generate
