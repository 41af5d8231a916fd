import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Turn } from '../model/index.ts';
import { loadPack } from '../pack/index.ts';
import { VirtualClock } from '../service/index.ts';
import { createSession, sessionHelp } from './chat-session.ts';
import { buildCommand, type Command, root } from './command.fixture.ts';
import { turnAsJson } from './print-turn.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const chat = ['chat', 'flows/shopping'];
const walks = {
  zh: ['你好', '退货期限是多久', '解决了', '满意', '5 5 5'],
  en: ['hello', 'how long do I have to return something', 'solved', 'satisfied', '5 5 5'],
};
const human = '转人工|/queue 3 120s|/agent join 小王|/agent say 您好|谢谢|/agent leave solved|解决了|满意|5 5 5'.split('|');
const asking = { zh: '转人工', en: 'agent please' };
const notices = {
  zh: '按您的要求，正在为您转接人工客服。您排在第 1 位，预计等待约 1 分钟。',
  en: 'As you asked, I am connecting you to a person. You are number 1 in the queue; the wait is about 1 minute.',
};
let command: Command;

beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());
const kefu: Command['run'] = (...run) => command.run(...run);

/** Holds lines without a process; gives every turn as `--json` prints it. */
async function hold(lines: readonly string[]): Promise<readonly string[]> {
  const session = createSession(await loadPack(join(root, 'flows/shopping')), { clock: new VirtualClock(), id: 'chat-1' });
  const printed: string[] = [];
  for (const line of lines) printed.push(...(await session.line(line)).map(turnAsJson));
  await session.close();
  return printed;
}

type Line = Omit<Turn, 'at'> & { readonly at: string; readonly turn: number };
const read = (printed: readonly string[]) => printed.map((line) => JSON.parse(line) as Line);
const piped = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('a customer who gets an answer', () => {
  test.each(['zh', 'en'] as const)('walks from the question to the rating, told line by line as JSON (%s)', async (locale) => {
    const [code, out, err] = await kefu([...chat, '--json'], piped(walks[locale]));
    expect([code, err]).toEqual([0, '']);
    const lines = read(out.trimEnd().split('\n'));
    expect(lines.map(({ stage, status, replies }) => [stage, status, ...replies.map((reply) => reply.act)])).toEqual([
      ['consultation', 'open', 'disclose', 'ask'],
      ['resolution', 'open', 'answer', 'next-step'],
      ['follow-up', 'open', 'follow-up'],
      ['feedback', 'open', 'invite-rating'],
      ['closed', 'closed', 'thank', 'close'],
    ]);
    const keys = ['turn', 'at', 'stage', 'status', 'locale', 'replies', 'because'];
    expect(lines.map((line) => Object.keys(line))).toEqual([keys, keys, keys, keys, [...keys, 'outcome']]);
    const keysOfReplies = new Set(lines.flatMap(({ replies }) => replies.map((reply) => Object.keys(reply).join(' '))));
    expect([...keysOfReplies]).toEqual(['id act text', 'id act text choices']);
    expect(lines.map(({ turn, at, locale: spoken }) => [turn, at, spoken])).toEqual(
      [1, 2, 3, 4, 5].map((turn) => [turn, '2026-01-05T02:00:00.000Z', locale]),
    );
    expect(lines[4]?.outcome).toBe('solved');
  });

  test('reads in a pipe what was typed and what was answered, choices numbered', async () => {
    const [code, out, err] = await kefu(chat, piped(['你好', '转人工', '/trace', '不等了']));
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`› 你好
│ 您好，我是青禾商城的智能客服，由系统自动应答。需要人工服务时，回复“人工”即可转接。
│ 请问您想咨询什么问题？
› 转人工
│ 按您的要求，正在为您转接人工客服。您排在第 1 位，预计等待约 1 分钟。
  1 取消排队
› /trace
› 不等了
│ 好的，已为您取消排队，我继续为您服务。
  because cancel “不等了” · consultation · open
  events effect-pending · handoff-ended · stage-entered · verdict-given · effect-returned
`);
  });
});

describe('a customer who wants a human', () => {
  test.each(['zh', 'en'] as const)('is told the reason and the wait in one reply, from every stage (%s)', async (locale) => {
    const from: string[] = [];
    for (let said = 0; said <= walks[locale].length; said++) {
      const lines = read(await hold([...walks[locale].slice(0, said), asking[locale]]));
      from.push(lines.at(-2)?.stage ?? 'nothing said');
      const { stage, status, replies, handoff } = lines.at(-1) ?? {};
      expect([stage, status, replies?.at(-1)?.text]).toEqual(['handoff', 'queued', notices[locale]]);
      expect(handoff).toMatchObject({ reason: 'asked', estimate: { position: 1, seconds: 60 } });
    }
    expect(from).toEqual(['nothing said', 'consultation', 'resolution', 'follow-up', 'feedback', 'closed']);
  });

  test('hears every minute where they stand while time is let pass', async () => {
    const lines = read(await hold(['转人工', '/wait 2m', '怎么在这里下单']));
    expect(lines.map(({ at, replies }) => [at.slice(14, 19), replies.at(-1)?.act])).toEqual([
      ['00:00', 'handoff-notice'],
      ['01:00', 'queue-update'],
      ['02:00', 'queue-update'],
      ['02:00', 'answer'],
    ]);
  });

  test('hears the queue move, the agent come and speak under their name, and is followed up', async () => {
    const [code, out, err] = await kefu(chat, piped(human.slice(0, 6)));
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(4)).toEqual([
      '› /queue 3 120s',
      '│ 排队进展：第 3 位，预计还需约 2 分钟。',
      '  1 取消排队',
      '› /agent join 小王',
      '│ 人工客服小王已接入，接下来由小王为您服务。',
      '› /agent say 您好',
      '│ 小王: 您好',
      '› 谢谢',
      '› /agent leave solved',
      '│ 请问您的问题解决了吗？',
      '  1 解决了   2 没解决',
      '',
    ]);
  });

  test('comes back to the assistant when the agent leaves without solving it', async () => {
    const lines = read(await hold(['agent please', '/agent join', '/agent leave returned']));
    expect(lines.map(({ stage, status, replies }) => [stage, status, replies.at(-1)?.text])).toEqual([
      ['handoff', 'queued', expect.stringMatching(/^As you asked/)],
      ['handoff', 'with-agent', '小林 has joined and will help you from here.'],
      ['consultation', 'open', 'The agent has handed the conversation back to me. What else can I do for you?'],
    ]);
  });
});

describe('a restart between every two lines', () => {
  const restarting = (lines: readonly string[]) => lines.flatMap((line) => ['/restart', line, '/restart']);

  test('changes not a byte of what is printed', async () => {
    const [straight, restarted] = await Promise.all(
      [walks.zh, restarting(walks.zh)].map((lines) => kefu([...chat, '--json'], piped(lines))),
    );
    expect(restarted).toEqual(straight);
    expect(straight?.[1].split('\n')).toEqual([...(await hold(walks.zh)), '']);
  });

  test.each<[string, number, readonly string[]]>([
    ['in English', 5, walks.en],
    ['with a human', 9, human],
    ['in which time passes', 4, ['退货期限是多久', '/wait 3m', '解决了', '/wait 1h']],
  ])('changes nothing in a conversation %s', async (_which, turns, lines) => {
    const straight = await hold(lines);
    expect(straight.length).toBe(turns);
    expect(await hold(restarting(lines))).toEqual(straight);
  });
});

describe('a line that begins with a slash', () => {
  test('and cannot be carried out ends the process, named by its number', async () => {
    const words = 'Line 2: "/wait soon" names no duration.\nFix: write /wait 30s, /wait 2m or /wait 24h.\n';
    expect(await kefu([...chat, '--json'], piped(['/trace', '/wait soon', '退货期限是多久']))).toEqual([2, '', words]);
  });

  test.each([
    ['/wiat 2m', 'There is no line "/wiat".', 'did you mean "/wait"?'],
    ['/zzzzzz', 'There is no line "/zzzzzz".', `there are:\n${sessionHelp}`],
    ['/wait soon', '"/wait soon" names no duration.', 'write /wait 30s, /wait 2m or /wait 24h.'],
    ['/agent jion', 'An agent cannot "jion".', 'did you mean "join"?'],
    ['/agent say', '"/agent say" says nothing.', 'write /agent say 您好，我来帮您.'],
    ['/agent leave slved', '"slved" is no outcome.', 'did you mean "solved"?'],
    ['/queue zero', '"zero" is no place in a queue.', 'write /queue 3 120s.'],
    ['/queue 3 soon', '"soon" is no duration.', 'write /queue 3 120s.'],
  ])('%s is answered with what is wrong and what to write', async (line, message, fix) => {
    await expect(hold([line])).rejects.toMatchObject({ name: 'Misuse', message, fix });
  });

  test('/help lists the lines in a pipe too, as the help of the command promises', async () => {
    expect(await kefu(chat, '/help\n')).toEqual([0, `› /help\n${sessionHelp}\n`, '']);
  });

  test('/quit ends the chat as the end of the input does, and what follows is not read', async () => {
    const ends = await Promise.all(['', '/quit\n/wiat\n'].map((input) => kefu(chat, input)));
    expect(ends.flat()).toEqual([0, '', '', 0, '', '']);
  });
});

describe('the command', () => {
  test.each<[readonly string[], string]>([
    [['chta'], 'There is no command "chta".\nFix: did you mean "chat"?\n'],
    [['chat'], 'The argument <pack> is missing.\nFix: for example: flows/shopping.\n'],
    [[...chat, '--jsn'], 'Unknown option "--jsn".\nFix: did you mean "--json"?\n'],
    [[...chat, '--clock', 'sun'], '"sun" is no value for --clock.\nFix: use one of: real, virtual.\n'],
    [[...chat, '--at'], 'Option "--at" needs a value.\nFix: write --at 2026-01-05T10:00:00+08:00.\n'],
    [
      [...chat, '--at', '2026-02-30'],
      '"2026-02-30" is no point in time.\nFix: write it with its offset, like 2026-01-05T10:00:00+08:00.\n',
    ],
    [[...chat, '--locale', 'fr'], 'The pack does not speak "fr".\nFix: use one of: zh, en.\n'],
    [[...chat, 'more'], 'One argument too many: "more".\nFix: quote a path that has spaces.\n'],
  ])('given %j ends with 2 and says what to write', async (args, words) => {
    expect(await kefu(args)).toEqual([2, '', words]);
  });

  test('ends with 1 for a pack that is missing, and names those nearby', async () => {
    const words = 'flows/shoping  There is no pack at "flows/shoping": a pack is a folder with a pack.yaml.  (PACK_MISSING)';
    expect(await kefu(['chat', 'flows/shoping'])).toEqual([
      1,
      '',
      `${words}\nFix: nearby packs: flows/shopping, flows/finance, flows/telecom, flows/travel.\n`,
    ]);
  });

  test('ends with 1 for a broken pack, and shows every mistake at its file, line and column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kefu-'));
    const file = join(folder, 'pack.yaml');
    writeFileSync(file, 'pack: broken\nversion: 1.0.0\ntitle: { zh: 坏, en: Broken }\nlocales: [zh, en]\nhour: {}\n标题: {}\n');
    const told = await kefu(['chat', folder]);
    rmSync(folder, { recursive: true });
    expect([told[0], told[1]]).toEqual([1, '']);
    expect(told[2].split('\n\n').filter((part) => part.startsWith(file) || part.includes('^'))).toEqual([
      `${file}:5:1  Unknown key "hour" in pack.yaml.  (KEY_UNKNOWN)`,
      '5 | hour: {}\n    ^^^^',
      `${file}:6:1  Unknown key "标题" in pack.yaml.  (KEY_UNKNOWN)`,
      '6 | 标题: {}\n    ^^^^',
    ]);
  });

  test('tells its version and its options, and ends with 0', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await kefu(['--version'])).toEqual([0, `${version}\n`, '']);
    expect((await kefu(['--help']))[0]).toBe(0);
    const [code, out, err] = await kefu(['chat', '--help']);
    const options = new Set(out.match(/--[a-z]+/g));
    expect([code, [...options].sort(), err]).toEqual([0, ['--at', '--clock', '--id', '--json', '--locale'], '']);
  });

  test.each([{}, { NO_COLOR: '1' }, { NO_COLOR: 'yes' }, { CI: 'true' }])('pipes no escapes, given %j', async (env) => {
    const told = await Promise.all([kefu(chat, 'hello\n', env), kefu(['chat', '--help'], '', env)]);
    for (const [, out] of told) expect(out).not.toContain('\u001b');
  });

  test('pipes colours when they are asked for', async () => {
    expect((await kefu(chat, 'hello\n', { FORCE_COLOR: '1' }))[1]).toContain('\u001b[32m│\u001b[39m Hello');
  });

  test('ends quietly when whoever reads it has seen enough', async () => {
    const [, , err] = await kefu(chat, piped(walks.en).repeat(20), {}, true);
    expect(err).toBe('');
  });
});

describe('the bytes of the input', () => {
  const two = ['/trace', '退货期限是多久'];

  test.each<[string, string]>([
    ['no line break at the end', two.join('\n')],
    ['line breaks of Windows', two.map((line) => `${line}\r\n`).join('')],
    ['a byte-order mark at the beginning', `\uFEFF${piped(two)}`],
  ])('may have %s', async (_what, input) => {
    const [odd, plain] = await Promise.all([kefu(chat, input), kefu(chat, piped(two))]);
    expect(odd).toEqual(plain);
  });

  test.each<[string, Buffer]>([
    ['an empty line', Buffer.from('\n')],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xe4, 0xbd, 0x0a])],
    ['100 kB without a break', Buffer.from(`${'x'.repeat(100_000)}\n`)],
    ['100 kB of Chinese characters', Buffer.from(`${'鬱'.repeat(33_333)}\n`)],
  ])('may be %s: the assistant asks back, and the next line is answered', async (_what, bytes) => {
    const [code, out, err] = await kefu([...chat, '--json'], Buffer.concat([bytes, Buffer.from('退货期限是多久\n')]));
    expect([code, err]).toEqual([0, '']);
    expect(read(out.trimEnd().split('\n')).map(({ stage, replies }) => [stage, ...replies.map((reply) => reply.act)])).toEqual([
      ['consultation', 'disclose', 'clarify'],
      ['resolution', 'answer', 'next-step'],
    ]);
  });
});
