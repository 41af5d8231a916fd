import { expect, test } from 'vitest';
import { VirtualClock } from '../service/index.ts';
import { type Evaluation, evaluatePack, fitThresholds } from './index.ts';
import { findsOnly, teaShop } from './tea-shop.fixture.ts';

interface Asked {
  readonly id: string;
  readonly probability: number;
  readonly held?: boolean;
  readonly want?: readonly string[];
}

/** An evaluation of questions that want returns unless told, each with what is found and how surely. */
async function evaluationOf(asked: readonly Asked[], pack = teaShop): Promise<Evaluation> {
  const words = (index: number) => `第${index}个问题`;
  const questions = asked.map(({ want = ['return-tea'], held = false }, index) => ({
    ask: words(index),
    want,
    lang: 'zh',
    kind: 'plain',
    held,
  }));
  const matcher = findsOnly(
    Object.fromEntries(asked.map(({ id, probability }, index) => [words(index), [[`article:${id}`, probability] as const]])),
  );
  return evaluatePack(pack, questions, { matcher, clock: new VirtualClock() });
}
const right = (probability: number, held?: boolean): Asked => ({
  id: 'return-tea',
  probability,
  ...(held === undefined ? {} : { held }),
});
const wrong = (probability: number, held?: boolean): Asked => ({ ...right(probability, held), id: 'gift-box' });
const outside = (probability: number): Asked => ({ ...right(probability), want: [] });
const many = (count: number, one: Asked): readonly Asked[] => Array.from({ length: count }, () => one);

test('answers begin where nine of ten are right beyond doubt, and not a hundredth later', async () => {
  const fit = fitThresholds(await evaluationOf([...many(24, right(0.8)), right(0.5), wrong(0.49), wrong(0.3)]));
  expect([fit.thresholds?.answer, fit.leastAnswers]).toEqual([0.5, 25]);
  expect(fit.tune.precision).toMatchObject({ count: 25, of: 25 });
});

test('a few right answers show nothing: it is told how many it takes', async () => {
  const { thresholds, leastAnswers } = fitThresholds(await evaluationOf(many(24, right(0.8))));
  expect([thresholds, leastAnswers]).toEqual([undefined, 25]);
});

test('an answer to what nothing in the pack answers is as wrong as any other', async () => {
  const answersFrom = async (asked: Asked) =>
    fitThresholds(await evaluationOf([...many(25, right(0.8)), asked])).thresholds?.answer;
  expect([await answersFrom(outside(0.6)), await answersFrom(wrong(0.6))]).toEqual([0.61, 0.61]);
});

test('a stricter pack answers less', async () => {
  const asked = [...many(35, right(0.9)), ...many(2, wrong(0.6)), ...many(4, right(0.5))];
  const answersFrom = async (precision: number) => fitThresholds(await evaluationOf(asked), precision).thresholds?.answer;
  expect([await answersFrom(0.8), await answersFrom(0.9), await answersFrom(0.95), await answersFrom(1)]).toEqual([
    0.15,
    0.61,
    undefined,
    undefined,
  ]);
  expect(fitThresholds(await evaluationOf(asked), 1).leastAnswers).toBe(undefined);
});

test('to ask back is worth it where at least half of the options shown are right', async () => {
  const asked = [...many(25, right(0.9)), wrong(0.6), right(0.4), wrong(0.3), wrong(0.2), wrong(0.16)];
  const { thresholds, tune } = fitThresholds(await evaluationOf(asked));
  expect(thresholds).toEqual({ answer: 0.61, clarify: 0.31 });
  expect(tune.clarifiedRight).toMatchObject({ count: 1, of: 2 });
});

test('whoever asks for what the pack does not have is seldom asked back', async () => {
  const asked = [...many(25, right(0.9)), wrong(0.6), ...many(9, right(0.4)), ...many(7, outside(0.2))];
  const clarifiesFrom = async (...more: readonly Asked[]) =>
    fitThresholds(await evaluationOf([...asked, ...more])).thresholds?.clarify;
  expect([await clarifiesFrom(...many(3, outside(0.35))), await clarifiesFrom(...many(4, outside(0.35)))]).toEqual([0.21, 0.36]);
});

test('where asking back never helps, there is no asking back', async () => {
  const asked = [...many(25, right(0.9)), wrong(0.6)];
  expect(fitThresholds(await evaluationOf(asked)).thresholds).toEqual({ answer: 0.61, clarify: 0.61 });
});

test('what is held out chooses nothing, and tells what the choice is worth', async () => {
  const tune = many(26, right(0.6));
  const held = [wrong(0.95, true), right(0.6, true)];
  const fit = fitThresholds(await evaluationOf([...tune, ...held]));
  expect(fit.thresholds).toEqual(fitThresholds(await evaluationOf(tune)).thresholds);
  expect([fit.tune.precision, fit.held.precision, fit.all.precision].map(({ count, of }) => [count, of])).toEqual([
    [26, 26],
    [1, 2],
    [27, 28],
  ]);
});

test('a precision that no threshold reaches is not pretended to be reached', async () => {
  const evaluation = await evaluationOf([...many(5, wrong(0.99)), ...many(40, right(0.5))]);
  const fit = fitThresholds(evaluation);
  expect('thresholds' in fit).toBe(false);
  expect(fit.all).toEqual(evaluation.all);
  expect(fitThresholds(await evaluationOf([right(0.9, true)])).thresholds).toBe(undefined);
});

test('what is foreseen of new thresholds is what the assistant then does', async () => {
  const few = [wrong(0.6), right(0.45), wrong(0.3), right(0.2, true), wrong(0.16), outside(0.5), outside(0.4)];
  const asked = [...many(25, right(0.9)), right(0.62), ...few];
  const fit = fitThresholds(await evaluationOf(asked));
  const thresholds = fit.thresholds ?? { answer: 0, clarify: 0 };
  const { all, byHalf } = await evaluationOf(asked, { ...teaShop, thresholds });
  expect([all, byHalf.tune, byHalf.held]).toEqual([fit.all, fit.tune, fit.held]);
});
