// The carets stand under the words they mean, in a terminal where 您 takes two columns.
import { expect, test } from 'vitest';
import { codeFrame, columns } from './index.ts';

/** The frame of one line of source, pointed at a word in it. */
const frameOf = (line: string, word: string) => codeFrame(line, 1, line.indexOf(word) + 1, word.length);

test('carets stand under a word after Chinese, two for each of its characters', () => {
  expect(frameOf('title: { zh: 退货期限, en: Returns }', 'en')).toBe(
    ['1 | title: { zh: 退货期限, en: Returns }', '                           ^^'].join('\n'),
  );
  expect(frameOf('title: { zh: 退货期限 }', '期限')).toBe(
    ['1 | title: { zh: 退货期限 }', '                     ^^^^'].join('\n'),
  );
});

test.each([
  ['plain letters', 'abc', 3],
  ['Chinese characters', '退货', 4],
  ['Chinese punctuation', '，。！？：；（）、', 18],
  ['full-width letters and digits', 'ＡＢ１２', 8],
  ['the full-width space', '　', 2],
  ['half-width katakana', 'ｶﾅ', 2],
  ['kana and Hangul', 'かな한글', 8],
  ['rare Chinese characters beyond the first plane', '𠮷', 2],
  ['an accent of its own', 'e\u0301', 1],
  ['what nobody can see', 'a\u200b\ufeffb', 2],
  ['emoji', '😀👍', 4],
  ['the signs that lists of services like to begin with', '✅⭐❌', 6],
])('%s take the columns they take in a terminal', (_, text, width) => {
  expect(columns(text)).toBe(width);
});

test('the line is found by its number, whichever way lines end', () => {
  for (const source of ['a: 1\nb: 二\nc: 3', 'a: 1\r\nb: 二\r\nc: 3']) {
    expect(codeFrame(source, 2, 4, 1)).toBe(['2 | b: 二', '       ^^'].join('\n'));
  }
});

test('a line number of more digits moves the carets along', () => {
  expect(codeFrame(`${'\n'.repeat(122)}owner: 我`, 123, 8, 1)).toBe(['123 | owner: 我', '             ^^'].join('\n'));
});

test('a tab counts as one column on both lines', () => {
  expect(frameOf('a:\t错', '错')).toBe(['1 | a: 错', '       ^^'].join('\n'));
});

test('a place at the end of a line, or beyond the file, gets one caret', () => {
  expect(codeFrame('a: [', 1, 5, 1)).toBe(['1 | a: [', '        ^'].join('\n'));
  expect(codeFrame('a: [', 9, 1, 1)).toBe(['9 | ', '    ^'].join('\n'));
});

test('carets end with the line, however long the value goes on below it', () => {
  expect(codeFrame('answer: |\n  一\n  二\n', 1, 9, 500)).toBe(['1 | answer: |', '            ^'].join('\n'));
});

test('of a very long line the part around the words is shown, and the carets are still under them', () => {
  const frame = frameOf(`${'很'.repeat(300)}错${'长'.repeat(300)}`, '错');
  expect(frame).toBe([`1 | …${'很'.repeat(40)}错${'长'.repeat(119)}`, `${' '.repeat(5 + 80)}^^`].join('\n'));
  expect(columns(frame.split('\n')[1] ?? '')).toBe(columns('1 | …') + 40 * 2 + 2);
});
