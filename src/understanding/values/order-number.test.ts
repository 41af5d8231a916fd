import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readOrderNumber } from './order-number.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readOrderNumber(text, context);

test.each([
  ['ab12345678', 'AB12345678'],
  ['订单AB12345678还没到', 'AB12345678'],
  ['手机号13800138000，订单号AB12345678', 'AB12345678'],
  ['订单号13800138000', '13800138000'],
  ['订单号20260107', '20260107'],
  ['order no. 12345678', '12345678'],
  ['order number: 12345678, phone 13800138000', '12345678'],
  ['订单号AB12345678，不对，CD12345678', 'CD12345678'],
])('a customer who types %s asks about order %s', (words, order) => {
  expect(read(words)).toBe(order);
});

test.each([
  '1234567',
  '123456789012345678901',
  '13800138000',
  '021 60001234',
  '20260107',
  '快递单号SF1234567890123',
  '护照E12345678',
  'tracking number 12345678',
  'my password is abc12345678',
  '12345678元',
  'lihua12345678@qq.com',
  'https://x.com/12345678',
  '440199199507027414',
  'iphone15promax',
  'AB12345678和CD12345678',
])('"%s" names no order', (words) => {
  expect(read(words)).toBeUndefined();
});

test('every code of letters and digits is an order number where it is called one', () => {
  const code = fc.stringMatching(/^[A-Za-z]{0,4}[0-9]{8,16}$/);
  fc.assert(
    fc.property(code, (order) => {
      expect(read(`订单号${order}，谢谢`)).toBe(order.toUpperCase());
      expect(read(`my order number is ${order}`)).toBe(order.toUpperCase());
    }),
  );
});

test('no message breaks the reading of order numbers', () => {
  const piece = fc.constantFrom('AB12', '3456', '订单', '号', ' ', '-', '电话', 'order ', 'card ', '#', '.', '@', '不是', '🙂');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(read(text) ?? '12345678').toMatch(/^[A-Z0-9]{8,20}$/);
      },
    ),
  );
});

test('order numbers are read as often as measured', () => {
  expectAccuracy('order-number', readOrderNumber, { tune: 94, held: 91 });
});
