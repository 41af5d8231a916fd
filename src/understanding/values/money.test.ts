import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readMoney } from './money.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readMoney(text, context);

test.each([
  ['三块八毛五', 3.85, 'CNY'],
  ['二十块零八毛', 20.8, 'CNY'],
  ['3块05', 3.05, 'CNY'],
  ['五分钱', 0.05, 'CNY'],
  ['一块五', 1.5, 'CNY'],
  ['9块9三件', 9.9, 'CNY'],
  ['叁仟伍佰元整', 3500, 'CNY'],
  ['39套餐', 39, 'CNY'],
  ['尾号8888的卡扣了200', 200, 'CNY'],
  ['买3件一共两百', 200, 'CNY'],
  ['转了95000', 95_000, 'CNY'],
  ['港币300元', 300, 'HKD'],
  ['20刀', 20, 'USD'],
  ['一千日币', 1000, 'JPY'],
  ['a buck fifty', 1.5, 'USD'],
  ['five pounds fifty', 5.5, 'GBP'],
  ['3 dollars and 25 cents', 3.25, 'USD'],
  ['$1.5m', 1_500_000, 'USD'],
  ['I bought 3 shirts for 200', 200, 'CNY'],
  ['30€', 30, 'EUR'],
])('a customer who says "%s" means %d %s', (words, amount, currency) => {
  expect(read(words)).toEqual({ amount, currency });
});

test.each([
  ['不是200元，是300', 300, 'CNY'],
  ['20 dollars, sorry, 30', 30, 'USD'],
  ['$20 instead of $30', 20, 'USD'],
])('a customer who corrects themselves with "%s" means %d %s', (words, amount, currency) => {
  expect(read(words)).toEqual({ amount, currency });
});

test.each([
  '一块发吧',
  '三块蛋糕',
  '五角星',
  '五分好评',
  '一分钱都没退',
  '几百块',
  '100-200元',
  '满300减50',
  '新台币300',
  '3个',
  '12期',
  '20%',
  '下午3点',
  '订单号12345678',
  '3 shirts',
  'my two cents',
  'a pound of beef',
  '20 or 30 dollars',
  'two fifty yuan',
  'A$20',
])('"%s" gives no amount that could be told', (words) => {
  expect(read(words)).toBeUndefined();
});

test('every price in yuan and jiao reads back, in Arabic digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 9 }), (yuan, jiao) => {
      const value = { amount: Number(`${yuan}.${jiao}`), currency: 'CNY' };
      expect(read(`${yuan}块${jiao}`)).toEqual(value);
      expect(read(`退我${yuan}块${jiao}毛`)).toEqual(value);
      expect(read(`${yuan}.${jiao} yuan`)).toEqual(value);
    }),
  );
});

test('no message breaks the reading of amounts', () => {
  const piece = fc.constantFrom(
    '一',
    '块',
    '毛',
    '$',
    '3',
    ' ',
    '到',
    '¥',
    'a buck ',
    'and ',
    'two ',
    'cents ',
    '.',
    '半',
    '不是',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(Number.isFinite(read(text)?.amount ?? 0)).toBe(true);
      },
    ),
  );
});

test('amounts are read as often as measured', () => {
  expectAccuracy('money', readMoney, { tune: 94, held: 88 });
});
