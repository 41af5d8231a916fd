import { type Corpus, membersOf, type Row, stride, type Vector } from './corpus.ts';

/** How hard a model is trained: how often it goes over the texts, and how much it counts that a label has a feature at all. */
export interface Strength {
  readonly epochs: number;
  readonly presence: number;
}

/** From plain averages to all that a large base bears. */
export const strengths: readonly Strength[] = [
  { epochs: 0, presence: 0 },
  { epochs: 3, presence: 0.005 },
  { epochs: 8, presence: 0.01 },
];

/** A linear model: for every feature the labels that have it, and how much it speaks for each. */
export interface Model {
  readonly labels: number;
  /** Where a feature's entries begin, one more than there are features. */
  readonly start: Int32Array;
  readonly label: Uint16Array;
  readonly weight: Float32Array;
}

/** How sharply scores become probabilities. */
const sharpness = 12;
const rate = 0.4;
/** A presence as weak as this counts already. */
const leastPresence = 0.005;
/** A change smaller than this is not made. */
const leastChange = 0.001;
/** How sure a text's own label must be for the next round to pass the text over. */
const settled = 0.97;

/** The averages of every label's texts: what the model is before it is trained. */
export function averages(corpus: Corpus, included: readonly number[]): Model {
  const { rows, labels, vectors, worth } = corpus;
  const members = membersOf(rows, labels, included);
  const features = worth.length;
  const last = new Int32Array(features).fill(-1);
  const counts = new Int32Array(features + 1);
  members.forEach((mine, label) => {
    for (const row of mine) {
      for (const feature of (vectors[row] as Vector).features) {
        if (last[feature] === label) continue;
        last[feature] = label;
        counts[feature + 1] = (counts[feature + 1] as number) + 1;
      }
    }
  });
  // What most labels have is kept as a full row: it is gone through without looking labels up.
  for (let feature = 1; feature <= features; feature++) {
    const count = counts[feature] as number;
    counts[feature] = (counts[feature - 1] as number) + (count * 2 > labels ? labels : count);
  }
  const start = counts;
  const label = new Uint16Array(start[features] as number);
  const weight = new Float32Array(label.length);
  const filled = start.slice(0, features);
  const place = new Int32Array(features);
  last.fill(-1);
  for (let feature = 0; feature < features; feature++) {
    const at = start[feature] as number;
    if ((start[feature + 1] as number) - at === labels) for (let one = 0; one < labels; one++) label[at + one] = one;
  }
  members.forEach((mine, one) => {
    const touched: number[] = [];
    for (const row of mine) {
      const { features: known, values } = vectors[row] as Vector;
      const { counts: counting } = rows[row] as { counts: number };
      for (let index = 0; index < known.length; index++) {
        const feature = known[index] as number;
        if (last[feature] !== one) {
          last[feature] = one;
          const at = start[feature] as number;
          const isFull = (start[feature + 1] as number) - at === labels;
          place[feature] = isFull ? at + one : (filled[feature] as number);
          if (!isFull) filled[feature] = (filled[feature] as number) + 1;
          label[place[feature] as number] = one;
          touched.push(place[feature] as number);
        }
        const at = place[feature] as number;
        weight[at] = (weight[at] as number) + (values[index] as number) * counting;
      }
    }
    let square = 0;
    for (const at of touched) square += (weight[at] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const at of touched) weight[at] = (weight[at] as number) / length;
  });
  return { labels, start, label, weight };
}

/** Adds up what a text's features say for each label. */
export function score(model: Model, { features, values }: Vector, into: Float32Array, weight = model.weight): Float32Array {
  const { labels, start, label } = model;
  into.fill(0);
  for (let index = 0; index < features.length; index++) {
    const value = values[index] as number;
    let at = start[features[index] as number] as number;
    const end = start[(features[index] as number) + 1] as number;
    if (end - at === labels) {
      for (let one = 0; one < labels; one++) into[one] = (into[one] as number) + value * (weight[at++] as number);
    } else {
      for (; at < end; at++) into[label[at] as number] = (into[label[at] as number] as number) + value * (weight[at] as number);
    }
  }
  return into;
}

/** Turns scores into shares that add up to one, in place. */
export function shares(scores: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of scores) if (one > most) most = one;
  let sum = 0;
  for (let index = 0; index < scores.length; index++)
    sum += scores[index] = Math.exp(sharpness * ((scores[index] as number) - most));
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] as number) / sum;
  return scores;
}

/** Goes over the texts from one epoch to another, and moves weights toward each text's own label; yields after every few texts. */
export function* train(
  corpus: Corpus,
  model: Model,
  begin: number,
  end: number,
  included: readonly number[],
): Generator<number, void> {
  const order = [...included];
  const random = seeded(included.length + begin);
  const delta = new Float32Array(model.labels);
  const rests = new Uint8Array(corpus.rows.length);
  for (let epoch = begin; epoch < end; epoch++) {
    shuffle(order, random);
    for (let done = 0; done < order.length; done += stride) {
      learn(corpus, model, order.slice(done, done + stride), rate / (1 + epoch), delta, rests);
      yield (epoch - begin + done / order.length) / (end - begin);
    }
  }
}

/** Goes over some texts once. A function of its own: engines make little of long loops within generators. */
function learn(
  { rows, vectors }: Corpus,
  model: Model,
  order: readonly number[],
  step: number,
  delta: Float32Array,
  rests: Uint8Array,
): void {
  for (const row of order) {
    if ((rests[row] as number) > 0) {
      rests[row] = (rests[row] as number) - 1;
      continue;
    }
    const { label, counts } = rows[row] as Row;
    const vector = vectors[row] as Vector;
    shares(score(model, vector, delta));
    if ((delta[label] as number) > settled) rests[row] = 2;
    move(model, vector, delta, label, step * counts);
  }
}

function move(
  { labels, start, label, weight }: Model,
  { features, values }: Vector,
  delta: Float32Array,
  own: number,
  step: number,
): void {
  delta[own] = (delta[own] as number) - 1;
  const active: number[] = [];
  for (let one = 0; one < labels; one++) {
    if (Math.abs(delta[one] as number) > leastChange) active.push(one);
    else delta[one] = 0;
  }
  if (active.length === 0) return;
  for (let index = 0; index < features.length; index++) {
    const by = step * (values[index] as number);
    const at = start[features[index] as number] as number;
    const end = start[(features[index] as number) + 1] as number;
    if (end - at === labels) {
      for (const one of active) weight[at + one] = (weight[at + one] as number) - by * (delta[one] as number);
    } else {
      for (let entry = at; entry < end; entry++) {
        const change = delta[label[entry] as number] as number;
        if (change !== 0) weight[entry] = (weight[entry] as number) - by * change;
      }
    }
  }
}

/** How firmly a label has each of its features: what naive Bayes would say, and what averages leave out. */
export function presenceOf(corpus: Corpus, model: Model, included: readonly number[]): Float32Array {
  const { rows, vectors } = corpus;
  const seen = new Float32Array(model.weight.length);
  for (const row of included) {
    const { label, counts } = rows[row] as { label: number; counts: number };
    const { features, values } = vectors[row] as Vector;
    for (let index = 0; index < features.length; index++) {
      const at = entryOf(model, features[index] as number, label);
      if (at >= 0) seen[at] = (seen[at] as number) + (values[index] as number) * counts;
    }
  }
  for (let at = 0; at < seen.length; at++) seen[at] = Math.log1p((seen[at] as number) / leastPresence);
  return seen;
}

/** Where a feature's weight for a label stands, or -1. */
export function entryOf({ labels, start, label }: Model, feature: number, wanted: number): number {
  const from = start[feature] as number;
  const end = start[feature + 1] as number;
  if (end - from === labels) return from + wanted;
  for (let at = from; at < end; at++) if (label[at] === wanted) return at;
  return -1;
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = list[index] as number;
    list[index] = list[other] as number;
    list[other] = held;
  }
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
