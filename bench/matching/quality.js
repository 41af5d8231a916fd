// One matcher on one data set: learns, is asked the dev questions, plain and noisy, and is measured.
import { contestants } from './contestants.js';
import { phrasingsOf, readDataSet, sampleOf } from './data-sets.js';
import { meanOf, measure } from './measures.js';
import { noises } from './noise.js';

/** Phrasings a label in the small draws, and the seeds of these draws. */
export const shots = 10;
const seeds = [1, 2, 3];

/**
 * Measures by draw: `sample` is what every matcher was asked, `all` the whole dev split, which only the quick ones are asked.
 * @param {{ key: string, path: string }} job
 */
export async function quality({ key, path }) {
  const { learn, isProbability, isSlow } = contestants[key];
  const set = readDataSet(path);
  const sample = sampleOf(set);
  const asked = isSlow ? [...sample] : set.dev;

  const answersTo = async (ask, change) => {
    const answers = [];
    for (const row of asked) answers.push({ row, found: await ask(change(row.text), row.lang) });
    return {
      sample: measure(
        answers.filter(({ row }) => sample.has(row)),
        isProbability,
      ),
      ...(!isSlow && { all: measure(answers, isProbability) }),
    };
  };

  const measured = async (draw) => {
    const ask = await learn(phrasingsOf(set, draw));
    const plain = await answersTo(ask, (text) => text);
    // On all phrasings of a large set a search engine takes up to a second a question: noise is for its small draws.
    if (isSlow && draw.shots === undefined) return { plain };
    const noise = {};
    for (const [name, change] of Object.entries(noises(set.lang))) noise[name] = await answersTo(ask, change);
    return { plain, noise };
  };

  const full = await measured({});
  const draws = [];
  for (const seed of seeds) draws.push(await measured({ shots, seed }));
  return { full, few: meanOf(draws) };
}
