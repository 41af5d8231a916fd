import type { Handoff, JsonObject, Locale, TranscriptEntry } from '../model/index.ts';

/** What travels to the agent so that the customer need not say it again. */
export interface HandoffContext {
  readonly conversation: string;
  readonly locale: Locale;
  readonly customer?: JsonObject;
  readonly transcript: readonly TranscriptEntry[];
  /** What the customer was doing: the flow and the values it has. */
  readonly flow?: string;
  readonly slots: JsonObject;
  /** How often the assistant did not understand, and how many attempts it made. */
  readonly attempts: JsonObject;
}

/** A message or a call-back that the customer leaves because nobody is there. */
export interface LeftMessage {
  /** The case id the customer was told. */
  readonly case: string;
  readonly text: string;
  readonly callback: boolean;
}

/**
 * Where human agents take over. Every call carries an idempotency key: the same key twice is one request.
 *
 * What happens there comes back through `assistant.agent(conversation, event)`.
 */
export interface AgentDesk {
  /** Puts the customer into the queue. Throws when nobody can ever claim it. */
  request(handoff: Handoff, context: HandoffContext, key: string): Promise<void>;
  /** Takes the customer out of the queue. */
  cancel(handoff: string, key: string): Promise<void>;
  /** Passes on what the customer says while waiting or connected. */
  forward(handoff: string, text: string, key: string): Promise<void>;
  /** Takes a message or a call-back wish. */
  leave(message: LeftMessage, context: HandoffContext, key: string): Promise<void>;
}

/** Tells how long the wait for a human will be. */
export interface WaitEstimator {
  /** True when it answers at once; then it is asked inside the turn. */
  readonly sync?: boolean;
  /** The wait for a newcomer to this queue, or for somebody at a place in it: place and seconds, or why there is no number. */
  estimate(queue: string, now: number, position?: number): QueueEstimate | Promise<QueueEstimate>;
}

/** A wait as an estimator knows it. */
export interface QueueEstimate {
  readonly position?: number;
  readonly seconds?: number;
  readonly unknown?: 'closed' | 'no-history' | 'no-desk';
}
