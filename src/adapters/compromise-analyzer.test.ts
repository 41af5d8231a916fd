import { expect, test } from 'vitest';
import { createCompromiseAnalyzer } from './compromise-analyzer.ts';

const analyzer = createCompromiseAnalyzer();
const values = (text: string) =>
  analyzer.values(text).map(({ kind, value, currency }) => ({ kind, value, ...(currency ? { currency } : {}) }));

test('numbers in words and digits are read with their place', () => {
  expect(analyzer.values('twenty-one of them')).toEqual([{ kind: 'number', value: 21, text: 'twenty-one', start: 0, end: 10 }]);
  expect(values('1,200.5 and two and a half')).toEqual([
    { kind: 'number', value: 1200.5 },
    { kind: 'number', value: 2.5 },
  ]);
});

test('ordinals and money are told from plain numbers', () => {
  expect(values('the second')).toEqual([{ kind: 'ordinal', value: 2 }]);
  expect(values('it costs $20 or 3 euros')).toEqual([
    { kind: 'money', value: 20, currency: 'USD' },
    { kind: 'money', value: 3, currency: 'EUR' },
  ]);
});

test('contractions are opened and punctuation goes', () => {
  expect(analyzer.plain("I don't know, really!")).toBe('i do not know really');
});

test('a very long message is cut before it is read, and no words give no values', () => {
  expect(values(`${'word '.repeat(50_000)} 7`)).toEqual([]);
  expect(values('')).toEqual([]);
});
