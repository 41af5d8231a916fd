import { KefuError, thrownText } from '../errors/index.ts';
import type { Flow } from '../flow/index.ts';
import type { ConversationRecord, EffectError, Json, JsonObject, Pending, ResultInput, Situation } from '../model/index.ts';
import type { AgentDesk, Clock, ConversationStore, Interpreter, KnowledgeReader, WaitEstimator } from '../ports/index.ts';
import type { ServiceCalls } from './service-calls.ts';

/** The world outside, as pending effects reach it. */
export interface Outside {
  readonly clock: Clock;
  readonly flows: readonly Flow[];
  /** How services are called; there once the first turn may be taken. */
  readonly calls: () => ServiceCalls;
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
    const error = errorOf(thrown);
    if (pending.kind !== 'call') return { type: 'result', effect, error };
    if (error.code === 'timeout') outside.calls().timedOut(pending.ask);
    const value = outside.calls().standIn(record, pending);
    return value === undefined ? { type: 'result', effect, error } : { type: 'result', effect, value: plain(value) };
  }
}

async function ask(outside: Outside, record: ConversationRecord, pending: Pending, key: string, call: Ending): Promise<unknown> {
  switch (pending.kind) {
    case 'call': {
      return outside.calls().call(pending.ask, (pending.with['input'] ?? {}) as JsonObject, {
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
      return (await import('./perform-rarely.ts')).keepWithCustomer(outside.store, pending);
    case 'desk':
      return (await import('./perform-rarely.ts')).askDesk(outside, record, pending, key);
  }
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
  if (thrown instanceof Error && thrown.name === 'Unavailable') return { code: 'unavailable', message };
  return { code: 'failed', message };
}
