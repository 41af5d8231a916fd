import type { WordEffect } from '../matching/index.ts';

/** Neighbouring words that speak for the same; of Chinese a run of characters, of other languages one word. */
export interface Piece {
  readonly text: string;
  /** Above 0 for the best, below 0 for the second, 0 for neither: the share of all that the words did. */
  readonly effect: number;
}

/** What does less than this share of the whole is noise. */
const least = 0.03;
const isHan = /^\p{Script=Han}$/u;

/** Puts characters together that belong together: a product team reads words, and a list of single characters says little. */
export function piecesOf(text: string, words: readonly WordEffect[]): readonly Piece[] {
  const all = words.reduce((sum, { effect }) => sum + Math.abs(effect), 0);
  const signOf = ({ effect }: WordEffect) => (Math.abs(effect) < least * all ? 0 : Math.sign(effect));
  // What counts for nothing because it is unknown stands apart from what is known and yet counts for nothing.
  const groupOf = (word: WordEffect) => (signOf(word) === 0 ? String(word.known) : signOf(word));
  return joined(text, words, groupOf).map((run) => {
    const effect = run.reduce((sum, word) => sum + word.effect, 0);
    const isNoise = run.every((word) => signOf(word) === 0);
    return { text: written(run), effect: isNoise ? 0 : Math.round((effect / all) * 1000) / 1000 };
  });
}

/** Words that no text of the base has. */
export function unknownOf(text: string, words: readonly WordEffect[]): readonly string[] {
  const runs = joined(text, words, ({ known }) => known);
  return [...new Set(runs.filter((run) => run.some(({ known }) => !known)).map(written))];
}

/** Neighbouring Chinese characters of one group together, every other word alone. */
function joined(text: string, words: readonly WordEffect[], groupOf: (word: WordEffect) => unknown): WordEffect[][] {
  const starts = runStarts(text);
  const runs: WordEffect[][] = [];
  let characters = 0;
  for (const word of words) {
    const [before] = runs.at(-1) ?? [];
    const isCharacter = isHan.test(word.word);
    const goesOn = isCharacter && !starts.has(characters);
    if (isCharacter) characters += 1;
    if (before && goesOn && groupOf(before) === groupOf(word)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function written(run: readonly WordEffect[]): string {
  return run.map(({ word }) => word).join('');
}

/** Which Chinese characters, counted alone, begin a run: a comma or a word of another script stands before them. */
function runStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let characters = 0;
  let goesOn = false;
  for (const character of text.normalize('NFKC').replace(/\s+/g, '')) {
    const isCharacter = isHan.test(character);
    if (isCharacter && !goesOn) starts.add(characters);
    if (isCharacter) characters += 1;
    goesOn = isCharacter;
  }
  return starts;
}
