import type { Act, Json, Stage } from '../model/index.ts';
import type { Simulation } from './simulate.ts';

/** What a matcher tells the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What was expected and what was found, with the transcript. */
  readonly message: () => string;
}

/** What a reply can be recognised by: its exact words, a pattern, or its act or origin. */
export type ReplyPattern = string | RegExp | { readonly act?: Act; readonly article?: string; readonly step?: string };

/** Claims about a simulated conversation, for any runner with an `expect.extend` like vitest's. */
export const simulationMatchers = {
  /** The latest step brought this reply. */
  toHaveReplied: (chat: Simulation, wanted: ReplyPattern): MatcherResult =>
    verdict(
      chat,
      chat.latest().some((reply) => fits(reply, wanted)),
      (not) => `the assistant ${not}to have replied ${show(wanted)}`,
      chat.latest().length === 0
        ? 'it said nothing'
        : `it said ${chat
            .latest()
            .map((reply) => show(reply.text))
            .join(', ')}`,
    ),
  /** The customer was handed to a human, for this reason. */
  toHaveHandedOff: (chat: Simulation, reason?: string): MatcherResult => {
    const reasons = chat
      .log()
      .flatMap((entry) => entry.events.flatMap((event) => (event.type === 'handoff-requested' ? [event.handoff.reason] : [])));
    return verdict(
      chat,
      reason === undefined ? reasons.length > 0 : reasons.includes(reason),
      (not) => `${not ? 'no' : 'a'} handoff${reason === undefined ? '' : ` for ${show(reason)}`}`,
      reasons.length === 0 ? 'there was none' : `there was one for ${reasons.map(show).join(', ')}`,
    );
  },
  /** The conversation, or the flow it ran, ended like this. */
  toHaveEnded: (chat: Simulation, outcome?: string): MatcherResult => {
    const ends = chat
      .log()
      .flatMap((entry) =>
        entry.events.flatMap((event) =>
          event.type === 'conversation-closed' || event.type === 'flow-ended' ? [String(event.outcome)] : [],
        ),
      );
    return verdict(
      chat,
      outcome === undefined ? ends.length > 0 : ends.includes(outcome),
      (not) => `${not ? 'no' : 'an'} end${outcome === undefined ? '' : ` as ${show(outcome)}`}`,
      ends.length === 0 ? 'nothing has ended' : `it ended as ${ends.map(show).join(', ')}`,
    );
  },
  /** The conversation stands in this stage. */
  toBeInStage: (chat: Simulation, stage: Stage): MatcherResult =>
    verdict(chat, chat.stage === stage, (not) => `the stage ${not}to be ${show(stage)}`, `it is ${show(chat.stage)}`),
  /** The flow has this value in this slot. */
  toHaveFilled: (chat: Simulation, slot: string, value?: Json): MatcherResult => {
    const found = chat.slots()[slot];
    return verdict(
      chat,
      value === undefined ? found !== undefined : JSON.stringify(found) === JSON.stringify(value),
      (not) => `slot ${show(slot)} ${not}to be ${value === undefined ? 'filled' : show(value)}`,
      found === undefined ? 'it is empty' : `it is ${show(found)}`,
    );
  },
};

function fits(
  reply: { readonly text: string; readonly act: Act; readonly about?: { readonly article?: string; readonly step?: string } },
  wanted: ReplyPattern,
): boolean {
  if (typeof wanted === 'string') return reply.text === wanted;
  // Not `test`: it remembers where a global pattern stopped.
  if (wanted instanceof RegExp) return reply.text.search(wanted) >= 0;
  return (
    (wanted.act === undefined || reply.act === wanted.act) &&
    (wanted.article === undefined || reply.about?.article?.split('@')[0] === wanted.article) &&
    (wanted.step === undefined || reply.about?.step === wanted.step)
  );
}

function verdict(chat: Simulation, pass: boolean, wanted: (not: string) => string, found: string): MatcherResult {
  return { pass, message: () => `Expected ${wanted(pass ? 'not ' : '')}; ${found}.\n\n${chat.transcript()}`.trimEnd() };
}

function show(value: unknown): string {
  return value instanceof RegExp ? String(value) : JSON.stringify(value);
}
