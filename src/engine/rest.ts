import type { LogEntry } from '../model/index.ts';
import type { Clock } from '../ports/index.ts';

/** Who waits until everything a turn caused is done. */
export interface Rests {
  /** An effect that the turn caused is being performed. */
  begin(conversation: string, cause: number): void;
  /** Its result was taken in, or could not be. */
  end(conversation: string, cause: number): void;
  /** A turn was committed: those waiting for its cause get it. */
  heard(log: LogEntry): void;
  /** The later turns that a turn caused, once nothing of it is open or the time is up. */
  of(log: LogEntry, within: number, signal: AbortSignal | undefined): Promise<readonly LogEntry[]>;
}

interface Rest {
  open: number;
  readonly later: LogEntry[];
  readonly waiting: (() => void)[];
}

/** Builds an empty register. */
export function createRests(clock: Clock): Rests {
  const rests = new Map<string, Rest>();
  const key = (conversation: string, cause: number) => `${conversation}:${cause}`;
  return {
    begin: (conversation, cause) => {
      const rest = rests.get(key(conversation, cause)) ?? { open: 0, later: [], waiting: [] };
      rest.open += 1;
      rests.set(key(conversation, cause), rest);
    },
    end: (conversation, cause) => {
      const rest = rests.get(key(conversation, cause));
      if (!rest) return;
      rest.open -= 1;
      if (rest.open > 0) return;
      rests.delete(key(conversation, cause));
      for (const resolve of rest.waiting) resolve();
    },
    heard: (log) => {
      if (log.turn !== log.cause) rests.get(key(log.conversation, log.cause))?.later.push(log);
    },
    of: async (log, within, signal) => {
      const rest = rests.get(key(log.conversation, log.cause));
      if (!rest || log.turn !== log.cause) return [];
      await new Promise<void>((resolve, reject) => {
        const stop = () => {
          cancel();
          reject(signal?.reason);
        };
        const cancel = clock.wake(clock.now() + within, () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        });
        signal?.addEventListener('abort', stop, { once: true });
        rest.waiting.push(() => {
          cancel();
          signal?.removeEventListener('abort', stop);
          resolve();
        });
      });
      return [...rest.later];
    },
  };
}
