import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDueQueue, type Due } from './due-queue.ts';

interface Named extends Due {
  readonly name: number;
}

const never = Number.POSITIVE_INFINITY;
const times = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(never));
const change = fc.record({ name: fc.integer({ min: 0, max: 5 }), at: times });
const look = fc.record({ until: fc.integer({ min: 0, max: 50 }) });

test('whatever changes, a look finds exactly what is due, earliest first', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(change, look), { maxLength: 60 }), (steps) => {
      const queue = createDueQueue<Named>();
      const all = Array.from({ length: 6 }, (_, name): Named => ({ name, lookAt: never, queuedAt: never }));
      for (const step of steps) {
        if ('at' in step) {
          const entry = all[step.name] as Named;
          entry.lookAt = step.at;
          queue.changed(entry);
          continue;
        }
        const due = all.filter(({ lookAt }) => lookAt <= step.until).map(({ lookAt }) => lookAt);
        const taken: Named[] = [];
        for (let entry = queue.take(step.until); entry; entry = queue.take(step.until)) taken.push(entry);
        expect(taken.map(({ lookAt }) => lookAt)).toEqual(due.sort((a, b) => a - b));
        for (const entry of taken) entry.lookAt = never;
      }
    }),
    { numRuns: 500 },
  );
});
