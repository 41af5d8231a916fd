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

/** An act that can be heard beside others; a correction too, though it is no command by itself. */
export type HeardLabel = SimpleAct | 'correct';

/**
 * How an act sounds beside others, in words that are no bare act: "thanks, but where is my parcel".
 *
 * Nothing is done on the strength of it alone, so it may be looser than an `ActRule`.
 */
export interface HearingRule {
  readonly act: HeardLabel;
  /** Tried on every clause; anchored where the place in it matters. */
  readonly clause?: readonly RegExp[];
  /** Clauses in which the act is not meant. */
  readonly unless?: RegExp;
  /** Tried on the whole utterance: what spans several clauses. */
  readonly within?: readonly RegExp[];
  /** Utterances in which the act is not meant, whatever rule heard it. */
  readonly never?: RegExp;
}

/** One language's way of putting acts into words. */
export interface ActLanguage {
  /** Letters without which an utterance has no act in this language. */
  readonly letters: RegExp;
  /** In order of weight: what endangers the customer first, courtesies last. */
  readonly rules: readonly ActRule[];
  /** What is heard beside the rules. */
  readonly hearing?: readonly HearingRule[];
  /** Splits an utterance into clauses. */
  readonly clauses: (text: string) => string[];
  /** A greeting before, or thanks after, the point of a message. */
  readonly courtesies: RegExp;
  /** Words that want no human: whoever says them goes on with the assistant. */
  readonly noHuman: RegExp;
  /** Whether words ask a question rather than answer one. */
  readonly question: RegExp;
}

/** Compiles a list of alternatives into a pattern for a whole clause. */
export function wholly(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'iu');
}

/** Compiles alternatives that may stand anywhere in a clause; without the flag `u`, which is slow, where none needs it. */
export function partly(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), alternatives.some((one) => beyondPlain.test(one)) ? 'iu' : 'i');
}

const beyondPlain = /\\p\{|\\u\{|[\u{10000}-\u{10ffff}]/u;
