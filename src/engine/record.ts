import { fingerprint } from '../digest/index.ts';
import { KefuError } from '../errors/index.ts';
import { enter, timerOwner } from '../machine/index.ts';
import { type ConversationRecord, type Locale, recordVersion } from '../model/index.ts';
import type { World } from './world.ts';

/** A conversation in which nothing has happened yet. */
export function newRecord(world: World, id: string, now: number, locale: Locale | undefined): ConversationRecord {
  const machine = world.stages.conversation;
  return {
    id,
    revision: 0,
    engine: recordVersion,
    seed: fingerprint(id),
    turn: 0,
    now,
    locale: locale ?? world.settings.locales[0] ?? 'en',
    frames: [{ id: 1, machine: 'conversation', version: machine.version, snapshot: enter(machine, {}).snapshot }],
    nextFrame: 2,
    timers: {},
    nextEffect: 1,
    ...(locale === undefined ? { localeIsGuess: true } : {}),
  };
}

/** The optional parts of a record, in the order in which they are written. */
const optional = [
  'localeIsGuess',
  'mode',
  'customer',
  'pending',
  'shared',
  'offers',
  'choices',
  'said',
  'clock',
  'waiting',
  'handoff',
  'outcome',
  'handoffs',
  'cases',
  'closedAt',
  'served',
] as const satisfies readonly (keyof ConversationRecord)[];

/** A record as it is saved: its keys always in one order, and none without a value, so that equal records are equal bytes. */
export function settledRecord(record: ConversationRecord): ConversationRecord {
  const { id, revision, engine, seed, turn, now, locale, frames, nextFrame, timers, nextEffect } = record;
  const settled: { -readonly [key in keyof ConversationRecord]: ConversationRecord[key] } = {
    id,
    revision,
    engine,
    seed,
    turn,
    now,
    locale,
    frames,
    nextFrame,
    timers,
    nextEffect,
  };
  for (const key of optional) if (record[key] !== undefined) (settled as { [key: string]: unknown })[key] = record[key];
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

/** The running timers, earliest first; at one time the response clock comes last, so that a reminder may still be the reply. */
export function runningTimers(record: ConversationRecord): readonly DueTimer[] {
  return Object.entries(record.timers)
    .flatMap(([timer, state]) => ('dueAt' in state ? [{ timer, dueAt: state.dueAt }] : []))
    .sort((a, b) => a.dueAt - b.dueAt || Number(timerOwner(a.timer) === undefined) - Number(timerOwner(b.timer) === undefined));
}

/** When something is to be done for a conversation next: a timer, or at once when an effect is pending. */
export function dueAtOf(record: ConversationRecord): number | undefined {
  const timer = runningTimers(record)[0]?.dueAt;
  if (record.pending && Object.keys(record.pending).length > 0) return Math.min(record.now, timer ?? record.now);
  return timer;
}
