// Prints the nanoseconds that one call of a package's lookup takes.
//
//   node bench.mjs <network-spanner|chromium-net-errors> <published|unpublished> < numbers.json
//
// The numbers are those of the Go benchmarks; chromium-net-errors, which has
// others, gets the same random choice of its own.
import { readFileSync } from 'node:fs';

const [name, kind] = process.argv.slice(2);
const library = await import(name);
let numbers = JSON.parse(readFileSync(0, 'utf8'));
let call;
if (name === 'network-spanner') {
  call = library.MiniprogramErrno;
} else {
  const { getErrorByCode, getErrors } = library.default;
  const codes = getErrors().map((e) => e.code);
  numbers = numbers.map((n) => (kind === 'published' ? codes[n % codes.length] : -10000 - n));
  call = getErrorByCode;
}

let sink = 0;
function run() {
  const start = process.hrtime.bigint();
  for (let i = 0; i < 1 << 18; i++) {
    if (call(numbers[i & (numbers.length - 1)])) sink++;
  }
  return Number(process.hrtime.bigint() - start) / (1 << 18);
}
run(); // so that it is compiled
const times = Array.from({ length: 5 }, run).sort((a, b) => a - b);
if (sink < 0) throw new Error('unreachable, but the engine does not know');
console.log(times[2]);
