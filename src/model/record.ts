import type { Handoff } from './handoff.ts';
import type { Customer } from './input.ts';
import type { Json, JsonObject } from './json.ts';
import type { Choice } from './reply.ts';
import type { Outcome, ServiceMode } from './stage.ts';
import type { Locale } from './text.ts';

/** The version of the record's format: a record of another version is migrated when it is loaded. */
export const recordVersion = 1;

/**
 * All there is of a conversation beside its transcript: plain JSON, nothing lives only in memory.
 *
 * Times are milliseconds since 1970.
 */
export interface ConversationRecord {
  readonly id: string;
  /** How many turns there were, each one commit: a commit that expects another revision is refused. */
  readonly revision: number;
  readonly engine: number;
  /** From it and the turn's number comes every random choice. */
  readonly seed: number;
  /** The latest time the conversation has seen: it never goes back. */
  readonly now: number;
  readonly locale: Locale;
  /** Neither the host nor the customer has shown a language yet. */
  readonly localeIsGuess?: boolean;
  readonly mode?: ServiceMode;
  readonly customer?: Customer;
  /** The stack: the conversation machine first, a stage above it, a flow above that. */
  readonly frames: readonly Frame[];
  readonly nextFrame: number;
  readonly timers: { readonly [key: string]: Timer };
  readonly pending?: { readonly [effect: string]: Pending };
  /** Slots kept for the conversation, shared by name. */
  readonly shared?: { readonly [slot: string]: Json };
  /** Values the customer gave before their question came up. */
  readonly offers?: { readonly [slot: string]: Json };
  /** The choices of the latest turn that offered any. */
  readonly choices?: readonly Choice[];
  /** Fingerprints of what the last two turns said, so that nothing is said three times running. */
  readonly said?: readonly (readonly string[])[];
  readonly clock?: ResponseClock;
  /** Messages that wait, in order, for an asynchronous interpreter. */
  readonly waiting?: readonly WaitingMessage[];
  readonly handoff?: Handoff;
  readonly outcome?: Outcome;
  /** How many effects, handoffs and cases there were, for their ids. */
  readonly effects?: number;
  readonly handoffs?: number;
  readonly cases?: number;
  readonly closedAt?: number;
  /** What was given since the conversation opened: `article@version`, `flow@hash`; a rating is bound to it. */
  readonly served?: readonly string[];
}

/** One machine of the stack with its saved state. */
export interface Frame extends FrameSnapshot {
  /** Counts up within the conversation and is never used twice. */
  readonly id: number;
  /** A stage's name, or `flow:id`. */
  readonly machine: string;
  /** A stage machine's integer version, or a flow's hash. */
  readonly version: number | string;
  /** The frame that pushed this one and hears when it is done; absent for the conversation itself. */
  readonly by?: number;
}

/** A machine's saved state, without the fields that hold their default. */
export interface FrameSnapshot {
  readonly value: Json;
  readonly context?: JsonObject;
  readonly historyValue?: Json;
}

/** A durable timer: when it is due, or what remained when its frame was covered by another and it was frozen. */
export type Timer = number | { readonly frozen: number };

/** An effect that asks the world, written down before it is performed. */
export interface Pending {
  readonly kind: 'call' | 'search' | 'estimate' | 'interpret' | 'desk' | 'keep';
  /** The frame that waits for the result. */
  readonly frame: number;
  /** The turn whose customer waits for it. */
  readonly cause: number;
  readonly since: number;
  /** What is asked: a service's name, an article's id, a queue, a desk action. */
  readonly ask: string;
  readonly with: JsonObject;
  /** How long to wait for it, in milliseconds. */
  readonly timeout: number;
}

/** A customer's message that an asynchronous interpreter has not heard yet. */
export interface WaitingMessage {
  readonly id: string;
  readonly text: string;
  readonly cause: number;
}

/** The clock of the oldest unanswered customer message (standard 3.1). Absolute times. */
export interface ResponseClock {
  readonly openedAt: number;
  readonly limitAt: number;
  readonly mode: ServiceMode;
  /** The turn that opened it. */
  readonly cause: number;
  /** When the latest promised reply is due. */
  readonly promisedAt?: number;
  /** How many notices were given. */
  readonly notices: number;
  /** A notice came after its time. */
  readonly late?: boolean;
  /** All renewals are used up: no further promise is made. */
  readonly exhausted?: boolean;
}
