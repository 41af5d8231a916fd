import type { Customer, Json, JsonObject } from '../model/index.ts';

/** What a service may use beside its input. */
export interface ServiceContext {
  /** The same for every repetition of one call: a service that writes must act once per key. */
  readonly key: string;
  /** Aborts when the call's time is up. */
  readonly signal: AbortSignal;
  readonly conversation: string;
  readonly customer: Customer;
  /** Waits in the engine's own time, so that tests with a virtual clock control it. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** A function of the host's that a flow calls: it takes and gives plain JSON. */
export type Service = (input: JsonObject, context: ServiceContext) => Promise<Json> | Json;

/** The host's services by name. */
export interface Services {
  readonly [name: string]: Service;
}
