import { type EvaluatedQuestion, nothing } from './question.ts';

/** What was wanted, and what customers got in its place. */
export interface ConfusedPair {
  /** The first id that the question wants, or `none`. */
  readonly wanted: string;
  readonly given: string;
  readonly count: number;
  /** How many of them were answered so; the others were shown options without the right one. */
  readonly answered: number;
}

/** What is taken for what, most frequent first. */
export function confusions(questions: readonly EvaluatedQuestion[]): readonly ConfusedPair[] {
  const pairs = new Map<string, ConfusedPair>();
  for (const { want, outcome, given, isRight } of questions) {
    if (isRight || (outcome !== 'answered' && outcome !== 'clarified')) continue;
    const wanted = want[0] ?? nothing;
    const key = `${wanted} ${given}`;
    const { count = 0, answered = 0 } = pairs.get(key) ?? {};
    pairs.set(key, { wanted, given, count: count + 1, answered: answered + Number(outcome === 'answered') });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count || b.answered - a.answered || byName(a.wanted, b.wanted));
}

/** The same order on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
