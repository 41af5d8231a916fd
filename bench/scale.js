// `npm run bench:scale`: what a conversation weighs, and whether many open ones slow each other down.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';

const open = [1, 1_000, 100_000];
const rounds = 3;
/** Turns measured in each round, whatever the number of open conversations. */
const turns = 25_000;

/** One crowd in a process of its own; `--expose-gc` so that its memory is what it holds, not what it has yet to throw away. */
async function crowd(size) {
  const child = fork(new URL('./crowd.js', import.meta.url), [String(size)], { execArgv: ['--expose-gc'] });
  const [weight] = await once(child, 'message');
  return { size, child, weight, rates: [] };
}

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown CPU'}\n`);
const crowds = [];
for (const size of open) {
  process.stderr.write(`opening ${size.toLocaleString('en')} …\n`);
  crowds.push(await crowd(size));
}
for (let round = 0; round < rounds; round++) {
  for (const { child, rates } of crowds) {
    child.send({ turns });
    const [{ rate }] = await once(child, 'message');
    rates.push(rate);
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
for (const { child } of crowds) child.kill();

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [one] = crowds;
const largest = crowds.at(-1);
console.log('open conversations    turns a CPU second    beside one alone    process');
const share = ({ rates }) => median(rates.map((rate, round) => rate / one.rates[round]));
for (const entry of crowds) {
  const { size, rates, weight } = entry;
  console.log(
    size.toLocaleString('en').padStart(18) +
      Math.round(median(rates)).toLocaleString('en').padStart(22) +
      `${Math.round(share(entry) * 100)} %`.padStart(20) +
      `${Math.round(weight.process / 1e6)} MB`.padStart(11),
  );
}
console.log(`\nAn idle conversation's record: ${one.weight.record} bytes of JSON, transcript and log kept beside it.`);
const goals = [
  ['an idle record is at most 600 bytes', one.weight.record <= 600],
  ['100,000 conversations fit in 1 GB', largest.weight.process <= 1e9],
  ['throughput falls by at most 20 %', crowds.every((entry) => share(entry) >= 0.8)],
];
console.log('');
for (const [goal, reached] of goals) console.log(`${reached ? 'reached' : 'missed '}  ${goal}`);
process.exit(goals.every(([, reached]) => reached) ? 0 : 1);
