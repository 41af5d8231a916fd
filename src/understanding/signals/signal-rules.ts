import type { Signal } from '../../model/index.ts';

/** How one language shows a signal. */
export interface SignalRule {
  readonly signal: Signal;
  /** Words of which one is enough. */
  readonly sure: RegExp;
  /** Kinds of words that mean little alone; two kinds together are enough. */
  readonly hints?: readonly RegExp[];
  /** Words beside which neither counts: play, negation, somebody else's affair. */
  readonly unless?: RegExp;
}

/** One language's way of showing signals. */
export interface SignalLanguage {
  /** Without these there is nothing to hear in this language. */
  readonly letters: RegExp;
  /** Brings spellings together before rules are tried. */
  readonly fold: (text: string) => string;
  /** Products, figures of speech and negations that sound like a signal; global, as all are taken out before rules are tried. */
  readonly otherSenses: RegExp;
  readonly rules: readonly SignalRule[];
  /** Whom anger may be about without being a complaint: oneself, a thief, a neighbour. */
  readonly elsewhere: RegExp;
  /** The company and its people; anger that names them is a complaint whoever else is named. */
  readonly company: RegExp;
}

/** Compiles alternatives into one pattern for folded text: with the flag `i` or `u` it would compile several times as slowly. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  const source = alternatives.join('|');
  return new RegExp(source, source.includes('\\p{') ? 'u' : '');
}

/** Compiles alternatives into one pattern for whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${alternatives.join('|')})(?![a-z])`);
}
