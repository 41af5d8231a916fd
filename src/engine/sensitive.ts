import type { ConversationEvent } from '../model/index.ts';
import type { Draft } from './draft.ts';

/** A sensitive value as an event shows it; where the turn's transcript has it, it is masked too. */
export function masked(draft: Draft, event: ConversationEvent): ConversationEvent {
  if (event.type !== 'slot-filled' || !event.sensitive) return event;
  const mask = `⟦${event.slot}⟧`;
  const { value } = event;
  const spoken = draft.utterance;
  draft.transcript.forEach((line, index) => {
    // What was typed with spaces is not found as the value: then the whole line is masked.
    const text = line.text.includes(String(value))
      ? line.text.replaceAll(String(value), mask)
      : line.text === spoken
        ? mask
        : line.text;
    draft.transcript[index] = { ...line, text };
  });
  return { ...event, value: mask };
}
