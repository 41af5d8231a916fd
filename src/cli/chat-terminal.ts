import { clearLine, createInterface, cursorTo } from 'node:readline';
import { KefuError } from '../errors/index.ts';
import { type Turn, textFor } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { asksForHelp, asksToLeave, type ChatSession, sessionHelp } from './chat-session.ts';
import { pc } from './colours.ts';
import { Misuse } from './misuse.ts';
import { turnAsJson, turnAsText } from './print-turn.ts';

/** A chat at a terminal: greets, reads lines, and shows what comes by itself above the line being typed. */
export async function chatAtTerminal(session: ChatSession, pack: Pack, isJson: boolean): Promise<number> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: `${pc.bold('›')} ` });
  const show = (turn: Turn) => {
    const text = isJson ? turnAsJson(turn) : turnAsText(turn, session.isTracing);
    if (text !== '') process.stdout.write(`${text}\n`);
  };
  session.onTurn((turn) => {
    clearLine(process.stdout, 0);
    cursorTo(process.stdout, 0);
    show(turn);
    lines.prompt(true);
  });
  if (!isJson) process.stdout.write(`${heading(pack)}\n\n`);
  for (const turn of await session.greet()) show(turn);
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (asksToLeave(text)) break;
    if (asksForHelp(text)) process.stdout.write(`${sessionHelp}\n`);
    else if (text !== '') await answer(session, text, show);
    lines.prompt();
  }
  lines.close();
  await session.close();
  process.stdout.write('\n');
  return 0;
}

async function answer(session: ChatSession, text: string, show: (turn: Turn) => void): Promise<void> {
  try {
    for (const turn of await session.line(text)) show(turn);
    if (text === '/trace')
      process.stdout.write(pc.dim(`  ${session.isTracing ? 'showing why; /trace again to stop' : 'no longer showing why'}\n`));
    if (text === '/restart') process.stdout.write(pc.dim('  saved, forgotten and restored\n'));
  } catch (thrown) {
    // A mistyped line must not end the conversation.
    if (thrown instanceof Misuse) process.stdout.write(`${pc.red(thrown.message)} ${thrown.fix}\n`);
    else if (KefuError.is(thrown)) process.stdout.write(`${pc.red(thrown.message)}\n`);
    else throw thrown;
  }
}

function heading(pack: Pack): string {
  const names = (pack.locales ?? []).map((locale) => textFor(pack.title, locale)?.variants[0]).filter(Boolean);
  const title = [...new Set(names)].join(' · ');
  return `${pc.bold(title)}  ${pc.dim(`${pack.knowledge.length} articles · /help · /trace · /quit`)}`;
}
