import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

test('every pack that is shipped is fine', async () => {
  expect(await command.run(['check', 'flows'])).toEqual([
    0,
    [
      '✓ flows/finance: fine, 48 articles, 0 flows',
      '✓ flows/shopping: fine, 48 articles, 1 flow',
      '✓ flows/telecom: fine, 48 articles, 0 flows',
      '✓ flows/travel: fine, 48 articles, 0 flows\n',
    ].join('\n'),
    '',
  ]);
});

test.each([
  [[], 'There is no slot "reson" in this flow.  (SLOT_UNKNOWN)', 'Fix: did you mean "reason"?', '1 problem'],
  [['--lang', 'zh'], '本流程中没有槽位“reson”。  (SLOT_UNKNOWN)', '修改：您是否想写“reason”？', '共 1 处问题'],
])('a mistake is shown in its line, with a fix, in the language that is asked for %j', async (more, message, fix, count) => {
  const [code, out] = await command.run(['check', broken, ...more]);
  const place = `${join(broken, 'return-item.flow.yaml')}:46:10`;
  expect([code, out]).toEqual([1, `${place}  ${message}\n\n46 |   - ask: reson\n              ^^^^^\n\n${fix}\n\n${count}\n`]);
});

test('as JSON a mistake is one line that a program can read', async () => {
  const [code, out] = await command.run(['check', broken, '--json']);
  expect([code, JSON.parse(out)]).toEqual([
    1,
    {
      file: join(broken, 'return-item.flow.yaml'),
      line: 46,
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

test('a pack’s flows are drawn, a single file’s too, and as a statechart for tools', async () => {
  const [code, drawn] = await command.run(['draw', 'flows/shopping', '--lang', 'en']);
  expect([code, drawn.split('\n').slice(0, 3)]).toEqual([
    0,
    ['%% return-item', 'flowchart TD', '  begin(["Return an item"]) --> s1'],
  ]);
  const file = 'flows/shopping/return-item.flow.yaml';
  expect((await command.run(['draw', file, '--lang', 'en']))[1]).toBe(drawn);
  expect((JSON.parse((await command.run(['draw', file, '--json']))[1]) as { initial: string }).initial).toBe('ask-order');
  expect((await command.run(['draw', 'stages']))[1].match(/^%% .*/gm)).toEqual([
    '%% conversation',
    '%% consultation',
    '%% resolution',
    '%% handoff',
    '%% follow-up',
    '%% feedback',
  ]);
  expect((await command.run(['draw', 'flows/travel'])).slice(0, 2)).toEqual([2, '']);
});
