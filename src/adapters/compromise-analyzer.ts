import nlp from 'compromise';
import type { Analyzer, Found } from '../ports/index.ts';

/** Longer words are cut first: compromise's time grows with them. */
const longest = 500;
const currencies: { readonly [sign: string]: string } = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', '₹': 'INR' };

const units: { readonly [unit: string]: string } = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yuan: 'CNY',
  rmb: 'CNY',
  rupees: 'INR',
};

interface NumberJson {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null; readonly suffix?: string; readonly prefix?: string; readonly unit?: string };
}

/**
 * Reads English values with compromise: "half a dozen", "the second one", "$20".
 *
 * @example
 * import { createCompromiseAnalyzer } from 'kefu/compromise';
 * console.log(createCompromiseAnalyzer().values('twenty-one of them')[0]?.value); // → 21
 */
export function createCompromiseAnalyzer(): Analyzer {
  return {
    language: 'en',
    values: (text) => {
      const head = text.slice(0, longest);
      const numbers = nlp(head).numbers();
      const ordinals = new Set((numbers.isOrdinal().json({ offset: true }) as NumberJson[]).map((found) => found.offset?.start));
      return (numbers.json({ offset: true }) as NumberJson[]).flatMap((found) => read(found, ordinals.has(found.offset?.start)));
    },
    plain: (text) => {
      const document = nlp(text.slice(0, longest));
      document.contractions().expand();
      return document
        .normalize({ whitespace: true, punctuation: true, case: true, unicode: true })
        .text('normal')
        .replace(/[^\p{L}\p{N}]+$/u, '');
    },
  };
}

function read({ text, offset, number }: NumberJson, ordinal: boolean): Found[] {
  const value = number?.num;
  if (value === null || value === undefined || !offset) return [];
  const place = { text, start: offset.start, end: offset.start + offset.length };
  const sign = /[$€£¥₹]/.exec(number?.prefix ?? '')?.[0];
  const currency = sign === undefined ? units[(number?.unit ?? '').toLowerCase()] : currencies[sign];
  if (currency !== undefined) return [{ kind: 'money', value, currency, ...place }];
  return [{ kind: ordinal ? 'ordinal' : 'number', value, ...place }];
}
