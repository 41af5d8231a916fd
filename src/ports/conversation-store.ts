import type { ConversationRecord, Json, JsonObject, LogEntry, Reply, TranscriptEntry } from '../model/index.ts';

/** Everything one turn changes, saved in one transaction or not at all. */
export interface Commit {
  readonly record: ConversationRecord;
  /** The revision the stored record must have; 0 when there must be none. */
  readonly expected: number;
  /** The message this turn took in, when it was one. */
  readonly message?: string;
  readonly transcript: readonly TranscriptEntry[];
  /** The turn's log entry: also what a repeated delivery of the message gets. */
  readonly log: LogEntry;
  /** Replies to deliver through the outlet; empty when there is none. */
  readonly outbox: readonly Reply[];
  /** Definitions that the record pins for the first time, by their hash. */
  readonly definitions: { readonly [hash: string]: JsonObject };
  /** The earliest time something is to be done: a timer, or a pending effect (then `record.now`). */
  readonly dueAt?: number;
  /** Until when the committing process will see to that itself. */
  readonly leaseUntil?: number;
}

/** Whether a commit was saved: `conflict` = another revision is stored, `repeated` = the message was taken in before. */
export type CommitResult = 'saved' | 'conflict' | 'repeated';

/** A conversation with something to do. */
export interface Due {
  readonly conversation: string;
  readonly dueAt: number;
}

/** A reply that waits to be delivered. */
export interface Delivery {
  readonly conversation: string;
  readonly reply: Reply;
}

/** A customer's record, kept across conversations under its own compare-and-set. */
export interface CustomerRecord {
  readonly id: string;
  readonly revision: number;
  readonly slots: { readonly [slot: string]: Json };
}

/** A turn found by the message that caused it. */
export interface StoredTurn {
  readonly log: LogEntry;
  /** Later turns that it caused, in order. */
  readonly later: readonly LogEntry[];
}

/**
 * Where conversations live. Every method is atomic; whatever it returns is the caller's own copy.
 *
 * Any implementation must pass `conversationStoreContract` of `kefu/testing`.
 */
export interface ConversationStore {
  /** The record as last committed. */
  load(conversation: string): Promise<ConversationRecord | undefined>;
  /** Saves a turn, if the stored revision is the expected one and the message is new. */
  commit(commit: Commit): Promise<CommitResult>;
  /** Leases, for `leaseMs` from `now`, up to `limit` conversations that are due by `until` and not leased, earliest first. */
  claimDue(now: number, limit: number, leaseMs: number, until?: number): Promise<readonly Due[]>;
  /** Leases up to `limit` undelivered replies that are not leased, oldest first. */
  claimReplies(now: number, limit: number, leaseMs: number): Promise<readonly Delivery[]>;
  /** Marks replies as delivered, by their ids. */
  delivered(replies: readonly string[]): Promise<void>;
  /** The turn that took a message in, with the turns that came later because of it. */
  turnOf(conversation: string, message: string): Promise<StoredTurn | undefined>;
  /** The lines of a conversation from turn `from` on. */
  transcript(conversation: string, from?: number): Promise<readonly TranscriptEntry[]>;
  /** The log of a conversation from turn `from` on. */
  log(conversation: string, from?: number): Promise<readonly LogEntry[]>;
  /** A customer's record. */
  customer(id: string): Promise<CustomerRecord | undefined>;
  /** Saves a customer's record if the stored revision is one less than its own. */
  putCustomer(customer: CustomerRecord): Promise<boolean>;
  /** A definition by its hash. */
  definition(hash: string): Promise<JsonObject | undefined>;
  /** Forgets a conversation altogether. */
  erase(conversation: string): Promise<void>;
}
