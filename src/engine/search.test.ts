// What is asked to the letter is found whatever the matcher, and a matcher that answers in its own time is asked all else.
import { expect, test } from 'vitest';
import { fixedKnowledge } from '../knowledge/index.ts';
import type { Matcher } from '../ports/index.ts';
import { createSearch } from './search.ts';
import { articles } from './shop.fixture.ts';

const noon = Date.UTC(2026, 0, 5, 4);
/** A matcher that always thinks of the invoice, and notes what it was asked. */
function invoiceMatcher(sync: boolean): Matcher & { readonly asked: string[] } {
  const asked: string[] = [];
  const match: Matcher['match'] = ({ text }) => {
    asked.push(text);
    const matches = [{ id: 'article:invoice', probability: 0.5, score: 0.5, by: 'invoice' }];
    return sync ? matches : Promise.resolve(matches);
  };
  return { name: 'invoice', sync, asked, index: () => (sync ? undefined : Promise.resolve()), match };
}
const query = (text: string) => ({ text, locale: 'zh', limit: 3 });

test.each([
  ['at once', true],
  ['in its own time', false],
])('a phrasing to the letter is answered without asking a matcher that answers %s', async (_, sync) => {
  const matcher = invoiceMatcher(sync);
  const search = createSearch(matcher, fixedKnowledge(articles, 'Asia/Shanghai'), []);
  expect(await search.search(query('退货期限是多久？'), noon)).toEqual([
    { id: 'article:return-window', probability: 1, score: 1, phrase: '退货期限是多久？', by: 'phrasing' },
  ]);
  expect(matcher.asked).toEqual([]);
  expect(await search.search(query('退货的事'), noon)).toEqual([
    { id: 'article:invoice', probability: 0.5, score: 0.5, by: 'invoice' },
  ]);
  expect(matcher.asked).toEqual(['退货的事']);
});

test('a phrasing of an article that is no longer served goes to the matcher all the same', async () => {
  const [first, ...others] = articles;
  const past = [{ ...(first as (typeof articles)[number]), validUntil: '2026-01-01' }, ...others];
  const search = createSearch(invoiceMatcher(false), fixedKnowledge(past, 'Asia/Shanghai'), []);
  expect((await search.search(query('退货期限是多久'), noon)).map(({ id }) => id)).toEqual(['article:invoice']);
});
