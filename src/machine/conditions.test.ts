import { expect, test } from 'vitest';
import { holds, lookUp, resolveObject } from './index.ts';

const scope = {
  context: {
    amount: 120,
    status: 'paid',
    tags: ['new', 'gift'],
    found: { total: 99.5, note: '易碎品' },
    start: '2026-01-05',
    empty: '',
    nothing: null,
  },
  event: { type: 'fill', value: '1234567890', facts: { now: 7, customer: { tier: 'gold' }, shared: { city: '北京' } } },
};
const is = (conditions: object) => holds(conditions as never, scope);

test('a value means equality, and a path on the right is another value', () => {
  expect([is({ status: 'paid' }), is({ status: 'sent' }), is({ amount: '$found.total' }), is({ tags: ['new', 'gift'] })]).toEqual(
    [true, false, false, true],
  );
});

test('comparisons say what their names say', () => {
  expect(is({ amount: { over: 100, under: 121, 'at-least': 120, 'at-most': 120 } })).toBe(true);
  expect(is({ amount: { over: 120 } })).toBe(false);
  expect(is({ status: { in: ['paid', 'sent'] }, tags: { contains: 'gift' }, 'found.note': { contains: '易碎' } })).toBe(true);
  expect(is({ 'event.value': { matches: '\\d{10}' } })).toBe(true);
  expect(is({ 'event.value': { matches: '\\d{9}' } })).toBe(false);
  expect(is({ start: { before: '2026-02-01', after: '2025-12-31' } })).toBe(true);
  expect(is({ status: { not: 'paid' } })).toBe(false);
});

test('empty, null and missing are not filled', () => {
  expect(['amount', 'empty', 'nothing', 'missing'].map((path) => is({ [path]: { filled: true } }))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(is({ missing: null })).toBe(true);
});

test('values of different kinds never compare as ordered', () => {
  expect([is({ status: { over: 1 } }), is({ amount: { over: '1' } }), is({ missing: { 'at-most': 5 } })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('all, any and not combine maps', () => {
  expect(is({ all: [{ status: 'paid' }, { amount: 120 }] })).toBe(true);
  expect(is({ any: [{ status: 'sent' }, { amount: 120 }] })).toBe(true);
  expect(is({ not: { status: 'paid' } })).toBe(false);
  expect(is({})).toBe(true);
});

test('paths reach the event, the facts, the customer and what the conversation shares, but never a prototype', () => {
  expect(lookUp('event.value', scope)).toBe('1234567890');
  expect(lookUp('facts.now', scope)).toBe(7);
  expect(lookUp('customer.tier', scope)).toBe('gold');
  expect(lookUp('city', scope)).toBe('北京');
  expect(
    ['constructor', 'found.constructor.name', '__proto__.x', 'tags.length.x', 'status.x'].map((path) => lookUp(path, scope)),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('paths in params become values, a doubled dollar a dollar, and what is missing is left out', () => {
  expect(
    resolveObject({ a: '$found.total', b: '$$5', c: ['$status', 1], d: { e: '$missing', f: 'x' }, g: '$missing' }, scope),
  ).toEqual({
    a: 99.5,
    b: '$5',
    c: ['paid', 1],
    d: { f: 'x' },
  });
});

test("a customer's own words are never read as a path", () => {
  const said = { context: { words: '$facts.customer' }, event: scope.event };
  expect(resolveObject({ text: '$words' }, said)).toEqual({ text: '$facts.customer' });
});
