package main

import "runtime/debug"

// version returns the line that -version prints.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "mperrno (unknown version)\n"
	}
	return "mperrno " + info.Main.Version + " " + info.GoVersion + "\n"
}
