// Every code speaks both languages, and says the same in both.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CodeTexts, type ErrorTexts, type Facts, fileTexts, flowTexts, runtimeTexts, runtimeTextsZh } from './index.ts';

const runtime: [string, CodeTexts][] = Object.entries(runtimeTexts).map(([code, en]) => [
  code,
  { en, zh: runtimeTextsZh[code as keyof typeof runtimeTexts] },
]);
const authoringTexts = { ...fileTexts, ...flowTexts };
const codes: [string, CodeTexts][] = [...Object.entries<CodeTexts>(authoringTexts), ...runtime];

/** Facts of which each shows its own name where a text uses it; `without` are facts that are not known. */
const named = (without: readonly string[] = []): Facts =>
  new Proxy({} as Facts, {
    get: (_, fact: string) => (without.includes(fact) ? undefined : fact === 'known' ? ['«known»'] : `«${fact}»`),
  });
const used = ({ message, fix }: ErrorTexts, part: 'message' | 'fix') =>
  [...new Set((part === 'message' ? message : fix).match(/«\w+»/g) ?? [])].sort();

test.each(codes)('%s names the same facts in English and in Chinese', (_, texts) => {
  for (const without of [[], ['suggestion'], ['found'], ['known']]) {
    const [en, zh] = [texts.en(named(without)), texts.zh(named(without))];
    expect([used(zh, 'message'), used(zh, 'fix')]).toEqual([used(en, 'message'), used(en, 'fix')]);
  }
});

test.each(codes)('%s is whole sentences: what happened, and what to do', (_, texts) => {
  const [en, zh] = [texts.en(named()), texts.zh(named())];
  expect([en.message, en.fix]).toEqual([expect.stringMatching(/^[A-Z"«].*\.$/s), expect.stringMatching(/^[a-z].*[.?]$/s)]);
  expect([zh.message, zh.fix]).toEqual([
    expect.stringMatching(/\p{Script=Han}.*。$/su),
    expect.stringMatching(/\p{Script=Han}.*[。？]$/su),
  ]);
  expect(`${en.message}${en.fix}`).not.toMatch(/\p{Script=Han}/u);
});

test('a suggestion that there is not, or a value that is not there, leaves no trace in the words', () => {
  const texts = Object.entries<CodeTexts>(authoringTexts).flatMap(([code, { en, zh }]) =>
    [en, zh].map((say) => `${code} ${JSON.stringify(say(named(['suggestion', 'found'])))}`),
  );
  expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test('no code is used for two things', () => {
  const names = codes.map(([code]) => code);
  expect(names).toEqual([...new Set(names)]);
});

test('every code has its page in both languages', () => {
  const page = (name: string) => existsSync(new URL(`../../docs/errors/${name}`, import.meta.url));
  expect(codes.flatMap(([code]) => [`${code}.md`, `${code}.zh-CN.md`]).filter((name) => !page(name))).toEqual([]);
});
