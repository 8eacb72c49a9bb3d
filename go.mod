module github.com/mperrno/errno

go 1.24
