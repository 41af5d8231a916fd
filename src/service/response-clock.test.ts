import { expect, test } from 'vitest';
import { abandonClock, clockDue, clockDueAt, closeClock, openClock } from './index.ts';

const at = (now: number, mode: 'normal' | 'peak' | 'special' = 'normal') => openClock(now, 1, mode);
const fire = (clock: ReturnType<typeof at>, now: number, eta = 20_000) => clockDue(clock, clockDueAt(clock) ?? -1, now, eta);

test('a reply within five seconds is in time, also at exactly five', () => {
  expect([1_200, 5_000].map((now) => closeClock(at(0), now).verdict)).toEqual(['met', 'met']);
});

test('a reply after the limit without a notice is a breach', () => {
  expect(closeClock(at(0), 5_001)).toEqual({
    type: 'verdict-given',
    verdict: 'breach',
    mode: 'normal',
    limitMs: 5_000,
    latencyMs: 5_001,
    notices: 0,
  });
});

test('a notice at the limit makes a late reply late-notified, if it comes within the promise', () => {
  const noticed = fire(at(0), 5_000).clock;
  expect(noticed).toEqual({ openedAt: 0, limitAt: 5_000, mode: 'normal', cause: 1, notices: 1, promisedAt: 25_000 });
  expect([5_001, 25_000, 25_001].map((now) => closeClock(noticed, now).verdict)).toEqual([
    'late-notified',
    'late-notified',
    'breach',
  ]);
});

test('at peak ten seconds are allowed', () => {
  expect([4_000, 9_900, 10_000].map((now) => closeClock(at(0, 'peak'), now).verdict)).toEqual(['met', 'met-peak', 'met-peak']);
  expect(clockDueAt(at(0, 'special'))).toBe(10_000);
  expect(closeClock(fire(at(0, 'peak'), 10_000).clock, 12_000).verdict).toBe('late-notified');
});

test('promises are renewed twice at 25 and 45 seconds, then given up at 65', () => {
  const first = fire(at(0), 5_000);
  const second = fire(first.clock, 25_000);
  const third = fire(second.clock, 45_000);
  const end = fire(third.clock, 65_000);
  expect([first, second, third].map((due) => (due.type === 'notice' ? [due.number, due.seconds] : due.type))).toEqual([
    [1, 20],
    [2, 20],
    [3, 20],
  ]);
  expect(closeClock(second.clock, 40_000).verdict).toBe('late-renewed');
  expect(end.type).toBe('exhausted');
  expect(clockDueAt(end.clock)).toBe(undefined);
  expect(closeClock(end.clock, 90_000).verdict).toBe('late-exhausted');
});

test('a promise is never shorter than five seconds', () => {
  expect(fire(at(0), 5_000, 10).clock.promisedAt).toBe(10_000);
});

test('a notice that came after the limit, as after a crash, stays a breach', () => {
  expect(closeClock(fire(at(0), 9_000).clock, 9_500).verdict).toBe('breach');
});

test('a customer who leaves has abandoned the wait', () => {
  expect(abandonClock(at(0), 3_000).verdict).toBe('abandoned');
});
