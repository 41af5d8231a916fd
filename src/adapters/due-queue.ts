import TinyQueue from 'tinyqueue';

/** Something to be looked at when its time comes. Always numbers, as a field that is also something else is slow to write. */
export interface Due {
  /** When; `Infinity` for never. Whoever changes it tells the queue. */
  lookAt: number;
  /** The queue's own: where in it the thing stands, `Infinity` for nowhere. */
  queuedAt: number;
}

/** Finds what is due without looking at what is not. */
export interface DueQueue<T extends Due> {
  /** Takes note of a changed time. */
  changed(entry: T): void;
  /** The earliest of what is to be looked at by `until`; it is out of the queue until it changes. */
  take(until: number): T | undefined;
}

/**
 * A queue in which each thing stands once, as a rule: a time that moves on, as the silence of a customer who keeps talking does,
 * leaves its place as it is until it comes up.
 */
export function createDueQueue<T extends Due>(): DueQueue<T> {
  const queue = new TinyQueue<{ readonly at: number; readonly entry: T }>([], (a, b) => a.at - b.at);
  const changed = (entry: T) => {
    if (entry.queuedAt <= entry.lookAt) return;
    entry.queuedAt = entry.lookAt;
    queue.push({ at: entry.lookAt, entry });
  };
  return {
    changed,
    take: (until) => {
      for (let first = queue.peek(); first && first.at <= until; first = queue.peek()) {
        const { at, entry } = first;
        queue.pop();
        if (entry.queuedAt !== at) continue;
        entry.queuedAt = Number.POSITIVE_INFINITY;
        if (entry.lookAt <= at) return entry;
        changed(entry);
      }
      return undefined;
    },
  };
}
