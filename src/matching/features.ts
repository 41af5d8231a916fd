import { stem } from './stem.ts';

/** What a feature is made of. */
const kind = {
  word: 1,
  pair: 2,
  next: 3,
  inside: 4,
  across: 5,
  first: 6,
  last: 7,
  han: 8,
  hanNext: 9,
  hanThird: 10,
  concept: 11,
} as const;

/**
 * How much each kind of feature counts, found on eleven public intent data sets and, for Chinese, on the packs' golden questions
 * (the half that tuning may see).
 */
const weight = {
  word: 1.5,
  pair: 0.7,
  next: 1,
  inside: 0.7,
  across: 0.4,
  edge: 0.8,
  han: 1.5,
  hanNext: 1,
  hanThird: 0.2,
  concept: 1,
} as const;
/** Words further apart than this make no pair. */
const widestPair = 9;
/** Words of a text that are read: what comes after is story. */
const mostTokens = 400;

/** How texts are read beside what is built in. */
export interface Reading {
  /** Rewrites every text before it is read, as traditional characters into simplified ones. */
  readonly rewrite?: (text: string) => string;
  /** Names the concepts that a text holds, whatever the words and the language. */
  readonly concepts?: (text: string) => readonly string[];
}

/** What a text is made of, for a matcher. */
export interface TextFeatures {
  /** The words, and for Chinese the characters, in their order. */
  readonly tokens: readonly string[];
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
  /** Which token each feature begins at, and which it ends at; -1 for a concept, which has no place of its own. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const run = /\p{Script=Han}+|\P{Script=Han}+/gu;
const isHan = /^\p{Script=Han}/u;

/** A text as a matcher sees it: the same letters for the same words. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/**
 * Reads the features of a text: words, pairs of words and pieces of words; for Chinese characters and their neighbours.
 *
 * @param renamed Other words to read in place of some: what spelling repair found.
 */
export function featuresOf(
  given: string,
  { rewrite, concepts }: Reading = {},
  renamed?: ReadonlyMap<string, string>,
): TextFeatures {
  const text = plain(rewrite ? rewrite(given) : given);
  const tokens: string[] = [];
  const hashes: number[] = [];
  const weights: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (hash: number, counts: number, begin: number, end: number) => {
    hashes.push(hash);
    weights.push(counts);
    from.push(begin);
    to.push(end);
  };
  for (const [piece] of text.matchAll(run)) {
    if (tokens.length >= mostTokens) break;
    const base = tokens.length;
    if (isHan.test(piece)) readHan(Array.from(piece).slice(0, mostTokens - base), base, tokens, add);
    else readWords(wordsOf(piece).slice(0, mostTokens - base), base, tokens, add, renamed);
  }
  for (const concept of concepts?.(text) ?? []) add(hashOf(kind.concept, concept), weight.concept, -1, -1);
  return { tokens, hashes, weights, from, to };
}

/** The words of a run of letters; numbers are alike. */
function wordsOf(piece: string): string[] {
  return piece
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, '').replace(/\d+/g, '#'))
    .filter(Boolean);
}

type Add = (hash: number, counts: number, begin: number, end: number) => void;

function readHan(characters: readonly string[], base: number, tokens: string[], add: Add): void {
  const last = characters.length - 1;
  characters.forEach((character, index) => {
    const at = base + index;
    tokens.push(character);
    add(hashOf(kind.han, character), weight.han, at, at);
    if (index < last) add(hashOf(kind.hanNext, character + characters[index + 1]), weight.hanNext, at, at + 1);
  });
  add(hashOf(kind.first, characters[0] as string), weight.edge, base, base);
  add(hashOf(kind.last, characters[last] as string), weight.edge, base + last, base + last);
}

function readWords(
  words: readonly string[],
  base: number,
  tokens: string[],
  add: Add,
  renamed: ReadonlyMap<string, string> | undefined,
): void {
  if (words.length === 0) return;
  const stems = words.map((word) => hashOf(kind.word, stem(renamed?.get(word) ?? word)));
  stems.forEach((one, index) => {
    const at = base + index;
    tokens.push(words[index] as string);
    add(one, weight.word, at, at);
    if (index + 1 < stems.length) add(joined(kind.next, one, stems[index + 1] as number), weight.next, at, at + 1);
    for (let other = index + 1; other < stems.length && other <= index + widestPair; other++) {
      const two = stems[other] as number;
      add(joined(kind.pair, Math.min(one, two), Math.max(one, two)), weight.pair, at, base + other);
    }
    readPieces(words[index] as string, at, add);
  });
  add(joined(kind.first, stems[0] as number, 0), weight.edge, base, base);
  add(joined(kind.last, stems[stems.length - 1] as number, 0), weight.edge, base + stems.length - 1, base + stems.length - 1);
  readSeams(words, base, add);
}

/** Three and four neighbouring letters: a typo leaves most of them whole. */
function readPieces(word: string, at: number, add: Add): void {
  const marked = `^${word}$`;
  for (let length = 3; length <= 4; length++) {
    for (let begin = 0; begin + length <= marked.length; begin++) {
      add(hashOf(kind.inside, marked, begin, begin + length), weight.inside, at, at);
    }
  }
}

/** Five letters across the seam of two words: they hold the order of words, and words written together or apart. */
function readSeams(words: readonly string[], base: number, add: Add): void {
  for (let index = 0; index + 1 < words.length; index++) {
    const left = ` ${words[index]}`.slice(-4);
    const seam = `${left} ${`${words[index + 1]} `.slice(0, 4)}`;
    for (let begin = 0; begin + 5 <= seam.length; begin++) {
      if (begin <= left.length && begin + 4 >= left.length && begin !== left.length && begin + 4 !== left.length) {
        add(hashOf(kind.across, seam, begin, begin + 5), weight.across, base + index, base + index + 1);
      }
    }
  }
}

/** FNV-1a over UTF-16 units, with the kind as its seed. */
function hashOf(seed: number, text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

function joined(seed: number, one: number, two: number): number {
  const hash = Math.imul(one ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13) ^ two, 0xc2b2ae35);
}
