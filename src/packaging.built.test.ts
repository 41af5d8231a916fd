// What npm would publish, used as a stranger uses it: unpacked into a folder of its own, type-checked, imported, run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
// Inside the project, so that the dependencies are found without another installation.
const shop = mkdtempSync(join(root, 'node_modules', '.consumer-'));
const installed = join(shop, 'node_modules', 'kefu');
const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: shop, encoding: 'utf8' }).stdout;
const tsc = join(root, 'node_modules', '.bin', 'tsc');

interface Manifest {
  readonly bin: { readonly kefu: string };
  readonly exports: { readonly [entry: string]: unknown };
}

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', shop], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  run('tar', 'xzf', packed);
  mkdirSync(join(shop, 'node_modules'), { recursive: true });
  symlinkSync(join(shop, 'package'), installed);
  writeFileSync(join(shop, 'package.json'), JSON.stringify({ type: 'module' }));
});
afterAll(() => rmSync(shop, { recursive: true, force: true }));

const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;

test('the package holds what is built, the packs, and what its reader needs', () => {
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'THIRD-PARTY-LICENSES.md',
    'dist',
    'flows',
    'package.json',
    'schema',
    'templates',
  ]);
});

test('every entry can be imported', () => {
  const entries = Object.keys(manifest().exports).filter((entry) => entry !== './package.json' && entry !== './vitest');
  writeFileSync(
    join(shop, 'all.mjs'),
    entries
      .map((entry) => `await import('${entry.replace('.', 'kefu')}');`)
      .join('\n')
      .concat("\nconsole.log('imported');"),
  );
  expect(run('node', 'all.mjs')).toBe('imported\n');
});

test.each(['bundler', 'nodenext'])('a developer’s one line has its types, with module resolution "%s"', (resolution) => {
  writeFileSync(
    join(shop, 'app.ts'),
    [
      "import { createAssistant, type Turn } from 'kefu';",
      "import { createMemoryStore } from 'kefu/memory';",
      "import { loadPack } from 'kefu/node';",
      "import { simulate } from 'kefu/testing';",
      "const turn: Turn = await createAssistant({ ...(await loadPack('shop')), store: createMemoryStore() }).open('v1').send('hi');",
      'export const text: string | undefined = turn.replies[0]?.text;',
      '// @ts-expect-error a turn has no such field',
      'export const wrong = turn.answer;',
      "export const chat = await simulate('shop');",
    ].join('\n'),
  );
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    'false',
    '--target',
    'es2022',
    '--types',
    'node',
    '--pretty',
    'false',
  ];
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  expect(run(tsc, ...options, '--module', module, '--moduleResolution', resolution, 'app.ts')).toBe('');
});

test('the command answers where it was installed, with the pack that came along', () => {
  const cli = join(installed, manifest().bin.kefu);
  const pack = join(installed, 'flows', 'shopping');
  const printed = execFileSync('node', [cli, 'chat', pack, '--json'], { input: '你好\n', encoding: 'utf8' });
  expect((JSON.parse(printed) as { stage: string }).stage).toBe('consultation');
});
