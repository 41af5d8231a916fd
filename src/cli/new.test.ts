// A pack to begin with, as somebody meets it who has none.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { simulate } from '../testing/index.ts';
import { buildCommand } from './command.fixture.ts';

const command = await buildCommand();
afterAll(() => command.remove());

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'kefu-new-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('a new pack is written, is fine, and says what to do next', async () => {
  const path = join(await folder(), 'my-shop');
  const [code, said, complaints] = await command.run(['new', path]);
  expect([code, complaints]).toEqual([0, '']);
  expect(said.replaceAll(path, '<folder>')).toBe(
    [
      'Written to <folder>:',
      '  book-visit.flow.yaml',
      '  knowledge/general.yaml',
      '  pack.yaml',
      '  services.js',
      '',
      'Next:',
      '  npx kefu chat <folder>     talk to it (我想预约 / I want to book a visit)',
      '  npx kefu check <folder>    after every change',
      '  npx kefu draw <folder>     see the flow as a picture',
      '',
    ].join('\n'),
  );
  expect(await readFile(join(path, 'pack.yaml'), 'utf8')).toContain('pack: my-shop');
  expect((await command.run(['check', path]))[0]).toBe(0);
});

test.each([
  ['我想预约', ['下周三', '10:00', '13800138000', '对', '确认'], '预约成功，预约号 20260114-1000。'],
  [
    'I want to book a visit',
    ['next Wednesday', '14:30', '13800138000', 'yes', 'yes'],
    'It is booked. Your number is 20260114-1430.',
  ],
])('it holds a conversation: %s', async (begin, said, last) => {
  const path = join(await folder(), 'my-shop');
  await command.run(['new', path]);
  const chat = await simulate(path, { at: Date.parse('2026-01-07T10:30:00+08:00') });
  for (const words of [begin, ...said]) await chat.customer(words);
  expect(chat.latest()[0]?.text).toBe(last);
});

test('nothing that is there is written over, and no name is taken that no pack can have', async () => {
  const path = await folder();
  await mkdir(join(path, 'mine'));
  await writeFile(join(path, 'mine', 'pack.yaml'), 'pack: mine\n');
  expect(await command.run(['new', join(path, 'mine')])).toEqual([
    2,
    '',
    `"${join(path, 'mine')}" is not empty.\nFix: name a new folder: nothing that is there is written over.\n`,
  ]);
  expect(await readFile(join(path, 'mine', 'pack.yaml'), 'utf8')).toBe('pack: mine\n');
  expect(await command.run(['new', join(path, 'My Pack')])).toEqual([
    2,
    '',
    '"My Pack" cannot be the name of a pack.\nFix: use small letters, digits and hyphens, as in my-pack.\n',
  ]);
});
