import type { Clock } from '../ports/index.ts';

/** The longest delay `setTimeout` takes; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/** The machine's own time. The only place in kefu that sets real timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wake: (at, run) => {
    let handle: ReturnType<typeof setTimeout>;
    const arm = () => {
      const left = at - Date.now();
      handle = setTimeout(left > longest ? arm : run, Math.min(longest, Math.max(0, left)));
      // A process that only waits for customers may end; in browsers timers are numbers.
      (handle as { unref?: () => void }).unref?.();
    };
    arm();
    return () => clearTimeout(handle);
  },
};
