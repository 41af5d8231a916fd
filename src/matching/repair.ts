import { plain } from './features.ts';

/** Finds for words that the base does not know the ones that were meant. */
export interface Repair {
  /** The words of a text that get another reading: what was typed to what is read. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The text with characters that sound alike put right. */
  readonly text: string;
}

/** Shorter words are as likely another word as a slip. */
const shortestRepaired = 4;
/** Words as long as this may hold two slips. */
const twoSlips = 8;
const word = /[\p{L}\p{M}']+/gu;
const isHan = /^\p{Script=Han}$/u;

/** What a base knows, as far as repair needs it: made from its texts once, on the first unknown word. */
export function createRepair(
  texts: readonly string[],
  sound?: (character: string) => string | undefined,
): (text: string) => Repair {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) {
    const said = plain(text);
    for (const [one] of said.matchAll(word)) if (!isHan.test(one[0] as string)) count(words, one);
    if (sound) for (const pair of pairsOf(said)) count(pairs, pair);
  }
  const shortened = new Map<string, string>();
  for (const known of words.keys()) {
    if (known.length < shortestRepaired) continue;
    for (const form of formsOf(known)) keep(shortened, form, known, words);
  }
  const sounds = new Map<string, string>();
  if (sound) for (const pair of pairs.keys()) keep(sounds, soundsOf(pair, sound), pair, pairs);

  return (given) => {
    const text = sound ? heardAs(plain(given), pairs, sounds, sound) : plain(given);
    const renamed = new Map<string, string>();
    for (const [one] of text.matchAll(word)) {
      if (one.length < shortestRepaired || words.has(one) || isHan.test(one[0] as string)) continue;
      const meant = nearest(one, shortened, words);
      if (meant !== undefined) renamed.set(one, meant);
    }
    return { renamed, text };
  };
}

/** Two neighbouring characters that the base does not know, and that sound like two that it does, are those. */
function heardAs(
  text: string,
  pairs: ReadonlyMap<string, number>,
  sounds: ReadonlyMap<string, string>,
  sound: (character: string) => string | undefined,
): string {
  const characters = Array.from(text);
  for (let index = 0; index + 1 < characters.length; index++) {
    const pair = `${characters[index]}${characters[index + 1]}`;
    if (!pairOf(characters, index) || pairs.has(pair)) continue;
    const meant = sounds.get(soundsOf(pair, sound));
    if (meant === undefined) continue;
    // Where the neighbour already makes a known pair, this one is only the seam between two words.
    const before = index > 0 && pairs.has(`${characters[index - 1]}${characters[index]}`);
    const after = pairs.has(`${characters[index + 1]}${characters[index + 2] ?? ''}`);
    if (before && after) continue;
    [characters[index], characters[index + 1]] = Array.from(meant) as [string, string];
    index += 1;
  }
  return characters.join('');
}

function pairOf(characters: readonly string[], index: number): boolean {
  return isHan.test(characters[index] as string) && isHan.test(characters[index + 1] as string);
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  return characters.flatMap((_, index) =>
    index + 1 < characters.length && pairOf(characters, index) ? [`${characters[index]}${characters[index + 1]}`] : [],
  );
}

function soundsOf(pair: string, sound: (character: string) => string | undefined): string {
  return Array.from(pair, (character) => sound(character) ?? character).join(' ');
}

/** The word itself and every form with one letter less, and for long words two: two words that share one are near. */
function formsOf(known: string): ReadonlySet<string> {
  const forms = new Set([known]);
  const once = without(known);
  for (const form of once) forms.add(form);
  if (known.length >= twoSlips) for (const form of once) for (const shorter of without(form)) forms.add(shorter);
  return forms;
}

function without(text: string): string[] {
  return Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
}

function nearest(typed: string, shortened: ReadonlyMap<string, string>, words: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  let least = typed.length >= twoSlips ? 2 : 1;
  for (const form of formsOf(typed)) {
    const known = shortened.get(form);
    if (known === undefined) continue;
    const slips = distance(typed, known);
    if (slips > least || (slips === least && found !== undefined && (words.get(known) ?? 0) <= (words.get(found) ?? 0))) continue;
    found = known;
    least = slips;
  }
  return found;
}

/** How many letters differ; two neighbours in the wrong order are one slip (optimal string alignment). */
function distance(one: string, two: string): number {
  let [earlier, above]: [number[], number[]] = [[], Array.from({ length: two.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= two.length; column++) {
      const same = one[row - 1] === two[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + same,
      );
      if (row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1]) {
        least = Math.min(least, (earlier[column - 2] as number) + 1);
      }
      current.push(least);
    }
    [earlier, above] = [above, current];
  }
  return above[two.length] as number;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Of two that share a form, the more usual one is kept. */
function keep(forms: Map<string, string>, form: string, known: string, counts: ReadonlyMap<string, number>): void {
  const other = forms.get(form);
  if (other === undefined || (counts.get(known) ?? 0) > (counts.get(other) ?? 0)) forms.set(form, known);
}
