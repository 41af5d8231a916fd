import type { LogEntry, Reply } from '../model/index.ts';

/** Where replies leave for the customer's channel: at least once, in order per conversation; de-duplicate by `reply.id`. */
export interface Outlet {
  /** Delivers one reply; a rejection is tried again. */
  deliver(conversation: string, reply: Reply): Promise<void> | void;
}

/** Hears everything that happens, after it was committed. */
export interface EventSink {
  /** One turn's log entry; whatever it throws is ignored by the conversation. */
  record(entry: LogEntry): void;
}
