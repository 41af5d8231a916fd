import { KefuError } from '../errors/index.ts';
import { above, type Effect, enter, frameOf, replaced, type Step, step, timerKey, timerOwner } from '../machine/index.ts';
import type { Command, Frame, Json, JsonObject, Timer } from '../model/index.ts';
import { type Draft, machineOf, note } from './draft.ts';
import { factsFor } from './facts.ts';

/** How many machine steps one input may cause over all frames. */
const mostSteps = 200;

/** Commands that the conversation frame hears before any other. */
const conversationFirst: ReadonlySet<string> = new Set(['ask-human', 'ask-identity', 'danger', 'complain']);

/** Carries out one effect of a frame's machine: the draft brings it along, so that effects may in turn move the stack. */
export type Performer = (draft: Draft, effect: Extract<Effect, { type: 'do' }>, frame: Frame) => void;

/** Gives an event to one frame; tells whether the frame had a transition for it. */
export function deliver(draft: Draft, frame: Frame, event: JsonObject & { readonly type: string }): boolean {
  const current = frameOf(draft.record.frames, frame.id);
  if (!current) return false;
  count(draft);
  const machine = machineOf(draft.world, current);
  if (!machine.chart.mayMove(event.type)) return false;
  const result = step(machine, current, { ...event, facts: factsFor(draft) });
  if (!result.taken) return false;
  apply(draft, current, result);
  return true;
}

/** Gives a command to the top frame, then downwards until one takes it; some the conversation hears first. */
export function dispatch(draft: Draft, command: Command): boolean {
  const { frames } = draft.record;
  const event = command as unknown as JsonObject & { type: string };
  const before = draft.command;
  draft.command = command;
  const bottom = frames[0];
  let taken = bottom !== undefined && conversationFirst.has(command.type) && deliver(draft, bottom, event);
  for (let index = frames.length - 1; index >= 0 && !taken; index--) {
    const frame = frames[index];
    taken = frame !== undefined && deliver(draft, frame, event);
  }
  draft.command = before;
  return taken;
}

/** Puts a machine on top. */
export function push(draft: Draft, machine: string, version: number | string, by: number, input: JsonObject): void {
  const { record } = draft;
  freeze(draft, topId(draft));
  const frame: Frame = { id: record.nextFrame, machine, version, by, value: '' };
  record.nextFrame += 1;
  record.frames = [...record.frames, frame];
  count(draft);
  apply(draft, frame, enter(machineOf(draft.world, frame), { ...input, facts: factsFor(draft) }));
}

/** Removes the frames above one; `keep` asks to keep the values of flows as offers. */
export function dropAbove(draft: Draft, frame: number, keep: boolean): void {
  for (const dropped of above(draft.record.frames, frame)) remove(draft, dropped, keep ? 'returned' : 'dropped', keep);
  thaw(draft);
}

function count(draft: Draft): void {
  draft.steps += 1;
  if (draft.steps > mostSteps)
    throw new KefuError('MACHINE_LOOP', { limit: mostSteps }, { path: `conversation ${draft.record.id}` });
}

function apply(draft: Draft, frame: Frame, { snapshot, effects, output }: Step): void {
  const { id, machine, version, by } = frame;
  const next: Frame = by === undefined ? { id, machine, version, ...snapshot } : { id, machine, version, by, ...snapshot };
  draft.record.frames = replaced(draft.record.frames, next);
  for (const effect of effects) {
    if (effect.type === 'set-timer') draft.record.timers.set(timerKey(frame.id, effect.timer), draft.base + effect.delay);
    else if (effect.type === 'cancel-timer') draft.record.timers.delete(timerKey(frame.id, effect.timer));
    else draft.perform(draft, effect, next);
  }
  if (output !== undefined) finish(draft, next, output);
}

/** A machine has reached its end: its frame goes, and who pushed it hears its output. */
function finish(draft: Draft, frame: Frame, output: JsonObject): void {
  const { record } = draft;
  if (!frameOf(record.frames, frame.id)) return;
  for (const covered of above(record.frames, frame.id)) remove(draft, covered, 'dropped', false);
  remove(draft, frame, String(output['outcome'] ?? 'done'), false);
  const owner = frame.by === undefined ? undefined : frameOf(record.frames, frame.by);
  thaw(draft);
  if (!owner) return;
  const { link } = output;
  // A flow that links to another leaves its place to it: who pushed the first hears when the second is over.
  if (typeof link === 'string') draft.perform(draft, { type: 'do', name: 'push', params: { flow: link }, context: {} }, owner);
  else deliver(draft, owner, { type: 'frame-done', machine: frame.machine, output: { ...output, ...flowLeft(frame) } });
}

function remove(draft: Draft, frame: Frame, outcome: string, keep: boolean): void {
  const { record } = draft;
  record.frames = record.frames.filter((other) => other.id !== frame.id);
  for (const key of record.timers.keys()) if (timerOwner(key)?.frame === frame.id) record.timers.delete(key);
  if (record.pending) dropPending(draft, frame.id);
  if (frame.machine === 'handoff') record.handoff = undefined;
  if (!frame.machine.startsWith('flow:')) return;
  note(draft, { type: 'flow-ended', flow: frame.machine.slice('flow:'.length), outcome });
  if (keep) record.offers = { ...record.offers, ...slotsOf(frame.context) };
}

/** What a flow leaves to its caller beside its output: its values, and whether something was written. */
function flowLeft({ machine, context = {} }: Frame): JsonObject {
  if (!machine.startsWith('flow:')) return {};
  const wrote = Object.values(context).some((done) => (done as JsonObject | undefined)?.['wrote'] === true);
  return { slots: slotsOf(context), ...(wrote ? { wrote } : {}) };
}

/** What a dropped frame waited for comes too late; what was asked of the desk is done all the same. */
function dropPending(draft: Draft, frame: number): void {
  const kept = Object.entries(draft.record.pending ?? {}).filter(
    ([, pending]) => pending.frame !== frame || pending.kind === 'desk',
  );
  draft.record.pending = kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function topId({ record }: Draft): number {
  return record.frames.length > 1 ? (record.frames.at(-1)?.id ?? -1) : -1;
}

/** A covered frame's timers stop with what remains of them. */
function freeze(draft: Draft, frame: number): void {
  changeTimers(draft, frame, (timer) => (typeof timer === 'number' ? { frozen: Math.max(0, timer - draft.base) } : timer));
}

/** The frame that is on top again: its timers go on. */
function thaw(draft: Draft): void {
  changeTimers(draft, topId(draft), (timer) => (typeof timer === 'number' ? timer : draft.base + timer.frozen));
}

function changeTimers(draft: Draft, frame: number, change: (timer: Timer) => Timer): void {
  const { timers } = draft.record;
  for (const [key, timer] of timers) if (timerOwner(key)?.frame === frame) timers.set(key, change(timer));
}

/** A flow's values without its compiler's own counters. */
export function slotsOf(context: JsonObject = {}): { [slot: string]: Json } {
  const slots: { [slot: string]: Json } = {};
  for (const [key, value] of Object.entries(context)) {
    if (value !== undefined && value !== null && !key.startsWith('~') && key !== 'output' && key !== 'error') slots[key] = value;
  }
  return slots;
}
