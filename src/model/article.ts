import type { Locale, Text } from './text.ts';

/** How much harm a wrong or stale text can do; it sets how often an article must be reviewed. */
export type Risk = 'low' | 'normal' | 'high';

/** Where an article stands in its life. Only published ones are ever served. */
export type ArticleStatus = 'draft' | 'published' | 'retired';

/** One entry of the knowledge base: a question customers have, and its answer. */
export interface Article {
  readonly id: string;
  readonly title: Text;
  /** How customers ask for it, per language. */
  readonly phrasings: Readonly<Record<Locale, readonly string[]>>;
  readonly answer: Text;
  /** What the customer can do next, one sentence. */
  readonly next?: Text;
  readonly category: string;
  readonly owner: string;
  /** The rule or document its facts come from. */
  readonly source: string;
  readonly version: number;
  readonly status: ArticleStatus;
  readonly risk: Risk;
  /** Calendar dates, `YYYY-MM-DD`, in the pack's time zone. */
  readonly updatedAt: string;
  /** First day it is served. */
  readonly validFrom?: string;
  /** Last day it is served. */
  readonly validUntil?: string;
  readonly reviewBy?: string;
  /** The flow inside which alone it is found. */
  readonly scope?: string;
}

/** An article as a program gives it: what it leaves out has a default, and it is published at once. */
export type ArticleInput = Pick<Article, 'id' | 'phrasings' | 'answer'> & Partial<Article>;
