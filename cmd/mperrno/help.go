package main

import _ "embed"

var (
	//go:embed help_en.txt
	helpEN string
	//go:embed help_zh.txt
	helpZH string
)

// help returns the page that -h prints.
func help(l lang) string { return l.say(helpEN, helpZH) }
