import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { readDuration } from './duration.ts';
import type { ReadContext } from './reader.ts';

const context: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const read = (text: string) => readDuration(text, context);
const hour = 3600;
const day = 24 * hour;

test.each([
  ['半个钟头', hour / 2],
  ['一个多小时', hour],
  ['一年半', 547.5 * day],
  ['三刻钟', 2700],
  ['俩月', 60 * day],
  ['两小时零五分', 2 * hour + 300],
  ['1小时20', 80 * 60],
  ['7日内', 7 * day],
  ['一整天', day],
  ['一年三个月', 455 * day],
  ['hour and a half', 1.5 * hour],
  ['a quarter of an hour', 900],
  ['an hour twenty', 80 * 60],
  ['1h30m', 5400],
  ['two whole days', 2 * day],
  ["two weeks' notice", 14 * day],
  ['a decade', 3650 * day],
])('a customer who says "%s" means %d seconds', (words, seconds) => {
  expect(read(words)).toBe(seconds);
});

test.each([
  ['2小时，不对，3小时', 3 * hour],
  ['从3天改成5天', 5 * day],
  ['change it from 3 days to 5 days', 5 * day],
])('a customer who corrects themselves with "%s" means %d seconds', (words, seconds) => {
  expect(read(words)).toBe(seconds);
});

test.each([
  '等了半天',
  '这两天',
  '第三天',
  '有一天',
  '三年级',
  '二零二六年',
  '三月',
  '周三',
  '3-5天',
  '两三天',
  '三点半',
  '5个工作日',
  '7*24小时',
  '七天无理由',
  'wait a minute',
  'one second please',
  'a day or two',
  'two to three weeks',
  '$20 an hour',
  'one day I will',
  'iphone 5s',
  'the 60s',
  '3 business days',
])('"%s" gives no length of time that could be told', (words) => {
  expect(read(words)).toBeUndefined();
});

test('hours and minutes add up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 59 }), (hours, minutes) => {
      const seconds = hours * hour + minutes * 60;
      expect(read(`${hours}小时${minutes}分钟`)).toBe(seconds);
      expect(read(`${hours}h${minutes}m`)).toBe(seconds);
      expect(read(`about ${hours} hours and ${minutes} minutes`)).toBe(seconds);
    }),
  );
});

test('no message breaks the reading of lengths of time', () => {
  const piece = fc.constantFrom(
    '一',
    '天',
    '半',
    '个',
    '3',
    ' ',
    '到',
    '小时',
    'an hour ',
    'and ',
    'a half ',
    'days ',
    '分',
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
        expect(Number.isInteger(read(text) ?? 0)).toBe(true);
      },
    ),
  );
});

test('lengths of time are read as often as measured', () => {
  expectAccuracy('duration', readDuration, { tune: 95, held: 91 });
});
