// Code that people copy must run: every @example of a doc comment, and every block of README and guides marked `ts run`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
// Inside the project, so that imports of kefu are found; the folder is not kept.
const workplace = join(root, 'node_modules', '.examples');
mkdirSync(workplace, { recursive: true });

interface Example {
  readonly name: string;
  readonly code: string;
}

const fromComments: readonly Example[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap((path) => {
    const source = readFileSync(join(import.meta.dirname, path), 'utf8');
    return [
      ...source.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*?)@example\n((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*(?:export )?(?:abstract )?(?:async )?\w+ (\w+)/g,
      ),
    ].map((match) => ({
      name: `${path} ${match[3]}`,
      code: (match[2] ?? '').replace(/^ *\* ?/gm, ''),
    }));
  });

const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
];
const fromPages: readonly Example[] = pages
  .filter((path) => path.endsWith('.md') && !path.startsWith(join('docs', 'reference')))
  .flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return [...source.matchAll(/```ts run\n([\s\S]*?)```/g)].map((match, index) => ({
      name: `${path} block ${index + 1}`,
      code: match[1] ?? '',
    }));
  });

afterEach(() => vi.restoreAllMocks());

/** Runs code and gives what it printed; what a `// →` comment promises is compared with it. */
async function run({ name, code }: Example): Promise<void> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void printed.push(format(...values)));
  const file = join(workplace, `${name.replace(/[^A-Za-z0-9]+/g, '-')}.ts`);
  writeFileSync(file, code);
  await import(/* @vite-ignore */ file);
  expect(printed).toEqual([...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1]));
}

describe('doc comments', () => {
  test.each(fromComments)('$name', run);
});

describe('pages', () => {
  test.each(fromPages)('$name', run);
});

test('there are examples to run', () => {
  expect(fromComments.length).toBeGreaterThan(15);
  expect(fromPages.length).toBeGreaterThan(1);
});
