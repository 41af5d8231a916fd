import type { ReadOption } from './reader.ts';
import { simplify } from './spelling.ts';
import { stemOf } from './stem.ts';

/** A word of an utterance or a label: a Chinese character, a Latin word or a number. */
export interface Word {
  /** As it is compared: lower case, simplified, without English endings. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which clause it stands in. */
  readonly clause: number;
}

const token = /([\u4e00-\u9fff])|([a-z]+(?:'[a-z]+)?)|(\d+)|([，。！？；、,.!?;\n]+)/gu;

/** The words of a text, in lower case and simplified characters. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const match of plain(text).matchAll(token)) {
    const [written, , latin, , mark] = match;
    if (mark !== undefined) {
      // 3.5 and 1,000 are one number's clause.
      if (words.length > 0 && !(mark.length === 1 && isBetweenDigits(text, match.index))) clause++;
    } else {
      const key = latin === undefined ? written : stemOf(latin);
      words.push({ key, text: written, start: match.index, end: match.index + written.length, clause });
    }
  }
  return words;
}

/** What tells two labels apart: their words, however they are spaced. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}

/** The words of everything that an option is called: its value, where that is a word, and its labels. */
export function namesOf({ value, labels }: ReadOption): readonly (readonly Word[])[] {
  const own = typeof value === 'string' || typeof value === 'number' ? [String(value), ...labels] : labels;
  return own.map(wordsIn).filter((words) => words.length > 0);
}

/** Lower case and simplified characters, character for character. */
export function plain(text: string): string {
  return simplify(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isBetweenDigits(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
