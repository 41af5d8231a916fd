import type { ConversationRecord, JsonObject, LogEntry, Reply, TranscriptEntry } from '../model/index.ts';
import type { Commit, CommitResult, ConversationStore, CustomerRecord } from '../ports/index.ts';

/** A store in memory that can be saved as JSON and restored from it. */
export interface MemoryStore extends ConversationStore {
  /** Everything it holds; leases are left out, as whoever held them is gone when it is restored. */
  toJSON(): JsonObject;
}

/** One conversation, each part as JSON text: nothing in the store can be changed from outside, and nothing outside is shared. */
interface Kept {
  record: string;
  revision: number;
  dueAt: number | undefined;
  leaseUntil: number;
  /** Message id → number of its turn. */
  messages: Map<string, number>;
  /** Turn number → its transcript lines and its log entry. */
  turns: { transcript: string; log: string }[];
}

interface Waiting {
  readonly conversation: string;
  readonly reply: string;
  leaseUntil: number;
}

/**
 * Keeps conversations in memory.
 *
 * @example
 * import { createMemoryStore } from 'kefu/memory';
 * const saved = JSON.stringify(createMemoryStore());
 * const store = createMemoryStore(JSON.parse(saved));
 * console.log(await store.load('visitor-1')); // → undefined
 */
export function createMemoryStore(saved?: JsonObject): MemoryStore {
  const conversations = new Map<string, Kept>();
  const outbox = new Map<string, Waiting>();
  const customers = new Map<string, string>();
  const definitions = new Map<string, string>();
  if (saved) restore(saved as unknown as Saved);

  return {
    load: async (conversation) => {
      const kept = conversations.get(conversation);
      return kept && (JSON.parse(kept.record) as ConversationRecord);
    },
    commit: async (commit) => save(commit),
    claimDue: async (now, limit, leaseMs, until = now) => {
      const due = [...conversations].filter(
        ([, kept]) => kept.dueAt !== undefined && kept.dueAt <= until && kept.leaseUntil <= now,
      );
      due.sort(([, a], [, b]) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
      return due.slice(0, limit).map(([conversation, kept]) => {
        kept.leaseUntil = now + leaseMs;
        return { conversation, dueAt: kept.dueAt ?? now };
      });
    },
    claimReplies: async (now, limit, leaseMs) => {
      const waiting = [...outbox.values()].filter((one) => one.leaseUntil <= now).slice(0, limit);
      for (const one of waiting) one.leaseUntil = now + leaseMs;
      return waiting.map((one) => ({ conversation: one.conversation, reply: JSON.parse(one.reply) as Reply }));
    },
    delivered: async (replies) => {
      for (const id of replies) outbox.delete(id);
    },
    turnOf: async (conversation, message) => {
      const kept = conversations.get(conversation);
      const number = kept?.messages.get(message);
      const found = kept?.turns[(number ?? 0) - 1];
      if (!kept || number === undefined || !found) return undefined;
      const later = kept.turns.slice(number).flatMap((other) => {
        const log = JSON.parse(other.log) as LogEntry;
        return log.cause === number ? [log] : [];
      });
      return { log: JSON.parse(found.log) as LogEntry, later };
    },
    transcript: async (conversation, from = 1) =>
      slice(conversation, from).flatMap((turn) => JSON.parse(turn.transcript) as TranscriptEntry[]),
    log: async (conversation, from = 1) => slice(conversation, from).map((turn) => JSON.parse(turn.log) as LogEntry),
    customer: async (id) => {
      const kept = customers.get(id);
      return kept === undefined ? undefined : (JSON.parse(kept) as CustomerRecord);
    },
    putCustomer: async (customer) => {
      const kept = customers.get(customer.id);
      const revision = kept === undefined ? 0 : (JSON.parse(kept) as CustomerRecord).revision;
      if (customer.revision !== revision + 1) return false;
      customers.set(customer.id, JSON.stringify(customer));
      return true;
    },
    definition: async (hash) => {
      const kept = definitions.get(hash);
      return kept === undefined ? undefined : (JSON.parse(kept) as JsonObject);
    },
    erase: async (conversation) => {
      conversations.delete(conversation);
      for (const [id, one] of outbox) if (one.conversation === conversation) outbox.delete(id);
    },
    toJSON: () => {
      const saved: Saved = {
        conversations: [...conversations].map(([id, { leaseUntil: _, messages, ...kept }]) => ({
          id,
          ...kept,
          messages: [...messages],
        })),
        outbox: [...outbox].map(([id, { conversation, reply }]) => ({ id, conversation, reply })),
        customers: [...customers],
        definitions: [...definitions],
      };
      return JSON.parse(JSON.stringify(saved)) as JsonObject;
    },
  };

  function save(commit: Commit): CommitResult {
    const { record } = commit;
    const kept = conversations.get(record.id);
    if (commit.message !== undefined && kept?.messages.has(commit.message)) return 'repeated';
    if ((kept?.revision ?? 0) !== commit.expected) return 'conflict';
    const next: Kept = kept ?? { record: '', revision: 0, dueAt: undefined, leaseUntil: 0, messages: new Map(), turns: [] };
    next.record = JSON.stringify(record);
    next.revision = record.revision;
    next.dueAt = commit.dueAt;
    next.leaseUntil = commit.leaseUntil ?? 0;
    next.turns.push({ transcript: JSON.stringify(commit.transcript), log: JSON.stringify(commit.log) });
    if (commit.message !== undefined) next.messages.set(commit.message, next.turns.length);
    if (!kept) conversations.set(record.id, next);
    for (const reply of commit.outbox) {
      outbox.set(reply.id, { conversation: record.id, reply: JSON.stringify(reply), leaseUntil: commit.leaseUntil ?? 0 });
    }
    for (const [hash, definition] of Object.entries(commit.definitions)) {
      if (!definitions.has(hash)) definitions.set(hash, JSON.stringify(definition));
    }
    return 'saved';
  }

  function slice(conversation: string, from: number): Kept['turns'] {
    return conversations.get(conversation)?.turns.slice(Math.max(0, from - 1)) ?? [];
  }

  function restore({ conversations: kept, ...others }: Saved): void {
    for (const { id, messages, ...one } of kept) {
      conversations.set(id, { ...one, dueAt: one.dueAt ?? undefined, leaseUntil: 0, messages: new Map(messages) });
    }
    for (const { id, ...one } of others.outbox) outbox.set(id, { ...one, leaseUntil: 0 });
    for (const [id, customer] of others.customers) customers.set(id, customer);
    for (const [hash, definition] of others.definitions) definitions.set(hash, definition);
  }
}

interface Saved {
  readonly conversations: readonly (Omit<Kept, 'messages' | 'leaseUntil' | 'dueAt'> & {
    readonly id: string;
    readonly dueAt?: number | undefined;
    readonly messages: readonly (readonly [string, number])[];
  })[];
  readonly outbox: readonly { readonly id: string; readonly conversation: string; readonly reply: string }[];
  readonly customers: readonly (readonly [string, string])[];
  readonly definitions: readonly (readonly [string, string])[];
}
