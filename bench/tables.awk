# Prints results of go test -bench as Markdown, one table a benchmark. Names are
# BenchmarkX/key=column/by=row. A figure is the median of all rounds; a ratio is
# that of two medians, to the first row.

$1 == "cpu:" { cpu = $0 }

$4 == "ns/op" {
	sub(/^Benchmark/, "", $1)
	sub(/-[0-9]+$/, "", $1)
	split($1, part, "/")
	table = part[1]
	column = part[2]
	row = substr(part[3], length("by=") + 1)
	if (!seen[table]++) tables[++t] = table
	if (!seen[table, column]++) columns[table, ++c[table]] = column
	if (!seen[table, "by", row]++) rows[table, ++r[table]] = row
	ns[table, column, row] = ns[table, column, row] " " $3
	if ($6 == "B/op") memory[table, column, row] = ", " $7 " allocs" ($5 ? " (" $5 " B)" : "")
}

END {
	print cpu
	for (i = 1; i <= t; i++) print_table(tables[i])
}

function print_table(table,    i, j, key, line, rule, first, m) {
	for (j = 1; j <= c[table]; j++) {
		split(columns[table, j], key, "=")
		line = line " " key[2] " | ratio |"
		rule = rule " ---: | ---: |"
	}
	gsub(/_/, " ", line)
	print "\n## " table "\n\n| " key[1] " |" line "\n| --- |" rule
	for (i = 1; i <= r[table]; i++) {
		line = "| " rows[table, i] " |"
		gsub(/\*/, "\\*", line)
		gsub(/_/, " ", line)
		for (j = 1; j <= c[table]; j++) {
			m = median(ns[table, columns[table, j], rows[table, i]])
			if (i == 1) first[j] = m
			line = line " " duration(m) memory[table, columns[table, j], rows[table, i]] sprintf(" | %.2f |", m / first[j])
		}
		print line
	}
}

function duration(ns) {
	return ns < 100 ? sprintf("%.1f ns", ns) : ns < 1000 ? sprintf("%.0f ns", ns) : sprintf("%.1f µs", ns / 1000)
}

function median(list,    n, v, i, j, x) {
	n = split(list, v, " ")
	for (i = 2; i <= n; i++) {
		x = v[i] + 0
		for (j = i - 1; j > 0 && v[j] + 0 > x; j--) v[j + 1] = v[j]
		v[j + 1] = x
	}
	return (v[int((n + 1) / 2)] + v[int((n + 2) / 2)]) / 2
}
