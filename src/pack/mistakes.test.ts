// What product teams get wrong without noticing: all of it is told, in the order in which they would correct it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem, type ProblemLanguage } from '../errors/index.ts';
import { readPack } from './index.ts';

const settings = 'pack: tea\nversion: 1.0.0\ntitle: 茶铺\nlocales: [zh]\n';
const article =
  'id: a, title: 退茶, phrasings: { zh: [怎么退] }, answer: 七天内可退。, owner: me, source: 规则, updatedAt: 2026-09-01';
const knowledge = (...articles: readonly string[]) =>
  `category: tea\narticles:\n${articles.map((one) => `  - { ${one} }\n`).join('')}`;

/** The first line of each complaint about a pack of these two files, as it is read inside the folder. */
async function complaints(pack: string, file: string, language: ProblemLanguage = 'en'): Promise<(string | undefined)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-pack-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'knowledge'));
  await writeFile(join(folder, 'pack.yaml'), pack);
  await writeFile(join(folder, 'knowledge', 'a.yaml'), file);
  const { problems } = await readPack(folder);
  return problems.map((problem) => formatProblem(problem, language).replaceAll(`${folder}/`, '').split('\n')[0]);
}

test('an article in one line, with a first and a last day in order, is fine', async () => {
  expect(await complaints(settings, knowledge(`${article}, validFrom: 2028-02-29, validUntil: 2028-03-01`))).toEqual([]);
  expect(await complaints(settings, knowledge(`${article}, validFrom: 2026-09-01, validUntil: 2026-09-01`))).toEqual([]);
});

test('mistakes are told in the order of their lines', async () => {
  const wrong = [
    'pack: tea',
    'colour: green',
    'version: 2',
    'title: 茶铺',
    'wiats: {}',
    'locales: [zh, zh_CN]',
    'timeZone: Mars',
    'hotlinse: []',
  ].join('\n');
  expect((await complaints(wrong, knowledge(article))).map((line) => line?.split('  ')[0])).toEqual([
    'pack.yaml:2:1',
    'pack.yaml:3:10',
    'pack.yaml:5:1',
    'pack.yaml:6:15',
    'pack.yaml:7:11',
    'pack.yaml:8:1',
  ]);
});

test('all mistakes of the settings are told at once, those of the wording among them', async () => {
  expect(await complaints(`${settings}wording: { opening.aks: 您好 }\ncolour: green\n`, knowledge(article))).toEqual([
    'pack.yaml:5:12  Unknown key "opening.aks" in pack.yaml.wording.  (KEY_UNKNOWN)',
    'pack.yaml:6:1  Unknown key "colour" in pack.yaml.  (KEY_UNKNOWN)',
  ]);
});

test('all mistakes of a file are told at once, those of its texts and ids among them', async () => {
  const named = (id: string) => article.replace('id: a', `id: ${id}`).replace('怎么退', `怎么退${id}`);
  const file = knowledge(article, article, `${named('b')}, colour: green`, named('c').replace('七天内可退。', '"{$order"'));
  expect((await complaints(settings, file)).map((line) => line?.replace(/^(\S+?:\d+):.*\((\w+)\)$/, '$1 $2'))).toEqual([
    'knowledge/a.yaml:4 ARTICLE_REPEATED',
    'knowledge/a.yaml:5 KEY_UNKNOWN',
    'knowledge/a.yaml:6 TEXT_SYNTAX',
  ]);
});

test.each(['title', 'phrasings', 'answer'])('an article without its %s is asked for it', async (key) => {
  const whole: { readonly [key: string]: string } = { title: '退茶', phrasings: '{ zh: [怎么退] }', answer: '七天内可退。' };
  const rest = Object.entries(whole).filter(([name]) => name !== key);
  const written = [
    'id: a',
    ...rest.map(([name, value]) => `${name}: ${value}`),
    'owner: me, source: 规则, updatedAt: 2026-09-01',
  ];
  expect(await complaints(settings, knowledge(written.join(', ')))).toEqual([
    `knowledge/a.yaml:3:5  a.yaml.articles.a needs "${key}".  (VALUE_MISSING)`,
  ]);
});

test.each([
  ['validFrom', '2026-1-3'],
  ['validUntil', '明年'],
  ['reviewBy', '31/12/2026'],
  ['updatedAt', '2026-09-01T00:00:00Z'],
])('the %s of an article written as %s is answered with how dates are written', async (key, date) => {
  const written = `${article.replace(`${key}: 2026-09-01`, '').replace(/, $/, '')}, ${key}: ${date}`;
  const column = '  - { '.length + written.length - date.length + 1;
  expect(await complaints(settings, knowledge(written))).toEqual([
    `knowledge/a.yaml:3:${column}  Expected a date like 2026-01-31, found "${date}".  (VALUE_INVALID)`,
  ]);
});

test('a first day that is in no calendar is refused', async () => {
  const accepted: string[] = [];
  for (const date of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31']) {
    if ((await complaints(settings, knowledge(`${article}, validFrom: ${date}`))).length === 0) accepted.push(date);
  }
  expect(accepted).toEqual([]);
});

test('an article whose last day lies before its first would never be served, and is told so', async () => {
  expect(await complaints(settings, knowledge(`${article}, validFrom: 2026-09-02, validUntil: 2026-09-01`))).toEqual([
    expect.stringMatching(/^knowledge\/a\.yaml:3:\d+ .*\(VALUE_INVALID\)$/),
  ]);
});

test('days that contradict the defaults are told where they stand, and those of the defaults once', async () => {
  const shared = (days: string, ...articles: readonly string[]) =>
    knowledge(...articles).replace('articles:', `defaults: { ${days} }\narticles:`);
  expect(await complaints(settings, shared('validFrom: 2026-09-02', `${article}, validUntil: 2026-09-01`))).toEqual([
    'knowledge/a.yaml:4:125  Expected a day on or after 2026-09-02, the first day, found "2026-09-01".  (VALUE_INVALID)',
  ]);
  expect(await complaints(settings, shared('validUntil: 2026-09-01', `${article}, validFrom: 2026-09-02`), 'zh')).toEqual([
    'knowledge/a.yaml:4:124  此处应为不晚于末日 2026-09-01 的日期，实际为 "2026-09-02"。  (VALUE_INVALID)',
  ]);
  expect(await complaints(settings, shared('validFrom: 2026-09-02, validUntil: 2026-09-01', article))).toEqual([
    expect.stringMatching(/^knowledge\/a\.yaml:2:48 .*\(VALUE_INVALID\)$/),
  ]);
});

test('a day that is in no calendar is told apart from one that is written otherwise', async () => {
  expect(await complaints(settings, knowledge(`${article}, reviewBy: 2026-02-30`))).toEqual([
    'knowledge/a.yaml:3:123  Expected a day that is in the calendar, found "2026-02-30".  (VALUE_INVALID)',
  ]);
});

test('a language that the pack does not speak is found wherever words are', async () => {
  const pack = [
    'pack: tea',
    'version: 1.0.0',
    'title: { zh: 茶铺, em: Tea }',
    'locales: [zh-CN, en]',
    'assistant: { fr: Thé }',
    'hotlines:',
    '  - { number: "110", for: { zn: 报警 } }',
    'wording: { identity: { zh: 我是小茶。, en_GB: I am Tea. } }',
  ].join('\n');
  const file = knowledge(
    article.replace('{ zh: [怎么退] }', '{ zh: [怎么退], en-US: [returns] }').replace('退茶', '{ zh_CN: 退茶 }'),
  );
  expect(await complaints(pack, file)).toEqual([
    'pack.yaml:3:18  "em" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
    'pack.yaml:5:14  "fr" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
    'pack.yaml:7:29  "zn" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
    'pack.yaml:8:35  "en_GB" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
    'knowledge/a.yaml:3:23  "zh_CN" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
    'knowledge/a.yaml:3:60  "en-US" is none of the languages of this pack.  (LOCALE_UNKNOWN)',
  ]);
});

test('while the languages of the pack are in doubt, nothing is said of those of its words', async () => {
  expect(await complaints(settings.replace('[zh]', '[zh_CN]'), knowledge(article))).toEqual([
    expect.stringMatching(/^pack\.yaml:4:11 .*\(VALUE_INVALID\)$/),
  ]);
});

test('an answer in no language at all is no answer', async () => {
  expect(await complaints(settings, knowledge(article.replace('七天内可退。', '{}')))).toEqual([
    expect.stringMatching(/^knowledge\/a\.yaml:3:\d+ .*\(VALUE_INVALID\)$/),
  ]);
});

test('a text that contains itself is a mistake of its line, not the end of the program', async () => {
  expect(await complaints(settings, knowledge(article.replace('退茶', '&t [*t]')))).toEqual([
    expect.stringMatching(/^knowledge\/a\.yaml:3:\d+ /),
  ]);
});

test('numbers and lists out of bounds are explained in the words of the file, not of the checker', async () => {
  const pack = `${settings.replace('[zh]', '[]')}thresholds: { answer: 2, clarify: -1 }\n`;
  const told = await complaints(pack, knowledge(article.replace('[怎么退]', '[]')));
  expect(told.map((line) => line?.split('  ')[0])).toEqual([
    'pack.yaml:4:10',
    'pack.yaml:5:23',
    'pack.yaml:5:35',
    expect.stringMatching(/^knowledge\/a\.yaml:3:/),
  ]);
  expect(told.filter((line) => /Too (big|small)|expected (number|array)|Invalid key/.test(line ?? ''))).toEqual([]);
});

test('a Chinese product team is told in Chinese what was expected', async () => {
  const told = await complaints(settings.replace('茶铺', '3').replace('[zh]', 'zh'), '- a\n', 'zh');
  expect(told.length).toBe(3);
  expect(told.filter((line) => /a value of|a map|nothing|, or /.test(line ?? ''))).toEqual([]);
});

test('what the schemas expect has words in Chinese, each without an English one', async () => {
  const pack = [
    'pack: Tea',
    'version: 1.0',
    'title: {}',
    'locales: [Chinese]',
    'timeZone: Mars',
    'hours: { mon: 9-18, monday: closed }',
    'hotlines: {}',
    'queues: 3',
    'thresholds: { answer: 2, clarify: high }',
    'waits: { idle: soon, quiet: 3 }',
    'wording: [a]',
  ].join('\n');
  const file = knowledge(
    `${article}, version: 1.5, validFrom: soon, validUntil: 2026-02-30, category: Tea`,
    article.replace('id: a', 'id: B').replace('退茶', '" "').replace('[怎么退]', '[]'),
    article.replace('id: a', 'id: c, version: 0, risk: 高').replace('怎么退', '怎么退掉'),
  );
  const told = (await complaints(pack, file, 'zh')).map((line) => line?.match(/此处应为(.*?)，实际为/)?.[1]);
  expect(told.length).toBe(23);
  const names = /2026-01-31|30s|2m|24h|zh|en|Asia\/Shanghai|mon-fri|closed|"\w+"/g;
  expect(told.filter((expected) => expected === undefined || /[a-z]/i.test(expected.replace(names, '')))).toEqual([]);
});

test('keys that programs are attacked with are refused, and change nothing', async () => {
  const attack = '{ prototype: { polluted: yes } }';
  const unknown = (lines: readonly (string | undefined)[]) => lines.map((line) => line?.match(/^\S+ {2}Unknown key "\w+"/)?.[0]);
  expect(unknown(await complaints(`${settings}__proto__: ${attack}\n`, knowledge(`${article}, constructor: ${attack}`)))).toEqual(
    ['pack.yaml:5:1  Unknown key "__proto__"', 'knowledge/a.yaml:3:113  Unknown key "constructor"'],
  );
  expect(unknown(await complaints(`${settings}wording: { constructor: x, toString: x }\n`, knowledge(article)))).toEqual([
    'pack.yaml:5:12  Unknown key "constructor"',
    'pack.yaml:5:28  Unknown key "toString"',
  ]);
  expect('polluted' in {}).toBe(false);
});
