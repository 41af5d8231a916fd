import type { KefuError } from '../errors/index.ts';
import type { Match, MatchDocument } from '../model/index.ts';
import type { EmbeddingChannel, Matcher, MatchQuery } from '../ports/index.ts';
import { createEmbeddings } from './embeddings.ts';
import { type Fusion, fitFusion, fuse, probabilitiesOf, type Trial, untried } from './fusion.ts';
import { type BuiltInMatcher, createMatcher } from './matcher.ts';

/** What a fused matcher is made of. */
export interface FusedMatcherOptions {
  readonly channel: EmbeddingChannel;
  /** Makes the matcher that hears the words; it is asked for several, to try what is learnt. The built-in one by default. */
  readonly matcher?: () => BuiltInMatcher;
  /**
   * When a request for so many texts comes too late; the words are then heard alone. By default two seconds, and half a second more
   * for every text.
   */
  readonly late?: (texts: number) => AbortSignal;
}

/** What a fused matcher has made of its base and its channel. */
export interface FusedReport {
  /** How much the vectors count beside the words, 0 to 1. */
  readonly weight: number;
  /** How many different texts have a vector. */
  readonly embedded: number;
  /** On how many of the base's own phrasings the weight was tried; 0 where there were too few, or too many to try. */
  readonly trials: number;
  /** What went wrong with the channel last; a problem is gone with the first request that succeeds. */
  readonly problem: KefuError | undefined;
}

/** The built-in matcher with an ear for meaning. */
export interface FusedMatcher extends Matcher {
  readonly sync: false;
  /** Learns words and vectors; never rejects: without vectors the words are heard alone. */
  index(documents: readonly MatchDocument[]): Promise<void>;
  match(query: MatchQuery): Promise<readonly Match[]>;
  /** What became of base and channel, for those who look after them. */
  report(): FusedReport;
}

interface Row {
  readonly text: string;
  readonly label: number;
  readonly isPhrasing: boolean;
  readonly vector: Float32Array;
}

interface Learnt {
  readonly documents: readonly MatchDocument[];
  readonly ids: readonly string[];
  readonly words: BuiltInMatcher;
  readonly rows: readonly Row[];
  readonly fusion: Fusion;
  readonly trials: number;
}

/** Bases up to this many texts are tried on themselves, as the built-in matcher does. */
const largestTried = 2_000;
const folds = 3;
/** With fewer phrasings a document nothing can be told from leaving some out. */
const leastPerDocument = 2;
/** So many phrasings are tried in a fold at most: more would tell no more. */
const mostTried = 100;
/** So many candidates of the words are fused: what comes after has no share worth the name. */
const reach = 100;
/** What the words alone are so sure of is not asked about: a phrasing to the letter above all. */
const certain = 0.97;
/** Cosines between documents are read off so many phrasings. */
const mostSampled = 200;

/**
 * Makes a matcher that hears the words as the built-in one does and, through a channel to an embedding model, what they mean.
 *
 * How much the model counts is found out on the base's own phrasings; where it does not help, it is not asked. A channel that fails
 * or is late is passed over, and `report()` says why.
 *
 * @example
 * import { createFusedMatcher } from 'kefu/matching';
 * const channel = { name: 'letters', embed: async (texts: readonly string[]) => texts.map((text) => [text.length, 1]) };
 * const matcher = createFusedMatcher({ channel });
 * await matcher.index([
 *   { id: 'article:a', option: { article: 'a', title: 'Returns' }, titles: [], phrasings: [{ locale: 'en', text: 'how do I send it back' }] },
 * ]);
 * console.log((await matcher.match({ text: 'send back', locale: 'en', limit: 1 }))[0]?.id); // → article:a
 */
export function createFusedMatcher({ channel, matcher = createMatcher, late = inDueTime }: FusedMatcherOptions): FusedMatcher {
  const embeddings = createEmbeddings(channel, late);
  const name = `built-in+${channel.name}`;
  let learnt: Learnt | undefined;
  let embedded = 0;
  let indexing: Promise<void> = Promise.resolve();

  const learn = async (given: readonly MatchDocument[]) => {
    const documents = [...new Map(given.map((document) => [document.id, document])).values()];
    const words = matcher();
    await words.build(documents);
    const vectors = await embeddings.learn(documents.flatMap(textsOf).map(({ text }) => text));
    const rows = documents.flatMap((document, label) =>
      textsOf(document).flatMap(({ text, isPhrasing }) => {
        const vector = vectors.get(text);
        return vector ? [{ text, label, isPhrasing, vector }] : [];
      }),
    );
    const ids = documents.map(({ id }) => id);
    const common = commonOf(rows, documents.length);
    const trials = await tryOut(documents, rows, matcher);
    const fusion = trials.length > 0 ? fitFusion(trials, common, ids) : untried(common);
    embedded = vectors.size;
    learnt = { documents, ids, words, rows, fusion, trials: trials.length };
  };

  return {
    name,
    sync: false,
    index: (documents) => {
      // One after another, so that the latest documents are those that are found.
      indexing = indexing.then(() => learn(documents));
      return indexing;
    },
    match: async (query) => {
      if (!learnt || query.limit <= 0) return [];
      const { documents, ids, words, rows, fusion } = learnt;
      const worded = words.match({ ...query, limit: Math.max(reach, query.limit) });
      const alone = () => worded.slice(0, query.limit).map((match) => ({ ...match, by: name }));
      if (fusion.weight === 0 || rows.length === 0 || (worded[0]?.probability ?? 0) >= certain) return alone();
      const vector = /[\p{L}\p{N}]/u.test(query.text) ? await embeddings.vectorOf(query.text) : undefined;
      if (!vector) return alone();
      const { near, nearest } = nearnessOf(vector, rows, documents, query);
      const hearing = { words: worded, near };
      const ranked = fuse(hearing, fusion, ids).slice(0, query.limit);
      const probabilities = probabilitiesOf(hearing, ranked, fusion, ids);
      return ranked.map(({ label, share }, at) => {
        const phrase = at === 0 ? rows[nearest[label] as number]?.text : undefined;
        return {
          id: ids[label] as string,
          probability: rounded(probabilities[at] as number),
          score: rounded(share),
          ...(phrase === undefined ? {} : { phrase }),
          by: name,
        };
      });
    },
    report: () => ({
      weight: learnt && embedded > 0 ? learnt.fusion.weight : 0,
      embedded,
      trials: learnt?.trials ?? 0,
      problem: embeddings.problem(),
    }),
  };
}

/** What of a document has a vector: how customers ask, and what it is called. */
function textsOf({ phrasings, titles }: MatchDocument): readonly { readonly text: string; readonly isPhrasing: boolean }[] {
  return [
    ...phrasings.map(({ text }) => ({ text, isPhrasing: true })),
    ...titles.map(({ text }) => ({ text, isPhrasing: false })),
  ].filter(({ text }) => text.trim() !== '');
}

/** How near each document is that a query may find, and by which row. */
function nearnessOf(
  vector: Float32Array,
  rows: readonly Row[],
  documents: readonly MatchDocument[],
  { category, scope }: Pick<MatchQuery, 'category' | 'scope'>,
  isLeftOut: (row: Row) => boolean = () => false,
): { readonly near: Float32Array; readonly nearest: Int32Array } {
  const near = new Float32Array(documents.length).fill(Number.NEGATIVE_INFINITY);
  const nearest = new Int32Array(documents.length).fill(-1);
  const mayBe = documents.map(
    (document) =>
      (category === undefined || document.category === category) && (document.scope === undefined || document.scope === scope),
  );
  for (const [at, row] of rows.entries()) {
    if (!mayBe[row.label] || isLeftOut(row)) continue;
    const cosine = cosineOf(vector, row.vector);
    if (cosine > (near[row.label] as number)) {
      near[row.label] = cosine;
      nearest[row.label] = at;
    }
  }
  return { near, nearest };
}

/** How near the nearest other document commonly is to a phrasing, and how much that varies. */
function commonOf(rows: readonly Row[], documents: number): readonly [middle: number, spread: number] {
  const cosines = spreadOut(rows, mostSampled).map((row) =>
    rows.reduce((most, other) => (other.label === row.label ? most : Math.max(most, cosineOf(row.vector, other.vector))), -1),
  );
  // Of one document, or none, nothing can be told.
  if (documents < 2 || cosines.length === 0) return [0.5, 0.15];
  const middle = cosines.reduce((sum, one) => sum + one, 0) / cosines.length;
  const variance = cosines.reduce((sum, one) => sum + (one - middle) ** 2, 0) / cosines.length;
  return [middle, Math.max(0.02, Math.sqrt(variance))];
}

/**
 * Leaves out a third of every document's phrasings in turn, and asks for them; and once a third of the documents, whose phrasings are
 * then what nothing answers. None where the base is too small or too large for it.
 */
async function tryOut(
  documents: readonly MatchDocument[],
  rows: readonly Row[],
  matcher: () => BuiltInMatcher,
): Promise<Trial[]> {
  const phrasings = rows.filter(({ isPhrasing }) => isPhrasing);
  const isTried = documents.length > 1 && rows.length <= largestTried && phrasings.length >= documents.length * leastPerDocument;
  if (!isTried) return [];
  const foldOf = new Map<Row, number>();
  const dealt = new Map<number, number>();
  for (const row of phrasings) {
    const next = dealt.get(row.label) ?? row.label;
    dealt.set(row.label, next + 1);
    foldOf.set(row, next % folds);
  }
  const trials: Trial[] = [];
  const ask = async (
    kept: readonly MatchDocument[],
    asked: readonly Row[],
    isLeftOut: (row: Row) => boolean,
    isOutside: boolean,
  ) => {
    const words = matcher();
    await words.build(kept);
    for (const { text, label, vector } of spreadOut(asked, mostTried)) {
      const { scope } = documents[label] as MatchDocument;
      const query = { text, locale: 'und', limit: reach, ...(scope === undefined ? {} : { scope }) };
      const { near } = nearnessOf(vector, rows, documents, query, isLeftOut);
      trials.push({ words: words.match(query), near, label: isOutside ? -1 : label });
    }
  };
  for (let fold = 0; fold < folds; fold++) {
    const asked = phrasings.filter((row) => foldOf.get(row) === fold);
    const askedOf = new Set(asked.map(({ label, text }) => `${label} ${text}`));
    const poorer = documents.map((document, label) => ({
      ...document,
      phrasings: document.phrasings.filter(({ text }) => !askedOf.has(`${label} ${text}`)),
    }));
    await ask(poorer, asked, (row) => askedOf.has(`${row.label} ${row.text}`), false);
    // Once tells enough of what nothing answers, and every time costs a matcher's building.
    if (fold > 0) continue;
    const isGone = (label: number) => label % folds === 0;
    await ask(
      documents.filter((_, label) => !isGone(label)),
      phrasings.filter(({ label }) => isGone(label)),
      ({ label }) => isGone(label),
      true,
    );
  }
  return trials;
}

/** At most so many of a list, from all over it. */
function spreadOut<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)] as T);
}

function cosineOf(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] as number) * (other[index] as number);
  return sum;
}

function inDueTime(texts: number): AbortSignal {
  return AbortSignal.timeout(2_000 + 500 * texts);
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}
