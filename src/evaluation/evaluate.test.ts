import { expect, test } from 'vitest';
import { VirtualClock } from '../service/index.ts';
import { evaluatePack, type Share } from './index.ts';
import { golden, teaMatcher, teaShop } from './tea-shop.fixture.ts';

const clock = new VirtualClock();
const evaluate = (more = {}) => evaluatePack(teaShop, golden, { matcher: teaMatcher(), clock, ...more });
const counts = (measures: object) =>
  Object.fromEntries(
    Object.entries(measures).map(([name, share]: [string, Share | number]) => [
      name,
      typeof share === 'number' ? share : `${share.count}/${share.of}`,
    ]),
  );

test('each question is put to the real assistant, and what came of it is told', async () => {
  const { questions } = await evaluate();
  expect(questions.map(({ number, outcome, given, shown, isRight }) => [number, outcome, given, shown, isRight])).toEqual([
    [1, 'answered', 'return-tea', undefined, true],
    [2, 'answered', 'return-tea', undefined, false],
    [3, 'answered', 'flow:order-tea', undefined, true],
    [4, 'clarified', 'return-tea', ['return-tea', 'gift-box'], true],
    [5, 'missed', 'none', undefined, false],
    [6, 'answered', 'opening-hours', undefined, false],
    [7, 'clarified', 'opening-hours', ['opening-hours'], true],
    [8, 'act', 'complain', undefined, false],
    // Words that are a phrasing to the letter are answered whatever the matcher finds.
    [9, 'answered', 'opening-hours', undefined, true],
  ]);
});

test('an answer to what nothing in the pack answers is a wrong one', async () => {
  const { all } = await evaluate();
  expect(counts(all)).toEqual({
    questions: 9,
    precision: '3/5',
    answered: '4/7',
    clarified: '1/7',
    clarifiedRight: '1/1',
    solved: '4/7',
    top1: '3/7',
    top3: '4/7',
    outOfScopeAnswered: '1/2',
    outOfScopeClarified: '1/2',
  });
  expect(all.precision).toEqual({ count: 3, of: 5, share: 0.6, low: 0.2307, high: 0.8824 });
});

test('what differs is measured apart: halves, kinds, languages, categories', async () => {
  const { byHalf, byKind, byLang, byCategory } = await evaluate();
  const questions = (groups: object) => Object.entries(groups).map(([name, { questions: count }]) => [name, count]);
  expect([byHalf, byKind, byLang, byCategory].map(questions)).toEqual([
    [
      ['tune', 6],
      ['held', 3],
    ],
    [
      ['plain', 6],
      ['typo', 1],
      ['out-of-scope', 2],
    ],
    [['zh', 9]],
    [
      ['after-sales', 3],
      ['shop', 4],
    ],
  ]);
});

test('what is taken for what, what is never found and what nobody asked for is named', async () => {
  const { confusions, unreached, unasked } = await evaluatePack(teaShop, golden.slice(0, 7), { matcher: teaMatcher(), clock });
  expect(confusions).toEqual([
    { wanted: 'none', given: 'opening-hours', count: 1, answered: 1 },
    { wanted: 'opening-hours', given: 'return-tea', count: 1, answered: 1 },
  ]);
  expect([unreached, unasked]).toEqual([['opening-hours', 'invoice'], []]);
  expect((await evaluatePack(teaShop, golden.slice(0, 1), { matcher: teaMatcher(), clock })).unasked).toEqual([
    'opening-hours',
    'gift-box',
    'invoice',
    'flow:order-tea',
  ]);
});

test('the words of what is held out are in no part of the evaluation', async () => {
  const written = JSON.stringify(await evaluate());
  expect(golden.filter(({ ask }) => written.includes(ask)).map(({ held }) => held)).not.toContain(true);
  expect(written).toContain('喝不完能退不');
});

test('a matcher that takes its time is measured the same', async () => {
  const asked = golden.slice(0, 8);
  const [slow, fast] = [teaMatcher(false), teaMatcher()].map((matcher) => evaluatePack(teaShop, asked, { matcher, clock }));
  expect(await slow).toEqual(await fast);
});

test('the pack’s own thresholds decide, and its own precision is what it is held to', async () => {
  const strict = { ...teaShop, thresholds: { answer: 0.85, clarify: 0.6 }, precision: 0.95 };
  const { questions, thresholds, precision } = await evaluatePack(strict, golden, { matcher: teaMatcher(), clock });
  expect([thresholds, precision]).toEqual([{ answer: 0.85, clarify: 0.6 }, 0.95]);
  expect(questions.map(({ outcome }) => outcome).slice(0, 4)).toEqual(['answered', 'clarified', 'clarified', 'missed']);
});

test('one half alone can be evaluated, and whoever waits is told how far it is', async () => {
  const told: string[] = [];
  const { all, byHalf } = await evaluate({
    half: 'held',
    onProgress: (done: number, of: number) => told.push(`${done}/${of}`),
  });
  expect([all.questions, Object.keys(byHalf), told]).toEqual([3, ['held'], ['1/3', '2/3', '3/3']]);
});

test('without questions nothing is known, and nothing is divided by nothing', async () => {
  const { all, confusions, gaps } = await evaluatePack(teaShop, [], { clock });
  expect(all.precision).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 });
  expect([all.questions, confusions, gaps]).toEqual([0, [], []]);
});
