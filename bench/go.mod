module github.com/mperrno/errno/bench

go 1.24.0

require (
	github.com/lib/pq v1.12.3
	github.com/mperrno/errno v0.0.0
	github.com/stretchr/testify v1.12.1
	google.golang.org/grpc v1.80.0
)

require (
	go.yaml.in/yaml/v3 v3.0.6 // indirect
	golang.org/x/sys v0.41.0 // indirect
)

replace github.com/mperrno/errno => ../
