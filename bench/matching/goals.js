// What the built-in matcher is meant to reach, on the public sets it was tuned on.
import { contestants } from './contestants.js';
import { meanOf } from './measures.js';

const top1 = {
  full: { banking77: 0.92, clinc150: 0.93, hwu64: 0.885, hint3_curekart: 0.85, xsid_zh: 0.95 },
  few: { banking77: 0.76, clinc150: 0.84, hwu64: 0.73 },
};

/**
 * Each goal that this run can judge, with what was reached.
 * @param {{ quality: object, speed: object }} results
 * @returns {{ goal: string, value: string, isReached: boolean }[]}
 */
export function goalsOf({ quality, speed }) {
  const goals = [];
  const share = (value) => `${(100 * value).toFixed(1)} %`;
  const points = (value) => `${value < 0 ? '−' : ''}${(100 * Math.abs(value)).toFixed(1)} points`;
  const atLeast = (goal, value, bound, show) =>
    value !== undefined &&
    goals.push({ goal: `${goal}: at least ${show(bound)}`, value: show(value), isReached: value >= bound });
  const atMost = (goal, value, bound, show) =>
    value !== undefined && goals.push({ goal: `${goal}: at most ${show(bound)}`, value: show(value), isReached: value <= bound });

  const known = Object.entries(quality).flatMap(([name, byKey]) =>
    byKey.kefu ? [{ name, kefu: byKey.kefu, nlp: byKey.nlp }] : [],
  );
  const plain = (one, draw) => one?.[draw]?.plain?.all;
  for (const [draw, bounds] of Object.entries(top1))
    for (const [name, bound] of Object.entries(bounds))
      atLeast(
        `${name}, ${draw === 'full' ? 'all phrasings' : '10 phrasings'}, top-1`,
        plain(quality[name]?.kefu, draw)?.top1,
        bound,
        share,
      );
  atLeast('clinc150, out-of-scope AUROC', plain(quality.clinc150?.kefu, 'full')?.outside?.auroc, 0.97, (value) =>
    value.toFixed(3),
  );

  const apart = known
    .filter(({ nlp }) => nlp)
    .flatMap(({ kefu, nlp }) => ['full', 'few'].map((draw) => plain(kefu, draw).top1 - plain(nlp, draw).top1));
  if (apart.length > 0) {
    atLeast(`beside ${contestants.nlp.name}, worst of all sets and draws`, Math.min(...apart), -0.005, points);
    atLeast(`beside ${contestants.nlp.name}, mean`, meanOf(apart), 0.095, points);
  }
  for (const [noise, bound] of Object.entries({ typos: 0.005, homophones: 0.015, traditional: 0.002 })) {
    const losses = known.flatMap(({ kefu }) =>
      kefu.full.noise?.[noise] ? [kefu.full.plain.all.top1 - kefu.full.noise[noise].all.top1] : [],
    );
    if (losses.length > 0) atMost(`loss under ${noise}, mean`, meanOf(losses), bound, points);
  }
  const decided = known.map(({ kefu }) => plain(kefu, 'full').decided);
  if (decided.length > 0) {
    const precisions = decided.map(({ precision }) => precision).filter((value) => value !== undefined);
    if (precisions.length > 0) {
      atLeast('right among answered, mean', meanOf(precisions), 0.96, share);
      atLeast('right among answered, worst set', Math.min(...precisions), 0.92, share);
    }
    atLeast('solved, mean', meanOf(decided.map(({ solved }) => solved)), 0.84, share);
    const outside = decided.map(({ outsideAnswered }) => outsideAnswered).filter((value) => value !== undefined);
    if (outside.length > 0) atMost('out of scope answered, worst set', Math.max(...outside), 0.14, share);
  }
  const quick = speed.kefu?.[10_000]?.result;
  const ms = (value) => `${value.toFixed(2)} ms`;
  atMost('p50 at 10,000 phrasings', quick?.p50, 0.1, ms);
  atMost('p99 at 10,000 phrasings', quick?.p99, 0.6, ms);
  atMost('build of 10,000 phrasings', quick && quick.build / 1_000, 2.5, (value) => `${value.toFixed(2)} s`);
  return goals;
}
