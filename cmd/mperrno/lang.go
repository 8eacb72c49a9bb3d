package main

import "strings"

// lang is the language of what a person reads: "en" or "zh". What a program
// reads carries both.
type lang string

const (
	english lang = "en"
	chinese lang = "zh"
)

// langOf returns the language of the environment: the first of LC_ALL,
// LC_MESSAGES and LANG that is set decides, as POSIX has it.
func langOf(getenv func(string) string) lang {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			if strings.HasPrefix(strings.ToLower(value), "zh") {
				return chinese
			}
			return english
		}
	}
	return english
}

// say returns the text in the language l.
func (l lang) say(en, zh string) string {
	if l == chinese {
		return zh
	}
	return en
}
