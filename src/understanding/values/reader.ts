import type { Json, Locale } from '../../model/index.ts';
import type { Analyzer } from '../../ports/index.ts';

/** What a reader may look at beside the words. */
export interface ReadContext {
  readonly locale: Locale;
  /** Milliseconds since 1970: dates and times count from it. */
  readonly now: number;
  /** The IANA time zone in which dates and times are meant. */
  readonly zone: string;
  /** The words of the question that is asked: yes and no are relative to it. */
  readonly question?: string;
  /** What a choice chooses from, in the order the customer sees it. */
  readonly options?: readonly ReadOption[];
  /** Which end of a journey a city is wanted for. */
  readonly role?: 'from' | 'to';
  /** Reads English words for values; without it they are read by kefu's own rules. */
  readonly analyzer?: Analyzer;
}

/** An option of a choice: its value, and every word for it. */
export interface ReadOption {
  readonly value: Json;
  readonly labels: readonly string[];
  /** It is understood, but the customer does not see it: it has no place in the list. */
  readonly hidden?: boolean;
}

/** Reads one type of value out of a cleaned utterance; `undefined` when it holds none, or several and no telling which. */
export type ValueReader<Value extends Json = Json> = (text: string, context: ReadContext) => Value | undefined;
