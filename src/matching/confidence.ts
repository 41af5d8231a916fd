import { inScopePrior, rightPrior } from './prior.ts';

/** What turns signals into confidence: is it in scope at all, and if so, is the best label the right one. */
export interface Calibration {
  readonly inScope: readonly number[];
  readonly right: readonly number[];
}

/** What was fitted on public data; a base of its own texts moves it. */
export const shipped: Calibration = { inScope: inScopePrior, right: rightPrior };

/** A text of which the answer is known, and whether the best label was it. */
export interface Trial {
  readonly signals: readonly number[];
  readonly isRight: boolean;
}

/** As many trials as this weigh as much as what is shipped. */
const steadiness = 10;
const rounds = 200;
const pace = 0.5;

/** How likely the best label is right, and how likely the text is in scope at all. */
export function confidenceOf(
  signals: readonly number[],
  { inScope, right }: Calibration,
): { readonly best: number; readonly scope: number } {
  const scope = logistic(signals, inScope);
  return { best: scope * logistic(signals, right), scope };
}

/** Moves the shipped calibration toward what a base's own trials show: the most probable weights, given both. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const right = [...shipped.right];
  for (let round = 0; round < rounds; round++) {
    const slope = right.map((weight, index) => (steadiness * (weight - (shipped.right[index] as number))) / trials.length);
    for (const { signals, isRight } of trials) {
      const miss = (logistic(signals, right) - (isRight ? 1 : 0)) / trials.length;
      for (let index = 0; index < slope.length; index++)
        slope[index] = (slope[index] as number) + miss * (signals[index] as number);
    }
    for (let index = 0; index < right.length; index++) right[index] = (right[index] as number) - pace * (slope[index] as number);
  }
  return { inScope: shipped.inScope, right };
}

function logistic(signals: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (signals[index] as number) * (weights[index] as number);
  return 1 / (1 + Math.exp(-sum));
}
