module github.com/mperrno/errno/cmd/mperrno

go 1.24

require (
	github.com/mperrno/errno v0.0.0
	github.com/stretchr/testify v1.12.1
)
