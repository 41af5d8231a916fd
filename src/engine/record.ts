import { fingerprint } from '../digest/index.ts';
import { KefuError } from '../errors/index.ts';
import { enter, timerOwner } from '../machine/index.ts';
import { type ConversationRecord, type Locale, recordVersion, type Timer } from '../model/index.ts';
import type { World } from './world.ts';

/** A conversation in which nothing has happened yet. */
export function newRecord(world: World, id: string, now: number, locale: Locale | undefined): ConversationRecord {
  const machine = world.stages.conversation;
  return {
    id,
    revision: 0,
    engine: recordVersion,
    seed: fingerprint(id),
    now,
    locale: locale ?? world.settings.locales[0] ?? 'en',
    frames: [{ id: 1, machine: 'conversation', version: machine.version, ...enter(machine, {}).snapshot }],
    nextFrame: 2,
    timers: {},
    ...(locale === undefined ? { localeIsGuess: true } : {}),
  };
}

/**
 * A record while a turn works on it: every key is there from the start, so that all records look alike to the compiler that runs
 * this, and timers are a map, as they come and go.
 */
export type WorkingRecord = {
  -readonly [key in Exclude<keyof Required<ConversationRecord>, 'timers'>]: ConversationRecord[key];
} & {
  readonly timers: Map<string, Timer>;
};

/** A working copy for the next turn. */
export function workingRecord(record: ConversationRecord, now: number): WorkingRecord {
  return {
    id: record.id,
    revision: record.revision + 1,
    engine: record.engine,
    seed: record.seed,
    now,
    locale: record.locale,
    frames: record.frames,
    nextFrame: record.nextFrame,
    timers: new Map(Object.entries(record.timers)),
    localeIsGuess: record.localeIsGuess,
    mode: record.mode,
    customer: record.customer,
    pending: record.pending,
    shared: record.shared,
    offers: record.offers,
    choices: record.choices,
    said: record.said,
    clock: record.clock,
    waiting: record.waiting,
    handoff: record.handoff,
    outcome: record.outcome,
    effects: record.effects,
    handoffs: record.handoffs,
    cases: record.cases,
    closedAt: record.closedAt,
    served: record.served,
  };
}

/** A record as it is saved: its keys always in one order, and none without a value, so that equal records are equal bytes. */
export function settledRecord(record: WorkingRecord): ConversationRecord {
  const settled: { -readonly [key in keyof ConversationRecord]: ConversationRecord[key] } = {
    id: record.id,
    revision: record.revision,
    engine: record.engine,
    seed: record.seed,
    now: record.now,
    locale: record.locale,
    frames: record.frames,
    nextFrame: record.nextFrame,
    timers: Object.fromEntries(record.timers),
  };
  // Written out, not looped: this runs for every turn, and a loop over names costs ten times as much.
  if (record.localeIsGuess !== undefined) settled.localeIsGuess = record.localeIsGuess;
  if (record.mode !== undefined) settled.mode = record.mode;
  if (record.customer !== undefined) settled.customer = record.customer;
  if (record.pending !== undefined) settled.pending = record.pending;
  if (record.shared !== undefined) settled.shared = record.shared;
  if (record.offers !== undefined) settled.offers = record.offers;
  if (record.choices !== undefined) settled.choices = record.choices;
  if (record.said !== undefined) settled.said = record.said;
  if (record.clock !== undefined) settled.clock = record.clock;
  if (record.waiting !== undefined) settled.waiting = record.waiting;
  if (record.handoff !== undefined) settled.handoff = record.handoff;
  if (record.outcome !== undefined) settled.outcome = record.outcome;
  if (record.effects !== undefined) settled.effects = record.effects;
  if (record.handoffs !== undefined) settled.handoffs = record.handoffs;
  if (record.cases !== undefined) settled.cases = record.cases;
  if (record.closedAt !== undefined) settled.closedAt = record.closedAt;
  if (record.served !== undefined) settled.served = record.served;
  return settled;
}

/** Brings a record of an older format up to date; refuses one of a newer. */
export function migrate(record: ConversationRecord): ConversationRecord {
  if (record.engine > recordVersion) {
    throw new KefuError(
      'RECORD_VERSION',
      { found: record.engine, expected: recordVersion },
      { path: `conversation ${record.id}` },
    );
  }
  return record;
}

/** A running timer of a record. */
export interface DueTimer {
  readonly timer: string;
  readonly dueAt: number;
}

/** The running timer that is due first; of two at one time, the response clock last. */
export function nextTimer(record: ConversationRecord): DueTimer | undefined {
  let first: DueTimer | undefined;
  for (const timer in record.timers) {
    const dueAt = record.timers[timer];
    if (typeof dueAt !== 'number') continue;
    if (!first || dueAt < first.dueAt || (dueAt === first.dueAt && timerOwner(first.timer) === undefined)) {
      first = { timer, dueAt };
    }
  }
  return first;
}

/** When something is to be done for a conversation next: a timer, or at once when an effect is pending. */
export function dueAtOf(record: ConversationRecord): number | undefined {
  const dueAt = nextTimer(record)?.dueAt;
  return record.pending ? Math.min(record.now, dueAt ?? record.now) : dueAt;
}
