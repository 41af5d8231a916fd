import type { Locale, Match, MatchDocument } from '../model/index.ts';

/** What to look for. */
export interface MatchQuery {
  readonly text: string;
  readonly locale: Locale;
  /** How many candidates at most. */
  readonly limit: number;
  /** Only documents of this category. */
  readonly category?: string;
  /** Documents scoped to this flow are found too. */
  readonly scope?: string;
}

/**
 * Finds the documents that a customer's words may mean, each with a calibrated probability.
 *
 * Any implementation must pass `matcherContract` of `kefu/testing`: the same documents and query give the same candidates, best
 * first, one per document; whatever the text is, nothing throws.
 */
export interface Matcher {
  /** Its name in explanations. */
  readonly name: string;
  /** True when both methods answer at once from memory. */
  readonly sync?: boolean;
  /** Replaces what is searched. */
  index(documents: readonly MatchDocument[]): void | Promise<void>;
  /** Candidates, best first. */
  match(query: MatchQuery): readonly Match[] | Promise<readonly Match[]>;
}
