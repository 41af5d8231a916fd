import type { Customer, Duration, Json, JsonObject } from '../model/index.ts';

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

/** A function of the host's that a flow calls: it takes and gives plain JSON. What else is known of it is in `settings`. */
export interface Service {
  (input: JsonObject, context: ServiceContext): Promise<Json> | Json;
  readonly settings?: ServiceSettings;
}

/** What the engine may know of a service. */
export interface ServiceSettings {
  /** It changes something: a correction never repeats it, and a cancellation waits for its result. */
  readonly writes?: boolean;
  /** How long it may take when the flow does not say; 3 s unless told (standard 8.2). */
  readonly timeout?: Duration;
  /** It is asked once more, under the same key, when it fails at once; never after its time is up. */
  readonly retry?: boolean;
  /** For how long its answer stands in when it fails later, for the same input. */
  readonly cache?: Duration;
  /** What stands in for its answer when it fails and nothing is cached. */
  readonly fallback?: Json;
}

/** The host's services by name. */
export interface Services {
  readonly [name: string]: Service;
}
