import { KefuError } from '../errors/index.ts';
import { type Flow, restoreFlow } from '../flow/index.ts';
import type { ConversationRecord, Input, Locale, LogEntry } from '../model/index.ts';
import type { Commit, ConversationStore, EventSink, Outlet, StoredTurn } from '../ports/index.ts';
import { createActivity } from './activity.ts';
import { createLanes } from './lane.ts';
import { type Outside, performPending } from './perform.ts';
import { dueAtOf, migrate, newRecord, nextTimer } from './record.ts';
import { createRests } from './rest.ts';
import { type TurnResult, takeTurn } from './turn.ts';
import type { World } from './world.ts';

/** What the runner works with. */
export interface RunnerParts {
  readonly world: World;
  /** Resolves when turns may be taken. */
  readonly ready: Promise<void>;
  readonly outside: Outside;
  readonly store: ConversationStore;
  readonly outlet: Outlet | undefined;
  readonly sink: EventSink | undefined;
  /** Whether the runner wakes itself when something is due; without, the host calls `tick`. */
  readonly wakes: boolean;
  /** Makes a flow at an older version known to the world. */
  readonly remember: (flow: Flow) => void;
}

/** Takes inputs through the lane: load, turn, commit, then deliver and perform. */
export interface Runner {
  /** One input; the log entries of its turn, and of everything it caused until rest or `until`. */
  take(conversation: string, input: Input, options?: TakeOptions): Promise<StoredTurn>;
  /** Fires what is due and performs what is pending; tells how many conversations it looked after. */
  tick(now: number): Promise<number>;
  /** Resolves when nothing is being worked on that does not wait for time. */
  settled(): Promise<void>;
  /** Stops waking up; resolves when what is being worked on is done. */
  close(): Promise<void>;
}

/** How an input is taken. */
export interface TakeOptions {
  readonly at?: number;
  readonly locale?: Locale;
  /** Whether an unknown conversation is opened. */
  readonly create?: boolean;
  /** How long to wait for effects the input caused, in milliseconds. */
  readonly restWithin?: number;
  readonly signal?: AbortSignal;
}

/** How often a turn is tried again when others change the conversation meanwhile. */
const mostAttempts = 10;
/** How long a claimed conversation or reply belongs to whoever claimed it, in milliseconds. */
const lease = 30_000;
/** Added to a pending effect's timeout before another process takes it for lost, in milliseconds. */
const grace = 5_000;
/** How often a runner looks for what nobody sees to, in milliseconds; what falls due in between is claimed ahead. */
const watchEvery = 15_000;
/** How many conversations one claim takes. */
const claimSize = 100;

/** Builds a runner. */
export function createRunner(parts: RunnerParts): Runner {
  const { world, store, outlet, sink } = parts;
  const lanes = createLanes();
  const wakes = new Map<string, { readonly at: number; readonly cancel: () => void }>();
  /** Effects being performed here, so that none is performed twice side by side. */
  const performing = new Set<string>();
  const rests = createRests(parts.outside.clock);
  const activity = createActivity();
  const { work } = activity;
  let closed = false;
  let cancelWatch = () => {};
  const outside: Outside = { ...parts.outside, sleeping: activity.sleeping };
  if (parts.wakes) cancelWatch = outside.clock.wake(outside.clock.now(), watch, true);

  return {
    take: async (conversation, input, options = {}) => {
      const at = options.at ?? outside.clock.now();
      const taken = await work(async () => {
        await parts.ready;
        return lanes.run(conversation, () => takeIn(conversation, input, at, options));
      });
      if ('stored' in taken) return taken.stored;
      const later = await rests.of(taken.log, options.restWithin ?? 0, options.signal);
      return { log: taken.log, later };
    },
    tick: (now) => work(() => tick(now, now)),
    settled: activity.settled,
    close: async () => {
      closed = true;
      cancelWatch();
      for (const { cancel } of wakes.values()) cancel();
      wakes.clear();
      await activity.idle();
    },
  };

  /** Inside the lane: overdue timers first, then the input, each its own turn and commit. */
  async function takeIn(
    conversation: string,
    input: Input,
    at: number,
    options: TakeOptions,
  ): Promise<{ log: LogEntry } | { stored: StoredTurn }> {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      options.signal?.throwIfAborted();
      const stored = await loadRecord(conversation);
      if (!stored && !options.create) throw new KefuError('CONVERSATION_UNKNOWN', {}, { path: `conversation ${conversation}` });
      const record = stored ?? newRecord(world, conversation, at, options.locale);
      const first = nextTimer(record);
      const overdue = first && first.dueAt < at ? first : undefined;
      const next: Input = overdue ? { type: 'timer', ...overdue } : await withKept(record, input);
      const result = takeTurn(world, record, next, at);
      const saved = await commit(record, result, next);
      if (saved === 'repeated' && next.type === 'message') {
        const found = await store.turnOf(conversation, next.id);
        if (found) return { stored: found };
      }
      if (saved !== 'saved') continue;
      if (!overdue) return { log: result.log };
      attempt = 0;
    }
    throw new KefuError('COMMIT_CONFLICT', { attempts: mostAttempts }, { path: `conversation ${conversation}` });
  }

  /** A customer who becomes known brings along what was kept with them. */
  async function withKept(record: ConversationRecord, input: Input): Promise<Input> {
    if (!('customer' in input) || input.customer?.id === undefined || input.customer.id === record.customer?.id) return input;
    const known = await store.customer(input.customer.id);
    return known ? { ...input, kept: known.slots } : input;
  }

  async function loadRecord(conversation: string): Promise<ConversationRecord | undefined> {
    const stored = await store.load(conversation);
    const record = stored && migrate(stored);
    for (const frame of record?.frames ?? []) {
      const flow = frame.machine.startsWith('flow:') ? frame.machine.slice('flow:'.length) : undefined;
      if (flow === undefined || world.flowAt(flow, String(frame.version))) continue;
      const definition = await store.definition(String(frame.version));
      if (definition) parts.remember(restoreFlow(definition));
    }
    return record;
  }

  async function commit(before: ConversationRecord, result: TurnResult, input: Input) {
    const { record, log } = result;
    const dueAt = dueAtOf(record);
    const timeout = Math.max(0, ...result.started.map((effect) => record.pending?.[effect]?.timeout ?? 0));
    const change: Commit = {
      record,
      expected: before.revision,
      ...(input.type === 'message' ? { message: input.id } : {}),
      transcript: result.transcript,
      log,
      outbox: outlet ? log.replies : [],
      definitions: result.definitions,
      ...(dueAt === undefined ? {} : { dueAt }),
      ...(result.started.length > 0 || outlet ? { leaseUntil: record.now + timeout + grace } : {}),
    };
    const saved = await store.commit(change);
    if (saved === 'saved') afterCommit(result, change.leaseUntil ?? record.now);
    return saved;
  }

  /** What follows a commit happens outside the lane. */
  function afterCommit({ record, log, started }: TurnResult, leaseUntil: number): void {
    // A message that waits for the interpreter is not at rest; it is, in its place, once its own interpretation begins.
    if (record.waiting?.some((waiting) => waiting.cause === log.turn)) rests.begin(record.id, log.turn);
    for (const effect of started) perform(record, effect);
    for (const effect of started) {
      const pending = record.pending?.[effect];
      if (pending?.kind === 'interpret' && pending.cause !== log.turn) rests.end(record.id, pending.cause);
    }
    rests.heard(log);
    wakeFor(record, leaseUntil);
    if (outlet && log.replies.length > 0) void work(() => lanes.run(`outlet ${record.id}`, () => deliver(record.id, log)));
    try {
      sink?.record(log);
    } catch {
      // A listener's failure is its own: the turn is committed.
    }
  }

  async function deliver(conversation: string, log: LogEntry): Promise<void> {
    const delivered: string[] = [];
    for (const reply of log.replies) {
      try {
        await outlet?.deliver(conversation, reply);
        delivered.push(reply.id);
      } catch {
        // The rest keeps its order: it is claimed and delivered again after the lease.
        break;
      }
    }
    if (delivered.length > 0) await store.delivered(delivered);
  }

  function perform(record: ConversationRecord, effect: number): void {
    const pending = record.pending?.[effect];
    const key = `${record.id}/${effect}`;
    if (!pending || performing.has(key)) return;
    const { cause } = pending;
    performing.add(key);
    rests.begin(record.id, cause);
    void work(async () => {
      try {
        const result = await performPending(outside, record, effect, pending);
        if (closed) return;
        await lanes.run(record.id, () => takeIn(record.id, result, outside.clock.now(), {}));
      } catch {
        // Not saved: the effect is still pending in the store and is performed again under the same key.
      } finally {
        performing.delete(key);
        rests.end(record.id, cause);
      }
    });
  }

  /** Wakes for what is due before the next look finds it: a conversation that rests has no timer in memory. */
  function wakeFor(record: ConversationRecord, free: number): void {
    if (!parts.wakes || closed) return;
    const before = wakes.get(record.id);
    const timer = nextTimer(record);
    if (before && before.at === timer?.dueAt) return;
    before?.cancel();
    wakes.delete(record.id);
    if (!timer || timer.dueAt > Math.max(free, outside.clock.now()) + watchEvery) return;
    const cancel = outside.clock.wake(
      timer.dueAt,
      () => {
        wakes.delete(record.id);
        void work(() => lanes.run(record.id, () => fireTimers(record.id, outside.clock.now())));
      },
      true,
    );
    wakes.set(record.id, { at: timer.dueAt, cancel });
  }

  /** Fires what is due now, earliest first, each in its own turn. */
  async function fireTimers(conversation: string, now: number): Promise<void> {
    for (let conflicts = 0; conflicts < mostAttempts; ) {
      const record = await loadRecord(conversation);
      const due = record && nextTimer(record);
      if (!record || !due || due.dueAt > now) {
        if (record) wakeFor(record, now);
        return;
      }
      const input: Input = { type: 'timer', ...due };
      if ((await commit(record, takeTurn(world, record, input, now), input)) !== 'saved') conflicts += 1;
    }
  }

  /** Takes over what is due by `until` and nobody sees to: what a process that ended has left, or what lies in a restored store. */
  async function tick(now: number, until: number): Promise<number> {
    await parts.ready;
    let count = 0;
    for (;;) {
      const due = await store.claimDue(now, claimSize, lease, until);
      for (const { conversation } of due) await lanes.run(conversation, () => adopt(conversation, now));
      count += due.length;
      if (due.length < claimSize) break;
    }
    if (outlet) await redeliver(now);
    return count;
  }

  async function adopt(conversation: string, now: number): Promise<void> {
    await fireTimers(conversation, now);
    const record = await loadRecord(conversation);
    for (const effect of Object.keys(record?.pending ?? {})) if (record) perform(record, Number(effect));
  }

  function watch(): void {
    if (closed) return;
    const now = outside.clock.now();
    void work(() => tick(now, now + watchEvery)).catch(() => {
      // The store cannot be reached: the next look may find it again.
    });
    cancelWatch = outside.clock.wake(now + watchEvery, watch, true);
  }

  async function redeliver(now: number): Promise<void> {
    const waiting = await store.claimReplies(now, claimSize, lease);
    for (const { conversation, reply } of waiting) {
      try {
        await outlet?.deliver(conversation, reply);
        await store.delivered([reply.id]);
      } catch {
        // Tried again after the lease.
      }
    }
  }
}
