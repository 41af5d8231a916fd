import { isSubstantive, type ResponseClock } from '../model/index.ts';
import { abandonClock, clockDue, clockDueAt, closeClock, openClock } from '../service/index.ts';
import { waitText } from '../speech/index.ts';
import { type Draft, note, speakerOf, stageOf, topFrame } from './draft.ts';
import { say } from './say.ts';
import { deliver } from './stack.ts';

/** The key of the response clock among the record's timers. */
export const clockTimer = 'clock';

/** A timer that fires this much later than it was due, in milliseconds, was held up by a crash or a stop. */
const heldUp = 1_000;

/** A customer's message opens the response clock, or joins the one that runs (standard 3.1). */
export function startClock(draft: Draft): void {
  if (speakerOf(draft.record) === 'agent' || draft.record.clock) return;
  draft.record.clock = openClock(draft.now, draft.cause, draft.record.mode ?? 'normal');
}

/**
 * After a turn: what the customer waited for closes the clock; otherwise its next time goes among the timers.
 *
 * A substantive reply closes it at once; any other reply does when nothing is pending any more, for then the assistant waits for
 * the customer and not the other way round. A "please wait" or a delay notice never does.
 */
export function settleClock(draft: Draft): void {
  const { clock } = draft.record;
  draft.record.timers.delete(clockTimer);
  if (!clock) return;
  const mine = draft.replies.filter((reply) => reply.agent === undefined && reply.act !== 'delay-notice' && reply.act !== 'wait');
  const atRest = !Object.values(draft.record.pending ?? {}).some((pending) => pending.kind !== 'desk');
  const answered = mine.some((reply) => isSubstantive(reply.act)) || (atRest && mine.length > 0);
  // Once an agent speaks the assistant's clock is over: the agent's first words, or a close, end it.
  const left = !answered && stageOf(draft.record) === 'closed';
  if (answered || speakerOf(draft.record) === 'agent' || left) {
    note(draft, left ? abandonClock(clock, draft.now) : closeClock(clock, draft.now));
    draft.record.clock = undefined;
    return;
  }
  const dueAt = clockDueAt(clock);
  if (dueAt !== undefined) draft.record.timers.set(clockTimer, dueAt);
}

/** The clock has reached its limit or a promise: a notice with the reason and the wait, or the end of promises. */
export function clockFired(draft: Draft, dueAt: number): void {
  const { clock } = draft.record;
  if (!clock) return;
  const reason = blockedBy(draft, dueAt);
  const due = clockDue(clock, dueAt, draft.now, remaining(draft));
  draft.record.clock = due.clock;
  note(draft, { type: 'work-blocked', reason });
  if (due.type === 'exhausted') {
    giveUp(draft);
    return;
  }
  const { locale } = draft.record;
  const delayReason = draft.world.speaker.phrase(`delay.${reason}`, locale);
  say(
    draft,
    { text: due.number === 1 ? 'delay.notice' : 'delay.renewed', with: { delayReason, wait: waitText(due.seconds, locale) } },
    topFrame(draft.record),
    {},
  );
  note(draft, { type: 'delay-noticed', reason, promisedAt: promised(due.clock), notice: due.number });
}

/** What keeps the reply: the reason the customer is told. */
function blockedBy(draft: Draft, dueAt: number): string {
  if (draft.now - dueAt > heldUp) return 'recovered';
  const pending = Object.values(draft.record.pending ?? {}).filter((effect) => effect.kind !== 'desk');
  if (pending.some((effect) => draft.now - effect.since > effect.timeout)) return 'dependency-timeout';
  if (speakerOf(draft.record) === 'queued') return 'human-queue';
  return pending.length > 0 ? 'processing' : 'busy';
}

/** How long the pending work may still take, in milliseconds. */
function remaining(draft: Draft): number {
  const left = Object.values(draft.record.pending ?? {}).map((effect) => effect.since + effect.timeout - draft.now);
  return Math.max(0, ...left);
}

/** Every promise was missed: a human takes over, unless the customer waits for one already. */
function giveUp(draft: Draft): void {
  const bottom = draft.record.frames[0];
  if (bottom && speakerOf(draft.record) === 'assistant') deliver(draft, bottom, { type: 'hand-off', reason: 'system-trouble' });
}

function promised(clock: ResponseClock): number {
  return clock.promisedAt ?? clock.limitAt;
}
