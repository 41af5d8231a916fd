// What the README shows and says is true.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTexts, flowTexts, runtimeTexts } from './errors/index.ts';
import { toMermaid } from './machine/index.ts';
import { stageConfigs } from './stages/index.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const drawing = `<!-- stages:begin -->\n\n\`\`\`mermaid\n${toMermaid(stageConfigs.conversation)}\n\`\`\`\n\n<!-- stages:end -->`;
const place = /<!-- stages:begin -->[\s\S]*<!-- stages:end -->/;

test.each(['README.md', 'README.zh-CN.md'])('%s draws the stages as the machine has them', (page) => {
  // `UPDATE_README=1 npm run test:unit` draws them anew.
  if (process.env['UPDATE_README'])
    writeFileSync(
      join(root, page),
      read(page).replace(place, () => drawing),
    );
  expect(place.exec(read(page))?.[0]).toBe(drawing);
});

test('the sizes in the README are the budgets that are checked', () => {
  const limits = [...read('.size-limit.js').matchAll(/name: '(kefu[^']*)'[\s\S]*?limit: '([^']+)'/g)].map(
    (match) => match[2] ?? '',
  );
  expect(limits.length).toBe(5);
  for (const page of ['README.md', 'README.zh-CN.md']) expect(limits.filter((limit) => !read(page).includes(limit))).toEqual([]);
});

test('every link between pages leads somewhere', () => {
  const pages = [
    'README.md',
    'README.zh-CN.md',
    'CHANGELOG.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
  ];
  const broken = pages
    .filter((page) => page.endsWith('.md') && !page.startsWith(join('docs', 'reference')))
    .flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => join(dirname(page), match[1] ?? ''))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page} → ${target}`),
    );
  expect(broken).toEqual([]);
});

test('every error code has a page in English and in Chinese, and every page a code', () => {
  const codes = [...Object.keys(runtimeTexts), ...Object.keys(fileTexts), ...Object.keys(flowTexts)].sort();
  const pages = readdirSync(join(root, 'docs', 'errors'));
  const expected = codes.flatMap((code) => [`${code}.md`, `${code}.zh-CN.md`]);
  expect(pages.filter((page) => page !== 'README.md').sort()).toEqual([...expected].sort());
});
