import { hintedAlone, hintedBy, hintsOf } from './choice-hints.ts';
import { ordinalsIn } from './choice-ordinals.ts';
import { respelt } from './choice-spelling.ts';
import { keyOf, namesOf, plain, type Word, wordsIn } from './choice-words.ts';
import type { ReadOption } from './reader.ts';

/** A part of an utterance that names an option. */
export interface ChoiceMention {
  /** Its place in the list; undefined where several options have the same label. */
  readonly option: number | undefined;
  readonly start: number;
  readonly end: number;
  /** Which clause of the utterance it stands in. */
  readonly clause: number;
}

/** What an utterance says of some options. */
export interface Mentions {
  /** Whole labels and ordinals. */
  readonly named: readonly ChoiceMention[];
  /** Parts of a label that no other option shares, and labels spelt wrong. */
  readonly hinted: readonly ChoiceMention[];
}

interface Label {
  readonly words: readonly Word[];
  readonly option: number;
}

const ordinalWord = /^(?:first|second|third|last|one|two|three|[\d一二三四五六七八九十a-h])$/u;
const introduction = /^(?:the|in|fly|flying|want|take|go|book|选|要|坐)$/u;

/** Everything in an utterance that names an option or comes near to it, in order. */
export function mentionsOf(text: string, options: readonly ReadOption[]): Mentions {
  const labels = labelsOf(options);
  const words = respelt(wordsIn(text), labels);
  const named = namedIn(plain(text), words, labels, options.filter(({ hidden }) => !hidden).length);
  const taken = new Set<Word>();
  let at = 0;
  for (const { start, end } of named) {
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) {
      const word = words[at];
      if (word && word.start >= start) taken.add(word);
    }
  }
  return {
    named,
    hinted: hintedIn(
      words.filter((word) => !taken.has(word)),
      labels,
    ),
  };
}

function labelsOf(options: readonly ReadOption[]): readonly Label[] {
  return options.flatMap((each, option) => namesOf(each).map((words) => ({ words, option })));
}

function namedIn(text: string, words: readonly Word[], labels: readonly Label[], of: number): readonly ChoiceMention[] {
  const byKey = new Map<string, Set<number>>();
  for (const { words: own, option } of labels) byKey.set(keyOf(own), (byKey.get(keyOf(own)) ?? new Set()).add(option));
  // Of two that begin together the longer is kept.
  const ordinals = [...ordinalsIn(text, of)].sort((one, other) => one.end - other.end);
  const places = new Map(ordinals.map((place) => [place.start, place]));
  const longest = Math.max(0, ...Array.from(byKey.keys(), (key) => key.length));
  const mentions: ChoiceMention[] = [];
  let free = 0;
  words.forEach((word, at) => {
    if (word.start < free) return;
    const label = labelAt(words, at, byKey, longest);
    const place = places.get(word.start);
    // "The first one" is longer than a label "first".
    const mention = place && place.end > (label?.end ?? 0) ? { ...place, option: place.index, clause: word.clause } : label;
    if (!mention) return;
    mentions.push(mention);
    free = mention.end;
  });
  return mentions;
}

/** The longest label that begins with a word. */
function labelAt(
  words: readonly Word[],
  at: number,
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
  longest: number,
): ChoiceMention | undefined {
  const first = words[at];
  if (!first) return undefined;
  let found: ChoiceMention | undefined;
  let key = '';
  for (let next = at; next < words.length; next++) {
    const word = words[next];
    if (!word || word.clause !== first.clause) break;
    key += word.key;
    if (key.length > longest) break;
    const options = byKey.get(key);
    if (!options || (next === at && isInPassing(words, at))) continue;
    found = { option: options.size === 1 ? [...options][0] : undefined, start: first.start, end: word.end, clause: first.clause };
  }
  return found;
}

// A label that is an ordinal too, "first", is none in "let me ask my husband first"; nor is 2 in 2件.
function isInPassing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !ordinalWord.test(word.text)) return false;
  const [before, after] = [words[at - 1], words[at + 1]].map((other) => (other?.clause === word.clause ? other : undefined));
  if (!before) return after !== undefined && after.text !== 'please';
  return !introduction.test(before.text);
}

function hintedIn(words: readonly Word[], labels: readonly Label[]): readonly ChoiceMention[] {
  const hints = hintsOf(labels);
  const mentions: (ChoiceMention & { readonly own: boolean })[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const joined = next && next.clause === word.clause && next.start === word.end ? next : undefined;
    const lonely = next?.clause !== word.clause && words[at - 1]?.clause !== word.clause;
    const [hinted, length, own] = hintedBy(word, joined, hints);
    const option = hinted ?? (lonely ? hintedAlone(word, hints) : undefined);
    if (option === undefined || word.start < (mentions.at(-1)?.end ?? 0)) return;
    mentions.push({
      option,
      start: word.start,
      end: (length === 2 ? joined?.end : undefined) ?? word.end,
      clause: word.clause,
      own,
    });
  });
  return mentions.some(({ own }) => own) ? mentions.filter(({ own }) => own) : mentions;
}
