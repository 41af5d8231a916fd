import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildCommand, type Command } from './command.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

const settings = '# 茶铺\npack: tea\nversion: 1.0.0\ntitle: { zh: 茶铺, en: Tea shop }\nlocales: [zh, en]\n';
const knowledge = `category: tea
defaults: { owner: me, source: 规则, updatedAt: 2026-01-01 }
articles:
  - { id: return-tea, title: 退茶, phrasings: { zh: [茶叶不满意能退吗], en: [can I return the tea] }, answer: 七天内可退。 }
  - { id: opening-hours, title: 营业时间, phrasings: { zh: [你们几点开门] }, answer: 九点。 }
`;
/** Words that are a phrasing to the letter, and words that are like none: what comes of them is the same with any matcher. */
const good = `questions:
  - { ask: 茶叶不满意能退吗, want: [return-tea], lang: zh }
  - { ask: can I return the tea, want: [return-tea], lang: en, held: true }
  - { ask: xyzzy plugh, want: none, lang: en }
`;
const bad = `${good}  - { ask: 你们几点开门, want: [return-tea], lang: zh }\n`;

function teaShop(golden?: string, pack = settings): string {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-eval-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'knowledge'));
  writeFileSync(join(folder, 'pack.yaml'), pack);
  writeFileSync(join(folder, 'knowledge/tea.yaml'), knowledge);
  if (golden !== undefined) writeFileSync(join(folder, 'golden.yaml'), golden);
  return folder;
}

test('a pack whose answers are right passes; the report says of how many', async () => {
  const [code, out, complaints] = await command.run(['eval', teaShop(good)]);
  expect([code, complaints]).toEqual([0, '']);
  expect(out.split('\n').slice(0, 12)).toEqual([
    'Tea shop · 3 golden questions: 2 to work with, 1 held out',
    'Answers from 0.7, asks back from 0.3.',
    '',
    '  Right when it answers       100.0 %  ████████████████████  34 %–100 %  2 of 2   ✓ at least 90 %, but so few answers prove nothing yet',
    '  Answered                    100.0 %  ████████████████████  34 %–100 %  2 of 2',
    '  Asked back                    0.0 %  ░░░░░░░░░░░░░░░░░░░░  0 %–66 %    0 of 2',
    '    with the right option           –  ░░░░░░░░░░░░░░░░░░░░              0 of 0',
    '  Solved either way           100.0 %  ████████████████████  34 %–100 %  2 of 2',
    '  Right one found first       100.0 %  ████████████████████  34 %–100 %  2 of 2',
    '  Right one among three       100.0 %  ████████████████████  34 %–100 %  2 of 2',
    '  Out of scope, yet answered    0.0 %  ░░░░░░░░░░░░░░░░░░░░  0 %–79 %    0 of 1',
    '  Out of scope, asked back      0.0 %  ░░░░░░░░░░░░░░░░░░░░  0 %–79 %    0 of 1',
  ]);
  expect(out).toContain('No golden question asks for\n  opening-hours\n');
});

test('fewer right answers than the pack declares end with 1, and what was taken for what is named', async () => {
  const [code, out] = await command.run(['eval', teaShop(bad), '--lang', 'zh']);
  expect(code).toBe(1);
  expect(out).toContain('答复正确率');
  expect(out).toContain('2/3   ✗ 低于 90 %');
  expect(out).toContain('容易混淆\n  return-tea → opening-hours  1 次，直接答复\n');
  expect((await command.run(['eval', teaShop(bad, `${settings}precision: 0.6\n`)]))[0]).toBe(0);
});

test('as JSON everything is there, and nothing of the words that are held out', async () => {
  const [code, out, complaints] = await command.run(['eval', teaShop(bad), '--json', '--fit']);
  const { all, questions, fit } = JSON.parse(out) as {
    all: { precision: object };
    questions: { ask?: string; held: boolean }[];
    fit: object;
  };
  expect([code, complaints, all.precision]).toEqual([1, '', { count: 2, of: 3, share: 0.6667, low: 0.2077, high: 0.9385 }]);
  expect(questions.map(({ ask, held }) => [ask, held])).toEqual([
    ['茶叶不满意能退吗', false],
    [undefined, true],
    ['xyzzy plugh', false],
    ['你们几点开门', false],
  ]);
  expect(Object.keys(fit)).toEqual(['precision', 'leastAnswers', 'tune', 'held', 'all']);
});

test('thresholds that fit are written into the pack, and nothing else of it changes', async () => {
  const lenient = `${settings}precision: 0.2\n`;
  const folder = teaShop(good, `${lenient}thresholds: { answer: 0.8, clarify: 0.3 } # from May\n`);
  const [code, out] = await command.run(['eval', folder, '--fit']);
  expect(code).toBe(0);
  expect(out).toContain('  answers from    0.8 → 0.15\n  asks back from  0.3 → 0.15\n');
  expect(out).toContain(`Written into ${join(folder, 'pack.yaml')}.\n`);
  expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toBe(
    `${lenient}thresholds: { answer: 0.15, clarify: 0.15 } # from May\n`,
  );
  expect((await command.run(['eval', folder, '--fit']))[1]).toContain('They are what the pack has: nothing was written.\n');
});

test.each([
  [good, 0.9, 'at least 25 questions to work with must be answered rightly'],
  [bad.replace(', held: true', ''), 0.3, 'No threshold makes one 95 % sure that 30 % of the answers are right'],
  [
    good.replace('lang: zh }', 'lang: zh, held: true }').replace('none, lang: en }', 'none, lang: en, held: true }'),
    0.9,
    'All questions are held out',
  ],
])('where no thresholds can be chosen, the pack stays as it is: %#', async (golden, precision, told) => {
  const pack = `${settings}precision: ${precision}\n`;
  const folder = teaShop(golden, pack);
  expect((await command.run(['eval', folder, '--fit']))[1]).toContain(told);
  expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toBe(pack);
});

test('a pack without golden questions is shown how to write them, and the example is right', async () => {
  const folder = teaShop();
  const [code, out, told] = await command.run(['eval', folder]);
  expect([code, out, told]).toEqual([
    1,
    '',
    [
      `There is no ${join(folder, 'golden.yaml')}: without golden questions nothing can be measured.`,
      'Write down what customers ask and what should answer it (none: nothing does); hold about half of them out:',
      '',
      'questions:',
      '  - { ask: "can I return the tea", want: ["return-tea"], lang: en, kind: plain }',
      '  - { ask: "tell me a joke", want: none, lang: en, kind: out-of-scope, held: true }',
      '',
    ].join('\n'),
  ]);
  writeFileSync(join(folder, 'golden.yaml'), told.slice(told.indexOf('questions:')));
  expect((await command.run(['eval', folder]))[0]).toBe(0);
  expect((await command.run(['eval', teaShop('questions: []\n'), '--lang', 'zh']))[2]).toMatch(
    /golden\.yaml 里还没有问题，无法评测。\n/,
  );
});

test('a mistake in the golden questions is shown in its line', async () => {
  const folder = teaShop(good.replace('[return-tea]', '[return-tee]'));
  const [code, out, complaints] = await command.run(['eval', folder, '--lang', 'zh']);
  expect([code, out, complaints.split('\n')[0]]).toEqual([
    1,
    '',
    `${join(folder, 'golden.yaml')}:2:29  本服务包中没有知识“return-tee”。  (ARTICLE_REFERENCE)`,
  ]);
  expect((await command.run(['check', folder]))[0]).toBe(1);
});

test('the confusion matrix is an SVG file', async () => {
  const folder = teaShop(bad);
  const file = join(folder, 'confusion.svg');
  expect((await command.run(['eval', folder, '--matrix', file]))[1]).toContain(`\n\n${file}\n`);
  expect(readFileSync(file, 'utf8')).toContain('<title>退茶 → 营业时间: 1</title>');
  for (const nowhere of [join(folder, 'missing', 'confusion.svg'), folder]) {
    expect(await command.run(['eval', folder, '--matrix', nowhere])).toEqual([
      2,
      '',
      `"${nowhere}" is no place for a file.\nFix: name a file in a folder that is there, like confusion.svg.\n`,
    ]);
  }
});

test('why a text gets what it gets is told in words, with or without golden questions', async () => {
  const folder = teaShop();
  const [code, out, complaints] = await command.run(['eval', folder, '--explain', '茶叶能退吗', '--lang', 'zh']);
  expect([code, complaints]).toEqual([0, '']);
  expect(out.replace(/0\.\d+/g, '0.n').replace(/[█░]+/g, '█')).toBe(
    [
      '茶叶能退吗',
      '直接答复 return-tea：置信度 0.n，达到直接答复的阈值 0.n。',
      '',
      '找到（→ 用于答复）',
      '→ return-tea     0.n  █  退茶 · 最接近：“茶叶不满意能退吗”',
      '  opening-hours  0.n  █  营业时间',
      '',
      '各个字词的作用：+ 支持 return-tea，− 支持 opening-hours',
      '  茶叶能退吗  + █',
      '',
    ].join('\n'),
  );
  const explained = JSON.parse((await command.run(['eval', folder, '--explain', 'can I retrun the xyzzy', '--json']))[1]) as {
    reason: string;
    weighed: { unknown: string[]; repaired: object[] };
  };
  expect([explained.weighed.unknown, explained.weighed.repaired]).toEqual([['xyzzy'], [{ typed: 'retrun', read: 'return' }]]);
});

test.each([
  [['我要投诉'], 'Heard as an act, complain ("我要投诉"), not as a question: nothing was looked up.'],
  [['你们几点开门'], 'Answered with opening-hours: these are the very words of one of its phrasings.'],
  [['xyzzy'], 'Not answered: nothing in the pack is near.'],
])('a decision is told without any jargon: %s', async ([text = ''], told) => {
  expect((await command.run(['eval', teaShop(), '--explain', text]))[1].split('\n')[1]).toBe(told);
});

test('misuse ends with 2, and the help says how it is meant', async () => {
  expect((await command.run(['eval']))[0]).toBe(2);
  expect((await command.run(['eval', 'flows/shopping', '--fot']))[2]).toBe(
    'Unknown option "--fot".\nFix: did you mean "--fit"?\n',
  );
  expect((await command.run(['eval', 'flows/shopping', '--lang', 'fr']))[0]).toBe(2);
  expect((await command.run(['eval', 'flows/shopping', '--explain', 'hello', '--fit']))[0]).toBe(2);
  expect((await command.run(['eval', '--help']))[1]).toContain('  kefu eval flows/shopping --fit\n');
  expect((await command.run(['--help']))[1]).toMatch(/^ +eval +Put the golden questions/m);
});
