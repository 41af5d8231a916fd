/** The wait for a human as it is known at one moment. */
export interface WaitEstimate {
  /** Place in the queue, 1 = next. */
  readonly position?: number;
  /** Expected wait in seconds. */
  readonly seconds?: number;
  /** When it was estimated, in milliseconds since 1970. */
  readonly asOf: number;
  /** Why there is no number: nobody is on duty, nothing is known yet, or no desk is connected. */
  readonly unknown?: 'closed' | 'no-history' | 'no-desk';
}

/** Why a conversation goes to a human. A flow may name further reasons. */
export type HandoffReason =
  | 'asked'
  | 'not-understood'
  | 'not-solved'
  | 'tries-exhausted'
  | 'system-trouble'
  | 'complaint'
  | 'danger'
  | (string & {});

/** How urgently a human is needed. */
export type Priority = 'normal' | 'high' | 'urgent';

/** A request for a human: the contract between the conversation and the desk. */
export interface Handoff {
  /** Unique: `conversation/h-n`. */
  readonly id: string;
  readonly reason: HandoffReason;
  /** The reason in the customer's language, as it was told to them. */
  readonly reasonText: string;
  readonly queue: string;
  readonly priority: Priority;
  readonly estimate: WaitEstimate;
}
