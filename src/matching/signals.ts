import { type Corpus, type Vector, vectorAt } from './corpus.ts';
import type { TextFeatures } from './features.ts';
import { entryOf, type Model, type Strength, score, shares } from './model.ts';

/** What a model makes of a text. */
export interface Look {
  readonly vector: Vector;
  /** How much each label is favoured; adds up to one over the labels that may be found. */
  readonly share: Float32Array;
  /** The labels that may be found, likeliest first; as many as were asked for. */
  readonly ranked: readonly number[];
  /** The row of the best label that is nearest, and how near, 0 to 1. */
  readonly nearest: number;
  readonly near: number;
  /** What confidence is read from, see {@link signalsOf}. */
  readonly signals: readonly number[];
}

/** How many texts of a label are looked at for the nearest. */
const mostCompared = 96;

/** A trained model beside the texts it was trained on. */
export interface Trained {
  readonly corpus: Corpus;
  readonly model: Model;
  /** The rows of every label. */
  readonly members: readonly (readonly number[])[];
  /** What is true of the base as a whole: how hard it was trained, 0 to 1, and which share of its texts are answers. */
  readonly nature: readonly [trained: number, answers: number];
}

/** What is true of a base as a whole, see {@link Trained}. */
export function natureOf({ rows }: Corpus, { epochs }: Strength): Trained['nature'] {
  const answers = rows.filter(({ counts }) => counts < 1).length;
  return [epochs / 8, rows.length === 0 ? 0 : answers / rows.length];
}

/** Looks at a text: which labels, how surely, and on what grounds. */
export function look(
  trained: Trained,
  features: TextFeatures,
  vector: Vector,
  limit: number,
  mayBe: (label: number) => boolean = () => true,
): Look {
  const { corpus, model, members, nature } = trained;
  const scores = score(model, vector, new Float32Array(model.labels));
  const raw = scores.slice();
  for (let label = 0; label < scores.length; label++) if (!mayBe(label)) scores[label] = Number.NEGATIVE_INFINITY;
  const ranked = best(scores, Math.max(limit, 2));
  const share = shares(scores);
  const [first = -1, second = -1] = ranked;
  const [nearest, near] = nearestOf(corpus, vector, members[first] ?? []);
  const [, rival] = nearestOf(corpus, vector, members[second] ?? []);
  const signals = signalsOf({
    model,
    features,
    vector,
    share,
    raw,
    first,
    second,
    near,
    rival,
    texts: members[first]?.length ?? 0,
    known: knownOf(corpus, features),
  }).concat(nature);
  return { vector, share, ranked: ranked.slice(0, limit), nearest, near, signals };
}

interface Grounds {
  readonly model: Model;
  readonly features: TextFeatures;
  readonly vector: Vector;
  readonly share: Float32Array;
  readonly raw: Float32Array;
  readonly first: number;
  readonly second: number;
  readonly near: number;
  readonly rival: number;
  readonly texts: number;
  readonly known: number;
}

/** The grounds of confidence: a constant, then how clearly the best label leads, how much of the text is known, and how near a phrasing is. */
function signalsOf({ model, features, vector, share, raw, first, second, near, rival, texts, known }: Grounds): number[] {
  const sure = share[first] ?? 0;
  const score1 = raw[first] ?? 0;
  const score2 = raw[second] ?? 0;
  let spread = 0;
  for (const one of share) if (one > 0) spread -= one * Math.log(one);
  let own = 0;
  for (let index = 0; index < vector.features.length; index++) {
    if (entryOf(model, vector.features[index] as number, first) >= 0) own += (vector.values[index] as number) ** 2;
  }
  return [
    1,
    Math.max(-8, Math.min(8, Math.log((sure + 1e-6) / (1 - sure + 1e-6)))) / 4,
    score1 - score2,
    score1,
    spread / Math.log(1 + model.labels),
    known,
    own,
    near,
    near - rival,
    Math.log1p(features.tokens.length) / 3,
    Math.log1p(texts) / 5,
    Math.log1p(model.labels) / 5,
    known * near,
  ];
}

/** How much of a text, by weight, occurs in the base at all. */
function knownOf({ vocabulary, worth }: Corpus, { hashes, weights }: TextFeatures): number {
  let known = 0;
  let all = 0;
  hashes.forEach((hash, index) => {
    const weight = weights[index] as number;
    all += weight;
    if (worth[vocabulary.get(hash) ?? -1]) known += weight;
  });
  return all === 0 ? 0 : known / all;
}

function nearestOf(corpus: Corpus, { features, values }: Vector, rows: readonly number[]): readonly [row: number, near: number] {
  // One array for all texts that are asked: to make one of this length for each would cost more than the comparing.
  corpus.scratch ??= new Float32Array(corpus.worth.length);
  const own = corpus.scratch;
  for (let index = 0; index < features.length; index++) own[features[index] as number] = values[index] as number;
  let [nearest, near] = [-1, 0];
  for (const row of rows.slice(0, mostCompared)) {
    const other = vectorAt(corpus, row);
    let sum = 0;
    for (let index = 0; index < other.features.length; index++) {
      sum += (own[other.features[index] as number] as number) * (other.values[index] as number);
    }
    if (sum > near) [nearest, near] = [row, sum];
  }
  for (const feature of features) own[feature] = 0;
  return [nearest, Math.min(1, near)];
}

/** The labels with the highest scores, highest first. */
export function best(scores: Float32Array, limit: number): number[] {
  const ranked: number[] = [];
  for (let label = 0; label < scores.length; label++) {
    const one = scores[label] as number;
    if (one === Number.NEGATIVE_INFINITY) continue;
    if (ranked.length === limit && one <= (scores[ranked[limit - 1] as number] as number)) continue;
    let at = ranked.length;
    while (at > 0 && (scores[ranked[at - 1] as number] as number) < one) at--;
    ranked.splice(at, 0, label);
    if (ranked.length > limit) ranked.pop();
  }
  return ranked;
}
