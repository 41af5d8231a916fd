import { frameOf, timerOwner } from '../machine/index.ts';
import type {
  AgentInput,
  ConversationRecord,
  Input,
  Interpretation,
  JsonObject,
  ResultInput,
  TimerInput,
} from '../model/index.ts';
import { clockFired, clockTimer, startClock } from './clock-work.ts';
import { type Draft, note, topFrame } from './draft.ts';
import { hearInterpretation, hearMessage, open } from './hear.ts';
import { deliver, dispatch } from './stack.ts';

/** Lets an input happen to a turn in the making: gives it to the frames it is for. */
export function happen(draft: Draft, input: Input): void {
  switch (input.type) {
    case 'open':
      acquaint(draft, input);
      open(draft);
      if (draft.replies.length > 0) dispatch(draft, { type: 'greet' });
      break;
    case 'message':
      acquaint(draft, input);
      startClock(draft);
      hearMessage(draft, input);
      break;
    case 'timer':
      timerDue(draft, input);
      break;
    case 'result':
      resultIn(draft, input);
      break;
    case 'agent':
      agentDid(draft, input);
      break;
  }
}

/** What the host says about the customer with an input. */
function acquaint(
  draft: Draft,
  input: {
    readonly customer?: ConversationRecord['customer'];
    readonly locale?: string;
    readonly kept?: ConversationRecord['shared'];
  },
): void {
  if (input.customer) draft.record.customer = { ...draft.record.customer, ...input.customer };
  if (input.kept) draft.record.shared = { ...input.kept, ...draft.record.shared };
  if (input.locale !== undefined && draft.record.localeIsGuess) {
    draft.record.locale = input.locale;
    draft.record.localeIsGuess = undefined;
  }
}

function timerDue(draft: Draft, { timer, dueAt }: TimerInput): void {
  const { timers } = draft.record;
  const state = timers.get(timer);
  if (typeof state !== 'number') {
    note(draft, { type: 'timer-skipped', timer, reason: 'it is no longer set' });
    return;
  }
  timers.delete(timer);
  const owner = timerOwner(timer);
  if (!owner) {
    if (timer === clockTimer) clockFired(draft, dueAt);
    return;
  }
  const later = [...timers].some(
    ([key, other]) => timerOwner(key)?.frame === owner.frame && typeof other === 'number' && other > dueAt && other <= draft.now,
  );
  if (later) {
    note(draft, { type: 'timer-skipped', timer, reason: 'a later one of the same frame is overdue too' });
    return;
  }
  const frame = frameOf(draft.record.frames, owner.frame);
  if (frame) deliver(draft, frame, { type: owner.event });
}

function resultIn(draft: Draft, { effect, value, error }: ResultInput): void {
  const { [effect]: pending, ...others } = draft.record.pending ?? {};
  if (!pending) {
    note(draft, { type: 'result-late', effect, ask: '' });
    return;
  }
  if (Object.keys(others).length > 0) draft.record.pending = others;
  else draft.record.pending = undefined;
  draft.cause = pending.cause;
  note(draft, {
    type: 'effect-returned',
    effect,
    ask: pending.kind === 'interpret' ? 'interpret' : pending.ask,
    ...(error ? { error: error.message, code: error.code } : {}),
  });
  if (pending.kind === 'interpret') {
    hearInterpretation(draft, pending.ask, value as unknown as Interpretation | undefined);
    return;
  }
  const frame = frameOf(draft.record.frames, pending.frame);
  if (!frame) {
    if (pending.kind !== 'desk') note(draft, { type: 'result-late', effect, ask: pending.ask });
    return;
  }
  switch (pending.kind) {
    case 'call': {
      const call = pending.with['call'] ?? pending.ask;
      deliver(
        draft,
        frame,
        error
          ? { type: 'failed', call, error: { ...error } }
          : { type: 'returned', call, value: value ?? null, ...(draft.world.service(pending.ask).writes ? { wrote: true } : {}) },
      );
      break;
    }
    case 'search':
      deliver(draft, frame, value ? { type: 'found', article: value } : { type: 'missing', article: pending.ask });
      break;
    case 'estimate': {
      const estimate = error || !value ? { unknown: 'no-history' } : (value as JsonObject);
      deliver(draft, frame, { type: 'estimated', estimate: { ...estimate, asOf: draft.now } });
      break;
    }
    case 'keep':
      break;
    case 'desk':
      if (error && pending.ask === 'request') deliver(draft, frame, { type: 'desk-failed', do: pending.ask });
      break;
  }
}

function agentDid(draft: Draft, { event }: AgentInput): void {
  const top = topFrame(draft.record);
  const { type, ...facts } = event;
  const heard: JsonObject & { type: string } =
    type === 'queue-moved' ? queueMoved(draft, event) : { ...facts, type: `agent-${type}` };
  const taken = top.machine === 'handoff' && deliver(draft, top, heard);
  if (!taken) note(draft, { type: 'input-ignored', reason: `no handoff is waiting for "${type}"` });
  else if (type === 'queue-moved') note(draft, event);
}

function queueMoved(draft: Draft, event: Extract<AgentInput['event'], { type: 'queue-moved' }>): JsonObject & { type: string } {
  const told = draft.record.handoff?.estimate.seconds;
  const seconds =
    event.seconds ?? draft.world.estimate?.(draft.record.handoff?.queue ?? 'general', draft.now, event.position).seconds;
  const change = told === undefined || seconds === undefined || told === 0 ? 1 : Math.abs(seconds - told) / told;
  return {
    type: 'queue-moved',
    change,
    estimate: { position: event.position, ...(seconds === undefined ? {} : { seconds }), asOf: draft.now },
  };
}
