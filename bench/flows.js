// `npm run bench:flows`: what flows cost. Loading a pack of 2,000 articles and compiling 500 flows of 20 steps, cold, in a process
// of its own; and a turn inside a flow beside a turn without one, taken by turns in one run.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssistant } from '../dist/index.js';
import { loadPack } from '../dist/node.js';

const flowCount = 500;
const articleCount = 2_000;
const coldRuns = 5;
const rounds = 400;

/** A flow of twenty steps that asks, calls, branches and ends. */
function flowText(n) {
  const asks = Array.from(
    { length: 8 },
    (_, i) => `  v${i}: { type: text, pattern: 'x${i}\\d', ask: { zh: 问题${n}之${i}, en: Question ${n} ${i} } }`,
  );
  const steps = Array.from({ length: 8 }, (_, i) => `  - ask: v${i}`);
  return `flow: flow-${n}
title: { zh: 业务${n}, en: Business ${n} }
start: { examples: { zh: [我要办业务${n}], en: [I want business ${n}] } }
slots:
${asks.join('\n')}
steps:
${steps.join('\n')}
  - { call: find, with: { v: $v0 }, save: found, fail: [{ handoff: system-trouble }] }
  - { set: { fee: $found.fee } }
  - if: { fee: { over: 10 } }
    then: [{ say: { zh: '费用 {$fee}', en: 'Fee {$fee}' } }, { set: { fee: 10 } }]
    else: [{ say: { zh: 免费, en: Free } }]
  - { say: { zh: '好了 {$v1}', en: 'Done {$v1}' } }
  - { call: find, with: { v: $v2 }, save: other, fail: [{ handoff: system-trouble }] }
  - { say: { zh: '还有 {$v3}', en: 'And {$v3}' } }
  - { say: { zh: '完成 {$v4}', en: 'Finished {$v4}' } }
  - { end: solved }
`;
}

function articlesText(from, to) {
  const lines = [];
  for (let n = from; n < to; n++)
    lines.push(
      `  - id: article-${n}`,
      `    title: { zh: 知识${n}, en: Article ${n} }`,
      `    phrasings: { zh: [第${n}个问题怎么办, 问题${n}如何处理, ${n}号问题], en: [what about question ${n}, how to do ${n}, number ${n}] }`,
      `    answer: { zh: 答案是${n}。, en: The answer is ${n}. }`,
    );
  return `category: all\ndefaults: { owner: team, source: rules, status: published, version: 1, updatedAt: 2026-09-01, validFrom: 2026-01-01, reviewBy: 2027-03-01, risk: normal }\narticles:\n${lines.join('\n')}\n`;
}

const packText = 'pack: bench\nversion: "1"\ntitle: { zh: 测试, en: Test }\nlocales: [zh, en]\nservices: { find: {} }\n';

async function writePacks() {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-bench-'));
  const [articles, flows] = [join(folder, 'articles'), join(folder, 'flows')];
  await mkdir(join(articles, 'knowledge'), { recursive: true });
  await mkdir(flows);
  for (const pack of [articles, flows]) await writeFile(join(pack, 'pack.yaml'), packText);
  for (let n = 0; n < flowCount; n++) await writeFile(join(flows, `f${n}.flow.yaml`), flowText(n));
  for (let n = 0; n < articleCount; n += 50) await writeFile(join(articles, 'knowledge', `a${n}.yaml`), articlesText(n, n + 50));
  return { folder, articles, flows };
}

// The compiler has no entry of its own: it is the part that is loaded on demand.
const [chunk] = readdirSync(new URL('../dist/', import.meta.url)).filter((file) => /^flow-work-.*\.js$/.test(file));
const dist = (file) => new URL(`../dist/${file}`, import.meta.url).href;
const cold = `
import { loadPack } from '${dist('node.js')}';
import { flowWork } from '${dist(chunk)}';
const begun = performance.now();
const { knowledge } = await loadPack(process.argv[1]);
const articles = performance.now();
const { flows } = await loadPack(process.argv[2]);
const files = performance.now();
for (const flow of flows) flowWork.machineOf(flow);
const compiled = performance.now();
console.log(JSON.stringify({ articles: articles - begun, files: files - articles, compile: compiled - files, of: [knowledge.length, flows.length] }));
`;

const packs = await writePacks();
const runs = Array.from({ length: coldRuns }, () => {
  const args = ['--input-type=module', '-e', cold, packs.articles, packs.flows];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr.slice(0, 500));
  return JSON.parse(stdout);
});
await rm(packs.folder, { recursive: true });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (part) => Math.round(median(runs.map((run) => run[part])));
const [{ of }] = runs;
console.log(`cold, medians of ${coldRuns}: loading and checking a pack of ${of[0]} articles ${ms('articles')} ms`);
console.log(`cold: reading and checking ${of[1]} flow files ${ms('files')} ms, compiling the ${of[1]} flows ${ms('compile')} ms`);

const assistant = createAssistant({
  ...(await loadPack('flows/shopping')),
  services: { 'orders.find': () => ({ total: 1, returnable: true }) },
});
let opened = 0;

/** CPU time of one message, in microseconds; the best of its kind of conversation so far. */
async function cost(before, message) {
  const chat = assistant.open(`bench-${opened++}`);
  for (const words of before) await chat.send(words);
  const begun = process.cpuUsage();
  await chat.send(message);
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

const kinds = {
  'a turn without a flow (the words of a phrasing, to the letter)': [['你好'], '退货期限是多久'],
  'a turn without a flow (other words: the matcher searches)': [['你好'], '退货运费谁承担呢'],
  'a turn inside a flow (an order number is heard, a service called)': [['我要退货'], '订单号是1234567890'],
  'a turn inside a flow (a choice is heard)': [['我要退货', '1234567890'], '质量问题'],
  'a turn inside a flow (a correction)': [['我要退货', '1234567890'], '不对，订单号是1234567891'],
};
const taken = new Map(Object.keys(kinds).map((kind) => [kind, []]));
for (let round = 0; round < rounds; round++)
  for (const [kind, [before, message]] of Object.entries(kinds)) taken.get(kind).push(await cost(before, message));
const [[, plain]] = taken;
for (const [kind, times] of taken)
  console.log(`${kind}: ${median(times)} µs, ${(median(times) / median(plain)).toFixed(2)} times a turn without`);
