/** Runs tasks of one conversation one after another, those of different conversations side by side. */
export interface Lanes {
  /** Runs a task when all earlier ones of the same conversation are done; its failure does not stop later ones. */
  run<T>(conversation: string, task: () => Promise<T>): Promise<T>;
}

/** Builds empty lanes. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (conversation, task) => {
      const before = tails.get(conversation);
      const mine = before ? before.then(task) : task();
      // The tail swallows failures: they belong to whoever asked for the task.
      const tail: Promise<unknown> = mine.then(leave, leave);
      function leave(): void {
        if (tails.get(conversation) === tail) tails.delete(conversation);
      }
      tails.set(conversation, tail);
      return mine;
    },
  };
}
