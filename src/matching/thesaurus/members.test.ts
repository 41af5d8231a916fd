import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serviceConcepts } from './index.ts';

const lines = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'))
  .filter((line) => /^[a-z0-9-]+ = .*=/.test(line));
const concepts = lines.map((line) => {
  const [name = '', zh = '', en = ''] = line.split(' = ');
  return { name, zh: zh.split('|').filter(Boolean), en: en.split('|').filter(Boolean) };
});

test('a concept is written once, in both languages', () => {
  const names = concepts.map((concept) => concept.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(concepts.filter(({ zh, en }) => zh.length === 0 || en.length === 0).map(({ name }) => name)).toEqual([]);
});

test('no word stands in more than two concepts', () => {
  const count = new Map<string, number>();
  for (const word of concepts.flatMap(({ zh, en }) => [...zh, ...en])) count.set(word, (count.get(word) ?? 0) + 1);
  expect([...count].filter(([, times]) => times > 2)).toEqual([]);
});

test('every word is found as it is written', () => {
  const lost = concepts.flatMap(({ name, zh, en }) =>
    [...zh, ...en].filter((word) => !serviceConcepts(word).some((found) => found === name || found === `not-${name}`)),
  );
  expect([concepts.length > 1000, lost]).toEqual([true, []]);
});

test('no word fires everywhere', () => {
  expect(['卡', '钱', '有', '要', 'card', 'get', 'have', 'do', 'what is'].flatMap(serviceConcepts)).toEqual([]);
});
