// `npm run bench:matching`: kefu's matcher beside search engines and nlp.js, on the data sets in KEFU_DATA. Learns the train split,
// asks the dev split. Tables on the standard output, progress on the standard error; all but the times is the same on every run.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { contestants, missingBuild } from './matching/contestants.js';
import { DataProblem, readDataSets } from './matching/data-sets.js';
import { goalsOf } from './matching/goals.js';
import { eachOf, run } from './matching/jobs.js';
import { sizes } from './matching/speed.js';
import { tablesOf } from './matching/tables.js';

const help = `KEFU_DATA=folder node bench/matching.js [options]
  --quick           two small data sets and 1,000 phrasings: under a minute
  --only a,b        some of ${Object.keys(contestants).join(', ')}
  --sets a,b        some of the data sets
  --part quality    or speed: only one of the two
  --json file       writes all measures there, too`;

/** How long one matcher may take for one data set, for a build, and for the questions of the speed test, in seconds. */
const limits = { quality: 600, build: 60, questions: 20 };

const say = (words) => process.stderr.write(`${words}\n`);

function stop(words) {
  say(words);
  process.exit(1);
}

function chosen(names, known, option) {
  if (names === undefined) return known;
  const list = names.split(',').map((name) => name.trim());
  const strange = list.find((name) => !known.includes(name));
  if (strange !== undefined) stop(`--${option}: no "${strange}". There are: ${known.join(', ')}.`);
  return known.filter((name) => list.includes(name));
}

function readOptions() {
  const one = { type: 'string' };
  const options = { quick: { type: 'boolean' }, only: one, sets: one, part: one, json: one, help: { type: 'boolean' } };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(`${error.message}\n\n${help}`);
  }
}

/** The smallest set of each language that has labels enough to be told apart. */
function smallSets(sets) {
  const labels = (set) => new Set(set.train.map(({ label }) => label)).size;
  const bySize = sets.filter((set) => labels(set) >= 10).sort((a, b) => a.train.length - b.train.length);
  return ['en', 'zh'].flatMap((lang) => bySize.find((set) => set.lang === lang) ?? []);
}

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const keys = chosen(options.only, Object.keys(contestants), 'only');
for (const key of keys) {
  const missing = missingBuild(key);
  if (missing) stop(`${missing} is missing: npm run build makes it. Or leave ${key} out with --only.`);
}
const parts = chosen(options.part, ['quality', 'speed'], 'part');
const folder = process.env.KEFU_DATA;
let sets;
try {
  sets = readDataSets(folder);
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  stop(error.message);
}
const names = chosen(
  options.sets,
  sets.map(({ name }) => name),
  'sets',
);
sets = sets.filter(({ name }) => names.includes(name));
if (options.quick) sets = smallSets(sets);

const begun = performance.now();
const results = { sets, keys, quality: {}, speed: {} };
let isComplete = true;

/** Says on the standard error how a job went. */
function report(title, { result, late, failure, seconds }) {
  say(`${title}  ${seconds.toFixed(1)} s${late ? ', stopped: too slow' : ''}${failure ? `, failed: ${failure}` : ''}`);
  isComplete &&= result !== undefined || late === true;
}

if (parts.includes('quality')) {
  // The longest first, so that no processor waits at the end: Fuse.js takes its time, and time grows with the phrasings.
  const weight = { fuse: 10, 'fuse-tuned': 4, nlp: 4, minisearch: 1, kefu: 1 };
  const jobs = sets
    .flatMap((set) => keys.map((key) => ({ set, key, cost: set.train.length * weight[key] })))
    .sort((a, b) => b.cost - a.cost);
  let done = 0;
  await eachOf(jobs, Math.min(2, cpus().length), async ({ set, key }) => {
    const outcome = await run('quality', { key, path: set.path }, { total: limits.quality });
    done += 1;
    report(`${String(done).padStart(3)}/${jobs.length}  ${set.name}, ${contestants[key].name}`, outcome);
    results.quality[set.name] ??= {};
    if (outcome.result) results.quality[set.name][key] = outcome.result;
  });
}

if (parts.includes('speed')) {
  for (const key of keys) {
    results.speed[key] = {};
    let tooMuch;
    for (const size of options.quick ? sizes.slice(0, 1) : sizes) {
      if (tooMuch) {
        results.speed[key][size] = { why: `not tried: too slow at ${tooMuch.toLocaleString('en')}` };
        continue;
      }
      const seconds = options.quick ? 5 : limits.questions;
      // Reading the data comes before the build, and a last question may be long.
      const outcome = await run(
        'speed',
        { key, folder, size, seconds },
        { untilNews: limits.build + 5, total: limits.build + seconds + 60 },
      );
      report(`${size.toLocaleString('en')} phrasings, ${contestants[key].name}`, outcome);
      if (outcome.late) tooMuch = size;
      const why = outcome.failure ? 'failed' : outcome.heard ? 'questions too slow' : `over ${limits.build}`;
      results.speed[key][size] = outcome.result ? { result: outcome.result } : { why };
    }
  }
}

const machine = `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`${machine}. ${sets.length} data sets; ${Math.round((performance.now() - begun) / 1_000)} s in all.\n`);
console.log(tablesOf(results));
const goals = options.quick ? [] : goalsOf(results);
if (goals.length > 0) {
  console.log('### Goals\n');
  for (const { goal, value, isReached } of goals) console.log(`- ${isReached ? 'reached' : 'missed'}: ${goal}; ${value}`);
}
if (options.json) {
  const { quality, speed } = results;
  const of = sets.map(({ name, lang, train, dev }) => ({ name, lang, train: train.length, dev: dev.length }));
  writeFileSync(options.json, `${JSON.stringify({ machine, sets: of, quality, speed, goals }, undefined, 2)}\n`);
}
process.exitCode = isComplete ? 0 : 1;
