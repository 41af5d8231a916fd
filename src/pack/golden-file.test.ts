import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem, type ProblemLanguage } from '../errors/index.ts';
import { loadPack, type PackReport, readPack } from './index.ts';

const settings = 'pack: tea\nversion: 1.0.0\ntitle: 茶铺\nlocales: [zh, en]\n';
const knowledge = `category: tea
defaults: { owner: me, source: 规则, updatedAt: 2026-09-01 }
articles:
  - { id: return-tea, title: 退茶, phrasings: { zh: [茶能退吗] }, answer: 七天内可退。 }
  - { id: opening-hours, title: 营业时间, phrasings: { zh: [几点开门] }, answer: 九点。 }
`;
const flow = `flow: order-tea
title: 订茶
start: { examples: { zh: [我要订茶], en: [order tea] } }
steps: [{ say: 好的。 }]
`;

async function teaShop(golden: string | undefined, pack = settings): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-golden-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'knowledge'));
  await writeFile(join(folder, 'pack.yaml'), pack);
  await writeFile(join(folder, 'knowledge', 'a.yaml'), knowledge);
  await writeFile(join(folder, 'order-tea.flow.yaml'), flow);
  if (golden !== undefined) await writeFile(join(folder, 'golden.yaml'), golden);
  return folder;
}

async function complaints(golden: string, language: ProblemLanguage = 'en', pack = settings): Promise<string[]> {
  const folder = await teaShop(golden, pack);
  const { problems } = await readPack(folder);
  return problems.map((problem) => {
    const lines = formatProblem(problem, language).replaceAll(`${folder}/`, '').split('\n');
    return `${lines[0]} ${lines.at(-1)}`;
  });
}

test('a question says what it wants, and what it leaves out is the ordinary case', async () => {
  const { golden, problems }: PackReport = await readPack(
    await teaShop(`questions:
  - { ask: 喝不完能退不, want: [return-tea, flow:order-tea], lang: zh, kind: typo, held: true }
  - { ask: 早上几点能来, want: opening-hours }
  - { ask: Will it rain, want: none, lang: en }
`),
  );
  expect(problems).toEqual([]);
  expect(golden).toEqual([
    { ask: '喝不完能退不', want: ['return-tea', 'flow:order-tea'], lang: 'zh', kind: 'typo', held: true },
    { ask: '早上几点能来', want: ['opening-hours'], lang: 'zh', kind: 'plain', held: false },
    { ask: 'Will it rain', want: [], lang: 'en', kind: 'out-of-scope', held: false },
  ]);
});

test('whatever a question wants must be there, and the message says what was meant', async () => {
  const golden = `questions:
  - { ask: a, want: [return-tee] }
  - { ask: b, want: [flow:order-tee] }
  - { ask: c, want: order-tea }
  - { ask: d, want: [flow:opening-hours-of-today] }
  - { ask: e, want: [Return Tea] }
  - { ask: f, want: [] }
  - { ask: g }
  - { ask: "", want: none }
`;
  expect(await complaints(golden)).toEqual([
    'golden.yaml:2:22  There is no article "return-tee" in this pack.  (ARTICLE_REFERENCE) Fix: did you mean "return-tea"?',
    'golden.yaml:3:22  There is no flow "order-tee" in this pack.  (FLOW_REFERENCE) Fix: did you mean "flow:order-tea"?',
    'golden.yaml:4:21  There is no article "order-tea" in this pack.  (ARTICLE_REFERENCE) Fix: did you mean "flow:order-tea"?',
    'golden.yaml:5:22  There is no flow "opening-hours-of-today" in this pack.  (FLOW_REFERENCE) Fix: write its id, or add a file for it.',
    'golden.yaml:6:22  Expected the id of an article, or flow: and the id of a flow, found "Return Tea".  (VALUE_INVALID) Fix: correct the value.',
    'golden.yaml:7:21  Expected a list with at least 1 entry, found [].  (VALUE_INVALID) Fix: correct the value.',
    'golden.yaml:8:5  golden.yaml.questions#7 needs "want".  (VALUE_MISSING) Fix: add "want".',
    'golden.yaml:9:12  Expected words, found "".  (VALUE_INVALID) Fix: correct the value.',
  ]);
});

test('a question that stands twice is told, for one of the two would give the other away', async () => {
  const golden = 'questions:\n  - { ask: 茶能退吗, want: none }\n  - { ask: "茶能退吗？", want: none, held: true }\n';
  expect(await complaints(golden)).toEqual([
    'golden.yaml:3:12  This question is already asked in line 2.  (QUESTION_REPEATED) Fix: remove one of the two; a question that counts twice makes the figures look better or worse than they are.',
  ]);
  expect(await complaints(golden, 'zh')).toEqual([
    'golden.yaml:3:12  这个问题在第 2 行已经出现过。  (QUESTION_REPEATED) 修改：请删除其中一条；同一个问题重复计算，评测结果会失真。',
  ]);
});

test('a question in a language the pack does not speak, or with a mistyped key, is told', async () => {
  expect(await complaints('questions:\n  - { ask: a, want: none, lang: fr }\n  - { ask: b, want: none, hled: true }\n')).toEqual([
    'golden.yaml:2:33  "fr" is none of the languages of this pack.  (LOCALE_UNKNOWN) Fix: use one of: zh, en; or add it to "locales" in pack.yaml.',
    'golden.yaml:3:27  Unknown key "hled" in golden.yaml.questions#2.  (KEY_UNKNOWN) Fix: did you mean "held"?',
  ]);
});

test.each([
  ['', 'golden.yaml:1:1  Expected a map of keys and values, found an empty file.  (VALUE_INVALID)'],
  ['questions: [', 'YAML_SYNTAX'],
  ['- ask: a', 'golden.yaml:1:1  Expected a map of keys and values'],
])('a file that holds no questions is told so: %j', async (golden, told) => {
  expect((await complaints(golden)).join('\n')).toContain(told);
});

test('a mistake in the golden questions stops no customer', async () => {
  const folder = await teaShop('questions:\n  - { ask: a, want: [return-tee] }\n');
  expect((await loadPack(folder)).knowledge.map(({ id }) => id)).toEqual(['return-tea', 'opening-hours']);
});

test('a pack says where its bands of confidence lie and how often its answers must be right', async () => {
  const wanted = { thresholds: { answer: 0.62, clarify: 0.2 }, precision: 0.95 };
  const folder = await teaShop(undefined, `${settings}thresholds: { answer: 0.62, clarify: 0.2 }\nprecision: 0.95\n`);
  const { pack, golden } = await readPack(folder);
  expect([pack, golden]).toEqual([expect.objectContaining(wanted), undefined]);
  expect(await loadPack(folder)).toEqual(expect.objectContaining(wanted));
});

test('a clarification that would begin above the answer, or a share above one, is told', async () => {
  const pack = `${settings}thresholds: { answer: 0.5, clarify: 0.6 }\nprecision: 90\n`;
  expect(await complaints('questions: []\n', 'en', pack)).toEqual([
    'pack.yaml:5:37  Expected a number of at most 0.5, found 0.6.  (VALUE_INVALID) Fix: correct the value.',
    'pack.yaml:6:12  Expected a number of at most 1, found 90.  (VALUE_INVALID) Fix: correct the value.',
  ]);
});
