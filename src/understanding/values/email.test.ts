import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readEmail } from './email.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readEmail(text, context);

test.each([
  ['发到Tom@X.COM吧', 'tom@x.com'],
  ['lihua @ qq.com', 'lihua@qq.com'],
  ['lihua @qq.com', 'lihua@qq.com'],
  ['lihua艾特qq点com', 'lihua@qq.com'],
  ['x@gmail,com', 'x@gmail.com'],
  ['john dot smith at gmail dot com', 'john.smith@gmail.com'],
  ['john (at) gmail (dot) com', 'john@gmail.com'],
  ["'tom@x.com'", 'tom@x.com'],
  ['->tom@x.com.', 'tom@x.com'],
  ['a@qq.com，不对，b@qq.com', 'b@qq.com'],
  ['not a@x.com but b@x.com', 'b@x.com'],
])('a customer who types %s gets mail at %s', (words, email) => {
  expect(read(words)).toBe(email);
});

test.each([
  'meet me @ the store',
  'look at example.com',
  'follow us @shop.example.com',
  'https://medium.com/@tom',
  'a@b',
  'a@b@c.com',
  'tom..x@x.com',
  'a@qq.com和b@qq.com',
])('"%s" gives no address', (words) => {
  expect(read(words)).toBeUndefined();
});

test('every ordinary address is read back in small letters', () => {
  const label = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  fc.assert(
    fc.property(label, label, label, fc.constantFrom('com', 'cn', 'co.uk'), (first, last, domain, top) => {
      const address = `${first}.${last}@${domain}.${top}`;
      expect(read(`邮箱${address}，谢谢`)).toBe(address.toLowerCase());
      expect(read(`my e-mail is ${address}.`)).toBe(address.toLowerCase());
    }),
  );
});

test('no message breaks the reading of addresses', () => {
  const piece = fc.constantFrom('a', '@', '.', 'com', ' at ', ' dot ', '-', '艾特', '点', ',', ' ', '。', '不是', '🙂');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(read(text) ?? 'a@b.com').toMatch(/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/);
      },
    ),
  );
});

test('addresses are read as often as measured', () => {
  expectAccuracy('email', readEmail, { tune: 89, held: 89 });
});
