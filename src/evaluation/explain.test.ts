import { expect, test } from 'vitest';
import type { Pack } from '../pack/index.ts';
import { VirtualClock } from '../service/index.ts';
import { explainText } from './index.ts';
import { piecesOf, unknownOf } from './pieces.ts';
import { teaShop } from './tea-shop.fixture.ts';

const [template] = teaShop.knowledge;
const article = (id: string, ...zh: readonly string[]) => ({ ...template, id, title: { zh: id }, phrasings: { zh } }) as const;
const shop = {
  ...teaShop,
  knowledge: [
    article('return-tea', '茶叶不满意能退吗', '喝不惯可以退货吗'),
    article('opening-hours', '你们几点开门', '周末几点关门'),
    { ...article('gift-box', '有没有礼盒', '送长辈的礼盒', 'do you wrap presents'), title: { zh: '礼盒', en: 'Gift box' } },
  ],
} as Pack;
const explain = (text: string, thresholds = { answer: 0.4, clarify: 0.2 }) =>
  explainText({ ...shop, thresholds }, text, new VirtualClock());

test('a text that is answered is explained by the phrasing that is nearest and by what its words did', async () => {
  const { outcome, given, reason, candidates, weighed } = await explain('喝不惯，能退吗');
  expect([outcome, given, reason]).toEqual(['answered', 'return-tea', 'sure-enough']);
  expect(candidates[0]).toMatchObject({ id: 'return-tea', phrase: '喝不惯可以退货吗' });
  expect(weighed).toMatchObject({ best: 'return-tea', unknown: [], repaired: [] });
  expect(weighed?.pieces.map(({ text, effect }) => [text, Math.sign(effect)])).toEqual([
    ['喝不惯', 1],
    ['能退吗', 1],
  ]);
});

test('words between two bands, and words that are too faint, are told apart by the thresholds', async () => {
  const reasons = [
    { answer: 1, clarify: 0.1 },
    { answer: 1, clarify: 0.999 },
  ].map(async (thresholds) => (await explain('喝不惯，能退吗', thresholds)).reason);
  expect(await Promise.all(reasons)).toEqual(['not-sure-enough', 'too-faint']);
});

test('very words, unknown words and acts need no weighing', async () => {
  const explained = ['几点开门？', '你们几点开门', 'xyzzy', '我要投诉'].map((text) => explain(text));
  expect((await Promise.all(explained)).map(({ outcome, given, reason, heard }) => [outcome, given, reason, heard])).toEqual([
    ['answered', 'opening-hours', 'sure-enough', undefined],
    ['answered', 'opening-hours', 'verbatim', undefined],
    ['missed', 'none', 'nothing-found', undefined],
    ['act', 'complain', 'act', '我要投诉'],
  ]);
  expect('weighed' in (await explain('你们几点开门'))).toBe(false);
});

test('what no text has and what was read as another word is told', async () => {
  const { weighed } = await explain('do you warp presants 吗 琥珀色');
  expect(weighed?.unknown).toEqual(['琥珀色']);
  expect(weighed?.repaired).toEqual([
    { typed: 'warp', read: 'wrap' },
    { typed: 'presants', read: 'presents' },
  ]);
});

test('two that are as near as each other are rivals', async () => {
  const rivals = { ...shop, knowledge: [article('one', '茶能退吗'), article('two', '茶能退吗')] } as Pack;
  const { reason, shown } = await explainText({ ...rivals, thresholds: { answer: 0.3, clarify: 0.2 } }, '茶能退吗');
  expect([reason, shown]).toEqual(['rivals', ['one', 'two']]);
});

test('characters of one sign that stand together are one piece, unless a comma stands between; noise is nothing', () => {
  const word = (text: string, effect: number, known = true) => ({ word: text, effect, known });
  const words = [
    word('退', 0.3),
    word('货', 0.2),
    word('了', 0.1),
    word('吗', -0.2),
    word('app', 0.1),
    word('的', 0.001),
    word('琥', 0, false),
    word('珀', 0, false),
  ];
  expect(piecesOf('退货，了吗 app的琥珀', words)).toEqual([
    { text: '退货', effect: 0.555 },
    { text: '了', effect: 0.111 },
    { text: '吗', effect: -0.222 },
    { text: 'app', effect: 0.111 },
    { text: '的', effect: 0 },
    { text: '琥珀', effect: 0 },
  ]);
  expect(unknownOf('退货，了吗 app的琥珀', words)).toEqual(['琥珀']);
  expect(piecesOf('', [])).toEqual([]);
});
