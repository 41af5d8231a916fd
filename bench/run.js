// `npm run bench`: kefu beside its peers in one process, their rounds interleaved, so that a noisy machine troubles all alike.
// What is compared is CPU time, and only as a ratio.
import { cpus } from 'node:os';
import { botbuilder } from './peers/botbuilder.js';
import { kefu } from './peers/kefu.js';
import { langgraph } from './peers/langgraph.js';
import { reducer } from './peers/reducer.js';
import { hold, said } from './scenario.js';

const rounds = 15;
const conversations = 120;
const engines = [kefu(), reducer(), langgraph(), botbuilder()];
const times = new Map(engines.map((engine) => [engine.name, []]));

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown CPU'}`);
console.log(`${said.length} turns a conversation, ${conversations} conversations a round, ${rounds} rounds; every reply compared.\n`);

for (const engine of engines) for (let warm = 0; warm < 1500; warm++) await hold(engine, `warm-${warm}`);
for (let round = 0; round < rounds; round++) {
  for (const engine of engines) {
    const before = process.cpuUsage();
    for (let index = 0; index < conversations; index++) await hold(engine, `c-${round}-${index}`);
    const { user, system } = process.cpuUsage(before);
    times.get(engine.name).push((user + system) / conversations / said.length);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mine = median(times.get('kefu'));
console.log('engine                              CPU a turn (median)   times kefu');
for (const { name } of engines) {
  const one = median(times.get(name));
  console.log(`${name.padEnd(36)}${`${one.toFixed(0)} µs`.padStart(12)}${(one / mine).toFixed(2).padStart(19)}`);
}
const ratio = (name) => median(times.get(name)) / mine;
const goals = [
  ['at most 1/12 of langgraph', ratio('langgraph, MemorySaver') >= 12],
  ['at most 1/3 of botbuilder', ratio('botbuilder-dialogs, MemoryStorage') >= 3],
];
console.log('');
for (const [goal, reached] of goals) console.log(`${reached ? 'reached' : 'missed '}  ${goal}`);
process.exit(goals.every(([, reached]) => reached) ? 0 : 1);
