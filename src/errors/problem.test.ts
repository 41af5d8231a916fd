// What a product team reads when something in a pack is wrong: place, message, the line itself, and a way out.
import { expect, test } from 'vitest';
import { formatProblem, type Problem, ProblemsError } from './index.ts';

const source = 'category: order\narticles:\n  - id: a\n    标题: { zh: 退货, en: Returns }\n';
const mistyped: Problem = {
  code: 'KEY_UNKNOWN',
  facts: { key: '标题', place: 'order.yaml.articles.0', known: ['id', 'title'], suggestion: 'title' },
  where: { file: 'knowledge/order.yaml', line: 4, column: 5, length: 2 },
  source,
};
const missing: Problem = { code: 'FILE_NOT_UTF8', facts: {}, where: { file: 'knowledge/order.yaml' } };

test('a mistake is told by its place, its code, the line with carets under the words, and the fix', () => {
  expect(formatProblem(mistyped)).toBe(
    [
      'knowledge/order.yaml:4:5  Unknown key "标题" in order.yaml.articles.0.  (KEY_UNKNOWN)',
      '',
      '4 |     标题: { zh: 退货, en: Returns }',
      '        ^^^^',
      '',
      'Fix: did you mean "title"?',
    ].join('\n'),
  );
});

test('a Chinese product team reads the same in Chinese', () => {
  expect(formatProblem(mistyped, 'zh')).toBe(
    [
      'knowledge/order.yaml:4:5  order.yaml.articles.0 中有未知的键“标题”。  (KEY_UNKNOWN)',
      '',
      '4 |     标题: { zh: 退货, en: Returns }',
      '        ^^^^',
      '',
      '修改：您是否想写“title”？',
    ].join('\n'),
  );
});

test('without a suggestion, all the keys there are stand in the fix, in the manner of the language', () => {
  const far: Problem = { ...mistyped, facts: { key: '标题', place: 'order.yaml', known: ['id', 'title', 'answer'] } };
  expect(formatProblem(far).split('\n').at(-1)).toBe('Fix: use one of: id, title, answer.');
  expect(formatProblem(far, 'zh').split('\n').at(-1)).toBe('修改：可用的键：id、title、answer。');
});

test('a mistake of a whole file has no line to show', () => {
  expect(formatProblem(missing)).toBe(
    'knowledge/order.yaml  The file is not UTF-8 text.  (FILE_NOT_UTF8)\nFix: save it as UTF-8.',
  );
  expect(formatProblem(missing, 'zh')).toBe(
    'knowledge/order.yaml  文件不是 UTF-8 编码的文本。  (FILE_NOT_UTF8)\n修改：请另存为 UTF-8。',
  );
});

test('a place in a program instead of a file is named by its path', () => {
  const inFlow: Problem = {
    code: 'VALUE_MISSING',
    facts: { key: 'ask', place: 'slot order' },
    where: { path: 'flow return-item' },
  };
  expect(formatProblem(inFlow)).toBe('flow return-item: slot order needs "ask".  (VALUE_MISSING)\nFix: add "ask".');
});

test('a mistake without any place is told all the same', () => {
  expect(formatProblem({ code: 'PACK_EMPTY', facts: {}, where: {} })).toBe(
    'The pack has neither articles nor flows.  (PACK_EMPTY)\nFix: add knowledge/*.yaml or *.flow.yaml beside pack.yaml.',
  );
});

test('what was expected is told with what is there, or alone when there is nothing to show', () => {
  const wrong = (found: string | undefined): Problem => ({
    code: 'VALUE_INVALID',
    facts: { expected: 'a map', found },
    where: {},
  });
  expect(formatProblem(wrong('[1]')).split('\n')[0]).toBe('Expected a map, found [1].  (VALUE_INVALID)');
  expect(formatProblem(wrong(undefined)).split('\n')[0]).toBe('Expected a map.  (VALUE_INVALID)');
});

test('a missing pack is answered with the packs that are there', () => {
  const lost = (known: string[]): Problem => ({
    code: 'PACK_MISSING',
    facts: { path: 'flows/shoping', known },
    where: { file: 'flows/shoping' },
  });
  expect(
    formatProblem(lost(['flows/shopping', 'flows/bank']))
      .split('\n')
      .at(-1),
  ).toBe('Fix: nearby packs: flows/shopping, flows/bank.');
  expect(formatProblem(lost([])).split('\n').at(-1)).toBe('Fix: name such a folder.');
  expect(
    formatProblem(lost(['flows/shopping']), 'zh')
      .split('\n')
      .at(-1),
  ).toBe('修改：附近的服务包：flows/shopping。');
});

test('of a crowd of mistakes all are told, and the first hundred with their lines', () => {
  const { message } = new ProblemsError(Array.from({ length: 150 }, () => mistyped));
  expect(message.split('(KEY_UNKNOWN)').length).toBe(151);
  expect(message.split('^^^^').length).toBe(101);
});

test('all mistakes are thrown at once, each whole, with a blank line between them', () => {
  const thrown = new ProblemsError([mistyped, missing]);
  expect(thrown).toBeInstanceOf(Error);
  expect([thrown.name, thrown.problems]).toEqual(['ProblemsError', [mistyped, missing]]);
  expect(thrown.message).toBe(`${formatProblem(mistyped)}\n\n${formatProblem(missing)}`);
});
