// Values against a shape: every complaint names the line, the column and a way out.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../errors/index.ts';
import { checkShape, readYaml } from './index.ts';

const shop = z.strictObject({
  name: z.string(),
  level: z.enum(['low', 'high']).optional(),
  hours: z.array(z.strictObject({ day: z.string(), open: z.number().optional() })).optional(),
  contact: z.union([z.string(), z.strictObject({ phone: z.string() })]).optional(),
  labels: z.record(z.string(), z.string()).optional(),
});

const check = (source: string) => checkShape(readYaml('shop.yaml', new TextEncoder().encode(source)), shop, 'shop.yaml');
/** The first line of each complaint, and its way out; sorted, as the order is the pack's to make. */
const complaints = (source: string) =>
  check(source)
    .problems.map((problem) => {
      const lines = formatProblem(problem).split('\n');
      return `${lines[0]} ${lines.at(-1)}`;
    })
    .sort();

test('a file that fits gives its values, and nothing to complain about', () => {
  expect(check('name: 青禾\nhours: [{ day: 周一, open: 9 }]\n')).toEqual({
    value: { name: '青禾', hours: [{ day: '周一', open: 9 }] },
    problems: [],
  });
});

test('a mistyped key is found at the key, at any depth, with the key that was meant', () => {
  expect(complaints('nmae: 青禾\nname: 青禾\nhours:\n  - day: 周一\n    opne: 9\n')).toEqual([
    'shop.yaml:1:1  Unknown key "nmae" in shop.yaml.  (KEY_UNKNOWN) Fix: did you mean "name"?',
    'shop.yaml:5:5  Unknown key "opne" in shop.yaml.hours#1.  (KEY_UNKNOWN) Fix: did you mean "open"?',
  ]);
});

test('a key that resembles none is answered with all there are', () => {
  expect(complaints('name: 青禾\n营业时间: 9\n')).toEqual([
    'shop.yaml:2:1  Unknown key "营业时间" in shop.yaml.  (KEY_UNKNOWN) Fix: use one of: name, level, hours, contact, labels.',
  ]);
});

test('a key that is missing is asked for where it belongs', () => {
  expect(complaints('name: 青禾\nhours:\n  - open: 9\n')).toEqual([
    'shop.yaml:3:5  shop.yaml.hours#1 needs "day".  (VALUE_MISSING) Fix: add "day".',
  ]);
  expect(complaints('level: low\n')).toEqual(['shop.yaml:1:1  shop.yaml needs "name".  (VALUE_MISSING) Fix: add "name".']);
});

test('a wrong value is found at the value, with what was expected and what is there', () => {
  expect(complaints('name: 7\nlevel: hihg\nhours: 9-18\nlabels: { a: [1] }\ncontact: 5\n')).toEqual([
    'shop.yaml:1:7  Expected a text, found 7.  (VALUE_INVALID) Fix: put it in quotes: "7".',
    'shop.yaml:2:8  Expected "low" or "high", found "hihg".  (VALUE_INVALID) Fix: did you mean "high"?',
    'shop.yaml:3:8  Expected a list, found "9-18".  (VALUE_INVALID) Fix: correct the value.',
    'shop.yaml:4:14  Expected a text, found [1].  (VALUE_INVALID) Fix: correct the value.',
    'shop.yaml:5:10  Expected a text or a map of keys and values, found 5.  (VALUE_INVALID) Fix: put it in quotes: "5".',
  ]);
});

test('a file that is no map at all is told so', () => {
  expect(complaints('')).toEqual([
    'shop.yaml:1:1  Expected a map of keys and values, found an empty file.  (VALUE_INVALID) Fix: write its keys, or delete the file.',
  ]);
  expect(complaints('- a\n')).toEqual([
    'shop.yaml:1:1  Expected a map of keys and values, found ["a"].  (VALUE_INVALID) Fix: correct the value.',
  ]);
});

test('of a text per language, only the language that is wrong is told', () => {
  const text = z.strictObject({
    title: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))]),
  });
  const told = (source: string) =>
    checkShape(readYaml('shop.yaml', new TextEncoder().encode(source)), text, 'shop.yaml').problems.map(
      (problem) => formatProblem(problem).split('\n')[0],
    );
  expect(told('title: { zh: 茶铺, en: 3 }\n')).toEqual(['shop.yaml:1:22  Expected a text or a list, found 3.  (VALUE_INVALID)']);
  expect(told('title: { zh: [] }\n')).toEqual([
    'shop.yaml:1:14  Expected a list with at least 1 entry, found [].  (VALUE_INVALID)',
  ]);
  expect(told('{}\n')).toEqual(['shop.yaml:1:1  shop.yaml needs "title".  (VALUE_MISSING)']);
});

test('a key that is missing because it is mistyped is one mistake, and so is a value that is wrong twice', () => {
  expect(complaints('nmae: 青禾\n')).toEqual([
    'shop.yaml:1:1  Unknown key "nmae" in shop.yaml.  (KEY_UNKNOWN) Fix: did you mean "name"?',
  ]);
  expect(complaints('name:\nhours: ""\n')).toEqual([
    'shop.yaml:1:6  Expected a text, found nothing.  (VALUE_INVALID) Fix: fill it in, or remove the key.',
    'shop.yaml:2:8  Expected a list, found "".  (VALUE_INVALID) Fix: correct the value.',
  ]);
});

test('what is wrong with the YAML is said, and nothing about values that nobody could read', () => {
  expect(complaints('name: 1\nname: 2\n')).toEqual([
    'shop.yaml:2:1  This is not valid YAML: Map keys must be unique.  (YAML_SYNTAX) Fix: rename or remove one of the two "name".',
  ]);
});

test('a long wrong value is shown by its beginning', () => {
  expect(complaints(`name: [${'长'.repeat(200)}]\n`)).toEqual([
    `shop.yaml:1:7  Expected a text, found ["${'长'.repeat(55)}….  (VALUE_INVALID) Fix: correct the value.`,
  ]);
});

test('keys that programs are attacked with are refused like any unknown key', () => {
  expect(complaints('name: 青禾\nconstructor: { prototype: { polluted: yes } }\n')).toEqual([
    'shop.yaml:2:1  Unknown key "constructor" in shop.yaml.  (KEY_UNKNOWN) Fix: use one of: name, level, hours, contact, labels.',
  ]);
  expect(complaints('name: 青禾\n__proto__: { polluted: yes }\n')).toEqual([
    'shop.yaml:2:1  Unknown key "__proto__" in shop.yaml.  (KEY_UNKNOWN) Fix: use one of: name, level, hours, contact, labels.',
  ]);
  const { value } = check('name: 青禾\nlabels: { __proto__: x, constructor: y }\n');
  expect(Object.getPrototypeOf(value?.labels)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});
