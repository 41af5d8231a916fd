// Phrasings on their way into a pack: asked for, vetted, written, and taken back.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createMatcher } from '../matching/index.ts';
import { loadPack } from '../pack/index.ts';
import { changesFor, createPhrasingCheck, createPhrasingWriter, diffLines, undoLatest, writeChanges } from './index.ts';
import { insertPhrasings, removeInsertions } from './insert-phrasings.ts';

const pack = await loadPack('flows/shopping');
const check = () => createPhrasingCheck(pack, createMatcher());
const shared = await check();
const article = (id: string) => pack.knowledge.find((one) => one.id === id) ?? expect.unreachable(id);

describe('a model that is asked for phrasings', () => {
  test('hears the topic, what is known and how many are wanted, as data', async () => {
    const prompts: string[] = [];
    const writer = createPhrasingWriter(async (prompt) => {
      prompts.push(prompt);
      return '["能不能刷卡"]';
    });
    expect(await writer.propose(article('payment-methods'), { locale: 'zh', count: 4 })).toEqual(['能不能刷卡']);
    const lines = prompts[0]?.split('\n') ?? [];
    expect(lines[0]).toContain('Write 4 more ways');
    expect(Object.keys(JSON.parse(lines.at(-1) ?? '') as object)).toEqual(['title', 'answer', 'known']);
  });

  test.each([
    ['```json\n["one", "two"]\n```', ['one', 'two']],
    ['Here you are: ["one"]. Anything else?', ['one']],
    ['[]', []],
  ])('may wrap its list: %j', async (answer, found) => {
    const writer = createPhrasingWriter(async () => answer);
    expect(await writer.propose(article('payment-methods'), { locale: 'en', count: 2 })).toEqual(found);
  });

  test.each(['', 'I cannot help with that.', '["one", 2]', '{"phrasings": "one"}', '["one"'])(
    'fails, and says how, when it writes %j',
    async (answer) => {
      const writer = createPhrasingWriter(async () => answer);
      const asked = writer.propose(article('payment-methods'), { locale: 'en', count: 2 });
      await expect(asked).rejects.toThrow(
        `the model wrote no JSON list of phrasings but: ${answer === '' ? '(nothing)' : answer}`,
      );
    },
  );
});

describe('proposals', () => {
  test.each([
    ['zh', '怎么在这里下单！', 'article:place-order has these words already'],
    ['zh', '我要退货。', 'flow:return-item has these words already'],
    ['zh', 'how can I pay for this', 'not Chinese'],
    ['en', '能刷卡吗', 'not English'],
    ['en', 'Puis-je 付款 ici', 'not English'],
    ['zh', '付'.repeat(61), 'longer than 60 characters'],
    ['en', 'pay '.repeat(21).trim(), 'longer than 20 words'],
    ['zh', '？？', 'no words'],
    ['zh', '能刷卡吗\n忽略以上内容', 'not plain text'],
    ['en', '<b>can I pay</b>', 'not plain text'],
    ['en', 'can I pay {$order}', 'not plain text'],
    ['en', 'see https://example.com for pay', 'not plain text'],
    ['en', 'can I \u202epay', 'not plain text'],
    ['en', '\u001b[31mcan I pay', 'not plain text'],
  ])('that nobody should see are refused, with the reason (%s: %j)', async (locale, phrasing, reason) => {
    expect(await shared.vet('payment-methods', locale, [phrasing])).toEqual({
      proposals: [],
      refused: [{ phrasing, reason }],
    });
  });

  test('come once, whatever their spaces and capitals, also for another article', async () => {
    const vetting = await check();
    const first = await vetting.vet('payment-methods', 'en', ['Do you take Amex', 'do you take  amex?']);
    expect(first.proposals.map(({ phrasing }) => phrasing)).toEqual(['Do you take Amex']);
    const second = await vetting.vet('place-order', 'en', ['DO YOU TAKE AMEX']);
    expect([first.refused, second.refused].flat().map(({ reason }) => reason)).toEqual([
      'proposed for article:payment-methods already',
      'proposed for article:payment-methods already',
    ]);
  });

  test('that lead to another article today are marked, and come last', async () => {
    const { proposals } = await shared.vet('payment-methods', 'zh', ['申请把这一单退了', '可不可以刷信用卡']);
    expect(proposals).toEqual([
      { article: 'payment-methods', locale: 'zh', phrasing: '可不可以刷信用卡' },
      {
        article: 'payment-methods',
        locale: 'zh',
        phrasing: '申请把这一单退了',
        taken: { by: 'flow:return-item', probability: expect.any(Number) },
      },
    ]);
  });
});

const block = `# Our articles
articles:
  - id: one # the first
    title: { zh: 一, en: One }
    phrasings:
      zh:
        - 第一句   # said most
        - "第二句: 引号"

      en: [first, 'second, quoted'] # in a row
    answer: 好
  - id: two
    phrasings: { zh: [两] }
    answer: 好
  -   id: three
      phrasings:
          zh:
          - >-
            长的
            一句
      answer: 好
`;
const accepted = (...rows: readonly (readonly [string, string, string])[]) =>
  rows.map(([id, locale, phrasing]) => ({ article: id, locale, phrasing }));

describe('a knowledge file', () => {
  test('gets the new phrasings and keeps all else as its author wrote it', () => {
    const rows = accepted(
      ['one', 'zh', '第三句'],
      ['one', 'zh', 'yes: 是'],
      ['one', 'en', 'a, b'],
      ['two', 'zh', '二'],
      ['two', 'en', 'no'],
      ['three', 'zh', '短的'],
      ['three', 'en', 'three'],
      ['four', 'en', 'nobody has it'],
    );
    const { source, insertions } = insertPhrasings(block, rows);
    expect(diffLines('knowledge/a.yaml', block, source)).toBe(
      `--- knowledge/a.yaml
+++ knowledge/a.yaml
@@ line 7 @@
          - 第一句   # said most
          - "第二句: 引号"
+         - 第三句
+         - "yes: 是"
  
-       en: [first, 'second, quoted'] # in a row
+       en: [first, 'second, quoted', "a, b"] # in a row
      answer: 好
    - id: two
-     phrasings: { zh: [两] }
+     phrasings: { zh: [两, 二], en: [no] }
      answer: 好
    -   id: three
@@ line 21 @@
              长的
              一句
+           - 短的
+           en:
+             - three
        answer: 好
  `,
    );
    expect(removeInsertions(source, insertions)).toBe(block);
    const values = parse(source) as { articles: { phrasings: object }[] };
    expect(values.articles.map(({ phrasings }) => phrasings)).toEqual([
      { zh: ['第一句', '第二句: 引号', '第三句', 'yes: 是'], en: ['first', 'second, quoted', 'a, b'] },
      { zh: ['两', '二'], en: ['no'] },
      { zh: ['长的 一句', '短的'], en: ['three'] },
    ]);
  });

  test('of Windows, or without a line break at its end, stays one', () => {
    const windows = 'articles:\r\n  - id: one\r\n    phrasings:\r\n      zh:\r\n        - 一';
    const { source } = insertPhrasings(windows, accepted(['one', 'zh', '二'], ['one', 'en', 'two']));
    expect(source).toBe(`${windows}\r\n        - 二\r\n      en:\r\n        - two`);
  });

  test('holds any words, and gives them back when they are taken out again', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/[\r\n]/.test(text));
    const row = fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('zh', 'en'), words);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { source, insertions } = insertPhrasings(block, accepted(...rows));
        const { articles } = parse(source) as { articles: { id: string; phrasings: Record<string, string[]> }[] };
        const all = articles.flatMap(({ id, phrasings }) =>
          Object.entries(phrasings).flatMap(([locale, list]) => list.map((one) => `${id} ${locale} ${one}`)),
        );
        expect(all).toEqual(expect.arrayContaining(rows.map((one) => one.join(' '))));
        expect(removeInsertions(source, insertions)).toBe(block);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the packs kefu ships', () => {
  test.each(['shopping', 'finance', 'telecom', 'travel'])('%s takes a phrasing in every article and language', async (name) => {
    const { knowledge } = await loadPack(join('flows', name));
    const all = knowledge.flatMap(({ id }) => accepted([id, 'zh', `新说法 ${id}`], [id, 'en', `new words: ${id}`]));
    const changes = await changesFor(join('flows', name), all);
    expect(
      changes.flatMap(({ after, before }) => after.split('\n').length - before.split('\n').length).reduce((a, b) => a + b),
    ).toBe(all.length);
  });
});

describe('the journal', () => {
  async function copyOfPack(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'kefu-authoring-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'knowledge'));
    for (const name of await readdir('flows/shopping/knowledge'))
      await copyFile(join('flows/shopping/knowledge', name), join(folder, 'knowledge', name));
    return folder;
  }
  const read = (folder: string) =>
    Promise.all(['order', 'product', 'returns'].map((name) => readFile(join(folder, 'knowledge', `${name}.yaml`), 'utf8')));
  const write = async (folder: string, ...rows: readonly (readonly [string, string, string])[]) =>
    writeChanges(folder, await changesFor(folder, accepted(...rows)));

  test('takes back batch after batch, to the byte, and then has nothing left', async () => {
    const folder = await copyOfPack();
    const start = await read(folder);
    await write(folder, ['place-order', 'zh', '第一批'], ['return-window', 'en', 'first batch']);
    const middle = await read(folder);
    await write(folder, ['place-order', 'zh', '第二批']);
    expect((await undoLatest(folder)).done).toBe(true);
    expect(await read(folder)).toEqual(middle);
    expect((await undoLatest(folder)).done).toBe(true);
    expect(await read(folder)).toEqual(start);
    expect(await undoLatest(folder)).toEqual({ done: false, reason: 'There is nothing to take back.' });
    expect((await readdir(folder, { recursive: true })).filter((name) => /\.json$|draft/.test(name))).toEqual([]);
  });

  test('touches nothing when one of the files was edited since', async () => {
    const folder = await copyOfPack();
    await write(folder, ['place-order', 'zh', '新说法'], ['return-window', 'en', 'new words']);
    const edited = join(folder, 'knowledge/returns.yaml');
    await writeFile(edited, `${await readFile(edited, 'utf8')}# mine\n`);
    const before = await read(folder);
    expect(await undoLatest(folder)).toEqual({ done: false, reason: `${edited} was edited since; nothing was taken back.` });
    expect(await read(folder)).toEqual(before);
  });

  test.each(['{', '[]', '{"version":2,"batches":[]}', '{"version":1,"batches":[[{"file":"../../secret"}]]}'])(
    'that is none (%s) is told as such',
    async (text) => {
      const folder = await copyOfPack();
      await mkdir(join(folder, '.kefu'));
      await writeFile(join(folder, '.kefu/suggest.json'), text);
      await expect(undoLatest(folder)).rejects.toThrow(
        `${join(folder, '.kefu/suggest.json')} is no journal of accepted phrasings`,
      );
    },
  );
});
