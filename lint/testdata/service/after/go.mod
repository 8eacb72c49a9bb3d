module example.com/feedback

go 1.24


require github.com/mperrno/errno v0.0.0

replace github.com/mperrno/errno => ../../../..
