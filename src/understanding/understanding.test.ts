import { expect, test } from 'vitest';
import type { Choice } from '../model/index.ts';
import { hearActs as hearIn } from './acts.ts';
import { pickChoice } from './choices.ts';
import { decide } from './decide.ts';
import { enActs } from './en/acts.ts';
import { clean, firstLocale, nextLocale } from './index.ts';
import { readRating } from './rating.ts';
import { readSlot } from './slots.ts';
import { readValue } from './values/index.ts';
import { zhActs } from './zh/acts.ts';

const hearActs = (text: string) => hearIn(text, [zhActs, enActs]);

const both = ['zh', 'en'];

test('a message is cleaned of what nobody can see', () => {
  expect(clean('\u202e退\u200b货\u0000 ＡＢＣ１２３\ufeff\n')).toBe('退货 ABC123');
  expect(clean('\ud800x\udc00')).toBe('\ufffdx\ufffd');
  expect(clean(`z${'\u0300'.repeat(50)}`).length).toBeLessThanOrEqual(4);
  expect(clean('好'.repeat(10_000)).length).toBe(2000);
  expect(clean(' \t ')).toBe('');
});

test('the language follows the customer, not a code or a borrowed word', () => {
  const from = (locale: string) => (text: string) => nextLocale(text, locale, both);
  expect(['I would like to return this', 'please help me'].map(from('zh'))).toEqual(['en', 'en']);
  expect(['我想要退货', '这个怎么退啊'].map(from('en'))).toEqual(['zh', 'zh']);
  expect(
    ['ABC1234567', '1234567890', 'iPhone', 'invoice', 'ok', 'VIP', '我的 iPhone 15 Pro Max 坏了', 'SF1234567890123'].map(
      from('zh'),
    ),
  ).toEqual(Array.from({ length: 8 }, () => 'zh'));
  expect(['退款', '12345'].map(from('en'))).toEqual(['en', 'en']);
  expect(['English please', '请说英文'].map(from('zh'))).toEqual(['en', 'en']);
  expect(['中文', 'speak Chinese please'].map(from('en'))).toEqual(['en', 'zh']);
});

test('the first words set the language however short they are', () => {
  expect(['退货', 'hi', '你好', '123', '😀'].map((text) => firstLocale(text, ['en', 'zh']))).toEqual([
    'zh',
    'en',
    'zh',
    'en',
    'en',
  ]);
  expect(firstLocale('hello', ['zh'])).toBe('zh');
});

test.each([
  ['5 5 5', { speed: 5, accuracy: 5, attitude: 5 }],
  ['5，4，3', { speed: 5, accuracy: 4, attitude: 3 }],
  ['555', { speed: 5, accuracy: 5, attitude: 5 }],
  ['五 五 四', { speed: 5, accuracy: 5, attitude: 4 }],
  ['速度5 准确性4 态度5', { speed: 5, accuracy: 4, attitude: 5 }],
  ['都是5分', { speed: 5, accuracy: 5, attitude: 5 }],
  ['五星', { overall: 5 }],
  ['4分', { overall: 4 }],
  ['非常满意', { overall: 5 }],
  ['不满意', { overall: 2 }],
  ['一般', { overall: 3 }],
  ['speed 5, accuracy 3, courtesy 4', { speed: 5, accuracy: 3, attitude: 4 }],
  ['five five four', { speed: 5, accuracy: 5, attitude: 4 }],
  ['all 5', { speed: 5, accuracy: 5, attitude: 5 }],
  ['excellent', { overall: 5 }],
  ['very bad', { overall: 1 }],
  ['not very good', { overall: 2 }],
  ['2', { overall: 2 }],
])('a rating in the words of a customer: %s', (words, rating) => {
  expect(readRating(words)).toEqual({ rating });
});

test('words beside the marks are a comment, and marks off the scale are not taken', () => {
  expect(readRating('5 5 2 等了太久，客服一直让我重复问题')).toEqual({
    rating: { speed: 5, accuracy: 5, attitude: 2, comment: '5 5 2 等了太久，客服一直让我重复问题' },
  });
  expect(readRating('等了 20 分钟才有人理我')).toEqual({ rating: { comment: '等了 20 分钟才有人理我' } });
  expect(readRating('10 10 10')).toBe('out-of-range');
  expect(readRating('0')).toBe('out-of-range');
  expect(readRating('。')).toBe(undefined);
});

const choices: readonly Choice[] = ['退货期限', '换货期限', '转人工'].map((label, index) => ({
  id: `1.${index + 1}`,
  label,
  turn: 1,
}));

test('a choice is picked by its number, its ordinal or its words', () => {
  const picked = (text: string) => pickChoice(text, choices)?.id;
  expect(['1', '第二个', '2', '最后一个', '选3', '换货期限', '“退货期限”', 'the second one', 'last', '#3'].map(picked)).toEqual([
    '1.1',
    '1.2',
    '1.2',
    '1.3',
    '1.3',
    '1.2',
    '1.1',
    '1.2',
    '1.3',
    '1.3',
  ]);
  expect(['4', '退货', '1 号那天', '12345', ''].map(picked)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('candidates are acted on, asked about or left, by their probability and their distance', () => {
  const thresholds = { answer: 0.7, clarify: 0.3 };
  const match = (id: string, probability: number) => ({ id, probability, score: probability, by: 'test' });
  expect(decide([match('a', 0.9), match('b', 0.4)], thresholds)).toEqual({ type: 'confident', best: match('a', 0.9) });
  expect(decide([match('a', 0.9), match('b', 0.88)], thresholds).type).toBe('ambiguous');
  expect(decide([match('a', 0.5), match('b', 0.2), match('c', 0.05)], thresholds)).toEqual({
    type: 'ambiguous',
    options: [match('a', 0.5), match('b', 0.2)],
  });
  expect(decide([match('a', 0.29)], thresholds)).toEqual({ type: 'none', options: [match('a', 0.29)] });
  expect(decide([], thresholds)).toEqual({ type: 'none', options: [] });
});

const reading = { read: readValue, context: { locale: 'zh', now: 0, zone: 'Asia/Shanghai' } };

test('a patterned value is found in a sentence, but not inside a longer number', () => {
  const order = { slot: 'order', type: 'text', pattern: '\\d{10}' };
  const read = (text: string) => readSlot(text, order, hearActs(text), reading);
  expect(['1234567890', '订单号是1234567890谢谢', 'it is 1234567890.', '1234 567 890', '123-456-7890'].map(read)).toEqual(
    Array.from({ length: 5 }, () => '1234567890'),
  );
  expect(['12345678901', '12345', '不记得了'].map(read)).toEqual([undefined, undefined, undefined]);
});

test('an open text question takes words, but not a request to do something else', () => {
  const note = { slot: 'note', type: 'text' };
  const read = (text: string) => readSlot(text, note, hearActs(text), reading);
  expect(['放门口就行', '取消', '为什么', 'no'].map(read)).toEqual(['放门口就行', undefined, undefined, undefined]);
});
