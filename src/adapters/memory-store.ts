import type { ConversationRecord, JsonObject, LogEntry, Reply, TranscriptEntry } from '../model/index.ts';
import type { Commit, CommitResult, ConversationStore, CustomerRecord } from '../ports/index.ts';
import { createDueQueue, type Due } from './due-queue.ts';

/** A store in memory that can be saved as JSON and restored from it. */
export interface MemoryStore extends ConversationStore {
  /** Everything it holds; leases are left out, as whoever held them is gone when it is restored. */
  toJSON(): JsonObject;
}

/**
 * One conversation, each part as JSON text: nothing in the store can be changed from outside, and nothing outside is shared.
 *
 * A commit replaces it: what was there long before is not written to, which keeps a large crowd of conversations cheap to collect.
 */
interface Kept {
  readonly record: string;
  readonly revision: number;
  /** `Infinity` for never. */
  readonly dueAt: number;
  readonly leaseUntil: number;
  readonly latest: KeptTurn;
  readonly place: Place;
}

/** What a turn left behind, as text. */
interface KeptTurn {
  /** `TurnText`. */
  readonly text: string;
  /** The message the turn took in. */
  readonly message: string | undefined;
  readonly before: KeptTurn | undefined;
}

interface TurnText {
  readonly transcript: readonly TranscriptEntry[];
  readonly log: LogEntry;
}

/** A conversation's place in the queue of what is due. */
interface Place extends Due {
  readonly id: string;
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
  const due = createDueQueue<Place>();
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
      const claimed: { readonly conversation: string; readonly dueAt: number }[] = [];
      const seen: Place[] = [];
      while (claimed.length < limit) {
        const place = due.take(until);
        if (!place) break;
        seen.push(place);
        const kept = conversations.get(place.id);
        if (!kept || kept.leaseUntil > now) continue;
        claimed.push({ conversation: place.id, dueAt: kept.dueAt });
        keep(place.id, { ...kept, leaseUntil: now + leaseMs });
      }
      seen.forEach(due.changed);
      return claimed.sort((a, b) => a.dueAt - b.dueAt);
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
      const turns = turnsOf(conversation);
      const found = turns.find((turn) => turn.message === message);
      if (!found) return undefined;
      const { log } = textOf(found);
      const later = turns.slice(turns.indexOf(found) + 1).map((turn) => textOf(turn).log);
      return { log, later: later.filter(({ cause }) => cause === log.turn) };
    },
    transcript: async (conversation, from = 1) => turnsOf(conversation, from).flatMap((turn) => textOf(turn).transcript),
    log: async (conversation, from = 1) => turnsOf(conversation, from).map((turn) => textOf(turn).log),
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
      const kept = conversations.get(conversation);
      if (kept) kept.place.lookAt = never;
      conversations.delete(conversation);
      for (const [id, one] of outbox) if (one.conversation === conversation) outbox.delete(id);
    },
    toJSON: () => {
      const saved: Saved = {
        conversations: [...conversations].map(([id, { record, revision, dueAt }]) => ({
          id,
          record,
          revision,
          ...(dueAt === never ? {} : { dueAt }),
          turns: turnsOf(id).map(({ text, message }) => ({ text, message })),
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
    if (commit.message !== undefined && holdsMessage(kept?.latest, commit.message)) return 'repeated';
    if ((kept?.revision ?? 0) !== commit.expected) return 'conflict';
    const place = kept?.place ?? newPlace(record.id);
    keep(record.id, {
      record: JSON.stringify(record),
      revision: record.revision,
      dueAt: commit.dueAt ?? never,
      leaseUntil: commit.leaseUntil ?? 0,
      latest: {
        text: JSON.stringify({ transcript: commit.transcript, log: commit.log } satisfies TurnText),
        message: commit.message,
        before: kept?.latest,
      },
      place,
    });
    due.changed(place);
    for (const reply of commit.outbox) {
      outbox.set(reply.id, { conversation: record.id, reply: JSON.stringify(reply), leaseUntil: commit.leaseUntil ?? 0 });
    }
    for (const [hash, definition] of Object.entries(commit.definitions)) {
      if (!definitions.has(hash)) definitions.set(hash, JSON.stringify(definition));
    }
    return 'saved';
  }

  /** A leased conversation is nobody else's before its lease ends. */
  function keep(id: string, kept: Kept): void {
    kept.place.lookAt = Math.max(kept.dueAt, kept.leaseUntil);
    conversations.set(id, kept);
  }

  function turnsOf(conversation: string, from = 1): KeptTurn[] {
    const turns: KeptTurn[] = [];
    for (let turn = conversations.get(conversation)?.latest; turn; turn = turn.before) turns.push(turn);
    return turns.reverse().slice(Math.max(0, from - 1));
  }

  function restore({ conversations: kept, ...others }: Saved): void {
    for (const { id, turns, dueAt = never, ...one } of kept) {
      let latest: KeptTurn | undefined;
      for (const { text, message } of turns) latest = { text, message, before: latest };
      if (!latest) continue;
      const place = newPlace(id);
      keep(id, { ...one, dueAt, leaseUntil: 0, latest, place });
      due.changed(place);
    }
    for (const { id, ...one } of others.outbox) outbox.set(id, { ...one, leaseUntil: 0 });
    for (const [id, customer] of others.customers) customers.set(id, customer);
    for (const [hash, definition] of others.definitions) definitions.set(hash, definition);
  }
}

const never = Number.POSITIVE_INFINITY;

function newPlace(id: string): Place {
  return { id, lookAt: never, queuedAt: never };
}

function holdsMessage(latest: KeptTurn | undefined, message: string): boolean {
  for (let turn = latest; turn; turn = turn.before) if (turn.message === message) return true;
  return false;
}

function textOf(turn: KeptTurn): TurnText {
  return JSON.parse(turn.text) as TurnText;
}

interface Saved {
  readonly conversations: readonly (Pick<Kept, 'record' | 'revision'> & {
    readonly id: string;
    readonly dueAt?: number;
    readonly turns: readonly Pick<KeptTurn, 'text' | 'message'>[];
  })[];
  readonly outbox: readonly { readonly id: string; readonly conversation: string; readonly reply: string }[];
  readonly customers: readonly (readonly [string, string])[];
  readonly definitions: readonly (readonly [string, string])[];
}
