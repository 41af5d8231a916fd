import type { Json, JsonObject } from './json.ts';
import type { Locale } from './text.ts';

/** Everything that can happen to a conversation: the one closed list that store, log, chat tests and HTTP share. */
export type Input = OpenInput | MessageInput | TimerInput | ResultInput | AgentInput;

/** Who the customer is, as far as the host knows: an id and facts that conditions may read. */
export interface Customer extends JsonObject {
  readonly id?: string;
}

/** What a host tells about a conversation with any input. */
interface WithCustomer {
  readonly customer?: Customer;
  /** The language the host asks for; it holds until the customer writes in another. */
  readonly locale?: Locale;
  /** Values kept with the customer from earlier conversations. */
  readonly kept?: { readonly [slot: string]: Json };
}

/** The customer opened the chat and has said nothing yet. */
export interface OpenInput extends WithCustomer {
  readonly type: 'open';
}

/** A file the customer sent: kefu passes the reference on and never opens it. */
export interface Attachment {
  readonly url: string;
  readonly name?: string;
  readonly mediaType?: string;
}

/** The customer said something, clicked a choice, or sent files. */
export interface MessageInput extends WithCustomer {
  readonly type: 'message';
  /** The channel's message id: the same id twice is one turn. */
  readonly id: string;
  readonly text?: string;
  /** The id of the choice that was clicked. */
  readonly choice?: string;
  readonly attachments?: readonly Attachment[];
}

/** A durable timer came due. */
export interface TimerInput {
  readonly type: 'timer';
  /** `frame/sendId`, or `clock` for the response clock. */
  readonly timer: string;
  readonly dueAt: number;
}

/** A pending effect came back from the world. */
export interface ResultInput {
  readonly type: 'result';
  /** The effect's number, the last part of its idempotency key. */
  readonly effect: number;
  readonly value?: Json;
  /** Why there is no value. */
  readonly error?: EffectError;
}

/** Why an effect failed, as plain data. */
export interface EffectError {
  readonly code: 'timeout' | 'failed' | 'unknown-service' | 'unavailable';
  readonly message: string;
}

/** Something happened on the human side. */
export interface AgentInput {
  readonly type: 'agent';
  /** The desk's event id, for de-duplication; optional. */
  readonly id?: string;
  readonly event: AgentEvent;
}

/** What the desk reports: an agent came, spoke, left; the queue moved; nobody is there. */
export type AgentEvent =
  | { readonly type: 'joined'; readonly agent: string }
  | { readonly type: 'said'; readonly text: string; readonly agent?: string }
  | { readonly type: 'left'; readonly outcome: 'solved' | 'returned'; readonly note?: string }
  | { readonly type: 'queue-moved'; readonly position: number; readonly seconds?: number }
  | { readonly type: 'unavailable'; readonly reason?: string };
