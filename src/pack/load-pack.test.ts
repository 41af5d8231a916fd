// A folder that a product team wrote: loaded whole, or every mistake at its file, line and column.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem, type ProblemLanguage, ProblemsError } from '../errors/index.ts';
import { loadPack, readPack } from './index.ts';

const settings = 'pack: tea\nversion: 1.0.0\ntitle: { zh: 茶铺, en: Tea shop }\nlocales: [zh, en]\n';
const article = (id: string, more = '') =>
  `  - id: ${id}\n    title: { zh: 退茶, en: Returns }\n    phrasings: { zh: [怎么退${id}], en: [how to return ${id}] }\n    answer: 七天内可退。\n${more}`;
const knowledge = (...articles: readonly string[]) =>
  `category: tea\ndefaults: { owner: tea-team, source: 退换规则, updatedAt: 2026-09-01 }\narticles:\n${articles.join('')}`;

/** A folder in which files lie, gone after the test. */
async function folderOf(files: { readonly [path: string]: string | Uint8Array }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-pack-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The first line of each complaint and its way out, as they are read inside the folder. */
async function complaints(
  files: { readonly [path: string]: string | Uint8Array },
  language: ProblemLanguage = 'en',
): Promise<string[]> {
  const folder = await folderOf(files);
  const { problems } = await readPack(folder);
  return problems.map((problem) => {
    const lines = formatProblem(problem, language).replaceAll(`${folder}/`, '').split('\n');
    return `${lines[0]} ${lines.at(-1)}`;
  });
}

test('a pack that is fine becomes plain data: settings, and articles with the defaults of their file', async () => {
  const folder = await folderOf({
    'pack.yaml': `${settings}hours: { mon-fri: "09:00-18:00", sun: closed }\nwording: { identity: 我是小茶。 }\n`,
    'knowledge/b.yml': knowledge(article('b', '    category: rare\n    version: 3\n    owner: chief\n')),
    'knowledge/a.yaml': knowledge(article('a')),
    'knowledge/notes.txt': 'not: [yaml',
  });
  const shared = {
    title: { zh: '退茶', en: 'Returns' },
    answer: '七天内可退。',
    source: '退换规则',
    status: 'published',
    risk: 'normal',
    updatedAt: '2026-09-01',
  };
  expect(await loadPack(folder)).toEqual({
    pack: 'tea',
    version: '1.0.0',
    title: { zh: '茶铺', en: 'Tea shop' },
    locales: ['zh', 'en'],
    hours: { 'mon-fri': '09:00-18:00', sun: 'closed' },
    wording: { identity: '我是小茶。' },
    knowledge: [
      {
        ...shared,
        id: 'a',
        phrasings: { zh: ['怎么退a'], en: ['how to return a'] },
        category: 'tea',
        version: 1,
        owner: 'tea-team',
      },
      {
        ...shared,
        id: 'b',
        phrasings: { zh: ['怎么退b'], en: ['how to return b'] },
        category: 'rare',
        version: 3,
        owner: 'chief',
      },
    ],
    flows: [],
  });
});

test('a folder that is not there is answered with the packs beside it, the likeliest first', async () => {
  const root = await folderOf({ 'bank/pack.yaml': '', 'shopping/pack.yaml': '', 'travel/readme.md': '' });
  const missing = join(root, 'shoping');
  const problem = {
    code: 'PACK_MISSING',
    facts: { path: missing, known: [join(root, 'shopping'), join(root, 'bank')] },
    where: { file: missing },
  };
  expect(await readPack(missing)).toEqual({ pack: undefined, problems: [problem] });
});

test('an empty folder, a file and a folder named pack.yaml are no packs', async () => {
  const root = await folderOf({ 'empty/.keep': '', 'file.txt': 'x', 'odd/pack.yaml/readme.md': '' });
  for (const name of ['empty', 'file.txt', 'odd']) {
    const { pack, problems } = await readPack(join(root, name));
    expect([pack, problems.map(({ code, where }) => [code, where])]).toEqual([
      undefined,
      [['PACK_MISSING', { file: join(root, name) }]],
    ]);
  }
});

test('a pack without knowledge is told what to add', async () => {
  const told = [
    'pack.yaml  The pack has neither articles nor flows.  (PACK_EMPTY) Fix: add knowledge/*.yaml or *.flow.yaml beside pack.yaml.',
  ];
  expect(await complaints({ 'pack.yaml': settings })).toEqual(told);
  expect(await complaints({ 'pack.yaml': settings, 'knowledge/a.yaml': 'category: tea\narticles: []\n' })).toEqual(told);
});

test('mistyped keys are answered with the keys that were meant', async () => {
  const meant = (place: string, key: string, where: string, suggestion: string) =>
    `${place}  Unknown key "${key}" in ${where}.  (KEY_UNKNOWN) Fix: did you mean "${suggestion}"?`;
  expect(
    await complaints({
      'pack.yaml': `${settings}timezone: Asia/Shanghai\nwaits: { idel: 2m }\n`,
      'knowledge/a.yaml': knowledge(article('a', '    nxet: 请点“申请退货”。\n')),
      'knowledge/b.yaml': knowledge(article('b')).replace('owner', 'onwer'),
    }).then((lines) => lines.sort()),
  ).toEqual([
    meant('knowledge/a.yaml:8:5', 'nxet', 'a.yaml.articles.a', 'next'),
    meant('knowledge/b.yaml:2:13', 'onwer', 'b.yaml.defaults', 'owner'),
    meant('pack.yaml:5:1', 'timezone', 'pack.yaml', 'timeZone'),
    meant('pack.yaml:6:10', 'idel', 'pack.yaml.waits', 'idle'),
  ]);
});

test('a mistyped name of a wording is answered with the one that was meant', async () => {
  expect(
    await complaints({
      'pack.yaml': `${settings}wording:\n  opening.aks: 您好\n  opening.ask: 您好\n`,
      'knowledge/a.yaml': knowledge(article('a')),
    }),
  ).toEqual(['pack.yaml:6:3  Unknown key "opening.aks" in pack.yaml.wording.  (KEY_UNKNOWN) Fix: did you mean "opening.ask"?']);
});

test.each([
  [
    'a language by its English name',
    '[zh, en]',
    '[Chinese]',
    'pack.yaml:4:11  Expected a language tag like zh or en, found "Chinese".',
  ],
  [
    'a locale as Java writes it',
    '[zh, en]',
    '[zh, zh_CN]',
    'pack.yaml:4:15  Expected a language tag like zh or en, found "zh_CN".',
  ],
  ['one language instead of a list', '[zh, en]', 'zh', 'pack.yaml:4:10  Expected a list, found "zh".'],
  ['a name with spaces', 'pack: tea', 'pack: Tea Shop', 'pack.yaml:1:7  Expected an id in kebab-case, found "Tea Shop".'],
])('%s is found where it stands', async (_, right, wrong, complaint) => {
  const files = { 'pack.yaml': settings.replace(right, wrong), 'knowledge/a.yaml': knowledge(article('a')) };
  expect(await complaints(files)).toEqual([`${complaint}  (VALUE_INVALID) Fix: correct the value.`]);
});

test('a number for a version is asked for in quotes, as it was typed', async () => {
  const files = { 'pack.yaml': settings.replace('1.0.0', '1.0'), 'knowledge/a.yaml': knowledge(article('a')) };
  expect(await complaints(files)).toEqual([
    'pack.yaml:2:10  Expected a text, found 1.0.  (VALUE_INVALID) Fix: put it in quotes: "1.0".',
  ]);
});

test.each([
  [
    'a time zone that nobody lives in',
    'timeZone: Mars/Olympus',
    '5:11  Expected a time zone like Asia/Shanghai, found "Mars/Olympus".',
  ],
  ['a wait without its unit', 'waits: { idle: "3" }', '5:16  Expected a duration like 30s, 2m or 24h, found "3".'],
  ['hours as people say them', 'hours: { mon: 9-18 }', '5:15  Expected a span like 09:00-18:00, or closed, found "9-18".'],
  ['a day that is no day', 'hours: { monday: closed }', '5:10  Expected a day or a span of days like mon-fri, found "monday".'],
])('%s is found where it stands, with what would be right', async (_, line, complaint) => {
  const files = { 'pack.yaml': `${settings}${line}\n`, 'knowledge/a.yaml': knowledge(article('a')) };
  expect(await complaints(files)).toEqual([`pack.yaml:${complaint}  (VALUE_INVALID) Fix: correct the value.`]);
});

test('an article id that is used twice is found at its second place, with its first', async () => {
  const folder = await folderOf({
    'pack.yaml': settings,
    'knowledge/a.yaml': knowledge(article('returns'), article('refund')),
    'knowledge/b.yaml': knowledge(article('tea'), article('returns'), article('refund'), article('refund')),
  });
  const a = join(folder, 'knowledge/a.yaml');
  const b = join(folder, 'knowledge/b.yaml');
  const { problems } = await readPack(folder);
  expect(
    problems.map(({ code, facts, where }) => [code, facts['article'], facts['first'], `${where.file}:${where.line}`]),
  ).toEqual([
    ['ARTICLE_REPEATED', 'returns', `${a}:4`, `${b}:8`],
    ['ARTICLE_REPEATED', 'refund', `${a}:8`, `${b}:12`],
    ['ARTICLE_REPEATED', 'refund', `${a}:8`, `${b}:16`],
  ]);
});

test('an article that nobody owns is told so at its id', async () => {
  const file = knowledge(article('a')).replace('owner: tea-team, ', '');
  expect(await complaints({ 'pack.yaml': settings, 'knowledge/a.yaml': file })).toEqual([
    'knowledge/a.yaml:4:9  a.yaml.articles.a needs "owner".  (VALUE_MISSING) Fix: add "owner".',
  ]);
});

test('a text whose braces do not close is found in its own language', async () => {
  const found = await complaints({
    'pack.yaml': settings,
    'knowledge/a.yaml': knowledge(article('a', '    next: { zh: 请稍候, en: [Wait., "Order {$order"] }\n')),
  });
  expect(found).toEqual([
    expect.stringMatching(
      /^knowledge\/a\.yaml:8:34 {2}The text is not valid MessageFormat 2: .*\(TEXT_SYNTAX\) Fix: check braces/,
    ),
  ]);
});

test('files that cannot be read stand beside the mistakes of those that can', async () => {
  expect(
    await complaints({
      'pack.yaml': settings,
      'knowledge/a.yaml': new Uint8Array([0xc4, 0xe3]),
      'knowledge/b.yaml': 'category: tea\narticles:\n\t- id: b\n',
      'knowledge/c.yaml/readme.md': '',
      'knowledge/d.yaml': '',
    }),
  ).toEqual([
    'knowledge/a.yaml  The file is not UTF-8 text.  (FILE_NOT_UTF8) Fix: save it as UTF-8.',
    'knowledge/b.yaml:3:1  This is not valid YAML: Tabs are not allowed as indentation.  (YAML_SYNTAX) Fix: check indentation (spaces only), quotes and colons.',
    'knowledge/c.yaml  The file cannot be read: EISDIR: illegal operation on a directory, read.  (FILE_UNREADABLE) Fix: check that it exists and that you may read it.',
    'knowledge/d.yaml:1:1  Expected a map of keys and values, found an empty file.  (VALUE_INVALID) Fix: write its keys, or delete the file.',
  ]);
});

test('what is thrown has every mistake, formatted', async () => {
  const folder = await folderOf({ 'pack.yaml': `${settings}colour: green\n`, 'knowledge/a.yaml': '- a\n' });
  const { problems } = await readPack(folder);
  const thrown = await loadPack(folder).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ProblemsError);
  expect((thrown as ProblemsError).problems).toEqual(problems);
  expect((thrown as ProblemsError).message).toBe(problems.map((problem) => formatProblem(problem)).join('\n\n'));
  expect(problems.map(({ code }) => code)).toEqual(['KEY_UNKNOWN', 'VALUE_INVALID']);
});
