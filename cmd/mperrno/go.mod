module github.com/mperrno/errno/cmd/mperrno

go 1.24.0

require (
	github.com/creack/pty v1.1.24
	github.com/mperrno/errno v0.0.0
	github.com/rivo/uniseg v0.4.7
	github.com/stretchr/testify v1.12.1
	golang.org/x/term v0.40.0
)

require (
	go.yaml.in/yaml/v3 v3.0.6 // indirect
	golang.org/x/sys v0.41.0 // indirect
)
