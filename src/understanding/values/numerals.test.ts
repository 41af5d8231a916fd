import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, englishNumber, findNumbers, spelledDigitsMadeArabic } from './numerals.ts';

test.each([
  ['两百五', 250],
  ['一千零二十', 1020],
  ['三万五', 35_000],
  ['一百单八', 108],
  ['廿五', 25],
  ['一百十五', 115],
  ['两亿五', 250_000_000],
  ['一万亿', 1_000_000_000_000],
  ['壹佰贰拾', 120],
  ['兩萬', 20_000],
  ['三点五', 3.5],
  ['一点五万', 15_000],
  ['二零二六', 2026],
  ['1.5万', 15_000],
  ['3万5', 35_000],
  ['1w2', 12_000],
  ['20万零5百', 200_500],
  ['半', 0.5],
])('a customer who writes %s means %d', (words, value) => {
  expect(chineseNumber(words)).toBe(value);
});

test.each(['七八', '三四百', '十七八', '三五', '万一', '千万', '二三十', '三万五万', '', '第三'])(
  'a customer who writes %s gives no number',
  (words) => {
    expect(chineseNumber(words)).toBeUndefined();
  },
);

test.each([
  ['twenty-one', 21],
  ['a hundred and five', 105],
  ['twelve hundred', 1200],
  ['two thousand three hundred forty-five', 2345],
  ['two and a half', 2.5],
  ['one and a half million', 1_500_000],
  ['zero point five', 0.5],
  ['half a dozen', 6],
  ['a couple', 2],
  ['thirtyfive', 35],
  ['fourty', 40],
  ['eight', 8],
])('a customer who writes %s means %d', (words, value) => {
  expect(englishNumber(words)).toBe(value);
});

test.each(['someone', 'there', 'a few hundred', 'k', 'sixes'])('a customer who writes %s gives no number', (words) => {
  expect(englishNumber(words)).toBeUndefined();
});

test('every number of a sentence is found where it stands, however it is written', () => {
  const text = '3.5万 and 35 thousand, 两百五, twenty-one, 1,200';
  expect(findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['3.5万', 35_000],
    ['35 thousand', 35_000],
    ['两百五', 250],
    ['twenty-one', 21],
    ['1,200', 1200],
  ]);
});

test('a word that begins with 一 is no part of the number before it', () => {
  expect(findNumbers('三百一起付').map(({ value }) => value)).toEqual([300]);
  expect(findNumbers('十一点').map(({ value }) => value)).toEqual([11]);
});

test('digits that are spelled one by one keep their places', () => {
  expect(spelledDigitsMadeArabic('打幺三八零零一三八零零零')).toBe('打13800138000');
});

const chineseDigits = Array.from('零一二三四五六七八九');

/** A whole number below 100,000,000 as it is taught at school. */
function inChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const bridge = rest > 0 && rest < 1000 ? '零' : '';
    return `${inChinese(Math.floor(value / 10_000))}万${bridge}${rest > 0 ? inChinese(rest) : ''}`;
  }
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    const bridge = rest > 0 && rest < unit / 10 ? '零' : '';
    return `${chineseDigits[Math.floor(value / unit)]}${name}${bridge}${rest > 0 ? inChinese(rest) : ''}`;
  }
  return chineseDigits[value] ?? '';
}

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a billion in English words. */
function inEnglish(value: number): string {
  if (value < 20) return ones[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10) - 2]}${value % 10 > 0 ? `-${ones[value % 10]}` : ''}`;
  for (const [scale, name] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    return `${inEnglish(Math.floor(value / scale))} ${name}${rest > 0 ? `${rest < 100 ? ' and' : ''} ${inEnglish(rest)}` : ''}`;
  }
  return '';
}

test('every whole number below a hundred million reads back from Chinese numerals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      expect(chineseNumber(inChinese(value))).toBe(value);
      expect(findNumbers(`，${inChinese(value)}。`).map((found) => found.value)).toEqual([value]);
    }),
  );
});

test('every whole number below a billion reads back from English words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(englishNumber(inEnglish(value))).toBe(value);
    }),
  );
});

test('whatever a customer types, numbers are found in order and without overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...Array.from('零一二两三十百千万亿点半几单廿3kw.,， -'),
      'twenty ',
      'a ',
      'hundred ',
      'and ',
      'half ',
      'point ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('');
      const found = findNumbers(text);
      expect(found.every(({ start, end, value }) => start < end && end <= text.length && Number.isFinite(value))).toBe(true);
      expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
