import { featuresOf, type Reading, type TextFeatures } from './features.ts';

/** One text that a label is known by. */
export interface Row {
  readonly text: string;
  /** Which label, by its number. */
  readonly label: number;
  /** How much it counts beside a phrasing. */
  readonly counts: number;
}

/** A text as numbers: the features that are known, and how much each weighs; the weights make a vector of length one. */
export interface Vector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** What a set of texts is made of. */
export interface Corpus {
  readonly rows: readonly Row[];
  readonly labels: number;
  /** Feature hash to feature number. */
  readonly vocabulary: ReadonlyMap<number, number>;
  /** How telling each feature is. */
  readonly worth: Float32Array;
  /** Every row's vector; a base from a snapshot has them made when they are asked for, see {@link vectorAt}. */
  readonly vectors: (Vector | undefined)[];
  readonly reading: Reading;
  /** Room to compare vectors in, all zero between two comparisons. */
  scratch?: Float32Array;
}

/** More different features than this, and those that occur once are left out: they cost memory and tell little. */
const mostFeatures = 400_000;
/** How often a long work lets others have their turn, in rows. */
export const stride = 256;

/** Texts read, before anything is known of what their features are worth: every row's features, and how much each has of them. */
export interface Source {
  readonly vocabulary: Map<number, number>;
  readonly counted: readonly Vector[];
}

/** Reads all rows: a generator that yields after every few rows the share that is done. */
export function* readRows(rows: readonly Row[], reading: Reading): Generator<number, Source> {
  const vocabulary = new Map<number, number>();
  const counted: Vector[] = [];
  for (const [index, { text }] of rows.entries()) {
    const features = featuresOf(text, reading);
    for (const hash of features.hashes) if (!vocabulary.has(hash)) vocabulary.set(hash, vocabulary.size);
    counted.push(amountsOf(features, vocabulary));
    if (index % stride === stride - 1) yield index / rows.length;
  }
  return { vocabulary, counted };
}

/** What the rows that are included are made of; the others have no vector. */
export function corpusOf(
  rows: readonly Row[],
  { vocabulary, counted }: Source,
  labels: number,
  reading: Reading,
  included: readonly number[],
): Corpus {
  const inTexts = new Int32Array(vocabulary.size);
  for (const row of included) {
    for (const feature of (counted[row] as Vector).features) inTexts[feature] = (inTexts[feature] as number) + 1;
  }
  const inLabels = new Int32Array(vocabulary.size);
  const last = new Int32Array(vocabulary.size).fill(-1);
  for (const [label, mine] of membersOf(rows, labels, included).entries()) {
    for (const row of mine) {
      for (const feature of (counted[row] as Vector).features) {
        if (last[feature] === label) continue;
        last[feature] = label;
        inLabels[feature] = (inLabels[feature] as number) + 1;
      }
    }
  }
  const worth = new Float32Array(vocabulary.size);
  const [texts, names] = [Math.log(1 + included.length), Math.log(1 + labels)];
  const least = vocabulary.size > mostFeatures ? 2 : 1;
  for (let feature = 0; feature < worth.length; feature++) {
    const count = inTexts[feature] as number;
    if (count < least) continue;
    // Half how few texts have it, half how few labels have it.
    worth[feature] = ((texts - Math.log(count)) / texts + (names - Math.log(inLabels[feature] as number)) / names) / 2;
  }
  const vectors: (Vector | undefined)[] = [];
  for (const row of included) vectors[row] = weighed(counted[row] as Vector, worth);
  return { rows, labels, vocabulary, worth, vectors, reading };
}

/** The rows of every label, of those that are included. */
export function membersOf(rows: readonly Row[], labels: number, included: Iterable<number>): number[][] {
  const members: number[][] = Array.from({ length: labels }, () => []);
  for (const row of included) members[rows[row]?.label ?? 0]?.push(row);
  return members;
}

/** The vector of a row. */
export function vectorAt(corpus: Corpus, row: number): Vector {
  const known = corpus.vectors[row];
  if (known) return known;
  const made = vectorOf(featuresOf(corpus.rows[row]?.text ?? '', corpus.reading), corpus);
  corpus.vectors[row] = made;
  return made;
}

/** A text as a vector of length one over the features that are known. */
export function vectorOf(features: TextFeatures, { vocabulary, worth }: Pick<Corpus, 'vocabulary' | 'worth'>): Vector {
  return weighed(amountsOf(features, vocabulary), worth);
}

function amountsOf({ hashes, weights }: TextFeatures, vocabulary: ReadonlyMap<number, number>): Vector {
  const place = new Map<number, number>();
  const counts: number[] = [];
  const weightOf: number[] = [];
  hashes.forEach((hash, index) => {
    const feature = vocabulary.get(hash);
    if (feature === undefined) return;
    const at = place.get(feature);
    if (at === undefined) {
      place.set(feature, counts.length);
      counts.push(1);
      weightOf.push(weights[index] as number);
    } else counts[at] = (counts[at] as number) + 1;
  });
  return {
    features: Int32Array.from(place.keys()),
    values: Float32Array.from(counts, (count, at) => (1 + Math.log(count)) * (weightOf[at] as number)),
  };
}

/** Amounts times what each feature is worth, made a vector of length one; what is worth nothing is left out. */
export function weighed({ features, values }: Vector, worth: Float32Array): Vector {
  const kept = features.filter((feature) => worth[feature] !== 0);
  const weights = new Float32Array(kept.length);
  let at = 0;
  let square = 0;
  for (let index = 0; index < features.length; index++) {
    const each = worth[features[index] as number] as number;
    if (each === 0) continue;
    const value = (values[index] as number) * each;
    weights[at++] = value;
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] as number) / length;
  return { features: kept, values: weights };
}
