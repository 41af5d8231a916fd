import type { Act } from './act.ts';
import type { Command } from './command.ts';
import type { ConversationEvent } from './event.ts';
import type { Handoff } from './handoff.ts';
import type { Input } from './input.ts';
import type { Because } from './interpretation.ts';
import type { Reply } from './reply.ts';
import type { Outcome, Speaker, Stage } from './stage.ts';
import type { Locale } from './text.ts';

/**
 * Whether a turn is at rest: `open` waits for the customer, `pending` for a service, `queued` and `with-agent` for a human.
 */
export type TurnStatus = 'open' | 'pending' | 'queued' | 'with-agent' | 'closed';

/** One thing that happened and all that followed from it, as its caller sees it. */
export interface Turn {
  /** `conversation:number`. */
  readonly id: string;
  /** Counts from 1 within the conversation. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The replies to this input and to the effects it caused, in order. */
  readonly replies: readonly Reply[];
  /** The replies' texts, a line each. */
  readonly text: string;
  readonly stage: Stage;
  readonly speaker: Speaker;
  readonly status: TurnStatus;
  readonly locale: Locale;
  readonly because: Because;
  /** What happened, in order. */
  readonly events: readonly ConversationEvent[];
  readonly handoff?: Handoff;
  readonly outcome?: Outcome;
}

/** The version of the log's format. */
export const logVersion = 1;

/** What the log keeps of one turn: with the definitions it names, it replays to the same bytes. */
export interface LogEntry {
  readonly v: number;
  readonly conversation: string;
  readonly turn: number;
  /** The turn whose customer this one serves: its own number, or that of the message that caused it. */
  readonly cause: number;
  readonly at: number;
  readonly seed: number;
  readonly locale: Locale;
  readonly input: Input;
  /** What was understood, when words were heard: enough to replay the turn without an interpreter. */
  readonly commands?: readonly Command[];
  readonly because: Because;
  /** Machine versions and flow hashes that took part. */
  readonly definitions: { readonly [machine: string]: number | string };
  /** Results of what was asked inside the turn, in order: searches and estimates of synchronous ports. */
  readonly results?: readonly InnerResult[];
  readonly replies: readonly Reply[];
  readonly events: readonly ConversationEvent[];
  readonly stage: Stage;
  readonly speaker: Speaker;
  readonly status: TurnStatus;
  readonly handoff?: Handoff;
  readonly outcome?: Outcome;
}

/** What a synchronous port answered inside a turn. */
export interface InnerResult {
  readonly kind: 'search' | 'estimate';
  readonly ask: string;
  readonly value: unknown;
}

/** One line of the transcript. */
export interface TranscriptEntry {
  readonly turn: number;
  readonly at: number;
  readonly from: 'customer' | 'assistant' | 'agent';
  readonly text: string;
  /** The id and act of the reply, when it was not the customer who spoke. */
  readonly reply?: string;
  readonly act?: Act;
}
