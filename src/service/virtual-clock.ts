import type { Clock } from '../ports/index.ts';

interface Wake {
  readonly at: number;
  readonly last: boolean;
  readonly order: number;
  readonly run: () => void;
}

/**
 * Time that only moves when it is told to, from one due wake-up to the next, so that a timer set by a timer fires at its own
 * time.
 *
 * @example
 * import { VirtualClock } from 'kefu/testing';
 * const clock = new VirtualClock(0);
 * clock.wake(1000, () => console.log(clock.now())); // → 1000
 * await clock.advance(5000);
 */
export class VirtualClock implements Clock {
  #now: number;
  #wakes: Wake[] = [];
  #order = 0;

  /** Starts at a time in milliseconds since 1970; Monday 5 January 2026, 10:00 in China, unless told. */
  constructor(start: number = Date.UTC(2026, 0, 5, 2)) {
    this.#now = start;
  }

  /** The time, in milliseconds since 1970. */
  now(): number {
    return this.#now;
  }

  /** Calls `run` when time has moved to `at`; the returned function cancels it. */
  wake(at: number, run: () => void, last = false): () => void {
    this.#order += 1;
    const wake: Wake = { at, last, order: this.#order, run };
    this.#wakes.push(wake);
    return () => {
      this.#wakes = this.#wakes.filter((other) => other !== wake);
    };
  }

  /** When the next wake-up is due. */
  next(): number | undefined {
    return this.#first()?.at;
  }

  /** Moves time on by milliseconds, stopping at every wake-up on the way; `settle` waits for what each one sets off.
   *
   * @throws RangeError when time would go back. */
  async advance(ms: number, settle: () => Promise<void> = async () => {}): Promise<void> {
    if (!(ms >= 0)) throw new RangeError(`time moves on by 0 ms or more, not by ${ms}`);
    const target = this.#now + ms;
    await settle();
    for (let wake = this.#first(); wake && wake.at <= target; wake = this.#first()) {
      this.#now = Math.max(this.#now, wake.at);
      const due = wake;
      this.#wakes = this.#wakes.filter((other) => other !== due);
      due.run();
      await settle();
    }
    this.#now = Math.max(this.#now, target);
  }

  #first(): Wake | undefined {
    let first: Wake | undefined;
    for (const wake of this.#wakes) if (!first || comesBefore(wake, first)) first = wake;
    return first;
  }
}

function comesBefore(a: Wake, b: Wake): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.last !== b.last) return b.last;
  return a.order < b.order;
}
