// A tea shop with four articles and a flow, and a matcher that finds what it is told to.
import { defineFlow } from '../flow/index.ts';
import type { Article } from '../model/index.ts';
import type { GoldenQuestion, Pack } from '../pack/index.ts';
import type { Matcher } from '../ports/index.ts';

const article = (id: string, category: string, ...zh: string[]): Article => ({
  id,
  title: { zh: id },
  phrasings: { zh },
  answer: { zh: '好的。' },
  category,
  owner: 'tea-team',
  source: '店规',
  version: 1,
  status: 'published',
  risk: 'normal',
  updatedAt: '2026-01-01',
});

export const teaShop: Pack = {
  pack: 'tea',
  version: '1.0.0',
  title: { zh: '茶铺', en: 'Tea shop' },
  locales: ['zh', 'en'],
  knowledge: [
    article('return-tea', 'after-sales', '茶能退吗'),
    article('opening-hours', 'shop', '几点开门'),
    article('gift-box', 'shop', '有礼盒吗'),
    article('invoice', 'after-sales', '能开票吗'),
    { ...article('old-offer', 'shop', '去年的活动'), status: 'retired' },
  ],
  flows: [
    defineFlow({
      flow: 'order-tea',
      title: { zh: '订茶' },
      start: { examples: { zh: ['我要订茶'] } },
      steps: [{ say: { zh: '好的。' } }],
    }),
  ],
};

type Found = readonly (readonly [id: string, probability: number])[];

/** Finds for each text the ids given, best first. */
export function findsOnly(table: { readonly [text: string]: Found }, isSync = true): Matcher {
  const match = (text: string) =>
    (table[text] ?? []).map(([id, probability]) => ({ id, probability, score: probability, by: 'list' }));
  return {
    name: 'list',
    sync: isSync,
    index: () => (isSync ? undefined : Promise.resolve()),
    match: ({ text }) => (isSync ? match(text) : Promise.resolve(match(text))),
  };
}

export const golden: readonly (GoldenQuestion & { readonly found: Found })[] = [
  ask('喝不完能退不', ['return-tea'], [['article:return-tea', 0.9]]),
  ask('几点关门', ['opening-hours'], [['article:return-tea', 0.8]]),
  ask('给我来一斤龙井', ['flow:order-tea', 'gift-box'], [['flow:order-tea', 0.8]], { kind: 'typo' }),
  ask(
    '送长辈的那种盒子',
    ['gift-box'],
    [
      ['article:return-tea', 0.5],
      ['article:gift-box', 0.4],
    ],
  ),
  ask('报销用的单子', ['invoice'], [], { held: true }),
  ask('今天会下雨吗', [], [['article:opening-hours', 0.75]], { kind: 'out-of-scope' }),
  ask('附近有地铁吗', [], [['article:opening-hours', 0.5]], { kind: 'out-of-scope', held: true }),
  ask('我要投诉', ['return-tea'], []),
  ask('几点开门', ['opening-hours'], [], { held: true }),
];

function ask(words: string, want: readonly string[], found: Found, more: Partial<GoldenQuestion> = {}) {
  return { ask: words, want, lang: 'zh', kind: 'plain', held: false, ...more, found };
}

/** The matcher that finds what each golden question is given. */
export const teaMatcher = (isSync = true) => findsOnly(Object.fromEntries(golden.map((one) => [one.ask, one.found])), isSync);
