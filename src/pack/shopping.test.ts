// The pack that kefu brings along: enough for a shop to begin with, in both languages alike.
import { expect, test } from 'vitest';
import { loadPack, readPack } from './index.ts';

const shopping = new URL('../../flows/shopping', import.meta.url).pathname;
const languages = ['zh', 'en'] as const;

test('the shopping pack has no mistake', async () => {
  expect((await readPack(shopping)).problems).toEqual([]);
});

test('it answers at least 48 questions, as many on products as on orders and on returns', async () => {
  const { knowledge } = await loadPack(shopping);
  const counts = new Map<string, number>();
  for (const { category } of knowledge) counts.set(category, (counts.get(category) ?? 0) + 1);
  const each = knowledge.length / 3;
  expect(Object.fromEntries(counts)).toEqual({ product: each, order: each, returns: each });
  expect(knowledge.length).toBeGreaterThanOrEqual(48);
});

test('every article has a title, an answer and at least three phrasings in Chinese and in English', async () => {
  const { knowledge } = await loadPack(shopping);
  const poor = knowledge.flatMap(({ id, title, answer, phrasings }) =>
    languages.flatMap((language) => [
      ...(title instanceof Object && language in title ? [] : [`${id}: no title in ${language}`]),
      ...(answer instanceof Object && language in answer ? [] : [`${id}: no answer in ${language}`]),
      ...((phrasings[language]?.length ?? 0) >= 3 ? [] : [`${id}: ${phrasings[language]?.length ?? 0} phrasings in ${language}`]),
    ]),
  );
  expect(poor).toEqual([]);
  expect(knowledge.map(({ phrasings }) => Object.keys(phrasings).sort().join()).filter((spoken) => spoken !== 'en,zh')).toEqual(
    [],
  );
});

test('no phrasing and no title is used for two articles, whatever its case, spaces and punctuation', async () => {
  const { knowledge } = await loadPack(shopping);
  const plain = (words: string) => words.toLowerCase().replace(/[\s\p{P}]/gu, '');
  const first = new Map<string, string>();
  const twice = knowledge.flatMap(({ id, phrasings }) =>
    Object.values(phrasings)
      .flat()
      .flatMap((words) => {
        const other = first.get(plain(words));
        first.set(plain(words), id);
        return other === undefined ? [] : [`${words}: ${other} and ${id}`];
      }),
  );
  expect(twice).toEqual([]);
  const titles = knowledge.flatMap(({ title }) => Object.values(title as { readonly [locale: string]: string }));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every text is in the language it is filed under', async () => {
  const { knowledge } = await loadPack(shopping);
  const strange = knowledge.flatMap(({ id, title, answer, next, phrasings }) =>
    [title, answer, next ?? {}, phrasings].flatMap((text) =>
      Object.entries(text).flatMap(([language, words]) =>
        [words]
          .flat()
          .flatMap((one: string) => (/\p{Script=Han}/u.test(one) === (language === 'zh') ? [] : [`${id} ${language}: ${one}`])),
      ),
    ),
  );
  expect(strange).toEqual([]);
});
