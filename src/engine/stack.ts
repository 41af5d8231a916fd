import { KefuError } from '../errors/index.ts';
import { above, type Effect, enter, frameOf, replaced, type Step, step, timerKey, timerOwner } from '../machine/index.ts';
import type { Command, Frame, Json, JsonObject, Timer } from '../model/index.ts';
import { type Draft, machineOf, note, topFrame } from './draft.ts';
import { factsFor } from './facts.ts';

/** How many machine steps one input may cause over all frames. */
const mostSteps = 200;

/** Commands that the conversation frame hears before any other. */
const conversationFirst: ReadonlySet<string> = new Set(['ask-human', 'ask-identity', 'danger', 'complain']);

/** What effects may do to the stack. */
export interface Stack {
  readonly draft: Draft;
  /** Gives an event to one frame; tells whether the frame had a transition for it. */
  deliver(frame: Frame, event: JsonObject & { readonly type: string }): boolean;
  /** Gives a command to the top frame, then downwards until one takes it. */
  dispatch(command: Command): boolean;
  /** Puts a machine on top. */
  push(machine: string, version: number | string, by: number, input: JsonObject): void;
  /** Removes the frames above one; the `keep` asks to keep the values of flows as offers. */
  dropAbove(frame: number, keep: boolean): void;
}

/** Carries out one effect of a frame's machine. */
export type Performer = (stack: Stack, effect: Extract<Effect, { type: 'do' }>, frame: Frame) => void;

/** The frames of a turn in the making. */
export function createStack(draft: Draft, perform: Performer): Stack {
  const { record, world } = draft;

  const stack: Stack = {
    draft,
    deliver: (frame, event) => {
      const current = frameOf(record.frames, frame.id);
      if (!current) return false;
      const result = counted(() => step(machineOf(world, current), current.snapshot, { ...event, facts: factsFor(draft) }));
      if (!result.taken) return false;
      apply(current, result);
      return true;
    },
    dispatch: (command) => {
      const { type } = command;
      const downwards = [...record.frames].reverse();
      const order = conversationFirst.has(type) && record.frames[0] ? [record.frames[0], ...downwards.slice(0, -1)] : downwards;
      const before = draft.command;
      draft.command = command;
      const taken = order.some((frame) => stack.deliver(frame, command as unknown as JsonObject & { type: string }));
      draft.command = before;
      return taken;
    },
    push: (machine, version, by, input) => {
      freeze(topFrameId());
      const frame: Frame = { id: record.nextFrame, machine, version, by, snapshot: { value: '', context: {} } };
      record.nextFrame += 1;
      record.frames = [...record.frames, frame];
      apply(
        frame,
        counted(() => enter(machineOf(world, frame), { ...input, facts: factsFor(draft) })),
      );
    },
    dropAbove: (frame, keep) => {
      for (const dropped of above(record.frames, frame)) remove(dropped, keep ? 'returned' : 'dropped', keep);
      thaw();
    },
  };
  return stack;

  function counted(run: () => Step): Step {
    draft.steps += 1;
    if (draft.steps > mostSteps) throw new KefuError('MACHINE_LOOP', { limit: mostSteps }, { path: `conversation ${record.id}` });
    return run();
  }

  function apply(frame: Frame, result: Step): void {
    const next: Frame = { ...frame, snapshot: result.snapshot };
    record.frames = replaced(record.frames, next);
    for (const effect of result.effects) {
      if (effect.type === 'set-timer') setTimer(timerKey(frame.id, effect.timer), { dueAt: draft.base + effect.delay });
      else if (effect.type === 'cancel-timer') clearTimer(timerKey(frame.id, effect.timer));
      else perform(stack, effect, next);
    }
    if (result.output !== undefined) finish(next, result.output);
  }

  /** A machine has reached its end: its frame goes, and who pushed it hears its output. */
  function finish(frame: Frame, output: JsonObject): void {
    if (!frameOf(record.frames, frame.id)) return;
    for (const covered of above(record.frames, frame.id)) remove(covered, 'dropped', false);
    remove(frame, String(output['outcome'] ?? 'done'), false);
    const owner = frame.by === undefined ? undefined : frameOf(record.frames, frame.by);
    thaw();
    if (owner) stack.deliver(owner, { type: 'frame-done', machine: frame.machine, output });
  }

  function remove(frame: Frame, outcome: string, keep: boolean): void {
    record.frames = record.frames.filter((other) => other.id !== frame.id);
    for (const key of Object.keys(record.timers)) if (timerOwner(key)?.frame === frame.id) clearTimer(key);
    dropPending(frame.id);
    if (frame.machine === 'handoff') record.handoff = undefined;
    if (!frame.machine.startsWith('flow:')) return;
    note(draft, { type: 'flow-ended', flow: frame.machine.slice('flow:'.length), outcome });
    if (keep) record.offers = { ...record.offers, ...slotsOf(frame.snapshot.context) };
  }

  /** What a dropped frame waited for comes too late; what was asked of the desk is done all the same. */
  function dropPending(frame: number): void {
    const kept = Object.entries(record.pending ?? {}).filter(([, pending]) => pending.frame !== frame || pending.kind === 'desk');
    record.pending = kept.length === 0 ? undefined : Object.fromEntries(kept);
  }

  function topFrameId(): number {
    return record.frames.length > 1 ? topFrame(record).id : -1;
  }

  /** A covered frame's timers stop with what remains of them. */
  function freeze(frame: number): void {
    changeTimers(frame, (timer) => ('dueAt' in timer ? { frozen: Math.max(0, timer.dueAt - draft.base) } : timer));
  }

  /** The frame that is on top again: its timers go on. */
  function thaw(): void {
    changeTimers(topFrameId(), (timer) => ('frozen' in timer ? { dueAt: draft.base + timer.frozen } : timer));
  }

  function changeTimers(frame: number, change: (timer: Timer) => Timer): void {
    for (const [key, timer] of Object.entries(record.timers)) if (timerOwner(key)?.frame === frame) setTimer(key, change(timer));
  }

  function setTimer(key: string, timer: Timer): void {
    record.timers = { ...record.timers, [key]: timer };
  }

  function clearTimer(key: string): void {
    if (!(key in record.timers)) return;
    const { [key]: _, ...rest } = record.timers;
    record.timers = rest;
  }
}

/** A flow's values without its compiler's own counters. */
export function slotsOf(context: JsonObject): { [slot: string]: Json } {
  const slots: { [slot: string]: Json } = {};
  for (const [key, value] of Object.entries(context)) {
    if (value !== undefined && value !== null && !key.startsWith('~') && key !== 'output' && key !== 'error') slots[key] = value;
  }
  return slots;
}
