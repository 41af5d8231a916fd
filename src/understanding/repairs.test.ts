// What customers say in the middle of a flow, on a set that was written before any of this: both halves are printed.
import { expect, test } from 'vitest';
import { loadInterpreter } from './index.ts';
import { repairMistakes, scoreRepairs } from './repairs.fixture.ts';

const interpreter = await loadInterpreter(['zh', 'en'], {
  search: () => [],
  sync: true,
  option: () => undefined,
  popular: () => [],
});

/** The least lower bound of the interval, in percent, that each kind has reached on the half that nothing was tuned on. */
const reached: { readonly [kind: string]: number } = { correct: 45, fill: 66, act: 11, none: 74 };

test('corrections, answers, refusals and other questions are told apart, as far as the figures say', () => {
  if (process.env['MISTAKES']) for (const line of repairMistakes(interpreter)) process.stdout.write(`${line}\n`);
  for (const { locale, half, kind, right, of, interval } of scoreRepairs(interpreter)) {
    const line = `repairs ${locale} ${half} ${kind}: ${right} of ${of}, ${interval[0]}–${interval[1]} %`;
    process.stdout.write(`${line}\n`);
    expect(interval[0], line).toBeGreaterThanOrEqual(reached[kind] ?? 0);
  }
}, 60_000);
