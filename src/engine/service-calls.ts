import { KefuError } from '../errors/index.ts';
import { type ConversationRecord, type Json, type JsonObject, milliseconds, type Pending } from '../model/index.ts';
import type { Service, ServiceContext, ServiceSettings, Services } from '../ports/index.ts';

/** After so many failures within this time a service is left alone for as long (standard 8.2). */
const mostFailures = 5;
const failureWindow = 30_000;
/** How many answers are kept to stand in for later ones. */
const mostAnswers = 1_000;

/** A service that is left alone for a while, because it has failed too often. */
class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** Calls services: once more where that is allowed, not at all where they have failed too often, and with what stands in for them. */
export interface ServiceCalls {
  call(name: string, input: JsonObject, context: ServiceContext): Promise<Json>;
  /** Told that a call's time was up: that is a failure too. */
  timedOut(name: string): void;
  /** What stands in for the answer of a call that failed: one that the same customer was given before, else the service's own. */
  standIn(record: ConversationRecord, pending: Pending): Json | undefined;
}

/** The memory of calls within one process. What it decides is written into the log as the call's result, so a log replays. */
export function createServiceCalls(
  services: Services,
  now: () => number,
  settingsOf: (name: string) => ServiceSettings,
): ServiceCalls {
  const failures = new Map<string, number[]>();
  const answers = new Map<string, { readonly at: number; readonly value: Json }>();
  // A service knows whom it is asked for: what it told one customer is never shown to another.
  const keyOf = (name: string, owner: string, input: Json) => JSON.stringify([name, owner, input]);
  const failed = (name: string) => {
    const recent = (failures.get(name) ?? []).filter((at) => now() - at < failureWindow);
    failures.set(name, [...recent, now()].slice(-mostFailures));
  };
  const isOpen = (name: string) => {
    const last = failures.get(name) ?? [];
    return last.length >= mostFailures && now() - (last.at(-1) ?? 0) < failureWindow;
  };
  return {
    call: async (name, input, context) => {
      const service = services[name];
      if (!service) throw new KefuError('SERVICE_UNKNOWN', { service: name, known: Object.keys(services) });
      if (isOpen(name)) throw new Unavailable(`it failed ${mostFailures} times within ${failureWindow / 1000} s`);
      const value = await attempt(service, settingsOf(name).retry === true, input, context).catch((thrown: unknown) => {
        // Whose time was up is counted already.
        if (!context.signal.aborted) failed(name);
        throw thrown;
      });
      failures.delete(name);
      if (settingsOf(name).cache !== undefined) {
        const [oldest] = answers.keys();
        if (answers.size >= mostAnswers && oldest !== undefined) answers.delete(oldest);
        answers.set(keyOf(name, context.customer.id ?? context.conversation, input), { at: now(), value });
      }
      return value;
    },
    timedOut: failed,
    standIn: ({ id, customer }, { ask: name, with: { input = {} } }) => {
      const { cache, fallback, writes } = settingsOf(name);
      if (writes) return undefined;
      const known = answers.get(keyOf(name, customer?.id ?? id, input));
      const isFresh = known !== undefined && cache !== undefined && now() - known.at <= (milliseconds(cache) ?? 0);
      return isFresh ? known.value : fallback;
    },
  };
}

async function attempt(service: Service, retry: boolean, input: JsonObject, context: ServiceContext): Promise<Json> {
  try {
    return await service(input, context);
  } catch (thrown) {
    if (!retry || context.signal.aborted) throw thrown;
    return service(input, context);
  }
}
