import type { SimpleAct } from '../model/index.ts';

/**
 * How one language expresses a dialogue act.
 *
 * `whole` patterns must match a whole clause, so that "取消订单怎么操作" is no cancellation; `within` patterns may match anywhere,
 * unless `unless` matches too.
 */
export interface ActRule {
  readonly act: SimpleAct;
  readonly whole?: readonly RegExp[];
  readonly within?: readonly RegExp[];
  readonly unless?: RegExp;
}

/** One language's way of putting acts into words. */
export interface ActLanguage {
  /** Letters without which an utterance has no act in this language. */
  readonly letters: RegExp;
  /** In order of weight: what endangers the customer first, courtesies last. */
  readonly rules: readonly ActRule[];
  /** Splits an utterance into clauses. */
  readonly clauses: (text: string) => string[];
  /** A greeting before, or thanks after, the point of a message. */
  readonly courtesies: RegExp;
  /** Whether words ask a question rather than answer one. */
  readonly question: RegExp;
}

/** Compiles a list of alternatives into a pattern for a whole clause. */
export function wholly(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'iu');
}
