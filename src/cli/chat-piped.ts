import { createInterface } from 'node:readline';
import { KefuError } from '../errors/index.ts';
import { asksForHelp, asksToLeave, type ChatSession, sessionHelp } from './chat-session.ts';
import { pc } from './colours.ts';
import { Misuse } from './misuse.ts';
import { turnAsJson, turnAsText } from './print-turn.ts';

/** Takes one line after another from standard input until it ends. */
export async function chatPiped(session: ChatSession, isJson: boolean): Promise<number> {
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Editors on Windows begin files with a byte-order mark.
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (asksToLeave(line)) break;
    if (!isJson) process.stdout.write(`${pc.bold('›')} ${line}\n`);
    if (asksForHelp(line)) {
      (isJson ? process.stderr : process.stdout).write(`${sessionHelp}\n`);
      continue;
    }
    try {
      for (const turn of await session.line(line)) {
        const text = isJson ? turnAsJson(turn) : turnAsText(turn, session.isTracing);
        if (text !== '') process.stdout.write(`${text}\n`);
      }
    } catch (thrown) {
      if (thrown instanceof Misuse) throw new Misuse(`Line ${number}: ${thrown.message}`, thrown.fix);
      if (KefuError.is(thrown)) throw new Error(`Line ${number}: ${thrown.message}`);
      throw thrown;
    }
  }
  await session.close();
  return 0;
}
