import type { ConversationEvent, ResponseClock, ServiceMode, Verdict } from '../model/index.ts';

/** Milliseconds within which a reply is due (standard 3.1: 5 s, 10 s at peak or in special cases). */
const limits: { readonly [mode in ServiceMode]: number } = { normal: 5_000, peak: 10_000, special: 10_000 };

/** A promised wait is never shorter than this, in milliseconds (standard, section 4). */
const shortestPromise = 5_000;

/** How many notices there are at most: the first and two renewals (standard 3.1). */
const mostNotices = 3;

/** Opens a clock for the first unanswered message; the mode is frozen now. */
export function openClock(now: number, cause: number, mode: ServiceMode): ResponseClock {
  return { openedAt: now, limitAt: now + limits[mode], mode, cause, notices: 0 };
}

/** When the clock wants attention next: at its limit, then at each promise; never again once it is exhausted. */
export function clockDueAt(clock: ResponseClock): number | undefined {
  return clock.exhausted ? undefined : (clock.promisedAt ?? clock.limitAt);
}

/** What a due clock asks for: a notice with a promise, or to stop promising. */
export type ClockDue =
  | { readonly type: 'notice'; readonly clock: ResponseClock; readonly seconds: number; readonly number: number }
  | { readonly type: 'exhausted'; readonly clock: ResponseClock };

/** The clock has reached its limit or its promise. `eta` is how long the work is thought to take still, in milliseconds. */
export function clockDue(clock: ResponseClock, dueAt: number, now: number, eta: number): ClockDue {
  const late = clock.late === true || now > dueAt;
  if (clock.notices >= mostNotices) return { type: 'exhausted', clock: { ...clock, exhausted: true, ...(late ? { late } : {}) } };
  const wait = Math.max(shortestPromise, eta);
  const number = clock.notices + 1;
  return {
    type: 'notice',
    number,
    seconds: Math.ceil(wait / 1000),
    clock: { ...clock, notices: number, promisedAt: now + wait, ...(late ? { late } : {}) },
  };
}

/** How a clock ends when a substantive reply is said at `now`; a reply at exactly the limit is in time. */
export function closeClock(clock: ResponseClock, now: number): Extract<ConversationEvent, { type: 'verdict-given' }> {
  return {
    type: 'verdict-given',
    verdict: verdict(clock, now),
    mode: clock.mode,
    limitMs: clock.limitAt - clock.openedAt,
    latencyMs: now - clock.openedAt,
    notices: clock.notices,
  };
}

/** The customer left before a reply. */
export function abandonClock(clock: ResponseClock, now: number): Extract<ConversationEvent, { type: 'verdict-given' }> {
  return { ...closeClock(clock, now), verdict: 'abandoned' };
}

function verdict(clock: ResponseClock, now: number): Verdict {
  const latency = now - clock.openedAt;
  if (latency <= limits.normal) return 'met';
  if (now <= clock.limitAt) return 'met-peak';
  if (clock.exhausted) return clock.late ? 'breach' : 'late-exhausted';
  const broken = clock.late || clock.promisedAt === undefined || now > clock.promisedAt;
  if (broken) return 'breach';
  return clock.notices === 1 ? 'late-notified' : 'late-renewed';
}
