import type { NumberSpan } from './chinese-numerals.ts';

const exactOnes = valuesOf(1, 1, 'one two three four five six seven eight nine');
const exactTens = valuesOf(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety');
const exactTeens = valuesOf(10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
// Numbers that a slip of the finger turns into another word.
const otherWords: ReadonlySet<string> = new Set('there tree thee even seen sven gran rand grad fort doze eight'.split(' '));

const ones = withSlips(exactOnes, [
  ['fuor', 4],
  ['foru', 4],
  ['fvie', 5],
  ['fiev', 5],
  ['nien', 9],
]);
const teens = withSlips(exactTeens, [
  ['tweleve', 12],
  ['fiveteen', 15],
  ['fifeteen', 15],
  ['eigthteen', 18],
]);
const tens = withSlips(exactTens, [
  ['fourty', 40],
  ['fivety', 50],
  ['fivty', 50],
  ['ninetey', 90],
  ['nintey', 90],
  // twentyone
  ...Array.from(exactTens).flatMap(([ten, value]) => Array.from(exactOnes, ([one, more]) => [ten + one, value + more] as const)),
]);
const scales = withSlips(
  new Map([
    ['thousand', 1000],
    ['grand', 1000],
    ['k', 1000],
    ['million', 1_000_000],
    ['mil', 1_000_000],
    ['billion', 1_000_000_000],
    ['bn', 1_000_000_000],
  ]),
  [],
);
const hundreds: ReadonlySet<string> = new Set(withSlips(new Map([['hundred', 100]]), [['hundered', 100]]).keys());
const dozens: ReadonlySet<string> = new Set(['dozen', 'dozens']);

// These count one of themselves ("hundred bucks"); the short ones need a number before them.
const shortScales: ReadonlySet<string> = new Set(['grand', 'k', 'mil', 'bn']);

const parts: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with only a space or a hyphen between them. */
type Phrase = readonly Word[];

/** A number in a phrase, and the index of the word after it. */
interface Parsed {
  readonly value: number;
  readonly next: number;
}

/** The value of a whole number in English words: twenty-one, a hundred and five, twelve hundred, two and a half, half a dozen. */
export function englishNumber(text: string): number | undefined {
  const [span] = findEnglishNumbers(text.trim());
  return span?.start === 0 && span.end === text.trim().length ? span.value : undefined;
}

/** Every number in English words in a text, from left to right; one that only estimates (a few hundred) is none. */
export function findEnglishNumbers(text: string): readonly NumberSpan[] {
  return phrasesOf(text).flatMap(numbersIn);
}

/** What English words after an Arabic number make of it: `35 thousand`, `3 dozen`, `2 and a half`. */
export function multipliedByWords({ start, end, value }: NumberSpan, text: string): NumberSpan {
  const after = text.slice(end, end + 24);
  const factorWords = /^\s?([a-z]+)(?![a-z'])/iu.exec(after);
  // A capital M is a million; a small one may be metres.
  const millions = /^(?:M(?![A-Za-z]|\s?\p{Script=Han})|m (?=followers|fans|views|users|people|subs|downloads))/u.test(after);
  const factor = factorWords && millions ? 1_000_000 : factorOf(factorWords?.[1]?.toLowerCase());
  const factorEnd = factor === undefined || !factorWords ? 0 : factorWords[0].length;
  const half = /^ and a half(?![a-z])/iu.exec(after.slice(factorEnd));
  const scale = factor ?? 1;
  return { start, end: end + factorEnd + (half?.[0].length ?? 0), value: exact(value * scale + (half ? scale / 2 : 0)) };
}

function valuesOf(first: number, step: number, words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, first + index * step]));
}

/** Words with a letter dropped, doubled or swapped with the next: longer ones stay recognisable. */
function withSlips(
  values: ReadonlyMap<string, number>,
  others: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const slips = Array.from(values).flatMap(([word, value]) =>
    Array.from(word.length < 5 ? '' : word).flatMap((letter, index, letters) => {
      const [before, after] = [word.slice(0, index), word.slice(index + 1)];
      const swapped = before + (letters[index + 1] ?? '') + letter + after.slice(1);
      return [before + after, before + letter + letter + after, swapped].map((slip) => [slip, value] as const);
    }),
  );
  return new Map([...slips.filter(([slip]) => !otherWords.has(slip)), ...others, ...values]);
}

function phrasesOf(text: string): readonly Phrase[] {
  const phrases: Word[][] = [];
  let end = -1;
  for (const found of text.matchAll(/(?<![\p{Script=Latin}\p{N}'])[a-z]+(?![\p{Script=Latin}\p{N}]|'(?!(?:s|ll)(?![a-z])))/giu)) {
    const joined = end >= 0 && found.index - end <= 3 && /^(?: {1,2}| ?- ?)$/.test(text.slice(end, found.index));
    end = found.index + found[0].length;
    const word = { text: found[0].toLowerCase(), start: found.index, end };
    if (joined) phrases.at(-1)?.push(word);
    else phrases.push([word]);
  }
  return phrases;
}

function numbersIn(phrase: Phrase): readonly NumberSpan[] {
  const found: NumberSpan[] = [];
  for (let index = 0; index < phrase.length; ) {
    const parsed = numberAt(phrase, index);
    const [first, last] = [phrase[index], parsed && phrase[parsed.next - 1]];
    const estimated = /^(?:few|several|many|some)$/.test(phrase[index - 1]?.text ?? '');
    if (parsed && first && last && !estimated) found.push({ start: first.start, end: last.end, value: parsed.value });
    index = parsed?.next ?? index + 1;
  }
  return found;
}

function numberAt(phrase: Phrase, start: number): Parsed | undefined {
  const article = isWord(phrase, start, 'a', 'an');
  const index = article ? start + 1 : start;
  const word = phrase[index]?.text ?? '';
  if (word === 'half') return halfAt(phrase, index + 1);
  if (word === 'couple') return coupleAt(phrase, index + 1, article);
  if (dozens.has(word)) return word === 'dozen' ? { value: 12, next: index + 1 } : undefined;
  const counted = !article || hundreds.has(word) || scales.has(word);
  if (!counted || (!article && shortScales.has(word))) return undefined;
  if (word === 'point' && !article) return pointAt(phrase, 0, index);
  if (word === 'zero') return withPoint(phrase, { value: 0, next: index + 1 });
  const whole = wholeAt(phrase, index);
  return whole && withPoint(phrase, withHalf(phrase, withFactor(phrase, whole)));
}

/** Half a dozen, half a million. */
function halfAt(phrase: Phrase, start: number): Parsed | undefined {
  const index = isWord(phrase, start, 'a') ? start + 1 : start;
  const factor = factorOf(phrase[index]?.text);
  return factor === undefined ? undefined : { value: factor / 2, next: index + 1 };
}

/** A couple, a couple of, a couple hundred; a couple that is married is no number. */
function coupleAt(phrase: Phrase, next: number, article: boolean): Parsed | undefined {
  const factor = factorOf(phrase[next]?.text);
  if (factor !== undefined) return { value: 2 * factor, next: next + 1 };
  if (isWord(phrase, next, 'of')) return { value: 2, next: next + 1 };
  return article || next === 1 ? { value: 2, next } : undefined;
}

/** Two million three hundred thousand and five: every scale is smaller than the one before. */
function wholeAt(phrase: Phrase, start: number): Parsed | undefined {
  const first = scales.has(phrase[start]?.text ?? '') ? { value: 1, next: start } : belowThousand(phrase, start);
  if (!first) return undefined;
  let total = 0;
  let { value: count, next } = first;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = scales.get(phrase[next]?.text ?? '');
    if (scale === undefined || scale >= least) return { value: total + count, next };
    total += count * scale;
    least = scale;
    next += 1;
    const rest = belowThousand(phrase, isWord(phrase, next, 'and') ? next + 1 : next);
    const smaller = rest && rest.value < scale ? rest : { value: 0, next };
    count = smaller.value;
    next = smaller.next;
  }
}

/** Up to nine hundred ninety-nine, and counts of hundreds beyond: twelve hundred. */
function belowThousand(phrase: Phrase, start: number): Parsed | undefined {
  const count = hundreds.has(phrase[start]?.text ?? '') ? { value: 1, next: start } : belowHundred(phrase, start);
  if (!count || !hundreds.has(phrase[count.next]?.text ?? '')) return count;
  const next = count.next + 1;
  const rest = belowHundred(phrase, isWord(phrase, next, 'and') ? next + 1 : next);
  return { value: count.value * 100 + (rest?.value ?? 0), next: rest?.next ?? next };
}

function belowHundred(phrase: Phrase, start: number): Parsed | undefined {
  const word = phrase[start]?.text ?? '';
  const ten = tens.get(word);
  if (ten === undefined) {
    const small = ones.get(word) ?? teens.get(word);
    return small === undefined ? undefined : { value: small, next: start + 1 };
  }
  const one = ones.get(phrase[start + 1]?.text ?? '');
  return { value: ten + (one ?? 0), next: start + (one === undefined ? 1 : 2) };
}

/** Two dozen. */
function withFactor(phrase: Phrase, { value, next }: Parsed): Parsed {
  return dozens.has(phrase[next]?.text ?? '') ? { value: value * 12, next: next + 1 } : { value, next };
}

/** Two and a half, one and a half million, a million and a half. */
function withHalf(phrase: Phrase, { value, next }: Parsed): Parsed {
  const words = phrase
    .slice(next, next + 3)
    .map(({ text }) => text)
    .join(' ');
  const part = parts.get(words);
  if (part === undefined) return { value, next };
  const counted = factorOf(phrase[next - 1]?.text) ?? 1;
  const factor = factorOf(phrase[next + 3]?.text);
  return factor === undefined
    ? { value: value + counted * part, next: next + 3 }
    : { value: (value + part) * factor, next: next + 4 };
}

function withPoint(phrase: Phrase, { value, next }: Parsed): Parsed {
  return pointAt(phrase, value, next) ?? { value, next };
}

/** Two point five, point five, 1.2 million in words. */
function pointAt(phrase: Phrase, whole: number, start: number): Parsed | undefined {
  let fraction = '';
  let next = start + 1;
  for (; isWord(phrase, start, 'point') && next < phrase.length; next += 1) {
    const word = phrase[next]?.text ?? '';
    const digit = word === 'zero' || word === 'oh' ? 0 : exactOnes.get(word);
    if (digit === undefined) break;
    fraction += digit;
  }
  if (fraction === '') return undefined;
  const scale = scales.get(phrase[next]?.text ?? '');
  return { value: exact(Number(`${whole}.${fraction}`) * (scale ?? 1)), next: scale === undefined ? next : next + 1 };
}

function factorOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (dozens.has(word)) return 12;
  return hundreds.has(word) ? 100 : scales.get(word);
}

function isWord(phrase: Phrase, index: number, ...words: readonly string[]): boolean {
  return words.includes(phrase[index]?.text ?? '');
}

/** 1.2 × 1 000 000 is a whole number, whatever binary fractions say. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
