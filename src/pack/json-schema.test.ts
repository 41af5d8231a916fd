// What editors complete and underline is what the checker accepts. `UPDATE_SCHEMA=1 npm run test:unit` writes the files anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from './json-schema.ts';

const root = join(import.meta.dirname, '..', '..');
const schemas = jsonSchemas();
const names = Object.keys(schemas);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = readdirSync(join(root, 'flows'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
const schemaOf = (path: string) =>
  path.endsWith('pack.yaml')
    ? 'pack.schema.json'
    : path.endsWith('.flow.yaml')
      ? 'flow.schema.json'
      : path.includes('/lists/')
        ? 'list.schema.json'
        : path.endsWith('golden.yaml')
          ? 'golden.schema.json'
          : 'article.schema.json';
const validator = (name: string) => new Ajv({ strict: false, allErrors: true }).compile(schemas[name] ?? {});

test.each(names)('schema/%s is what the checker knows', (name) => {
  const written = `${JSON.stringify(schemas[name], null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA']) {
    mkdirSync(join(root, 'schema'), { recursive: true });
    writeFileSync(join(root, 'schema', name), written);
  }
  expect(JSON.parse(read(join('schema', name)))).toEqual(JSON.parse(written));
});

test.each(files)('flows/%s fits its schema', (path) => {
  const validate = validator(schemaOf(path));
  validate(parse(read(join('flows', path))));
  expect(validate.errors).toBe(null);
});

describe('what is wrong to the checker is wrong to an editor', () => {
  const good = () => parse(read('flows/shopping/return-item.flow.yaml')) as { steps: object[]; slots: { order: object } };
  test.each([
    ['a step of no known kind', (flow: ReturnType<typeof good>) => flow.steps.push({ sya: 'hello' })],
    ['a key that a step does not know', (flow: ReturnType<typeof good>) => flow.steps.push({ ask: 'order', when: 'now' })],
    ['a slot without its question', (flow: ReturnType<typeof good>) => Object.assign(flow.slots, { empty: { type: 'text' } })],
    ['a branch without its steps', (flow: ReturnType<typeof good>) => flow.steps.push({ if: { order: 'a' } })],
  ])('%s', (_, spoil) => {
    const validate = validator('flow.schema.json');
    const flow = good();
    expect(validate(flow)).toBe(true);
    spoil(flow);
    expect(validate(flow)).toBe(false);
  });
});
