import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readIdCard } from './id-card.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readIdCard(text, context);

test.each([
  ['身份证440199-19950702-7414', '440199199507027414'],
  ['四四零一九九一九九五零七零二七四一四', '440199199507027414'],
  ['63019920031010021x的', '63019920031010021X'],
  ['不是440199199507027414，是63019920031010021X', '63019920031010021X'],
])('a customer who types %s has the identity card %s', (words, card) => {
  expect(read(words)).toBe(card);
});

test.each(['440199199507027415', '4401991995070274144', 'a440199199507027414', '440199199513027417', '440199950702741'])(
  '%s is no identity card',
  (words) => {
    expect(read(words)).toBeUndefined();
  },
);

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
const card = fc.tuple(born, fc.integer({ min: 0, max: 999 })).map(([date, order]) => {
  const body = `110199${date.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  return body + '10X98765432'.charAt(sum % 11);
});

test('every card with the right check digit is read, and none with one digit changed', () => {
  fc.assert(
    fc.property(card, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (value, place, shift) => {
      expect(read(`身份证${value}，谢谢`)).toBe(value);
      expect(read(`${value.slice(0, 6)} ${value.slice(6, 14)} ${value.slice(14)}`)).toBe(value);
      const digit = (Number(value.charAt(place)) + shift) % 10;
      expect(read(value.slice(0, place) + digit + value.slice(place + 1))).toBeUndefined();
    }),
  );
});

test('no message breaks the reading of identity cards', () => {
  const piece = fc.constantFrom('440199', '1995', '0702', '7414', 'X', ' ', '-', '一', '号', '不是', '🙂');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(read(text) ?? '440199199507027414').toMatch(/^\d{17}[\dX]$/);
      },
    ),
  );
});

test('identity cards are read as often as measured', () => {
  expectAccuracy('id-card', readIdCard, { tune: 94, held: 94 });
});
