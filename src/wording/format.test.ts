import { expect, test } from 'vitest';
import { format, placeholders } from './index.ts';

test('values fill a text, numbers and money in the manner of the language', () => {
  expect(format('订单 {$order} 已发货。', 'zh', { order: '1234567890' })).toEqual({
    text: '订单 1234567890 已发货。',
    missing: [],
  });
  expect(format('共 {$total :currency currency=CNY}', 'zh', { total: 1234.5 }).text).toBe('共 ¥1,234.50');
  expect(format('.input {$n :number} .match $n one {{one item}} * {{{$n} items}}', 'en', { n: 3 }).text).toBe('3 items');
});

test('a variable without a value leaves no trace, and is reported', () => {
  const { text, missing } = format('您好{$name}，欢迎。', 'zh', {});
  expect(text).toBe('您好，欢迎。');
  expect(missing).toEqual(['Variable not available: $name']);
});

test('a text reads own properties only', () => {
  for (const path of ['a.constructor.name', 'a.__proto__', 'constructor', 'a.toString']) {
    const { text } = format(`x{$${path}}`, 'en', { a: { b: 'own' } });
    expect(text).toBe('x');
  }
  expect(format('x{$a.b}', 'en', { a: { b: 'own' } }).text).toBe('xown');
});

test('no invisible isolation marks reach the customer', () => {
  expect([...format('A {$b} C', 'en', { b: 'B' }).text].length).toBe(5);
});

test('a text that cannot be read is a located error', () => {
  expect(() => format('您好 {$name', 'zh', {})).toThrowError(/TEXT_INVALID/);
});

test('the variables of a text are known without values', () => {
  expect(placeholders('.input {$why :string} .match $why a {{{$x}}} * {{{$y :number}}}')).toEqual(['why', 'x', 'y']);
  expect(placeholders('没有变量')).toEqual([]);
});
