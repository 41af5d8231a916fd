import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildCommand, type Command, root } from './command.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let command: Command;
let broken = '';
beforeAll(async () => {
  command = await buildCommand();
  broken = mkdtempSync(join(tmpdir(), 'kefu-check-'));
  cpSync(join(root, 'flows/shopping'), broken, { recursive: true });
  const file = join(broken, 'return-item.flow.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('  - ask: reason\n', '  - ask: reson\n'));
});
afterAll(() => {
  command.remove();
  rmSync(broken, { recursive: true, force: true });
});

/** A folder that is gone when the test is. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kefu-draw-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('every pack that is shipped is fine', async () => {
  const [code, out, complaints] = await command.run(['check', 'flows']);
  expect([code, out.replace(/\d+ articles, \d+ flows?/g, 'so much'), complaints]).toEqual([
    0,
    [
      '✓ flows/finance: fine, so much',
      '✓ flows/shopping: fine, so much',
      '✓ flows/telecom: fine, so much',
      '✓ flows/travel: fine, so much\n',
    ].join('\n'),
    '',
  ]);
});

test.each([
  [[], 'There is no slot "reson" in this flow.  (SLOT_UNKNOWN)', 'Fix: did you mean "reason"?', '1 problem'],
  [['--lang', 'zh'], '本流程中没有槽位“reson”。  (SLOT_UNKNOWN)', '修改：您是否想写“reason”？', '共 1 处问题'],
])('a mistake is shown in its line, with a fix, in the language that is asked for %j', async (more, message, fix, count) => {
  const [code, out] = await command.run(['check', broken, ...more]);
  const place = `${join(broken, 'return-item.flow.yaml')}:47:10`;
  expect([code, out]).toEqual([1, `${place}  ${message}\n\n47 |   - ask: reson\n              ^^^^^\n\n${fix}\n\n${count}\n`]);
});

test('as JSON a mistake is one line that a program can read', async () => {
  const [code, out] = await command.run(['check', broken, '--json']);
  expect([code, JSON.parse(out)]).toEqual([
    1,
    {
      file: join(broken, 'return-item.flow.yaml'),
      line: 47,
      column: 10,
      length: 5,
      code: 'SLOT_UNKNOWN',
      message: 'There is no slot "reson" in this flow.',
      fix: 'did you mean "reason"?',
    },
  ]);
});

test('a path without packs is told so, and misuse is another matter', async () => {
  const [code, out] = await command.run(['check', 'docs']);
  expect([code, out.split('\n')[0]]).toEqual([
    1,
    'docs  There is no pack at "docs": a pack is a folder with a pack.yaml.  (PACK_MISSING)',
  ]);
  expect((await command.run(['check']))[0]).toBe(2);
  expect((await command.run(['check', 'flows', '--lang', 'fr']))[0]).toBe(2);
});

const file = 'flows/shopping/return-item.flow.yaml';

test('a pack’s flows are drawn, a single file’s too, and as a statechart for tools', async () => {
  const [code, drawn] = await command.run(['draw', file, '--lang', 'en']);
  expect([code, drawn.split('\n').slice(0, 3)]).toEqual([
    0,
    ['%% return-item', 'flowchart TD', '  begin(["Return an item"]) --> s1'],
  ]);
  expect((await command.run(['draw', 'flows/shopping', '--lang', 'en']))[1]).toContain(drawn.trim());
  expect((JSON.parse((await command.run(['draw', file, '--json']))[1]) as { initial: string }).initial).toBe('ask-order');
  expect((await command.run(['draw', 'stages']))[1].match(/^%% .*/gm)).toEqual([
    '%% conversation',
    '%% consultation',
    '%% resolution',
    '%% handoff',
    '%% follow-up',
    '%% feedback',
  ]);
});

test('a pack without flows cannot be drawn', async () => {
  const empty = folder();
  writeFileSync(join(empty, 'pack.yaml'), 'pack: answers\nversion: 1.0.0\ntitle: Answers\nlocales: [en]\n');
  mkdirSync(join(empty, 'knowledge'));
  writeFileSync(
    join(empty, 'knowledge/hours.yaml'),
    `category: general
defaults: { owner: desk, source: handbook, status: published, version: 1, updatedAt: 2026-01-01, risk: normal }
articles:
  - id: opening-hours
    title: { en: Opening hours }
    phrasings: { en: [when do you open] }
    answer: { en: "At nine o'clock." }
`,
  );
  expect(await command.run(['draw', empty])).toEqual([
    2,
    '',
    `"${empty}" holds no flow.\nFix: name a pack with *.flow.yaml files, or one of them.\n`,
  ]);
});

test('a flow is a picture to print or to send: one SVG on standard output', async () => {
  const [code, picture, complaints] = await command.run(['draw', file, '--lang', 'zh', '--svg']);
  expect([code, complaints]).toEqual([0, '']);
  expect(picture).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]+>\n<title>退货<\/title>\n[\s\S]+<\/svg>\n$/);
  expect(picture).toContain('>请提供 10 位订单号。</text>');
});

test('a pack is a folder of pictures, one a flow; it is made if it is not there, and pictures in it are drawn anew', async () => {
  const pictures = join(folder(), 'for', 'review');
  const [code, written] = await command.run(['draw', 'flows/shopping', '--svg', '--out', pictures]);
  const flows = readdirSync(join(root, 'flows/shopping')).filter((name) => name.endsWith('.flow.yaml'));
  const names = flows.map((name) => name.replace('.flow.yaml', '.svg')).sort();
  expect([code, readdirSync(pictures).sort()]).toEqual([0, names]);
  expect(written.trim().split('\n').sort()).toEqual(names.map((name) => join(pictures, name)));
  const picture = join(pictures, 'return-item.svg');
  writeFileSync(picture, 'an older one');
  expect(await command.run(['draw', file, '--svg', '--out', pictures])).toEqual([0, `${picture}\n`, '']);
  expect(readFileSync(picture, 'utf8')).toBe((await command.run(['draw', file, '--svg']))[1]);
});

test('the stages are six pictures', async () => {
  const pictures = folder();
  expect(await command.run(['draw', 'stages', '--svg', '--out', pictures])).toEqual([
    0,
    ['conversation', 'consultation', 'resolution', 'handoff', 'follow-up', 'feedback']
      .map((name) => `${join(pictures, `${name}.svg`)}\n`)
      .join(''),
    '',
  ]);
});

test.each([
  [
    ['stages', '--svg'],
    'There are 6 pictures, and standard output takes one.',
    'name a folder for them, as in --out pictures, or a single flow file.',
  ],
  [[file, '--svg', '--json'], '"--svg" and "--json" ask for two things.', 'use --svg for people, --json for tools.'],
  [[file, '--out', 'pictures'], '"--out" is for SVG pictures only.', 'add --svg, or send the text to a file with >.'],
  [[file, '--svg', '--out', file], `"${file}" is not a folder.`, 'name a folder; one that is not there yet is made.'],
])('what cannot be meant is told, with what to do: kefu draw %j', async (given, message, fix) => {
  expect(await command.run(['draw', ...given])).toEqual([2, '', `${message}\nFix: ${fix}\n`]);
});

test('what draws pictures is loaded for those who want one', () => {
  const source = readFileSync(join(import.meta.dirname, 'draw.ts'), 'utf8');
  expect(source).toContain("import('./layout.ts')");
  expect(source).not.toMatch(/from '(?:@dagrejs|\.\/(?:layout|svg))/);
});
