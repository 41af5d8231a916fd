import Fuse from 'fuse.js';
import type { Match, MatchDocument } from '../model/index.ts';
import type { Matcher } from '../ports/index.ts';

/** Longer queries cost Fuse.js much and tell it little (standard 5.2: at most 128 characters). */
const longestQuery = 128;
/** Fuse.js takes about 2 ms for each different token of a query on a pack's fifty articles: more of them would take too long. */
const mostTokens = 20;

/**
 * Scores (1 = identical) to the probability that the best document is the right one: a monotone table, drawn through the steps
 * of an isotonic regression over eleven public intent data sets and, with the same weight, the shipped pack, five phrasings a
 * label (`node bench/calibrate-fuse.js`).
 */
const table: readonly (readonly [score: number, probability: number])[] = [
  [0, 0],
  [0.03, 0.02],
  [0.07, 0.2],
  [0.15, 0.33],
  [0.25, 0.36],
  [0.31, 0.43],
  [0.37, 0.5],
  [0.43, 0.57],
  [0.47, 0.65],
  [0.52, 0.7],
  [0.7, 0.74],
  [0.9, 0.79],
  [0.99, 0.9],
  [1, 0.98],
];

interface Row {
  readonly document: MatchDocument;
  readonly text: string;
}

/** Latin words, and for Chinese every character and every pair of neighbours. */
export function fuseTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      tokens.push(run);
      continue;
    }
    const characters = Array.from(run);
    tokens.push(...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`));
  }
  return tokens;
}

/**
 * The reference matcher: Fuse.js with token search over phrasings and titles.
 *
 * @example
 * import { createFuseMatcher } from 'kefu/fuse';
 * console.log(createFuseMatcher().name); // → fuse
 */
export function createFuseMatcher(): Matcher {
  let fuse: Fuse<Row> | undefined;
  return {
    name: 'fuse',
    sync: true,
    index: (documents) => {
      const rows = documents.flatMap((document) =>
        [...document.phrasings, ...document.titles].map(({ text }) => ({ document, text })),
      );
      fuse = new Fuse(rows, {
        keys: ['text'],
        useTokenSearch: true,
        tokenize: (text: string) => [...new Set(fuseTokens(text))].slice(0, mostTokens),
        ignoreLocation: true,
        includeScore: true,
        threshold: 0.2,
      });
    },
    match: ({ text, limit, category, scope }) => {
      const query = Array.from(text).slice(0, longestQuery).join('').trim();
      if (!fuse || fuseTokens(query).length === 0) return [];
      const best = new Map<string, { readonly row: Row; readonly score: number }>();
      for (const { item, score = 1 } of fuse.search(query)) {
        const { document } = item;
        if (category !== undefined && document.category !== category) continue;
        if (document.scope !== undefined && document.scope !== scope) continue;
        const known = best.get(document.id);
        if (!known || score < known.score) best.set(document.id, { row: item, score });
      }
      return [...best.values()]
        .sort((a, b) => a.score - b.score || (a.row.document.id < b.row.document.id ? -1 : 1))
        .slice(0, limit)
        .map(
          ({ row, score }): Match => ({
            id: row.document.id,
            score: round(1 - score),
            probability: round(probabilityOf(1 - score)),
            phrase: row.text,
            by: 'fuse',
          }),
        );
    },
  };
}

function probabilityOf(score: number): number {
  const above = table.findIndex(([at]) => at >= score);
  const [toScore, toProbability] = table[above < 0 ? table.length - 1 : above] ?? [1, 1];
  const [fromScore, fromProbability] = table[Math.max(0, above - 1)] ?? [0, 0];
  if (above <= 0 || toScore === fromScore) return toProbability;
  return fromProbability + ((score - fromScore) / (toScore - fromScore)) * (toProbability - fromProbability);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
