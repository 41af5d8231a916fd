import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VirtualClock } from './index.ts';

const second = 1000;

/** A clock at zero, and a way to note which wake-up came when. */
function noting() {
  const clock = new VirtualClock(0);
  const came: [string, number][] = [];
  const note = (name: string) => () => void came.push([name, clock.now()]);
  return { clock, came, note };
}

test('unless told otherwise it is Monday 5 January 2026, ten in the morning in China', () => {
  expect(new Date(new VirtualClock().now()).toISOString()).toBe('2026-01-05T02:00:00.000Z');
  expect(new VirtualClock(42).now()).toBe(42);
});

test('time stands still however much real work is done', async () => {
  const clock = new VirtualClock(0);
  for (let turn = 0; turn < 1000; turn++) await Promise.resolve();
  expect(clock.now()).toBe(0);
  await clock.advance(5 * second);
  expect(clock.now()).toBe(5 * second);
});

test('what is due at the very end of a wait happens, what is due a millisecond later does not', async () => {
  const { clock, came, note } = noting();
  clock.wake(2000, note('at the end'));
  clock.wake(2001, note('too late'));
  await clock.advance(2000);
  expect(came).toEqual([['at the end', 2000]]);
  expect(clock.next()).toBe(2001);
  await clock.advance(1);
  expect(came).toEqual([
    ['at the end', 2000],
    ['too late', 2001],
  ]);
  expect(clock.next()).toBe(undefined);
});

test('a timer that is set by a timer comes at its own time within the same wait', async () => {
  const { clock, came, note } = noting();
  clock.wake(1000, () => {
    note('first')();
    clock.wake(1500, note('second'));
    clock.wake(9000, note('another day'));
  });
  clock.wake(2000, note('third'));
  await clock.advance(5000);
  expect(came).toEqual([
    ['first', 1000],
    ['second', 1500],
    ['third', 2000],
  ]);
  expect([clock.now(), clock.next()]).toEqual([5000, 9000]);
});

test('at one moment the answer of a service comes before a reminder, else who asked first comes first', async () => {
  const { clock, came, note } = noting();
  clock.wake(1000, note('reminder'), true);
  clock.wake(1000, note('answer'));
  clock.wake(1000, note('later answer'));
  clock.wake(1000, note('later reminder'), true);
  await clock.advance(1000);
  expect(came.map(([name]) => name)).toEqual(['answer', 'later answer', 'reminder', 'later reminder']);
});

test('what is overdue already happens now, not in the past', async () => {
  const { clock, came, note } = noting();
  await clock.advance(10 * second);
  clock.wake(3 * second, note('overdue'));
  expect(came).toEqual([]);
  await clock.advance(0);
  expect(came).toEqual([['overdue', 10 * second]]);
});

test('a cancelled wake-up never comes, even when it is cancelled by one of the same moment', async () => {
  const { clock, came, note } = noting();
  const early = clock.wake(1000, note('cancelled early'));
  early();
  early();
  const cancels: (() => void)[] = [];
  clock.wake(2000, () => {
    note('canceller')();
    for (const cancel of cancels) cancel();
  });
  cancels.push(clock.wake(2000, note('cancelled by a neighbour')));
  const done = clock.wake(2000, note('stays'));
  await clock.advance(5000);
  done();
  expect(came).toEqual([
    ['canceller', 2000],
    ['stays', 2000],
  ]);
});

test('before time moves on, everything that a wake-up set off is waited for', async () => {
  const { clock, came, note } = noting();
  let work: Promise<void> = Promise.resolve();
  const slowly = (name: string) => () => {
    work = (async () => {
      note(`${name} began`)();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      note(`${name} ended`)();
      if (name === 'first') clock.wake(1500, slowly('asked for meanwhile'));
    })();
  };
  slowly('already running')();
  clock.wake(1000, slowly('first'));
  clock.wake(2000, slowly('second'));
  await clock.advance(2000, () => work);
  expect(came).toEqual([
    ['already running began', 0],
    ['already running ended', 0],
    ['first began', 1000],
    ['first ended', 1000],
    ['asked for meanwhile began', 1500],
    ['asked for meanwhile ended', 1500],
    ['second began', 2000],
    ['second ended', 2000],
  ]);
});

test('a wake-up that fails is told to whoever lets time pass, and the others still come', async () => {
  const { clock, came, note } = noting();
  clock.wake(1000, () => {
    throw new Error('broken');
  });
  clock.wake(2000, note('next'));
  await expect(clock.advance(5000)).rejects.toThrowError('broken');
  expect([clock.now(), came]).toEqual([1000, []]);
  await clock.advance(4000);
  expect([clock.now(), came]).toEqual([5000, [['next', 2000]]]);
});

test('two clocks know nothing of each other', async () => {
  const one = noting();
  const other = noting();
  one.clock.wake(1000, one.note('mine'));
  await other.clock.advance(5000);
  expect([one.clock.now(), one.came, other.came]).toEqual([0, [], []]);
});

test('any wake-ups come once each, in the order they are due, however the time is cut into waits', async () => {
  const wakes = fc.array(fc.record({ at: fc.nat(50), last: fc.boolean() }), { maxLength: 20 });
  const cuts = fc.array(fc.nat(20), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(wakes, cuts, async (asked, waits) => {
      const { clock, came, note } = noting();
      for (const [order, { at, last }] of asked.entries()) clock.wake(at, note(String(order)), last);
      for (const ms of [...waits, 50]) await clock.advance(ms);
      const due = [...asked.entries()].sort(
        ([a, one], [b, other]) => one.at - other.at || Number(one.last) - Number(other.last) || a - b,
      );
      expect(came).toEqual(due.map(([order, { at }]) => [String(order), at]));
    }),
  );
});

test.each([-1000, Number.NaN])('a wait of %s ms does not turn time back', async (ms) => {
  const clock = new VirtualClock(5000);
  // Refused or without effect: both keep the promise.
  await clock.advance(ms).catch(() => {});
  expect(clock.now()).toBe(5000);
});

test('a shorter wait inside a longer one does not turn time back', async () => {
  const { clock, came, note } = noting();
  clock.wake(4 * second, note('in both'));
  await Promise.all([clock.advance(10 * second), clock.advance(5 * second)]);
  expect(came).toEqual([['in both', 4 * second]]);
  expect(clock.now()).toBeGreaterThanOrEqual(10 * second);

  await Promise.all([clock.advance(10 * second), clock.advance(5 * second)]);
  expect(clock.now()).toBeGreaterThanOrEqual(20 * second);
});
