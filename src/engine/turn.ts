import { KefuError, thrownText } from '../errors/index.ts';
import { frameOf, timerOwner } from '../machine/index.ts';
import {
  type AgentInput,
  type Because,
  type ConversationRecord,
  type Input,
  type Interpretation,
  type JsonObject,
  type LogEntry,
  logVersion,
  type ResultInput,
  type TimerInput,
  type TranscriptEntry,
  type Turn,
  type TurnStatus,
} from '../model/index.ts';
import { fingerprintOf } from '../speech/index.ts';
import { clockFired, clockTimer, settleClock, startClock } from './clock-work.ts';
import { createDraft, type Draft, note, speakerOf, stageOf, topFrame } from './draft.ts';
import { performEffect } from './effects.ts';
import { hearInterpretation, hearMessage, open } from './hear.ts';
import { createStack, type Stack } from './stack.ts';
import type { World } from './world.ts';

/** All that one turn gives out. */
export interface TurnResult {
  readonly record: ConversationRecord;
  readonly log: LogEntry;
  readonly transcript: readonly TranscriptEntry[];
  /** Definitions the record pins from now on, by hash. */
  readonly definitions: { readonly [hash: string]: JsonObject };
  /** Effects to perform once the turn is committed. */
  readonly started: readonly number[];
}

/**
 * One turn from start to end: what happened, and everything that follows from it. Pure: the same world, record, input and time
 * give the same bytes.
 *
 * Whatever goes wrong inside becomes a located trouble in the log, a reply to the customer, and a record that is as usable as
 * before. `recorded` replaces the interpreter when a log is replayed.
 */
export function takeTurn(
  world: World,
  record: ConversationRecord,
  input: Input,
  at: number,
  recorded?: Interpretation,
): TurnResult {
  const now = Math.max(at, record.now);
  const base = input.type === 'timer' ? Math.min(input.dueAt, now) : now;
  let draft = createDraft(world, record, now, base, recorded);
  const place = placeOf(record);
  try {
    happen(draft, input);
  } catch (thrown) {
    draft = inTrouble(world, record, input, now, base, thrown);
  }
  finishChoices(draft, place);
  const stage = stageOf(draft.record);
  if (stage !== stageOf(record)) note(draft, { type: 'stage-entered', stage });
  settleClock(draft);
  rememberSaid(draft);
  return result(draft, input);
}

function happen(draft: Draft, input: Input): void {
  const stack = createStack(draft, performEffect);
  switch (input.type) {
    case 'open':
      acquaint(draft, input);
      open(stack);
      if (draft.replies.length > 0) stack.dispatch({ type: 'greet' });
      break;
    case 'message':
      acquaint(draft, input);
      startClock(draft);
      hearMessage(stack, input);
      break;
    case 'timer':
      timerDue(stack, input);
      break;
    case 'result':
      resultIn(stack, input);
      break;
    case 'agent':
      agentDid(stack, input);
      break;
  }
}

/** What the host says about the customer with an input. */
function acquaint(draft: Draft, input: { readonly customer?: ConversationRecord['customer']; readonly locale?: string }): void {
  if (input.customer) draft.record.customer = { ...draft.record.customer, ...input.customer };
  if (input.locale !== undefined && draft.record.localeIsGuess) {
    draft.record.locale = input.locale;
    delete draft.record.localeIsGuess;
  }
}

function timerDue(stack: Stack, { timer, dueAt }: TimerInput): void {
  const { draft } = stack;
  const { [timer]: state, ...others } = draft.record.timers;
  if (!state || !('dueAt' in state)) {
    note(draft, { type: 'timer-skipped', timer, reason: 'it is no longer set' });
    return;
  }
  draft.record.timers = others;
  const owner = timerOwner(timer);
  if (!owner) {
    if (timer === clockTimer) clockFired(stack, dueAt);
    return;
  }
  const later = Object.entries(others).some(
    ([key, other]) =>
      timerOwner(key)?.frame === owner.frame && 'dueAt' in other && other.dueAt > dueAt && other.dueAt <= draft.now,
  );
  if (later) {
    note(draft, { type: 'timer-skipped', timer, reason: 'a later one of the same frame is overdue too' });
    return;
  }
  const frame = frameOf(draft.record.frames, owner.frame);
  if (frame) stack.deliver(frame, { type: owner.event });
}

function resultIn(stack: Stack, { effect, value, error }: ResultInput): void {
  const { draft } = stack;
  const { [effect]: pending, ...others } = draft.record.pending ?? {};
  if (!pending) {
    note(draft, { type: 'result-late', effect, ask: '' });
    return;
  }
  if (Object.keys(others).length > 0) draft.record.pending = others;
  else delete draft.record.pending;
  draft.cause = pending.cause;
  note(draft, {
    type: 'effect-returned',
    effect,
    ask: pending.kind === 'interpret' ? 'interpret' : pending.ask,
    ...(error ? { error: error.message, code: error.code } : {}),
  });
  if (pending.kind === 'interpret') {
    hearInterpretation(stack, pending.ask, value as unknown as Interpretation | undefined);
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
      stack.deliver(
        frame,
        error ? { type: 'failed', call, error: { ...error } } : { type: 'returned', call, value: value ?? null },
      );
      break;
    }
    case 'search':
      stack.deliver(frame, value ? { type: 'found', article: value } : { type: 'missing', article: pending.ask });
      break;
    case 'estimate': {
      const estimate = error || !value ? { unknown: 'no-history' } : (value as JsonObject);
      stack.deliver(frame, { type: 'estimated', estimate: { ...estimate, asOf: draft.now } });
      break;
    }
    case 'desk':
      if (error && pending.ask === 'request') stack.deliver(frame, { type: 'desk-failed', do: pending.ask });
      break;
  }
}

function agentDid(stack: Stack, { event }: AgentInput): void {
  const { draft } = stack;
  const top = topFrame(draft.record);
  const { type, ...facts } = event;
  const heard: JsonObject & { type: string } =
    type === 'queue-moved' ? queueMoved(draft, event) : { ...facts, type: `agent-${type}` };
  const taken = top.machine === 'handoff' && stack.deliver(top, heard);
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

/** Something threw: the record stays as it was, the log says what and where, the customer gets a reply. */
function inTrouble(world: World, record: ConversationRecord, input: Input, now: number, base: number, thrown: unknown): Draft {
  const draft = createDraft(world, record, now, base);
  const where = KefuError.is(thrown) && thrown.where.path !== undefined ? thrown.where.path : `input ${input.type}`;
  const code = KefuError.is(thrown) ? thrown.code : 'PORT_FAILED';
  if (input.type === 'message') {
    draft.transcript.push({ turn: draft.number, at: now, from: 'customer', text: (input.text ?? '').slice(0, 2000) });
    note(draft, { type: 'message-received', message: input.id });
  }
  // What cannot be carried out must not come up again and again.
  if (input.type === 'timer') {
    const { [input.timer]: _, ...others } = draft.record.timers;
    draft.record.timers = others;
  }
  if (input.type === 'result') {
    const { [input.effect]: pending, ...others } = draft.record.pending ?? {};
    if (pending) draft.cause = pending.cause;
    if (Object.keys(others).length > 0) draft.record.pending = others;
    else delete draft.record.pending;
  }
  note(draft, { type: 'trouble', code, message: thrownText(thrown), where });
  const stack = createStack(draft, performEffect);
  const top = topFrame(record);
  if (speakerOf(record) !== 'agent')
    performEffect(stack, { type: 'do', name: 'say', params: { text: 'trouble', choices: ['human'] }, context: {} }, top);
  return draft;
}

/** Choices stand as long as the question they belong to is the open one. */
function finishChoices(draft: Draft, before: string): void {
  const offered = draft.record.choices?.some((choice) => choice.turn === draft.number);
  if (!offered && placeOf(draft.record) !== before) delete draft.record.choices;
}

function placeOf(record: ConversationRecord): string {
  const top = record.frames.at(-1);
  return `${top?.id} ${JSON.stringify(top?.snapshot.value)}`;
}

/** Keeps fingerprints of what the last two turns said. */
function rememberSaid(draft: Draft): void {
  const texts = draft.replies.filter((reply) => reply.agent === undefined).map((reply) => fingerprintOf(reply.text));
  if (texts.length > 0) draft.record.said = [texts, ...(draft.record.said ?? []).slice(0, 1)];
}

function result(draft: Draft, input: Input): TurnResult {
  const { record } = draft;
  const requested = draft.events.find((event) => event.type === 'handoff-requested');
  const handoff = record.handoff ?? requested?.handoff;
  const heard = draft.heard;
  const because: Because = {
    ...(heard?.because ?? { decision: input.type === 'agent' ? `agent-${input.event.type}` : input.type }),
    ...(draft.dropped.length > 0 ? { dropped: draft.dropped } : {}),
  };
  const log: LogEntry = {
    v: logVersion,
    conversation: record.id,
    turn: draft.number,
    cause: draft.cause,
    at: draft.now,
    seed: record.seed,
    locale: record.locale,
    input,
    ...(heard ? { commands: heard.commands } : {}),
    because,
    definitions: Object.fromEntries(record.frames.map((frame) => [frame.machine, frame.version])),
    ...(draft.results.length > 0 ? { results: draft.results } : {}),
    replies: draft.replies,
    events: draft.events,
    stage: stageOf(record),
    speaker: speakerOf(record),
    status: statusOf(record),
    ...(handoff ? { handoff } : {}),
    ...(record.outcome ? { outcome: record.outcome } : {}),
  };
  return { record, log, transcript: draft.transcript, definitions: draft.definitions, started: draft.started };
}

/** Whether the conversation waits for the customer, a service or a human. */
export function statusOf(record: ConversationRecord): TurnStatus {
  if (stageOf(record) === 'closed') return 'closed';
  const speaker = speakerOf(record);
  if (speaker !== 'assistant') return speaker === 'agent' ? 'with-agent' : 'queued';
  return Object.values(record.pending ?? {}).some((pending) => pending.kind !== 'desk') ? 'pending' : 'open';
}

/** A turn as its caller sees it, from its log entry and those of the later turns it caused. */
export function turnOfLog(log: LogEntry, later: readonly LogEntry[] = []): Turn {
  const latest = later.at(-1) ?? log;
  const replies = [log, ...later].flatMap((entry) => entry.replies);
  const handoff = [...later].reverse().find((entry) => entry.handoff)?.handoff ?? log.handoff;
  return {
    id: `${log.conversation}:${log.turn}`,
    number: log.turn,
    at: log.at,
    replies,
    text: replies.map((reply) => reply.text).join('\n'),
    stage: latest.stage,
    speaker: latest.speaker,
    status: latest.status,
    locale: latest.locale,
    because: log.because,
    events: [log, ...later].flatMap((entry) => entry.events),
    ...(handoff ? { handoff } : {}),
    ...(latest.outcome ? { outcome: latest.outcome } : {}),
  };
}
