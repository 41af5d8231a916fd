import { KefuError } from '../errors/index.ts';
import { type Json, type JsonObject, milliseconds } from '../model/index.ts';
import type { Service, ServiceContext, ServiceSettings } from '../ports/index.ts';

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
  call(name: string, service: Service | undefined, input: JsonObject, context: ServiceContext): Promise<Json>;
  /** Told that a call's time was up: that is a failure too. */
  timedOut(name: string): void;
  /** What stands in for the answer of a call that failed: one that was given before, else the service's own. */
  standIn(name: string, input: JsonObject): Json | undefined;
}

/** The memory of calls within one process. What it decides is written into the log as the call's result, so a log replays. */
export function createServiceCalls(now: () => number, settingsOf: (name: string) => ServiceSettings): ServiceCalls {
  const failures = new Map<string, number[]>();
  const answers = new Map<string, { readonly at: number; readonly value: Json }>();
  const keyOf = (name: string, input: JsonObject) => `${name} ${JSON.stringify(input)}`;
  const failed = (name: string) => {
    const recent = (failures.get(name) ?? []).filter((at) => now() - at < failureWindow);
    failures.set(name, [...recent, now()].slice(-mostFailures));
  };
  const isOpen = (name: string) => {
    const last = failures.get(name) ?? [];
    return last.length >= mostFailures && now() - (last.at(-1) ?? 0) < failureWindow;
  };
  return {
    call: async (name, service, input, context) => {
      if (!service) throw new KefuError('SERVICE_UNKNOWN', { service: name, known: [] });
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
        answers.set(keyOf(name, input), { at: now(), value });
      }
      return value;
    },
    timedOut: failed,
    standIn: (name, input) => {
      const { cache, fallback, writes } = settingsOf(name);
      if (writes) return undefined;
      const known = answers.get(keyOf(name, input));
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
