import { findChineseNumbers, type NumberSpan } from './chinese-numerals.ts';
import { findEnglishNumbers, multipliedByWords } from './english-numerals.ts';

export { chineseNumber, type NumberSpan, spelledDigitsMadeArabic } from './chinese-numerals.ts';
export { englishNumber } from './english-numerals.ts';

/**
 * Every number in a text, however it is written (digits, Chinese numerals, English words), from left to right.
 *
 * What a number stands for is not asked: the 7 of a brand, the 3 of 3 o'clock and the digits of a telephone number are numbers too.
 */
export function findNumbers(text: string): readonly NumberSpan[] {
  const figures = findChineseNumbers(text).map((span) =>
    /[\d.]/.test(text.charAt(span.start)) ? multipliedByWords(span, text) : span,
  );
  const words = findEnglishNumbers(text);
  if (words.length === 0) return figures;
  const taken = new Map(figures.map((span) => [span.end, span]));
  const free = words.filter(({ end }) => !taken.has(end));
  return [...figures, ...free].sort((one, other) => one.start - other.start);
}
