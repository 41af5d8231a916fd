/** Knows whether anything is being worked on. */
export interface Activity {
  /** Runs a task and counts it as work meanwhile. */
  work<T>(task: () => Promise<T>): Promise<T>;
  /** A task begins (1) or ends (-1) to wait for time, which is no work. */
  sleeping(by: 1 | -1): void;
  /** Resolves at once when nothing is being worked on, else when that is so. */
  idle(): Promise<void>;
  /** Resolves when nothing has been worked on for a while: what one task sets off is waited for too. */
  settled(): Promise<void>;
}

/** How many looks in a row must find nothing, for everything to be at rest. */
const calmLooks = 3;

/** Builds a register in which nothing happens yet. */
export function createActivity(): Activity {
  let busy = 0;
  let asleep = 0;
  let waiting: (() => void)[] = [];
  const check = () => {
    if (busy > asleep) return;
    const released = waiting;
    waiting = [];
    for (const resolve of released) resolve();
  };
  const idle = async () => {
    while (busy > asleep) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return {
    idle,
    work: async (task) => {
      busy += 1;
      try {
        return await task();
      } finally {
        busy -= 1;
        check();
      }
    },
    sleeping: (by) => {
      asleep += by;
      check();
    },
    settled: async () => {
      for (let calm = 0; calm < calmLooks; ) {
        await soon();
        if (busy <= asleep) calm += 1;
        else {
          calm = 0;
          await idle();
        }
      }
    },
  };
}

/** After everything that is ready to run has run. */
function soon(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : queueMicrotask(resolve)));
}
