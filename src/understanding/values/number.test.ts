import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readNumber } from './number.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readNumber(text, context);

test.each([
  ['来两百五', 250],
  ['要半打', 6],
  ['两斤半吧', 2.5],
  ['我们俩去', 2],
  ['一百多个', 100],
  ['数量：五', 5],
  ['x3', 3],
  ['1，200件', 1200],
  ['20ppl', 20],
  ['half a dozen please', 6],
  ['two fifty', 250],
  ['just the one', 1],
  ["four's enough", 4],
  ['a couple of them', 2],
  ['party of six', 6],
])('a customer who says "%s" means %d', (words, value) => {
  expect(read(words)).toBe(value);
});

test.each([
  ['不是三个，是五个', 5],
  ['把3个改成5个', 5],
  ['5个，不是3个', 5],
  ['六个，啊不，七个', 7],
  ['三个大人两个小孩，一共五个', 5],
  ['3... no wait, 4', 4],
  ['5 instead of 3', 5],
  ['2 adults and 1 kid, 3 in total', 3],
])('a customer who corrects themselves with "%s" means %d', (words, value) => {
  expect(read(words)).toBe(value);
});

test.each([
  '一会儿',
  '试一下',
  '第一次来',
  '换一个',
  '三心二意',
  '三番五次',
  '七天无理由',
  '双十一买的',
  '下午三点',
  '打八折',
  '5楼',
  '尾号8888',
  '13800138000',
  'iPhone 15',
  '十几个',
  '七八个',
  '3到5个',
  '3或者5',
  'one moment',
  'the blue one',
  'one of my orders',
  'I have two questions',
  'call 911',
  'at half past three',
  '2nd floor',
  'a few hundred',
  '2-3',
  'three adults and two kids',
])('"%s" gives no quantity', (words) => {
  expect(read(words)).toBeUndefined();
});

test('a figure reads as itself, with separators of thousands or without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      expect(read(`总共${value}件`)).toBe(value);
      expect(read(`I need ${value.toLocaleString('en-US')} pieces`)).toBe(value);
    }),
  );
});

test('no message breaks the reading of numbers', () => {
  const piece = fc.constantFrom(
    '一',
    '个',
    '不是',
    '半',
    '打',
    '3',
    ' ',
    '到',
    '改',
    'one ',
    'no, ',
    'two ',
    '-',
    '.',
    '第',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(['number', 'undefined']).toContain(typeof read(text));
      },
    ),
  );
});

test('quantities are read as often as measured', () => {
  expectAccuracy('number', readNumber, { tune: 94, held: 87 });
});
