import { createInterface } from 'node:readline';
import pc from 'picocolors';
import type { ChatSession } from './chat-session.ts';
import { Misuse } from './misuse.ts';
import { turnAsJson, turnAsText } from './print-turn.ts';

/** Takes one line after another from standard input until it ends. */
export async function chatPiped(session: ChatSession, isJson: boolean): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line === '/quit') break;
    if (!isJson) process.stdout.write(`${pc.bold('›')} ${line}\n`);
    try {
      for (const turn of await session.line(line)) {
        const text = isJson ? turnAsJson(turn) : turnAsText(turn, session.isTracing);
        if (text !== '') process.stdout.write(`${text}\n`);
      }
    } catch (thrown) {
      if (thrown instanceof Misuse) throw new Misuse(`Line ${number}: ${thrown.message}`, thrown.fix);
      throw thrown;
    }
  }
  await session.close();
  return 0;
}
