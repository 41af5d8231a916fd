import { MessageFormat } from 'messageformat';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../model/index.ts';
import { format as formatFrom, placeholders } from './index.ts';

const format = (source: string, locale: string, values: JsonObject) =>
  formatFrom(source, locale, (name): Json | undefined => (Object.hasOwn(values, name) ? values[name] : undefined));

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
  expect(missing).toEqual(['name']);
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

test('what is put together here is what the formatter itself would make of it', () => {
  const values = { text: 'a {$b} \\', number: 1234.5, whole: 7, yes: true, deep: { inner: { total: 99 } } };
  const own = Object.fromEntries(Object.entries(values));
  for (const locale of ['zh', 'en', 'de']) {
    for (const name of ['text', 'number', 'whole', 'yes', 'deep.inner.total', 'deep', 'none', 'deep.none']) {
      const whole = new MessageFormat(locale, `<{$${name}}>`, { bidiIsolation: 'none' }).formatToParts(own, () => {});
      const expected = whole
        .map((part) =>
          part.type === 'text'
            ? part.value
            : 'parts' in part && part.parts
              ? part.parts.map((inner) => inner.value).join('')
              : 'value' in part && typeof part.value !== 'object'
                ? part.value
                : '',
        )
        .join('');
      expect(format(`<{$${name}}>`, locale, values).text).toBe(expected);
    }
  }
});
