// "Did you mean …?": the nearest name for a slip of the finger, none for another word.
import { expect, test } from 'vitest';
import { suggest } from './index.ts';

const keys = [
  'id',
  'title',
  'phrasings',
  'answer',
  'next',
  'category',
  'owner',
  'source',
  'updatedAt',
  'validFrom',
  'validUntil',
];

test.each([
  ['titel', 'title', 'two neighbours swapped'],
  ['titl', 'title', 'a letter left out'],
  ['tittle', 'title', 'a letter too many'],
  ['onwer', 'owner', 'two neighbours swapped'],
  ['Answer', 'answer', 'another case'],
  ['updatedat', 'updatedAt', 'another case within'],
  ['updated_at', 'updatedAt', 'another convention'],
  ['valid-from', 'validFrom', 'another convention'],
  ['phrasing', 'phrasings', 'the singular'],
  ['ctegroy', 'category', 'two slips in one word'],
  ['nxet', 'next', 'a short word'],
])('"%s" was meant to be "%s": %s', (word, meant) => {
  expect(suggest(word, keys)).toBe(meant);
});

test('a word that is far from all of them gets no suggestion rather than a wrong one', () => {
  expect(
    ['colour', 'question', 'usage', 'responsible', '标题', 'x', '', 'category-of-the-article'].map((word) => suggest(word, keys)),
  ).toEqual(Array.from({ length: 8 }, () => undefined));
});

test('of several near names the nearest is meant, and of equals the first', () => {
  expect(suggest('validUntl', ['validFrom', 'validUntil'])).toBe('validUntil');
  expect(suggest('waits', ['wants', 'wait', 'baits'])).toBe('wants');
  expect(suggest('wait', ['waits', 'wait'])).toBe('wait');
});

test('Chinese names are compared as well, and where nothing is known nothing is meant', () => {
  expect(suggest('退货申情', ['退货申请', '换货申请'])).toBe('退货申请');
  expect(suggest('title', [])).toBe(undefined);
});

test('names of a hundred thousand letters are told apart without comparing them all', () => {
  expect(suggest('x'.repeat(100_000), keys)).toBe(undefined);
});
