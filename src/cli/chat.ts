import { type ArgsDef, defineCommand } from 'citty';
import { z } from 'zod';
import { loadPack, loadServices } from '../pack/index.ts';
import { systemClock, VirtualClock } from '../service/index.ts';
import { chatPiped } from './chat-piped.ts';
import { createSession } from './chat-session.ts';
import { chatAtTerminal } from './chat-terminal.ts';
import { checkArguments, Misuse } from './misuse.ts';

const args = {
  pack: { type: 'positional', description: 'A folder with pack.yaml', valueHint: 'flows/shopping', required: true },
  json: { type: 'boolean', description: 'Print one turn a line as JSON' },
  clock: {
    type: 'enum',
    options: ['real', 'virtual'],
    valueHint: 'real|virtual',
    description: 'Time that passes by itself, or only with /wait (the default when input is piped)',
  },
  at: { type: 'string', valueHint: '2026-01-05T10:00:00+08:00', description: 'When virtual time begins' },
  locale: { type: 'string', valueHint: 'en', description: 'The language to begin in' },
  id: { type: 'string', valueHint: 'visitor-1', description: "The conversation's id" },
} satisfies ArgsDef;

/** `kefu chat <pack>`: holds a conversation at a terminal or from piped lines. */
export const chat = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: [
    'Lines that begin with a slash: /wait 2m, /agent join [name], /agent say …, /agent leave solved|returned, /agent away,',
    '/queue 3 120s, /restart, /trace, /help, /quit.',
    '',
    'Examples:',
    '  kefu chat flows/shopping',
    "  printf '你好\\n退货期限是多久\\n解决了\\n满意\\n5 5 5\\n' | kefu chat flows/shopping --json",
  ].join('\n'),
  definition: defineCommand({
    meta: { name: 'chat', description: 'Hold a conversation at the terminal, or from piped lines' },
    args,
    run: async ({ args: given }) => {
      const isTerminal = process.stdin.isTTY === true;
      const isVirtual = (given.clock ?? (isTerminal ? 'real' : 'virtual')) === 'virtual';
      const clock = isVirtual ? new VirtualClock(startOf(given.at)) : systemClock;
      if (!isVirtual && given.at !== undefined) throw new Misuse('Only virtual time can begin at --at.', 'add --clock virtual.');
      const pack = { ...(await loadPack(given.pack)), services: await loadServices(given.pack) };
      if (given.locale !== undefined && !pack.locales?.includes(given.locale)) {
        throw new Misuse(`The pack does not speak "${given.locale}".`, `use one of: ${pack.locales?.join(', ')}.`);
      }
      const session = createSession(pack, {
        clock,
        id: given.id ?? (isVirtual ? 'chat-1' : `chat-${Date.now().toString(36)}`),
        ...(given.locale === undefined ? {} : { locale: given.locale }),
      });
      return isTerminal ? chatAtTerminal(session, pack, given.json === true) : chatPiped(session, given.json === true);
    },
  }),
};

function startOf(at: string | undefined): number | undefined {
  if (at === undefined) return undefined;
  // With its offset, or the same command would begin at another time on another machine.
  if (!z.iso.datetime({ offset: true }).safeParse(at).success)
    throw new Misuse(`"${at}" is no point in time.`, 'write it with its offset, like 2026-01-05T10:00:00+08:00.');
  return Date.parse(at);
}
