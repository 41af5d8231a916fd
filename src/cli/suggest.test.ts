// Phrasings proposed by the AI SDK's own mock model and reviewed by a person at the command, as authors meet it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadPack } from '../pack/index.ts';
import { buildCommand, type Command, root } from './command.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Inside the project, so that a model of the AI SDK finds the SDK.
const models = mkdtempSync(join(root, 'node_modules/.kefu-models-'));
let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => {
  command.remove();
  rmSync(models, { recursive: true });
});

/** A pack of its own, small enough to be read at a glance. */
function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-suggest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'templates/starter'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'knowledge/general.yaml'),
    `category: general
defaults: { owner: shop, source: 店规, updatedAt: 2026-01-01 }
articles:
  - id: opening-hours
    title: { zh: 营业时间, en: Opening hours }
    phrasings:
      zh: [几点开门, 营业到几点] # asked most
      en: [when do you open]
    answer: { zh: 每天 9:00 到 21:00。, en: "Every day, 9:00 to 21:00." }
  - id: parking
    title: { zh: 停车, en: Parking }
    phrasings:
      zh:
        - 有停车场吗
      en:
        - where can I park
    answer: { zh: 楼下可以停车。, en: You can park below the shop. }
`,
  );
  return folder;
}
const knowledge = (folder: string) => readFileSync(join(folder, 'knowledge/general.yaml'), 'utf8');

/** A module that exports a mock model: what it writes depends on the language asked for. */
function model(zh: readonly string[], en: readonly string[] = []): string {
  const file = join(models, `model-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(
    file,
    `import { MockLanguageModelV3 } from 'ai/test';
const tokens = { total: 1 };
export default new MockLanguageModelV3({
  doGenerate: async ({ prompt }) => {
    const asked = JSON.stringify(prompt);
    const words = asked.includes('in Chinese') ? ${JSON.stringify(zh)} : ${JSON.stringify(en)};
    const topic = asked.includes('Parking') || asked.includes('停车') ? '停车' : '';
    return {
      content: [{ type: 'text', text: JSON.stringify(words.map((one) => one.replace('*', topic))) }],
      finishReason: { unified: 'stop' }, usage: { inputTokens: tokens, outputTokens: tokens }, warnings: [],
    };
  },
});
`,
  );
  return file;
}
function scripted(source: string): string {
  const file = join(models, `function-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, source);
  return file;
}
const lines = (...typed: readonly string[]) => `${typed.join('\n')}\n`;
const suggest = (folder: string, args: readonly string[], input = '') => command.run(['suggest', folder, ...args], input);
const zh = ['--lang', 'zh'];
const hours = ['--articles', 'opening-hours'];

describe('a person reviews', () => {
  const proposed = ['早上几点营业', '周末开不开门', '晚上营业到几点关门'];

  test('one proposal after another, sees what would change, and agrees', async () => {
    const folder = pack();
    const before = knowledge(folder);
    const typed = lines('a', 'r', 'e', '晚上几点打烊', 'a', 'y');
    const [code, out, err] = await suggest(folder, ['--model', model(proposed), ...zh, ...hours], typed);
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll(folder, '<pack>')).toBe(
      `
营业时间  opening-hours · zh · article 1 of 1
  = 几点开门
  = 营业到几点
a accept · r reject · e edit · A accept all of this article · u undo · q quit
  + 早上几点营业
a/r/e/A/u/q › a
  + 周末开不开门
a/r/e/A/u/q › r
  + 晚上营业到几点关门
a/r/e/A/u/q › e
New words: 晚上几点打烊
  + 晚上几点打烊
a/r/e/A/u/q › a

--- <pack>/knowledge/general.yaml
+++ <pack>/knowledge/general.yaml
@@ line 5 @@
      title: { zh: 营业时间, en: Opening hours }
      phrasings:
-       zh: [几点开门, 营业到几点] # asked most
+       zh: [几点开门, 营业到几点, 早上几点营业, 晚上几点打烊] # asked most
        en: [when do you open]
      answer: { zh: 每天 9:00 到 21:00。, en: "Every day, 9:00 to 21:00." }

Write 2 phrasings? y/n y
2 written to knowledge/general.yaml. Take back: kefu suggest <pack> --undo
`,
    );
    expect((await loadPack(folder)).knowledge[0]?.phrasings['zh']).toEqual([
      '几点开门',
      '营业到几点',
      '早上几点营业',
      '晚上几点打烊',
    ]);

    const [undone, told] = await suggest(folder, ['--undo']);
    expect([undone, told.includes('Taken back in knowledge/general.yaml.'), knowledge(folder)]).toEqual([0, true, before]);
    expect(existsSync(join(folder, '.kefu/suggest.json'))).toBe(false);
    expect(await suggest(folder, ['--undo'])).toEqual([1, '', 'There is nothing to take back.\n']);
  });

  test('accepts a whole article, takes decisions back, and leaves early with what was accepted', async () => {
    const folder = pack();
    // Of the first article all; back from the second, the last is rejected after all; of the second the first, and no more.
    const typed = lines('A', 'u', 'r', 'a', 'q', 'y');
    const [code, out] = await suggest(folder, ['--model', model(['*想问一下', '*请教一个问题']), ...zh], typed);
    expect([code, out.match(/article \d of \d/g)?.map((shown) => shown[8])]).toEqual([0, ['1', '2', '1', '2']]);
    const { knowledge: articles } = await loadPack(folder);
    expect(articles.map(({ phrasings }) => phrasings['zh'])).toEqual([
      ['几点开门', '营业到几点', '想问一下'],
      ['有停车场吗', '停车想问一下'],
    ]);
  });

  test('is told that words lead elsewhere today, and must decide on those one by one', async () => {
    const folder = pack();
    const typed = lines('A', 'A', 'r', 'y');
    const [code, out] = await suggest(folder, ['--model', model(['有停车场没有吗', '早上几点营业']), ...zh, ...hours], typed);
    expect([code, out.match(/today this leads to article:parking/g)?.length]).toEqual([0, 2]);
    expect(out).toContain('This one goes elsewhere today: accept or reject it by itself.');
    expect((await loadPack(folder)).knowledge[0]?.phrasings['zh']).toEqual(['几点开门', '营业到几点', '早上几点营业']);
  });

  test('cannot edit words into something unfit, and hears which keys there are', async () => {
    const folder = pack();
    const typed = lines('e', '<b>几点</b>', 'x', 'u', 'r');
    const [code, out] = await suggest(folder, ['--model', model(['早上几点营业']), ...zh, ...hours], typed);
    expect(code).toBe(0);
    expect(out).toContain('Not possible: not plain text.');
    expect(out.match(/^a accept · .* q quit$/gm)?.length).toBe(2);
    expect(out).toContain('There is nothing to undo.');
    expect(out.endsWith('\nNothing was accepted; nothing was written.\n')).toBe(true);
  });

  test.each([
    ['not sure at the end', lines('a', 'u', 'n')],
    ['gone before the end', lines('a')],
  ])('writes nothing when they are %s', async (_, typed) => {
    const folder = pack();
    const before = knowledge(folder);
    const [code, out] = await suggest(folder, ['--model', model(['早上几点营业']), ...zh, ...hours], typed);
    expect([code, out.endsWith('Nothing was written.\n'), knowledge(folder)]).toEqual([0, true, before]);
  });
});

describe('a program', () => {
  test('gets the proposals as JSON, with what was refused and why, and nothing is written', async () => {
    const folder = pack();
    const before = knowledge(folder);
    const words = ['有停车场没有吗', '几点开门？', 'opening hours', '早上几点营业\n', '早上 几点营业', '{$x}几点'];
    const [code, out, err] = await suggest(folder, ['--model', model(words), ...zh, ...hours, '--count', '6', '--json']);
    expect([code, err, knowledge(folder)]).toEqual([0, '', before]);
    expect(JSON.parse(out)).toEqual([
      {
        article: 'opening-hours',
        locale: 'zh',
        proposals: [
          { phrasing: '早上几点营业' },
          { phrasing: '有停车场没有吗', taken: { by: 'article:parking', probability: expect.any(Number) } },
        ],
        refused: [
          { phrasing: '几点开门？', reason: 'article:opening-hours has these words already' },
          { phrasing: 'opening hours', reason: 'not Chinese' },
          { phrasing: '早上 几点营业', reason: 'proposed for article:opening-hours already' },
          { phrasing: '{$x}几点', reason: 'not plain text' },
        ],
      },
    ]);
  });

  test('accepts all that leads nowhere else, in both languages, with a function for a model', async () => {
    const folder = pack();
    const ask = scripted(
      `export default async (prompt) => prompt.includes('in Chinese') ? '["有停车场没有吗", "早上几点营业"]' : '["what time do you close"]';`,
    );
    const [code, out, err] = await suggest(folder, ['--model', ask, ...hours, '--accept-all']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 written to knowledge/general.yaml.');
    expect((await loadPack(folder)).knowledge[0]?.phrasings).toEqual({
      zh: ['几点开门', '营业到几点', '早上几点营业'],
      en: ['when do you open', 'what time do you close'],
    });
  });

  test('does not take back what somebody has edited since', async () => {
    const folder = pack();
    await suggest(folder, ['--model', model(['早上几点营业']), ...zh, ...hours, '--accept-all']);
    const file = join(folder, 'knowledge/general.yaml');
    writeFileSync(file, `${knowledge(folder)}# checked\n`);
    expect(await suggest(folder, ['--undo'])).toEqual([1, '', `${file} was edited since; nothing was taken back.\n`]);
  });
});

describe('a model', () => {
  test('that fails for one article does not keep the others from being asked', async () => {
    const folder = pack();
    const ask = scripted(
      `export default async (prompt) => { if (prompt.includes('停车')) throw new Error('quota'); return '["早上几点营业"]'; };`,
    );
    const [code, out, err] = await suggest(folder, ['--model', ask, ...zh, '--accept-all']);
    expect([code, err]).toEqual([1, 'parking: quota\n']);
    expect(out).toContain('1 written to knowledge/general.yaml.');
  });

  test('that fails three times in a row is asked no more', async () => {
    const ask = scripted(`export default async () => { throw new Error('wrong key'); };`);
    const [code, out, err] = await suggest(pack(), ['--model', ask, '--json']);
    expect([code, out, err]).toEqual([1, '', 'The model failed 3 times in a row: wrong key\n']);
  });

  test('that writes something else is told with what it wrote, without the codes that move a terminal', async () => {
    const ask = scripted(`export default async () => 'Sorry\\u001b[2J no';`);
    const [code, out] = await suggest(pack(), ['--model', ask, ...zh, ...hours], '');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('The model failed: the model wrote no JSON list of phrasings but: Sorry [2J no'),
    ]);
  });
});

describe('the command', () => {
  const form = 'export default a function (prompt) => Promise<string>, or a language model of the AI SDK.';

  test.each<[readonly string[], string]>([
    [[], 'There is no model to ask.\nFix: write --model ./my-model.js; see kefu suggest --help.\n'],
    [['--model', 'no-such.js'], `There is no module "no-such.js".\nFix: write one: ${form}\n`],
    [['--model', 'package.json', '--count', '0'], '"0" is no value for --count.\nFix: write a number from 1 to 50.\n'],
    [
      ['--model', 'x.js', '--articles', 'opening-hour'],
      'There is no article "opening-hour".\nFix: did you mean "opening-hours"?\n',
    ],
    [['--model', 'x.js', '--lang', 'fr'], '"fr" is no value for --lang.\nFix: use one of: zh, en.\n'],
    [['--model', 'x.js', '--json', '--accept-all'], '--json writes nothing.\nFix: leave out --json or --accept-all.\n'],
    [['--modl', 'x.js'], 'Unknown option "--modl".\nFix: did you mean "--model"?\n'],
  ])('given %j ends with 2 and says what to write', async (args, words) => {
    expect(await suggest(pack(), args)).toEqual([2, '', words]);
  });

  test('says what a module lacks that exports no model, or one of an SDK that is not installed there', async () => {
    const none = scripted('export const model = 1;');
    expect(await suggest(pack(), ['--model', none])).toEqual([2, '', `The module "${none}" exports no model.\nFix: ${form}\n`]);
    const broken = scripted("import 'no-such-provider';");
    const [code, , complaint] = await suggest(pack(), ['--model', broken]);
    expect([code, complaint]).toEqual([
      2,
      expect.stringContaining(`The module "${broken}" cannot be loaded: Cannot find package`),
    ]);
    const folder = pack();
    const far = join(folder, 'model.mjs');
    writeFileSync(far, "export default { specificationVersion: 'v3', doGenerate: async () => {} };");
    expect(await suggest(folder, ['--model', far])).toEqual([
      2,
      '',
      `The module "${far}" exports a language model, but the package "ai" is not installed there.\n` +
        'Fix: npm install ai, or export a function (prompt) => Promise<string>.\n',
    ]);
  });

  test('tells its options and examples', async () => {
    const [code, out, err] = await command.run(['suggest', '--help']);
    const options = new Set(out.match(/--[a-z]+(?:-[a-z]+)*/g));
    expect([code, [...options].sort(), err]).toEqual([
      0,
      ['--accept-all', '--articles', '--count', '--json', '--lang', '--model', '--undo'],
      '',
    ]);
  });
});
