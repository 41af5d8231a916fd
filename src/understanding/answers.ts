import type { Command, Situation, SlotExpectation } from '../model/index.ts';
import type { HeardActs } from './acts.ts';
import { isFree, type Reading } from './slots.ts';

/** What was made of an utterance: commands in order, and the reason for them. */
export type Heard = { readonly commands: readonly Command[]; readonly decision: string; readonly heard?: string };

/** Whether an option is called just so. */
export function isSame(label: string, utterance: string): boolean {
  return label.toLowerCase() === utterance.replace(/[\s.,!?。，！？]+$/u, '').toLowerCase();
}

/** Acts that may be the answer to a question; all others are heard before a value is looked for. */
export const answering: ReadonlySet<string> = new Set([
  'affirm',
  'deny',
  'satisfied',
  'dissatisfied',
  'solved',
  'not-solved',
  'thanks',
  'none-of-these',
  'wait',
  'unknown',
  'decline',
]);

/** Acts that mean something only where a question is open. */
export const onlyAnswers: ReadonlySet<string> = new Set(['unknown', 'decline']);

/** A yes or no to a value that was read back, or another value in its place. */
export function confirmed(
  utterance: string,
  expects: Extract<Situation['expects'], { kind: 'confirm' }>,
  act: HeardActs['whole'][number] | undefined,
  { read, context }: Reading,
): Heard | undefined {
  const yes = read(utterance, { slot: '', type: 'yes-no' }, context) ?? answerOf(act?.act);
  if (yes !== undefined)
    return { decision: yes ? 'affirm' : 'deny', heard: utterance, commands: [{ type: yes ? 'affirm' : 'deny' }] };
  const slot = 'type' in expects ? (expects as unknown as SlotExpectation) : undefined;
  const value = slot && !isFree(slot) ? read(utterance, slot, context) : undefined;
  return value === undefined || !slot
    ? undefined
    : { decision: 'fill', heard: utterance, commands: [{ type: 'fill', slot: slot.slot, value }] };
}

/** The yes or no that an act amounts to. */
export function answerOf(act: string | undefined): boolean | undefined {
  return act === 'affirm' ? true : act === 'deny' ? false : undefined;
}
