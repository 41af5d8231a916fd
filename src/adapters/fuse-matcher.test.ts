import { expect, test } from 'vitest';
import { articleDocument } from '../knowledge/index.ts';
import { loadPack } from '../pack/index.ts';
import { matcherContract } from '../testing/index.ts';
import { createFuseMatcher, fuseTokens } from './fuse-matcher.ts';

matcherContract({ test, expect }, async () => createFuseMatcher());

test('Chinese is read as characters and pairs, Latin as words', () => {
  expect(fuseTokens('退货要几天 SF-Express')).toEqual([
    '退',
    '货',
    '要',
    '几',
    '天',
    '退货',
    '货要',
    '要几',
    '几天',
    'sf',
    'express',
  ]);
});

test('held-out phrasings of the shop: the matcher claims no more than it keeps', async () => {
  const { knowledge } = await loadPack('flows/shopping');
  const answers: { readonly correct: boolean; readonly probability: number }[] = [];
  for (const left of [1, 3]) {
    const matcher = createFuseMatcher();
    await matcher.index(
      knowledge.map((article) => {
        const phrasings = Object.fromEntries(
          Object.entries(article.phrasings).map(([locale, texts]) => [locale, texts.filter((_, index) => index !== left)]),
        );
        return articleDocument({ ...article, phrasings });
      }),
    );
    for (const article of knowledge) {
      for (const [locale, texts] of Object.entries(article.phrasings)) {
        const [best] = await matcher.match({ text: texts[left] ?? '', locale, limit: 3 });
        if (best) answers.push({ correct: best.id === `article:${article.id}`, probability: best.probability });
      }
    }
  }
  expect(answers.length).toBe(2 * 2 * knowledge.length);
  const rate = (list: typeof answers) => list.filter((answer) => answer.correct).length / list.length;
  const claimed = answers.reduce((sum, answer) => sum + answer.probability, 0) / answers.length;
  // Phrasings of one article differ on purpose, so this is the hardest case: the claim may lie above the truth by a quarter, no more.
  expect(claimed - rate(answers)).toBeLessThan(0.25);
  // And where it cannot know, it does not act as if it knew.
  expect(answers.filter((answer) => answer.probability >= 0.7).length / answers.length).toBeLessThan(0.05);
});
