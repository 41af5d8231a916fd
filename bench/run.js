// `npm run bench`: kefu beside its peers in one run. Each engine has a process of its own; their rounds are interleaved, so that a
// noisy machine troubles all alike. What is compared is CPU time, and only as a ratio.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { said } from './scenario.js';

const rounds = 15;
const warmUps = 12;
const conversations = 300;

const engines = [];
for (const key of ['kefu', 'assistant', 'reducer', 'langgraph', 'botbuilder']) {
  const child = fork(new URL('./worker.js', import.meta.url), [key]);
  const [{ name }] = await once(child, 'message');
  engines.push({ key, name, child, times: [] });
}

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown CPU'}`);
console.log(
  `${said.length} turns a conversation, ${conversations} conversations a round, ${rounds} rounds after ${warmUps} to warm up; every reply compared.\n`,
);

for (let round = 0; round < warmUps + rounds; round++) {
  for (const engine of engines) {
    engine.child.send({ conversations });
    const [{ microseconds }] = await once(engine.child, 'message');
    if (round >= warmUps) engine.times.push(microseconds);
  }
  if (process.stdout.isTTY) process.stdout.write(`\rround ${round + 1} of ${warmUps + rounds} `);
}
if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
for (const { child } of engines) child.kill();

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (key) => engines.find((engine) => engine.key === key).times;
// The ratio of a round is taken within the round: both sides saw the same machine.
const ratio = (key) => median(of(key).map((time, round) => time / of('kefu')[round]));
console.log('engine                              CPU a turn (median)   times kefu');
for (const { key, name, times } of engines) {
  console.log(`${name.padEnd(36)}${`${median(times).toFixed(0)} µs`.padStart(12)}${ratio(key).toFixed(2).padStart(19)}`);
}
const goals = [
  ['at most 1/12 of langgraph', ratio('langgraph') >= 12],
  ['at most 1/3 of botbuilder', ratio('botbuilder') >= 3],
];
console.log('');
for (const [goal, reached] of goals) console.log(`${reached ? 'reached' : 'missed '}  ${goal}`);
process.exit(goals.every(([, reached]) => reached) ? 0 : 1);
