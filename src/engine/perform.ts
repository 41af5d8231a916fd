import { KefuError, thrownText } from '../errors/index.ts';
import type {
  ConversationRecord,
  EffectError,
  Handoff,
  Json,
  JsonObject,
  Pending,
  ResultInput,
  Situation,
} from '../model/index.ts';
import type {
  AgentDesk,
  Clock,
  ConversationStore,
  HandoffContext,
  Interpreter,
  KnowledgeReader,
  Services,
  WaitEstimator,
} from '../ports/index.ts';
import { flowFrames } from './draft.ts';
import { slotsOf } from './stack.ts';

/** The world outside, as pending effects reach it. */
export interface Outside {
  readonly clock: Clock;
  readonly services: Services;
  readonly knowledge: KnowledgeReader;
  readonly interpreter: Interpreter;
  readonly estimator: WaitEstimator | undefined;
  readonly desk: AgentDesk | undefined;
  readonly store: ConversationStore;
  /** Told when a service begins and ends to wait for time: by it `settled` knows when all else is at rest. */
  sleeping?: (by: 1 | -1) => void;
}

/**
 * Performs a pending effect and brings its result back as an input. It never rejects: whatever goes wrong is the result.
 *
 * The key is the same however often an effect is performed, so a service that writes acts once.
 */
export async function performPending(
  outside: Outside,
  record: ConversationRecord,
  effect: number,
  pending: Pending,
): Promise<ResultInput> {
  const key = `${record.id}/${effect}`;
  const call = createEnding();
  try {
    const value = await within(outside, pending.timeout, call, ask(outside, record, pending, key, call));
    return { type: 'result', effect, value: plain(value) };
  } catch (thrown) {
    return { type: 'result', effect, error: errorOf(thrown) };
  }
}

async function ask(outside: Outside, record: ConversationRecord, pending: Pending, key: string, call: Ending): Promise<unknown> {
  switch (pending.kind) {
    case 'call': {
      const service = outside.services[pending.ask];
      if (!service) throw new KefuError('SERVICE_UNKNOWN', { service: pending.ask, known: Object.keys(outside.services) });
      const input = (pending.with['input'] ?? {}) as JsonObject;
      return service(input, {
        key,
        get signal() {
          return call.signal;
        },
        conversation: record.id,
        customer: record.customer ?? {},
        sleep: (ms) => sleep(outside, ms, call.signal),
      });
    }
    case 'search':
      return (await outside.knowledge.served(pending.ask, record.now)) ?? null;
    case 'estimate':
      return (
        outside.estimator?.estimate(pending.ask, record.now, pending.with['position'] as number | undefined) ?? {
          unknown: 'no-history',
        }
      );
    case 'interpret':
      return outside.interpreter.interpret(pending.ask, pending.with as unknown as Situation);
    case 'keep':
      return keepWithCustomer(outside, pending);
    case 'desk':
      return askDesk(outside, record, pending, key);
  }
}

/** Saves values with the customer; another conversation may do so at the same time. */
async function keepWithCustomer({ store }: Outside, { ask: id, with: values }: Pending): Promise<null> {
  for (;;) {
    const known = await store.customer(id);
    const slots = { ...known?.slots, ...values } as { readonly [slot: string]: Json };
    if (await store.putCustomer({ id, revision: (known?.revision ?? 0) + 1, slots })) return null;
  }
}

async function askDesk({ desk, store }: Outside, record: ConversationRecord, pending: Pending, key: string): Promise<null> {
  const handoff = pending.with['handoff'] as unknown as Handoff | undefined;
  const text = String(pending.with['text'] ?? '');
  switch (pending.ask) {
    case 'request':
      if (handoff) await desk?.request(handoff, await contextOf(store, record), key);
      break;
    case 'cancel':
      if (handoff) await desk?.cancel(handoff.id, key);
      break;
    case 'forward':
      if (handoff) await desk?.forward(handoff.id, text, key);
      break;
    case 'leave':
      await desk?.leave(
        { case: String(pending.with['case'] ?? ''), text, callback: pending.with['callback'] === true },
        await contextOf(store, record),
        key,
      );
      break;
  }
  return null;
}

/** What travels to the agent. */
async function contextOf(store: ConversationStore, record: ConversationRecord): Promise<HandoffContext> {
  const flow = flowFrames(record).at(-1);
  const consultation = record.frames.find((frame) => frame.machine === 'consultation')?.context;
  return {
    conversation: record.id,
    locale: record.locale,
    ...(record.customer ? { customer: record.customer } : {}),
    transcript: await store.transcript(record.id),
    ...(flow ? { flow: flow.machine.slice('flow:'.length) } : {}),
    slots: { ...record.shared, ...record.offers, ...(flow ? slotsOf(flow.context) : {}) },
    attempts: {
      misses: consultation?.['misses'] ?? 0,
      clarifications: consultation?.['clarifications'] ?? 0,
      answered: (record.served ?? []) as Json,
    },
  };
}

class TimedOut extends Error {}

/** The end of a call. Its signal is made when somebody asks for it: most services do not, and signals are dear. */
interface Ending {
  readonly signal: AbortSignal;
  abort(): void;
}

function createEnding(): Ending {
  let controller: AbortController | undefined;
  let over = false;
  return {
    get signal() {
      controller ??= new AbortController();
      if (over) controller.abort();
      return controller.signal;
    },
    abort: () => {
      over = true;
      controller?.abort();
    },
  };
}

/** Runs work against its timeout; what comes later is nobody's. */
async function within<T>({ clock }: Outside, timeout: number, call: Ending, work: Promise<T>): Promise<T> {
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.wake(clock.now() + timeout, () => {
      reject(new TimedOut(`no answer within ${timeout} ms`));
      call.abort();
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
    // Its own failure after the timeout must not end the process.
    work.catch(() => {});
  }
}

/** Waits in the engine's time; the end of the call ends it too. */
function sleep({ clock, sleeping = () => {} }: Outside, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    sleeping(1);
    const stop = () => {
      sleeping(-1);
      cancel();
      reject(new TimedOut('the call is over'));
    };
    const cancel = clock.wake(clock.now() + ms, () => {
      sleeping(-1);
      signal.removeEventListener('abort', stop);
      resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The value as JSON and nothing else. */
function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

function errorOf(thrown: unknown): EffectError {
  const message = thrownText(thrown);
  if (thrown instanceof TimedOut) return { code: 'timeout', message };
  if (KefuError.is(thrown) && thrown.code === 'SERVICE_UNKNOWN') return { code: 'unknown-service', message };
  return { code: 'failed', message };
}
