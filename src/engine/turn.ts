import { KefuError, thrownText } from '../errors/index.ts';
import type { ConversationRecord, Input, Interpretation, JsonObject, LogEntry, TranscriptEntry } from '../model/index.ts';
import { fingerprintOf } from '../speech/index.ts';
import { settleClock } from './clock-work.ts';
import { createDraft, type Draft, note, speakerOf, stageOf, topFrame } from './draft.ts';
import { performEffect } from './effects.ts';
import { happen } from './happen.ts';
import { settledRecord } from './record.ts';
import { logOf } from './turn-log.ts';
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
  let draft = createDraft(world, performEffect, record, now, base, recorded);
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
  const { transcript, definitions, started } = draft;
  return { record: settledRecord(draft.record), log: logOf(draft, input), transcript, definitions, started };
}

/** Something threw: the record stays as it was, the log says what and where, the customer gets a reply. */
function inTrouble(world: World, record: ConversationRecord, input: Input, now: number, base: number, thrown: unknown): Draft {
  const draft = createDraft(world, performEffect, record, now, base);
  const where = KefuError.is(thrown) && thrown.where.path !== undefined ? thrown.where.path : `input ${input.type}`;
  const code = KefuError.is(thrown) ? thrown.code : 'PORT_FAILED';
  if (input.type === 'message') {
    draft.transcript.push({ turn: draft.number, at: now, from: 'customer', text: (input.text ?? '').slice(0, 2000) });
    note(draft, { type: 'message-received', message: input.id });
  }
  // What cannot be carried out must not come up again and again.
  if (input.type === 'timer') draft.record.timers.delete(input.timer);
  if (input.type === 'result') {
    const { [input.effect]: pending, ...others } = draft.record.pending ?? {};
    if (pending) draft.cause = pending.cause;
    if (Object.keys(others).length > 0) draft.record.pending = others;
    else draft.record.pending = undefined;
  }
  note(draft, { type: 'trouble', code, message: thrownText(thrown), where });
  const top = topFrame(record);
  if (speakerOf(record) !== 'agent')
    performEffect(draft, { type: 'do', name: 'say', params: { text: 'trouble', choices: ['human'] }, context: {} }, top);
  return draft;
}

/** Choices stand as long as the question they belong to is the open one. */
function finishChoices(draft: Draft, before: string): void {
  const offered = draft.record.choices?.some((choice) => choice.turn === draft.number);
  if (!offered && placeOf(draft.record) !== before) draft.record.choices = undefined;
}

function placeOf(record: Pick<ConversationRecord, 'frames'>): string {
  const top = record.frames.at(-1);
  return `${top?.id} ${JSON.stringify(top?.value)}`;
}

/** Keeps fingerprints of what the last two turns said. */
function rememberSaid(draft: Draft): void {
  const texts = draft.replies.filter((reply) => reply.agent === undefined).map((reply) => fingerprintOf(reply.text));
  if (texts.length > 0) draft.record.said = [texts, ...(draft.record.said ?? []).slice(0, 1)];
}
