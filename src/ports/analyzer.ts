/** A value found in words, with the span it was found at. */
export interface Found {
  readonly kind: 'number' | 'ordinal' | 'money';
  readonly value: number;
  /** ISO 4217, for money. */
  readonly currency?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads values and plain forms out of words of one language. */
export interface Analyzer {
  /** The language it reads, `en` say. */
  readonly language: string;
  /** Numbers, ordinals and money in the words, in order. */
  values(text: string): readonly Found[];
  /** The words with contractions opened, in lower case, without punctuation. */
  plain(text: string): string;
}
