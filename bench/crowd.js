// A number of open conversations in one process, one to four turns old; then their next turns, in an order that has no pattern.
import { createMemoryStore } from '../dist/memory.js';
import { kefuAssistant, kefuOptions } from './peers/kefu.js';
import { expected, said } from './scenario.js';

const size = Number(process.argv[2]);
const store = createMemoryStore();
const { assistant } = kefuAssistant(kefuOptions({ store }));
const step = new Uint8Array(size);
let opened = 0;
const names = Array.from({ length: size }, () => `c-${opened++}`);

/** The next turn of a conversation; when its five are over another conversation takes its place. */
async function next(index) {
  const turn = await assistant.open(names[index]).send(said[step[index]]);
  const replies = turn.replies.map(({ text }) => text);
  if (replies.join('\n') !== expected[step[index]].join('\n')) throw new Error(`${names[index]}: ${replies.join(' / ')}`);
  step[index] += 1;
  if (step[index] < said.length) return;
  step[index] = 0;
  await store.erase(names[index]);
  names[index] = `c-${opened++}`;
}

for (let index = 0; index < size; index++) for (let turn = 0; turn <= index % 4; turn++) await next(index);
globalThis.gc();
const record = await store.load(names[0]);
process.send({ record: Buffer.byteLength(JSON.stringify(record)), process: process.memoryUsage().rss });

let seed = 1;
process.on('message', async ({ turns }) => {
  const before = process.cpuUsage();
  for (let count = 0; count < turns; count++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    await next(seed % size);
  }
  const { user, system } = process.cpuUsage(before);
  process.send({ rate: turns / ((user + system) / 1e6) });
});
