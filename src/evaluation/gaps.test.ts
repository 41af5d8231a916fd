import { expect, test } from 'vitest';
import { VirtualClock } from '../service/index.ts';
import { evaluatePack } from './index.ts';
import { findsOnly, golden, teaMatcher, teaShop } from './tea-shop.fixture.ts';

const clock = new VirtualClock();

test('what customers say and no phrasing of the article does is told, of questions that are not held out', async () => {
  const { gaps } = await evaluatePack(teaShop, golden.slice(0, 7), { matcher: teaMatcher(), clock });
  expect(gaps).toEqual([
    { id: 'opening-hours', missed: 1, clarified: 0, words: ['关门'], questions: ['几点关门'] },
    { id: 'gift-box', missed: 0, clarified: 1, words: ['长辈', '那种', '盒子'], questions: ['送长辈的那种盒子'] },
  ]);
});

test('a word comes first that more of the questions have; one that leads anywhere is not told', async () => {
  const asks = {
    'return-tea': ['please refund the parcel', 'Refund the whole box please'],
    'opening-hours': ['please tell me when'],
    'gift-box': ['please wrap it'],
    invoice: ['please send papers'],
  };
  const questions = Object.entries(asks).flatMap(([id, texts]) =>
    texts.map((ask) => ({ ask, want: [id], lang: 'en', kind: 'plain', held: false })),
  );
  const { gaps } = await evaluatePack(teaShop, questions, { matcher: findsOnly({}), clock });
  expect(gaps[0]).toEqual({
    id: 'return-tea',
    missed: 2,
    clarified: 0,
    words: ['refund', 'the', 'parcel', 'whole', 'box'],
    questions: asks['return-tea'],
  });
});
