// Fits the table that turns Fuse.js scores into probabilities: isotonic regression over public intent data in KEFU_DATA and, with
// the same weight, over the shipped packs, each article asked for by a phrasing that was left out of its index.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFuseMatcher } from '../dist/fuse.js';
import { loadPack } from '../dist/node.js';

const folder = process.env.KEFU_DATA ?? '../shared/data/matching';
if (!existsSync(folder)) {
  console.log(`No data at ${folder}: set KEFU_DATA to a folder of *.jsonl files with text, label, split, lang, oos.`);
  process.exit(0);
}
/** Phrasings a label: what a shipped article has. */
const shots = 5;
/** Queries a data set, so that large sets do not outweigh small ones. */
const mostQueries = 400;

const points = [];
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()) {
  const rows = readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const byLabel = new Map();
  for (const row of rows.filter((one) => one.split === 'train' && !one.oos)) {
    const texts = byLabel.get(row.label) ?? [];
    if (texts.length < shots) byLabel.set(row.label, [...texts, row.text]);
  }
  const matcher = createFuseMatcher();
  await matcher.index(
    [...byLabel].map(([label, texts]) => ({
      id: `article:${label}`,
      option: { article: label, title: label },
      titles: [],
      phrasings: texts.map((text) => ({ locale: rows[0].lang, text })),
    })),
  );
  const dev = rows.filter((row) => row.split === 'dev');
  const step = Math.max(1, Math.floor(dev.length / mostQueries));
  const asked = dev.filter((_, index) => index % step === 0);
  let right = 0;
  for (const row of asked) {
    const [best] = matcher.match({ text: row.text, locale: row.lang, limit: 1 });
    const correct = !row.oos && best?.id === `article:${row.label}`;
    right += correct ? 1 : 0;
    if (best) points.push({ score: best.score, correct: correct ? 1 : 0, weight: 1 / asked.length });
  }
  console.log(
    `${name.padEnd(28)} ${String(asked.length).padStart(4)} queries, top-1 ${((100 * right) / asked.length).toFixed(1)} %`,
  );
}

const publicWeight = points.reduce((sum, point) => sum + point.weight, 0);
const packs = readdirSync('flows').filter((name) => existsSync(join('flows', name, 'pack.yaml')));
for (const name of packs) {
  const { knowledge } = await loadPack(join('flows', name));
  const fewest = Math.min(...knowledge.flatMap((article) => Object.values(article.phrasings).map((texts) => texts.length)));
  let right = 0;
  let asked = 0;
  for (let left = 0; left < fewest; left++) {
    const matcher = createFuseMatcher();
    await matcher.index(
      knowledge.map((article) => ({
        id: `article:${article.id}`,
        option: { article: article.id, title: article.title },
        titles: Object.entries(article.title).map(([locale, text]) => ({ locale, text })),
        phrasings: Object.entries(article.phrasings).flatMap(([locale, texts]) =>
          texts.filter((_, index) => index !== left).map((text) => ({ locale, text })),
        ),
      })),
    );
    for (const article of knowledge) {
      for (const [locale, texts] of Object.entries(article.phrasings)) {
        const [best] = matcher.match({ text: texts[left], locale, limit: 1 });
        asked += 1;
        const correct = best?.id === `article:${article.id}` ? 1 : 0;
        right += correct;
        if (best)
          points.push({ score: best.score, correct, weight: publicWeight / packs.length / (knowledge.length * 2 * fewest) });
      }
    }
  }
  console.log(
    `${`flows/${name}`.padEnd(28)} ${String(asked).padStart(4)} queries, top-1 ${((100 * right) / asked).toFixed(1)} %`,
  );
}

// Pool adjacent violators: the best fit that never falls as the score rises.
points.sort((a, b) => a.score - b.score);
const blocks = [];
for (const { score, correct, weight } of points) {
  blocks.push({ from: score, to: score, sum: correct * weight, weight });
  while (blocks.length > 1 && blocks.at(-2).sum / blocks.at(-2).weight >= blocks.at(-1).sum / blocks.at(-1).weight) {
    const last = blocks.pop();
    const before = blocks.pop();
    blocks.push({ from: before.from, to: last.to, sum: before.sum + last.sum, weight: before.weight + last.weight });
  }
}
console.log('\nscore (1 = identical) → probability, one line a step of the fit:');
for (const block of blocks)
  console.log(`${block.from.toFixed(4)} … ${block.to.toFixed(4)}  ${(block.sum / block.weight).toFixed(4)}`);
