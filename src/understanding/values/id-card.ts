import { type DigitRun, findDigitRuns, numbersIn } from './digit-groups.ts';
import { spelledDigitsMadeArabic } from './numerals.ts';
import type { ValueReader } from './reader.ts';
import { type FoundValue, settledValue } from './settled-value.ts';

/** Reads the number of a Chinese identity card: 18 characters whose check digit is right. */
export const readIdCard: ValueReader<string> = (text) => settledValue(text, findIdCards(text));

/** The identity card numbers in a text. */
function findIdCards(text: string): readonly FoundValue<string>[] {
  const plain = spelledDigitsMadeArabic(text);
  return findDigitRuns(plain).flatMap((run) => numbersIn(run).flatMap((part) => idCardOf(plain, part)));
}

function idCardOf(text: string, part: DigitRun): readonly FoundValue<string>[] {
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return [];
  const value = part
    .map(({ digits }) => digits)
    .join('')
    .replace(/[x×]$/u, 'X');
  const glued =
    /[A-Za-z_@]$/.test(text.slice(first.start - 1, first.start)) || /^[A-Za-z_@]/.test(text.slice(last.end, last.end + 1));
  return !glued && isIdCard(value) ? [{ start: first.start, end: last.end, value }] : [];
}

/** Whether a string is an identity card number: a date of birth that can be, and the check digit of ISO 7064 MOD 11-2. */
export function isIdCard(value: string): boolean {
  if (!/^\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(value)) return false;
  // A weight is 2 to the power of the place, modulo 11: the whole number must leave 1.
  const sum = Array.from(value).reduce((carry, digit) => (carry * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0);
  return sum === 1;
}
