import type { Match } from '../model/index.ts';

/** What words and vectors say about one text, over all documents. */
export interface Hearing {
  /** What the words say: the built-in matcher's candidates. */
  readonly words: readonly Match[];
  /** How near each document's nearest phrasing is, as a cosine; -Infinity where a document may not be found or has no vector. */
  readonly near: Float32Array;
}

/** How words and vectors are brought together. */
export interface Fusion {
  /** How much the vectors count beside the words, 0 to 1. */
  readonly weight: number;
  /** How sharply cosines become shares. */
  readonly sharpness: number;
  /** How near the nearest other document commonly is, and how much that varies: every model has cosines of its own. */
  readonly common: readonly [middle: number, spread: number];
  /** What turns the grounds of the best document into a probability, see {@link groundsOf}. */
  readonly right: readonly number[];
  /** Which share of the questions whose best document is wrong has its right one among the others. */
  readonly rest: number;
}

/** A text whose document is known. */
export interface Trial extends Hearing {
  /** Its document, by number; -1 when that was left out, as if nothing answered it. */
  readonly label: number;
}

/** A document with what is fused of it. */
export interface Fused {
  readonly label: number;
  readonly share: number;
}

/** A weight at both ends means that one of the two is not heard. */
const weights = [0, 0.25, 0.5, 0.75, 1];
/** Of sharpnesses, in units of the model's own spread. */
const sharpnesses = [0.5, 1, 2, 4];
const commonSharpness = 2;
/**
 * What is believed before a base's own trials are seen: the built-in matcher's probability, a lead of the fused share and a phrasing
 * nearer than is common each say something of their own.
 */
const believed: readonly number[] = [0, 1, 1.2, 1.2];
/** As many trials as this weigh as much as what is believed. */
const steadiness = 10;
/**
 * Of customers' questions about one in eight has no answer in the base: so much does a trial count whose document was left out,
 * of which there are a third as many as others. */
const outsideCounts = 0.45;
/** What it is worth to be clearly right, beside being right at all. */
const clarity = 0.1;
/** A model costs time and money with every question: so many more of the trials it must find, or it is not asked. */
const leastGain = 0.02;
/**
 * How much of what makes trials harder than customers' questions is allowed for. All of it would be right for questions that have an
 * answer; but then those that have none are answered too often (up to four in ten, in trials with made-up vectors).
 */
const allowance = 0.25;
const rounds = 300;
const pace = 0.5;

/** How to fuse where nothing could be tried. */
export function untried(common: Fusion['common']): Fusion {
  return { weight: 0.5, sharpness: commonSharpness / common[1], common, right: believed, rest: 0.5 };
}

/** Chooses weight and sharpness by what finds most, and fits how sure the outcome may be. */
export function fitFusion(trials: readonly Trial[], common: Fusion['common'], ids: readonly string[]): Fusion {
  const inside = trials.filter(({ label }) => label >= 0);
  let best = untried(common);
  let most = Number.NEGATIVE_INFINITY;
  for (const weight of weights) {
    for (const steepness of weight === 0 ? [commonSharpness] : sharpnesses) {
      const fusion = { ...best, weight, sharpness: steepness / common[1] };
      // How often it is right, and a little how clearly: a sharp fusion is always clear, be it right or wrong.
      let worth = weight === 0 ? leastGain * inside.length : 0;
      for (const trial of inside) {
        const ranked = fuse(trial, fusion, ids);
        worth +=
          (ranked[0]?.label === trial.label ? 1 : 0) + clarity * (ranked.find(({ label }) => label === trial.label)?.share ?? 0);
      }
      if (worth > most) [best, most] = [fusion, worth];
    }
  }
  return withConfidence(trials, best, ids);
}

function withConfidence(trials: readonly Trial[], fusion: Fusion, ids: readonly string[]): Fusion {
  const seen = trials.flatMap((trial) => {
    const ranked = fuse(trial, fusion, ids);
    if (ranked.length === 0) return [];
    const counts = trial.label < 0 ? outsideCounts : 1;
    return [{ grounds: groundsOf(trial, ranked, fusion, ids), isRight: ranked[0]?.label === trial.label, counts, trial }];
  });
  const all = seen.reduce((sum, { counts }) => sum + counts, 0);
  if (all === 0) return fusion;
  const right = [...believed];
  for (let round = 0; round < rounds; round++) {
    const slope = right.map((one, index) => (steadiness * (one - (believed[index] as number))) / all);
    for (const { grounds, isRight, counts } of seen) {
      const miss = (counts * (logistic(grounds, right) - (isRight ? 1 : 0))) / all;
      for (let index = 0; index < slope.length; index++)
        slope[index] = (slope[index] as number) + miss * (grounds[index] as number);
    }
    for (let index = 0; index < right.length; index++) right[index] = (right[index] as number) - pace * (slope[index] as number);
  }
  right[0] = (right[0] as number) - allowance * harderBy(seen, ids);
  const wrong = seen.filter(({ isRight }) => !isRight);
  const total = wrong.reduce((sum, { counts }) => sum + counts, 0);
  const among = wrong.reduce((sum, { counts, trial }) => sum + (trial.label < 0 ? 0 : counts), 0);
  return { ...fusion, right, rest: total === 0 ? untried(fusion.common).rest : among / total };
}

/**
 * How much harder the trials are than customers' questions, in odds, at most 0: authors write phrasings unlike each other, and a base
 * without a third of them is poorer. It is read off the words alone, whose confidence was fitted on what customers ask.
 */
function harderBy(seen: readonly { readonly trial: Trial; readonly counts: number }[], ids: readonly string[]): number {
  const words = seen.flatMap(({ trial, counts }) => {
    const [first] = trial.words;
    return first ? [{ sure: odds(first.probability), isRight: first.id === ids[trial.label], counts }] : [];
  });
  let by = 0;
  for (let round = 0; round < 20; round++) {
    let [slope, bend] = [0, 1e-6];
    for (const { sure, isRight, counts } of words) {
      const p = 1 / (1 + Math.exp(-(sure + by)));
      slope += counts * ((isRight ? 1 : 0) - p);
      bend += counts * p * (1 - p);
    }
    by += Math.max(-0.5, Math.min(0.5, slope / bend));
  }
  return Math.max(-2, Math.min(0, by));
}

/** The documents that may be found, likeliest first, with shares that add up to one. */
export function fuse({ words, near }: Hearing, { weight, sharpness }: Fusion, ids: readonly string[]): readonly Fused[] {
  let nearest = Number.NEGATIVE_INFINITY;
  for (const one of near) if (one > nearest) nearest = one;
  const shares = new Float64Array(near.length);
  let sum = 0;
  if (nearest > Number.NEGATIVE_INFINITY) {
    for (let label = 0; label < near.length; label++)
      sum += shares[label] = Math.exp(sharpness * ((near[label] as number) - nearest));
  }
  // Where one of the two hears nothing, the other is heard alone.
  const heard = sum === 0 ? 0 : words.length === 0 ? 1 : weight;
  const said = new Map(words.map(({ id, score }) => [id, score]));
  const fused: Fused[] = [];
  for (let label = 0; label < near.length; label++) {
    const worded = said.get(ids[label] as string);
    if (worded === undefined && near[label] === Number.NEGATIVE_INFINITY) continue;
    const vectored = sum === 0 ? 0 : (shares[label] as number) / sum;
    fused.push({ label, share: (1 - heard) * (worded ?? 0) + heard * vectored });
  }
  return fused.sort((one, other) => other.share - one.share || one.label - other.label);
}

/** How sure each of the best is, likeliest first. */
export function probabilitiesOf(
  hearing: Hearing,
  ranked: readonly Fused[],
  fusion: Fusion,
  ids: readonly string[],
): readonly number[] {
  const best = logistic(groundsOf(hearing, ranked, fusion, ids), fusion.right);
  const lead = ranked[0]?.share ?? 0;
  return ranked.map(({ share }, at) =>
    at === 0 ? best : lead < 1 ? Math.min(best, ((1 - best) * fusion.rest * share) / (1 - lead)) : 0,
  );
}

/** The grounds of confidence: a constant, how sure the words are, how clearly the fused share leads, and how near the nearest phrasing is. */
function groundsOf({ words, near }: Hearing, ranked: readonly Fused[], { common }: Fusion, ids: readonly string[]): number[] {
  const [first] = ranked;
  const worded = words.find(({ id }) => first !== undefined && id === ids[first.label])?.probability ?? 0;
  const cosine = first === undefined ? 0 : (near[first.label] as number);
  const nearness = Number.isFinite(cosine) ? (cosine - common[0]) / common[1] : 0;
  return [1, odds(worded) / 2, odds(first?.share ?? 0) / 2, Math.max(-4, Math.min(4, nearness)) / 2];
}

/** The logarithm of odds, for what is as good as certain and as good as impossible too. */
function odds(share: number): number {
  const within = Math.max(0.02, Math.min(0.98, share));
  return Math.log(within / (1 - within));
}

function logistic(grounds: readonly number[], weighed: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weighed.length; index++) sum += (grounds[index] as number) * (weighed[index] as number);
  return 1 / (1 + Math.exp(-sum));
}
