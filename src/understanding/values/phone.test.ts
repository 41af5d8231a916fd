import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readPhone } from './phone.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string, locale: 'zh' | 'en' = 'zh') => readPhone(text, { ...context, locale });

test.each([
  ['我手机138 0013 8000', '13800138000'],
  ['(+86)13800138000', '+8613800138000'],
  ['86-13800138000', '8613800138000'],
  ['0755 8888 6666', '075588886666'],
  ['幺三八零零幺三八零零零', '13800138000'],
  ['2026-01-07 13800138000', '13800138000'],
  ['tel13800138000', '13800138000'],
  ['+65 9123 4567', '+6591234567'],
  ['不是13800138000，是13900139000', '13900139000'],
])('a customer who types %s can be called at %s', (words, phone) => {
  expect(read(words)).toBe(phone);
});

test.each([
  ['+44 (0)7700 900123', '+447700900123'],
  ['07700 900123', '07700900123'],
  ['(212) 555-0176', '2125550176'],
  ['1-212-555-0176', '12125550176'],
  ['call 13800138000 not 13900139000', '13800138000'],
])('an English customer who types %s can be called at %s', (words, phone) => {
  expect(read(words, 'en')).toBe(phone);
});

test.each([
  '139 1234 5678 9',
  '62345678',
  '13800138000@139.com',
  '订单号13800138000',
  '银行卡 6222 0202 0001 2345 678',
  '440199 1995 0702 7414',
  '13800138000或13900139000',
  '138****8000',
  '+1 212 555 017',
  '192.168.1.1',
])('"%s" gives no number to call', (words) => {
  expect(read(words)).toBeUndefined();
});

test('every mobile number is read, however it is grouped', () => {
  const mobile = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);
  fc.assert(
    fc.property(mobile, fc.constantFrom('', ' ', '-', '.'), (number, separator) => {
      const grouped = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(separator);
      expect(read(`电话${grouped}，谢谢`)).toBe(number);
      expect(read(`+86 ${grouped}`)).toBe(`+86${number}`);
      expect(read(`${number}0`)).toBeUndefined();
    }),
  );
});

test('no message breaks the reading of telephone numbers', () => {
  const piece = fc.constantFrom('138', '0013', '8000', '-', ' ', '+', '86', '(', ')', '010', '号', '不是', '一', '🙂', '.');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(read(text) ?? '12345678').toMatch(/^\+?\d{8,17}$/);
      },
    ),
  );
});

test('telephone numbers are read as often as measured', () => {
  expectAccuracy('phone', readPhone, { tune: 94, held: 91 });
});
