/** Where the engine's time comes from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls `run` once at `at` or later; the returned function cancels it.
   *
   * Of two wake-ups at the same time, `last` ones come after the others: a service's answer wins over a timer.
   */
  wake(at: number, run: () => void, last?: boolean): () => void;
}
