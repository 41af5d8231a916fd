import type { Assistant } from '../engine/index.ts';
import type { Because, Command } from '../model/index.ts';

/** What an assistant made of words. */
export interface Understood {
  readonly because: Because;
  readonly commands: readonly Command[];
}

/** Puts words to an assistant, in a conversation of their own. */
export async function understand(assistant: Assistant, id: string, locale: string, words: string): Promise<Understood> {
  const conversation = assistant.open(id, { locale });
  const turn = await conversation.send(words);
  // With a matcher that takes its time, what was understood stands in a later entry.
  const entry = (await conversation.log()).find(({ commands }) => commands !== undefined);
  return { because: (entry ?? turn).because, commands: entry?.commands ?? [] };
}
