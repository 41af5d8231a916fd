import { expect, test } from 'vitest';
import { VirtualClock } from '../service/index.ts';
import { evaluatePack, matrixOf } from './index.ts';
import { golden, teaMatcher, teaShop } from './tea-shop.fixture.ts';

const order = ['return-tea', 'opening-hours', 'gift-box', 'invoice', 'flow:order-tea'];
const evaluation = await evaluatePack(teaShop, golden, { matcher: teaMatcher(), clock: new VirtualClock() });

test('what is confused stands in the order of the pack, what is right in the diagonal, and the rest is summed up', () => {
  expect(matrixOf(evaluation, order)).toEqual({
    names: ['return-tea', 'opening-hours', 'none', 'others'],
    answered: [
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
    ],
    unanswered: [
      { clarified: 0, missed: 0, act: 1 },
      { clarified: 0, missed: 0, act: 0 },
      { clarified: 1, missed: 0, act: 0 },
      { clarified: 1, missed: 1, act: 0 },
    ],
  });
});

test('of too many the most confused are kept, and no question is lost', () => {
  const { names, answered, unanswered } = matrixOf(evaluation, order, 1);
  expect(names).toEqual(['opening-hours', 'others']);
  const all = [...answered.flat(), ...unanswered.flatMap((row) => Object.values(row))];
  expect(all.reduce((sum, count) => sum + count)).toBe(golden.length);
});
