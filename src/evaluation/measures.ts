import { wilson } from '../model/index.ts';
import type { EvaluatedQuestion } from './question.ts';

/** A share with how sure it is of itself. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** `count / of`, 0 to 1, rounded to 4 decimals; nothing when nothing was counted. */
  readonly share: number | null;
  /** The Wilson interval at 95 %. */
  readonly low: number;
  readonly high: number;
}

/** How well a set of questions was served. */
export interface Measures {
  readonly questions: number;
  /** Right among all that was answered; an answer to what nothing in the pack answers is a wrong one. */
  readonly precision: Share;
  /** Answered, rightly or wrongly, among the questions that have an answer. */
  readonly answered: Share;
  /** Met by a clarification, among the questions that have an answer. */
  readonly clarified: Share;
  /** The right option among those shown, of these clarifications. */
  readonly clarifiedRight: Share;
  /** Answered rightly or shown the right option, among the questions that have an answer. */
  readonly solved: Share;
  /** The right one is the matcher's first candidate, among the questions that have an answer. */
  readonly top1: Share;
  /** The right one is among its first three. */
  readonly top3: Share;
  /** Answered, of the questions that nothing in the pack answers. */
  readonly outOfScopeAnswered: Share;
  /** Met by a clarification, of these. */
  readonly outOfScopeClarified: Share;
}

/** Measures a set of questions. */
export function measure(questions: readonly EvaluatedQuestion[]): Measures {
  const inScope = questions.filter(({ want }) => want.length > 0);
  const outside = questions.filter(({ want }) => want.length === 0);
  const answered = questions.filter(isAnswered);
  const clarified = inScope.filter(isClarified);
  return {
    questions: questions.length,
    precision: share(answered.filter(isRight), answered),
    answered: share(inScope.filter(isAnswered), inScope),
    clarified: share(clarified, inScope),
    clarifiedRight: share(clarified.filter(isRight), clarified),
    solved: share(inScope.filter(isRight), inScope),
    top1: share(
      inScope.filter((question) => isAmong(question, 1)),
      inScope,
    ),
    top3: share(
      inScope.filter((question) => isAmong(question, 3)),
      inScope,
    ),
    outOfScopeAnswered: share(outside.filter(isAnswered), outside),
    outOfScopeClarified: share(outside.filter(isClarified), outside),
  };
}

/** Measures apart what differs in one respect, in the order in which it first occurs. */
export function measureBy(
  questions: readonly EvaluatedQuestion[],
  respect: (question: EvaluatedQuestion) => string | undefined,
): { readonly [name: string]: Measures } {
  const groups = new Map<string, EvaluatedQuestion[]>();
  for (const question of questions) {
    const name = respect(question);
    if (name === undefined) continue;
    groups.set(name, [...(groups.get(name) ?? []), question]);
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, measure(group)]));
}

function isRight(question: EvaluatedQuestion): boolean {
  return question.isRight;
}

function isAnswered({ outcome }: EvaluatedQuestion): boolean {
  return outcome === 'answered';
}

function isClarified({ outcome }: EvaluatedQuestion): boolean {
  return outcome === 'clarified';
}

/** Whether a wanted one is among the first candidates; an answer without any, as to several requests at once, stands for itself. */
function isAmong({ candidates, want, outcome, given }: EvaluatedQuestion, first: number): boolean {
  if (candidates.length === 0) return outcome === 'answered' && want.includes(given);
  return candidates.slice(0, first).some(({ id }) => want.includes(id));
}

function share({ length: count }: readonly unknown[], { length: of }: readonly unknown[]): Share {
  const [low, high] = wilson(count, of);
  return { count, of, share: of === 0 ? null : rounded(count / of), low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
