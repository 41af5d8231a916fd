// What a question and a build cost, on phrasings pooled from all data sets.
import { contestants } from './contestants.js';
import { readDataSets } from './data-sets.js';
import { quantile } from './measures.js';
import { pick, randomFrom, shuffled } from './random.js';

/** Phrasings in the index. */
export const sizes = [1_000, 10_000, 100_000];
/** Questions before the clock counts: the compiler has seen the code by then. */
const warmUps = 100;
const questions = 2_000;
/** However slow a matcher is, so many are timed; and how many a p99 takes. */
const fewest = { median: 5, p99: 100 };

/** So many phrasings, labels kept. Those that are wanting are two halves of phrasings of one label, put together. */
function pooled(sets, size) {
  const rows = sets.flatMap((set) => set.train.map((row) => ({ ...row, label: `${set.name}/${row.label}` })));
  const phrasings = shuffled(rows, 'pool').slice(0, size);
  const byLabel = new Map();
  for (const row of rows) byLabel.set(row.label, [...(byLabel.get(row.label) ?? []), row]);
  const random = randomFrom('variations');
  while (phrasings.length < size) {
    const row = pick(rows, random);
    const other = pick(byLabel.get(row.label), random);
    const half = (text, from) => {
      const parts = /\p{Script=Han}/u.test(text) ? Array.from(text) : text.split(/(?<=\s)/);
      const middle = Math.ceil(parts.length / 2);
      return (from === 'start' ? parts.slice(0, middle) : parts.slice(middle)).join('');
    };
    phrasings.push({ ...row, text: `${half(row.text, 'start')}${half(other.text, 'end')}` });
  }
  return phrasings;
}

/**
 * Build time and time a question. `tell` hears when the build is done, since a build that takes too long is ended from outside.
 * @param {{ key: string, folder: string, size: number, seconds: number }} job
 * @param {(news: string) => void} tell
 */
export async function speed({ key, folder, size, seconds }, tell) {
  const sets = readDataSets(folder);
  const phrasings = pooled(sets, size);
  const dev = shuffled(
    sets.flatMap((set) => set.dev),
    'questions',
  );
  const begun = performance.now();
  const ask = await contestants[key].learn(phrasings);
  const build = performance.now() - begun;
  tell('built');

  const start = performance.now();
  const late = (part) => performance.now() - start > seconds * 1_000 * part;
  for (const { text, lang } of dev.slice(-warmUps)) {
    await ask(text, lang);
    if (late(0.1)) break;
  }
  const times = [];
  for (const { text, lang } of dev.slice(0, questions)) {
    const before = performance.now();
    await ask(text, lang);
    times.push(performance.now() - before);
    if (times.length >= fewest.median && late(1)) break;
  }
  times.sort((a, b) => a - b);
  return {
    build,
    p50: quantile(times, 0.5),
    p99: times.length >= fewest.p99 ? quantile(times, 0.99) : undefined,
    questions: times.length,
  };
}
