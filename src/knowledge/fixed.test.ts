import { expect, test } from 'vitest';
import { fixedKnowledge } from './index.ts';

const now = Date.UTC(2026, 0, 15);
const opening = { id: 'opening', phrasings: { zh: ['几点开门'], en: ['when do you open'] }, answer: '9:00' };

test('an article needs an id, phrasings and an answer; the rest has defaults, and it is served at once', () => {
  expect(fixedKnowledge([opening], 'UTC').served('opening', now)).toEqual({
    id: 'opening',
    title: { zh: '几点开门', en: 'when do you open' },
    phrasings: { zh: ['几点开门'], en: ['when do you open'] },
    answer: '9:00',
    category: 'general',
    owner: 'host',
    source: 'host',
    version: 1,
    status: 'published',
    risk: 'normal',
    updatedAt: '1970-01-01',
  });
});

test('an article without an answer is refused by its place in the list', () => {
  const { answer: _, ...unanswered } = opening;
  expect(() => fixedKnowledge([opening, unanswered as typeof opening], 'UTC')).toThrow(
    'knowledge[1].answer: An article has no answer. (ARTICLE_INVALID)',
  );
});

test('two articles of one id are refused', () => {
  expect(() => fixedKnowledge([opening, opening], 'UTC')).toThrow('Two articles have the id "opening". (ARTICLE_DUPLICATE)');
});

test('a draft is not served, nor is an article before its first or after its last day', () => {
  const served = fixedKnowledge(
    [
      { ...opening, id: 'draft', status: 'draft' },
      { ...opening, id: 'early', validFrom: '2026-01-16' },
      { ...opening, id: 'first-day', validFrom: '2026-01-15' },
      { ...opening, id: 'last-day', validUntil: '2026-01-15' },
      { ...opening, id: 'over', validUntil: '2026-01-14' },
    ],
    'UTC',
  );
  const ids = ['draft', 'early', 'first-day', 'last-day', 'over'];
  expect(ids.filter((id) => served.served(id, now))).toEqual(['first-day', 'last-day']);
});
